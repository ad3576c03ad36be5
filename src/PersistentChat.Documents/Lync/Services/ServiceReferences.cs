using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using PersistentChat.Documents.Lync.Mapping;

namespace PersistentChat.Documents.Lync.Services;

/// <summary>Makes names, instances, ports and paths of the values of service objects. What cannot be one is noted and left out.</summary>
internal sealed class ServiceReferences(string document, ImportNotes notes, IReadOnlyList<ServiceObject> objects)
{
    // How the text of a list or of its items begins that does not tell its items.
    private static readonly string[] _typeNames = ["System.", "Microsoft.Rtc.", "@{"];

    private readonly ImportNames _names = new(notes);

    private readonly ILookup<string, string> _fileStores = objects
        .Where(item => item.Role.Equals(ServiceNames.FileStore, StringComparison.OrdinalIgnoreCase) && item.Target is not null)
        .ToLookup(item => item.Target!, PathOf, StringComparer.OrdinalIgnoreCase);

    // The identity of a database may name the server alone.
    private readonly ILookup<string, string> _instances = objects
        .Where(item => item.Has(ServiceNames.SqlInstanceName))
        .ToLookup(item => item.Text(ServiceObject.Identity) ?? "", item => item.Text(ServiceNames.SqlInstanceName) ?? "", StringComparer.OrdinalIgnoreCase);

    public Fqdn? Fqdn(ServiceObject item, string property) =>
        item.Reference(property) is { } text ? _names.Fqdn(text, item.Location) : null;

    /// <summary>The computers that a property lists, each once; null when the object does not have it.</summary>
    /// <exception cref="TopologyException"><see cref="TopologyError.ListsFlattened"/>: only the name of the list's type was saved.</exception>
    public IReadOnlyList<Fqdn>? Fqdns(ServiceObject item, string property) => item.Texts(property)?
        .SelectMany(text => Split(item, property, text)).Select(text => _names.Fqdn(text, item.Location)).OfType<Fqdn>().Distinct().ToArray();

    /// <summary>A list that was saved as one text has its items between blanks, which no name holds.</summary>
    private IEnumerable<string> Split(ServiceObject item, string property, string text) => _typeNames.Any(begin => text.StartsWith(begin, StringComparison.Ordinal))
        ? throw new TopologyException(TopologyError.ListsFlattened, text, item.Location.In(document), null, property, text)
        : text.Split([' ', ',', ';', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The instance that a property names; null when it names none.</summary>
    /// <param name="item">The object.</param>
    /// <param name="property">The property.</param>
    /// <param name="known">The instance known before, for when the property says only the server.</param>
    public SqlInstanceName? Instance(ServiceObject item, string property, SqlInstanceName? known = null)
    {
        if (item.Reference(property) is not { } text)
            return null;
        if (text.IndexOf('\\') < 0)
            text += "\\" + InstanceOf(item.Text(property)!.Trim());
        var parts = text.Split(['\\'], 2);
        if (_names.Fqdn(parts[0], item.Location) is not { } server)
            return null;
        var instance = parts[1].Trim();
        return instance.Length == 0 && known?.Server == server ? known : _names.Instance(server, instance, item.Location);
    }

    /// <summary>The instance that a database of its own object is on; empty when there is none, or the object is about the default instance.</summary>
    private string InstanceOf(string identity)
    {
        var name = _instances[identity].FirstOrDefault() ?? "";
        return name.Substring(name.LastIndexOf('\\') + 1);
    }

    public int? Port(ServiceObject item, string property)
    {
        if (item.Text(property) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= ushort.MaxValue)
            return port;
        notes.At(item.Location, "Note_NotUnderstood", item.Role, property + "=" + text);
        return null;
    }

    /// <summary>The path of the file store that a property names; null when no object tells it, or several do.</summary>
    public StorePath? FileStore(ServiceObject item, string property)
    {
        if (item.Reference(property) is not { } server)
            return null;
        var paths = _fileStores[server].Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        try
        {
            return paths.Length == 1 ? new StorePath(paths[0]) : null;
        }
        catch (TopologyException)
        {
            notes.At(item.Location, "Note_NameLeftOut", paths[0]);
            return null;
        }
    }

    private static string PathOf(ServiceObject item) =>
        item.Text(ServiceNames.UncPath) ?? @"\\" + item.Target + @"\" + item.Text(ServiceNames.ShareName);
}
