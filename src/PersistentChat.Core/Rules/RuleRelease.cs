using System;
using System.Collections.Generic;

namespace PersistentChat.Rules;

/// <summary>What a version of PersistentChatTopology brought and changed.</summary>
/// <param name="version">The version.</param>
/// <param name="brought">The ids of the rules that are new.</param>
/// <param name="changed">The ids of those that decide otherwise than before; <c>PCTnnnn_Changed</c> says how.</param>
internal sealed class RuleRelease(string version, string[] brought, string[] changed)
{
    public Version Version { get; } = Version.Parse(version);

    public IReadOnlyList<string> Brought { get; } = brought;

    public IReadOnlyList<string> Changed { get; } = changed;
}
