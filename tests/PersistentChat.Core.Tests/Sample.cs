namespace PersistentChat.Tests;

/// <summary>Small topologies made in code.</summary>
internal static class Sample
{
    public static readonly Fqdn Chat = new("chat.contoso.com");
    public static readonly Fqdn FrontEnd = new("pool01.contoso.com");
    public static readonly SqlStore Store = new(new SqlInstanceName(@"sql02.contoso.com\chat"));

    public static Fqdn Server(int number) => new($"chat{number:00}.contoso.com");

    public static ChatPool Pool(
        int active = 0, int standby = 0, ChatPoolType type = ChatPoolType.MultipleServer, int? users = null, string fqdn = "chat.contoso.com") => new ChatPool(
            new Fqdn(fqdn), type, FrontEnd, Store,
            Enumerable.Range(1, active + standby).Select(i => new ChatServer(Server(i), i <= active ? ServerState.Active : ServerState.Standby))).With(it =>
        {
            it.Users = new UserCounts(users, null);
        });

    public static Topology Topology(params ChatPool[] pools) => new Topology("Contoso").With(it =>
    {
        it.Sites = [new Site("Redmond")];
        it.FrontEndPools = [new FrontEndPool(FrontEnd, FrontEndEdition.Enterprise, "Redmond", [new Fqdn("fe01.contoso.com")])];
        it.ChatPools = pools;
    });

    public static TopologyException Refused(TopologyError error, Action act)
    {
        var exception = Assert.Throws<TopologyException>(act);
        Assert.Equal(error, exception.Error);
        return exception;
    }
}
