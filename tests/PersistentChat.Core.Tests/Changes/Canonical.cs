using System.Collections;
using System.Reflection;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Tests.Changes;

/// <summary>
/// What a topology means, as a text: every public property of the model, found by reflection so that none is forgotten, lists sorted and
/// without repetition, names in capitals, defaults filled in.
/// </summary>
internal sealed class Canonical
{
    private static readonly HashSet<string> _derived =
    [
        "Topology.Kind", "Topology.Notes", "ChatPool.ActiveServers", "ChatPool.StandbyServers", "ChatServer.PoolFqdn", "SqlStore.Copies",
        "SqlStore.Instances",
    ];

    private static readonly HashSet<string> _prose =
    [
        "Topology.Name", "ChatPool.DisplayName", "ChatPool.Contact", "ChatCategory.Description", "ChatAddIn.Url",
    ];

    private readonly Topology _topology;

    private Canonical(Topology topology) => _topology = topology;

    public static string Of(Topology topology) => new Canonical(topology).Text(topology, "Topology");

    private string Text(object? value, string property) => value switch
    {
        null => "∅",
        string text => text.Length + ":" + (_prose.Contains(property) || property.EndsWith(".Reason", StringComparison.Ordinal) ? text : text.ToUpperInvariant()),
        TimeZoneId zone => zone.WindowsId.ToUpperInvariant(),
        Fqdn or DomainName or SqlInstanceName or StorePath or SqlVersion or NamePattern => value.ToString()!.ToUpperInvariant(),
        ValueType => FormattableString.Invariant($"{value}"),
        IEnumerable items => "[" + string.Join(" ", items.Cast<object>().Select(item => Text(item, property)).Distinct().Order(StringComparer.Ordinal)) + "]",
        _ => "{" + string.Join(" ", value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(member => (Member: member, Name: value.GetType().Name + "." + member.Name))
            .Where(item => !_derived.Contains(item.Name))
            .Select(item => item.Name + "=" + Text(Effective(value, item.Member), item.Name))) + "}",
    };

    private object? Effective(object owner, PropertyInfo member) => (owner, member.Name) switch
    {
        (ChatPool pool, "DisplayName") when StringComparer.OrdinalIgnoreCase.Equals(pool.DisplayName, pool.Fqdn.ToString()) => null,
        (ChatPool { Site: null } pool, "Site") => _topology.FrontEndPools.FirstOrDefault(nextHop => nextHop.Fqdn == pool.NextHop)?.Site,
        // That nothing is stated is something else than that there is nothing.
        (ChatPool pool, nameof(ChatPool.Categories)) => pool.StatedCategories,
        (ChatPool pool, nameof(ChatPool.AddIns)) => pool.StatedAddIns,
        (SqlInstance instance, nameof(SqlInstance.Databases)) => instance.StatedDatabases,
        (SqlInstance instance, nameof(SqlInstance.AvailabilityGroup)) => instance.IsInStatedGroup,
        (Computer computer, nameof(Computer.Roles)) => computer.StatedRoles,
        (ActiveDirectory directory, nameof(ActiveDirectory.GlobalCatalogs)) => directory.StatedGlobalCatalogs,
        (ActiveDirectory directory, nameof(ActiveDirectory.AdministrativeComputers)) => directory.StatedAdministrativeComputers,
        (FrontEndPool { Product: null }, "Product") => _topology.Product,
        (Suppression suppression, "Target") => suppression.Target?.Replace(@".\", @"\").TrimEnd('.'),
        _ => member.GetValue(owner),
    };
}
