using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Resources;
using PersistentChat.Changes;
using PersistentChat.Dependencies;
using PersistentChat.Effects;
using PersistentChat.Inspection;
using PersistentChat.Keys;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Cmdlets;

/// <summary>What the module's table and list views show of values that are no plain text.</summary>
public static class ViewText
{
    private static readonly ResourceManager _labels = new("PersistentChat.Resources.Labels", typeof(Topology).Assembly);
    private static readonly ResourceManager _strings = new("PersistentChat.Resources.Strings", typeof(Topology).Assembly);

    /// <summary>The property Shown of every object that has a view, as <c>module/PersistentChatTopology.Types.ps1xml</c> names it.</summary>
    /// <param name="item">The object; or what came back of it from a file of Export-Clixml or from a job.</param>
    public static object Shown(PSObject item) => item.BaseObject is PSCustomObject ? new CopiedValues(item) : new ShownValues(item.BaseObject);

    /// <summary>Whether details of the room are added to every record; null where nobody knows.</summary>
    /// <param name="pool">A chat pool.</param>
    public static object? AddChatRoomDetails(PSObject pool) => (pool.BaseObject as ChatPool)?.Compliance.KnownRoomDetails;

    /// <summary>Whether details of the user are added to every record; null where nobody knows.</summary>
    /// <param name="pool">A chat pool.</param>
    public static object? AddUserDetails(PSObject pool) => (pool.BaseObject as ChatPool)?.Compliance.KnownUserDetails;

    /// <summary>A line for each property of what came back from a file of Export-Clixml or from a job, as it can be shown.</summary>
    /// <param name="item">The copy.</param>
    public static string Listed(PSObject item) => CopiedValues.Lines(item);

    /// <summary>The name of a supported topology in the current UI culture.</summary>
    /// <param name="kind">The topology.</param>
    public static string Kind(TopologyKind kind) => _strings.GetString("Kind_" + kind, CultureInfo.CurrentUICulture) ?? kind.ToString();

    /// <summary>The name of a severity in the current UI culture, coloured where the screen shows colours.</summary>
    /// <param name="severity">The severity.</param>
    public static string Severity(Severity severity) => ScreenStyle.Colour(Label("Severity_" + severity), severity);

    /// <summary>Name, verdict and counts of a report, coloured where the screen shows colours.</summary>
    /// <param name="report">The report.</param>
    public static string Verdict(InspectionReport report)
    {
        var text = DecisionLines.Heading(report);
        return report.Verdict switch
        {
            Inspection.Verdict.Failed => ScreenStyle.Colour(text, Rules.Severity.Error),
            Inspection.Verdict.PassedAsDecided => ScreenStyle.Colour(text, Rules.Severity.Warning),
            _ => ScreenStyle.Good(text),
        };
    }

    /// <summary>How many rules were decided, of how many.</summary>
    /// <param name="report">The report.</param>
    internal static string Decided(InspectionReport report) => Format("DecidedOf", report.Decided, report.Outcomes.Count);

    /// <summary>What came of a rule, in the current UI culture.</summary>
    /// <param name="outcome">The rule's outcome.</param>
    internal static string Outcome(RuleOutcome outcome) => outcome.RuleId + ": " + DecisionLines.Name(outcome.Outcome);

    /// <summary>A change in one line, coloured where the screen shows colours.</summary>
    /// <param name="change">The change.</param>
    public static string Change(TopologyChange change) => ScreenStyle.Colour(change.ToString(), change.Action);

    /// <summary>Sign and name of a change's action, coloured where the screen shows colours.</summary>
    /// <param name="change">The change.</param>
    public static string Action(TopologyChange change) =>
        ScreenStyle.Colour(ChangeLabels.Symbol(change.Action) + " " + ChangeLabels.Name(change.Action), change.Action);

    /// <summary>An effect in one line, coloured where the screen shows colours.</summary>
    /// <param name="effect">The effect.</param>
    public static string Effect(TopologyEffect effect) => ScreenStyle.Colour(EffectLabels.Line(effect), effect);

    /// <summary>Sign and name of what happens or has to be done, coloured where the screen shows colours.</summary>
    /// <param name="effect">The effect.</param>
    public static string Action(TopologyEffect effect) =>
        ScreenStyle.Colour(EffectLabels.Symbol(effect.Action) + " " + EffectLabels.Name(effect.Action), effect);

    /// <summary>Sign and name of what becomes of something when a pool goes, coloured where the screen shows colours.</summary>
    /// <param name="dependency">The thing.</param>
    internal static string Fate(PoolDependency dependency) => dependency.Fate switch
    {
        DependencyFate.MayGo => ScreenStyle.Colour(DependencyLabels.Fate(dependency.Fate), ChangeAction.Delete),
        DependencyFate.LookFirst => ScreenStyle.Colour(DependencyLabels.Fate(dependency.Fate), ChangeAction.Update),
        _ => DependencyLabels.Fate(dependency.Fate),
    };

    /// <summary>What policy and baseline mean for a report, a line each, ended by line breaks; an empty text when there is nothing.</summary>
    /// <param name="report">The report.</param>
    public static string Terms(InspectionReport report) => Lines(BaselineAndPolicyLines.Lines(report).Concat(DecisionLines.Lister(report, "Get-PChatOpenQuestion")));

    /// <summary>Where a missing fact goes, the lines to insert, what to do where there is none, and the cmdlet that states it; a line each.</summary>
    /// <param name="question">The question.</param>
    public static string[] Question(OpenQuestion question) =>
    [
        .. new[] { QuestionLines.Where(question, TopologySession.Here.Directory) }
            .Concat(question.Line.Split('\n').Select(line => "  " + VisibleText.Of(line)))
            .Concat(new[] { QuestionLines.Otherwise(question), AnswerText.Of(question) }.OfType<string>()),
    ];

    /// <summary>The findings of a report that are known, a line each, ended by line breaks; an empty text when there are none.</summary>
    /// <param name="report">The report.</param>
    public static string Known(InspectionReport report) => Lines(BaselineAndPolicyLines.KnownLines(report));

    /// <summary>Why the baseline does not know a finding, ended by a line break; an empty text where nothing was learned.</summary>
    /// <param name="finding">The finding.</param>
    public static string Learned(Finding finding) => BaselineAndPolicyLines.Learned(finding) is { } text ? text + Environment.NewLine : "";

    /// <summary>A day as documents write it, whatever the culture, which is what the cell of a table holds; or as whoever calls <c>ToString</c> asks for it.</summary>
    /// <param name="day">The day.</param>
    /// <param name="form">Nothing; or what the method of a DateTime takes: a format, a culture, or both.</param>
    public static string IsoDay(PSObject day, params object?[] form)
    {
        var date = (DateTime)day.BaseObject;
        return form is not { Length: > 0 } ? Day(date)
            : form.Length == 1 && LanguagePrimitives.TryConvertTo<IFormatProvider>(form[0], out var culture) && form[0] is not string ? date.ToString(culture)
            : date.ToString(LanguagePrimitives.ConvertTo<string>(form[0]), form.Length > 1 ? LanguagePrimitives.ConvertTo<IFormatProvider>(form[1]) : CultureInfo.CurrentCulture);
    }

    /// <summary>What a part of a topology or policy states, as JSON in one line where a word or number does not say all of it; what the cell of a table holds.</summary>
    /// <param name="part">The part.</param>
    public static string PartCell(PSObject part) => part.BaseObject switch
    {
        ActiveDirectory directory => DirectoryKeys.Table.IsFirstAlone(directory) ? directory.ToString() : Cell(new TableKind<ActiveDirectory>(DirectoryKeys.Table, onOneLine: true), directory),
        Policy policy => policy == Policy.None ? "" : Cell(new TableKind<Policy>(PolicyKeys.Table, onOneLine: true), policy),
        NamingPolicy naming => Cell(new TableKind<NamingPolicy>(HouseTables.Naming, onOneLine: true), naming),
        StandbyPolicy standby => Cell(new HouseKind<StandbyPolicy>(HouseTables.Standby), standby),
        HeadroomPolicy headroom => Cell(new HouseKind<HeadroomPolicy>(HouseTables.Headroom), headroom),
        SqlVersionPolicy versions => Cell(new HouseKind<SqlVersionPolicy>(HouseTables.SqlVersions), versions),
        SuppressionPolicy terms => Cell(new TableKind<SuppressionPolicy>(SuppressionPolicyKeys.Table, onOneLine: true), terms),
        var other => other.ToString()!,
    };

    private static string Cell<T>(Kind<T> kind, T value) => DocumentGateway.OneLine(document => kind.Write(document, value)).Trim('"');

    /// <summary>A number as the current culture writes it, with its group separators; an empty text for none.</summary>
    /// <param name="number">The number.</param>
    public static string Number(int? number) => number?.ToString("N0", CultureInfo.CurrentCulture) ?? "";

    /// <summary>A day as the current culture writes it; an empty text for none.</summary>
    /// <param name="day">The day.</param>
    public static string Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A location in a document, its path as it is written from a directory; an empty text for none.</summary>
    /// <param name="location">The location.</param>
    /// <param name="directory">The full path of the directory.</param>
    public static string Location(SourceLocation? location, string? directory) => location?.RelativeTo(directory).ToString() ?? "";

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + Environment.NewLine));

    private static string Label(string key) => _labels.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key);

    private static string Format(string key, params object[] arguments) =>
        VisibleText.Format(Label(key), arguments);
}
