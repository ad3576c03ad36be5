using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Adds facts about a computer to the current topology.</summary>
[Cmdlet(VerbsCommon.New, "PChatComputer", SupportsShouldProcess = true)]
[OutputType(typeof(Computer))]
public sealed class NewPChatComputerCommand : PChatObjectCommand
{
    /// <summary>The computer's FQDN.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipelineByPropertyName = true)]
    [AllowEmptyString]
    public string Fqdn { get; set; } = "";

    /// <summary>Roles that no pool states.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("Roles")]
    public ComputerRole[] Role { get; set; } = [];

    /// <summary>The Active Directory domain; left out, it is the FQDN's suffix.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Domain { get; set; }

    /// <summary>The data centre that the computer stands in.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? DataCenter { get; set; }

    /// <summary>The time zone, by its Windows or IANA id; left out, it is the site's.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? TimeZone { get; set; }

    /// <summary>The version of Windows; left out, not stated.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public ServerOperatingSystem? OperatingSystem { get; set; }

    /// <summary>The edition of Windows; left out, not stated.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public ServerOperatingSystemEdition? OperatingSystemEdition { get; set; }

    /// <summary>How the operating system was installed.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public ServerInstallation? Installation { get; set; }

    /// <summary>Processor cores, 1 or more.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public int? ProcessorCores { get; set; }

    /// <summary>Memory in gigabytes, 1 or more.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public int? MemoryGB { get; set; }

    /// <summary>Network adapters that the operating system sees, 1 or more.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public int? NetworkAdapters { get; set; }

    /// <summary>It is a virtual machine; -Virtual:$false says that it is none.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public SwitchParameter Virtual { get; set; }

    /// <summary>Disks, 1 or more.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public int? DiskCount { get; set; }

    /// <summary>Rotations per minute of the slowest disk, 1 or more.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public int? DiskRpm { get; set; }

    /// <summary>Free disk space in gigabytes, 0 or more.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public int? DiskFreeGB { get; set; }

    /// <summary>The disks are solid-state disks.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public SwitchParameter Ssd { get; set; }

    private protected override void Execute()
    {
        var computer = new Computer(new Fqdn(Fqdn), IsBound(nameof(Role)) ? Role : null).With(facts =>
        {
            facts.Domain = string.IsNullOrEmpty(Domain) ? null : new DomainName(Domain!);
            facts.DataCenter = DataCenter;
            facts.TimeZone = string.IsNullOrEmpty(TimeZone) ? null : DocumentGateway.ParseTimeZone(TimeZone!);
            facts.OperatingSystem = OperatingSystem;
            facts.OperatingSystemEdition = OperatingSystemEdition;
            facts.Installation = Installation;
            facts.ProcessorCores = ProcessorCores;
            facts.MemoryGB = MemoryGB;
            facts.NetworkAdapters = NetworkAdapters;
            // A switch takes nothing for true, and of a computer of the pipeline it may not be known.
            facts.Virtual = IsBound(nameof(Virtual)) && !(Rows.IsOpen(nameof(Virtual)) && InputObject?.BaseObject is Computer { Virtual: null }) ? Virtual.ToBool() : null;
            facts.Disks = new ComputerDisks(DiskCount, DiskRpm, DiskFreeGB, Ssd);
            SetCommon(facts);
        });
        if (Apply(Current.Add(computer), computer))
            WriteObject(computer);
    }
}
