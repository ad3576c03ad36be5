using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;
using PersistentChat.Rules.Policies;

namespace PersistentChat;

/// <summary>A Persistent Chat topology. It never changes: every verb returns a new one.</summary>
public sealed record Topology : TopologyObject
{
    /// <summary>Creates an empty topology.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="product">The product generation.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NameMissing"/>.</exception>
    public Topology(string name, Product product = Product.Lync2013)
    {
        Name = Guard.Named(name, "name");
        Product = product;
    }

    /// <summary>Nothing is stated.</summary>
    internal Topology()
    {
    }

    /// <summary>The name that reports, pictures and results carry.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>The product generation.</summary>
    public Product Product { get; internal set; }

    /// <summary>Which of the supported topologies it is.</summary>
    public TopologyKind Kind => TopologyKinds.Of(this);

    /// <summary>What is known about Active Directory.</summary>
    public ActiveDirectory Directory { get; internal set; } = ActiveDirectory.Unknown;

    /// <summary>The sites, in the order in which they were stated.</summary>
    public IReadOnlyList<Site> Sites { get; internal set; } = ValueList.Of<Site>(null);

    /// <summary>The front-end pools and Standard Edition servers.</summary>
    public IReadOnlyList<FrontEndPool> FrontEndPools { get; internal set; } = ValueList.Of<FrontEndPool>(null);

    /// <summary>Facts about SQL Server instances.</summary>
    public IReadOnlyList<SqlInstance> SqlInstances { get; internal set; } = ValueList.Of<SqlInstance>(null);

    /// <summary>Facts about computers.</summary>
    public IReadOnlyList<Computer> Computers { get; internal set; } = ValueList.Of<Computer>(null);

    /// <summary>The chat pools, in the order in which they were stated.</summary>
    public IReadOnlyList<ChatPool> ChatPools { get; internal set; } = ValueList.Of<ChatPool>(null);

    /// <summary>Findings that are accepted.</summary>
    public IReadOnlyList<Suppression> Suppressions { get; internal set; } = ValueList.Of<Suppression>(null);

    /// <summary>What the house lays down beyond the product's documents.</summary>
    public Policy Policy { get; internal set; } = Policy.None;

    /// <summary>What an import could not carry over.</summary>
    public IReadOnlyList<string> Notes { get; internal set; } = ValueList.Of<string>(null);

    /// <summary>What the documents that it came from are able to state; others of its facts are unknown rather than absent.</summary>
    public SourceCoverage Stated { get; internal set; } = SourceCoverage.Everything;

    private protected override object Identity => Name;

    /// <summary>The same with other content; what is not set stays.</summary>
    /// <param name="change">Sets it.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.DuplicateName"/>: two objects of a kind bear the same name.</exception>
    public Topology With(Action<TopologyBuilder> change) => new TopologyBuilder(this).Apply(change);

    /// <summary>With a site more.</summary>
    /// <param name="site">The site.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.DuplicateName"/>.</exception>
    public Topology Add(Site site) => this with
    {
        Sites = Unique(Sites.Append(Guard.NotNull(site, nameof(site))), item => item.Name, StringComparer.OrdinalIgnoreCase),
    };

    /// <summary>With a front-end pool more.</summary>
    /// <param name="pool">The pool; its site must be one of the topology's.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.DuplicateName"/>, <see cref="TopologyError.SiteNotFound"/>.</exception>
    public Topology Add(FrontEndPool pool)
    {
        GetSite(Guard.NotNull(pool, nameof(pool)).Site);
        return this with { FrontEndPools = Unique(FrontEndPools.Append(pool), item => item.Fqdn) };
    }

    /// <summary>With facts about a SQL Server instance more.</summary>
    /// <param name="instance">The facts.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.DuplicateName"/>.</exception>
    public Topology Add(SqlInstance instance) => this with
    {
        SqlInstances = Unique(SqlInstances.Append(Guard.NotNull(instance, nameof(instance))), item => item.Name),
    };

    /// <summary>With facts about a computer more.</summary>
    /// <param name="computer">The facts.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.DuplicateName"/>.</exception>
    public Topology Add(Computer computer) => this with
    {
        Computers = Unique(Computers.Append(Guard.NotNull(computer, nameof(computer))), item => item.Fqdn),
    };

    /// <summary>With a chat pool more.</summary>
    /// <param name="pool">The pool; sites it names must be the topology's, its servers in no other pool. Its next hop may come later.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.DuplicateName"/>, <see cref="TopologyError.SiteNotFound"/>, <see cref="TopologyError.ServerInOtherPool"/>.
    /// </exception>
    public Topology Add(ChatPool pool)
    {
        CheckReferences(Guard.NotNull(pool, nameof(pool)));
        return this with { ChatPools = Unique(ChatPools.Append(pool), item => item.Fqdn) };
    }

    /// <summary>The same under another product generation; front-end pools that state their own keep it.</summary>
    /// <param name="product">The product generation.</param>
    public Topology WithProduct(Product product) => this with { Product = product };

    /// <summary>With other facts about Active Directory.</summary>
    /// <param name="directory">The facts.</param>
    public Topology With(ActiveDirectory directory) => this with { Directory = Guard.NotNull(directory, nameof(directory)) };

    /// <summary>With another policy.</summary>
    /// <param name="policy">The policy.</param>
    public Topology With(Policy policy) => this with { Policy = Guard.NotNull(policy, nameof(policy)) };

    /// <summary>With a chat pool changed; the one of the same FQDN is replaced.</summary>
    /// <param name="pool">The pool as it is to be.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.ChatPoolNotFound"/>, <see cref="TopologyError.SiteNotFound"/>, <see cref="TopologyError.ServerInOtherPool"/>.
    /// </exception>
    public Topology Replace(ChatPool pool)
    {
        CheckReferences(Guard.NotNull(pool, nameof(pool)));
        return ReplaceUnchecked(pool);
    }

    /// <summary>As <see cref="Replace(ChatPool)"/>, for a change of a document that may be wrong in other respects and has to stay what it is in them.</summary>
    internal Topology ReplaceUnchecked(ChatPool pool) => this with { ChatPools = ValueList.Replace(ChatPools, GetChatPool(pool.Fqdn), pool) };

    /// <summary>With a site changed; the one of the same name is replaced.</summary>
    /// <param name="site">The site as it is to be.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.SiteNotFound"/>.</exception>
    public Topology Replace(Site site) => this with { Sites = ValueList.Replace(Sites, GetSite(Guard.NotNull(site, nameof(site)).Name), site) };

    /// <summary>With a front-end pool changed; the one of the same FQDN is replaced.</summary>
    /// <param name="pool">The pool as it is to be; its site must be one of the topology's.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.FrontEndPoolNotFound"/>, <see cref="TopologyError.SiteNotFound"/>.</exception>
    public Topology Replace(FrontEndPool pool)
    {
        var old = GetFrontEndPool(Guard.NotNull(pool, nameof(pool)).Fqdn);
        GetSite(pool.Site);
        return this with { FrontEndPools = ValueList.Replace(FrontEndPools, old, pool) };
    }

    /// <summary>With other facts about a SQL Server instance; those of the same name are replaced.</summary>
    /// <param name="instance">The facts as they are to be.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.SqlInstanceNotFound"/>.</exception>
    public Topology Replace(SqlInstance instance) => this with
    {
        SqlInstances = ValueList.Replace(SqlInstances, GetSqlInstance(Guard.NotNull(instance, nameof(instance)).Name), instance),
    };

    /// <summary>With other facts about a computer; those of the same FQDN are replaced.</summary>
    /// <param name="computer">The facts as they are to be.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.ComputerNotFound"/>.</exception>
    public Topology Replace(Computer computer) => this with
    {
        Computers = ValueList.Replace(Computers, GetComputer(Guard.NotNull(computer, nameof(computer)).Fqdn), computer),
    };

    /// <summary>The topology with one more server in a chat pool.</summary>
    /// <param name="pool">The pool's FQDN.</param>
    /// <param name="server">The server.</param>
    /// <exception cref="TopologyException">As <see cref="ChatPool.Add"/> and <see cref="Replace(ChatPool)"/>.</exception>
    public Topology AddServer(Fqdn pool, ChatServer server) => Replace(GetChatPool(pool).Add(server));

    /// <summary>With a server taken out of its chat pool.</summary>
    /// <param name="server">The server's FQDN.</param>
    /// <exception cref="TopologyException">As <see cref="ChatPool.Remove"/>.</exception>
    public Topology RemoveServer(Fqdn server) => Replace(PoolOf(server).Remove(server));

    /// <summary>With a chat server made active or standby.</summary>
    /// <param name="server">The server's FQDN.</param>
    /// <param name="state">What it becomes.</param>
    /// <exception cref="TopologyException">As <see cref="ChatPool.SetState"/>.</exception>
    public Topology SetServerState(Fqdn server, ServerState state) => Replace(PoolOf(server).SetState(server, state));

    /// <summary>Without a site.</summary>
    /// <param name="name">The site.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.SiteNotFound"/>, <see cref="TopologyError.ObjectInUse"/>.</exception>
    public Topology RemoveSite(string name)
    {
        var site = GetSite(name);
        RefuseInUse(site, FrontEndPools.FirstOrDefault(pool => IsSite(pool.Site, name))
            ?? (object?)ChatPools.FirstOrDefault(pool => IsSite(pool.Site, name) || pool.DefaultForSites.Any(other => IsSite(other, name))));
        return this with { Sites = ValueList.Without(Sites, site) };
    }

    /// <summary>Without a front-end pool.</summary>
    /// <param name="fqdn">The pool.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.FrontEndPoolNotFound"/>, <see cref="TopologyError.ObjectInUse"/>.</exception>
    public Topology RemoveFrontEndPool(Fqdn fqdn)
    {
        var pool = GetFrontEndPool(fqdn);
        RefuseInUse(pool, ChatPools.FirstOrDefault(chatPool => chatPool.NextHop == fqdn));
        return this with { FrontEndPools = ValueList.Without(FrontEndPools, pool) };
    }

    /// <summary>Without the facts about a SQL Server instance; stores go on naming it.</summary>
    /// <param name="name">The instance.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.SqlInstanceNotFound"/>.</exception>
    public Topology RemoveSqlInstance(SqlInstanceName name) => this with { SqlInstances = ValueList.Without(SqlInstances, GetSqlInstance(name)) };

    /// <summary>Without the facts about a computer; pools go on naming it.</summary>
    /// <param name="fqdn">The computer.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.ComputerNotFound"/>.</exception>
    public Topology RemoveComputer(Fqdn fqdn) => this with { Computers = ValueList.Without(Computers, GetComputer(fqdn)) };

    /// <summary>Without a chat pool and its servers.</summary>
    /// <param name="fqdn">The pool.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.ChatPoolNotFound"/>.</exception>
    public Topology RemoveChatPool(Fqdn fqdn) => this with { ChatPools = ValueList.Without(ChatPools, GetChatPool(fqdn)) };

    /// <summary>Finds a site by its name, whatever its case.</summary>
    /// <param name="name">The site.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.SiteNotFound"/>.</exception>
    public Site GetSite(string name) =>
        Sites.FirstOrDefault(site => IsSite(site.Name, name)) ?? throw Missing(TopologyError.SiteNotFound, name, Sites);

    /// <summary>Finds a front-end pool or Standard Edition server by its FQDN.</summary>
    /// <param name="fqdn">The pool.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.FrontEndPoolNotFound"/>.</exception>
    public FrontEndPool GetFrontEndPool(Fqdn fqdn) =>
        FrontEndPools.FirstOrDefault(pool => pool.Fqdn == fqdn) ?? throw Missing(TopologyError.FrontEndPoolNotFound, fqdn, FrontEndPools);

    /// <summary>The facts about that SQL Server instance.</summary>
    /// <param name="name">The instance.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.SqlInstanceNotFound"/>.</exception>
    public SqlInstance GetSqlInstance(SqlInstanceName name) =>
        SqlInstances.FirstOrDefault(instance => instance.Name == name) ?? throw Missing(TopologyError.SqlInstanceNotFound, name, SqlInstances);

    /// <summary>The facts about that computer.</summary>
    /// <param name="fqdn">The computer.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.ComputerNotFound"/>.</exception>
    public Computer GetComputer(Fqdn fqdn) =>
        Computers.FirstOrDefault(computer => computer.Fqdn == fqdn) ?? throw Missing(TopologyError.ComputerNotFound, fqdn, Computers);

    /// <summary>Finds a chat pool by its FQDN.</summary>
    /// <param name="fqdn">The pool.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.ChatPoolNotFound"/>.</exception>
    public ChatPool GetChatPool(Fqdn fqdn) =>
        ChatPools.FirstOrDefault(pool => pool.Fqdn == fqdn) ?? throw Missing(TopologyError.ChatPoolNotFound, fqdn, ChatPools);

    /// <summary>The chat server of that FQDN; the first one if it is in several pools.</summary>
    /// <param name="fqdn">The server.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.ChatServerNotFound"/>.</exception>
    public ChatServer GetChatServer(Fqdn fqdn) => PoolOf(fqdn).Find(fqdn)!;

    /// <summary>That there is no such object, and what was probably meant.</summary>
    internal static TopologyException Missing(TopologyError error, object name, IEnumerable<TopologyObject> known) =>
        new(error, name, name, new Guess(name.ToString()!, known.Select(item => item.ToString()).Where(other => !IsAnotherNumber(name.ToString()!, other))));

    /// <summary>Whether two names differ in numbers alone: another number is another server, and no misspelling.</summary>
    private static bool IsAnotherNumber(string one, string other) => Letters(one) == Letters(other) && Numbers(one) != Numbers(other);

    private static string Letters(string name) => new([.. name.Where(letter => !char.IsDigit(letter)).Select(char.ToUpperInvariant)]);

    private static string Numbers(string name) => string.Join(" ", name.Split([.. name.Where(letter => !char.IsDigit(letter))]).Select(number => number.TrimStart('0')));

    /// <summary>As it comes from documents that are able to state only this.</summary>
    internal Topology With(SourceCoverage stated) => this with { Stated = stated };

    /// <summary>With one more thing that an import could not carry over.</summary>
    internal Topology WithNote(string note) => this with { Notes = ValueList.Append(Notes, note) };

    private static bool IsSite(string? name, string other) => StringComparer.OrdinalIgnoreCase.Equals(name?.Trim(), other.Trim());

    private static void RefuseInUse(object item, object? user)
    {
        if (user is not null)
            throw new TopologyException(TopologyError.ObjectInUse, item, item, user);
    }

    /// <summary>The items, of which no two may bear the same name.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.DuplicateName"/>.</exception>
    internal static IReadOnlyList<T> Unique<T, TName>(IEnumerable<T>? items, Func<T, TName> name, IEqualityComparer<TName>? comparer = null)
    {
        var list = ValueList.Of(items);
        var seen = new HashSet<TName>(comparer ?? EqualityComparer<TName>.Default);
        foreach (var item in list)
            if (!seen.Add(name(item)))
                throw new TopologyException(TopologyError.DuplicateName, item, name(item));
        return list;
    }

    private ChatPool PoolOf(Fqdn server) =>
        ChatPools.FirstOrDefault(pool => pool.Find(server) is not null)
        ?? throw Missing(TopologyError.ChatServerNotFound, server, ChatPools.SelectMany(pool => pool.Servers));

    private void CheckReferences(ChatPool pool)
    {
        foreach (var site in pool.Site is null ? pool.DefaultForSites : pool.DefaultForSites.Append(pool.Site))
            GetSite(site);
        foreach (var other in ChatPools)
            if (other.Fqdn != pool.Fqdn && pool.Servers.FirstOrDefault(server => other.Find(server.Fqdn) is not null) is { } shared)
                throw new TopologyException(TopologyError.ServerInOtherPool, shared.Fqdn, shared.Fqdn, other.Fqdn);
    }
}
