using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using PersistentChat.Internal;
using PersistentChat.Resilience;

namespace PersistentChat.Documents.Reports;

/// <summary>What every single fault does, pool by pool.</summary>
internal static class ResilienceChapter
{
    public static ReportChapter Create(ReportData data)
    {
        var ofPool = data.Faults.ToLookup(fault => fault.Pool);
        return new ReportChapter(
            "Resilience",
            [
                Html.Paragraph(Texts.Report("Resilience_Intro")),
                .. data.Topology.ChatPools.Select((pool, index) => Table(
                    "table-faults-" + Html.Number(index + 1), Html.Format(Texts.Report("Table_Resilience"), Html.Value(pool.Fqdn)), ofPool[pool.Fqdn], data.Sources)),
                ofPool.Contains(null) ? Table("table-faults-elsewhere", Texts.Report("Table_ResilienceElsewhere"), ofPool[null], data.Sources) : null,
            ]);
    }

    private static XElement Table(string id, object caption, IEnumerable<FaultReport> faults, Footnotes sources)
    {
        var table = new HtmlTable(
            id, new XElement("h3", caption),
            new HtmlColumn(Texts.Resilience("Heading_Fault")), new HtmlColumn(Texts.Resilience("Heading_Outcome")),
            new HtmlColumn(Texts.Report("Column_UsersLeft"), HtmlColumn.Number), new HtmlColumn(Texts.Report("Column_AfterAction"), HtmlColumn.Number),
            new HtmlColumn(Texts.Resilience("Heading_Action"), HtmlColumn.Long));
        foreach (var same in faults.GroupBy(Effect))
        {
            var fault = same.First();
            table.Add(
                new object[] { Html.Classed("span", "line muted", Name(same.Count(), fault)), Html.Values(same.SelectMany(one => one.Targets)) },
                new object?[] { Badge.Of(fault.Outcome), fault.IsSinglePointOfFailure ? PointOfFailure : null },
                Html.NumberOr(fault.RemainingUsers, "Undeclared"), Html.NumberOr(fault.UsersAfterAction, "Undeclared"), Action(fault, sources));
        }
        return table.ToElement();
    }

    /// <summary>What makes faults of single things alike, so that one row tells all of them; a fault of several things at once is like no other.</summary>
    private static object Effect(FaultReport fault) => fault.Targets.Count == 1
        ? (fault.Fault, fault.Outcome, fault.IsSinglePointOfFailure, fault.RemainingUsers, fault.UsersAfterAction, fault.Action, fault.Source)
        : fault;

    private static string Name(int count, FaultReport fault) =>
        count == 1 ? FaultNames.Of(fault.Fault) : Texts.FormatReport("Resilience_Each", FaultNames.Of(fault.Fault));

    private static XElement PointOfFailure => Html.Classed("span", "line muted", Texts.Report("Resilience_PointOfFailure"));

    private static IEnumerable<object> Action(FaultReport fault, Footnotes sources) => fault.Action
        .Split([Environment.NewLine], StringSplitOptions.None)
        .Select(line => Html.Paragraph(line))
        .Append(Html.Classed("p", "cited", fault.Source == Texts.Resilience("NotDocumented") ? Html.Muted(fault.Source) : sources.Cite(fault.Source)));
}
