namespace PersistentChat.Runbooks;

/// <summary>A database of a chat pool and the store that holds it.</summary>
/// <param name="Type">The product's word for it, a value of -DatabaseType.</param>
/// <param name="Name">Its name in SQL Server.</param>
/// <param name="Store">The store.</param>
internal sealed record PoolDatabase(string Type, string Name, SqlStore Store)
{
    public const string ContentType = "PersistentChat";
    public const string ComplianceType = "PersistentChatCompliance";
    public const string ContentName = "mgc";
    public const string ComplianceName = "mgccomp";

    /// <summary>The database of rooms and messages.</summary>
    public static PoolDatabase Content(SqlStore store) => new(ContentType, ContentName, store);

    public static PoolDatabase Compliance(SqlStore store) => new(ComplianceType, ComplianceName, store);

    /// <summary>The instance, and the database on it.</summary>
    public override string ToString() => Name + " (" + Store.Instance + ")";
}
