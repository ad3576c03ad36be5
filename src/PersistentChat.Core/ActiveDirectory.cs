using System;
using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>What a topology says about Active Directory Domain Services.</summary>
public sealed record ActiveDirectory
{
    /// <summary>Nothing is known.</summary>
    public static readonly ActiveDirectory Unknown = new(domain: null);

    /// <summary>States the facts.</summary>
    /// <param name="domain">The AD DS domain of Lync Server.</param>
    /// <param name="forestRoot">The root domain of the forest; left out, it is <paramref name="domain"/>.</param>
    /// <param name="globalCatalogs">Domain controllers that hold the global catalog; the domain is the FQDN's suffix.</param>
    /// <param name="administrativeComputers">Computers from which Persistent Chat is administered.</param>
    public ActiveDirectory(
        DomainName? domain, DomainName? forestRoot = null, IEnumerable<Fqdn>? globalCatalogs = null, IEnumerable<Fqdn>? administrativeComputers = null)
    {
        Domain = domain;
        ForestRoot = forestRoot ?? domain;
        StatedGlobalCatalogs = globalCatalogs is null ? null : ValueList.Of(globalCatalogs);
        StatedAdministrativeComputers = administrativeComputers is null ? null : ValueList.Of(administrativeComputers);
    }

    /// <summary>The AD DS domain of Lync Server; null when not stated.</summary>
    public DomainName? Domain { get; internal set; }

    /// <summary>The root domain of the forest; null when neither it nor the domain is stated.</summary>
    public DomainName? ForestRoot { get; internal set; }

    /// <summary>Domain controllers that hold the global catalog; none when not stated.</summary>
    public IReadOnlyList<Fqdn> GlobalCatalogs => StatedGlobalCatalogs ?? ValueList.Of<Fqdn>(null);

    /// <summary>Computers from which Persistent Chat is administered; none when not stated.</summary>
    public IReadOnlyList<Fqdn> AdministrativeComputers => StatedAdministrativeComputers ?? ValueList.Of<Fqdn>(null);

    /// <summary>Whether anybody has said which these are, be it none.</summary>
    public bool AreGlobalCatalogsKnown => StatedGlobalCatalogs is not null;

    /// <summary>Whether anybody has said which those are, be it none.</summary>
    public bool AreAdministrativeComputersKnown => StatedAdministrativeComputers is not null;

    /// <summary>The functional level of the domain; null when not stated.</summary>
    public FunctionalLevel? DomainFunctionalLevel { get; internal set; }

    /// <summary>The functional level of the forest; null when not stated.</summary>
    public FunctionalLevel? ForestFunctionalLevel { get; internal set; }

    /// <summary>The same as <see cref="GlobalCatalogs"/>; null when not stated.</summary>
    internal IReadOnlyList<Fqdn>? StatedGlobalCatalogs { get; set; }

    /// <summary>The same as <see cref="AdministrativeComputers"/>; null when not stated.</summary>
    internal IReadOnlyList<Fqdn>? StatedAdministrativeComputers { get; set; }

    /// <summary>The same with other settings; what is not set stays.</summary>
    /// <param name="change">Sets them.</param>
    /// <exception cref="TopologyException">As the properties of the builder.</exception>
    public ActiveDirectory With(Action<ActiveDirectoryBuilder> change) => new ActiveDirectoryBuilder(this).Apply(change);

    /// <summary>The domain, or an empty text.</summary>
    public override string ToString() => Domain?.ToString() ?? "";
}
