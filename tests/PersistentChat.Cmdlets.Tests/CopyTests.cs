using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PersistentChat.Cmdlets.Tests.Hosting;
using PersistentChat.Inspection;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>
/// Objects come back from tables, JSON and CliXml as what they were: random topologies are taken apart and put together again from the copies of their objects, noun by noun. What a topology is made of
/// cannot always be said by cmdlets, which refuse what the product does not do; such topologies are not tried.
/// </summary>
[Properties(Arbitrary = [typeof(CopyableTopologies)], MaxTest = 25)]
public sealed class CopyTests : IDisposable
{
    /// <summary>Every noun that can be created, and what creates it from a copy; the last column is what changes it.</summary>
    private const string Nouns = """
        $nouns = [ordered] @{
            PChatDirectory = { $_ | Set-PChatDirectory }
            PChatSite = { $_ | New-PChatSite }
            PChatFrontEndPool = { $_ | New-PChatFrontEndPool }
            PChatSqlInstance = { $_ | New-PChatSqlInstance }
            PChatComputer = { $_ | New-PChatComputer }
            PChatPool = { $_ | New-PChatPool }
            PChatSuppression = { $_ | Add-PChatSuppression }
            PChatPolicy = { $_ | Set-PChatPolicy }
        }
        function Copy-Object($Items, $Form) {
            $path = Join-Path $folder 'copies'
            switch ($Form) {
                Objects { $Items }
                Csv { $Items | Export-Csv $path -Encoding utf8 -NoTypeInformation; Import-Csv $path -Encoding utf8 }
                Json { if ($Items) { $Items | ConvertTo-Json -Depth 6 | ConvertFrom-Json } }
                CliXml { $Items | Export-Clixml $path; Import-Clixml $path }
            }
        }
        $copies = [ordered] @{}
        foreach ($noun in $nouns.Keys) { $copies[$noun] = @(Copy-Object @(& "Get-$noun") $form) }
        $servers = @(Copy-Object @(Get-PChatServer) $form)
        $labels = (Get-PChatTopology).Labels
        $name = (Get-PChatTopology).Name
        $product = (Get-PChatTopology).Product

        """;

    private readonly CmdletSession _session = new();

    public void Dispose() => _session.Dispose();

    [Property]
    public void Objects_from_the_pipeline_are_made_again(Topology topology) => Made("Objects", topology);

    [Property]
    public void Rows_of_a_table_are_made_again(Topology topology) => Made("Csv", topology);

    [Property]
    public void Copies_in_json_are_made_again(Topology topology) => Made("Json", topology);

    [Property]
    public void Copies_in_clixml_are_made_again(Topology topology) => Made("CliXml", topology);

    [Property]
    public void Rows_of_a_table_set_what_they_are_copies_of(Topology topology) => Set("Csv", topology);

    [Property]
    public void Copies_in_json_set_what_they_are_copies_of(Topology topology) => Set("Json", topology);

    [Property]
    public void Copies_in_clixml_set_what_they_are_copies_of(Topology topology) => Set("CliXml", topology);

    /// <summary>Everything anew, and the servers once more by themselves.</summary>
    private void Made(string form, Topology topology)
    {
        if (Start(form, topology) is not { } document)
            return;
        _session.Run(Nouns + """
            $null = New-PChatTopology $name -Product $product -Label $labels
            foreach ($noun in $nouns.Keys) { $copies[$noun] | ForEach-Object { $null = & $nouns[$noun] } }
            """).Good();
        Assert.Equal(document, Document());
        var sorted = Document(isSorted: true);
        _session.Run("""
            $states = @{}
            foreach ($pool in Get-PChatPool | Where-Object PoolType -EQ MultipleServer) {
                if ($pool.Servers.Count -le 8 -and $pool.ActiveServers.Count -le 4) { $states["$($pool.Fqdn)"] = $pool }
            }
            foreach ($pool in $states.Values) {
                Remove-PChatPool $pool.Fqdn -Confirm:$false
                $bare = $pool | Select-Object * -ExcludeProperty Servers, ActiveServers, StandbyServers, PoolFqdn
                $null = $bare | New-PChatPool
            }
            $servers | Where-Object { $states.ContainsKey([string] ($_.PoolFqdn.Name ?? $_.PoolFqdn)) } | ForEach-Object { $null = $_ | Add-PChatServer }
            """).Good();
        Assert.Equal(sorted, Document(isSorted: true));
    }

    /// <summary>What states the same changes nothing, and what states more gives just that.</summary>
    private void Set(string form, Topology topology)
    {
        if (Start(form, topology) is not { } document)
            return;
        _session.Run(Nouns + """
            foreach ($noun in $nouns.Keys) {
                $copies[$noun] | Where-Object { $noun -ne 'PChatSuppression' } | ForEach-Object { $_ | & "Set-$noun" }
            }
            $servers | ForEach-Object { $_ | Set-PChatServer }
            """).Good();
        Assert.Equal(document, Document());
        _session.Run("""
            $null = New-PChatTopology $name -Product $product -Label $labels
            $copies.PChatDirectory | Set-PChatDirectory
            $copies.PChatSite | Select-Object Name | ForEach-Object { $null = $_ | New-PChatSite }
            $copies.PChatFrontEndPool | Select-Object Fqdn, Edition, Site | ForEach-Object { $null = $_ | New-PChatFrontEndPool }
            $copies.PChatSqlInstance | Select-Object Name | ForEach-Object { $null = $_ | New-PChatSqlInstance }
            $copies.PChatComputer | Select-Object Fqdn | ForEach-Object { $null = $_ | New-PChatComputer }
            $copies.PChatPool | Select-Object Fqdn, PoolType, NextHop, ContentStore, FileStore, Servers | ForEach-Object { $null = $_ | New-PChatPool }
            foreach ($noun in 'PChatSite', 'PChatFrontEndPool', 'PChatSqlInstance', 'PChatComputer', 'PChatPool', 'PChatPolicy') { $copies[$noun] | ForEach-Object { $_ | & "Set-$noun" } }
            $copies.PChatSuppression | ForEach-Object { $null = $_ | Add-PChatSuppression }
            """).Good();
        Assert.Equal(document, Document());
    }

    private string? Start(string form, Topology topology)
    {
        _session.Set("form", form);
        _session.Set("topology", topology);
        _session.Run("$null = $topology | New-PChatTopology -WarningAction Ignore; $WarningPreference = 'Ignore'").Good();
        var document = Document();
        // No reader of XML takes these, of which JSON writes the number.
        return form == "CliXml" && (document.Contains("\\ufffe") || document.Contains("\\uffff")) ? null : document;
    }

    /// <summary>The lines of the document that says the current topology; sorted where it was put together in another order.</summary>
    private string Document(bool isSorted = false)
    {
        var file = Path.Combine(_session.Folder, "current.json");
        File.Delete(file);
        _session.Run("Export-PChatTopology $folder/current.json").Good();
        return string.Join("\n", isSorted ? File.ReadLines(file).Select(line => line.TrimEnd(',')).Order(StringComparer.Ordinal) : File.ReadLines(file));
    }

}

/// <summary>Topologies that cmdlets can make: no server is in two pools, and nothing is suppressed twice.</summary>
public static class CopyableTopologies
{
    public static Arbitrary<Topology> Topologies() => TopologyGenerator.Topology.Select(Copyable).ToArbitrary();

    private static Topology Copyable(Topology topology)
    {
        var seen = new HashSet<Fqdn>();
        return topology.With(changed =>
        {
            changed.ChatPools = topology.ChatPools.Where(pool => pool.Servers.All(server => seen.Add(server.Fqdn))).ToArray();
            // The rules that a policy states are no table, and are refused.
            var policy = (Rules.Policies.Policy)Keys.PolicyKeys.Table.Draft(topology.Policy);
            policy.Rules = Internal.ValueList.Of<Rules.Policies.StatedRule>(null);
            policy.Severities = Internal.ValueList.Of(policy.Severities.Where(severity => Rules.RuleCatalog.Ids.Find(severity.Rule) is not null));
            changed.Policy = policy;
            changed.Suppressions = topology.Suppressions.Where((one, index) =>
                !topology.Suppressions.Take(index).Any(other => SuppressionMatcher.AreOfSame(one, other) || SuppressionMatcher.AreOfSame(other, one))).ToArray();
        });
    }
}
