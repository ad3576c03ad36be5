using System;
using System.Collections.Generic;

namespace PersistentChat.Documents.Lync.Services;

/// <summary>Roles and properties of the objects that <c>Get-CsService</c> returns.</summary>
internal static class ServiceNames
{
    public const string Server = "PersistentChatServer";
    public const string ServerRole = "PersistentChatService";
    public const string Database = "PersistentChatDatabase";
    public const string ComplianceDatabase = "PersistentChatComplianceDatabase";
    public const string FileStore = "FileStore";

    public const string Role = "Role";
    public const string Registrar = "Registrar";
    public const string PoolFqdn = "PoolFqdn";
    public const string DisplayName = "DisplayName";
    public const string MtlsPort = "MtlsPort";
    public const string ActiveServers = "ActiveServers";
    public const string InactiveServers = "InactiveServers";
    public const string SiteId = "SiteId";
    public const string UncPath = "UncPath";
    public const string ShareName = "ShareName";
    public const string SqlInstanceName = "SqlInstanceName";

    public const string Mirror = "Mirror";
    public const string Backup = "Backup";

    public const string Computers = "Computers";
    public const string Services = "Services";

    /// <summary>Names that only what <c>Get-CsTopology</c> returns has, as object and as XML.</summary>
    public static readonly IReadOnlyList<string> OfTopologies = [ServiceObject.Clusters, "SqlInstances", "InternalDomains", "HasAttributes", "FirstAttribute"];

    private static readonly string[] _read =
    [
        ServiceObject.Identity, Role, Registrar, PoolFqdn, DisplayName, MtlsPort, ActiveServers, InactiveServers, SiteId, FileStore, UncPath, ShareName, SqlInstanceName,
    ];

    private static readonly HashSet<string> _telling = new([Computers, Services, .. OfTopologies], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a property shows what an object is, although nothing is made of it.</summary>
    public static bool AreTelling(string property) => _telling.Contains(property);

    /// <summary>Whether something is made of a property.</summary>
    public static bool AreRead(string property) =>
        Array.Exists(_read, name => name.Equals(property, StringComparison.OrdinalIgnoreCase)) || property.EndsWith("Database", StringComparison.OrdinalIgnoreCase);
}
