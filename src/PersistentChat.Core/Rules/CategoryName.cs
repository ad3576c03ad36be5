namespace PersistentChat.Rules;

/// <summary>A category of a chat pool, as the object that states facts: other pools may have one of that name.</summary>
internal sealed record CategoryName(Fqdn Pool, string Name)
{
    /// <summary>Pool and category, as in the paths of documents.</summary>
    public override string ToString() => Pool + "/" + Name;
}
