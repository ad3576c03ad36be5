using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Cmdlets;

/// <summary>
/// What was typed for parameters and cannot be read. An attribute that refuses a value has it told in PowerShell's words; the cmdlet tells it in ours, but knows of it only when it
/// begins. Parameters are bound on the thread of the pipeline, between the constructor of a cmdlet and its beginning; what comes from the pipeline is bound later.
/// </summary>
internal static class TypedValues
{
    [ThreadStatic]
    private static List<object>? _expected;

    [ThreadStatic]
    private static List<TopologyException>? _refused;

    /// <summary>Whether what is bound now was typed.</summary>
    public static bool IsTyping => _expected is { Count: > 0 };

    /// <summary>The parameters of a cmdlet are about to be bound.</summary>
    public static void Expect(object command)
    {
        (_expected ??= []).Add(command);
        Drop();
    }

    /// <summary>Forgets what was refused: it is told in another way, or by nobody.</summary>
    public static void Drop() => _refused?.Clear();

    /// <summary>Keeps what is to be told.</summary>
    public static void Refuse(TopologyException refusal) => (_refused ??= []).Add(refusal);

    /// <summary>The parameters of a cmdlet are bound, as are those of all that were expected before; one that could not be bound never begins.</summary>
    public static void Begin(object command)
    {
        if (_expected is not null)
            _expected.RemoveRange(0, _expected.IndexOf(command) + 1);
    }

    /// <exception cref="TopologyException"><see cref="TopologyError.MistypedValue"/>: something could not be read.</exception>
    public static void Assert()
    {
        if (_refused is not { Count: > 0 })
            return;
        var first = _refused.First();
        Drop();
        throw first;
    }
}
