using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Adds facts about a computer to the current topology.</summary>
[Cmdlet(VerbsCommon.New, "PChatComputer", SupportsShouldProcess = true)]
[OutputType(typeof(Computer))]
public sealed class NewPChatComputerCommand : PChatComputerSettingsCommand
{
    /// <summary>The computer's FQDN.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    public string Fqdn { get; set; } = "";

    /// <summary>It is a virtual machine; -Virtual:$false says that it is none.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(SwitchParameter))]
    public SwitchParameter Virtual { get; set; }

    private protected override void Execute()
    {
        var computer = new Computer(new Fqdn(Fqdn)).With(facts =>
        {
            // A switch takes nothing for true, and of a computer of the pipeline it may not be known.
            facts.Virtual = IsBound(nameof(Virtual)) && !(Rows.IsOpen(nameof(Virtual)) && InputObject?.BaseObject is Computer { Virtual: null }) ? Virtual.ToBool() : null;
            Change(facts);
        });
        if (Apply(Current.Add(computer), computer))
            WriteObject(computer);
    }
}
