using System.Management.Automation;
using PersistentChat.Inspection;
using PersistentChat.Rules;

namespace PersistentChat.Cmdlets;

/// <summary>Checks what shares computers and SQL Server instances.</summary>
[Cmdlet(VerbsDiagnostic.Test, "PChatCollocation", DefaultParameterSetName = ParameterSets.Current)]
[OutputType(typeof(InspectionReport), typeof(bool))]
public sealed class TestPChatCollocationCommand : PChatTestCommand
{
    private protected override CheckSession OpenCheck() =>
        new(Date, RuleSelection.Of(categories: [RuleCategory.Collocation, RuleCategory.SqlServer]));
}
