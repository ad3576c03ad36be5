using System.Text.RegularExpressions;
using PersistentChat.Inspection;
using YamlDotNet.RepresentationModel;

namespace PersistentChat.Documents.Tests.Questions;

/// <summary>A document into which the line of a question is inserted, where its kind, its target and its key say, with a value in the place of the angle brackets.</summary>
internal static class AnsweredDocument
{
    private static readonly Dictionary<string, string> _lists = new()
    {
        ["chatPool"] = "chatPools",
        ["frontEndPool"] = "frontEndPools",
        ["sqlInstance"] = "sqlInstances",
        ["computer"] = "computers",
        ["site"] = "sites",
        ["legacyPool"] = "migratedFrom",
        ["chatServer"] = "servers",
    };

    /// <summary>What stands in the document already, with less or with what stands for it.</summary>
    private static readonly string[] _replaced = ["state", "nextHop", "contentStore", "backupContentStore", "store", "backupStore", "unknown"];

    /// <summary>The document that says that there is none of what is asked for; null where it has to be there.</summary>
    public static string? WithNone(string yaml, OpenQuestion question) => Regex.Match(question.Line, @"\| (unknown: \[[^]]*\])>\z") is { Success: true } none
        ? With(yaml, question, none.Groups[1].Value)
        : null;

    public static string With(string yaml, OpenQuestion question) => With(yaml, question, Regex.Replace(question.Line, "<([^<>]*)>", answer => ValueOf(answer.Groups[1].Value)));

    private static string With(string yaml, OpenQuestion question, string line)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        // A name that is wrongly there twice is answered twice.
        if (line.StartsWith("- ", StringComparison.Ordinal))
            foreach (var list in Lists(root, question).ToArray())
                AddTo(list, (YamlMappingNode)Parse(line[2..]));
        else
            foreach (var holder in HoldersOf(root, question, line).ToArray())
                Merge(holder, (YamlMappingNode)Parse(line));
        var writer = new StringWriter();
        stream.Save(writer, assignAnchors: false);
        return writer.ToString();
    }

    /// <summary>The first of several answers; something of the house where anything will do.</summary>
    private static string ValueOf(string form) => Regex.Replace(form.Split(" | ")[0], @"\A([0-9]+)\.\.[0-9]*\z", "$1").Replace("…", "Redmond", StringComparison.Ordinal);

    private static IEnumerable<YamlMappingNode> HoldersOf(YamlMappingNode root, OpenQuestion question, string line)
    {
        var key = line[..line.IndexOf(':', StringComparison.Ordinal)];
        if (key is "computers" or "sqlInstances" or "directory")
            return [root];
        if (question.Kind == "directory")
            return [(YamlMappingNode)root.Children["directory"]];
        var targets = Lists(root, question).SelectMany(list => list.Children.OfType<YamlMappingNode>().Where(entry => IsNamed(entry, question))).ToArray();
        Assert.True(targets.Length > 0, $"{question} stands nowhere: {line}");
        var path = question.Key.Split('.');
        return path.Length == 1 || path[0] == key || key == "unknown" ? targets : targets.Select(target => (YamlMappingNode)target.Children[path[0]]);
    }

    /// <summary>The lists of objects of the kind that is asked about; those of chat pools that have the object.</summary>
    private static IEnumerable<YamlSequenceNode> Lists(YamlMappingNode root, OpenQuestion question)
    {
        var key = _lists[question.Kind];
        var holders = question.Kind is "chatServer" or "legacyPool" ? ((YamlSequenceNode)root.Children["chatPools"]).Children.Cast<YamlMappingNode>() : [root];
        var lists = holders.Where(holder => holder.Children.ContainsKey(key)).Select(holder => (YamlSequenceNode)holder.Children[key]);
        return question.Kind is "chatServer" or "legacyPool" ? lists.Where(list => list.Children.Any(entry => IsNamed(entry, question))) : lists;
    }

    /// <summary>An entry that says nothing but the name is replaced.</summary>
    private static void AddTo(YamlSequenceNode list, YamlMappingNode entry)
    {
        var name = entry.Children.First().Value;
        foreach (var other in list.Children.Where(other => NameOf(other).Equals(name)).ToArray())
        {
            Assert.True(other is not YamlMappingNode { Children.Count: > 1 }, $"{name} is there already.");
            list.Children.Remove(other);
        }
        list.Add(entry);
    }

    private static void Merge(YamlMappingNode holder, YamlMappingNode line)
    {
        foreach (var (key, value) in line)
        {
            Assert.True(!holder.Children.ContainsKey(key) || _replaced.Contains(key.ToString()), $"The key {key} is there already.");
            holder.Children[key] = value;
        }
    }

    private static YamlNode NameOf(YamlNode entry) => entry is YamlMappingNode mapping
        ? mapping.Children.First(child => child.Key.ToString() is "fqdn" or "name").Value
        : entry;

    private static bool IsNamed(YamlNode entry, OpenQuestion question) =>
        string.Equals(NameOf(entry).ToString().TrimEnd('.'), question.Target, StringComparison.OrdinalIgnoreCase);

    private static YamlNode Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents[0].RootNode;
    }
}
