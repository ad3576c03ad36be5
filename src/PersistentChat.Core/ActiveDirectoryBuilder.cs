using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>The facts about Active Directory; see <see cref="ActiveDirectory.With"/>. What is null is not stated.</summary>
public sealed class ActiveDirectoryBuilder : Builder<ActiveDirectory, ActiveDirectoryBuilder>
{
    internal ActiveDirectoryBuilder(ActiveDirectory directory) : base(directory with { })
    {
    }

    /// <summary>The AD DS domain of Lync Server. A forest root that is the domain goes along.</summary>
    public DomainName? Domain
    {
        get => Draft.Domain;
        set
        {
            if (Draft.ForestRoot == Draft.Domain)
                Draft.ForestRoot = value;
            Draft.Domain = value;
        }
    }

    /// <summary>The root domain of the forest; null is the domain.</summary>
    public DomainName? ForestRoot
    {
        get => Draft.ForestRoot;
        set => Draft.ForestRoot = value ?? Draft.Domain;
    }

    /// <summary>Domain controllers that hold the global catalog; the domain is the FQDN's suffix. Empty when there are none.</summary>
    public IEnumerable<Fqdn>? GlobalCatalogs
    {
        get => Draft.StatedGlobalCatalogs;
        set => Draft.StatedGlobalCatalogs = value is null ? null : ValueList.Of(value);
    }

    /// <summary>Computers from which Persistent Chat is administered; empty when there are none.</summary>
    public IEnumerable<Fqdn>? AdministrativeComputers
    {
        get => Draft.StatedAdministrativeComputers;
        set => Draft.StatedAdministrativeComputers = value is null ? null : ValueList.Of(value);
    }

    /// <summary>The level of the domain; null when not stated.</summary>
    public FunctionalLevel? DomainFunctionalLevel
    {
        get => Draft.DomainFunctionalLevel;
        set => Draft.DomainFunctionalLevel = value;
    }

    /// <summary>The level of the forest; null when not stated.</summary>
    public FunctionalLevel? ForestFunctionalLevel
    {
        get => Draft.ForestFunctionalLevel;
        set => Draft.ForestFunctionalLevel = value;
    }
}
