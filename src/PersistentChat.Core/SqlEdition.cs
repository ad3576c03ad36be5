namespace PersistentChat;

/// <summary>The edition of a SQL Server instance.</summary>
public enum SqlEdition
{
    /// <summary>SQL Server Express, for a Standard Edition server only.</summary>
    Express,
    /// <summary>SQL Server Standard.</summary>
    Standard,
    /// <summary>SQL Server Enterprise.</summary>
    Enterprise,
}
