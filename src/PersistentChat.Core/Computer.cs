using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>Facts about a computer, and roles that no other part of the topology states.</summary>
public sealed record Computer
{
    internal const int MostCores = 4096;
    internal const int MostMemoryGB = 1_048_576;
    internal const int MostAdapters = 256;

    /// <summary>States the facts; what is left out is not known.</summary>
    /// <param name="fqdn">The computer.</param>
    /// <param name="roles">Roles that no other part of the topology states.</param>
    /// <param name="domain">The AD DS domain; left out, it is the FQDN's suffix.</param>
    /// <param name="dataCenter">The data centre it stands in.</param>
    /// <param name="timeZone">The time zone; left out, it is the site's.</param>
    /// <param name="operatingSystem">The operating system.</param>
    /// <param name="processorCores">Processor cores, 1 or more.</param>
    /// <param name="memoryGB">Memory in gigabytes, 1 or more.</param>
    /// <param name="networkAdapters">Network adapters that the operating system sees, 1 or more.</param>
    /// <param name="isVirtual">Whether it is a virtual machine.</param>
    /// <param name="operatingSystemEdition">The edition of the operating system.</param>
    /// <param name="installation">How the operating system was installed.</param>
    /// <param name="disks">The disks.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public Computer(
        Fqdn fqdn,
        IEnumerable<ComputerRole>? roles = null,
        DomainName? domain = null,
        string? dataCenter = null,
        TimeZoneId? timeZone = null,
        ServerOperatingSystem? operatingSystem = null,
        int? processorCores = null,
        int? memoryGB = null,
        int? networkAdapters = null,
        bool? isVirtual = null,
        ServerOperatingSystemEdition? operatingSystemEdition = null,
        ServerInstallation? installation = null,
        ComputerDisks? disks = null)
    {
        Fqdn = Guard.NotNull(fqdn, nameof(fqdn));
        Roles = ValueList.Of(roles);
        Domain = domain ?? fqdn.Domain;
        DataCenter = Guard.Optional(dataCenter);
        TimeZone = timeZone;
        OperatingSystem = operatingSystem;
        ProcessorCores = Guard.InRange(processorCores, 1, MostCores, "processorCores");
        MemoryGB = Guard.InRange(memoryGB, 1, MostMemoryGB, "memoryGB");
        NetworkAdapters = Guard.InRange(networkAdapters, 1, MostAdapters, "networkAdapters");
        Virtual = isVirtual;
        OperatingSystemEdition = operatingSystemEdition;
        Installation = installation;
        Disks = disks ?? ComputerDisks.Undeclared;
    }

    /// <summary>Nothing is stated.</summary>
    internal Computer()
    {
    }

    /// <summary>The computer.</summary>
    public Fqdn Fqdn { get; internal set; } = null!;

    /// <summary>Roles that no other part of the topology states.</summary>
    public IReadOnlyList<ComputerRole> Roles { get; internal set; } = ValueList.Of<ComputerRole>(null);

    /// <summary>The AD DS domain; null when it is not stated and the name is short.</summary>
    public DomainName? Domain { get; internal set; }

    /// <summary>The data centre it stands in; null when not stated.</summary>
    public string? DataCenter { get; internal set; }

    /// <summary>The time zone; null is the site's.</summary>
    public TimeZoneId? TimeZone { get; internal set; }

    /// <summary>The operating system; null when not stated.</summary>
    public ServerOperatingSystem? OperatingSystem { get; internal set; }

    /// <summary>The edition of the operating system; null when not stated.</summary>
    public ServerOperatingSystemEdition? OperatingSystemEdition { get; internal set; }

    /// <summary>How the operating system was installed; null when not stated.</summary>
    public ServerInstallation? Installation { get; internal set; }

    /// <summary>Processor cores; null when not stated.</summary>
    public int? ProcessorCores { get; internal set; }

    /// <summary>Memory in gigabytes; null when not stated.</summary>
    public int? MemoryGB { get; internal set; }

    /// <summary>Network adapters that the operating system sees; null when not stated.</summary>
    public int? NetworkAdapters { get; internal set; }

    /// <summary>Whether it is a virtual machine; null when not stated.</summary>
    public bool? Virtual { get; internal set; }

    /// <summary>The disks.</summary>
    public ComputerDisks Disks { get; internal set; } = ComputerDisks.Undeclared;

    /// <summary>The FQDN.</summary>
    public override string ToString() => Fqdn.ToString();
}
