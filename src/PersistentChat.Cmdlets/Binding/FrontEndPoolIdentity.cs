namespace PersistentChat.Cmdlets;

/// <summary>
/// Names a front-end pool or Standard Edition server: by FQDN, by service identity (<c>Registrar:pool01.contoso.com</c>, with or without
/// <c>service:</c> before it), or by the object.
/// </summary>
public sealed class FrontEndPoolIdentity : FqdnIdentity
{
    /// <summary>Names a pool by text.</summary>
    /// <param name="identity">FQDN or service identity.</param>
    public FrontEndPoolIdentity(string identity)
        : base(identity)
    {
    }

    /// <summary>Names a pool by its FQDN.</summary>
    /// <param name="fqdn">The FQDN.</param>
    public FrontEndPoolIdentity(Fqdn fqdn)
        : base(fqdn)
    {
    }

    /// <summary>Names a pool by an object.</summary>
    /// <param name="pool">The pool.</param>
    public FrontEndPoolIdentity(FrontEndPool pool)
        : base(pool)
    {
    }

    private protected override string NameIn(string text) => Without("Registrar:", Without("service:", text));
}
