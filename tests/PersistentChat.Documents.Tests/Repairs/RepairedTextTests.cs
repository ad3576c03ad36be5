using PersistentChat.Documents.Repairs;

namespace PersistentChat.Documents.Tests.Repairs;

public class RepairedTextTests
{
    private const string Head = "formatVersion: 1\nname: C\n";

    [Theory]
    [InlineData("sitess: # all\n- name: R # r\n", "sites: # all\n- name: R # r\n", "3:1: 'sitess' becomes 'sites'.")]
    [InlineData("prodcut: Lync2013\n", "product: Lync2013\n", "3:1: 'prodcut' becomes 'product'.")]
    [InlineData("product: 'Lync213' # old\n", "product: Lync2013 # old\n", "3:10: 'Lync213' becomes 'Lync2013'.")]
    [InlineData("sites:\n- { name: R, \"timezone\": UTC }\n", "sites:\n- { name: R, timeZone: UTC }\n", "4:14: 'timezone' becomes 'timeZone'.")]
    [InlineData("sites:\n- name: R\n  timeZone: Europe/Berln\n", "sites:\n- name: R\n  timeZone: Europe/Berlin\n", "5:13: 'Europe/Berln' becomes 'Europe/Berlin'.")]
    [InlineData("computers:\n- fqdn: a.c.com\n  memoryGB: '32' # sticks\n", "computers:\n- fqdn: a.c.com\n  memoryGB: 32 # sticks\n", "5:13: '32' needs no quotes.")]
    [InlineData("computers:\n- fqdn: a.c.com\n  virtual: yes\n", "computers:\n- fqdn: a.c.com\n  virtual: true\n", "5:12: 'yes' becomes 'true'.")]
    [InlineData("sites:\n- name: R\n# again\n- name: R # r\n- name: S\n", "sites:\n- name: R\n# again\n# r\n- name: S\n", "6:1: 'R' stands there twice")]
    [InlineData("product: Lync2013\nproduct: Lync2013 # sic\n", "product: Lync2013\n# sic\n", "4:1: 'product' stands there twice")]
    [InlineData("sites: [{ name: R }, { name: S }, { name: R }]\n", "sites: [{ name: R }, { name: S }]\n", "3:35: 'R' stands there twice")]
    [InlineData("computers:\n- fqdn: a.c.com\n  roles: [Edge, Director, Edge]\n", "computers:\n- fqdn: a.c.com\n  roles: [Edge, Director]\n", "5:27: 'Edge' stands there twice")]
    [InlineData("suppressions:\n- { rule: PCT1001, reason: why }\n- rule: PCT1001 # rule\n  reason: why # reason\n", "suppressions:\n- { rule: PCT1001, reason: why }\n# rule\n# reason\n", "5:1: 'PCT1001' stands there twice")]
    [InlineData("sqlInstances:\n- name: sql.c.com\\mssqlserver # it\n", "sqlInstances:\n- name: sql.c.com # it\n", "4:9: 'sql.c.com\\mssqlserver' is the default instance")]
    [InlineData("sqlInstances:\n- name: \"sql.c.com\\\\MSSQLSERVER\"\n", "sqlInstances:\n- name: sql.c.com\n", "4:9: 'sql.c.com\\MSSQLSERVER' is the default instance")]
    [InlineData("computers:\n- fqdn: a.c.com\n  roles: [Edg, Edge]\n", "computers:\n- fqdn: a.c.com\n  roles: [Edge]\n", "5:11: 'Edg' becomes 'Edge'.")]
    [InlineData("computers:\n- fqdn: a.c.com\n  roles:\n  - Edge\n  - Edg # sic\n  - Director\n", "computers:\n- fqdn: a.c.com\n  roles:\n  - Edge\n  # sic\n  - Director\n", "7:3: 'Edge' stands there twice")]
    [InlineData("directory:\n  globalCatalogs: [a.c.com, b.c.com, a.c.com]\n", "directory:\n  globalCatalogs: [a.c.com, b.c.com]\n", "4:38: 'a.c.com' stands there twice")]
    [InlineData("directory:\n  globalCatalogs:\n  - a.c.com\n  - 'a.c.com' # again\n", "directory:\n  globalCatalogs:\n  - a.c.com\n  # again\n", "6:3: 'a.c.com' stands there twice")]
    [InlineData("directory:\n  globalCatalogs: [&x a.c.com, *x]\n", "directory:\n  globalCatalogs: [&x a.c.com]\n", "4:32: 'a.c.com' stands there twice")]
    [InlineData("sites:\n- &r { name: R }\n- *r # again\n", "sites:\n- &r { name: R }\n# again\n", "5:1: 'R' stands there twice")]
    [InlineData("suppressions:\n- { rule: PCT1001, reason: why }\n- { reason: why, rule: PCT1001 }\n", "suppressions:\n- { rule: PCT1001, reason: why }\n", "5:1: 'why' stands there twice")]
    [InlineData("suppressions:\n- rule: PCT1001\n  reason: why\n# still\n- rule: PCT1001\n  reason: 'why'\n", "suppressions:\n- rule: PCT1001\n  reason: why\n# still\n", "7:1: 'PCT1001' stands there twice")]
    [InlineData("product: |- # old\n  Lync213\n", "product: Lync2013 # old\n", "3:10: 'Lync213' becomes 'Lync2013'.")]
    [InlineData("sites:\n- \"name\": 'R S' # r\n", "sites:\n- name: R S # r\n", "4:3: 'name' needs no quotes.")]
    [InlineData("directory:\n  globalCatalogs: [a.c.com, # one\n    a.c.com, b.c.com]\n", "directory:\n  globalCatalogs: [a.c.com, # one\n    b.c.com]\n", "5:5: 'a.c.com' stands there twice")]
    [InlineData("directory:\n  globalCatalogs: [\n    a.c.com,\n    # again\n    a.c.com, # sic\n    b.c.com]\n", "directory:\n  globalCatalogs: [\n    a.c.com,\n    # again\n    # sic\n    b.c.com]\n", "7:5: 'a.c.com' stands there twice")]
    [InlineData("suppressions:\n- { rule: PCT3003, target: 'sql.c.com\\MSSQLSERVER', reason: why }\n", "suppressions:\n- { rule: PCT3003, target: sql.c.com, reason: why }\n", "4:28: 'sql.c.com\\MSSQLSERVER' is the default instance")]
    public void What_nobody_needs_to_think_about_is_repaired(string text, string expected, string told)
    {
        var repaired = RepairedText.Of(Head + text, "t");
        Assert.Equal(Head + expected, repaired.Text);
        Assert.Null(Notes(repaired).Left);
        Assert.StartsWith("t:" + told, Notes(repaired).Done[0].ToString(), StringComparison.Ordinal);
        Assert.Empty(Notes(RepairedText.Of(repaired.Text, "t")).Done);
    }

    [Theory]
    // Needs its quotes, to be a text or to be one text.
    [InlineData("sites:\n- name: 'yes'\n")]
    [InlineData("sites:\n- name: '7'\n")]
    [InlineData("sites: [{ name: 'a, b' }]\n")]
    [InlineData("sites:\n- name: \"a\\tb\"\n")]
    [InlineData("sites:\n- name: 'a # b'\n")]
    // Bears a name that another place goes by.
    [InlineData("directory:\n  globalCatalogs: [a.c.com, &x a.c.com]\n  administrativeComputers: [*x]\n")]
    // Says the same otherwise, or is no name of an instance.
    [InlineData("suppressions:\n- { rule: PCT1001, reason: why }\n- { rule: PCT1001, reason: Why }\n")]
    [InlineData("suppressions:\n- rule: PCT1001\n  reason: sql.c.com\\MSSQLSERVER\n")]
    public void What_says_something_stays(string text)
    {
        var repaired = RepairedText.Of(Head + text, "t");
        Assert.Null(Notes(repaired).Left);
        Assert.Equal(Head + text, repaired.Text);
        Assert.Empty(Notes(repaired).Done);
    }

    [Theory]
    [InlineData("sites:\n- nme: R\n  name: R\n", "4:3: 'nme' stays: 'name' stands in the same table, too.")]
    [InlineData("sitse:\n- name: R\nsitees:\n- name: R\n", "3:1: 'sitse' stays: 'sites' stands in the same table, too.")]
    [InlineData("chatPools:\n- fqdn: p.c.com\n  servers:\n  - fqdn: s.c.com\n    state: Xyztive\n", null)]
    [InlineData("sites:\n- name: R\n- name: R\n  timeZone: UTC\n", null)]
    [InlineData("product: Lync2013\nproduct: SkypeForBusiness2015\n", null)]
    [InlineData("product: Lync2010\n", null)]
    [InlineData("product: Lync2031\n", null)]
    [InlineData("computers:\n- fqdn: a.c.com\n  operatingSystem: WindowsServer2022\n", null)]
    [InlineData("chatPools:\n- fqdn: p.c.com\n  servers:\n  - fqdn: s.c.com\n    state: Inactive\n", null)]
    [InlineData("computers:\n- fqdn: a.c.com\n  memoryGB: '032'\n", null)]
    public void What_may_mean_several_things_stays_and_is_told(string text, string? told)
    {
        var repaired = RepairedText.Of(Head + text, "t");
        Assert.Equal(Head + text, repaired.Text);
        Assert.Empty(Notes(repaired).Done);
        Assert.NotNull(Notes(repaired).Left);
        if (told is null)
            Assert.Empty(Notes(repaired).Open);
        else
            Assert.StartsWith("t:" + told, Notes(repaired).Open[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"1\"", "1")]
    [InlineData("'1' # the first", "1 # the first")]
    [InlineData("'1.0'", "1.0")]
    public void A_format_version_needs_no_quotes(string version, string becomes)
    {
        var repaired = RepairedText.Of($"formatVersion: {version}\nnam: C\n", "t");
        Assert.Equal($"formatVersion: {becomes}\nname: C\n", repaired.Text);
        Assert.Equal(["t:1:16: '1", "t:2:1: 'nam"], Notes(repaired).Done.Select(repair => repair.ToString()[..11].TrimEnd('.', '\'')));
    }

    [Fact]
    public void All_lines_are_counted_in_the_text_that_the_reader_has_before_him()
    {
        const string Text = Head + "sites:\n- name: R\n- name: R\nprodcut: Lync2013\nsuites: 7\nsitse: 8\nsuppressions: 7\nproduct: Lync2010\n";
        var repaired = RepairedText.Of(Text, "t");
        Assert.Equal(Head + "sites:\n- name: R\nprodcut: Lync2013\nsuites: 7\nsitse: 8\nsuppressions: 7\nproduct: Lync2010\n", repaired.Text);
        var (before, after) = (repaired.Notes(CountedIn.Before), repaired.Notes(CountedIn.Repaired));
        Assert.Equal(["t:5:1"], before.Done.Select(repair => repair.Place.ToString()));
        // By then the first one is the only one.
        Assert.Equal(["t:4:1"], after.Done.Select(repair => repair.Place.ToString()));
        Assert.Equal(["t:6:1", "t:7:1", "t:8:1"], before.Open.Select(repair => repair.Place.ToString()));
        Assert.Equal(["t:5:1", "t:6:1", "t:7:1"], after.Open.Select(repair => repair.Place.ToString()));
        Assert.Equal([6, 7, 8, 9, 10], before.Left!.Problems.Select(problem => problem.Position!.Line));
        Assert.Equal([5, 6, 7, 8, 9], after.Left!.Problems.Select(problem => problem.Position!.Line));
        Assert.Contains("t:9:15: ", before.Left.Message);
        Assert.Contains("t:8:15: ", after.Left.Message);
    }

    [Fact]
    public void Also_the_line_that_an_error_names_of_another()
    {
        const string Text = Head + "sites:\n- name: R\n- name: R\nproduct: Lync2013\nproduct: SkypeForBusiness2015\n";
        var repaired = RepairedText.Of(Text, "t");
        Assert.Contains("t:7:1: ", repaired.Notes(CountedIn.Before).Left!.Message);
        Assert.Contains(" 6", repaired.Notes(CountedIn.Before).Left!.Message);
        Assert.Contains("t:6:1: ", repaired.Notes(CountedIn.Repaired).Left!.Message);
        Assert.Contains(" 5", repaired.Notes(CountedIn.Repaired).Left!.Message);
    }

    [Fact]
    public void Two_nearest_spellings_are_both_named()
    {
        const string Text = Head + "computers:\n- fqdn: a.c.com\n  operatingSystem: WindowsServer201\n";
        var repaired = RepairedText.Of(Text, "t");
        Assert.Equal(Text, repaired.Text);
        Assert.Contains("Did you mean one of these: WindowsServer2012, ", Notes(repaired).Left!.Message, StringComparison.Ordinal);
        var open = Assert.Single(Notes(repaired).Open).ToString();
        Assert.Contains("WindowsServer2012", open, StringComparison.Ordinal);
        Assert.Contains("WindowsServer2016", open, StringComparison.Ordinal);
    }

    [Fact]
    public void What_shows_only_after_other_repairs_is_repaired_too_and_told_by_its_first_place()
    {
        const string Text = Head + "product: Lync2013\nproduct: Lync2013\nsites:\n- name: R\n- nam: R\n- name: S\n  timezone: 'UTC'\n";
        var repaired = RepairedText.Of(Text, "t");
        Assert.Equal(Head + "product: Lync2013\nsites:\n- name: R\n- name: S\n  timeZone: UTC\n", repaired.Text);
        Assert.Equal(["t:4:1", "t:7:1", "t:7:3", "t:9:13", "t:9:3"], Notes(repaired).Done.Select(repair => repair.Place.ToString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_can_be_repaired_is_although_the_rest_cannot()
    {
        var repaired = RepairedText.Of(Head + "prodcut: Lync2013\nsites: 7\n", "t");
        Assert.Equal(Head + "product: Lync2013\nsites: 7\n", repaired.Text);
        Assert.Single(Notes(repaired).Done);
        Assert.Equal(TopologyError.WrongType, Notes(repaired).Left!.Error);
    }

    [Theory]
    [InlineData("[Edg, Edge]", "[Edge]")]
    [InlineData("[Edge, Director, Edg]", "[Edge, Director]")]
    [InlineData("[Edg, Edgee, Director]", "[Edge, Director]")]
    [InlineData("\n  - Edge\n  - Edg # sic\n", "\n  - Edge\n  # sic\n")]
    public void A_word_that_its_list_has_already_goes_although_the_rest_cannot_be_read(string roles, string expected)
    {
        var repaired = RepairedText.Of(Head + "sites: 7\ncomputers:\n- fqdn: a.c.com\n  roles: " + roles + "\n", "t");
        Assert.Equal(Head + "sites: 7\ncomputers:\n- fqdn: a.c.com\n  roles: " + expected + "\n", repaired.Text);
        Assert.Contains(Notes(repaired).Done, repair => repair.Title.Contains("'Edge' stands there twice", StringComparison.Ordinal));
        Assert.NotNull(Notes(repaired).Left);
    }

    [Theory]
    [InlineData("formatVersion: 1\nname: [\n")]
    [InlineData("formatVersion: 1\nname: *x\n")]
    [InlineData("hello: world\n")]
    [InlineData("")]
    public void What_is_no_document_stays(string text)
    {
        var repaired = RepairedText.Of(text, "t");
        Assert.Equal(text, repaired.Text);
        Assert.NotNull(Notes(repaired).Left);
    }

    [Fact]
    public void Json_keeps_its_quotes_and_stays_JSON()
    {
        const string Text = "{\n  \"formatVersion\": 1,\n  \"nam\": \"C\",\n  \"sites\": [\n    { \"name\": \"R\" },\n    { \"name\": \"R\" }\n  ]\n}\n";
        var repaired = RepairedText.Of(Text, "t.json");
        Assert.Null(Notes(repaired).Left);
        Assert.Equal("{\n  \"formatVersion\": 1,\n  \"name\": \"C\",\n  \"sites\": [\n    { \"name\": \"R\" }\n  ]\n}\n", repaired.Text);
    }

    private static RepairNotes Notes(RepairedText repaired) => repaired.Notes(CountedIn.Before);
}
