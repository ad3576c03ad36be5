using static PersistentChat.Tests.Plan;

namespace PersistentChat.Tests;

public class DataCenterRuleTests
{
    [Fact]
    public void Mirror_and_witness_of_the_secondary_stand_with_it_and_the_secondary_in_the_other_data_centre()
    {
        var pool = Pool(content: Store(@"sql02\chat", @"sql03\chat", @"sql04\wit"), backup: Store(@"sql05\chat", @"sql06\chat", @"sql07\wit"));
        Assert.Empty(Find("PCT6006", Of([pool], instances: At("A", "A", "B", "B", "B", "B"))));
        Assert.Equal(
            [@"The pool 'chat.contoso.com' keeps mgc on sql02.contoso.com\chat (A) and its mirror in another data centre, on sql03.contoso.com\chat (B)."],
            Messages("PCT6006", Of([pool], instances: At("A", "B", "A", "B", "B", "B"))));
        Assert.Equal(
            [@"The pool 'chat.contoso.com' keeps the backup of mgc on sql05.contoso.com\chat (B) and its witness in another data centre, on sql07.contoso.com\wit (A)."],
            Messages("PCT6006", Of([pool], instances: At("A", "A", "A", "B", "B", "A"))));
        Assert.Equal(
            [@"The pool 'chat.contoso.com' keeps mgc on sql02.contoso.com\chat (A) and its backup in the same data centre, on sql05.contoso.com\chat (a)."],
            Messages("PCT6006", Of([pool], instances: At("A", "A", "A", "a", "a", "a"))));
        Assert.Empty(Find("PCT6006", Of([pool], instances: [new SqlInstance(Instance(@"sql02\chat")).With(it => it.DataCenter = "A")])));
    }

    [Fact]
    public void Somebody_must_stand_where_the_backup_store_is()
    {
        var pool = Pool(backup: Store(@"sql05\chat"));
        SqlInstance[] facts = [new SqlInstance(Instance(@"sql05\chat")).With(it => it.DataCenter = "B")];
        Computer[] Standing(string one, string? two) => [new Computer(Name("chat01")).With(it => it.DataCenter = one), new Computer(Name("chat02")).With(it => it.DataCenter = two)];
        Assert.Single(Find("PCT6007", Of([pool], instances: facts, computers: Standing("A", "A"))));
        Assert.Empty(Find("PCT6007", Of([pool], instances: facts, computers: Standing("A", "b"))));
        Assert.Empty(Find("PCT6007", Of([pool], instances: facts, computers: Standing("A", null))));
        Assert.Empty(Find("PCT6007", Of([pool], computers: Standing("A", "A"))));
    }

    [Fact]
    public void Active_servers_away_from_the_content_database_are_noted()
    {
        var pool = Pool(standby: 1);
        SqlInstance[] facts = [new SqlInstance(Instance(@"sql02\chat")).With(it => it.DataCenter = "A")];
        Assert.Empty(Find("PCT6008", Of([pool], instances: facts, computers: [new Computer(Name("chat02")).With(it => it.DataCenter = "B")])));
        Assert.Equal(
            [@"The pool 'chat.contoso.com' has active servers (chat01.contoso.com) outside A, where its content database is on sql02.contoso.com\chat."],
            Messages("PCT6008", Of([pool], instances: facts, computers: [new Computer(Name("chat01")).With(it => it.DataCenter = "B")])));
    }

    private static SqlInstance[] At(params string[] centers) =>
        [.. new[] { @"sql02\chat", @"sql03\chat", @"sql04\wit", @"sql05\chat", @"sql06\chat", @"sql07\wit" }
            .Zip(centers, (name, center) => new SqlInstance(Instance(name)).With(it => it.DataCenter = center))];
}
