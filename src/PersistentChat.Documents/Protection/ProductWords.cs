using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Documents.Protection;

/// <summary>Tells values that the product itself writes into topology documents from those that somebody chose.</summary>
internal static class ProductWords
{
    private const int MostDigits = 10;
    private const int DigitsOfPort = 5;
    private const int LongestWord = 64;
    private const string ProductNamespace = "Microsoft.Rtc.";
    private const string Component = "urn:component:";
    private const string Application = "urn:application:";

    /// <summary>Attributes that nobody but the product fills, and what they can hold. All other attributes are open.</summary>
    private static readonly Dictionary<string, Func<string, bool>> _closed = Closed();

    private static readonly HashSet<string> _applications = new(StringComparer.OrdinalIgnoreCase) { "Cps", "PDP", "RGS", "testbot" };

    private static readonly HashSet<string> _gruuTypes = new(StringComparer.Ordinal)
    {
        "applicationsharing", "audio-video", "chat", "HomeServer", "McxExternal", "McxInternal", "MediationServer", "MRAS",
        "PersistentChatRMWebExternal", "PersistentChatRMWebInternal", "QoS", "UcwaExternal", "UcwaInternal", "XmppFederation",
    };

    private static readonly string[] _figures = ["Port", "PortNumber", "Version", "Count", "Limit", "Interval"];

    private static readonly HashSet<string> _urlParts = new(StringComparer.Ordinal)
    {
        "", "ASMcu", "AVMcu", "ConfDirMgmt", "DataMcu", "Focus", "IMMcu", "LiveServer", "McuFactory", "QoE", "SkypeSearchProxy",
        "UserPinManagement", "XmppFederation",
    };

    /// <summary>Whether the value of an attribute tells nothing about a deployment but how it is built.</summary>
    public static bool Has(string attribute, string value) =>
        IsBoolean(value)
        || (_closed.TryGetValue(attribute, out var isTheProducts) ? isTheProducts(value) : IsFigure(attribute) && IsNumber(value, DigitsOfPort));

    public static bool IsBoolean(string value) => bool.TryParse(value, out _);

    private static Dictionary<string, Func<string, bool>> Closed()
    {
        var closed = new Dictionary<string, Func<string, bool>>(StringComparer.Ordinal)
        {
            ["GruuType"] = value => _gruuTypes.Contains(value) || IsProductType(value),
            ["Owner"] = IsOwner,
            ["Type"] = IsProductType,
            ["UrlPath"] = value => value.Split('/').All(_urlParts.Contains),
            ["Vendor"] = value => value == "Microsoft",
        };
        foreach (var number in new[]
                 {
                     "ConfiguredPort", "Instance", "InterfaceNumber", "LastClusterNumber", "LastServiceInstance", "LastSiteId", "MinSupportedMode",
                     "Number", "OrdinalInCluster", "OriginalInstance", "OriginalNumber", "OriginalOrdinalInCluster", "OriginalSiteId", "Port", "Range",
                     "RoleVersion", "ServiceVersion", "SiteId",
                 })
            closed.Add(number, value => IsNumber(value, MostDigits));
        foreach (var word in new[] { "Component", "ComponentName", "InterfaceSide", "Protocol", "RoleName", "Usage" })
            closed.Add(word, IsWord);
        return closed;
    }

    /// <summary>Whether an attribute that is not known holds a figure, as its name tells.</summary>
    private static bool IsFigure(string attribute) =>
        _figures.Any(ending => attribute.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsNumber(string value, int mostDigits) => value.Length <= mostDigits && value.All(IsDigit);

    private static bool IsWord(string value) =>
        value.Length is > 0 and <= LongestWord && IsLetter(value[0]) && value.All(c => IsLetter(c) || IsDigit(c));

    private static bool IsProductType(string value) =>
        value.StartsWith(ProductNamespace, StringComparison.Ordinal) && value.Split('.').All(IsWord);

    /// <summary>A component is always the product's; applications can be anybody's.</summary>
    private static bool IsOwner(string value) =>
        (value.StartsWith(Component, StringComparison.Ordinal) && IsWord(value.Substring(Component.Length)))
        || (value.StartsWith(Application, StringComparison.Ordinal) && _applications.Contains(value.Substring(Application.Length)));

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';
}
