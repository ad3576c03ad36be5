using System.Text;
using System.Xml.Linq;
using PersistentChat.Documents.Protection;
using PersistentChat.FakeNames;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Protection;

/// <summary>Protects documents that are not in a file.</summary>
internal static class ProtectedXml
{
    public static readonly ProtectionKey Key = TestKey.Value;

    public static byte[] Of(byte[] document, ProtectionKey? key = null)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.File("original"), document);
        ProtectedFile.Write(folder.File("original"), folder.File("copy"), key ?? Key);
        return File.ReadAllBytes(folder.File("copy"));
    }

    public static string Of(string document) => Encoding.UTF8.GetString(Of(Encoding.UTF8.GetBytes(document)));

    public static TopologyDocument Read(byte[] document) => TopologyFile.Read(new MemoryStream(document), "original");

    public static TopologyDocument Read(string document) => Read(Encoding.UTF8.GetBytes(document));

    /// <summary>Attributes, and texts, each with its element.</summary>
    public static IEnumerable<(string Element, string Name, string Value)> Values(XElement root) =>
        from element in root.DescendantsAndSelf()
        from value in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration)
            .Select(attribute => (attribute.Name.LocalName, attribute.Value))
            .Concat(element.Nodes().OfType<XText>().Select(text => ("", text.Value)))
        select (element.Name.LocalName, value.Item1, value.Item2);
}
