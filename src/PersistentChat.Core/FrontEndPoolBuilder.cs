using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>The settings of a front-end pool that can change; see <see cref="FrontEndPool.With"/>.</summary>
public sealed class FrontEndPoolBuilder : TopologyObjectBuilder<FrontEndPool, FrontEndPoolBuilder>
{
    internal FrontEndPoolBuilder(FrontEndPool pool) : base(pool with { })
    {
    }

    /// <summary>
    /// Enterprise or Standard. What a Standard Edition server is and brings along, its server and its local instance, goes with that edition.
    /// </summary>
    public FrontEndEdition Edition
    {
        get => Draft.Edition;
        set
        {
            if (Draft.Edition == FrontEndEdition.Standard && value != FrontEndEdition.Standard)
            {
                Draft.Servers = ValueList.Of<Fqdn>(null);
                Draft.BackEnd = Draft.BackEnd == Draft.LocalBackEnd ? null : Draft.BackEnd;
            }
            Draft.Edition = value;
        }
    }

    /// <summary>The site, by name.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NameMissing"/>.</exception>
    public string Site
    {
        get => Draft.Site;
        set => Draft.Site = Guard.Named(value, "site");
    }

    /// <summary>The Front End Servers; nothing for Standard Edition, where the server is the pool.</summary>
    public IEnumerable<Fqdn>? Servers
    {
        get => Draft.Servers;
        set => Draft.Servers = ValueList.Of(value);
    }

    /// <summary>The back-end instance; nothing is the local one for Standard Edition, and else not stated.</summary>
    public SqlInstanceName? BackEnd
    {
        get => Draft.BackEnd;
        set => Draft.BackEnd = value;
    }

    /// <summary>The product generation; null is the topology's.</summary>
    public Product? Product
    {
        get => Draft.Product;
        set => Draft.Product = value;
    }

    /// <summary>The service version, 1 to 99, of a generation that is none of the products, such as 8 for Skype for Business Server 2019.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.NumberOutOfRange"/>.</exception>
    public int? ServiceVersion
    {
        get => Draft.ServiceVersion;
        set => Draft.ServiceVersion = Guard.InRange(value, 1, FrontEndPool.HighestServiceVersion, "serviceVersion");
    }

    private protected override void Complete(FrontEndPool draft) => draft.Complete();
}
