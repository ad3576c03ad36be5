using PersistentChat.Documents.Runbooks;
using PersistentChat.Runbooks;
using PersistentChat.Tests;

namespace PersistentChat.Documents.Tests.Runbooks;

/// <summary>
/// The failover of samples/contoso.yaml when the lost data centre holds the Central Management Store, held against a file that was checked by hand, step by
/// step, with the documents that the steps name. Whoever changes the runbook checks the file again.
/// </summary>
public class ContosoFailOverTests
{
    [Theory]
    [InlineData("contoso-failover.md", false)]
    [InlineData("contoso-failover-two-pools.md", true)]
    public void It_is_the_one_that_was_checked_by_hand(string file, bool hasSecondPool)
    {
        var folder = Repository.Root;
        var contoso = TopologyFile.Read(Path.Combine(folder, "samples", "contoso.yaml")).Topology;
        var topology = new Topology(contoso.Name, contoso.Product).With(it =>
        {
            it.Directory = contoso.Directory;
            it.Sites = contoso.Sites;
            it.FrontEndPools = [.. contoso.FrontEndPools, .. hasSecondPool ? [Second] : Array.Empty<FrontEndPool>()];
            it.SqlInstances = [
                .. contoso.SqlInstances.Select(instance => instance.Name == contoso.FrontEndPools[0].BackEnd
                    ? new SqlInstance(instance.Name, instance.Edition, instance.Version).With(it =>
                    {
                        it.Databases = [.. instance.Databases, SqlDatabaseKind.CentralManagement];
                        it.DataCenter = instance.DataCenter;
                    })
                    : instance),
                .. hasSecondPool ? [new SqlInstance(Second.BackEnd!).With(it => it.DataCenter = "Redmond-B")] : Array.Empty<SqlInstance>(),
            ];
            it.Computers = contoso.Computers;
            it.ChatPools = contoso.ChatPools;
        });
        using var english = new CultureScope("");
        var written = RunbookMarkdown.Write(RunbookPlanner.Plan(topology, RunbookScenario.FailOver));
        File.WriteAllText(Path.Combine(AppContext.BaseDirectory, file), written);
        Assert.Equal(File.ReadAllText(Path.Combine(folder, "tests", "fixtures", "runbooks", file)).Replace("\r\n", "\n"), written);
    }

    private static FrontEndPool Second { get; } = new(
        new Fqdn("pool02.contoso.com"), FrontEndEdition.Enterprise, "Redmond", [new Fqdn("fe11.contoso.com"), new Fqdn("fe12.contoso.com")],
        new SqlInstanceName(@"sql12.contoso.com\rtc"));
}
