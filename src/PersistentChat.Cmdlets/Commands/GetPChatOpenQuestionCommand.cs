using System.Management.Automation;
using PersistentChat.Inspection;

namespace PersistentChat.Cmdlets;

/// <summary>Lists the facts that are missing, those that decide the most rules first.</summary>
[Cmdlet(VerbsCommon.Get, "PChatOpenQuestion", DefaultParameterSetName = ParameterSets.Current)]
[OutputType(typeof(OpenQuestion))]
public sealed class GetPChatOpenQuestionCommand : PChatInspectionCommand
{
    private protected override CheckSession OpenCheck() => new(Date);

    private protected override void Write(InspectionReport report) => WriteObject(OpenQuestion.Of(report), enumerateCollection: true);
}
