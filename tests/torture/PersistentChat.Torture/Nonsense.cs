using System.Globalization;
using System.Text;

namespace PersistentChat.Torture;

/// <summary>Nonsense as large as is read at all is refused within a bound of memory, and in a time that ends.</summary>
internal static class Nonsense
{
    private const long MostMemory = 1024L * 1024 * 1024;
    private static readonly TimeSpan _slow = TimeSpan.FromMinutes(5);

    private static readonly (string Name, string Begin, string Repeat)[] _kinds =
    [
        ("unknown keys", "formatVersion: 1\nname: N\n", "k{0}: 1\n"), ("sites of no kind", "formatVersion: 1\nname: N\nsites:\n", "- {{nome: x{0}}}\n"),
        ("pools without keys", "formatVersion: 1\nname: N\nchatPools:\n", "- {{}}\n"), ("words", "", "lorem {0} "), ("brackets", "", "["), ("XML", "<a>", "<b c='{0}'/>"),
        ("services", "[", "{{\"Identity\": \"PersistentChatServer:a{0}.b\"}},"), ("properties", "Identity : PersistentChatServer:a.b\n", "P{0} : x\n"),
        ("properties of databases", "Identity : PersistentChatServer:a.b\n", "P{0}Database : x\n"), ("services in a list", "", "Identity : PersistentChatServer:a{0}.b\n\n"),
        ("objects", "<Objs Version='1.1.0.1' xmlns='http://schemas.microsoft.com/powershell/2004/04'>", "<Obj RefId='{0}'><MS><S N='Identity'>PersistentChatServer:a{0}.b</S></MS></Obj>"),
        ("values", "#TYPE x\n", "\"PersistentChatServer:a{0}.b\",\"x\"\n"), ("comments", "formatVersion: 1\nname: N\n", "# {0}\n"), ("aliases", "formatVersion: 1\nname: &a N\n", "k{0}: *a\n"),
        ("anchors", "formatVersion: 1\nname: N\n", "k{0}: &a{0} x\n"), ("one long line", "formatVersion: 1\nname: ", "x"), ("a list of numbers", "[", "1,"), ("documents", "", "---\n"), ("quotes", "formatVersion: 1\nname: \"", "\\u200B"),
    ];

    public static CampaignResult Run(int mebibytes)
    {
        var failures = new List<string>();
        var folder = Directory.CreateTempSubdirectory("pchat-nonsense-");
        try
        {
            var path = Path.Combine(folder.FullName, "x.yaml");
            File.WriteAllText(path, "formatVersion: 1\nname: N\n");
            var empty = Read(path).Memory;
            var (most, slowest) = (0L, TimeSpan.Zero);
            foreach (var (name, begin, repeat) in _kinds)
            {
                Write(path, begin, repeat, mebibytes * 1024L * 1024);
                var (memory, time, errors) = Read(path);
                if (errors.Length > 0)
                    failures.Add(name + ": " + errors);
                if (memory - empty > MostMemory)
                    failures.Add(FormattableString.Invariant($"{name}: {(memory - empty) / 1024 / 1024} MiB"));
                if (time > _slow)
                    failures.Add(FormattableString.Invariant($"{name}: {time}"));
                (most, slowest) = (Math.Max(most, memory - empty), time > slowest ? time : slowest);
            }
            return new CampaignResult(
                FormattableString.Invariant($"nonsense of {mebibytes} MiB"), _kinds.Length, failures,
                FormattableString.Invariant($"peak {most / 1024 / 1024} MiB above an empty process, {slowest.TotalSeconds:N0} s at most"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static (long Memory, TimeSpan Time, string Errors) Read(string path)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        using var child = Child.Start(Child.Read, path);
        var errors = child.StandardError.ReadToEndAsync();
        var words = child.StandardOutput.ReadToEnd().Split(' ');
        child.WaitForExit();
        return (long.TryParse(words[0], CultureInfo.InvariantCulture, out var memory) ? memory : 0, watch.Elapsed, errors.GetAwaiter().GetResult());
    }

    private static void Write(string path, string begin, string repeat, long size)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false));
        writer.Write(begin);
        var format = CompositeFormat.Parse(repeat.Contains("{0}", StringComparison.Ordinal) || repeat.Contains("{{", StringComparison.Ordinal) ? repeat : repeat.Replace("{", "{{", StringComparison.Ordinal));
        for (long written = begin.Length, i = 0; written + repeat.Length + 8 < size; i++)
        {
            var text = string.Format(CultureInfo.InvariantCulture, format, i);
            writer.Write(text);
            written += text.Length;
        }
    }
}
