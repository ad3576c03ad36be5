using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>The facts about a computer; see <see cref="Computer.With"/>. What is null is not stated.</summary>
public sealed class ComputerBuilder : TopologyObjectBuilder<Computer, ComputerBuilder>
{
    internal ComputerBuilder(Computer computer) : base(computer with { })
    {
    }

    /// <summary>Roles that no other part of the topology states; empty when there are none.</summary>
    public IEnumerable<ComputerRole>? Roles
    {
        get => Draft.StatedRoles;
        set => Draft.StatedRoles = value is null ? null : ValueList.Of(value);
    }

    /// <summary>The AD DS domain; null is the FQDN's suffix.</summary>
    public DomainName? Domain
    {
        get => Draft.Domain;
        set => Draft.Domain = value ?? Draft.Fqdn.Domain;
    }

    /// <summary>The data centre it stands in.</summary>
    public string? DataCenter
    {
        get => Draft.DataCenter;
        set => Draft.DataCenter = Guard.Optional(value, "dataCenter");
    }

    /// <summary>The time zone; null is the site's.</summary>
    public TimeZoneId? TimeZone
    {
        get => Draft.TimeZone;
        set => Draft.TimeZone = value;
    }

    /// <summary>The version of Windows; null when not stated.</summary>
    public ServerOperatingSystem? OperatingSystem
    {
        get => Draft.OperatingSystem;
        set => Draft.OperatingSystem = value;
    }

    /// <summary>The edition of Windows; null when not stated.</summary>
    public ServerOperatingSystemEdition? OperatingSystemEdition
    {
        get => Draft.OperatingSystemEdition;
        set => Draft.OperatingSystemEdition = value;
    }

    /// <summary>How the operating system was installed.</summary>
    public ServerInstallation? Installation
    {
        get => Draft.Installation;
        set => Draft.Installation = value;
    }

    /// <summary>Processor cores, 1 or more.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public int? ProcessorCores
    {
        get => Draft.ProcessorCores;
        set => Draft.ProcessorCores = Guard.InRange(value, 1, Computer.MostCores, "processorCores");
    }

    /// <summary>Memory in gigabytes, 1 or more.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public int? MemoryGB
    {
        get => Draft.MemoryGB;
        set => Draft.MemoryGB = Guard.InRange(value, 1, Computer.MostMemoryGB, "memoryGB");
    }

    /// <summary>Network adapters that the operating system sees, 1 or more.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public int? NetworkAdapters
    {
        get => Draft.NetworkAdapters;
        set => Draft.NetworkAdapters = Guard.InRange(value, 1, Computer.MostAdapters, "networkAdapters");
    }

    /// <summary>Whether it is a virtual machine.</summary>
    public bool? Virtual
    {
        get => Draft.Virtual;
        set => Draft.Virtual = value;
    }

    /// <summary>The disks; null is not declared.</summary>
    public ComputerDisks? Disks
    {
        get => Draft.Disks;
        set => Draft.Disks = value ?? ComputerDisks.Undeclared;
    }
}
