using System.Text;
using PersistentChat.Diagrams;
using PersistentChat.Documents.Diagrams.Layout;

namespace PersistentChat.Documents.Diagrams.Svg;

/// <summary>Colours and fonts of a picture, light and dark. Hues are chosen to be told apart with any kind of colour vision.</summary>
internal static class SvgStyle
{
    private const string Fonts = "\"Segoe UI\",\"Helvetica Neue\",Arial,\"Liberation Sans\",\"Noto Sans\",\"DejaVu Sans\",sans-serif";

    private static readonly string[] _common =
    [
        "{font-family:" + Fonts + ";font-size:11px;font-weight:400;font-style:normal;letter-spacing:0;line-height:1}",
        " text{white-space:pre}",
        " .title{font-size:22px;font-weight:700}",
        " .subtitle{font-size:13px}",
        " .tier{font-size:13px;font-weight:700}",
        " .heading{font-size:12px;font-weight:700}",
        " .name{font-size:12px}",
        " .letter{font-size:9px;font-weight:700}",
        " .count{font-weight:700}",
        " .box{stroke-width:1.25}",
        " .frame>.box{stroke-width:1}",
        " .standby>.box{stroke-dasharray:5 4}",
        " .cross{fill:none;stroke-width:1}",
        " .icon,#{0} .line{fill:none;stroke-width:1.5;stroke-linejoin:round;stroke-linecap:round}",
        " .shipping .line{stroke-dasharray:2 5}",
    ];

    private static readonly string[] _light =
    [
        " .canvas{fill:#fff}",
        " text{fill:#17212b}",
        " .detail,#{0} .subtitle,#{0} .legend,#{0} .tier{fill:#4b5866}",
        " .port{fill:#27323d}",
        " .box{fill:#fff;stroke:#8593a1}",
        " .frame>.box{fill:#f5f7f9;stroke:#b4bfc9}",
        " .inner>.box{fill:#fff;stroke:#c9d2da}",
        " .icon{stroke:#5b6977}",
        " .server>.box{fill:#e8f3fb;stroke:#0063a6}",
        " .server>.icon{stroke:#0063a6}",
        " .standby>.box{fill:#fff;stroke:#5b6977}",
        " .standby>.icon{stroke:#5b6977}",
        " .data>.box{fill:#f8f0f5;stroke:#8d4671}",
        " .data>.icon{stroke:#8d4671}",
        " .data.standby>.box{fill:#fff}",
        " .unstated>.box{fill:#eeeef9;stroke:#4b4f8f}",
        " .unstated>.icon{stroke:#4b4f8f}",
        " .missing>.box{fill:#fff;stroke:#a82a00}",
        " .missing>.icon{stroke:#a82a00}",
        " .cross{stroke:#f0d2c8}",
        " .line{stroke:#4b5866}",
        " .head{fill:#4b5866}",
        " .error .shape{fill:#a82a00}",
        " .warning .shape{fill:#f0a500}",
        " .information .shape{fill:#0063a6}",
        " .open .shape,#{0} .flag{fill:#4b4f8f}",
        " .error .letter,#{0} .information .letter,#{0} .open .letter{fill:#fff}",
        " .warning .letter{fill:#17212b}",
    ];

    private static readonly string[] _dark =
    [
        " .canvas{fill:#11181f}",
        " text{fill:#e8edf2}",
        " .detail,#{0} .subtitle,#{0} .legend,#{0} .tier{fill:#aebac5}",
        " .port{fill:#d3dbe3}",
        " .box{fill:#1c262f;stroke:#768593}",
        " .frame>.box{fill:#172028;stroke:#46535f}",
        " .inner>.box{fill:#1c262f;stroke:#46535f}",
        " .icon{stroke:#9fadba}",
        " .server>.box{fill:#12324a;stroke:#56b4e9}",
        " .server>.icon{stroke:#56b4e9}",
        " .standby>.box{fill:#172028;stroke:#9fadba}",
        " .standby>.icon{stroke:#9fadba}",
        " .data>.box{fill:#35202d;stroke:#d89bbd}",
        " .data>.icon{stroke:#d89bbd}",
        " .data.standby>.box{fill:#172028}",
        " .unstated>.box{fill:#222541;stroke:#b3b6f2}",
        " .unstated>.icon{stroke:#b3b6f2}",
        " .missing>.box{fill:#172028;stroke:#ff8a5c}",
        " .missing>.icon{stroke:#ff8a5c}",
        " .cross{stroke:#563527}",
        " .line{stroke:#aebac5}",
        " .head{fill:#aebac5}",
        " .error .shape{fill:#ff8a5c}",
        " .warning .shape{fill:#f5c242}",
        " .information .shape{fill:#7cc4f0}",
        " .open .shape,#{0} .flag{fill:#b3b6f2}",
        " .error .letter,#{0} .information .letter,#{0} .warning .letter,#{0} .open .letter{fill:#11181f}",
    ];

    /// <summary>The style sheet for the element of an id; it says nothing about anything outside of it.</summary>
    public static string For(string id)
    {
        var css = new StringBuilder("\n");
        Append(css, _common, id);
        Append(css, _light, id);
        // Paper is white, whatever the screen is.
        css.Append("@media screen and (prefers-color-scheme:dark){\n");
        Append(css, _dark, id);
        return css.Append("}\n").ToString();
    }

    public static string ClassOf(DiagramBox box)
    {
        var kind = box.Kind switch
        {
            BoxKind.ChatServer => "server",
            BoxKind.Database or BoxKind.BackEnd => "data",
            BoxKind.DataCenter => "frame inner",
            BoxKind.FrontEndPool or BoxKind.ChatPool or BoxKind.Store or BoxKind.Files or BoxKind.Directory => "frame",
            _ => "thing",
        };
        return kind + box.State switch
        {
            BoxState.Standby => " standby",
            BoxState.NotStated => " unstated",
            BoxState.Missing => " missing",
            _ => "",
        };
    }

    public static bool IsFrame(DiagramBox box) => ClassOf(box).StartsWith("frame", System.StringComparison.Ordinal);

    public static string ClassOf(EdgeKind kind) => kind == EdgeKind.LogShipping ? "edge shipping" : "edge";

    public static string ClassOf(LegendKind kind) => kind switch
    {
        LegendKind.Active => "server",
        LegendKind.Standby => "server standby",
        LegendKind.NotStated => "thing unstated",
        LegendKind.Missing => "thing missing",
        LegendKind.Flag => "thing",
        _ => "edge",
    };

    private static void Append(StringBuilder css, string[] rules, string id)
    {
        foreach (var rule in rules)
            css.Append('#').Append(id).Append(rule.Replace("{0}", id)).Append('\n');
    }
}
