using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using PersistentChat.Requirements;

namespace PersistentChat.Cmdlets;

/// <summary>Reads hashtables whose keys are names.</summary>
internal static class Addresses
{
    /// <summary>Names of computers with one address or several.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidInput"/>.</exception>
    public static AddressBook Book(IDictionary? table) =>
        AddressBook.Of(Entries(table).Select(entry => (Text(entry.Key), (IReadOnlyList<string>)[.. Values(entry.Value).Select(Text)])));

    /// <summary>Names of SQL Server instances with their static ports.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidSqlInstanceName"/>, <see cref="TopologyError.InvalidInput"/>.</exception>
    public static IReadOnlyDictionary<SqlInstanceName, int> Ports(IDictionary? table) =>
        InstancePorts.Of(Entries(table).Select(entry => new KeyValuePair<string, string>(Text(entry.Key), Text(entry.Value))));

    private static IEnumerable<DictionaryEntry> Entries(IDictionary? table) => table?.Cast<DictionaryEntry>() ?? [];

    private static IEnumerable<object?> Values(object? value) => Plain(value) switch
    {
        string text => [text],
        IEnumerable several => several.Cast<object?>(),
        var single => [single],
    };

    private static string Text(object? value) => System.Convert.ToString(Plain(value), CultureInfo.InvariantCulture) ?? "";

    private static object? Plain(object? value) => value is PSObject wrapper ? wrapper.BaseObject : value;
}
