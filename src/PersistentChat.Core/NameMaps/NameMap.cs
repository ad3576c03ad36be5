namespace PersistentChat.NameMaps;

/// <summary>
/// Puts other names in place of those in a topology. The kind of a value says which names are in it, so that whoever walks a topology by the tables of its keys meets
/// every name, whatever the model gains later; here each stays what it is.
/// </summary>
internal abstract class NameMap
{
    /// <summary>Whether patterns of names are left out, because they show how names are made.</summary>
    public virtual bool HidesPatterns => false;

    /// <summary>The name of the topology.</summary>
    public virtual string Topology(string name) => name;

    /// <summary>A site, or a reference to one.</summary>
    public virtual string Site(string name) => name;

    /// <summary>A computer, whatever it does: a server, a Standard Edition server, a domain controller.</summary>
    public virtual Fqdn Computer(Fqdn fqdn) => fqdn;

    /// <summary>A front-end pool, or a reference to one.</summary>
    public virtual Fqdn FrontEndPool(Fqdn fqdn) => fqdn;

    /// <summary>A chat pool, or a reference to one.</summary>
    public virtual Fqdn ChatPool(Fqdn fqdn) => fqdn;

    /// <summary>A pool of another deployment.</summary>
    public virtual Fqdn LegacyPool(Fqdn fqdn) => fqdn;

    /// <summary>An SQL Server instance, or a reference to one.</summary>
    public virtual SqlInstanceName Instance(SqlInstanceName name) => name;

    /// <summary>A data centre.</summary>
    public virtual string DataCenter(string name) => name;

    /// <summary>A domain of Active Directory.</summary>
    public virtual DomainName Domain(DomainName domain) => domain;

    /// <summary>A path, which may be on a server.</summary>
    public virtual StorePath Path(StorePath path) => path;

    /// <summary>What a finding is about: the name of any object, or a rule.</summary>
    public virtual string Target(string target) => target;

    /// <summary>The id of a rule.</summary>
    public virtual string Rule(string id) => id;

    /// <summary>The name that people see of a pool; it may be its FQDN.</summary>
    public virtual string Title(string name) => name;

    /// <summary>A compliance adapter.</summary>
    public virtual string Adapter(string type) => type;

    /// <summary>The name of a label.</summary>
    public virtual string LabelName(string name) => name;

    /// <summary>A text that is one word whatever its characters are.</summary>
    public virtual string Name(string name) => name;

    /// <summary>Any text; addresses in it have their form.</summary>
    public virtual string Text(string text) => text;
}
