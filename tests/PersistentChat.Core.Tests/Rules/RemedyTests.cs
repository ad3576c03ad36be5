using System.Collections;
using System.Globalization;
using System.Resources;
using PersistentChat.Rules;

namespace PersistentChat.Tests;

/// <summary>What to do must be possible in the very case it is said of.</summary>
public class RemedyTests
{
    private static readonly string[] _eight = ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"];

    [Fact]
    public void The_remedy_of_too_many_users_is_what_is_left_to_do()
    {
        Assert.Equal(
            ["active", "standby", "Full", "SingleServer", "StandardEdition"],
            new[]
            {
                Cause("PCT5001", Plan.Pool(users: 50_000)),
                Cause("PCT5001", Plan.Pool(users: 50_000, servers: ["c1", "c2", "c3"], standby: 1)),
                Cause("PCT5001", Plan.Pool(users: 90_000, servers: _eight, standby: 4)),
                Cause("PCT5001", Plan.Pool(users: 50_000, servers: ["chat"], type: ChatPoolType.SingleServer)),
                Cause("PCT5001", Plan.Pool("se01", users: 50_000, servers: ["se01"], nextHop: "se01", type: ChatPoolType.SingleServer)),
            });
    }

    [Fact]
    public void Nothing_is_asked_of_a_pool_whose_standby_can_take_over()
    {
        Assert.Empty(Plan.Find("PCT5005", Plan.Of([Plan.Pool(users: 80_000, servers: _eight, standby: 4)])));
        Assert.NotEmpty(Plan.Find("PCT5005", Plan.Of([Plan.Pool(users: 80_000, servers: ["c1", "c2", "c3", "c4"])])));
    }

    [Theory]
    [InlineData("A", "A", 0)]
    [InlineData("A", "B", 1)]
    [InlineData(null, "B", 0)]
    public void A_standby_of_another_data_centre_is_not_ready(string? database, string standby, int findings)
    {
        var pool = Plan.Pool(users: 40_000, servers: ["c1", "c2", "c3"], standby: 1);
        var computers = new List<Computer> { new Computer(Plan.Name("c3")).With(it => it.DataCenter = standby) };
        if (database is not null)
            computers.Add(new Computer(Plan.Name("sql02")).With(it => it.DataCenter = database));
        Assert.Equal(findings, Plan.Find("PCT5005", Plan.Of([pool], computers: [.. computers])).Count);
    }

    [Fact]
    public void The_documents_own_example_of_four_active_and_four_standby_servers_elsewhere_is_left_alone()
    {
        Computer[] computers = [new Computer(Plan.Name("sql02")).With(it => it.DataCenter = "A"), .. _eight.Skip(4).Select(server => new Computer(Plan.Name(server)).With(it => it.DataCenter = "B"))];
        Assert.Empty(Plan.Find("PCT5005", Plan.Of([Plan.Pool(users: 80_000, servers: _eight, standby: 4)], computers: computers)));
        Assert.NotEmpty(Plan.Find("PCT5005", Plan.Of([Plan.Pool(users: 80_000, servers: [.. _eight.Take(7)], standby: 3)], computers: [computers[0], .. computers.Skip(1).Take(3)])));
    }

    [Theory]
    [InlineData("PCT1014", "se01", true)]
    [InlineData("PCT3006", "se01", true)]
    [InlineData("PCT7001", "se01", true)]
    [InlineData("PCT3006", "chat", false)]
    [InlineData("PCT7001", "chat", false)]
    public void A_pool_named_like_a_Standard_Edition_server_may_have_been_meant_to_run_on_it(string rule, string name, bool isAdvised)
    {
        var pool = Plan.Pool(name, Plan.Store(@"se01\rtc"), ["chat01"], nextHop: "se01", files: @"C:\chat");
        var finding = Plan.Find(rule, Plan.Of([pool], [Plan.Standard()])).Single();
        Assert.Equal(Text(rule + (isAdvised ? "_Remedy_StandardEdition" : "_Remedy")), finding.Remedy);
    }

    [Fact]
    public void A_remedy_that_fits_a_cause_is_of_a_rule_that_has_it()
    {
        var texts = new ResourceManager("PersistentChat.Resources.RuleStrings", typeof(Rule).Assembly)
            .GetResourceSet(CultureInfo.InvariantCulture, true, false)!.Cast<DictionaryEntry>().Select(entry => (string)entry.Key).ToArray();
        foreach (var key in texts.Where(key => key.Contains("_Remedy_", StringComparison.Ordinal)))
        {
            var (id, cause) = (key[..key.IndexOf('_')], key[(key.LastIndexOf('_') + 1)..]);
            var rule = RuleCatalog.Get(id);
            var code = File.ReadAllText(Repository.PathOf(
                "src", "PersistentChat.Core", "Rules", rule.Category.ToString(), rule.GetType().Name + ".cs"));
            Assert.True(code.Contains('"' + cause + '"', StringComparison.Ordinal), key);
        }
    }

    private static string Cause(string rule, ChatPool pool)
    {
        var finding = Plan.Find(rule, Plan.Of([pool], [Plan.Enterprise(), Plan.Standard()])).Single();
        foreach (var cause in new[] { "Standby", "Full", "SingleServer", "StandardEdition" })
            if (finding.Remedy == Text(rule + "_Remedy_" + cause))
                return cause == "Standby" ? "standby" : cause;
        Assert.Equal(Text(rule + "_Remedy"), finding.Remedy);
        return "active";
    }

    private static string? Text(string key) =>
        new ResourceManager("PersistentChat.Resources.RuleStrings", typeof(Rule).Assembly).GetString(key, CultureInfo.CurrentUICulture);
}
