using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Capacity;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Reports;

/// <summary>
/// A bar for each pool on one scale: its users inside what its active servers carry. All places are parts of the width, so that the drawing
/// fits every page while its letters keep their size.
/// </summary>
internal static class CapacityChart
{
    private const int Height = 26;
    private const int BarTop = 4;
    private const int BarHeight = 18;
    private const int AxisHeight = 20;
    private const int AxisBaseline = 14;
    private const int MostSteps = 5;

    public static XElement Draw(IReadOnlyList<CapacityReport> reports)
    {
        var scale = Scale.For(reports);
        return Html.Classed(
            "figure", "chart",
            new XElement("figcaption", Texts.Report("Chart_Caption")),
            Html.Classed(
                "ul", "legend",
                Key(Rectangle("users", 0, 1), "Chart_Users"), Key(Rectangle("capacity", 0, 1), "Chart_Capacity"),
                Key(Stripes(0, 1), "Chart_Excess"), Key(Upright("limit", 0.5), "Chart_PoolLimit")),
            Html.Classed("ul", "bars", reports.Select(report => new XElement(
                "li",
                Html.Classed("p", "bar-name", Html.Value(report.PoolFqdn!)), Bar(report, scale), Html.Classed("p", "bar-text", Sentence(report))))),
            Axis(scale));
    }

    private static XElement Key(XElement drawing, string text) => new(
        "li",
        new XElement(
            SvgElement.Name("svg"), new XAttribute("class", "swatch"), new XAttribute("aria-hidden", "true"),
            drawing),
        " ", Texts.Report(text));

    private static XElement Bar(CapacityReport report, Scale scale)
    {
        var users = report.ConcurrentUsers ?? 0;
        var within = Math.Min(users, report.MaximumConcurrentUsers);
        return new XElement(
            SvgElement.Name("svg"),
            new XAttribute("class", "bar"), new XAttribute("width", "100%"), new XAttribute("height", Height), new XAttribute("aria-hidden", "true"),
            scale.Ticks.Select(tick => Upright("tick", scale.Place(tick))),
            Rectangle("capacity", scale.Place(0), scale.Place(report.MaximumConcurrentUsers)),
            within > 0 ? Rectangle("users", scale.Place(0), scale.Place(within)) : null,
            users > within ? Stripes(scale.Place(within), scale.Place(users)) : null,
            Upright("limit", scale.Place(Limits.UsersPerPool)));
    }

    private static string Sentence(CapacityReport report)
    {
        var maximum = Html.Number(report.MaximumConcurrentUsers);
        return report.ConcurrentUsers is not { } users || report.Headroom is not { } headroom
            ? Texts.FormatReport("Chart_Undeclared", maximum)
            : Texts.FormatReport(headroom < 0 ? "Chart_Beyond" : "Chart_Within", Html.Number(users), maximum, Html.Number(Math.Abs(headroom)));
    }

    private static XElement Axis(Scale scale) => new(
        SvgElement.Name("svg"),
        new XAttribute("class", "axis"), new XAttribute("width", "100%"), new XAttribute("height", AxisHeight), new XAttribute("aria-hidden", "true"),
        scale.Ticks.Select(tick => new XElement(
            SvgElement.Name("text"), new XAttribute("x", SvgElement.Percent(scale.Place(tick))), new XAttribute("y", AxisBaseline),
            new XAttribute("text-anchor", tick == 0 ? "start" : tick == scale.End ? "end" : "middle"), Html.Number(tick))));

    private static XElement Rectangle(string kind, double left, double right) => new(
        SvgElement.Name("rect"),
        new XAttribute("class", kind), new XAttribute("x", SvgElement.Percent(left)), new XAttribute("width", SvgElement.Percent(right - left)),
        new XAttribute("y", BarTop), new XAttribute("height", BarHeight));

    /// <summary>A level line as thick as a bar, whose dashes are the stripes.</summary>
    private static XElement Stripes(double left, double right) => Line("excess", left, right, BarTop + (BarHeight / 2), BarTop + (BarHeight / 2));

    private static XElement Upright(string kind, double place) => Line(kind, place, place, 0, Height);

    private static XElement Line(string kind, double left, double right, int top, int bottom) => new(
        SvgElement.Name("line"),
        new XAttribute("class", kind), new XAttribute("x1", SvgElement.Percent(left)), new XAttribute("x2", SvgElement.Percent(right)),
        new XAttribute("y1", top), new XAttribute("y2", bottom));

    /// <summary>Where numbers of users stand on the width.</summary>
    private sealed class Scale(int step, int steps)
    {
        public int End => step * steps;

        public IEnumerable<int> Ticks => Enumerable.Range(0, steps + 1).Select(index => index * step);

        /// <summary>A scale in whole servers that reaches to the limit of a pool, or to the most users.</summary>
        public static Scale For(IReadOnlyList<CapacityReport> reports)
        {
            var servers = Servers(Math.Max(Limits.UsersPerPool, reports.Max(report => report.ConcurrentUsers ?? 0)));
            var serversInStep = (servers + MostSteps - 1) / MostSteps;
            return new Scale(serversInStep * Limits.UsersPerServer, (servers + serversInStep - 1) / serversInStep);
        }

        public double Place(int users) => (double)users / End;

        private static int Servers(int users) => (int)(((long)users + Limits.UsersPerServer - 1) / Limits.UsersPerServer);
    }
}
