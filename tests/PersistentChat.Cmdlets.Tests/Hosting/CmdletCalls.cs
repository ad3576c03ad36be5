namespace PersistentChat.Cmdlets.Tests.Hosting;

/// <summary>For every cmdlet scripts that use it on the sample contoso.yaml and return something, each kind of object that it returns at least once.</summary>
internal static class CmdletCalls
{
    private static readonly Dictionary<string, CmdletCall[]> _calls = new()
    {
        ["Add-PChatServer"] = ["Add-PChatServer chat.contoso.com chat09.contoso.com -Standby"],
        ["Add-PChatSuppression"] = ["Add-PChatSuppression PCT1004 chat.contoso.com -Reason Agreed"],
        ["Compare-PChatTopology"] =
            ["Compare-PChatTopology $sample $broken", "Compare-PChatTopology $sample -Product SkypeForBusiness2015", "Compare-PChatTopology $sample $broken -Effect"],
        ["Export-PChatDiagram"] = [new("Export-PChatDiagram -Format Mermaid", Asks: false), "Export-PChatDiagram $folder/d.svg -PassThru"],
        ["Export-PChatReport"] = ["Export-PChatReport $folder/r.html -PassThru"],
        ["Export-PChatTestResult"] = ["Test-PChatTopology $broken | Export-PChatTestResult $folder/r.xml -Format JUnit -PassThru"],
        ["Export-PChatTopology"] = ["Export-PChatTopology $folder/t.yaml -PassThru"],
        ["Format-PChatTopology"] = [new("Format-PChatTopology $sample -Check", Asks: false)],
        ["Get-PChatCapacity"] = ["Get-PChatCapacity", "Get-PChatCapacity -Path $sample", "Get-PChatCapacity -GrowthPercent 15"],
        ["Get-PChatChange"] = [new("Get-PChatChange", Before: "New-PChatSite Berlin")],
        ["Get-PChatCertificate"] = ["Get-PChatCertificate"],
        ["Get-PChatComponent"] = ["Get-PChatComponent"],
        ["Get-PChatComputer"] = ["Get-PChatComputer"],
        ["Get-PChatDependency"] = ["Get-PChatDependency", "Get-PChatDependency -AsTree"],
        ["Get-PChatDirectory"] = ["Get-PChatDirectory"],
        ["Get-PChatDnsRecord"] = ["Get-PChatDnsRecord", "Get-PChatDnsRecord -AsZone"],
        ["Get-PChatFrontEndPool"] = ["Get-PChatFrontEndPool"],
        ["Get-PChatOpenQuestion"] = ["Get-PChatOpenQuestion", "Get-PChatOpenQuestion $sample, $broken"],
        ["Get-PChatPolicy"] = ["Get-PChatPolicy"],
        ["Get-PChatPool"] = ["Get-PChatPool"],
        ["Get-PChatPort"] = ["Get-PChatPort", "Get-PChatPort -AsFirewallRule"],
        ["Get-PChatRule"] = ["Get-PChatRule PCT1001", "Get-PChatRule PCT1001 -Online"],
        ["Get-PChatServer"] = ["Get-PChatServer"],
        ["Get-PChatSite"] = ["Get-PChatSite"],
        ["Get-PChatSqlInstance"] = ["Get-PChatSqlInstance"],
        ["Get-PChatSuppression"] = [new("Get-PChatSuppression", Before: "$null = Add-PChatSuppression PCT1004 -Reason Agreed")],
        ["Get-PChatTopology"] = ["Get-PChatTopology"],
        ["Import-PChatTopology"] = ["Import-PChatTopology $broken -PassThru"],
        ["Measure-PChatWorkload"] = ["Measure-PChatWorkload 5000", "Measure-PChatWorkload -Path $sample"],
        ["New-PChatComputer"] = ["New-PChatComputer new01.contoso.com -ProcessorCores 8 -Ssd"],
        ["New-PChatFrontEndPool"] = ["New-PChatFrontEndPool se01.contoso.com Standard Redmond"],
        ["New-PChatPool"] = [@"New-PChatPool chat2.contoso.com pool01.contoso.com sql01.contoso.com\rtc \\files.contoso.com\chat2"],
        ["New-PChatRule"] = ["New-PChatRule HOUSE-A-1 -For chatPool -Title Contact -Condition { $_.Contact }"],
        ["New-PChatRunbook"] = ["New-PChatRunbook Deploy $folder/r.md -PassThru"],
        ["New-PChatSite"] = ["New-PChatSite Berlin -TimeZone Europe/Berlin"],
        ["New-PChatSqlInstance"] = [@"New-PChatSqlInstance new01.contoso.com\chat Standard 2012"],
        ["New-PChatTopology"] = ["New-PChatTopology Fresh -Domain fresh.example"],
        ["Protect-PChatTopology"] = [new("Protect-PChatTopology", Asks: false), "Protect-PChatTopology $sample $folder/p.yaml -PassThru"],
        ["Redo-PChatChange"] = [new("Redo-PChatChange -PassThru", Before: "New-PChatSite Berlin; Undo-PChatChange")],
        ["Remove-PChatComputer"] = ["Remove-PChatComputer edge01.contoso.com -PassThru"],
        ["Remove-PChatFrontEndPool"] =
            [new("Remove-PChatFrontEndPool se01.contoso.com -PassThru", Before: "New-PChatFrontEndPool se01.contoso.com Standard Redmond")],
        ["Remove-PChatPool"] = ["Remove-PChatPool chat.contoso.com -PassThru"],
        ["Remove-PChatServer"] = ["Remove-PChatServer chat04.contoso.com -PassThru"],
        ["Remove-PChatSite"] = [new("Remove-PChatSite Berlin -PassThru", Before: "New-PChatSite Berlin")],
        ["Remove-PChatSqlInstance"] = [@"Remove-PChatSqlInstance sql04.contoso.com\witness -PassThru"],
        ["Remove-PChatSuppression"] = [new("Remove-PChatSuppression PCT1004 -PassThru", Before: "$null = Add-PChatSuppression PCT1004 -Reason Agreed")],
        ["Repair-PChatTopology"] = [new("Repair-PChatTopology $sample -PassThru", Asks: false)],
        ["Rename-PChatObject"] =
        [
            "Rename-PChatObject Contoso Fabrikam -PassThru", "Rename-PChatObject Redmond HQ -PassThru", "Rename-PChatObject pool01.contoso.com pool02.contoso.com -PassThru",
            "Rename-PChatObject chat.contoso.com chat2.contoso.com -PassThru", "Rename-PChatObject chat03.contoso.com chat33.contoso.com -PassThru",
            "Rename-PChatObject edge01.contoso.com edge02.contoso.com -PassThru", @"Rename-PChatObject sql04.contoso.com\witness sql04.contoso.com\w -PassThru",
        ],
        ["Set-PChatComputer"] = ["Set-PChatComputer edge01.contoso.com -MemoryGB 32 -PassThru"],
        ["Set-PChatDirectory"] = ["Set-PChatDirectory -Domain fabrikam.example -PassThru"],
        ["Set-PChatFrontEndPool"] = ["Set-PChatFrontEndPool pool01.contoso.com -ServiceVersion 8 -PassThru"],
        ["Set-PChatPolicy"] = ["Set-PChatPolicy -StandbyShare 0.5 -PassThru"],
        ["Set-PChatPool"] = ["Set-PChatPool chat.contoso.com -SipPort 5050 -PassThru"],
        ["Set-PChatServer"] = ["Set-PChatServer chat03.contoso.com Active -PassThru"],
        ["Set-PChatSite"] = ["Set-PChatSite Redmond -TimeZone Europe/Berlin -PassThru"],
        ["Set-PChatSqlInstance"] = [@"Set-PChatSqlInstance sql04.contoso.com\witness -ClusterNodes 2 -PassThru"],
        ["Set-PChatTopology"] = ["Set-PChatTopology -Product SkypeForBusiness2015 -PassThru"],
        ["Test-PChatCollocation"] = ["Test-PChatCollocation", "Test-PChatCollocation -Quiet"],
        ["Test-PChatResilience"] = ["Test-PChatResilience"],
        ["Test-PChatRule"] = ["Test-PChatRule (Join-Path (Split-Path $sample) scripted-rules)", "Test-PChatRule (Join-Path (Split-Path $sample) scripted-rules) -Quiet"],
        ["Test-PChatTopology"] = [new("Test-PChatTopology", Asks: false), new("Test-PChatTopology $broken -Quiet", Asks: false)],
        ["Undo-PChatChange"] = [new("Undo-PChatChange -PassThru", Before: "New-PChatSite Berlin")],
    };

    /// <summary>The cmdlets.</summary>
    public static IEnumerable<string> Cmdlets => _calls.Keys;

    public static IReadOnlyList<CmdletCall> Of(string cmdlet) => _calls[cmdlet];
}
