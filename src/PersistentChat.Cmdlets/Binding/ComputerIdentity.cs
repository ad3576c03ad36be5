namespace PersistentChat.Cmdlets;

/// <summary>Names a computer: by FQDN or by the object.</summary>
public sealed class ComputerIdentity : FqdnIdentity
{
    /// <summary>Names a computer by text.</summary>
    /// <param name="identity">The FQDN.</param>
    public ComputerIdentity(string identity)
        : base(identity)
    {
    }

    /// <summary>Names a computer by its FQDN.</summary>
    /// <param name="fqdn">The FQDN.</param>
    public ComputerIdentity(Fqdn fqdn)
        : base(fqdn)
    {
    }

    /// <summary>Names a computer by an object.</summary>
    /// <param name="value">The object.</param>
    public ComputerIdentity(Computer value)
        : base(value)
    {
    }
}
