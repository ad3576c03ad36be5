using PersistentChat.Documents.Reports;
using PersistentChat.Tests;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Reports;

/// <summary>Topologies that reports are written about.</summary>
internal static class ReportSamples
{
    public const string Script = "<script>alert('1')</script>";
    public const string RightToLeft = "a \u202eright-to-left\u200f \u0634\u0628\u0643\u0629";
    public const string Emoji = "\U0001F4AC \"quoted\" & 'single' <b>\U0001F3F4\U000E0067\U000E0062\U000E007F";

    public static readonly DateTime Day = new(2026, 11, 22);

    public static readonly string LongName = string.Concat(Enumerable.Repeat("Länge", 60));

    public static Topology Contoso => Read("contoso");

    public static Topology Broken => Read("broken");

    /// <summary>Names that would break a page which took them for markup.</summary>
    public static Topology Hostile => new(
        Script,
        sites: [new Site(RightToLeft), new Site(LongName)],
        frontEndPools: [new FrontEndPool(new Fqdn("pool.contoso.com"), FrontEndEdition.Enterprise, RightToLeft)],
        computers: [new Computer(new Fqdn("chat01.contoso.com"), dataCenter: LongName)],
        chatPools:
        [
            new ChatPool(
                new Fqdn("chat.contoso.com"), ChatPoolType.MultipleServer, new Fqdn("pool.contoso.com"), new SqlStore(new SqlInstanceName("sql.contoso.com")),
                [new ChatServer(new Fqdn("chat01.contoso.com"), dataCenter: Emoji), new ChatServer(new Fqdn("chat02.contoso.com"), dataCenter: LongName)],
                Script, LongName, fileStore: new StorePath(@"\\files\a & b'c")),
            new ChatPool(
                new Fqdn("chat2.contoso.com"), ChatPoolType.MultipleServer, new Fqdn("pool.contoso.com"), new SqlStore(new SqlInstanceName("sql2.contoso.com")),
                displayName: LongName),
        ],
        suppressions: [new Suppression("PCT7002", Emoji, LongName, Day), new Suppression("PCT1005", Script, null, null)],
        notes: [Script, "bell\u0007 \u0085 \ufffe lone\ud800"]);

    public static Topology LargeEstate => Estate.Of(12);

    public static Topology Read(string sample) => TopologyFile.Read(Path.Combine(Repository.Root, "samples", sample + ".yaml")).Topology;

    public static string Write(Topology topology, string culture = "en-US", ReportOptions? options = null)
    {
        using var scope = new CultureScope(culture);
        return HtmlReport.Write(topology, options ?? new ReportOptions(Day));
    }
}
