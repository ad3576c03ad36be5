using System.Collections.Generic;
using PersistentChat.Documents.Lync.Graph;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>What a chat service depends on: next hop, file store, stores.</summary>
internal sealed class ChatDependencies(ImportContext context)
{
    private readonly Dictionary<(bool IsCompliance, bool IsBackup), StoreSlots> _stores = [];

    public LyncService? Registrar { get; private set; }

    public LyncService? FileStore { get; private set; }

    public StoreSlots Content => Slots(false, false);

    public StoreSlots BackupContent => Slots(false, true);

    public StoreSlots Compliance => Slots(true, false);

    public StoreSlots BackupCompliance => Slots(true, true);

    public IEnumerable<StoreSlots> Stores => _stores.Values;

    /// <summary>Whether a dependency was understood.</summary>
    public bool TryTake(LyncService.LyncDependency dependency)
    {
        if (dependency.Target is not { } target)
            return false;
        if (target.SqlInstance is { } instance)
            return TryTakeStore(dependency, target, instance);
        if (!dependency.IsDefault)
            return false;
        if (target.Is(Roles.Registrar) && Registrar is null)
            Registrar = target;
        else if (target.Is(Roles.FileStore) && FileStore is null)
            FileStore = target;
        else
            return false;
        return true;
    }

    private bool TryTakeStore(LyncService.LyncDependency dependency, LyncService target, LyncSqlInstance instance)
    {
        var role = ChatRoles.Of(target);
        if (dependency.IsDefault && role is not (ChatRole.ContentStore or ChatRole.ComplianceStore))
            return false;
        if ((dependency.IsDefault ? StoreUsage.Default : StoreUsage.Guess(dependency.Usage)) is not { } usage)
            return false;
        var isCompliance = role == ChatRole.ComplianceStore || (role != ChatRole.ContentStore && IsCompliance(dependency.Usage));
        if (context.Names.Of(instance) is { } name && !Slots(isCompliance, usage.IsBackup).TryFill(usage.Part, name))
            return false;
        context.Placed.Add(target);
        if (!dependency.IsDefault)
            context.Notes.At(dependency.Location, "Note_UsageAssumed", dependency.Usage, usage.Key(isCompliance));
        return true;
    }

    private StoreSlots Slots(bool isCompliance, bool isBackup)
    {
        if (!_stores.TryGetValue((isCompliance, isBackup), out var slots))
            _stores.Add((isCompliance, isBackup), slots = new StoreSlots());
        return slots;
    }

    private static bool IsCompliance(string usage) => usage.IndexOf("Compliance", System.StringComparison.OrdinalIgnoreCase) >= 0;
}
