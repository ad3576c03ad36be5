using System.Reflection;
using System.Text.RegularExpressions;
using PersistentChat.Comparisons;
using PersistentChat.Dependencies;
using PersistentChat.Inspection;
using PersistentChat.Requirements;
using PersistentChat.Resilience;
using PersistentChat.Runbooks;
using PersistentChat.Workload;

namespace PersistentChat.Tests;

public class CitationTests
{
    private static readonly string[] _beginnings = ["\"Lync Server 2013: ", "\"Skype for Business Server 2015: ", "\"Skype for Business Server 2019: ", "\"Skype for Business hybrid: ", "\"Cmdlet reference: "];

    [Fact]
    public void A_document_has_one_name()
    {
        var documents = typeof(Citations).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Where(text => text != Citations.Separator);
        Assert.Equal(documents.Distinct(), documents);
        Assert.All(documents, document => Assert.DoesNotContain(Citations.Separator, document));
    }

    [Fact]
    public void A_document_is_cited_in_one_place() => Assert.All(
        Directory.GetFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "Citations.cs"),
        file => Assert.DoesNotContain(_beginnings, beginning => File.ReadAllText(file).Contains(beginning)));

    [Theory]
    [InlineData("en-US", "Cmdlet reference: Get-CsDatabaseMirrorState")]
    [InlineData("de-DE", "Cmdlet-Referenz: Get-CsDatabaseMirrorState")]
    [InlineData("es-ES", "Referencia de cmdlets: Get-CsDatabaseMirrorState")]
    public void People_are_shown_the_cmdlet_reference_in_their_language(string culture, string expected)
    {
        using var scope = new CultureScope(culture);
        Assert.Contains(expected, PersistentChat.Rules.RuleCatalog.Get("PCT3015").Source.Split(Citations.Separator));
        Assert.All(
            PersistentChat.Rules.RuleCatalog.All.Select(rule => rule.Source).Append(Citations.Shown(new ProductCitations(Product.Lync2013).MirrorFailover)),
            source => Assert.True(culture == "en-US" || !source.Contains("Cmdlet reference"), source));
    }

    [Fact]
    public void Every_document_is_cited()
    {
        var files = Directory.GetFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories);
        var catalogue = File.ReadAllText(files.Single(file => Path.GetFileName(file) == "Citations.cs"));
        var others = string.Concat(files.Where(file => Path.GetFileName(file) != "Citations.cs").Select(File.ReadAllText));
        var documents = typeof(Citations).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.Name);
        Assert.All(documents, name => Assert.True(
            Regex.IsMatch(others, $@"\bCitations\.{name}\b") || Regex.IsMatch(catalogue, $@"\b{name}\b(?! =)"),
            name));
    }

    /// <summary>Somebody who runs one product is sent to its documents first, whatever tells him something.</summary>
    [Theory]
    [InlineData(Product.SkypeForBusiness2015)]
    [InlineData(Product.Lync2013)]
    public void Every_output_cites_the_documents_of_the_topologys_product_first(Product product)
    {
        var sources = Sources(Everything(product)).ToArray();
        Assert.All(
            ["finding", "fault", "change", "port", "record", "certificate", "row", "ceiling", "input", "step"],
            kind => Assert.Contains(sources, source => source.Kind == kind && Citations.IsOf(product, source.Documents)));
        Assert.All(sources, source =>
        {
            var documents = source.Documents.Split(Citations.Separator);
            Assert.Equal(documents.OrderBy(document => Citations.IsOf(product, document) ? 0 : 1), documents);
        });
    }

    /// <summary>What the pages of both products state is told with the page of either.</summary>
    [Fact]
    public void A_figure_of_the_user_model_names_the_page_of_each_product()
    {
        const string own = "Skype for Business Server 2015: ";
        var report = Measured(Everything(Product.SkypeForBusiness2015));
        Assert.All(
            report.Rows.Where(row => row.Basis is not (WorkloadBasis.NotDocumented or WorkloadBasis.Own)), row => Assert.StartsWith(own, row.Source));
        Assert.All(report.Ceilings, ceiling => Assert.StartsWith(own, ceiling.Source));
        Assert.All(report.Inputs, input => Assert.StartsWith(own, input.Source));
    }

    private static IEnumerable<(string Kind, string Documents)> Sources(Topology topology)
    {
        var report = Measured(topology);
        return
        [
            .. Inspector.Inspect(topology, new DateTime(2026, 11, 30)).Findings.Select(finding => ("finding", finding.Source)),
            .. ResilienceAnalyzer.Analyze(topology).Select(fault => ("fault", fault.Source)),
            .. TopologyComparer.Compare(new Topology(topology.Name, topology.Product), topology).Select(change => change.Source).OfType<string>().Select(source => ("change", source)),
            .. PortCatalog.List(topology).Select(port => port.Document).OfType<string>().Select(document => ("port", document)),
            .. DnsCatalog.List(topology).Select(record => ("record", record.Document)),
            .. CertificateCatalog.List(topology).Select(certificate => ("certificate", certificate.Document)),
            .. DependencyCatalog.List(topology).Select(dependency => dependency.Source).OfType<string>().Select(source => ("dependency", source)),
            .. report.Rows.Select(row => ("row", row.Source)),
            .. report.Ceilings.Select(ceiling => ("ceiling", ceiling.Source)),
            .. report.Inputs.Select(input => ("input", input.Source)),
            .. Scenarios.OfOneTopology.SelectMany(scenario => RunbookPlanner.Plan(topology, scenario).Chapters)
                .SelectMany(chapter => chapter.Sections).SelectMany(section => section.Steps).Select(step => step.Source).OfType<string>().Select(source => ("step", source)),
        ];
    }

    private static WorkloadReport Measured(Topology topology) =>
        WorkloadCalculator.Calculate(new WorkloadModel(80_000, 4, 150_000), topology.ChatPools[0], topology.Product);

    private static Topology Everything(Product product) => new Topology("Contoso", product).With(it => it.ChatPools =
    [
        new ChatPool(
            Sample.Chat, ChatPoolType.MultipleServer, Sample.FrontEnd,
            new SqlStore(new SqlInstanceName(@"sql01.contoso.com\chat"), new SqlInstanceName(@"sql02.contoso.com\chat"), new SqlInstanceName("sqlw.contoso.com")),
            Enumerable.Range(1, 6).Select(i => new ChatServer(Sample.Server(i), i > 4 ? ServerState.Standby : ServerState.Active, i > 4 ? "B" : "A"))).With(pool =>
            {
                pool.BackupContentStore = new SqlStore(new SqlInstanceName(@"sql03.contoso.com\chat"), new SqlInstanceName(@"sql04.contoso.com\chat"));
                pool.FileStore = new StorePath(@"\\files.contoso.com\chat");
                pool.Users = new UserCounts(80_000, 150_000);
                pool.Compliance = new ComplianceSettings(
                    true, new SqlStore(new SqlInstanceName(@"sql01.contoso.com\comp")), new SqlStore(new SqlInstanceName(@"sql03.contoso.com\comp")));
            }),
        new ChatPool(
            Sample.Server(9), ChatPoolType.SingleServer, Sample.FrontEnd, new SqlStore(new SqlInstanceName(@"sql05.contoso.com\chat")), [new ChatServer(Sample.Server(9))]),
    ]);
}
