using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Keys;
using PersistentChat.Keys.Writing;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Rules.Stated;

/// <summary>What a stated rule says of an object that does not meet it, put together in the language of whoever reads it.</summary>
internal sealed class StatedMessage
{
    private const int MostItems = 10;

    private readonly StatedRule _rule;
    private readonly object _target;
    private readonly IReadOnlyList<(Condition Condition, object? Value)> _unmet;
    private readonly Dictionary<string, object?> _values = [];

    public StatedMessage(StatedRule rule, object owner, object target, FactSource source)
    {
        (_rule, _target) = (rule, target);
        _unmet = [.. rule.Requires.Unmet(owner, source).Select(condition => (condition, condition is Question question ? ValueOf(question.Path, owner, source) : null))];
        foreach (var name in rule.Named)
            if (FactPaths.Find(rule.Subjects.Facts, name) is { } path)
                _values[name] = ValueOf(path, owner, source);
    }

    public override string ToString() => _rule.Message is { } message
        ? MessageText.Fill(message.ToString(), name => name == MessageText.Value ? Shown(_unmet[0].Value) : Shown(_values[name]))
        : Texts.Format("Stated_Message", _target, string.Join(", ", _unmet.Select(item => item.Condition)), Found());

    /// <summary>What was found instead, of the conditions that ask one fact.</summary>
    private string Found()
    {
        string[] found = [.. _unmet.Where(item => item.Condition is Question).Select(item => ((Question)item.Condition).Path + ": " + Shown(item.Value))];
        return found.Length == 0 ? "" : " " + Texts.Format("Stated_Found", string.Join("; ", found));
    }

    /// <summary>The value of a fact; a table that says nothing is none, and one that has no short form stands as documents write it.</summary>
    private static object? ValueOf(FactPath path, object owner, FactSource source)
    {
        if (path.Get(owner, source) is not { } value || (path.Last as KeyFact)?.IsThere(value) == false)
            return null;
        return value is IEnumerable || value.ToString()!.Length > 0 ? value : Written(path.Last.Kind, value);
    }

    private static string Written(IKind kind, object value)
    {
        var text = new FlowText();
        kind.WriteAny(text, value);
        return text.Finish();
    }

    private static string Shown(object? value) => value switch
    {
        null => Texts.Get("Stated_Nothing"),
        bool flag => flag ? "true" : "false",
        string text => text,
        int number => number.ToString("N0", TextCulture.Current),
        IFormattable and not Enum => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        IEnumerable list when list.Cast<object>().ToArray() is var items => items.Length == 0 ? Texts.Get("Stated_Nothing")
            : string.Join(", ", items.Take(MostItems)) + (items.Length > MostItems ? ", …" : ""),
        _ => value.ToString()!,
    };
}
