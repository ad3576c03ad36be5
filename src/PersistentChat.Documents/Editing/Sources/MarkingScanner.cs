using PersistentChat.Documents.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace PersistentChat.Documents.Editing.Sources;

/// <summary>Remembers where the signs stand that the parser does not tell.</summary>
internal sealed class MarkingScanner(IScanner scanner, Marks marks) : ScannerStage(scanner)
{
    protected override bool Advance(IScanner scanner)
    {
        if (!scanner.MoveNextWithoutConsuming())
            return false;
        Note(scanner.Current!);
        return true;
    }

    private void Note(Token token)
    {
        var (start, end) = ((int)token.Start.Index, (int)token.End.Index);
        switch (token)
        {
            case Comment:
                marks.AddComment(start, end);
                break;
            case BlockEntry:
                marks.AddDash(start, end);
                break;
            case Value:
                marks.AddColon(start, end);
                break;
            case Key when end > start:
                marks.AddQuestion(start, end);
                break;
        }
    }
}
