using System.Management.Automation;
using PersistentChat.Keys;

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

    private protected override bool IsName(object? item) => item is Computer;

    private protected override void Execute()
    {
        var fqdn = new Fqdn(Fqdn);
        var computer = Stated(ComputerKeys.Table, () => new Computer(fqdn), copy => Name(copy, fqdn)).With(facts =>
        {
            WhereStated(nameof(Virtual), () => facts.Virtual = Virtual.ToBool());
            Change(facts);
        });
        if (Apply(Current.Add(computer), computer))
            WriteObject(computer);
    }

    // A domain that follows from the name follows from the new one.
    private static void Name(Computer copy, Fqdn fqdn)
    {
        if (Equals(copy.Domain, copy.Fqdn.Domain))
            copy.Domain = fqdn.Domain;
        copy.Fqdn = fqdn;
    }
}
