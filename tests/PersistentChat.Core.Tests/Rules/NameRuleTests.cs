using PersistentChat.Rules;
using static PersistentChat.Tests.Plan;

namespace PersistentChat.Tests;

/// <summary>Names that collide, and names that the product does not support.</summary>
public class NameRuleTests
{
    private static readonly FrontEndPool _frontEnd = Enterprise(servers: ["fe01", "fe02"]);

    [Theory]
    [InlineData("pool01", "FrontEndPool")]
    [InlineData("fe01", "FrontEndServer")]
    [InlineData("c1", "Member")]
    [InlineData("d1", "Computer")]
    [InlineData("sql01", "DatabaseServer")]
    [InlineData("files", "FileServer")]
    [InlineData("dc01", "Computer")]
    [InlineData("chat", null)]
    public void A_multiple_server_pool_has_a_name_of_its_own(string name, string? taken)
    {
        var plan = Of(
            [Pool(name, servers: ["c1", "c2"], content: Store(@"sql02\a")), Pool("other", servers: ["d1"], content: Store(@"sql03\b"))], [_frontEnd],
            directory: new ActiveDirectory(new DomainName("contoso.com"), globalCatalogs: [Name("dc01")]));
        var found = Find("PCT1014", plan);
        Assert.Equal(taken is null ? 0 : 1, found.Count);
        if (taken is not null)
            Assert.Equal(
                Messages("PCT1014", plan).Single(),
                string.Format(System.Globalization.CultureInfo.InvariantCulture, English("PCT1014_Message_" + taken), Name(name)));
    }

    [Fact]
    public void A_pool_on_a_Standard_Edition_server_bears_that_servers_name()
    {
        ChatPool On(ChatPoolType type) => Pool("se01", Store(@"se01\rtc"), ["se01"], type: type, nextHop: "se01");
        Assert.Empty(Find("PCT1014", Of([On(ChatPoolType.SingleServer)], [Standard()])));
        Assert.Empty(Find("PCT1014", Of([On(ChatPoolType.MultipleServer)], [Standard()])));
        Assert.NotEmpty(Find("PCT1014", Of([Pool("se01", nextHop: "se01")], [Standard()])));
    }

    [Theory]
    [InlineData("chat01", "The name 'chat01' is a short name of one label, not an FQDN.")]
    [InlineData("chat_1.contoso.com", "The name 'chat_1.contoso.com' has an underscore.")]
    [InlineData("chät_1.contoso.com", "The name 'chät_1.contoso.com' is internationalized: it has a letter outside A to Z, or a label that stands for one.")]
    [InlineData("chat.xn--cntoso-fxa.com", "The name 'chat.xn--cntoso-fxa.com' is internationalized: it has a letter outside A to Z, or a label that stands for one.")]
    [InlineData("chat-1.contoso.com", null)]
    public void A_name_that_the_documents_forbid_is_an_error_once(string server, string? message)
    {
        var pool = new ChatPool(Name("chat"), ChatPoolType.MultipleServer, Name("pool01"), Store(@"sql02\chat"), [new ChatServer(new Fqdn(server))]);
        var plan = Of([pool], computers: [new Computer(new Fqdn(server))]);
        Assert.Equal(message is null ? [] : [message], Messages("PCT4015", plan));
        Assert.All(Find("PCT4015", plan), finding =>
        {
            Assert.Equal(Severity.Error, finding.Severity);
            Assert.Equal([Name("chat")], finding.Pools);
        });
    }

    [Fact]
    public void A_short_SQL_Server_may_be_an_alias_and_is_an_error_with_the_way_out()
    {
        var pool = new ChatPool(
            Name("chat"), ChatPoolType.MultipleServer, Name("pool01"), new SqlStore(new SqlInstanceName(@"sqlchat\chat")), [new ChatServer(Name("c1"))]);
        var finding = Find("PCT4015", Of([pool])).Single();
        using var english = new CultureScope("en-US");
        Assert.Contains("or an alias", finding.Message);
        Assert.Contains("suppression", finding.Remedy);
    }

    [Theory]
    [InlineData("local", "The Active Directory domain 'local' has a single label; in it are: chat01.local.")]
    [InlineData("contoso.local", null)]
    public void A_domain_has_two_labels(string domain, string? message)
    {
        var server = new Fqdn("chat01." + domain);
        var pool = new ChatPool(Name("chat"), ChatPoolType.MultipleServer, Name("pool01"), Store(@"sql02\chat"), [new ChatServer(server)]);
        Assert.Equal(message is null ? [] : [message], Messages("PCT4015", Of([pool], directory: new ActiveDirectory(new DomainName(domain)))));
        Assert.Empty(Find("PCT4015", Of([pool], computers: [new Computer(server).With(it => it.Domain = new DomainName("contoso.com"))])));
    }

    [Fact]
    public void Of_a_short_name_no_domain_is_known_so_that_none_is_wrong()
    {
        var pool = new ChatPool(
            Name("chat"), ChatPoolType.MultipleServer, Name("pool01"),
            new SqlStore(new SqlInstanceName(@"sqla\chat"), Instance(@"sqlb\chat")), [new ChatServer(new Fqdn("chat01"))]);
        var directory = new ActiveDirectory(new DomainName("contoso.com"), globalCatalogs: [new Fqdn("dc01")], administrativeComputers: [Name("admin")]);
        var found = Inspect(Of([pool], [Enterprise(servers: ["fe01"])], directory: directory));
        Assert.Empty(found.Intersect(["PCT4001", "PCT4002", "PCT4006", "PCT3008", "PCT4016"]));
        Assert.Contains("PCT4015", found);
    }

    [Fact]
    public void One_instance_by_two_names_is_one_instance()
    {
        var plan = Of([Pool(content: new SqlStore(new SqlInstanceName("sql02.contoso.com"))), Pool("two", new SqlStore(new SqlInstanceName(@"sql02.contoso.com\MSSQLSERVER")))]);
        Assert.Equal(["The instance 'sql02.contoso.com' holds 2 content databases (mgc), of: chat.contoso.com, two.contoso.com."], Messages("PCT3001", plan));
        Assert.Empty(Find("PCT3010", plan));
    }

    private static string[] Inspect(Topology plan) => [.. Inspection.Inspector.Inspect(plan, Today).Findings.Select(finding => finding.RuleId).Distinct()];

    private static string English(string key) =>
        new System.Resources.ResourceManager("PersistentChat.Resources.RuleStrings", typeof(Rule).Assembly)
            .GetString(key, System.Globalization.CultureInfo.InvariantCulture)!;
}
