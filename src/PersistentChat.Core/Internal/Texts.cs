using System.Globalization;
using System.Resources;

namespace PersistentChat.Internal;

/// <summary>Texts from the resources: the UI culture chooses the language, and the language formats figures and days.</summary>
internal static class Texts
{
    private static readonly ResourceManager _strings = new("PersistentChat.Resources.Strings", typeof(Texts).Assembly);
    private static readonly ResourceManager _ruleStrings = new("PersistentChat.Resources.RuleStrings", typeof(Texts).Assembly);
    private static readonly ResourceManager _changeStrings = new("PersistentChat.Resources.ChangeStrings", typeof(Texts).Assembly);
    private static readonly ResourceManager _requirementStrings = new("PersistentChat.Resources.RequirementStrings", typeof(Texts).Assembly);
    private static readonly ResourceManager _runbookStrings = new("PersistentChat.Resources.RunbookStrings", typeof(Texts).Assembly);
    private static readonly ResourceManager _labels = new("PersistentChat.Resources.Labels", typeof(Texts).Assembly);
    private static readonly ResourceManager _workloadStrings = new("PersistentChat.Resources.WorkloadStrings", typeof(Texts).Assembly);
    private static readonly ResourceManager _diagramStrings = new("PersistentChat.Resources.DiagramStrings", typeof(Texts).Assembly);
    private static readonly ResourceManager _resilienceStrings = new("PersistentChat.Resources.ResilienceStrings", typeof(Texts).Assembly);
    private static readonly ResourceManager _reportStrings = new("PersistentChat.Resources.ReportStrings", typeof(Texts).Assembly);
    private static readonly ResourceManager _glossaryStrings = new("PersistentChat.Resources.GlossaryStrings", typeof(Texts).Assembly);
    private static readonly ResourceManager _dependencyStrings = new("PersistentChat.Resources.DependencyStrings", typeof(Texts).Assembly);

    public static string Get(string key) => Lookup(_strings, key);

    /// <summary>A text; null when there is none under that key.</summary>
    public static string? GetOrNull(string key) => _strings.GetString(key, CultureInfo.CurrentUICulture);

    public static string Format(string key, params object?[] arguments) => VisibleText.Format(Get(key), arguments);

    public static string Rule(string key) => Lookup(_ruleStrings, key);

    /// <summary>A text about rules; null when there is none under that key.</summary>
    public static string? RuleOrNull(string key) => _ruleStrings.GetString(key, CultureInfo.CurrentUICulture);

    public static string FormatRule(string key, params object?[] arguments) => VisibleText.Format(Rule(key), arguments);

    public static string Change(string key) => Lookup(_changeStrings, key);

    public static string FormatChange(string key, params object?[] arguments) => VisibleText.Format(Change(key), arguments);

    public static string Requirement(string key) => Lookup(_requirementStrings, key);

    public static string Runbook(string key) => Lookup(_runbookStrings, key);

    public static string Label(string key) => Lookup(_labels, key);

    public static string FormatLabel(string key, params object?[] arguments) => VisibleText.Format(Label(key), arguments);

    public static string Workload(string key) => Lookup(_workloadStrings, key);

    public static string FormatWorkload(string key, params object?[] arguments) => VisibleText.Format(Workload(key), arguments);

    public static string Resilience(string key) => Lookup(_resilienceStrings, key);

    public static string FormatResilience(string key, params object?[] arguments) => VisibleText.Format(Resilience(key), arguments);

    public static string Diagram(string key) => Lookup(_diagramStrings, key);

    public static string FormatDiagram(string key, params object?[] arguments) => VisibleText.Format(Diagram(key), arguments);

    public static string Report(string key) => Lookup(_reportStrings, key);

    public static string FormatReport(string key, params object?[] arguments) => VisibleText.Format(Report(key), arguments);

    public static string Dependency(string key) => Lookup(_dependencyStrings, key);

    public static string FormatDependency(string key, params object?[] arguments) => VisibleText.Format(Dependency(key), arguments);

    public static string Glossary(string key) => Lookup(_glossaryStrings, key);

    private static string Lookup(ResourceManager resources, string key) =>
        Figures.Insert(resources.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key), TextCulture.Current);
}
