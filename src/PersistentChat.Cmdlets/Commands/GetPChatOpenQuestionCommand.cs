using System.Management.Automation;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Cmdlets;

/// <summary>Lists the facts that are missing, those that decide the most rules first.</summary>
[Cmdlet(VerbsCommon.Get, "PChatOpenQuestion", DefaultParameterSetName = ParameterSets.Current)]
[OutputType(typeof(OpenQuestion))]
public sealed class GetPChatOpenQuestionCommand : PChatInspectionCommand
{
    /// <summary>Asks only for what the rules with these ids lack.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(RuleCompleter))]
    public string[]? Rule { get; set; }

    private protected override CheckSession OpenCheck() => new(Date, RuleSelection.Of(Rule));

    private protected override void Write(InspectionReport report) => WriteObject(report.Questions, enumerateCollection: true);
}
