using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Cmdlets;

/// <summary>Lists the rules that topologies are checked against.</summary>
[Cmdlet(VerbsCommon.Get, "PChatRule")]
[OutputType(typeof(Rule), typeof(FileInfo))]
public sealed class GetPChatRuleCommand : PChatCommand
{
    private WildcardPattern? _pattern;

    /// <summary>The ids; left out, all are listed.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("RuleId")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(RuleCompleter))]
    public string[]? Id { get; set; }

    /// <summary>Lists only rules whose id matches this pattern with wildcards, without regard to case.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string? Filter { get; set; }

    /// <summary>Lists only rules of these categories.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [Typed(typeof(RuleCategory[]))]
    public RuleCategory[]? Category { get; set; }

    /// <summary>Lists only rules that apply to these product generations.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [Typed(typeof(Product[]))]
    public Product[]? Product { get; set; }

    /// <summary>A policy file: lists the rules that it states too, beside those that the current topology's policy states.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Policy { get; set; }

    /// <summary>
    /// Shows the page of each rule, or the list of all rules, in the language of the user. Where no program opens it, the file is returned.
    /// </summary>
    [Parameter]
    public SwitchParameter Online { get; set; }

    private protected override void Begin() => _pattern = Filter is null ? null : NamePatterns.Read(Filter);

    private protected override void Execute()
    {
        if (Online && Id is null && Filter is null && Category is null && Product is null && Policy is null)
        {
            Show(RulePages.TablePath);
            return;
        }
        var policy = PolicyInForce();
        if (Id is null)
            Write(RuleCatalog.All.Concat(policy.StatedChecks));
        else
            ForEach(Id, id => Write([NamePatterns.Find(id, policy.Ids.Get)]));
    }

    /// <summary>The policy of the current topology, if there is one, under the one of the file.</summary>
    private Policy PolicyInForce()
    {
        var ofTopology = TopologySession.Here.Topology?.Policy ?? Rules.Policies.Policy.None;
        return Policy is null ? ofTopology : DocumentGateway.ReadPolicy(FilePaths.Literal(SessionState, Policy)).OverlaidOn(ofTopology);
    }

    private void Write(IEnumerable<Rule> rules)
    {
        var wanted = rules.Where(IsWanted);
        if (Online)
            ForEach(wanted, rule => Show(rule.HelpUri));
        else
            WriteObject(wanted, enumerateCollection: true);
    }

    private void Show(string page)
    {
        var file = ModuleFiles.Find(page);
        if (!PageOpener.TryOpen(file.FullName))
            WriteFile(file.FullName);
    }

    private bool IsWanted(Rule rule) =>
        (_pattern?.IsMatch(rule.Id) ?? true) && (Category is null || Category.Contains(rule.Category)) && (Product is null || rule.Products.Any(Product.Contains));
}
