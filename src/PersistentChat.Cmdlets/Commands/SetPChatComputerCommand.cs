using System.Management.Automation;
using PersistentChat.Keys;

namespace PersistentChat.Cmdlets;

/// <summary>Changes facts about computers; what is left out stays. Rename-PChatObject changes their names.</summary>
[Cmdlet(VerbsCommon.Set, "PChatComputer", SupportsShouldProcess = true)]
[OutputType(typeof(Computer))]
public sealed class SetPChatComputerCommand : PChatComputerSettingsCommand
{
    /// <summary>The FQDNs.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("Fqdn")]
    [ValidateNotNullOrEmpty]
    [CopiedName]
    [ArgumentCompleter(typeof(ComputerCompleter))]
    public ComputerIdentity[] Identity { get; set; } = [];

    /// <summary>Whether it is a virtual machine; $null takes it away.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(bool))]
    public bool? Virtual { get; set; }

    /// <summary>Returns what was changed as it is then.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    private protected override bool IsName(object? item) => item is Computer;

    private protected override void Execute() => Edit(
        ComputerKeys.Table, Identity, identity => Current.GetComputer(identity.ToFqdn()), present => present.With(ChangeAll), changed => Current.Replace(changed), changed =>
        {
            if (PassThru)
                WriteObject(changed);
        });

    private void ChangeAll(ComputerBuilder computer)
    {
        WhereStated(nameof(Virtual), () => computer.Virtual = Virtual);
        Change(computer);
    }
}
