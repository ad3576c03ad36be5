using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using PersistentChat.Inspection;
using YamlDotNet.RepresentationModel;

namespace PersistentChat.Documents.Tests.Questions;

/// <summary>A document into which the lines of questions are inserted, one after the other and where they say, with values in the place of the angle brackets.</summary>
internal sealed class AnsweredDocument
{
    private static readonly JsonSerializerOptions _readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly YamlStream _stream = new();

    public AnsweredDocument(string yaml) => _stream.Load(new StringReader(yaml));

    public string Text
    {
        get
        {
            var writer = new StringWriter();
            _stream.Save(writer, assignAnchors: false);
            return writer.ToString();
        }
    }

    /// <summary>The lines of the document that an object, or the last entry of a list, takes; null where there is no such object.</summary>
    public (long First, long Last)? LinesOf(string path) => Find(path) switch
    {
        null => null,
        YamlSequenceNode { Children: [.., var last] } => (last.Start.Line, last.End.Line),
        var node => (node.Start.Line, node.End.Line),
    };

    /// <summary>Inserts the line of a question.</summary>
    public void Answer(OpenQuestion question) => Insert(
        question, Regex.Replace(InSite(question.Line), "<([^<>]*)>", answer => ValueOf(answer.Groups[1].Value)));

    /// <summary>Inserts a line of a question in which every choice has been made.</summary>
    public void Insert(OpenQuestion question, string text)
    {
        var line = Parse(text);
        if (question.Replaces)
            Replace(question.Path, line);
        else
            Insert(Find(question.Path), line, question);
    }

    /// <summary>Takes the word out of what the pool calls unknown.</summary>
    public void Deny(OpenQuestion question)
    {
        var pool = (YamlMappingNode)Find(string.Join('/', question.Path.Split('/').Take(3)))!;
        var words = (YamlSequenceNode)pool.Children["unknown"];
        foreach (var word in words.Where(word => word.ToString() == question.Unknown.ToString()).ToArray())
            words.Children.Remove(word);
    }

    /// <summary>What is in a site is in one that the document has.</summary>
    private string InSite(string line) => Find("/sites") is YamlSequenceNode { Children: [var first, ..] }
        ? Regex.Replace(line, "(\"?site\"?: )\"?<…>\"?", site => site.Groups[1].Value + JsonSerializer.Serialize(NameOf(first), _readable))
        : line;

    /// <summary>The first of several answers; something of the house where anything will do.</summary>
    private static string ValueOf(string form) => Regex.Replace(form.Split(" | ")[0], @"\A([0-9]+)\.\.[0-9]*\z", "$1").Replace("…", "Redmond", StringComparison.Ordinal);

    private static void Insert(YamlNode? holder, YamlNode line, OpenQuestion question)
    {
        Assert.True(holder is not null, $"{question}: there is no {question.Path}.");
        if (holder is YamlSequenceNode list)
            foreach (var entry in Entries(line))
            {
                Assert.True(!list.Children.Any(other => Same(NameOf(other), NameOf(entry))), $"{question}: {NameOf(entry)} is there already.");
                list.Add(entry);
            }
        else
            foreach (var (key, value) in (YamlMappingNode)line)
            {
                Assert.True(!((YamlMappingNode)holder!).Children.ContainsKey(key), $"{question}: {key} is there already.");
                ((YamlMappingNode)holder!).Add(key, value);
            }
    }

    private void Replace(string path, YamlNode line)
    {
        var holder = Find(path[..path.LastIndexOf('/')]);
        if (holder is YamlSequenceNode list)
            list.Children[list.Children.IndexOf(Find(path)!)] = Entries(line).Single();
        else
            foreach (var (key, value) in (YamlMappingNode)line)
            {
                Assert.Equal(path[(path.LastIndexOf('/') + 1)..], key.ToString());
                Assert.True(((YamlMappingNode)holder!).Children.ContainsKey(key), path);
                ((YamlMappingNode)holder!).Children[key] = value;
            }
    }

    /// <summary>In YAML an entry has its dash, in JSON it has none.</summary>
    private static IEnumerable<YamlNode> Entries(YamlNode line) => line is YamlSequenceNode list ? list.Children : [line];

    private YamlNode? Find(string path)
    {
        YamlNode? node = _stream.Documents[0].RootNode;
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts is ["sites", _, _, ..])
            parts = ["sites", path["/sites/".Length..]];
        if (parts is ["chatPools", var pool, "categories", ..])
            parts = ["chatPools", pool, "categories", path[$"/chatPools/{pool}/categories/".Length..]];
        foreach (var part in parts)
            node = node switch
            {
                YamlMappingNode mapping => mapping.Children.FirstOrDefault(child => child.Key.ToString() == part).Value,
                YamlSequenceNode list => list.Children.FirstOrDefault(entry => Same(NameOf(entry), part)),
                _ => null,
            };
        return node;
    }

    private static bool Same(string one, string other) => string.Equals(one.TrimEnd('.'), other.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    private static string NameOf(YamlNode entry) => (entry is YamlMappingNode mapping ? mapping.Children.First(child => child.Key.ToString() is "fqdn" or "name").Value : entry).ToString();

    private static YamlNode Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents[0].RootNode;
    }
}
