using System;
using System.IO;
using PersistentChat.Documents.Binding;
using PersistentChat.Documents.Nodes;
using YamlDotNet.Core;

namespace PersistentChat.Documents.Yaml;

/// <summary>Reads a text that is YAML, of which JSON is a part.</summary>
internal static class YamlText
{
    /// <returns>The root, in which lists that were taken are empty; null when there is no document.</returns>
    /// <exception cref="TopologyException"><see cref="TopologyError.DocumentSyntax"/>, or what <see cref="YamlNodeReader"/> refuses.</exception>
    public static Node? Read(
        string text, ReadLimits limits, DocumentProblems problems, out CommentCollector comments, ItemTakers? takers = null)
    {
        comments = new CommentCollector(new Scanner(new StringReader(text), skipComments: false));
        try
        {
            return new YamlNodeReader(new Parser(comments), limits, problems, takers).ReadRoot();
        }
        catch (YamlException failure)
        {
            throw Syntax(failure, failure.Start, failure.Message, problems);
        }
        catch (InvalidOperationException failure)
        {
            // The scanner's way of refusing a continuation line inside brackets that is not indented.
            throw Syntax(failure, comments.CurrentPosition, "While scanning a plain scalar inside brackets, found a line that is not indented.", problems);
        }
    }

    private static TopologyException Syntax(Exception failure, Mark mark, string message, DocumentProblems problems)
    {
        var place = new Place((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));
        return new TopologyException(TopologyError.DocumentSyntax, problems.Document, problems.Position(place), failure, message);
    }
}
