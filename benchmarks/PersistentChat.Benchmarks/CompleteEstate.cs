using System.Text;

namespace PersistentChat.Benchmarks;

/// <summary>The same estate with every fact that a rule can ask for: no rule may stop at the first one that is missing.</summary>
internal static class CompleteEstate
{
    private const string Instance = ", databases: [], availabilityGroup: false, clusterNodes: 1}";

    private const string Computer =
        "roles: [], operatingSystem: WindowsServer2012, operatingSystemEdition: Standard, installation: Full, processorCores: 16, memoryGB: 64, networkAdapters: 1, "
        + "virtual: false, disks: {count: 16, rpm: 15000, freeGB: 500}}\n";

    public static string Yaml(int pools)
    {
        var text = new StringBuilder(LargeEstate.Yaml(pools))
            .Replace("  globalCatalogs:", "  administrativeComputers: [admin.contoso.com]\n  domainFunctionalLevel: WindowsServer2012\n  forestFunctionalLevel: WindowsServer2012\n  globalCatalogs:")
            .Replace("\", dataCenter: A}", "\", dataCenter: A" + Instance)
            .Replace("\", dataCenter: B}", "\", dataCenter: B" + Instance)
            .Replace("sqlInstances:\n", "sqlInstances:\n" + Each(pools, OtherInstances))
            .Replace("    users:", "    rooms: {invitations: 10, accessControlEntries: 10, defaultChatHistory: 10}\n    categories: []\n    addIns: []\n    users:");
        return text.Append("computers:\n").Append(Each(pools, Computers)).ToString();
    }

    private static string Each(int pools, Func<int, string> item) => string.Concat(Enumerable.Range(0, pools).Select(item));

    private static string OtherInstances(int i) => string.Concat(
        new[] { (0, "rtc", "A"), (3, "chat", "A"), (5, "chat", "B"), (6, "chat", "B") }.Select(instance =>
            $"  - {{name: sql{i}-{instance.Item1}.contoso.com\\{instance.Item2}, edition: Enterprise, version: \"2012\", dataCenter: {instance.Item3}{Instance}\n"));

    private static string Computers(int i) => string.Concat(
        Enumerable.Range(1, 8).Select(server => ComputerOf($"chat{i}-{server}", server < 5))
            .Concat(Enumerable.Range(1, 3).Select(server => ComputerOf($"fe{i}-{server}", true)))
            .Concat(Enumerable.Range(0, 7).Select(server => ComputerOf($"sql{i}-{server}", server < 4))));

    private static string ComputerOf(string name, bool isInA) => $"  - {{fqdn: {name}.contoso.com, dataCenter: {(isInA ? "A" : "B")}, {Computer}";
}
