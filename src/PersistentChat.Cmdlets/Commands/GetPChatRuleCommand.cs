using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Rules.Scripted;

namespace PersistentChat.Cmdlets;

/// <summary>Lists the rules that topologies are checked against.</summary>
[Cmdlet(VerbsCommon.Get, "PChatRule")]
[OutputType(typeof(Rule), typeof(FileInfo))]
public sealed class GetPChatRuleCommand : PChatCommand, IDisposable
{
    private readonly StoppableWork _work = new();
    private WildcardPattern? _pattern;
    private ScriptedRules? _scripted;

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

    /// <summary>Files of scripted rules, or folders that hold them; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[]? RulePath { get; set; }

    /// <summary>How many seconds a file of scripted rules has.</summary>
    [Parameter]
    [PSDefaultValue(Value = RuleScripts.UsualTimeout)]
    [Typed(typeof(int))]
    public int RuleTimeout { get; set; } = RuleScripts.UsualTimeout;

    /// <summary>
    /// Shows the page of each rule, or the list of all rules, in the language of the user. Where no program opens it, the file is returned.
    /// </summary>
    [Parameter]
    public SwitchParameter Online { get; set; }

    /// <summary>Stops the scripts.</summary>
    protected override void StopProcessing() => _work.Stop();

    /// <summary>Gives up what stopping needs.</summary>
    public void Dispose() => _work.Dispose();

    private protected override void Begin()
    {
        _pattern = Filter is null ? null : NamePatterns.Read(Filter);
        using var scripts = RuleScripts.Find(SessionState, RulePath, RuleTimeout);
        _scripted = scripts?.Read(_work.Token);
        foreach (var problem in (_scripted?.Problems ?? []).SelectMany(ErrorRecords.From))
            WriteError(problem);
    }

    private protected override void Execute()
    {
        if (Online && Id is null && Filter is null && Category is null && Product is null && Policy is null && RulePath is null)
        {
            Show(RulePages.TablePath);
            return;
        }
        var policy = PolicyInForce();
        Rule[] ofHouse = [.. policy.StatedChecks, .. _scripted?.Checks(policy) ?? []];
        if (Id is null)
            Write(RuleCatalog.All.Concat(ofHouse));
        else
            ForEach(Id, id => Write([NamePatterns.Find(id, RuleCatalog.Ids.With(ofHouse).Get)]));
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
