namespace PersistentChat.Dependencies;

/// <summary>What uses something: a chat pool, a front-end pool, a role of a computer or a kind of database. Two are never equal, whatever their names.</summary>
internal sealed class DependencyUser(string name)
{
    public string Name { get; } = name;

    public override string ToString() => Name;
}
