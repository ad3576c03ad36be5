using System;
using System.Collections.Generic;
using System.IO;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>Turns PowerShell paths into paths of the file system.</summary>
internal static class FilePaths
{
    private const string FileSystem = "FileSystem";

    /// <summary>The files that a path with wildcards means.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.FileNotFound"/>, <see cref="TopologyError.PathNotFileSystem"/>.</exception>
    public static IReadOnlyList<string> Find(SessionState session, string path)
    {
        try
        {
            var files = session.Path.GetResolvedProviderPathFromPSPath(path, out var provider);
            CheckProvider(provider, path);
            return files.Count > 0 ? files : throw NotFound(path, null);
        }
        catch (SessionStateException exception)
        {
            throw NotFound(path, exception);
        }
        catch (Exception exception) when (IsNoPath(exception))
        {
            throw Failed(path, exception);
        }
    }

    /// <summary>The one file that a path with wildcards means.</summary>
    /// <exception cref="TopologyException">As <see cref="Find"/>; <see cref="TopologyError.InvalidInput"/>: several files.</exception>
    public static string FindOne(SessionState session, string path)
    {
        var files = Find(session, path);
        return files.Count == 1
            ? files[0]
            : throw new TopologyException(TopologyError.InvalidInput, path, path, CmdletTexts.Get("OneFile"));
    }

    /// <summary>The file that a path means as it is written, whether it exists or not.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.FileNotFound"/>, <see cref="TopologyError.PathNotFileSystem"/>.</exception>
    public static string Literal(SessionState session, string path)
    {
        try
        {
            var file = session.Path.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _);
            CheckProvider(provider, path);
            return Path.GetFullPath(file);
        }
        catch (SessionStateException exception)
        {
            throw NotFound(path, exception);
        }
        catch (Exception exception) when (IsNoPath(exception))
        {
            throw Failed(path, exception);
        }
    }

    /// <summary>The file to write: an existing one that the wildcards of a path mean, or the path as it is written.</summary>
    public static string ToWrite(SessionState session, string path) =>
        WildcardPattern.ContainsWildcardCharacters(path) ? FindOne(session, path) : Literal(session, path);

    private static void CheckProvider(ProviderInfo provider, string path)
    {
        if (provider.Name != FileSystem)
            throw new TopologyException(TopologyError.PathNotFileSystem, path, path);
    }

    /// <summary>Whether a text cannot be a path: it holds a NUL, for example, or is too long.</summary>
    private static bool IsNoPath(Exception exception) =>
        exception is ArgumentException or NotSupportedException or IOException || (exception is ProviderInvocationException { InnerException: { } inner } && IsNoPath(inner));

    private static TopologyException Failed(string path, Exception cause) =>
        new(TopologyError.FileFailed, path, null, cause, path, (cause.InnerException ?? cause).Message);

    private static TopologyException NotFound(string path, SessionStateException? cause) =>
        new(TopologyError.FileNotFound, path, null, cause, path);
}

/// <summary>A file that was asked for, or why there is none.</summary>
internal sealed class ChosenFile
{
    private readonly string? _path;
    private readonly TopologyException? _problem;

    public ChosenFile(string path) => _path = path;

    public ChosenFile(TopologyException problem) => _problem = problem;

    /// <exception cref="TopologyException">There is no such file.</exception>
    public string Path => _path ?? throw _problem!;
}
