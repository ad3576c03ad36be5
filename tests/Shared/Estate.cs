namespace PersistentChat.Tests.Shared;

/// <summary>A large topology: every pool as large as the product allows, mirrored, with disaster recovery.</summary>
public static class Estate
{
    private const int FrontEnds = 4;
    private const int MostServers = 8;

    public static Topology Of(int pools, int servers = MostServers) => new Topology("Fabrikam estate", Product.SkypeForBusiness2015).With(it =>
    {
        it.Directory = new ActiveDirectory(new DomainName("fabrikam.com"), globalCatalogs: [new Fqdn("dc01.fabrikam.com")], administrativeComputers: [new Fqdn("admin01.fabrikam.com")]);
        it.Sites = [.. Enumerable.Range(1, FrontEnds).Select(site => new Site($"Site {site}"))];
        it.FrontEndPools = [.. Enumerable.Range(1, FrontEnds).Select(FrontEnd)];
        it.ChatPools = [.. Enumerable.Range(1, pools).Select(number => Pool(number, servers))];
    });

    private static FrontEndPool FrontEnd(int number) => new(
        new Fqdn($"fe{number:00}.fabrikam.com"), FrontEndEdition.Enterprise, $"Site {number}",
        [.. Enumerable.Range(1, 3).Select(server => new Fqdn($"fe{number:00}-{server}.fabrikam.com"))], new SqlInstanceName($@"fesql{number:00}.fabrikam.com\rtc"));

    private static ChatPool Pool(int number, int servers)
    {
        var frontEnd = ((number - 1) % FrontEnds) + 1;
        return new ChatPool(
            new Fqdn($"chat{number:00}.fabrikam.com"), ChatPoolType.MultipleServer, new Fqdn($"fe{frontEnd:00}.fabrikam.com"),
            Store(number, "chat", 1), [.. Enumerable.Range(1, servers).Select(server => new ChatServer(
                new Fqdn($"chat{number:00}-{server}.fabrikam.com"), server <= (servers + 1) / 2 ? ServerState.Active : ServerState.Standby, server % 2 == 0 ? "East" : "West"))]).With(it =>
        {
            it.DisplayName = $"Chat of region {number}";
            it.Site = $"Site {frontEnd}";
            it.BackupContentStore = Store(number, "chat", 4);
            it.Compliance = number % 2 == 0 ? ComplianceSettings.Off : new ComplianceSettings(true, Store(number, "comp", 7), Store(number, "comp", 10));
            it.LogShippingShare = new StorePath($@"\\files{number:00}.fabrikam.com\logs");
            it.FileStore = new StorePath($@"\\files{number:00}.fabrikam.com\chat");
            it.Users = new UserCounts(6000, 9000);
        });
    }

    private static SqlStore Store(int pool, string instance, int first) => new(
        new SqlInstanceName($@"sql{pool:00}-{first}.fabrikam.com\{instance}"), new SqlInstanceName($@"sql{pool:00}-{first + 1}.fabrikam.com\{instance}"),
        new SqlInstanceName($@"sql{pool:00}-{first + 2}.fabrikam.com\witness"));
}
