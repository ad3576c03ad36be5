using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat;

/// <summary>Where files are kept: a UNC path, or an absolute path on a local drive.</summary>
public sealed class StorePath : IEquatable<StorePath>
{
    private const int ServerStart = 2;

    private readonly string _path;

    /// <summary>Reads a path such as <c>\\files.contoso.com\chat</c> or <c>D:\chat</c>.</summary>
    /// <param name="path">A UNC path with server and share, or an absolute local path.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.InvalidPath"/>.</exception>
    public StorePath(string path)
    {
        _path = (path ?? "").Trim();
        if (!IsUncPath(_path) && !IsLocalPath(_path))
            throw new TopologyException(TopologyError.InvalidPath, path, path);
        if (_path.Length > 3)
            _path = _path.TrimEnd('\\');
    }

    /// <summary>The whole path, without a trailing backslash.</summary>
    public string Path => _path;

    /// <summary>Whether it is a UNC path, which several servers can share.</summary>
    public bool IsUnc => _path[0] == '\\';

    /// <summary>The server of a UNC path as written (a host name or an FQDN); null for a local path.</summary>
    public string? Server => IsUnc ? _path.Substring(ServerStart, ServerEnd - ServerStart) : null;

    /// <summary>Whether both name the same place.</summary>
    public static bool operator ==(StorePath? left, StorePath? right) => Equals(left, right);

    /// <summary>Whether they name different places.</summary>
    public static bool operator !=(StorePath? left, StorePath? right) => !Equals(left, right);

    /// <inheritdoc/>
    public bool Equals(StorePath? other) =>
        other is not null && StringComparer.OrdinalIgnoreCase.Equals(_path, other._path);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as StorePath);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(_path);

    /// <summary>The path as it was written, without a trailing backslash.</summary>
    public override string ToString() => _path;

    private int ServerEnd => _path.IndexOf('\\', ServerStart);

    /// <summary>Whether the server of a UNC path is written as that name.</summary>
    /// <summary>The path and the folders above it, down to the share or the drive.</summary>
    internal IEnumerable<StorePath> WithParents()
    {
        var least = IsUnc ? ServerEnd + 1 : _path.IndexOf('\\') + 1;
        yield return this;
        for (var end = _path.LastIndexOf('\\'); end > least; end = _path.LastIndexOf('\\', end - 1))
            yield return new StorePath(_path.Substring(0, end));
    }

    internal bool IsOn(Fqdn server)
    {
        var name = server.ToString();
        return IsUnc && ServerEnd - ServerStart == name.Length
            && string.Compare(_path, ServerStart, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0;
    }

    private static bool IsUncPath(string path)
    {
        if (!path.StartsWith(@"\\", StringComparison.Ordinal))
            return false;
        var parts = path.Substring(2).TrimEnd('\\').Split('\\');
        return parts.Length >= 2 && !parts.Any(VisibleText.IsBlank) && HasLegalCharacters(path);
    }

    private static bool IsLocalPath(string path) =>
        path.Length >= 3 && path[1] == ':' && path[2] == '\\'
        && path[0] is >= 'a' and <= 'z' or >= 'A' and <= 'Z'
        && HasLegalCharacters(path.Substring(2));

    private static bool HasLegalCharacters(string path) =>
        path.IndexOfAny(['<', '>', ':', '"', '|', '?', '*', '/']) < 0 && !path.Any(char.IsControl);
}
