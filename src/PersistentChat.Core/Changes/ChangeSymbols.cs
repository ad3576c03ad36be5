using System;

namespace PersistentChat.Changes;

/// <summary>The signs that stand for actions in texts.</summary>
public static class ChangeSymbols
{
    /// <summary>The sign of an action: <c>+</c> create, <c>~</c> update, <c>-</c> delete, <c>±</c> replace.</summary>
    /// <param name="action">The action.</param>
    public static string Of(ChangeAction action) => action switch
    {
        ChangeAction.Create => "+",
        ChangeAction.Update => "~",
        ChangeAction.Delete => "-",
        ChangeAction.Replace => "±",
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };
}
