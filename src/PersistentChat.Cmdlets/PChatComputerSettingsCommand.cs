using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that create and change facts about computers: those that both have.</summary>
public abstract class PChatComputerSettingsCommand : PChatObjectCommand
{
    private protected PChatComputerSettingsCommand()
    {
    }

    /// <summary>Roles that no pool states; an empty list says that there are none.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("Roles")]
    [Typed(typeof(ComputerRole[]))]
    public ComputerRole[]? Role { get; set; }

    /// <summary>The Active Directory domain; left out, it is the FQDN's suffix.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Domain { get; set; }

    /// <summary>The data centre that the computer stands in.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? DataCenter { get; set; }

    /// <summary>The time zone, by its Windows or IANA id; left out, it is the site's.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(TimeZoneCompleter))]
    public string? TimeZone { get; set; }

    /// <summary>The version of Windows; left out, not stated.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(ServerOperatingSystem))]
    public ServerOperatingSystem? OperatingSystem { get; set; }

    /// <summary>The edition of Windows; left out, not stated.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(ServerOperatingSystemEdition))]
    public ServerOperatingSystemEdition? OperatingSystemEdition { get; set; }

    /// <summary>How the operating system was installed.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(ServerInstallation))]
    public ServerInstallation? Installation { get; set; }

    /// <summary>Processor cores, 1 or more.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(int))]
    public int? ProcessorCores { get; set; }

    /// <summary>Memory in gigabytes, 1 or more.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(int))]
    public int? MemoryGB { get; set; }

    /// <summary>Network adapters that the operating system sees, 1 or more.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(int))]
    public int? NetworkAdapters { get; set; }

    /// <summary>Disks, 1 or more.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(int))]
    public int? DiskCount { get; set; }

    /// <summary>Rotations per minute of the slowest disk, 1 or more.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(int))]
    public int? DiskRpm { get; set; }

    /// <summary>Free disk space in gigabytes, 0 or more.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(int))]
    public int? DiskFreeGB { get; set; }

    /// <summary>The disks are solid-state disks.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(SwitchParameter))]
    public SwitchParameter Ssd { get; set; }

    private protected override void TakeFurther() => Rows.TakeKnown(nameof(Computer.AreRolesKnown), nameof(Role), System.Array.Empty<ComputerRole>());

    /// <summary>Sets what the parameters state.</summary>
    private protected void Change(ComputerBuilder computer)
    {
        WhereStated(nameof(Role), () => computer.Roles = Role);
        WhereStated(nameof(Domain), () => computer.Domain = string.IsNullOrEmpty(Domain) ? null : new DomainName(Domain!));
        WhereStated(nameof(DataCenter), () => computer.DataCenter = DataCenter);
        WhereStated(nameof(TimeZone), () => computer.TimeZone = ZoneOf(TimeZone));
        WhereStated(nameof(OperatingSystem), () => computer.OperatingSystem = OperatingSystem);
        WhereStated(nameof(OperatingSystemEdition), () => computer.OperatingSystemEdition = OperatingSystemEdition);
        WhereStated(nameof(Installation), () => computer.Installation = Installation);
        WhereStated(nameof(ProcessorCores), () => computer.ProcessorCores = ProcessorCores);
        WhereStated(nameof(MemoryGB), () => computer.MemoryGB = MemoryGB);
        WhereStated(nameof(NetworkAdapters), () => computer.NetworkAdapters = NetworkAdapters);
        var disks = computer.Disks!;
        computer.Disks = new ComputerDisks(
            IfStated(nameof(DiskCount), DiskCount, disks.Count), IfStated(nameof(DiskRpm), DiskRpm, disks.Rpm),
            IfStated(nameof(DiskFreeGB), DiskFreeGB, disks.FreeGB), IfStated(nameof(Ssd), Ssd.ToBool(), disks.Ssd));
        SetCommon(computer);
    }
}
