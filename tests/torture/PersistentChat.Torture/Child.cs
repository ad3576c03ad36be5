using System.Diagnostics;
using System.Globalization;
using PersistentChat.Documents;

namespace PersistentChat.Torture;

/// <summary>What another process of this program does: it can be killed, and shares nothing but files.</summary>
internal static class Child
{
    public const string Save = "save";
    public const string Write = "write";
    public const string Read = "read";

    /// <summary>For people: writes the document that a seed makes to a file.</summary>
    public const string Damage = "damage";

    private const int Large = 400;

    /// <summary>Starts a child whose output is read.</summary>
    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(typeof(Child).Assembly.Location);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    /// <summary>Whether the first argument is what a child is told.</summary>
    public static bool IsTask(string argument) => argument is Save or Write or Read or Damage;

    public static int Run(string[] arguments) => arguments[0] switch
    {
        Save => SaveForEver(arguments[1]),
        Write => WriteSites(arguments[1], arguments[2], int.Parse(arguments[3], CultureInfo.InvariantCulture)),
        Read => ReadOnce(arguments[1]),
        Damage => WriteDamaged(int.Parse(arguments[1], CultureInfo.InvariantCulture), arguments[2]),
        _ => throw new ArgumentException(arguments[0]),
    };

    /// <summary>The two contents that <see cref="SaveForEver"/> takes turns with.</summary>
    public static IReadOnlyList<Topology> Versions { get; } =
        [.. new[] { 1, Large }.Select(Of)];

    /// <summary>A topology of so many computers.</summary>
    public static Topology Of(int computers) => new Topology("Contoso").With(
        topology => topology.Computers = [.. Enumerable.Range(1, computers).Select(number => new Computer(new Fqdn($"c{number}.contoso.com")))]);

    private static int SaveForEver(string path)
    {
        for (var i = 0; ; i++)
        {
            TopologyFile.Write(Versions[i % 2], path, force: true);
            if (i == 0)
                Console.WriteLine(Save);
        }
    }

    /// <summary>Adds sites one by one, each to what is there then, and says of each whether it was told to be saved.</summary>
    private static int WriteSites(string path, string writer, int count)
    {
        for (var i = 1; i <= count; i++)
        {
            var site = $"{writer}-{i}";
            try
            {
                var known = TopologyFile.Read(path);
                TopologyFile.Write(known.Topology.Add(new Site(site)), path, known);
                Console.WriteLine("saved " + site);
            }
            catch (TopologyException refused)
            {
                Console.WriteLine("refused " + refused.Error);
            }
        }
        return 0;
    }

    /// <summary>Reads a file and says how much memory that took at most.</summary>
    private static int ReadOnce(string path)
    {
        var problem = "";
        try
        {
            TopologyFile.Read(path);
        }
        catch (TopologyException refused)
        {
            problem = refused.Error.ToString();
        }
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(FormattableString.Invariant($"{self.PeakWorkingSet64} {problem}"));
        return 0;
    }

    private static int WriteDamaged(int seed, string path)
    {
        var (name, bytes) = MutatedDocuments.Damaged(seed);
        File.WriteAllBytes(path, bytes);
        Console.WriteLine(name);
        return 0;
    }
}
