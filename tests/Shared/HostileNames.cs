using System.Globalization;

namespace PersistentChat.Tests;

/// <summary>A hundred names that try to steer a terminal, a log, a script, a page or the eye of whoever reads them.</summary>
internal static class HostileNames
{
    /// <summary>Stands in names that try to begin a line or to become code.</summary>
    public const string Loot = "Write-Host PWNED";

    private const string Esc = "\u001b";

    /// <summary>The names.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        // Terminals.
        Esc + "[31mred" + Esc + "[0m", Esc + "]0;owned\a", Esc + "]8;;http://127.0.0.1:9/\alink" + Esc + "]8;;\a", Esc + "[2J", Esc + "[1A" + Esc + "[2K passed", Esc + "c",
        Esc + "P1$r" + Esc + "\\", Esc + "]52;c;b3duZWQ=\a", "\u009B31mC1\u009B0m", "\u009D0;owned\u009C", "\u0090q\u009C", "over\b\b\b\bwritten", "bell\a", "\u0005answer",
        "nul\0end", "a\rpassed", "a\vb\fc", "\u007Fdelete\u007F", "\u000Eshift\u000F", "\u0085next line", "c1\u0084\u008D", "sub\u001A\u0018\u001C",
        // Lines.
        "a\n" + Loot, "a\r\n" + Loot + "\r\n", "a\u2028" + Loot + "\u2028", "a\u2029" + Loot, "a\u0085" + Loot, "a\n\nError PCT9999", "tab\tbed", "a\r\r\nb",
        // The eye.
        "\u202Egnp.exe", "x\u202Egnp.exe\u202C", "\u202Dabc\u202C", "\u2066a\u2067b\u2068c\u2069", "a\u200Eb\u200Fc", "\u061Cd", "ze\u200Bro", "soft\u00ADhyphen", "no\uFEFFbreak",
        "word\u2060joiner", "in\u2061vis\u2062i\u2063ble\u2064", "jo\u200Din\u200Cer", "tag\U000E0001\U000E0041\U000E0042", "vari\uFE0Fant", "vari\U000E0101ant",
        "fill\u115Fer\u1160s\u3164and\uFFA0more", "mongol\u180Ean", "gra\u034Fpheme", "in\u206Ahib\u206Fit", "anno\uFFF9ta\uFFFAti\uFFFBon", "khmer\u17B4\u17B5", "braille\u2800",
        "a\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308", "раураl", "half \uD83D surrogate", "\uDE00half", "\uFFFE\uFFFF", "👩‍🚀 emoji 😀",
        "می‌خواهم", "שלום עולם", "مرحبا ١٢٣", "İıŞş", "ﷺﷺﷺﷺ",
        // PowerShell.
        "'; " + Loot + "; '", "\u2019; " + Loot + " #", "\u201B;" + Loot + ";\u201B", "\u201A+(" + Loot + ")+\u2018", "\"; " + Loot + "; \"", "$(" + Loot + ")", "`n" + Loot, "#>\n" + Loot + "\n<#", "'@\n" + Loot + "\n@'",
        "${x}; " + Loot, "a' + $(" + Loot + ") + 'b", "@{a=1}", "{0}{1}{", "%s%n",
        // Markup and pictures.
        "</script><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "]]><script>alert(1)</script><!--", "-->", "&lt;b&gt; &#60; &amp;", "javascript:alert(1)", "</style><style>*{display:none}",
        "a|b|c", "| x |\n|---|\n| y |", "![x](http://127.0.0.1:9/x.png)", "[a](javascript:alert(1))", "```\n" + Loot + "\n```", "=cmd|' /C calc'!A0", "::error::" + Loot, "##vso[task.complete result=Succeeded]",
        "#35; #quot; classDef x:#1;", "end\nsubgraph x", "\"];evil[label=\"x", "\"; shutdown -h now; \"", "\"]\nclick A \"javascript:alert(1)\"", "%%{init: {}}%%", "\\n\\l\\N\\G", new string('W', 300),
    ];

    /// <summary>A topology document in JSON that has a name wherever a person may write one.</summary>
    public static string Document(string name)
    {
        const string Template = """
            {"formatVersion": 1, "name": @, "product": "Lync2013", "directory": {"domain": "contoso.com", "globalCatalogs": ["dc01.contoso.com"]},
            "sites": [{"name": @, "timeZone": "Pacific Standard Time"}],
            "frontEndPools": [{"fqdn": "pool01.contoso.com", "edition": "Enterprise", "site": @, "servers": ["fe01.contoso.com"], "backEnd": "sql01.contoso.com\\rtc"}],
            "sqlInstances": [{"name": "sql02.contoso.com\\chat", "edition": "Express", "version": "2012", "dataCenter": @}],
            "computers": [{"fqdn": "chat01.contoso.com", "dataCenter": @}],
            "chatPools": [{"fqdn": "chat.contoso.com", "displayName": @, "type": "MultipleServer", "site": @, "nextHop": "pool01.contoso.com", "defaultForSites": [@],
                "servers": [{"fqdn": "chat01.contoso.com", "dataCenter": @}, {"fqdn": "chat02.contoso.com", "dataCenter": @}, {"fqdn": "chat03.contoso.com", "state": "Standby", "dataCenter": @}],
                "contentStore": {"instance": "sql02.contoso.com\\chat", "mirror": "sql03.contoso.com\\chat"}, "backupContentStore": "sql05.contoso.com",
                "compliance": {"enabled": true, "store": "sql02.contoso.com\\chat", "adapterType": @, "adapterOutputDirectory": "\\\\files.contoso.com\\out"},
                "fileStore": "\\\\files.contoso.com\\chat", "logShippingShare": "\\\\files.contoso.com\\logs", "users": {"concurrent": 90000}, "contact": #,
                "categories": [{"name": @, "description": @, "rooms": [@]}], "addIns": [{"name": @, "url": @}]}],
            "suppressions": [{"rule": "PCT5001", "target": @, "reason": @}, {"rule": "PCT3003", "reason": @}],
            "policy": {"severities": {"PCT1004": {"severity": "Information", "reason": @}}, "standbyShare": {"least": 1, "reason": @}, "minimumHeadroom": {"least": "20%", "reason": @}, "naming": {"site": "zz*", "reason": @}}}
            """;
        return string.Join(Quoted(name.Length > 100 ? name.Substring(0, 100) : name), Template.Split('#').Select(part => part.Replace("@", Quoted(name))));
    }

    /// <summary>What in a text nobody sees or steers whoever shows it; an empty list is what every output must have.</summary>
    /// <remarks>Line breaks and tabs are the output's own. Joiners and selectors shape letters that join, and emoji.</remarks>
    public static IEnumerable<string> Unseen(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var isControl = c is < ' ' and not ('\n' or '\r' or '\t') or >= '\u007F' and <= '\u009F';
            var isLoneReturn = c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n');
            var isHidden = c is '\u00AD' or '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u180E' or '\u200B' or '\u200E' or '\u200F' or >= '\u2028' and <= '\u202E'
                or >= '\u2060' and <= '\u206F' or '\u3164' or '\uFEFF' or '\uFFA0' or >= '\uFFF9' and <= '\uFFFB' or '\uDB40';
            var isBesideLatin = c is '\u200C' or '\u200D' or '\uFE0F' && i > 0 && text[i - 1] < '\u0080';
            if (isControl || isLoneReturn || isHidden || isBesideLatin)
                yield return FormattableString.Invariant($"U+{(int)c:X4} in …{text.Substring(Math.Max(0, i - 30), Math.Min(60, text.Length - Math.Max(0, i - 30)))}");
        }
    }

    /// <summary>The lines of a text that a name has begun.</summary>
    public static IEnumerable<string> Forged(string text) =>
        text.Split(['\r', '\n'], StringSplitOptions.None).Where(line => line.StartsWith(Loot, StringComparison.Ordinal) || line.StartsWith("Error PCT9999", StringComparison.Ordinal));

    private static string Quoted(string text) => "\"" + string.Concat(text.Select(c => c is >= ' ' and <= '~' and not ('"' or '\\') ? c.ToString() : "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture))) + "\"";
}
