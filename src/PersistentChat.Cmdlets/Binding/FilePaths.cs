using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Management.Automation;
using PersistentChat.Internal;

namespace PersistentChat.Cmdlets;

/// <summary>Turns PowerShell paths into paths of the file system.</summary>
internal static class FilePaths
{
    private const string FileSystem = "FileSystem";
    private const string AnyFolders = "**";

    /// <summary>The files that a path with wildcards means.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.FileNotFound"/>, <see cref="TopologyError.PathNotFileSystem"/>.</exception>
    public static IReadOnlyList<string> Find(SessionState session, string path) => Guard(path, () =>
    {
        var files = session.Path.GetResolvedProviderPathFromPSPath(path, out var provider);
        CheckProvider(provider, path);
        return files.Count > 0 ? files : throw NotFound(path, null);
    });

    /// <summary>The topologies that a path with wildcards means: files, or those in a folder; <c>**</c> stands for any folders.</summary>
    /// <exception cref="TopologyException">
    /// As <see cref="Find"/>, where wildcards mean no file too; <see cref="TopologyError.FolderWithoutTopology"/>; <see cref="TopologyError.AccessDenied"/>,
    /// <see cref="TopologyError.FileFailed"/>: a folder cannot be looked through.
    /// </exception>
    public static IReadOnlyList<string> FindTopologies(SessionState session, string path)
    {
        if (path.Contains(AnyFolders))
            return DocumentGateway.FindTopologies(Guard(path, () => Unresolved(session, path)));
        var found = Find(session, path);
        if (!WildcardPattern.ContainsWildcardCharacters(path))
            return [.. found.SelectMany(DocumentGateway.FindTopologies)];
        // The folders beside the files are not meant.
        string[] files = [.. found.Where(file => !Directory.Exists(file))];
        return files.Length > 0 ? files : throw NotFound(path, null);
    }

    /// <summary>The topologies that a path means as it is written: a file, or those in a folder.</summary>
    /// <exception cref="TopologyException">As <see cref="FindTopologies"/>.</exception>
    public static IReadOnlyList<string> LiteralTopologies(SessionState session, string path)
    {
        var file = Literal(session, path);
        return Directory.Exists(file) ? DocumentGateway.FindTopologies(file) : [file];
    }

    /// <summary>The one topology that a path with wildcards means.</summary>
    /// <exception cref="TopologyException">As <see cref="FindTopologies"/>; <see cref="TopologyError.InvalidInput"/>: several.</exception>
    public static string FindTopology(SessionState session, string path) => One(FindTopologies(session, path), path);

    /// <summary>The one topology that a path means as it is written.</summary>
    /// <exception cref="TopologyException">As <see cref="FindTopology"/>.</exception>
    public static string LiteralTopology(SessionState session, string path) => One(LiteralTopologies(session, path), path);

    /// <summary>The file that a path means as it is written, whether it exists or not.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.FileNotFound"/>, <see cref="TopologyError.PathNotFileSystem"/>.</exception>
    public static string Literal(SessionState session, string path) => Guard(path, () => Path.GetFullPath(Unresolved(session, path)));

    /// <summary>The file to write: an existing one that the wildcards of a path mean, or the path as it is written.</summary>
    public static string ToWrite(SessionState session, string path) =>
        WildcardPattern.ContainsWildcardCharacters(path) ? One(Find(session, path), path) : Literal(session, path);

    private static string One(IReadOnlyList<string> files, string path) => files.Count == 1
        ? files[0]
        : throw new TopologyException(TopologyError.InvalidInput, path, path, CmdletTexts.Get("OneFile"));

    // Wildcards stay; .NET Framework would make no full path of them.
    private static string Unresolved(SessionState session, string path)
    {
        var file = session.Path.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _);
        CheckProvider(provider, path);
        return file;
    }

    private static T Guard<T>(string path, Func<T> find)
    {
        try
        {
            return find();
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
        new(TopologyError.FileNotFound, path, null, cause, new Phrase(cause is null ? "File_NoMatch" : "File_Missing", path));
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
