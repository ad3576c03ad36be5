using System.Text;
using System.Xml.Linq;
using PersistentChat.Documents.Protection;
using PersistentChat.FakeNames;
using PersistentChat.Protection;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Protection;

public class XmlProtectorTests
{
    private static readonly XNamespace _product = "urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008";

    [Theory]
    [MemberData(nameof(ProtectionSamples.All), MemberType = typeof(ProtectionSamples))]
    public void Nothing_of_the_names_survives(string document)
    {
        var copy = ProtectedXml.Of(document);
        foreach (var marker in ProtectionSamples.Markers)
            Assert.DoesNotContain(marker, copy, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(ProtectionSamples.All), MemberType = typeof(ProtectionSamples))]
    public void Nothing_is_kept_that_is_not_known_to_be_the_products(string document)
    {
        var kept = ProtectedXml.Values(XElement.Parse(document)).Select(value => value.Value)
            .Intersect(ProtectedXml.Values(XElement.Parse(ProtectedXml.Of(document))).Select(value => value.Value));
        foreach (var value in kept)
            Assert.True(
                value.Length == 0 || value.All(char.IsDigit) || bool.TryParse(value, out _) || _vocabulary.Contains(value), value);
    }

    [Theory]
    [MemberData(nameof(ProtectionSamples.All), MemberType = typeof(ProtectionSamples))]
    public void The_copy_imports_as_the_copy_of_what_is_imported(string document)
    {
        var original = ProtectedXml.Read(document);
        var copy = ProtectedXml.Read(ProtectedXml.Of(document));
        Assert.Equal((original.Kind, original.Counts), (copy.Kind, copy.Counts));
        Assert.NotEmpty(copy.Topology.ChatPools);
        Assert.NotEmpty(copy.Topology.FrontEndPools);
        AssertSame(TopologyProtector.Protect(original.Topology, ProtectedXml.Key), copy.Topology);
        if (original.Original is not null)
            AssertSame(TopologyProtector.Protect(original.Original, ProtectedXml.Key), copy.Original!);
    }

    [Theory]
    [MemberData(nameof(ProtectionSamples.All), MemberType = typeof(ProtectionSamples))]
    public void Elements_and_attributes_of_the_product_stay_as_they_are(string document)
    {
        var original = XElement.Parse(document);
        original.Descendants().Where(element => !element.Name.NamespaceName.StartsWith("urn:", StringComparison.Ordinal)).Remove();
        var copy = XElement.Parse(ProtectedXml.Of(document));
        Assert.Equal(original.DescendantsAndSelf().Select(Shape), copy.DescendantsAndSelf().Select(Shape));
    }

    [Fact]
    public void What_the_product_writes_stays()
    {
        var copy = XElement.Parse(ProtectedXml.Of(ProtectionSamples.Published));
        var port = copy.Descendants().First(element => element.Name.LocalName == "Port");
        Assert.Equal(
            ["urn:component:McuFactory", "WebServer", "Primary", "1", "444", "Mtls", "/LiveServer/McuFactory/", "false"],
            port.Attributes().Select(attribute => attribute.Value));
        var chat = copy.Descendants().First(element => element.Name.LocalName == "PersistentChatService");
        Assert.Equal(("true", "5022"), (chat.Attribute("IsComplianceEnabled")!.Value, chat.Attribute("MirroringPortNumber")!.Value));
        Assert.NotEqual("4711", chat.Attribute("Extension")!.Value);
        Assert.Contains("Mirror", copy.Descendants(_product + "Dependency").Select(dependency => dependency.Attribute("Usage")!.Value));
        Assert.Equal("rtc", copy.Descendants(_product + "SqlInstanceId").First().Attribute("Name")!.Value);
        Assert.Equal("0.0.0.0", copy.Descendants(_product + "NetInterface").First().Attribute("IPAddress")!.Value);
    }

    [Fact]
    public void Names_go_on_belonging_together()
    {
        var copy = XElement.Parse(ProtectedXml.Of(ProtectionSamples.Published));
        var domain = copy.Element(_product + "InternalDomains")!.Attribute("DefaultDomain")!.Value;
        var machines = copy.Descendants(_product + "Machine").Select(machine => machine.Attribute("Fqdn")!.Value).ToArray();
        Assert.All(machines.Take(4), machine => Assert.EndsWith("." + domain, machine));
        Assert.Equal(machines[2].Split('.').Skip(1), machines[3].Split('.').Skip(1));
        var first = copy.Descendants(_product + "Machine").First();
        Assert.Equal(first.Attribute("Fqdn")!.Value, first.Attribute("UpgradeDomain")!.Value);
    }

    [Fact]
    public void The_same_document_and_key_give_the_same_bytes_and_without_a_salt_the_name_of_the_topology_is_one()
    {
        var document = Encoding.UTF8.GetBytes(ProtectionSamples.TopologyBuilder);
        var name = ProtectedXml.Read(document).Topology.Name;
        Assert.Equal(ProtectedXml.Of(document), ProtectedXml.Of(document));
        Assert.Equal(ProtectedXml.Of(document, ProtectionKey.Of(TestKey.Passphrase)), ProtectedXml.Of(document, ProtectionKey.Of(TestKey.Passphrase, name)));
        Assert.NotEqual(ProtectedXml.Of(document), ProtectedXml.Of(document, ProtectionKey.CreateRandom()));
    }

    [Fact]
    public void UTF_16_becomes_UTF_8()
    {
        var text = ProtectionSamples.Published.Replace("encoding=\"utf-8\"", "encoding=\"utf-16\"");
        byte[] document = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)];
        Assert.Equal(ProtectedXml.Of(ProtectionSamples.Published), Encoding.UTF8.GetString(ProtectedXml.Of(document)));
    }

    [Fact]
    public void What_is_around_a_topology_is_left_out()
    {
        var topology = ProtectionSamples.Published.Substring(ProtectionSamples.Published.IndexOf("<Topology", StringComparison.Ordinal));
        var copy = XElement.Parse(ProtectedXml.Of($"<Export By='zzyzx'><Policy Name='woodgrove'>zzyzx<A/></Policy>{topology}<Policy/></Export>"));
        Assert.Equal(["Topology"], copy.Elements().Select(element => element.Name.LocalName));
        Assert.Empty(copy.Attributes());
        Assert.Equal(
            XElement.Parse(ProtectedXml.Of(ProtectionSamples.Published)).ToString(), copy.Elements().Single().ToString());
    }

    [Fact]
    public void Tens_of_thousands_of_machines_have_names_of_their_own()
    {
        var machines = string.Concat(Enumerable.Range(1, 30_000).Select(i => $"<Machine OrdinalInCluster='{i}' Fqdn='zzyzx{i}.woodgrove.test' />"));
        var document =
            $"<Topology xmlns='{_product}'><Clusters><Cluster Fqdn='a.woodgrove.test'><ClusterId SiteId='1' Number='1' />{machines}</Cluster></Clusters></Topology>";
        var copy = XElement.Parse(ProtectedXml.Of(document));
        Assert.Equal(30_000, copy.Descendants(_product + "Machine").Select(machine => machine.Attribute("Fqdn")!.Value).Distinct().Count());
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(1000, false)]
    public void A_document_of_too_many_names_is_refused_with_its_place(int mostNames, bool isRefused)
    {
        using var pseudonyms = new Pseudonyms(ProtectedXml.Key);
        var thrown = Record.Exception(() => XmlProtector.Protect(
            new StringReader(ProtectionSamples.Published), new MemoryStream(), "original.xml", pseudonyms, mostNames)) as TopologyException;
        Assert.Equal(isRefused ? TopologyError.TooMuchContent : null, thrown?.Error);
        Assert.Equal(isRefused, thrown?.Position?.Line > 1);
    }

    private static readonly HashSet<string> _vocabulary =
    [
        "*", "0.0.0.0", "rtc", "00000000-0000-0000-0000-000000000000", "Dialin", "Meet", "Primary", "External", "Mtls", "WebServer", "SipServer",
        "Default", "Mirror", "/LiveServer/McuFactory/", "urn:component:McuFactory", "urn:component:PersistentChatService",
        "Microsoft.Rtc.Management.Deploy.Internal.ServiceRoles.RegistrarService", "UserServices", "Registrar", "UserStore", "FileStore", "WacService",
        "PersistentChatStore", "PersistentChatComplianceStore", "PersistentChatService",
    ];

    private static string Shape(XElement element) => element.Name + " " + string.Join(" ", element.Attributes()
        .Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace == XNamespace.None)
        .Select(attribute => attribute.Name));

    /// <summary>Notes tell lines, which are other ones in the copy.</summary>
    private static void AssertSame(Topology expected, Topology actual)
    {
        Assert.Equal(expected.Name, actual.Name);
        Assert.Equal(expected.Product, actual.Product);
        Assert.Equal(expected.Sites, actual.Sites);
        Assert.Equal(expected.FrontEndPools, actual.FrontEndPools);
        Assert.Equal(expected.SqlInstances, actual.SqlInstances);
        Assert.Equal(expected.Computers, actual.Computers);
        Assert.Equal(expected.ChatPools, actual.ChatPools);
        Assert.Equal(expected.Notes.Count, actual.Notes.Count);
    }
}
