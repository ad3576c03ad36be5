using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Reports;

/// <summary>The elements that reports are made of.</summary>
internal static class Html
{
    private const int LongestWhole = 30;

    public static XElement Classed(string name, string className, params object?[] content) => new(name, new XAttribute("class", className), content);

    public static XElement Paragraph(params object?[] content) => new("p", content);

    /// <summary>
    /// A value of the topology: whatever direction its letters run in, it does not turn the text around it. Names stay on one line unless they are very long.
    /// </summary>
    public static XElement Value(object value)
    {
        var text = VisibleText.Of(value.ToString()!);
        return new XElement("bdi", text.Length <= LongestWhole && text.IndexOf(' ') < 0 ? new XAttribute("class", "whole") : null, text);
    }

    /// <summary>A value, or a word for none.</summary>
    public static XElement ValueOr(object? value, string key) => value is null || value.ToString()!.Length == 0 ? Muted(Texts.Report(key)) : Value(value);

    /// <summary>Values, each on its own line; a word for none.</summary>
    public static object Values(IEnumerable<object> values)
    {
        var items = values.Select(value => Classed("span", "line", Value(value))).ToArray();
        return items.Length == 0 ? Muted(Texts.Report("None")) : items;
    }

    public static XElement Muted(params object?[] content) => Classed("span", "muted", content);

    public static string Number(int number) => number.ToString("N0", TextCulture.Current);

    public static object NumberOr(int? number, string key) => number is { } known ? Number(known) : Muted(Texts.Report(key));

    public static XElement Day(DateTime day) => new(
        "time",
        new XAttribute("datetime", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        day.ToString(Texts.Report("DayFormat"), TextCulture.Current));

    /// <summary>A list of terms, each with what is said about it.</summary>
    public static XElement Facts(params (string Term, object Description)[] facts) => Classed(
        "dl", "facts", facts.Select(fact => new XElement("div", new XElement("dt", fact.Term), new XElement("dd", fact.Description))));

    public static XElement List(IEnumerable<object> items) => new("ul", items.Select(item => new XElement("li", item)));

    /// <summary>A text of the resources with elements in the places of its placeholders.</summary>
    public static IEnumerable<object> Format(string text, params object[] arguments)
    {
        var rest = 0;
        while (text.IndexOf('{', rest) is var start and >= 0)
        {
            var end = text.IndexOf('}', start);
            yield return text.Substring(rest, start - rest);
            yield return arguments[int.Parse(text.Substring(start + 1, end - start - 1), CultureInfo.InvariantCulture)];
            rest = end + 1;
        }
        yield return text.Substring(rest);
    }
}
