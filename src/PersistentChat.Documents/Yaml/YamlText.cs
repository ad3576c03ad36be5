using System;
using System.IO;
using PersistentChat.Documents.Decoding;
using PersistentChat.Keys.Reading;
using YamlDotNet.Core;

namespace PersistentChat.Documents.Yaml;

/// <summary>Reads a text that is YAML, of which JSON is a part.</summary>
internal static class YamlText
{
    /// <returns>The root, in which lists that were streamed are empty; null when there is no document.</returns>
    /// <exception cref="TopologyException"><see cref="TopologyError.DocumentSyntax"/>, or what <see cref="YamlNodeReader"/> refuses.</exception>
    public static Node? Read(
        string text, ReadLimits limits, DocumentProblems problems, out CommentCollector comments, ItemHandlers? handlers = null)
    {
        comments = new CommentCollector(new Scanner(new StringReader(text), skipComments: false));
        try
        {
            return new YamlNodeReader(new Parser(comments), limits, problems, handlers).ReadRoot();
        }
        catch (YamlException failure)
        {
            var location = new Location((int)Math.Max(1, failure.Start.Line), (int)Math.Max(1, failure.Start.Column));
            throw new TopologyException(TopologyError.DocumentSyntax, problems.Document, problems.LocationOf(location), failure, failure.Message);
        }
    }
}
