using System;
using PersistentChat.NameMaps;
using PersistentChat.Rules;

namespace PersistentChat.Renaming;

/// <summary>Puts a new name in place of an old one wherever it stands for what is renamed.</summary>
/// <param name="old">The name.</param>
/// <param name="renamed">As what it is renamed.</param>
/// <param name="stays">Whether something else goes on bearing it, so that it is unclear what a text means by it.</param>
/// <param name="text">The new name.</param>
/// <param name="fqdn">The same as an FQDN, if it is one.</param>
/// <param name="instance">The same as an instance, if one is renamed.</param>
internal sealed class Renamer(NameText old, NameRole renamed, bool stays, string text, Fqdn? fqdn, SqlInstanceName? instance) : NameMap
{
    /// <summary>In how many places the name was put.</summary>
    public int Places { get; private set; }

    public override string Topology(string name) => Text(name, NameRole.Topology);

    public override string Site(string name) => Text(name, NameRole.Site);

    public override string DataCenter(string name) => Text(name, NameRole.DataCenter);

    public override Fqdn Computer(Fqdn name) => Host(name, NameRole.Computer);

    public override Fqdn FrontEndPool(Fqdn name) => Host(name, NameRole.FrontEndPool);

    public override Fqdn ChatPool(Fqdn name) => Host(name, NameRole.ChatPool);

    public override SqlInstanceName Instance(SqlInstanceName name) =>
        Is(NameRole.Instance) && name == old.Instance ? Put(instance!)
        : Is(NameRole.Computer) && name.Server == old.Fqdn ? Put(new SqlInstanceName(fqdn!, name.Instance))
        : name;

    // A path leads to a computer, whatever else bears its name.
    public override StorePath Path(StorePath path) => fqdn is not null && (Is(NameRole.Computer) || !stays) && old.Fqdn is { } server && path.IsOn(server)
        ? Put(new StorePath(@"\\" + fqdn + path.Path.Substring(2 + server.ToString().Length)))
        : path;

    /// <summary>A name that people see follows when it is the FQDN, however it is spelled.</summary>
    public override string Title(string name) => Is(NameRole.ChatPool) && old.Is(name) ? Put(text) : name;

    public override string Target(string target) => IsTarget(target) && !stays ? Put(NewTarget(target)) : target;

    /// <summary>Whether a target bears the name.</summary>
    public bool IsTarget(string target)
    {
        var name = TargetName.Normalize(target).Trim();
        return StringComparer.OrdinalIgnoreCase.Equals(name, TargetName.Normalize(old.Text))
            || (NameText.TryParse(name) is { } found && (Is(NameRole.Instance) ? found == old.Instance : Is(NameRole.Computer) && found.Server == old.Fqdn));
    }

    private string NewTarget(string target) =>
        Is(NameRole.Computer) && NameText.TryParse(TargetName.Normalize(target)) is { Instance: { } named } ? new SqlInstanceName(fqdn!, named).ToString()
        : Is(NameRole.Instance) ? instance!.ToString()
        : text;

    private string Text(string name, NameRole role) => Is(role) && old.Is(name) ? Put(text) : name;

    private Fqdn Host(Fqdn name, NameRole role) => Is(role) && name == old.Fqdn ? Put(fqdn!) : name;

    private bool Is(NameRole role) => (renamed & role) != 0;

    private T Put<T>(T value)
    {
        Places++;
        return value;
    }
}
