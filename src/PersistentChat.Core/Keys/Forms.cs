using System.Globalization;
using System.Linq;
using PersistentChat.Keys.Writing;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Keys;

/// <summary>The forms of texts and numbers, as JSON Schema.</summary>
internal static class Forms
{
    public const string RuleIdPattern = "^(PCT[0-9]{4}|" + StatedRuleIdPattern + ")$";

    private const string StatedRuleIdPattern = "(?!PCT)[A-Z][A-Z0-9]*(-[A-Z0-9]+)+";

    // A label of a name as Windows permits it; a name whose last label is a number would be an address.
    private const string Label = @"[\p{L}\p{M}\p{Nd}_]([\p{L}\p{M}\p{Nd}_-]{0,61}[\p{L}\p{M}\p{Nd}_])?";
    private const string Host = @"^(?!(.*\.)?[0-9]+\.?(\\|$))" + Label + @"(\." + Label + @")*\.?";
    private const int LongestName = 254;

    /// <summary>A text; a number or truth value written without quotes is the text it looks like.</summary>
    public static void Text(SchemaWriter schema) => schema.Reference("text", kind =>
    {
        kind.Texts("type", ["string", "number", "boolean"]);
        kind.Text("pattern", @"\S");
    });

    public static void Fqdn(SchemaWriter schema) => schema.Reference("fqdn", kind =>
    {
        kind.Number("maxLength", LongestName);
        kind.Form(Host + "$", "chat01.contoso.com");
    });

    public static void Domain(SchemaWriter schema) => schema.Reference("domainName", kind =>
    {
        kind.Number("maxLength", LongestName);
        kind.Form(Host + "$", "contoso.com");
    });

    public static void Instance(SchemaWriter schema) => schema.Reference("sqlInstanceName", kind =>
    {
        kind.Text("description", KeyTexts.Kind("sqlInstanceName"));
        kind.Form(Host + @"(\\[\p{L}\p{Nd}_$#-]+)?$", @"sql01.contoso.com\rtc");
    });

    public static void Path(SchemaWriter schema) => schema.Reference("storePath", kind =>
    {
        kind.Text("description", KeyTexts.Kind("storePath"));
        kind.Form("""^(\\\\[^\\/:*?"<>|]+(\\[^\\/:*?"<>|]+)+\\*|[A-Za-z]:\\[^/:*?"<>|]*)$""", @"\\files.contoso.com\chat", @"D:\chat");
    });

    public static void TimeZone(SchemaWriter schema) => schema.Reference("timeZone", kind =>
    {
        kind.Text("description", KeyTexts.Kind("timeZone"));
        kind.Text("type", "string");
        kind.Number("minLength", 1);
        kind.Texts("examples", ["Pacific Standard Time", "Europe/Berlin"]);
    });

    public static void Duration(SchemaWriter schema) => schema.Reference("duration", kind =>
    {
        kind.Text("description", KeyTexts.Kind("duration"));
        kind.Form(@"^([0-9]+\.)?[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,7})?$", "00:15:00");
    });

    public static void Date(SchemaWriter schema) => schema.Reference("date", kind =>
    {
        kind.Text("format", "date");
        kind.Form("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "2027-03-31");
    });

    public static void RuleId(SchemaWriter schema)
    {
        schema.Text("type", "string");
        schema.Text("pattern", RuleIdPattern);
    }

    public static void StatedRuleId(SchemaWriter schema)
    {
        schema.Number("maxLength", StatedRule.LongestId);
        schema.Form("^" + StatedRuleIdPattern + "$", "HOUSE-CHAT-01");
    }

    /// <summary>A rule, or a category of them.</summary>
    public static void RuleLock(SchemaWriter schema) => schema.Reference("ruleLock", kind =>
    {
        kind.Text("description", KeyTexts.Kind("ruleLock"));
        kind.Form("^(PCT[0-9]{4}|" + StatedRuleIdPattern + "|category:[A-Za-z]+)$", "PCT1001", "category:Capacity");
    });

    /// <summary>A year needs no quotes.</summary>
    public static void Version(SchemaWriter schema)
    {
        var names = SqlVersion.All.Select(version => version.ToString()).ToArray();
        schema.Values("enum", names, names.Where(name => name.All(char.IsDigit)).Select(name => int.Parse(name, CultureInfo.InvariantCulture)));
    }

    public static void NamePattern(SchemaWriter schema) => schema.Reference("namePattern", kind =>
    {
        kind.Text("description", KeyTexts.Kind("namePattern"));
        kind.Number("minLength", 1);
        kind.Number("maxLength", PersistentChat.Rules.Policies.NamePattern.MostCharacters);
        kind.Form(@"\S", "chat##.contoso.com");
    });

    public static void Share(SchemaWriter schema) => schema.Reference("share", kind =>
    {
        kind.Text("type", "number");
        kind.Number("exclusiveMinimum", 0);
        kind.Number("maximum", (int)StandbyPolicy.Most);
    });

    public static void Headroom(SchemaWriter schema) => schema.Reference("headroom", kind =>
    {
        kind.Texts("type", ["integer", "string"]);
        kind.Number("minimum", 1);
        kind.Number("maximum", Limits.UsersPerPool);
        kind.Text("pattern", @"^\s*([0-9]{1,9}|0*([1-9][0-9]?|100)\s*%)\s*$");
        kind.Values("examples", ["20%"], [5000]);
    });
}
