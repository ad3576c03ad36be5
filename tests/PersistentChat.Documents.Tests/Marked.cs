namespace PersistentChat.Documents.Tests;

/// <summary>A document in which carets (‸) mark the places where problems are expected.</summary>
internal sealed class Marked
{
    private const char Caret = '‸';

    /// <summary>Takes the carets out of a text, and puts what every topology document needs before it.</summary>
    public Marked(string text, bool withHead = true)
    {
        var marked = withHead ? "formatVersion: 1\nname: Contoso\n" + text : text;
        Text = marked.Replace(Caret.ToString(), "");
        Locations = [.. FindLocations(marked)];
    }

    public string Text { get; }

    public IReadOnlyList<(int Line, int Column)> Locations { get; }

    /// <summary>Reading gives these errors at the marked places, in this order, and no others.</summary>
    public IReadOnlyList<TopologyException> Fails(params TopologyError[] errors)
    {
        var thrown = Assert.Throws<TopologyException>(() => TopologyText.Read(Text, "contoso.yaml"));
        Assert.Equal(
            errors.Zip(Locations, (error, location) => $"{error} {location.Line}:{location.Column}"),
            thrown.Problems.Select(problem => $"{problem.Error} {problem.Position?.Line}:{problem.Position?.Column}"));
        Assert.Equal(errors.Length, Locations.Count);
        Assert.All(thrown.Problems, problem => Assert.StartsWith(problem.Position + ": ", problem.Message));
        Assert.All(thrown.Problems, problem => Assert.Equal("contoso.yaml", problem.Position!.File));
        return thrown.Problems;
    }

    private static IEnumerable<(int, int)> FindLocations(string marked)
    {
        var (line, column) = (1, 1);
        foreach (var c in marked)
            if (c == Caret)
                yield return (line, column);
            else
                (line, column) = c == '\n' ? (line + 1, 1) : (line, column + 1);
    }
}
