using FsCheck;
using FsCheck.Fluent;

namespace PersistentChat.Tests.Shared;

/// <summary>Random values, the awkward ones more often than they occur in life.</summary>
public static class ValueGenerator
{
    private static readonly string[] _awkward =
    [
        "true", "False", "null", "~", "yes", "No", "on", "y", "12", "007", "0x1F", "1e3", "1_000", ".inf", "2027-03-31", "00:15:00", "1:30",
        "a: b", "a:b", "x #y", "#x", "- a", "-", "?", ": b", "a, b", "[a]", "{a: b}", "&a", "*a", "!tag", "!!str x", "|", ">", "'a'", "\"a\"",
        "it's", "say \"a\"", "@a", "`a`", "%YAML 1.2", "---", "...", "--- a", "<<", "=", @"a\b", @"a\nb", @"\\x\y", "a\tb", "a\nb", "a\n\nb\n c",
        "a\r\nb", "a\rb", "two  blanks", "\u00a0inner\u00a0nbsp", "\u0085next\u0085line", "line\u2028separator", "\ufeffmark", "\u0000nul",
        "bell\u0007", "del\u007f", "c1\u0080\u009f", "non\ufffe\uffff", "\ufffd", "Zürich", "東京", "\u202eright-to-left", "e\u0301",
        "😀", "a😀b", "🏴\U000E0067\U000E0062\U000E007F", "a/b", "a\u200bb", new('x', 2000), "$schema", "formatVersion", "a\\", "a'", "a:", "a,",
    ];

    private static readonly string[] _domains = ["contoso.com", "Emea.Contoso.com", "contoso.local", "null.example", "x--y.example.org"];

    private static readonly string[] _paths =
    [
        @"\\files.contoso.com\chat", @"\\files\chat\a b", @"D:\chat", @"C:\", @"\\files\share$\ü#1", @"\\files\it's, here", @"e:\a & b\- c", @"\\f\[x]{y}",
    ];

    private static readonly (string Id, string Windows)[] _zones =
    [
        ("Pacific Standard Time", "Pacific Standard Time"), ("America/New_York", "Eastern Standard Time"), ("UTC", "UTC"),
        ("Europe/Berlin", "W. Europe Standard Time"), ("W. Europe Standard Time", "W. Europe Standard Time"), ("UTC-11", "UTC-11"),
    ];

    /// <summary>Any text with something to see in it.</summary>
    public static Gen<string> Name => Gen.OneOf(
        Gen.Elements("Redmond", "Redmond-A", "Contoso chat", "Agreed with the database team, ticket 4711"),
        Gen.Elements(_awkward),
        Gen.Two(Gen.Elements(_awkward)).Select(two => two.Item1 + two.Item2),
        Gen.Choose(0x01, 0xFFFF).Where(code => code is < 0xD800 or > 0xDFFF).Select(code => (char)code).ArrayOf().Select(chars => new string(chars)))
        .Where(text => text.Any(c => char.IsLetterOrDigit(c) && c is not ('\u115F' or '\u1160' or '\u3164' or '\uFFA0')));

    public static Gen<Fqdn> Fqdn =>
        from host in Gen.OneOf(
            Gen.Choose(1, 12).Select(number => $"chat{number:00}"), Gen.Elements("true", "null", "10", "0x10", "SQL-01", "y", "1e3", "a"))
        from domain in Gen.Elements(_domains)
        select new Fqdn(host + "." + domain);

    public static Gen<DomainName> Domain => Gen.Elements([.. _domains, "local", "Null", "no"]).Select(name => new DomainName(name));

    public static Gen<SqlInstanceName> Instance =>
        from server in Fqdn
        from instance in Gen.Elements("rtc", "CHAT", "a_b", "a$b", "x#1", "x-1", "Ünit", null)
        select new SqlInstanceName(server, instance);

    public static Gen<StorePath> Path => Gen.Elements(_paths).Select(path => new StorePath(path));

    /// <summary>Addresses of many lengths, not all of them of the web.</summary>
    public static Gen<string> Url =>
        from beginning in Gen.Elements("http://", "https://", "ftp://", "file://")
        from host in Gen.Elements("apps.contoso.com", "10.1.2.3", "app", "it's")
        from parts in Gen.Choose(0, 120)
        from part in Gen.Elements("/shown", "/b c", "/x?y=z&w=1", "/" + new string('v', 300))
        select beginning + host + string.Concat(Enumerable.Repeat(part, part.Length > 100 ? 1 : parts));

    public static Gen<TimeZoneId> TimeZone => Gen.Elements(_zones).Select(zone => new TimeZoneId(zone.Id, zone.Windows));

    public static Gen<TimeSpan> Interval => Gen.OneOf(
        Gen.Choose(1, 30 * 24 * 60).Select(minutes => TimeSpan.FromMinutes(minutes)),
        Gen.Choose(60, 100_000).Select(seconds => TimeSpan.FromSeconds(seconds) + TimeSpan.FromTicks(seconds)));
}
