using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Runbooks;

/// <summary>A sentence of a runbook, with the names of the topology in it; it speaks the language of the moment.</summary>
internal sealed record RunbookText
{
    private readonly string _key;
    private readonly IReadOnlyList<string> _names;

    internal RunbookText(string key, params object[] names)
    {
        _key = key;
        _names = ValueList.Of(names.Select(name => Convert.ToString(name, CultureInfo.InvariantCulture) ?? ""));
    }

    /// <summary>The name of the sentence, the same in every language.</summary>
    internal string Key => _key;

    /// <summary>The text in the current UI culture, its arguments filled in.</summary>
    public override string ToString() => Format(text => text, VisibleText.Of);

    /// <summary>The sentence for a file format, in which words and names are written differently.</summary>
    internal string Format(Func<string, string> words, Func<string, string> name) =>
        string.Format(CultureInfo.InvariantCulture, words(Texts.Runbook(_key)), _names.Select(name).ToArray());
}
