using System.IO;
using PersistentChat.Documents.Binding;
using PersistentChat.Documents.Nodes;
using YamlDotNet.Core;

namespace PersistentChat.Documents.Yaml;

/// <summary>Reads a text that is YAML, of which JSON is a part.</summary>
internal static class YamlText
{
    /// <exception cref="TopologyException"><see cref="TopologyError.DocumentSyntax"/>, or what <see cref="YamlNodeReader"/> refuses.</exception>
    public static Node? Read(string text, ReadLimits limits, DocumentProblems problems, out CommentCollector comments)
    {
        comments = new CommentCollector(new Scanner(new StringReader(text), skipComments: false));
        try
        {
            return new YamlNodeReader(new Parser(comments), limits, problems).ReadRoot();
        }
        catch (YamlException syntax)
        {
            var place = new Place((int)System.Math.Max(1, syntax.Start.Line), (int)System.Math.Max(1, syntax.Start.Column));
            throw new TopologyException(
                TopologyError.DocumentSyntax, problems.Document, problems.Position(place), syntax, syntax.Message);
        }
    }
}
