using System;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Under which terms rules run as scripts.</summary>
/// <param name="Language">The language mode of whoever chose them.</param>
/// <param name="Limit">How long one may take.</param>
internal sealed record ScriptTerms(PSLanguageMode Language, TimeSpan Limit)
{
    /// <summary>How long a script may take to stop.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    /// <summary>The limit in whole seconds.</summary>
    public int Seconds => (int)Limit.TotalSeconds;
}
