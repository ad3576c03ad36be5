using System.Collections.Generic;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace PersistentChat.Documents.Editing.Sources;

/// <summary>Remembers where the signs stand that the parser does not tell: comments, dashes, question marks and colons.</summary>
internal sealed class Marks(IScanner scanner) : IScanner
{
    private readonly List<SourceSpan> _comments = [];
    private readonly List<SourceSpan> _dashes = [];
    private readonly List<SourceSpan> _questions = [];
    private readonly List<SourceSpan> _colons = [];

    public IReadOnlyList<SourceSpan> Comments => _comments;

    public Mark CurrentPosition => scanner.CurrentPosition;

    public Token? Current => scanner.Current;

    /// <summary>Where the dash of an item begins and ends.</summary>
    /// <param name="place">Where its value begins.</param>
    public (int Start, int End) DashBefore(int place)
    {
        var index = SourceSpan.FirstFrom(_dashes, place) - 1;
        return index < 0 ? (place, place) : (_dashes[index].Start, _dashes[index].End);
    }

    /// <summary>Where the entry of a key begins: with its question mark if it has one.</summary>
    public int KeyAt(int place)
    {
        var index = SourceSpan.FirstFrom(_questions, place) - 1;
        return index >= 0 && SourceSpan.FirstFrom(_colons, _questions[index].Start) == SourceSpan.FirstFrom(_colons, place) ? _questions[index].Start : place;
    }

    /// <summary>Behind the colon of a key; where it has none, behind the key.</summary>
    /// <param name="place">Where the key ends.</param>
    /// <param name="value">Where the value begins.</param>
    public int ColonAfter(int place, int value)
    {
        var index = SourceSpan.FirstFrom(_colons, place);
        return index < _colons.Count && _colons[index].End <= value ? _colons[index].End : place;
    }

    public bool MoveNext()
    {
        if (scanner.Current is not null)
            scanner.ConsumeCurrent();
        return MoveNextWithoutConsuming();
    }

    public bool MoveNextWithoutConsuming()
    {
        if (!scanner.MoveNextWithoutConsuming())
            return false;
        if (ListOf(scanner.Current) is { } list)
            list.Add(new SourceSpan((int)scanner.Current!.Start.Index, (int)scanner.Current.End.Index));
        return true;
    }

    public void ConsumeCurrent() => scanner.ConsumeCurrent();

    private List<SourceSpan>? ListOf(Token? token) => token switch
    {
        Comment => _comments,
        BlockEntry => _dashes,
        Value => _colons,
        Key when token.End.Index > token.Start.Index => _questions,
        _ => null,
    };
}
