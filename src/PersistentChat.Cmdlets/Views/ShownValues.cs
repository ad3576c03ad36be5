using System;
using System.Collections;
using System.Linq;
using PersistentChat.Capacity;
using PersistentChat.Changes;
using PersistentChat.Dependencies;
using PersistentChat.Effects;
using PersistentChat.Inspection;
using PersistentChat.Keys;
using PersistentChat.Requirements;
using PersistentChat.Resilience;
using PersistentChat.Rules;
using PersistentChat.Workload;

namespace PersistentChat.Cmdlets;

/// <summary>
/// What the module's views show of an object: <c>$_.Shown.Name</c>. Views read properties and call nothing, so that they say the same where a
/// policy forbids calls (constrained language mode), and texts of documents come out as they can be shown.
/// </summary>
internal sealed class ShownValues : Hashtable
{
    /// <summary>Before the label of a key: what the object states under it.</summary>
    private const string KeyPrefix = "Key_";

    // As $FormatEnumerationLimit is set at first.
    private const int ListedItems = 4;

    private readonly object _item;

    public ShownValues(object item) => _item = item;

    /// <summary>What is shown of a property, or under a name that only views have; an empty text for nothing.</summary>
    /// <param name="key">The name.</param>
    public override object? this[object key]
    {
        get => Computed((string)key) ?? Shown(_item.GetType().GetProperty((string)key)?.GetValue(_item));
        set => throw new NotSupportedException();
    }

    /// <summary>Every name has something to show, if only an empty text.</summary>
    /// <param name="key">The name.</param>
    public override bool Contains(object key) => true;

    /// <inheritdoc cref="Contains"/>
    public override bool ContainsKey(object key) => true;

    /// <summary>What is no property of the object itself; null for everything else.</summary>
    private object? Computed(string key) => (_item, key) switch
    {
        (ChatServer { DataCenter: null } server, "DataCenter" or KeyPrefix + "DataCenter") => Shown(ServerPlaces.Of(server)),
        _ when key.StartsWith(KeyPrefix, StringComparison.Ordinal) => KeyText.Of(_item, PropertyOf(key)),
        (Topology topology, "Domain") => Shown(topology.Directory.Domain),
        (Topology topology, "Tree") => TreeText.Lines(topology),
        (ChatPool pool, "ConcurrentUsers") => ViewText.Number(pool.Users.Concurrent),
        (InspectionReport report, "Verdict") => ViewText.Verdict(report),
        (InspectionReport report, "Terms") => ViewText.Terms(report),
        (InspectionReport report, "KnownLines") => ViewText.Known(report),
        (InspectionReport report, "Decided") => ViewText.Decided(report),
        (InspectionReport report, "Outcomes") => report.Outcomes.Select(ViewText.Outcome).ToArray(),
        (Finding finding, "LearnedLine") => ViewText.Learned(finding),
        (SuppressedFinding finding, "Message") => finding.Finding.Message,
        (RuleOutcome outcome, "Name") => DecisionLines.Name(outcome.Outcome),
        (OpenQuestion question, "Fact") => question.ToString(),
        (OpenQuestion question, "RuleCount") => question.Rules.Count,
        (OpenQuestion question, "Line") => string.Join(Environment.NewLine, question.Line.Split('\n').Select(VisibleText.Of)),
        (OpenQuestion question, "Where") => QuestionLines.Where(question, TopologySession.Here.Directory),
        (OpenQuestion question, "Otherwise") => QuestionLines.Otherwise(question),
        (OpenQuestion question, "Cmdlet") => AnswerText.Of(question),
        (OpenQuestion question, "Lines") => ViewText.Question(question),
        (TopologyChange change, "Line") => ViewText.Change(change),
        (TopologyEffect effect, "Line") => ViewText.Effect(effect),
        (TopologyEffect effect, "Details") => EffectLabels.Details(effect) is { } details ? details.Split([Environment.NewLine], StringSplitOptions.None).Select(VisibleText.Of).ToArray() : null,
        (TopologyEffect effect, "Action") => ViewText.Action(effect),
        (TopologyEffect effect, "Property") => VisibleText.Of(EffectLabels.Property(effect)),
        (TopologyEffect effect, "Before") => Shown(EffectLabels.Value(effect, effect.Before)),
        (TopologyEffect effect, "After") => Shown(EffectLabels.Value(effect, effect.After)),
        (PoolDependency dependency, "Fate") => ViewText.Fate(dependency),
        (SessionChange change, "IsUndone") => FaultNames.Of(change.IsUndone),
        (TopologyChange change, "Action") => ViewText.Action(change),
        (WorkloadRow row, "Class") => WorkloadNames.Of(row.Class),
        (WorkloadInput input, "Class") => WorkloadNames.Of(input.Class),
        (CapacityForecast forecast, "Holder") => VisibleText.Of(forecast.Holder),
        (FaultReport report, "Line") => SizingText.Fault(report),
        (FaultReport report, "Details") => SizingText.FaultDetails(report),
        (CertificateRequirement certificate, "AlternativeNames") => string.Join(Environment.NewLine, certificate.AlternativeNames.Select(Shown)),
        (FaultReport report, "IsSinglePointOfFailure") => FaultNames.Of(report.IsSinglePointOfFailure),
        (WorkloadReport report, "Title") => WorkloadNames.Title(report),
        (WorkloadReport report, "CeilingsTitle") => WorkloadNames.CeilingsTitle(report),
        (WorkloadReport, "RowHeading") => SizingText.RowHeading(),
        (WorkloadRow row, "Line") => SizingText.Row(row),
        (WorkloadRow row, "Title") => row.ToString(),
        (WorkloadRow row, "Value") => WorkloadNames.Number(row, row.Value),
        (WorkloadRow row, "Limit") => WorkloadNames.Number(row, row.Limit),
        (WorkloadRow row, "Margin") => WorkloadNames.Number(row, row.Margin),
        (WorkloadCeiling ceiling, "Line") => SizingText.Ceiling(ceiling),
        (WorkloadCeiling ceiling, "Title") => ceiling.ToString(),
        (WorkloadCeiling ceiling, "BindsFirst") => ceiling.BindsFirst ? WorkloadNames.Get("Yes") : "",
        _ => null,
    };

    /// <summary>The property that a view names, or the key whose label it is.</summary>
    /// <param name="key">What the view asks for.</param>
    public static string PropertyOf(string key) => key.StartsWith(KeyPrefix, StringComparison.Ordinal) ? key.Substring(KeyPrefix.Length) : key;

    /// <summary>What is shown, in one line, as much of a list as the shell shows.</summary>
    /// <param name="shown">What the indexer says.</param>
    public static string Line(object? shown) => shown is object[] list
        ? "{" + string.Join(", ", list.Take(ListedItems)) + (list.Length > ListedItems ? "…}" : "}")
        : shown?.ToString() ?? "";

    private object Shown(object? value) => value switch
    {
        null => "",
        string text => VisibleText.Of(text),
        Severity severity => ViewText.Severity(severity),
        DateTime day => ViewText.Day(day),
        SourceLocation location => VisibleText.Of(ViewText.Location(location, TopologySession.Here.Directory)),
        TopologyKind kind => ViewText.Kind(kind),
        ChangeKind kind => ChangeLabels.Name(kind),
        EffectArea area => EffectLabels.Name(area),
        DependencyKind kind => DependencyLabels.Name(kind),
        DependencyDirection direction => DependencyLabels.Name(direction),
        FaultKind kind => FaultNames.Of(kind),
        FaultOutcome outcome => SizingText.Outcome(outcome),
        WorkloadBasis basis => WorkloadNames.Of(basis),
        double number => WorkloadNames.Number(number),
        int number when _item is CapacityReport or CapacityForecast or FaultReport or WorkloadCeiling => ViewText.Number(number),
        IFormattable or bool => value,
        // The shell itself shows what these consist of, as much of it as there is room for.
        IEnumerable list when _item is Topology or InspectionReport => list.Cast<object>().Select(Shown).ToArray(),
        IEnumerable list => string.Join(", ", list.Cast<object>().Select(Shown)),
        _ => VisibleText.Of(value.ToString()),
    };
}
