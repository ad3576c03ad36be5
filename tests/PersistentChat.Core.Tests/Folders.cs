using System.Text.RegularExpressions;

namespace PersistentChat.Tests;

/// <summary>
/// Which folders of a project name types of which others, by its sources. A folder is a room with all that is in it; the helpers in <c>Internal</c>
/// belong to the folder around them.
/// </summary>
internal sealed partial class Folders
{
    /// <summary>The files that lie in no folder.</summary>
    public const string Root = ".";

    private readonly Dictionary<string, HashSet<string>> _uses;

    /// <param name="files">The sources: the path inside the project, with slashes, and the text.</param>
    /// <param name="meant">The uses that do not count.</param>
    public Folders(IEnumerable<(string Path, string Text)> files, params (string From, string To)[] meant)
    {
        var sources = files.Select(file => new Source(file.Path, file.Text)).ToArray();
        var homes = sources.SelectMany(source => source.Types.Select(type => (Type: type, source.Namespace, source.Folder)))
            .ToLookup(home => home.Type);
        Types = [.. sources.SelectMany(source => source.Types.Distinct())];
        _uses = sources.Select(source => source.Folder).Distinct().ToDictionary(folder => folder, _ => new HashSet<string>());
        foreach (var source in sources)
            foreach (var home in source.Words.SelectMany(word => homes[word]).Where(home => source.Sees(home.Namespace)))
                if (home.Folder != source.Folder && !meant.Contains((source.Folder, home.Folder)))
                    _uses[source.Folder].Add(home.Folder);
    }

    public int Count => _uses.Count;

    /// <summary>The names of the types that lie in no other type; a generic one and its helpers of the same name in one file count once.</summary>
    public IReadOnlyList<string> Types { get; }

    public bool Uses(string from, string to) => _uses[from].Contains(to);

    /// <summary>The uses that lead back to the folder they start from.</summary>
    public IEnumerable<string> Circles() =>
        from folder in _uses.Keys.Order(StringComparer.Ordinal)
        from used in _uses[folder].Order(StringComparer.Ordinal)
        where Reach(used).Contains(folder)
        select folder + " → " + used;

    private HashSet<string> Reach(string folder)
    {
        var reached = new HashSet<string>();
        var open = new Stack<string>([folder]);
        while (open.TryPop(out var next))
            foreach (var used in _uses[next].Where(reached.Add))
                open.Push(used);
        return reached;
    }

    [GeneratedRegex(@"//[^\n]*|""""""[\s\S]*?""""""|""(?:\\.|[^""\\\n])*""")]
    private static partial Regex CommentOrText();

    [GeneratedRegex(@"^(?:[a-z]+ )*(?:class|record struct|record|struct|enum|interface|delegate [\w<>?\[\]]+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"(?<![.\w])[A-Z]\w*")]
    private static partial Regex Word();

    [GeneratedRegex(@"^using (?:static )?([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Declared();

    private sealed class Source
    {
        private readonly HashSet<string> _usings;

        public Source(string path, string text)
        {
            var folder = path.Contains('/', StringComparison.Ordinal) ? path.Split('/')[0] : Root;
            Folder = folder == "Internal" ? Root : folder;
            var code = CommentOrText().Replace(text, "");
            Namespace = Declared().Match(code).Groups[1].Value;
            _usings = [.. Using().Matches(code).Select(match => match.Groups[1].Value)];
            Types = [.. Declaration().Matches(code).Select(match => match.Groups[1].Value)];
            Words = [.. Word().Matches(Using().Replace(Declared().Replace(code, ""), "")).Select(match => match.Value)];
        }

        public string Folder { get; }

        public string Namespace { get; }

        public IReadOnlyList<string> Types { get; }

        public HashSet<string> Words { get; }

        public bool Sees(string other) => _usings.Contains(other) || (Namespace + ".").StartsWith(other + ".", StringComparison.Ordinal);
    }
}
