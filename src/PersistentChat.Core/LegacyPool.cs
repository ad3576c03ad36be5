using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>A Group Chat pool whose rooms a chat pool takes over.</summary>
public sealed record LegacyPool
{
    /// <summary>States the pool.</summary>
    /// <param name="fqdn">The pool's or server's FQDN.</param>
    /// <param name="product">The product generation.</param>
    /// <param name="forest">The root domain of the Active Directory forest it stands in; null when not stated.</param>
    public LegacyPool(Fqdn fqdn, LegacyProduct product, DomainName? forest = null)
    {
        Fqdn = Guard.NotNull(fqdn, nameof(fqdn));
        Product = product;
        Forest = forest;
    }

    /// <summary>Nothing is stated.</summary>
    internal LegacyPool()
    {
    }

    /// <summary>The pool's or server's FQDN.</summary>
    public Fqdn Fqdn { get; internal set; } = null!;

    /// <summary>The product generation.</summary>
    public LegacyProduct Product { get; internal set; }

    /// <summary>The root domain of the Active Directory forest it stands in; null when not stated.</summary>
    public DomainName? Forest { get; internal set; }

    /// <summary>The FQDN of the Group Chat pool.</summary>
    public override string ToString() => Fqdn.ToString();
}
