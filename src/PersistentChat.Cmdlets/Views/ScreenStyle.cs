using System;
using System.Management.Automation;
using System.Reflection;
using PersistentChat.Changes;
using PersistentChat.Effects;
using PersistentChat.Rules;

namespace PersistentChat.Cmdlets;

/// <summary>
/// The colours of $PSStyle, which Windows PowerShell does not have. A file or a pipe gets none unless $PSStyle.OutputRendering is Ansi.
/// </summary>
internal static class ScreenStyle
{
    private const string Green = "\u001b[32m";
    private const string Magenta = "\u001b[35m";
    private const string Reset = "\u001b[0m";

    private static readonly PropertyInfo? _instance =
        typeof(PSObject).Assembly.GetType("System.Management.Automation.PSStyle")?.GetProperty("Instance");

    /// <summary>The text in the colour that PowerShell gives to messages of that severity.</summary>
    public static string Colour(string text, Severity severity) => severity switch
    {
        Severity.Error => Styled(text, Setting("Formatting", "Error")),
        Severity.Warning => Styled(text, Setting("Formatting", "Warning")),
        _ => text,
    };

    public static string Colour(string text, ChangeAction action) => action switch
    {
        ChangeAction.Create => Good(text),
        ChangeAction.Update => Colour(text, Severity.Warning),
        ChangeAction.Delete => Colour(text, Severity.Error),
        _ => Styled(text, Magenta),
    };

    /// <summary>What is worse after a change, and what is better; what has to be done has the colour of its sign.</summary>
    public static string Colour(string text, TopologyEffect effect) => (effect.Action, effect.After) switch
    {
        (EffectAction.Kept or EffectAction.Changed, _) or (EffectAction.Brought, nameof(Severity.Information)) => text,
        (EffectAction.Brought, nameof(Severity.Warning)) => Colour(text, Severity.Warning),
        (EffectAction.Brought, _) => Colour(text, Severity.Error),
        (EffectAction.Solved, _) => Good(text),
        _ => Colour(text, EffectLabels.Symbol(effect.Action) switch { "+" => ChangeAction.Create, "-" => ChangeAction.Delete, _ => ChangeAction.Update }),
    };

    public static string Good(string text) => Styled(text, Green);

    private static string Styled(string text, string? colour) => colour is not null && IsWanted() ? colour + text + Reset : text;

    private static bool IsWanted() => Setting("OutputRendering") switch
    {
        "Ansi" => true,
        "Host" => !Console.IsOutputRedirected,
        _ => false,
    };

    /// <summary>A setting of $PSStyle as text; null where there is no $PSStyle.</summary>
    private static string? Setting(params string[] path)
    {
        var value = _instance?.GetValue(null);
        foreach (var name in path)
            value = value?.GetType().GetProperty(name)?.GetValue(value);
        return value?.ToString();
    }
}
