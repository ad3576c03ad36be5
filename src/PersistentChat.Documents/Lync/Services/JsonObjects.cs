using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Keys;
using PersistentChat.Keys.Reading;

namespace PersistentChat.Documents.Lync.Services;

/// <summary>Takes the values out of what <c>ConvertTo-Json</c> wrote: one object, or a list of them.</summary>
internal static class JsonObjects
{
    private const string ListValue = "value";

    // What an FQDN or an identity that was written as an object may keep its text in.
    private static readonly string[] _textKeys = ["Fqdn", "Value", "Name", ServiceObject.Identity];

    /// <summary>Whether nodes are objects with identities rather than a topology document.</summary>
    public static bool Recognizes(Node? root) => root switch
    {
        MappingNode mapping => IsObject(mapping) && !Has(mapping, Frame.Version),
        SequenceNode list => list.Items.Count > 0 && list.Items.All(item => item is MappingNode mapping && IsObject(mapping)),
        _ => false,
    };

    public static IReadOnlyList<ServiceObject> Read(Node root) =>
        [.. (root is SequenceNode list ? list.Items : [root]).OfType<MappingNode>().Select(ReadObject)];

    private static ServiceObject ReadObject(MappingNode mapping)
    {
        var taken = new ServiceObject(mapping.Location);
        foreach (var entry in mapping.Entries)
            taken.Set(entry.Key, [.. Texts(entry.Value)]);
        return taken;
    }

    private static IEnumerable<string> Texts(Node value) => value switch
    {
        SequenceNode list => list.Items.SelectMany(item => Single(item)),
        MappingNode mapping when Find(mapping, ListValue) is SequenceNode list => list.Items.SelectMany(item => Single(item)),
        _ => Single(value),
    };

    private static IEnumerable<string> Single(Node? value) => value switch
    {
        ScalarNode { IsNull: false } scalar when scalar.Text.Trim() is { Length: > 0 } text => [text],
        MappingNode mapping => Single(_textKeys.Select(key => Find(mapping, key)).OfType<ScalarNode>().FirstOrDefault()),
        _ => [],
    };

    private static bool IsObject(MappingNode mapping) => Has(mapping, ServiceObject.Identity) || Has(mapping, ServiceObject.Clusters);

    private static bool Has(MappingNode mapping, string key) => Find(mapping, key) is not null;

    private static Node? Find(MappingNode mapping, string key) =>
        mapping.Entries.Where(entry => entry.Key.Equals(key, StringComparison.OrdinalIgnoreCase)).Select(entry => entry.Value).FirstOrDefault();
}
