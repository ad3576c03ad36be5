using PersistentChat.Rules;
using static PersistentChat.Tests.Plan;

namespace PersistentChat.Tests;

public class StatedSettingsRuleTests
{
    [Fact]
    public void Principal_and_witness_of_one_server_differ_by_default()
    {
        var chat = Pool(content: Store(@"sql02\chat", @"sql03\chat", @"sql04\wit"));
        Assert.Empty(Find("PCT3017", Of([chat, Pool("two", Store(@"sql05\two", @"sql06\two", @"sql02\wit"))])));
        Assert.Equal(
            [@"The server 'sql02.contoso.com' has several instances with the mirroring port 5022: sql02.contoso.com\chat, sql02.contoso.com\two."],
            Messages("PCT3017", Of([chat, Pool("two", Store(@"sql02\two", @"sql06\two"))])));
        Assert.Empty(Find("PCT3017", Of(
            [chat, Pool("two", Store(@"sql02\two", @"sql06\two"))], instances: [new SqlInstance(Instance(@"sql02\two")).With(it => it.MirroringPort = 5023)])));
        Assert.Empty(Find("PCT3017", Of([Pool(), Pool("two", Store(@"sql02\two"))])));
    }

    [Theory]
    [InlineData(SqlEdition.Standard, 2, 0)]
    [InlineData(SqlEdition.Standard, 3, 1)]
    [InlineData(SqlEdition.Enterprise, 16, 0)]
    [InlineData(SqlEdition.Enterprise, 17, 1)]
    [InlineData(null, 16, 0)]
    [InlineData(null, 17, 1)]
    public void Nodes_of_a_cluster_depend_on_the_edition(SqlEdition? edition, int nodes, int findings) =>
        Assert.Equal(findings, Find("PCT3016", Of([Pool()], instances: [new SqlInstance(Instance(@"sql02\chat"), edition).With(it => it.ClusterNodes = nodes)])).Count);

    [Theory]
    [InlineData(1_000_000, null)]
    [InlineData(1_000_001, Severity.Warning)]
    [InlineData(2_000_000, Severity.Warning)]
    [InlineData(2_000_001, Severity.Error)]
    public void Both_documented_limits_of_invitations_are_told(int invitations, Severity? severity) =>
        Assert.Equal(severity, Find("PCT5008", Of([With(new RoomCounts(invitations: invitations))])).SingleOrDefault()?.Severity);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(500, 0)]
    [InlineData(501, 1)]
    public void The_default_chat_history_has_two_bounds(int history, int findings) =>
        Assert.Equal(findings, Find("PCT5009", Of([With(new RoomCounts(defaultChatHistory: history))])).Count);

    [Fact]
    public void Adapters_of_one_type_in_one_folder_are_noted_and_those_of_several_are_an_error()
    {
        ChatPool Writing(string name, string adapter) => Pool(name, compliance: new ComplianceSettings(true, Store(@"sql08\" + name)).With(it =>
        {
            it.AdapterOutputDirectory = new StorePath(@"\\files.contoso.com\out");
            it.AdapterType = adapter;
        }));
        Assert.Empty(Find("PCT7008", Of([Writing("chat", "A,a")])));
        Assert.Equal(Severity.Information, Find("PCT7008", Of([Writing("chat", "A,a"), Writing("two", "a,A")])).Single().Severity);
        var differing = Find("PCT7008", Of([Writing("chat", "A,a"), Writing("two", "B,b")])).Single();
        Assert.Equal(@"\\files.contoso.com\out", differing.Target);
        Assert.Equal(Severity.Error, differing.Severity);
    }

    private static ChatPool With(RoomCounts rooms) =>
        new ChatPool(Name("chat"), ChatPoolType.MultipleServer, Name("pool01"), Store(@"sql02\chat"), [new ChatServer(Name("chat01"))]).With(it =>
        {
            it.Rooms = rooms;
        });
}
