using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Keys.Reading;

/// <summary>A table of the document, read key by key. A key without a value counts as left out, unless the table needs it.</summary>
internal sealed class Fields
{
    private const string MergeKey = "<<";
    private const int MostEdits = 2;

    private readonly KeyTable _table;
    private readonly MappingNode _node;

    /// <summary>Unknown and missing keys are problems at once.</summary>
    public Fields(BindingContext context, MappingNode node, KeyTable table)
    {
        _table = table;
        _node = node;
        for (var i = 0; i < node.Entries.Count; i++)
            if (!table.Knows(node.Entries[i].Key))
                Unknown(context, node.Entries[i]);
        for (var i = 0; i < table.RequiredNames.Count; i++)
            if (table.RequiredNames[i] is var key && node.Find(key) is null && !IsMisspelt(key))
                context.Problems.Add(Location, TopologyError.MissingKey, key, key);
    }

    /// <summary>Whether a key that is missing stands there as another one, or may come with a merge key, which is a problem already.</summary>
    public bool IsMisspelt(string key)
    {
        if (_node.Find(MergeKey) is not null)
            return _node.Find(key) is null;
        for (var i = 0; _node.Find(key) is null && i < _node.Entries.Count; i++)
            if (_node.Entries[i].Key is var written && !_table.Knows(written)
                && (written.StartsWith(key + ":", System.StringComparison.Ordinal) || Nearest.Within(written, _table.Names, MostEdits) == key))
                return true;
        return false;
    }

    /// <summary>Whether there are keys that the table does not have, which is a problem already.</summary>
    public bool HasUnknown => _node.Entries.Any(entry => !_table.Knows(entry.Key));

    private void Unknown(BindingContext context, MappingNode.Entry entry)
    {
        if (entry.Key == MergeKey)
            context.Problems.Add(entry.Location, TopologyError.MergeKey, entry.Key);
        else if (entry.Value.IsNothing && entry.Key.IndexOf(':') is > 0 and var colon && _table.Knows(entry.Key.Substring(0, colon)))
            context.Problems.Add(
                entry.Location, TopologyError.DocumentSyntax, entry.Key,
                new Phrase("Syntax_BlankAfterColon", entry.Key.Substring(0, colon), Excerpt.Of(entry.Key.Substring(colon + 1))));
        else if (context.NewerVersion is { } version)
            context.Problems.Add(entry.Location, TopologyError.NewerKey, entry.Key, entry.Key, version, Frame.CurrentText);
        else
            context.Problems.Add(
                entry.Location, TopologyError.UnknownKey, entry.Key, entry.Key, new Guess(entry.Key, _table.Names), new Enumeration(_table.Names));
    }

    /// <summary>Where the table begins.</summary>
    public Location Location => _node.Location;

    /// <summary>Where a key's value stands; without the key, where the table begins.</summary>
    public Location LocationOf(string key) => _node.Find(key)?.Value.Location ?? Location;

    public Node? Find(string key) =>
        _node.Find(key)?.Value is { } value && (!value.IsNothing || _table.Requires(key)) ? value : null;
}
