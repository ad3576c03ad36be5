using System;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>An add-in of a chat pool: a web page that rooms show.</summary>
public sealed record ChatAddIn
{
    private static readonly string[] _beginnings = ["http://", "https://"];

    /// <summary>States the add-in; the rules judge it.</summary>
    /// <param name="name">The add-in's name.</param>
    /// <param name="url">The address of its page.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.NameMissing"/>.</exception>
    public ChatAddIn(string name, string url)
    {
        Name = Guard.Named(name, "name");
        Url = Guard.Named(url, "url");
    }

    /// <summary>Nothing is stated.</summary>
    internal ChatAddIn()
    {
    }

    /// <summary>The add-in's name.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>The address of its page.</summary>
    public string Url { get; internal set; } = "";

    /// <summary>How an address of the web begins that this one is; null when it is none.</summary>
    internal string? WebBeginning => WebBeginningOf(Url);

    internal static string? WebBeginningOf(string url) => _beginnings.FirstOrDefault(
        beginning => url.Length > beginning.Length && url.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    /// <summary>The add-in's name.</summary>
    public override string ToString() => Name;
}
