using System.Linq;
using System.Management.Automation;
using PersistentChat.Rules;

namespace PersistentChat.Cmdlets;

/// <summary>Lists the rules that topologies are checked against.</summary>
[Cmdlet(VerbsCommon.Get, "PChatRule")]
[OutputType(typeof(Rule))]
public sealed class GetPChatRuleCommand : PChatCommand
{
    /// <summary>The ids; left out, all are listed.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("RuleId")]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(RuleCompleter))]
    public string[]? Id { get; set; }

    /// <summary>Lists only rules of these categories.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public RuleCategory[]? Category { get; set; }

    /// <summary>Lists only rules that apply to these product generations.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public Product[]? Product { get; set; }

    private protected override void Execute()
    {
        if (Id is null)
            WriteObject(RuleCatalog.All.Where(IsWanted), enumerateCollection: true);
        else
            ForEach(Id, id => WriteObject(new[] { RuleCatalog.Get(id) }.Where(IsWanted), enumerateCollection: true));
    }

    private bool IsWanted(Rule rule) =>
        (Category is null || Category.Contains(rule.Category)) && (Product is null || rule.Products.Any(Product.Contains));
}
