using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using PersistentChat.Internal;
using PersistentChat.Keys;
using PersistentChat.Sources;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that create and change chat pools: the settings that both have and that may be left out.</summary>
public abstract class PChatPoolSettingsCommand : PChatObjectCommand
{
    private IReadOnlyList<ChatServer>? _servers;

    private protected PChatPoolSettingsCommand()
    {
    }

    /// <summary>The site; left out, it is the next hop's.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(SiteCompleter))]
    public string? Site { get; set; }

    /// <summary>The name people see; left out, it is the FQDN.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? DisplayName { get; set; }

    /// <summary>Turns compliance on; -Compliance:$false turns it off.</summary>
    [Parameter]
    [Typed(typeof(SwitchParameter))]
    public SwitchParameter Compliance { get; set; }

    /// <summary>The store of the compliance database (mgccomp). It alone does not turn compliance on.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(SqlInstanceCompleter))]
    public StoreIdentity? ComplianceStore { get; set; }

    /// <summary>The content store of disaster recovery.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(SqlInstanceCompleter))]
    public StoreIdentity? BackupContentStore { get; set; }

    /// <summary>The compliance store of disaster recovery.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(SqlInstanceCompleter))]
    public StoreIdentity? BackupComplianceStore { get; set; }

    /// <summary>How often the compliance adapter runs, from 1 minute to 30 days, such as 00:15:00.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(TimeSpan))]
    public TimeSpan? RunInterval { get; set; }

    /// <summary>The folder that the compliance adapter writes to.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? AdapterOutputDirectory { get; set; }

    /// <summary>The compliance adapter: a type and its assembly, separated by a comma.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(AdapterTypeCompleter))]
    public string? AdapterType { get; set; }

    /// <summary>Adds details of the room to every compliance record.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(SwitchParameter))]
    public SwitchParameter AddChatRoomDetails { get; set; }

    /// <summary>Adds details of the user to every compliance record.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(SwitchParameter))]
    public SwitchParameter AddUserDetails { get; set; }

    /// <summary>The share for the transaction-log backups of disaster recovery.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? LogShippingShare { get; set; }

    /// <summary>What Topology Builder calls the Persistent Chat port, 1 to 65535.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(int))]
    public virtual int SipPort { get; set; }

    /// <summary>The port between servers and for administration, 1 to 65535.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(int))]
    public virtual int PoolPort { get; set; }

    /// <summary>Users that are connected at the same time, 0 or more.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(int))]
    public int? ConcurrentUsers { get; set; }

    /// <summary>Users that a policy enables, 0 or more.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(int))]
    public int? ProvisionedUsers { get; set; }

    /// <summary>Whom to call about the pool, up to 256 characters. No fact of the product, and never sent anywhere.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Contact { get; set; }

    /// <summary>Access-control entries of all rooms and categories, 0 or more.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(int))]
    public int? AccessControlEntries { get; set; }

    /// <summary>Invitations that the rooms generate, 0 or more.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(int))]
    public int? Invitations { get; set; }

    /// <summary>Messages of a room that are kept ready, 0 or more.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(int))]
    public int? DefaultChatHistory { get; set; }

    /// <summary>The sites whose default pool this is.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("DefaultForSites")]
    [ArgumentCompleter(typeof(SiteCompleter))]
    public string[]? DefaultForSite { get; set; }

    /// <summary>Its categories, with their rooms, in place of those there were; @() is none, $null that nothing is known.</summary>
    [Parameter]
    [Parts]
    public CategoryIdentity[]? Category { get; set; }

    /// <summary>The rooms of categories, by the name of the category; other categories stay, and one that is not there is added.</summary>
    [Parameter]
    [ValidateNotNull]
    public IDictionary? Room { get; set; }

    /// <summary>Its add-ins, in place of those there were; @() is none, $null that nothing is known.</summary>
    [Parameter]
    [Parts]
    public AddInIdentity[]? AddIn { get; set; }

    /// <summary>The Group Chat pools that it takes over from, in place of those there were.</summary>
    [Parameter]
    [Parts]
    public LegacyPoolIdentity[]? MigratedFrom { get; set; }

    /// <summary>What it may have although it states nothing of it; @() is nothing.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(UnknownFact[]))]
    public UnknownFact[]? Unknown { get; set; }

    // The columns of a table that no parameter is named after: the settings of compliance are one property of a pool, and a store has up to three instances.
    private protected override void TakeFurther()
    {
        if ((Rows.Truth("ComplianceEnabled") ?? (bool?)Rows.Value(nameof(Compliance), typeof(bool))) is { } enabled)
            Rows.Take(nameof(Compliance), new SwitchParameter(enabled));
        foreach (var store in new[] { "ContentStore", nameof(BackupContentStore), nameof(ComplianceStore), nameof(BackupComplianceStore) })
        {
            var table = Rows.Property(store) is PSObject copy ? CopiedValue.Store(copy) : [];
            foreach (var (key, column) in new[] { ("Instance", store), ("Mirror", store + "Mirror"), ("Witness", store + "Witness") })
            {
                if (Rows.Property(column) is { } instance && !(key == "Instance" && table.Count > 0))
                    table[key] = CopiedValue.Text(instance);
            }
            if (table.Count > 0)
                Rows.Take(store, new StoreIdentity(table));
        }
        TakeParts("Categories", nameof(Category), CategoryKeys.Table, part => new CategoryIdentity(part));
        Rows.TakeKnown(nameof(ChatPool.AreCategoriesKnown), nameof(Category), Array.Empty<CategoryIdentity>());
        TakeParts("AddIns", nameof(AddIn), AddInKeys.Table, part => new AddInIdentity(part));
        Rows.TakeKnown(nameof(ChatPool.AreAddInsKnown), nameof(AddIn), Array.Empty<AddInIdentity>());
        TakeParts("MigratedFrom", nameof(MigratedFrom), LegacyPoolKeys.Table, part => new LegacyPoolIdentity(part));
        _servers = Rows.Parts("Servers", ChatServerKeys.Table)?.Select(ServerOf).ToArray();
    }

    private void TakeParts<T>(string property, string parameter, KeyTable table, Func<object, T> state)
    {
        if (Rows.Parts(property, table) is { } parts)
            Rows.Take(parameter, parts.Select(state).ToArray());
    }

    /// <summary>The servers that the row of a table, or the copy of a pool, has; null where it says nothing of them.</summary>
    private protected IReadOnlyList<ChatServer>? RowServers => _servers;

    private static ChatServer ServerOf(object part)
    {
        // A copy says active of a server whose state nobody has said, and that it is not known beside it.
        if (part is Hashtable { Count: > 0 } table && table.ContainsKey(nameof(ChatServer.IsStateKnown)))
        {
            if (table[nameof(ChatServer.IsStateKnown)] is false && table["state"] is null or nameof(ServerState.Active))
                table["state"] = nameof(StatedState.Unknown);
            table.Remove(nameof(ChatServer.IsStateKnown));
        }
        return StatedTables.Read(new ShortKind<ChatServer>(ChatServerKeys.Table), "Servers", part);
    }

    /// <summary>Makes the changes that the bound parameters ask for.</summary>
    private protected void Change(ChatPoolBuilder pool)
    {
        SetCommon(pool);
        WhereStated(nameof(DisplayName), () => pool.DisplayName = DisplayName);
        WhereStated(nameof(Site), () => pool.Site = Site);
        WhereStated(nameof(Contact), () => pool.Contact = Contact);
        WhereStated(nameof(SipPort), () => pool.SipPort = SipPort);
        WhereStated(nameof(PoolPort), () => pool.PoolPort = PoolPort);
        WhereStated(nameof(DefaultForSite), () => pool.DefaultForSites = DefaultForSite);
        WhereStated(nameof(BackupContentStore), () => pool.BackupContentStore = StoreOf(BackupContentStore, pool.BackupContentStore));
        WhereStated(nameof(LogShippingShare), () => pool.LogShippingShare = PathOf(LogShippingShare));
        WhereStated(nameof(Category), () => pool.Categories = Category?.Select(part => part.ToCategory()).ToArray());
        WhereStated(nameof(Room), () => pool.Categories = WithRooms(pool.Categories ?? []));
        WhereStated(nameof(AddIn), () => pool.AddIns = AddIn?.Select(part => part.ToAddIn()).ToArray());
        WhereStated(nameof(MigratedFrom), () => pool.MigratedFrom = Topology.Unique(MigratedFrom?.Select(part => part.ToPool()), legacy => legacy.Fqdn));
        // What a row calls unknown says what its settings of compliance mean.
        ChangeUnknown(pool);
        pool.Compliance = pool.Compliance!.With(Change);
        TellFacts(pool);
        pool.Users = new UserCounts(
            IfStated(nameof(ConcurrentUsers), ConcurrentUsers, pool.Users!.Concurrent),
            IfStated(nameof(ProvisionedUsers), ProvisionedUsers, pool.Users.Provisioned));
        pool.Rooms = new RoomCounts(
            IfStated(nameof(AccessControlEntries), AccessControlEntries, pool.Rooms!.AccessControlEntries),
            IfStated(nameof(Invitations), Invitations, pool.Rooms.Invitations),
            IfStated(nameof(DefaultChatHistory), DefaultChatHistory, pool.Rooms.DefaultChatHistory));
    }

    /// <summary>Sets what is said to be unknown, whatever the other parameters say: a row states everything.</summary>
    private protected void ChangeUnknown(ChatPoolBuilder pool) => WhereStated(nameof(Unknown), () => pool.Unknown = Unknown);

    /// <summary>
    /// Says so when a compliance store was given and compliance is off, when the topology does not have the next hop that was given, and when more users were given than the product
    /// supports.
    /// </summary>
    private protected void Warn(ChatPool pool)
    {
        if (IsStated(nameof(ConcurrentUsers)) && ConcurrentUsers > Limits.UsersPerPool)
            WriteWarning(CmdletTexts.Format("ConcurrentBeyond", pool, ConcurrentUsers, Limits.UsersPerPool, Limits.UsersPerServer, Limits.ActiveServers));
        if (IsStated(nameof(ProvisionedUsers)) && ProvisionedUsers > Limits.ProvisionedUsers)
            WriteWarning(CmdletTexts.Format("ProvisionedBeyond", pool, ProvisionedUsers, Limits.ProvisionedUsers));
        if (ComplianceStore is not null && !pool.Compliance.Enabled)
            WriteWarning(CmdletTexts.Format("ComplianceIsOff", pool));
        // It may come later, or be misspelt.
        if (IsStated("NextHop") && Current.FrontEndPools.All(next => next.Fqdn != pool.NextHop))
            WriteWarning(CmdletTexts.Format("NextHopUnknown", pool, pool.NextHop, new Guess(pool.NextHop.ToString(), Current.FrontEndPools.Select(next => next.ToString()))));
    }

    /// <summary>The store that a parameter states; a part of one changes the one that there is.</summary>
    private protected static SqlStore? StoreOf(StoreIdentity? store, SqlStore? present) => store?.ToStore(present);

    private protected static StorePath? PathOf(string? text) => string.IsNullOrEmpty(text) ? null : new StorePath(text!);

    private IEnumerable<ChatCategory> WithRooms(IEnumerable<ChatCategory> categories)
    {
        var rooms = Room!.Keys.Cast<object>().ToDictionary(
            name => RoomOrAddIn.KeyOf(name.ToString()!),
            name => new CategoryIdentity(new Hashtable { ["Name"] = name, ["Rooms"] = RoomsOf(Room[name]) }).ToCategory());
        var changed = new List<ChatCategory>();
        foreach (var category in categories)
        {
            var key = RoomOrAddIn.KeyOf(category.Name);
            changed.Add(rooms.TryGetValue(key, out var other) ? new ChatCategory(category.Name, category.Description, other.Rooms) : category);
            rooms.Remove(key);
        }
        return changed.Concat(rooms.Values.OrderBy(category => category.Name, StringComparer.Ordinal));
    }

    private static object[] RoomsOf(object? rooms) => LanguagePrimitives.GetEnumerable(rooms)?.Cast<object>().ToArray() ?? (rooms is null ? [] : [rooms]);

    /// <summary>Whatever a parameter states is known then, also that there is nothing.</summary>
    private void TellFacts(ChatPoolBuilder pool)
    {
        WhereStated(nameof(DisplayName), () => pool.Tell(UnknownFact.DisplayName));
        WhereStated(nameof(MigratedFrom), () => pool.Tell(UnknownFact.MigratedFrom));
        WhereStated(nameof(SipPort), () => pool.Tell(UnknownFact.SipPort));
        WhereStated(nameof(PoolPort), () => pool.Tell(UnknownFact.PoolPort));
        WhereStated(nameof(DefaultForSite), () => pool.Tell(UnknownFact.DefaultForSites));
        WhereStated(nameof(LogShippingShare), () => pool.Tell(UnknownFact.LogShippingShare));
        WhereStated(nameof(Compliance), () => pool.Tell(UnknownFact.Compliance));
        // A setting that is stated is known as such; of an adapter, that there is none can be said of all settings only.
        if (string.IsNullOrEmpty(AdapterType))
            WhereStated(nameof(AdapterType), () => pool.Tell(UnknownFact.ComplianceSettings));
        foreach (var backup in new[] { nameof(BackupContentStore), nameof(BackupComplianceStore) })
            WhereStated(backup, () => pool.Tell(UnknownFact.BackupStore));
    }

    private void Change(ComplianceBuilder compliance)
    {
        WhereStated(nameof(Compliance), () => compliance.Enabled = Compliance);
        WhereStated(nameof(ComplianceStore), () => compliance.Store = StoreOf(ComplianceStore, compliance.Store));
        WhereStated(nameof(BackupComplianceStore), () => compliance.BackupStore = StoreOf(BackupComplianceStore, compliance.BackupStore));
        WhereStated(nameof(RunInterval), () => compliance.RunInterval = RunInterval);
        WhereStated(nameof(AdapterOutputDirectory), () => compliance.AdapterOutputDirectory = PathOf(AdapterOutputDirectory));
        WhereStated(nameof(AdapterType), () => compliance.AdapterType = AdapterType);
        WhereStated(nameof(AddChatRoomDetails), () => compliance.AddChatRoomDetails = AddChatRoomDetails);
        WhereStated(nameof(AddUserDetails), () => compliance.AddUserDetails = AddUserDetails);
    }
}
