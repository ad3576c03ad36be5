using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Lync.Xml;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>Notes what a document says of a deployment beside its services and the model has no place for: each kind once, with its values.</summary>
internal static class UnmappedFacts
{
    private const int MostNamed = 20;

    public static void Note(ImportContext context)
    {
        if (context.Graph.Item is not { } topology)
            return;
        var all = Descendants(topology).ToLookup(item => item.Name);
        Note(context, "Note_SimpleUrls", Values(all, "SimpleUrl", "ActiveUrl").Concat(Values(all, "SimpleUrlEntry", "Url")));
        Note(context, "Note_SipDomains", Values(all, "InternalDomain", "Name").Where(name => !IsDefault(context, name)));
        Note(context, "Note_Addresses", Values(all, "NetInterface", "IPAddress").Concat(Values(all, "NetInterface", "ConfiguredIPAddress")).Where(XmlPruning.IsAddress));
        Note(context, "Note_WebAddresses", Values(all, "ExternalSettings", "Host").Concat(Values(all, "WacService", "DiscoveryUrl")));
        Note(context, "Note_Locations", all["Location"].Select(Text));
    }

    /// <summary>The first names of a list, each once, and how many there are if they are more.</summary>
    public static string Names(IEnumerable<string> names)
    {
        var all = names.Select(name => name.Trim()).Where(name => name.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        return string.Join(", ", all.Take(MostNamed)) + (all.Length > MostNamed ? " … (" + all.Length.ToString(TextCulture.Current) + ")" : "");
    }

    private static void Note(ImportContext context, string key, IEnumerable<string> values)
    {
        if (Names(values) is { Length: > 0 } names)
            context.Notes.Add(key, names);
    }

    private static bool IsDefault(ImportContext context, string domain) =>
        domain.Trim().Equals(context.Graph.DefaultDomain?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Values(ILookup<string, XmlItem> items, string element, string attribute) =>
        items[element].Select(item => item[attribute] ?? "");

    private static string Text(XmlItem place) => string.Join(", ", place.Attributes.Select(part => part.Value.Trim()).Where(part => part.Length > 0));

    private static IEnumerable<XmlItem> Descendants(XmlItem root)
    {
        var open = new Stack<XmlItem>([root]);
        while (open.Count > 0)
        {
            var item = open.Pop();
            yield return item;
            for (var i = item.Children.Count - 1; i >= 0; i--)
                open.Push(item.Children[i]);
        }
    }
}
