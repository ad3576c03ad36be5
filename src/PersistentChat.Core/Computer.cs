using System;
using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>Facts about a computer, and roles that no other part of the topology states.</summary>
public sealed record Computer : TopologyObject
{
    internal const int MostCores = 4096;
    internal const int MostMemoryGB = 1_048_576;
    internal const int MostAdapters = 256;

    /// <summary>States the facts; what is left out is not known.</summary>
    /// <param name="fqdn">The computer.</param>
    /// <param name="roles">Roles that no other part of the topology states.</param>
    public Computer(Fqdn fqdn, IEnumerable<ComputerRole>? roles = null)
    {
        Fqdn = Guard.NotNull(fqdn, nameof(fqdn));
        StatedRoles = roles is null ? null : ValueList.Of(roles);
        Domain = fqdn.Domain;
    }

    /// <summary>Nothing is stated.</summary>
    internal Computer()
    {
    }

    /// <summary>The computer.</summary>
    public Fqdn Fqdn { get; internal set; } = null!;

    /// <summary>Roles that no other part of the topology states; none when not stated.</summary>
    public IReadOnlyList<ComputerRole> Roles => StatedRoles ?? ValueList.Of<ComputerRole>(null);

    /// <summary>Whether anybody has said which roles it has, be it none.</summary>
    public bool AreRolesKnown => StatedRoles is not null;

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

    /// <summary>What is known about its disks; undeclared when nothing is.</summary>
    public ComputerDisks Disks { get; internal set; } = ComputerDisks.Undeclared;

    /// <summary>The same as <see cref="Roles"/>; null when not stated.</summary>
    internal IReadOnlyList<ComputerRole>? StatedRoles { get; set; }

    private protected override object Identity => Fqdn;

    /// <summary>The same with other settings; what is not set stays.</summary>
    /// <param name="change">Sets them.</param>
    /// <exception cref="TopologyException">As the properties of the builder.</exception>
    public Computer With(Action<ComputerBuilder> change) => new ComputerBuilder(this).Apply(change);
}
