using System;
using System.Collections.Generic;
using PersistentChat.Internal;
using PersistentChat.Keys.Reading;
using PersistentChat.Protection;

namespace PersistentChat.Keys;

/// <summary>A text that is what it says; blanks around it do not count.</summary>
/// <param name="comparer">Which texts are the same.</param>
/// <param name="protect">Makes one that can be shown to others.</param>
/// <param name="isNeeded">Whether nothing but blanks is refused; otherwise it counts as no value.</param>
/// <param name="isQuoted">Whether it is quoted even where it need not be, because it looks like something else.</param>
internal sealed class NameKind(
    StringComparer comparer, Func<NameProtector, string, string> protect, bool isNeeded = false, bool isQuoted = false)
    : TextKind<string>(Guard.Optional, protect, isQuoted)
{
    public override IEqualityComparer<string> Comparer => comparer;

    protected override string? Parse(string text, string key, BindingContext context) =>
        isNeeded ? Guard.Named(text, key) : Guard.Optional(text);
}
