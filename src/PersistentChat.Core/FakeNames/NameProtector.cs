using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using PersistentChat.Internal;
using PersistentChat.NameMaps;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.FakeNames;

/// <summary>
/// Gives names fake ones of the same form, word by word: names that share a domain, a server or a word go on doing so.
/// </summary>
internal sealed class NameProtector(Pseudonyms pseudonyms) : NameMap
{
    // With these, a name of fake labels stays below the 253 characters that a DNS name can have.
    private const int MostLabels = 15;

    // The top-level domain that stands for "no such name" (RFC 2606).
    private const string NeverExists = "invalid";
    private const string SchemeEnd = "://";

    private static readonly HashSet<string> _schemes = new(StringComparer.OrdinalIgnoreCase) { "http", "https", "ldap", "ldaps", "net.tcp", "file", "ftp" };
    private static readonly HashSet<string> _accountSchemes = new(StringComparer.OrdinalIgnoreCase) { "sip", "sips", "mailto" };

    public override bool HidesPatterns => true;

    public override string Topology(string name) => Target(name);

    public override Fqdn Computer(Fqdn fqdn) => Fqdn(fqdn);

    public override Fqdn FrontEndPool(Fqdn fqdn) => Fqdn(fqdn);

    public override Fqdn ChatPool(Fqdn fqdn) => Fqdn(fqdn);

    public override Fqdn LegacyPool(Fqdn fqdn) => Fqdn(fqdn);

    public override string DataCenter(string name) => Name(name);

    /// <summary>An id of the house's own keeps its form.</summary>
    public override string Rule(string id) => RuleCatalog.Ids.Find(id) is null && StatedRule.IsId(id.Trim())
        ? "RULE-" + string.Concat(pseudonyms.Word(id.Trim()).ToUpperInvariant().Where(c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9')))
        : Target(id);

    public override string Title(string name) => Text(name);

    /// <summary>The adapter of the product stays; another one may bear its maker's name.</summary>
    public override string Adapter(string type) => ComplianceSettings.IsXmlAdapter(type) ? ComplianceSettings.XmlAdapter : Name(type);

    /// <summary>The sign that tells fakes of other names stands in no name of a label.</summary>
    public override string LabelName(string name) => Name(name).Replace("$", "-");

    /// <summary>A name that is one word whatever its characters are, such as that of a data centre.</summary>
    public override string Name(string name) => pseudonyms.Word(name);

    /// <summary>
    /// What the target of a finding can be, and of a suppression: the name of any object, or a rule. Names that findings compare as equal
    /// have fakes that they compare as equal.
    /// </summary>
    public override string Target(string target)
    {
        var normalized = TargetName.Normalize(target);
        if (RuleCatalog.All.Any(rule => rule.Id.Equals(normalized, StringComparison.OrdinalIgnoreCase)))
            return normalized;
        return normalized.Length > 0 && normalized.Trim() == normalized ? Text(normalized) : Name(normalized);
    }

    /// <summary>A site, which findings have for a target. Dots at the end tell sites apart, though not targets.</summary>
    public override string Site(string name) => Target(name) + name.Substring(name.TrimEnd('.').Length);

    public Fqdn Fqdn(Fqdn fqdn) => new(Dns(fqdn.ToString()));

    public override DomainName Domain(DomainName domain) => new(DomainOf(domain.ToString()));

    public override SqlInstanceName Instance(SqlInstanceName name) => new(Fqdn(name.Server), name.Instance is { } instance ? Instance(instance) : null);

    /// <summary>An instance of a server; those that the product or SQL Server itself names stay.</summary>
    public string Instance(string instance) =>
        new[] { PersistentChat.FrontEndPool.LocalInstance, SqlInstanceName.DefaultInstance }.FirstOrDefault(known => known.Equals(instance, StringComparison.OrdinalIgnoreCase))
        ?? pseudonyms.Word(instance);

    public override StorePath Path(StorePath path) => new(Path(path.ToString()));

    /// <summary>
    /// Any text: addresses, GUIDs, host names, instances, accounts, paths and URLs keep their form, and everything else is one word. Blanks
    /// around it are dropped.
    /// </summary>
    public override string Text(string text)
    {
        var name = text.Trim();
        if (name.Length == 0)
            return text;
        if (System.Guid.TryParseExact(name, "D", out var guid))
            return pseudonyms.Guid(guid).ToString();
        if (name.StartsWith(@"\\", StringComparison.Ordinal) || IsLocal(name))
            return Path(name);
        if (name.IndexOf(SchemeEnd, StringComparison.Ordinal) is > 0 and var scheme && _schemes.Contains(name.Substring(0, scheme)))
            return name.Substring(0, scheme).ToLowerInvariant() + SchemeEnd + Location(name.Substring(scheme + SchemeEnd.Length));
        if (name.IndexOf('\\') is > 0 and var backslash)
            return Host(name.Substring(0, backslash)) + "\\" + Instance(name.Substring(backslash + 1));
        if (name.IndexOf('@') is > 0 and var at && at == name.LastIndexOf('@'))
            return Account(name.Substring(0, at)) + "@" + Host(name.Substring(at + 1));
        if (name.StartsWith("*.", StringComparison.Ordinal))
            return "*." + Host(name.Substring(2));
        return Host(name);
    }

    private static bool IsLocal(string path) =>
        path.Length >= 3 && path[1] == ':' && path[2] == '\\' && path[0] is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    private string Path(string path)
    {
        var parts = path.Split('\\');
        var isLocal = IsLocal(path);
        for (var i = isLocal ? 1 : 2; i < parts.Length; i++)
            if (parts[i].Length > 0)
                parts[i] = i == 2 && !isLocal ? Host(parts[i]) : pseudonyms.Word(parts[i]);
        return string.Join("\\", parts);
    }

    /// <summary>What follows the scheme of a URL.</summary>
    private string Location(string location)
    {
        var parts = location.Split('/');
        var colon = parts[0].LastIndexOf(':');
        var hasPort = colon > 0 && colon < parts[0].Length - 1 && parts[0].Skip(colon + 1).All(c => c is >= '0' and <= '9');
        parts[0] = hasPort ? Host(parts[0].Substring(0, colon)) + parts[0].Substring(colon) : Host(parts[0]);
        for (var i = 1; i < parts.Length; i++)
            if (parts[i].Length > 0)
                parts[i] = pseudonyms.Word(parts[i]);
        return string.Join("/", parts);
    }

    /// <summary>What stands before the @ of an account.</summary>
    private string Account(string account)
    {
        var colon = account.IndexOf(':');
        return colon > 0 && _accountSchemes.Contains(account.Substring(0, colon))
            ? account.Substring(0, colon + 1).ToLowerInvariant() + pseudonyms.Word(account.Substring(colon + 1))
            : pseudonyms.Word(account);
    }

    /// <summary>An address, a DNS name, or one word.</summary>
    private string Host(string host)
    {
        if (TryParseAddress(host, out var address))
            return pseudonyms.Address(address).ToString();
        var name = DnsName.Normalize(host);
        if (name is not null && (name == host || name + "." == host))
            return Dns(name) + host.Substring(name.Length);
        return host.Length == 0 ? host : pseudonyms.Word(host);
    }

    private string Dns(string name)
    {
        var dot = name.IndexOf('.');
        return dot < 0 ? DomainOf(name) : pseudonyms.Label(name.Substring(0, dot)) + "." + DomainOf(name.Substring(dot + 1));
    }

    /// <summary>Label by label, so that a domain under another one stays there.</summary>
    private string DomainOf(string domain)
    {
        var labels = domain.Split('.');
        return labels.Length > MostLabels
            ? pseudonyms.Label(domain.Substring(0, domain.LastIndexOf('.'))) + "." + pseudonyms.Label(labels[labels.Length - 1])
            : string.Join(".", labels.Select((label, index) =>
            index == labels.Length - 1 && label.Equals(NeverExists, StringComparison.OrdinalIgnoreCase) ? NeverExists : pseudonyms.Label(label)));
    }

    /// <summary>Addresses as they are usually written: the base class library accepts much more, such as a single number.</summary>
    private static bool TryParseAddress(string text, out IPAddress address)
    {
        address = IPAddress.None;
        var parts = text.Split('.');
        var looksLikeOne = parts.Length == 4 ? parts.All(IsByte) : text.IndexOf(':') >= 0 && text.IndexOfAny(['[', '%', '/']) < 0;
        return looksLikeOne && IPAddress.TryParse(text, out address);
    }

    private static bool IsByte(string part) =>
        byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        && value.ToString(CultureInfo.InvariantCulture) == part;
}
