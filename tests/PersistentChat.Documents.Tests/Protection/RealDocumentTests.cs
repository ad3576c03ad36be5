using System.Text.RegularExpressions;
using System.Xml.Linq;
using PersistentChat.Protection;

namespace PersistentChat.Documents.Tests.Protection;

public class RealDocumentTests
{
    private static readonly Regex _words = new(@"[^\w-]+");

    private const string Folder = "topology-samples";

    /// <summary>Attributes in which people write names and addresses.</summary>
    private static readonly HashSet<string> _open =
    [
        "ActiveUrl", "AlwaysOnPrimaryNodeFqdn", "City", "ConfiguredFqdn", "ConfiguredIPAddress", "CountryCode", "DefaultDomain", "DiscoveryUrl", "Domain",
        "FaultDomain", "FileName", "Fqdn", "Host", "IPAddress", "OriginalFaultDomain", "OriginalUpgradeDomain", "ShareName", "Signature",
        "SignatureOfSimpleUrl", "State", "UniqueId", "UpgradeDomain", "Url",
    ];

    /// <summary>Words that names share with the product.</summary>
    private static readonly HashSet<string> _products = new(StringComparer.OrdinalIgnoreCase)
    {
        "https", "http", "dialin", "meet", "edge", "sip", "hosting", "discovery", "users", "install", "desktop", "deploy", "0.0.0.0", "domain", "corp", "data",
    };

    public static TheoryData<string> Names => [.. Files.Select(path => Path.GetFileName(path)).DefaultIfEmpty("none")];

    private static string[] Files
    {
        get
        {
            var folder = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", Folder));
            return Directory.Exists(folder)
                ? [.. Directory.GetFiles(folder).Where(path => IsTopology(File.ReadAllText(path))).Order(StringComparer.Ordinal)]
                : [];
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void A_real_document_loses_its_names_and_nothing_else(string name)
    {
        Need.Of("real documents", Files.Length > 0);
        var document = File.ReadAllBytes(Files.Single(path => Path.GetFileName(path) == name));
        var copy = ProtectedXml.Of(document);
        var original = XElement.Load(new MemoryStream(document));
        var text = XElement.Load(new MemoryStream(copy)).ToString();

        var chosen = ProtectedXml.Values(original)
            .Where(value => _open.Contains(value.Name) || value is { Name: "", Element: "Name" })
            .Select(value => value.Value.Trim())
            .SelectMany(value => _words.Split(value).Append(value))
            .Where(word => word.Length > 4 && !_products.Contains(word) && !Guid.Empty.ToString().StartsWith(word, StringComparison.Ordinal))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToArray();
        Assert.NotEmpty(chosen);
        foreach (var word in chosen)
            Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase);

        var (before, after) = (ProtectedXml.Read(document), ProtectedXml.Read(copy));
        Assert.Equal((before.Kind, before.Counts), (after.Kind, after.Counts));
        var expected = TopologyProtector.Protect(before.Topology, ProtectedXml.Key);
        Assert.Equal(expected.FrontEndPools, after.Topology.FrontEndPools);
        Assert.Equal(expected.SqlInstances, after.Topology.SqlInstances);
        Assert.Equal(expected.Computers, after.Topology.Computers);
        Assert.Equal(expected.Sites, after.Topology.Sites);
    }

    private static bool IsTopology(string text) => text.Contains("<Topology ", StringComparison.Ordinal) || text.Contains("<TopologyBuilder ", StringComparison.Ordinal);
}
