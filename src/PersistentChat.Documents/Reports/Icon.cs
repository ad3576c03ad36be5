using System;
using System.Xml.Linq;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Reports;

/// <summary>Small drawings beside a word that says the same; each has a shape of its own, so that nobody needs the colour.</summary>
internal static class Icon
{
    private const string Tick = "M3 8.5l3.2 3.2L13 4.8";
    private const string Cross = "M4.5 4.5l7 7M11.5 4.5l-7 7";
    private const string Exclamation = "M8 4v5M8 11.6v.8";
    private const string Question = "M5.6 6.1a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.8-1.1 1.5M8 12v.6";
    private const string Letter = "M8 7v5M8 3.6v.8";

    public static XElement Passed => Draw("ok", Circle, Tick);

    public static XElement Open => Draw("open", Circle, Question);

    public static XElement Failed => Of(Severity.Error);

    public static XElement Of(Severity severity) => severity switch
    {
        Severity.Error => Draw("error", Octagon, Cross),
        Severity.Warning => Draw("warning", Triangle, Exclamation),
        Severity.Information => Draw("information", Circle, Letter),
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    private static XElement Circle => new(SvgElement.Name("circle"), new XAttribute("cx", 8), new XAttribute("cy", 8), new XAttribute("r", 7.5));

    private static XElement Octagon => Path("M5 .5h6L15.5 5v6L11 15.5H5L.5 11V5z");

    private static XElement Triangle => Path("M8 .3l7.9 15.2H.1z");

    private static XElement Draw(string kind, XElement shape, string sign) => new(
        SvgElement.Name("svg"),
        new XAttribute("class", "icon " + kind), new XAttribute("viewBox", "0 0 16 16"), new XAttribute("aria-hidden", "true"),
        shape, Path(sign, "sign"));

    private static XElement Path(string data, string? className = null) => new(
        SvgElement.Name("path"), className is null ? null : new XAttribute("class", className), new XAttribute("d", data));
}
