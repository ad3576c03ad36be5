using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>An Enterprise Edition front-end pool, or a Standard Edition server.</summary>
public sealed record FrontEndPool : TopologyObject
{
    /// <summary>The instance name of a Standard Edition server's own SQL Server Express.</summary>
    public const string LocalInstance = "rtc";

    internal const int HighestServiceVersion = 99;

    internal const int ServiceVersionOfLync2010 = 5;

    /// <summary>The service version of Skype for Business Server 2019, which has no Persistent Chat.</summary>
    internal const int ServiceVersionOfSkype2019 = 8;

    /// <summary>Creates a pool.</summary>
    /// <param name="fqdn">The pool's FQDN; for Standard Edition the server's.</param>
    /// <param name="edition">Enterprise or Standard.</param>
    /// <param name="site">The site, by name.</param>
    /// <param name="servers">The Front End Servers; left out for Standard Edition, where the server is the pool.</param>
    /// <param name="backEnd">The back-end SQL Server instance; left out for Standard Edition, it is the local <c>rtc</c>.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.NameMissing"/>, <see cref="TopologyError.StandardEditionIsOneServer"/>, <see cref="TopologyError.DuplicateName"/>.
    /// </exception>
    public FrontEndPool(Fqdn fqdn, FrontEndEdition edition, string site, IEnumerable<Fqdn>? servers = null, SqlInstanceName? backEnd = null)
    {
        Fqdn = Guard.NotNull(fqdn, nameof(fqdn));
        Edition = edition;
        Site = Guard.Named(site, "site");
        Servers = ValueList.Of(servers);
        BackEnd = backEnd;
        Complete();
    }

    /// <summary>Nothing is stated.</summary>
    internal FrontEndPool()
    {
    }

    /// <summary>The pool's FQDN.</summary>
    public Fqdn Fqdn { get; internal set; } = null!;

    /// <summary>Enterprise or Standard.</summary>
    public FrontEndEdition Edition { get; internal set; }

    /// <summary>The site, by name.</summary>
    public string Site { get; internal set; } = "";

    /// <summary>The Front End Servers; for Standard Edition the server itself.</summary>
    public IReadOnlyList<Fqdn> Servers { get; internal set; } = ValueList.Of<Fqdn>(null);

    /// <summary>The back-end instance; for Standard Edition the local one unless stated; null when not stated.</summary>
    public SqlInstanceName? BackEnd { get; internal set; }

    /// <summary>The product generation; null is the topology's.</summary>
    public Product? Product { get; internal set; }

    /// <summary>The service version of a generation that is none of the products; null for the others.</summary>
    public int? ServiceVersion { get; internal set; }

    /// <summary>The SQL Server Express instance that a Standard Edition server brings along.</summary>
    internal SqlInstanceName LocalBackEnd => new(Fqdn, LocalInstance);

    private protected override object Identity => Fqdn;

    /// <summary>The same with other settings; what is not set stays.</summary>
    /// <param name="change">Sets them.</param>
    /// <exception cref="TopologyException">As the properties of the builder.</exception>
    public FrontEndPool With(Action<FrontEndPoolBuilder> change) => new FrontEndPoolBuilder(this).Apply(change);

    /// <summary>Fills in what follows from the rest.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.StandardEditionIsOneServer"/>, <see cref="TopologyError.DuplicateName"/>.</exception>
    internal void Complete()
    {
        if (Edition == FrontEndEdition.Standard)
        {
            if (Servers.Count > 1 || (Servers.Count == 1 && Servers[0] != Fqdn))
                throw new TopologyException(TopologyError.StandardEditionIsOneServer, Fqdn, Fqdn);
            Servers = ValueList.Of([Fqdn]);
            BackEnd ??= LocalBackEnd;
        }
        if (Servers.HasTwice(server => server))
        {
            var twice = Servers.GroupBy(server => server).First(group => group.Count() > 1).Key;
            throw new TopologyException(TopologyError.DuplicateName, twice, twice);
        }
    }
}
