using System;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace PersistentChat.Documents.Yaml;

/// <summary>Takes the comments out of the tokens before the parser sees them, and remembers what matters about them.</summary>
internal sealed class CommentCollector(IScanner scanner) : ScannerStage(scanner)
{
    private bool _contentSeen;

    /// <summary>The line of the first comment other than the one that names the schema.</summary>
    public int? FirstLine { get; private set; }

    /// <summary>What the comment for the YAML language server names, if one stands before the content.</summary>
    public string? SchemaReference { get; private set; }

    protected override bool Advance(IScanner scanner)
    {
        // The scanner goes on from a token that nobody has consumed. The parser looks twice at what follows a value with an anchor between braces, and would miss its comma.
        if (scanner.Current is FlowEntry)
            return true;
        while (MoveOn(scanner))
        {
            if (scanner.Current is not Comment comment)
            {
                _contentSeen |= scanner.Current is not (StreamStart or VersionDirective or TagDirective or DocumentStart);
                return true;
            }
            Note(comment);
            scanner.ConsumeCurrent();
        }
        return false;
    }

    private static bool MoveOn(IScanner scanner)
    {
        try
        {
            return scanner.MoveNextWithoutConsuming();
        }
        catch (InvalidOperationException failure)
        {
            // The scanner's way of refusing a continuation line inside brackets that is not indented.
            var position = scanner.CurrentPosition;
            throw new YamlException(position, position, ParserMessages.LineInBrackets, failure);
        }
        catch (ArgumentOutOfRangeException failure)
        {
            // The scanner's way of refusing an escape such as \UFFFFFFFF, which names no character.
            var position = scanner.CurrentPosition;
            throw new YamlException(position, position, ParserMessages.NoCharacter, failure);
        }
    }

    private void Note(Comment comment)
    {
        if (!_contentSeen && SchemaReference is null && Modeline.Parse(comment.Value) is { } reference)
            SchemaReference = reference;
        else
            FirstLine ??= (int)comment.Start.Line;
    }
}
