using System;
using System.Collections.Generic;
using PersistentChat.Internal;
using PersistentChat.Rules.Policies;

namespace PersistentChat;

/// <summary>
/// What a topology holds, as somebody may have written it down; see <see cref="Topology.With(Action{TopologyBuilder})"/>. The rules judge it; verbs such as
/// <see cref="Topology.Add(ChatPool)"/> refuse what cannot be.
/// </summary>
public sealed class TopologyBuilder : TopologyObjectBuilder<Topology, TopologyBuilder>
{
    internal TopologyBuilder(Topology topology) : base(topology with { })
    {
    }

    /// <summary>The name that reports, pictures and results carry; it cannot be empty.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NameMissing"/>.</exception>
    public string Name
    {
        get => Draft.Name;
        set => Draft.Name = Guard.Named(value, "name");
    }

    /// <summary>The product generation.</summary>
    public Product Product
    {
        get => Draft.Product;
        set => Draft.Product = value;
    }

    /// <summary>Active Directory; null is that nothing is known.</summary>
    public ActiveDirectory? Directory
    {
        get => Draft.Directory;
        set => Draft.Directory = value ?? ActiveDirectory.Unknown;
    }

    /// <summary>The sites; nothing is none.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.DuplicateName"/>.</exception>
    public IEnumerable<Site>? Sites
    {
        get => Draft.Sites;
        set => Draft.Sites = Topology.Unique(value, site => site.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The front-end pools and Standard Edition servers.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.DuplicateName"/>.</exception>
    public IEnumerable<FrontEndPool>? FrontEndPools
    {
        get => Draft.FrontEndPools;
        set => Draft.FrontEndPools = Topology.Unique(value, pool => pool.Fqdn);
    }

    /// <summary>Facts about SQL Server instances.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.DuplicateName"/>.</exception>
    public IEnumerable<SqlInstance>? SqlInstances
    {
        get => Draft.SqlInstances;
        set => Draft.SqlInstances = Topology.Unique(value, instance => instance.Name);
    }

    /// <summary>Facts about computers.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.DuplicateName"/>.</exception>
    public IEnumerable<Computer>? Computers
    {
        get => Draft.Computers;
        set => Draft.Computers = Topology.Unique(value, computer => computer.Fqdn);
    }

    /// <summary>The chat pools; nothing is none.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.DuplicateName"/>.</exception>
    public IEnumerable<ChatPool>? ChatPools
    {
        get => Draft.ChatPools;
        set => Draft.ChatPools = Topology.Unique(value, pool => pool.Fqdn);
    }

    /// <summary>Findings that are accepted.</summary>
    public IEnumerable<Suppression>? Suppressions
    {
        get => Draft.Suppressions;
        set => Draft.Suppressions = ValueList.Of(value);
    }

    /// <summary>What an import could not carry over.</summary>
    public IEnumerable<string>? Notes
    {
        get => Draft.Notes;
        set => Draft.Notes = ValueList.Of(value);
    }

    /// <summary>What the house lays down; null is nothing.</summary>
    public Policy? Policy
    {
        get => Draft.Policy;
        set => Draft.Policy = value ?? Rules.Policies.Policy.None;
    }
}
