using System.Linq;
using System.Management.Automation;
using PersistentChat.Rules;

namespace PersistentChat.Cmdlets;

/// <summary>Lists what the current topology accepts, why, and until when.</summary>
[Cmdlet(VerbsCommon.Get, "PChatSuppression")]
[OutputType(typeof(Suppression))]
public sealed class GetPChatSuppressionCommand : PChatCommand
{
    /// <summary>Lists only those of these rules.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("RuleId", "Id")]
    [ArgumentCompleter(typeof(RuleCompleter))]
    public string[]? Rule { get; set; }

    /// <summary>Lists only those of these targets; a pattern with wildcards, without regard to case.</summary>
    [Parameter(Position = 1)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Target { get; set; }

    private protected override void Execute()
    {
        var rules = Rule?.Select(id => RuleCatalog.Ids.Current(id.Trim())).ToArray();
        var target = Target is null ? null : NamePatterns.Read(Target);
        WriteObject(
            Current.Suppressions.Where(suppression =>
                rules?.Contains(RuleCatalog.Ids.Current(suppression.Rule), System.StringComparer.OrdinalIgnoreCase) != false
                && target?.IsMatch(suppression.Target ?? "") != false),
            enumerateCollection: true);
    }
}
