using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Policies;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Cli.Input;

/// <summary>The rules that there are under a policy: those of the catalogue, and those that it states.</summary>
internal static class RulesUnder
{
    /// <param name="file">The policy's file; null for the catalogue alone.</param>
    /// <exception cref="TopologyException">What reading the policy refuses.</exception>
    public static IEnumerable<Rule> Policy(string? file) => RuleCatalog.All.Concat(Read(file).StatedChecks);

    /// <inheritdoc cref="Policy(string?)"/>
    public static RuleIds Ids(string? file) => Read(file).Ids;

    private static Policy Read(string? file) => file is null ? Rules.Policies.Policy.None : PolicyFile.Read(file);
}
