using System.Text;

namespace PersistentChat.Benchmarks;

/// <summary>
/// The estate that is measured: any number of stretched pools of eight servers, each with a front-end pool, mirrored stores and disaster recovery
/// of its own. No rule finds an error or a warning in a pool of it.
/// </summary>
internal static class LargeEstate
{
    private const int PoolsPerSite = 10;

    /// <summary>The estate as a YAML document.</summary>
    public static string Yaml(int pools)
    {
        var text = new StringBuilder("""
            formatVersion: 1
            name: Estate
            product: Lync2013
            directory:
              domain: contoso.com
              globalCatalogs: [dc01.contoso.com]

            """);
        List(text, "sites", (pools + PoolsPerSite - 1) / PoolsPerSite, Site);
        List(text, "frontEndPools", pools, FrontEndPool);
        List(text, "sqlInstances", pools, SqlInstances);
        List(text, "chatPools", pools, ChatPool);
        return text.ToString();
    }

    /// <summary>One pool of the estate as a document of its own.</summary>
    public static string YamlOfOne(int number) => FormattableString.Invariant($"""
        formatVersion: 1
        name: Tenant {number}
        product: Lync2013
        directory:
          domain: contoso.com
          globalCatalogs: [dc01.contoso.com]
        sites:
        {Site(number / PoolsPerSite)}frontEndPools:
        {FrontEndPool(number)}sqlInstances:
        {SqlInstances(number)}chatPools:
        {ChatPool(number)}
        """);

    private static void List(StringBuilder text, string key, int count, Func<int, string> item)
    {
        text.Append(key).Append(":\n");
        for (var i = 0; i < count; i++)
            text.Append(item(i));
    }

    private static string Site(int i) => $"  - name: Site{i}\n    timeZone: Pacific Standard Time\n";

    private static string FrontEndPool(int i) => $$"""
          - fqdn: pool{{i}}.contoso.com
            edition: Enterprise
            site: Site{{i / PoolsPerSite}}
            servers: [fe{{i}}-1.contoso.com, fe{{i}}-2.contoso.com, fe{{i}}-3.contoso.com]
            backEnd: sql{{i}}-0.contoso.com\rtc

        """;

    private static string SqlInstances(int i) => $$"""
          - {name: sql{{i}}-1.contoso.com\chat, edition: Enterprise, version: "2012", dataCenter: A}
          - {name: sql{{i}}-2.contoso.com\chat, edition: Enterprise, version: "2012", dataCenter: A}
          - {name: sql{{i}}-4.contoso.com\chat, edition: Enterprise, version: "2012", dataCenter: B}

        """;

    private static string ChatPool(int i) => $$"""
          - fqdn: chat{{i}}.contoso.com
            displayName: Chat {{i}}
            nextHop: pool{{i}}.contoso.com
            servers:
              - {fqdn: chat{{i}}-1.contoso.com, dataCenter: A}
              - {fqdn: chat{{i}}-2.contoso.com, dataCenter: A}
              - {fqdn: chat{{i}}-3.contoso.com, dataCenter: A}
              - {fqdn: chat{{i}}-4.contoso.com, dataCenter: A}
              - {fqdn: chat{{i}}-5.contoso.com, state: Standby, dataCenter: B}
              - {fqdn: chat{{i}}-6.contoso.com, state: Standby, dataCenter: B}
              - {fqdn: chat{{i}}-7.contoso.com, state: Standby, dataCenter: B}
              - {fqdn: chat{{i}}-8.contoso.com, state: Standby, dataCenter: B}
            contentStore: {instance: sql{{i}}-1.contoso.com\chat, mirror: sql{{i}}-2.contoso.com\chat, witness: sql{{i}}-3.contoso.com\chat}
            backupContentStore: {instance: sql{{i}}-4.contoso.com\chat, mirror: sql{{i}}-5.contoso.com\chat, witness: sql{{i}}-6.contoso.com\chat}
            logShippingShare: \\files{{i}}.contoso.com\logs
            fileStore: \\files{{i}}.contoso.com\chat
            users: {concurrent: 8, provisioned: 20}

        """;
}
