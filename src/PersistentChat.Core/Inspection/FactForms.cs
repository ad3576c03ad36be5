using System.Globalization;
using System.Linq;
using PersistentChat.Keys;
using PersistentChat.Rules;

namespace PersistentChat.Inspection;

/// <summary>A fact as the object that states it would have it, with what may stand there in angle brackets: the form of a value, words, or the least and the most.</summary>
internal static class FactForms
{
    public static string Of(OpenFact fact) => fact.Value.Name + ": " + ValueOf(fact);

    /// <summary>The same of a key that an object has to state beside.</summary>
    public static string Of(IKey key) => key.Name + ": <" + Example(key.Kind) + ">";

    /// <summary>An Enterprise Edition pool has servers in any case; any other list may state that there is nothing.</summary>
    private static string ValueOf(OpenFact fact) => fact.Value.Kind switch
    {
        IListKind list when ReferenceEquals(fact.Value, FrontEndPoolKeys.Servers) => "<[" + Example(list.Item) + ", …]>",
        _ when ReferenceEquals(fact.Value, ComplianceKeys.AdapterType) => "<" + ComplianceSettings.XmlAdapter + " | …>",
        IListKind list => "<[] | [" + Example(list.Item) + ", …]>",
        var kind => "<" + Example(kind) + ">",
    };

    private static string Example(IKind kind) => kind switch
    {
        IWordsKind words => string.Join(" | ", words.Words.Where(word => word is not StatedState.Unknown)),
        NumberKind { Most: int.MaxValue } number => Number(number.Least) + "..",
        NumberKind number => Number(number.Least) + ".." + Number(number.Most),
        _ when kind.ValueType == typeof(SqlStore) => @"server.contoso.com\instance",
        { Table: { } table } => "{ " + string.Join(", ", table.RequiredNames.Select(name => name + ": …")) + " }",
        _ when kind.ValueType == typeof(bool?) => "true | false",
        _ when kind.ValueType == typeof(Fqdn) => "server.contoso.com",
        _ when kind.ValueType == typeof(DomainName) => "contoso.com",
        _ when kind.ValueType == typeof(SqlInstanceName) => @"server.contoso.com\instance",
        _ when kind.ValueType == typeof(SqlVersion) => string.Join(" | ", SqlVersion.All),
        _ when kind.ValueType == typeof(StorePath) => @"\\server.contoso.com\share",
        _ when kind.ValueType == typeof(TimeZoneId) => "W. Europe Standard Time",
        _ => "…",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
