using System;
using System.Linq;

namespace PersistentChat;

/// <summary>The name of a SQL Server instance: a server's FQDN, with <c>\instance</c> unless it is the default instance.</summary>
public sealed class SqlInstanceName : IEquatable<SqlInstanceName>
{
    /// <summary>What SQL Server itself calls the default instance; <c>SERVER\MSSQLSERVER</c> and <c>SERVER</c> are one.</summary>
    internal const string DefaultInstance = "MSSQLSERVER";

    // Names are looked up far more often than they are made; 0 is "not yet calculated".
    private int _hash;

    /// <summary>Reads a name such as <c>sql01.contoso.com\rtc</c>.</summary>
    /// <param name="name">A server's FQDN, or <c>FQDN\instance</c>; a port cannot be part of it, as in Topology Builder.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidSqlInstanceName"/>.</exception>
    public SqlInstanceName(string name)
    {
        var parts = (name ?? "").Trim().Split('\\');
        if (parts.Length > 2 || !Fqdn.TryParse(parts[0], out var server) || (parts.Length == 2 && !IsInstance(parts[1])))
            throw new TopologyException(TopologyError.InvalidSqlInstanceName, name, name);
        Server = server;
        Instance = parts.Length == 2 && !StringComparer.OrdinalIgnoreCase.Equals(parts[1], DefaultInstance) ? parts[1] : null;
    }

    /// <summary>Names an instance of a server.</summary>
    /// <param name="server">The server.</param>
    /// <param name="instance">The instance; null is the default instance.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidSqlInstanceName"/>.</exception>
    public SqlInstanceName(Fqdn server, string? instance)
        : this(instance is null ? server.ToString() : server + "\\" + instance)
    {
    }

    /// <summary>The FQDN of the computer or cluster that bears the instance.</summary>
    public Fqdn Server { get; }

    /// <summary>The instance; null is the default instance.</summary>
    public string? Instance { get; }

    /// <summary>The whole name, such as <c>sql01.contoso.com\rtc</c>.</summary>
    public string Name => ToString();

    /// <summary>Whether both name the same instance.</summary>
    public static bool operator ==(SqlInstanceName? left, SqlInstanceName? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they name different instances.</summary>
    public static bool operator !=(SqlInstanceName? left, SqlInstanceName? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(SqlInstanceName? other) =>
        other is not null && Server.Equals(other.Server) && StringComparer.OrdinalIgnoreCase.Equals(Instance, other.Instance);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SqlInstanceName);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash != 0 ? _hash
        : _hash = unchecked((Server.GetHashCode() * 31) + (Instance is null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(Instance)));

    /// <summary>The name as Lync administrators write it.</summary>
    public override string ToString() => Instance is null ? Server.ToString() : Server + "\\" + Instance;

    /// <summary>A text without the name of the default instance, if it is a server with that; of anything else, the text.</summary>
    internal static string WithoutDefault(string text)
    {
        var end = text.LastIndexOf('\\');
        return end > 0 && StringComparer.OrdinalIgnoreCase.Equals(text.Substring(end + 1), DefaultInstance) && Fqdn.TryParse(text.Substring(0, end), out _)
            ? text.Substring(0, end)
            : text;
    }

    private static bool IsInstance(string text) =>
        text.Length > 0 && !text.Where((c, i) => !(char.IsLetterOrDigit(c) || c is '_' or '$' or '#' or '-') || VisibleText.IsUnseen(text, i)).Any();
}
