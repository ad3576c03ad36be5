using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules.Scripted;
using PersistentChat.Rules.Stated;

namespace PersistentChat.Rules;

/// <summary>
/// Tells findings of one rule about one object apart by the names in their messages. Figures, days and the reasons of the house do not count:
/// what is known stays known while users come and go. Neither do language, case and the order of lists.
/// </summary>
internal static class FindingFingerprint
{
    public static string Of(string? variant, IEnumerable<object?> arguments) =>
        Fingerprint.Of(string.Join("\n", arguments.Select(NameOf).Prepend(variant ?? "")));

    private static string NameOf(object? argument) => argument switch
    {
        null or ReasonClause or StatedMessage or ScriptedMessage or ScriptFailure => "",
        DisplayName name => name.Key,
        Guess guess => NameOf(guess.Candidate),
        string text => TargetName.Normalize(text).ToUpperInvariant(),
        IEnumerable list => string.Join(",", list.Cast<object?>().Select(NameOf).OrderBy(name => name, StringComparer.Ordinal)),
        Enum word => word.ToString(),
        IFormattable => "",
        _ => NameOf(argument.ToString()),
    };
}
