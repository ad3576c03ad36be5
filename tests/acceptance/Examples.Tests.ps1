BeforeDiscovery {
    . $PSScriptRoot/common.ps1

    # What nobody but a deployment, a browser or a person can answer: such examples are parsed and their parameters bound.
    $script:Unanswered = @(
        @{ Need = 'a deployment'; Pattern = '\bGet-Cs\w+|\bInvoke-Cs\w+' }
        @{ Need = 'a browser'; Pattern = '(?m)\s-Show\b' }
        @{ Need = 'a person'; Pattern = '\bRead-Host\b' }
        @{ Need = 'Windows'; Pattern = 'powershell\.exe|\bUnblock-File\b|\bScheduledTask' }
    )

    function New-Case([string] $Source, [string] $Language, [string] $Code) {
        $need = @($Unanswered | Where-Object { $Code -cmatch $_.Pattern })[0].Need
        @{ Source = $Source; Language = $Language; Code = $Code; Need = $need }
    }

    $script:Cases = @(
        foreach ($language in 'en-US', 'de-DE', 'es-ES') {
            foreach ($page in Get-HelpPage $language) {
                $number = 0
                foreach ($example in $page.Examples) {
                    New-Case "$($page.Name) $((++$number))" $language $example.Code
                }
            }
            foreach ($topic in 'about_PersistentChatTopology', 'about_PChatRules', 'about_PChatTesting') {
                $folder = @{ 'en-US' = 'en-US'; 'de-DE' = 'de'; 'es-ES' = 'es' }[$language]
                $text = [IO.File]::ReadAllText((Join-Path (Split-Path $Module) "$folder/$topic.help.txt")).Replace("`r`n", "`n")
                $number = 0
                foreach ($block in [regex]::Matches($text, '(?m)(?<=\n\n)(?: {8}.*\n|\n(?= {8}))+')) {
                    $code = $block.Value -replace '(?m)^ {8}'
                    # Pipelines, crontabs and the command line have tests of their own.
                    if ($code.TrimStart() -notmatch '^(- |\d|pchat )') {
                        New-Case "$topic $((++$number))" $language $code.Trim("`n")
                    }
                }
            }
        }
        foreach ($page in @(Get-Item (Join-Path $Root README.md)) + @(Get-ChildItem (Join-Path $Root docs) -Filter *.md)) {
            $number = 0
            foreach ($fence in [regex]::Matches([IO.File]::ReadAllText($page).Replace("`r`n", "`n"), '(?ms)^```powershell\n(.*?)^```')) {
                New-Case "$($page.Name) $((++$number))" 'en-US' $fence.Groups[1].Value.Trim("`n")
            }
        }
    )
    $script:Run = @($Cases | Where-Object { -not $_.Need })
    $script:Bound = @($Cases | Where-Object { $_.Need })
}

BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:Fixtures = Join-Path $Root 'tests/fixtures/lync'

    # The files that examples name.
    $script:Files = @{
        'contoso.yaml'          = Join-Path $Samples contoso.yaml
        'old.yaml'              = Join-Path $Samples contoso.yaml
        'new.yaml'              = Join-Path $Samples broken.yaml
        'plan.yaml'             = Join-Path $Samples enterprise-single-server.yaml
        'topology.xml'          = Join-Path $Fixtures multiple-servers.xml
        'services.xml'          = Join-Path $Fixtures services.clixml
        'deployed.xml'          = Join-Path $Fixtures multiple-servers.xml
        'contoso.tbxml'         = Join-Path $Fixtures multiple-servers.tbxml
        'berlin.yaml'           = Join-Path $Samples enterprise-multiple-servers.yaml
    }

    $script:Translated = @{
        'old.yaml'      = 'alt.yaml', 'antiguo.yaml'
        'new.yaml'      = 'neu.yaml', 'nuevo.yaml'
        'deployed.yaml' = 'bereitgestellt.yaml', 'implementado.yaml'
        'topology.xml'  = 'topologie.xml', 'topologia.xml'
        'services.xml'  = 'dienste.xml', 'servicios.xml'
        'deployed.xml'  = 'bereitgestellt.xml', 'implementado.xml'
    }

    function Initialize-Folder([string] $Source) {
        $folder = (New-Item -ItemType Directory -Path (Join-Path $TestDrive (New-Guid))).FullName
        foreach ($file in $Files.GetEnumerator()) {
            Copy-Item -LiteralPath $file.Value -Destination (Join-Path $folder $file.Key)
        }
        $single = [IO.File]::ReadAllText($Files['plan.yaml'])
        $null = Save-File (Join-Path $folder deployed.yaml) $single.Replace('type: SingleServer', 'type: MultipleServer')
        foreach ($name in $Translated.Keys) {
            foreach ($translation in $Translated[$name]) {
                Copy-Item -LiteralPath (Join-Path $folder $name) -Destination (Join-Path $folder $translation)
            }
        }
        if ($Source -like 'Test-PChatRule*') {
            Copy-Item (Join-Path $Samples scripted-rules/HOUSE-DISP-01.*) $folder
        }
        $null = New-Item -ItemType Directory -Path (Join-Path $folder topologies)
        Copy-Item (Join-Path $folder contoso.yaml), (Join-Path $folder berlin.yaml) (Join-Path $folder topologies)
        # The page that states a rule prints its policy; the samples have both documents of it.
        if ($Source -like 'house-rules.md*') {
            $page = [IO.File]::ReadAllText((Join-Path $Root docs/house-rules.md)).Replace("`r`n", "`n")
            $null = Save-File (Join-Path $folder policy.yaml) ([regex]::Match($page, '(?ms)^```yaml\n(.*?)^```').Groups[1].Value)
            Copy-Item (Join-Path $Samples house-rules/HOUSE-OPS-01.*.yaml), (Join-Path $Samples scripted-rules/HOUSE-DISP-01.*.yaml) $folder
            $null = Save-File (Join-Path $folder HOUSE-DISP-01.PChatRule.ps1) ([regex]::Match($page, '(?ms)^```powershell\n(New-PChatRule .*?)^```').Groups[1].Value)
        }
        $folder
    }

    # The topology that an example works on: what it adds is not there yet, what it changes or removes is.
    function Initialize-Topology([string] $Source) {
        if ($Source -match '^(New-PChat(?!Runbook)|Add-PChatServer)') {
            $null = New-PChatTopology -Name Contoso -Domain contoso.com
            if ($Source -notmatch '^New-PChatSite') {
                $null = New-PChatSite Redmond
            }
            if ($Source -match 'PChatPool|PChatServer') {
                $null = New-PChatFrontEndPool pool01.contoso.com -Edition Enterprise -Site Redmond -ComputerName @('fe01.contoso.com')
            }
            if ($Source -match '^Add-PChatServer') {
                $null = New-PChatPool chat.contoso.com -NextHop pool01.contoso.com -ContentStore sql02.contoso.com -FileStore \\files.contoso.com\chat
            }
            return
        }
        Import-PChatTopology contoso.yaml
        $null = New-PChatSite Chicago
        $null = New-PChatFrontEndPool pool02.contoso.com -Edition Enterprise -Site Redmond -ComputerName @('fe11.contoso.com')
        $null = New-PChatFrontEndPool se01.contoso.com -Edition Standard -Site Redmond
        $null = New-PChatSqlInstance 'sql09.contoso.com\chat' -Edition Standard -Version 2012
        $null = Add-PChatServer chat.contoso.com chat05.contoso.com, chat08.contoso.com -State Standby
        if ($Source -match '^Add-PChatSuppression') {
            Set-PChatPool chat.contoso.com -ContentStore sql01.contoso.com\rtc
        }
        if ($Source -match '^(Get|Remove)-PChatSuppression') {
            $null = Add-PChatSuppression PCT1004 -Target chat.contoso.com -Reason 'No growth' -Expires (Get-Date).AddDays(10)
            $null = Add-PChatSuppression PCT3003 -Target sql01.contoso.com\rtc -Reason 'Agreed'
        }
        if ($Source -match 'PChatPolicy') {
            Set-PChatPolicy -Severity @{ PCT3003 = 'Error' } -Naming @{ Site = 'R*' }
        }
        if ($Source -match '^Redo-') {
            Undo-PChatChange -Count 2
        }
        if ($Source -match '^Set-') {
            Set-PChatDirectory -GlobalCatalog dc01.contoso.com
            Set-PChatFrontEndPool pool01.contoso.com -ComputerName fe01.contoso.com
            Set-PChatSite Redmond -TimeZone 'Mountain Standard Time'
            Set-PChatPool chat.contoso.com -ContentStore @{ Instance = 'sql02.contoso.com\chat'; Mirror = 'sql03.contoso.com\chat'; Witness = 'sql07.contoso.com\witness' }
        }
    }

    # What the words beside each example promise.
    $script:Promises = @{
        'Add-PChatServer 1'        = { (Get-PChatServer | Group-Object State -AsHashTable -AsString).ForEach{ "$($_.Active.Count) $($_.Standby.Count)" } | Should -Be '4 4' }
        'Add-PChatSuppression 1' = { (Get-PChatSuppression).ForEach{ "$($_.Rule) $($_.Target) $($_.Expires.ToString('yyyy-MM-dd')) $([bool] $_.Reason)" } | Should -Be 'PCT1004 chat.contoso.com 2027-03-31 True' }
        'Add-PChatSuppression 2' = {
            $accepted = (Test-PChatTopology).Suppressed | Where-Object { $_.Finding.RuleId -eq 'PCT3003' }
            $accepted | Should -Not -BeNullOrEmpty
            (Test-PChatTopology).Findings.RuleId | Should -Not -Contain PCT3003
            (Get-PChatSuppression).ForEach{ "$($_.Approver) $($_.Ticket)" } | Select-Object -Unique | Should -Match '^\w+ \w+ CHG-4711$'
        }
        'Compare-PChatTopology 8' = { $Out.Area | Sort-Object -Unique | ForEach-Object { "$_" } | Should -Contain Finding }
        'Compare-PChatTopology 9' = {
            $Out | Should -Not -BeNullOrEmpty
            $Out.Computers | Should -Not -BeNullOrEmpty
            @($Out).Count | Should -Be @(Compare-PChatTopology old.yaml new.yaml -Effect | Where-Object Area -EQ Port).Count
        }
        'Get-PChatPolicy 1' = { $Screen | Should -Match 'PCT3003' }
        'Get-PChatPolicy 2' = { (Get-PChatTopology).Name | Should -Be Fabrikam }
        'Get-PChatSuppression 1' = { $Out.Rule | Should -Contain PCT1004 }
        'Get-PChatSuppression 2' = { (Import-Csv suppressions.csv).Rule | Should -Be PCT1004 }
        'Remove-PChatSuppression 1' = { (Get-PChatSuppression).Rule | Should -Be PCT3003 }
        'Remove-PChatSuppression 2' = { (Get-PChatSuppression).Rule | Should -Be PCT1004, PCT3003 }
        'Set-PChatPolicy 1' = { (Test-PChatTopology -Rule PCT1004).RulesRun | Should -Be PCT1004; Get-Screen (Get-PChatPolicy) | Should -Match 'PCT3003[\s\S]*PCT1004|PCT1004[\s\S]*PCT3003' }
        'Set-PChatPolicy 2' = { (Test-PChatTopology).RulesRun | Should -Contain HOUSE-SQLVERSION }
        'Set-PChatPolicy 4' = { (Get-PChatPolicy).ForEach{ "$($_.Locked) $($_.Suppressions.MaxDays) $($_.Suppressions.Require)" } | Should -Be 'PCT1001 category:Capacity 90 Approver Ticket' }
        'Set-PChatPolicy 3' = { (Test-PChatTopology).RulesRun | Should -Not -Contain HOUSE-NAMING }
        'Compare-PChatTopology 1'  = {
            $Out.Target | Should -Contain 'Chicago'
            $Out.Consequence | Should -Not -BeNullOrEmpty
        }
        'Compare-PChatTopology 2'  = {
            foreach ($target in (Compare-PChatTopology old.yaml new.yaml).Target | Sort-Object -Unique) {
                $Screen -replace '\s' | Should -BeLike "*$([WildcardPattern]::Escape($target -replace '\s'))*"
            }
        }
        'Compare-PChatTopology 3'  = { $Screen | Should -Match 'SingleServer' }
        'Compare-PChatTopology 4'  = { @($Out).Count | Should -Be ((Get-Item *.yaml | ForEach-Object { @(Compare-PChatTopology plan.yaml $_.FullName).Count }) | Measure-Object -Sum).Sum }
        'Compare-PChatTopology 5'  = {
            @($Out | Where-Object { $_ -isnot [PersistentChat.Changes.TopologyChange] }) | Should -BeNullOrEmpty
            @($Out).Count | Should -Be @(Compare-PChatTopology plan.yaml (Get-PChatTopology) -IgnoreUnstated -WarningAction Ignore).Count
            @($Out).Count | Should -BeLessThan @(Compare-PChatTopology plan.yaml).Count
            (Get-PChatServer).State | Should -Contain Standby
        }
        'Compare-PChatTopology 6'  = { $Out | ForEach-Object { $_ | Should -BeOfType PersistentChat.Changes.TopologyChange } }
        'Compare-PChatTopology 7'  = { $Out.Property | Should -Contain 'product' }
        'Export-PChatDiagram 1'    = {
            $picture = Get-Content contoso.svg -Raw
            ([xml] $picture).DocumentElement.LocalName | Should -Be svg
            (Test-PChatTopology).Findings.RuleId | Sort-Object -Unique | ForEach-Object { $picture | Should -Match $_ }
        }
        'Export-PChatDiagram 2'    = { Get-Content chat.mmd -Raw | Should -Match 'flowchart' }
        'Export-PChatReport 2'     = {
            $page = [xml] (Get-Content deployed.html -Raw)
            $page.DocumentElement.LocalName | Should -Be html
            Compare-PChatTopology plan.yaml deployed.xml | ForEach-Object { $page.OuterXml | Should -Match ([regex]::Escape($_.Target)) }
        }
        'Export-PChatTestResult 1' = { ([xml] (Get-Content results.xml -Raw)).testsuites.testsuite.Count | Should -Be @(Test-PChatTopology *.yaml).Count }
        'Export-PChatTestResult 2' = {
            $log = Get-Content contoso.sarif -Raw | ConvertFrom-Json
            $log.version | Should -Be '2.1.0'
            $log.runs[0].results.Count | Should -Be (Test-PChatTopology contoso.yaml).Findings.Count
            $log.runs[0].results.locations.physicalLocation.region.startLine | Should -Not -BeNullOrEmpty
        }
        'Export-PChatTopology 1'   = { Compare-PChatTopology contoso.json | Should -BeNullOrEmpty }
        'Export-PChatTopology 2'   = {
            (Import-PChatTopology contoso.yaml -PassThru).ChatPools[0].ActiveServers.Fqdn | Should -Contain chat03.contoso.com
            @(Compare-Object (Get-Content $Files['contoso.yaml']) (Get-Content contoso.yaml)).Count | Should -Be 2
        }
        'Format-PChatTopology 1'   = {
            Format-PChatTopology contoso.yaml -Check | Should -BeTrue
            Compare-PChatTopology $Files['contoso.yaml'] contoso.yaml | Should -BeNullOrEmpty
        }
        'Format-PChatTopology 2'   = {
            (Get-FileHash contoso.yaml).Hash | Should -Be (Get-FileHash $Files['contoso.yaml']).Hash
            [bool] $told | Should -Be (-not (Format-PChatTopology contoso.yaml -Check))
        }
        'Get-PChatCapacity 1'      = {
            $Out.PoolFqdn | Should -Be (Get-PChatPool).Fqdn
            $Out.ConcurrentUsers | Should -Be 20000
        }
        'Get-PChatCapacity 2'      = { "$($Out.ConcurrentUsers) $($Out.ServersNeeded)" | Should -Be '45000 3' }
        'Get-PChatCapacity 3'      = {
            $Out.Year | Should -Be (0..5)
            $Out.ConcurrentUsers | Should -Be 20000, 23000, 26450, 30418, 34981, 40228
            $Out[-1].Step, $Out[-1].Servers, $Out[-1].InPlace | Should -Be AddServers, 1, $true
        }
        'Get-PChatCertificate 1'   = { $Screen | Should -Match '(?s)CN=chat\.contoso\.com.*chat01\.contoso\.com' }
        'Get-PChatChange 1'        = {
            $Out.Number[0..5] | Should -Be (1..6)
            $Out[0].Description | Should -Match 'chat\.contoso\.com'
            $Out[5].Description | Should -Match 'Contoso|contoso\.yaml'
        }
        'Get-PChatChange 2'        = { "$($Out.Target)" | Should -Match 'chat05\.contoso\.com.*chat08\.contoso\.com' }
        'Get-PChatComponent 1'     = { [regex]::Matches($Screen, '(?m)^chat\d\d\.contoso\.com').Value | Select-Object -Unique | Should -Be (1..5 + 8 | ForEach-Object { "chat0$_.contoso.com" }) }
        'Get-PChatComputer 1'      = { $Out.Fqdn | Should -Be (@('edge01.contoso.com') + (1..4 | ForEach-Object { "chat0$_.contoso.com" })) }
        'Get-PChatDependency 1'    = { $Screen | Should -Match 'fe01\.contoso\.com'; $Screen | Should -Not -Match 'chat01\.contoso\.com' }
        'Get-PChatDependency 2'    = { @($Out)[0] | Should -Be chat.contoso.com; @($Out).Count | Should -BeGreaterThan 50 }
        'Get-PChatDependency 3'    = { $Out.Kind | Sort-Object -Unique | ForEach-Object { "$_" } | Should -Be Endpoint, SqlInstance, Certificate, Port }
        'Get-PChatDirectory 1'     = { "$($Out.Domain) $($Out.GlobalCatalogs)" | Should -Be 'contoso.com dc01.contoso.com dc02.contoso.com' }
        'Get-PChatDnsRecord 1'     = { $Out.Name | Sort-Object -Unique | Should -Be (@('chat.contoso.com') + (1..4 | ForEach-Object { "chat0$_.contoso.com" })) }
        'Get-PChatDnsRecord 2'     = {
            @($Out -notmatch '^;' -match '\S').ForEach{ $_ | Should -Match '10\.0\.0\.[12]\b' }
            "$Out" | Should -Match '10\.0\.0\.1.*10\.0\.0\.2'
            "$Out" | Should -Match ';.*chat03'
        }
        'Get-PChatFrontEndPool 1'  = { $Out.Fqdn | Should -Be se01.contoso.com }
        'Get-PChatOpenQuestion 1'  = { @($Out).Count | Should -Be 5 }
        'Get-PChatOpenQuestion 2'  = { $Out | ForEach-Object { $_.Rules | Should -Contain PCT3007 } }
        'Get-PChatOpenQuestion 3'  = { Import-Csv questions.csv | ForEach-Object Kind | Sort-Object -Unique | Should -Be sqlInstance }
        'Get-PChatPool 1'          = {
            foreach ($name in 'chat.contoso.com', 'pool01.contoso.com', 'sql02.contoso.com\chat', 'sql03.contoso.com\chat', 'sql04.contoso.com\witness', '\\files.contoso.com\logs') {
                $Screen | Should -BeLike "*$name*"
            }
        }
        'Get-PChatPort 1'          = { $Out.DestinationComputer | Select-Object -Unique | Should -Be chat01.contoso.com }
        'Get-PChatPort 2'          = { Get-Content firewall.ps1 -Raw | Should -Match 'New-NetFirewallRule[\s\S]*50001' }
        'Get-PChatRule 1'          = {
            $rule = Get-PChatRule PCT3003
            foreach ($text in $rule.Title, $rule.Why, $rule.Remedy, $rule.Source) {
                $Screen -replace '\s' | Should -BeLike "*$([WildcardPattern]::Escape($text -replace '\s'))*"
            }
        }
        'Get-PChatRule 2'          = { [regex]::Matches($Screen, '(?m)^PCT\d{4}').Value | Should -Be (Get-PChatRule | Where-Object Changed -EQ '1.1.0').Id }
        'Get-PChatServer 1'        = { $Out.Fqdn | Should -Be 'chat03.contoso.com', 'chat04.contoso.com', 'chat05.contoso.com', 'chat08.contoso.com' }
        'Get-PChatSite 1'          = { $Out.Name | Should -Be Redmond, Chicago }
        'Get-PChatSqlInstance 1'   = { @($Out).Count | Should -Be 12 }
        'Get-PChatTopology 1'      = { "$Out" | Should -Be EnterpriseMultipleServers }
        'Get-PChatTopology 2'      = {
            foreach ($name in 'pool01.contoso.com', 'chat.contoso.com', 'chat03.contoso.com', 'sql02.contoso.com\chat', 'PCT') {
                $Screen | Should -BeLike "*$name*"
            }
        }
        'Import-PChatTopology 1'   = { $Out.Fqdn | Should -Be chat.contoso.com }
        'Import-PChatTopology 2'   = {
            $Out | Should -BeOfType PersistentChat.Topology
            Compare-PChatTopology contoso.yaml | Should -BeNullOrEmpty
        }
        'Measure-PChatWorkload 1'  = {
            $all = @{}
            $Out.Rows | Where-Object { $null -eq $_.Class } | ForEach-Object { $all["$($_.Quantity)"] = $_.Shown.Value -replace '\D' }
            $all.Rooms | Should -Be 33077
            $all.Values | Should -Contain 731088
            $all.Values | Should -Contain 1160000
            ($Out.Ceilings | Where-Object BindsFirst).Users | Should -Be 68965
        }
        'Measure-PChatWorkload 2'  = {
            @($Out).Count | Should -Be 3
            $Out.Margin | Where-Object { $_ -ge 0 } | Should -BeNullOrEmpty
        }
        'Measure-PChatWorkload 3'  = { "$($Out.Users) $($Out.ActiveServers)" | Should -Be '20000 2' }
        'New-PChatComputer 1'      = { "$((Get-PChatComputer edge01.contoso.com).Roles)" | Should -Be Edge }
        'New-PChatFrontEndPool 1'  = { "$((Get-PChatFrontEndPool pool01.contoso.com).ForEach{ "$($_.Edition) $($_.Servers)" })" | Should -Be 'Enterprise fe01.contoso.com fe02.contoso.com' }
        'New-PChatFrontEndPool 2'  = { "$((Get-PChatFrontEndPool se01.contoso.com).ForEach{ "$($_.Edition) $($_.BackEnd)" })" | Should -Be 'Standard se01.contoso.com\RTC' }
        'New-PChatPool 1'          = {
            (Get-PChatPool).Servers.Fqdn | Should -Be chat01.contoso.com, chat02.contoso.com
            $Out | Should -BeOfType PersistentChat.Inspection.InspectionReport
        }
        'New-PChatPool 2'          = { (Get-PChatPool).ForEach{ "$($_.ContentStore.Mirror) $($_.ContentStore.Witness) $($_.Compliance.Enabled)" } | Should -Be 'sql03.contoso.com\chat sql04.contoso.com\wit True' }
        'New-PChatRule 1'          = { $Out[-1].Outcomes.Where{ $_.RuleId -eq 'HOUSE-DISP-01' }.Outcome | Should -Be Passed }
        'New-PChatRunbook 1'       = { Get-Content failover.md -Raw | Should -Match 'Set-CsPersistentChatState' }
        'New-PChatRunbook 2'       = { [scriptblock]::Create((Get-Content server-loss.ps1 -Raw)).ToString() | Should -Match 'Read-Host' }
        'New-PChatRunbook 3'       = { Get-Content retire.md -Raw | Should -Match '(?s)Set-CsPersistentChatRoom -Disabled \$true.*Uninstall-CsDatabase' }
        'New-PChatRunbook 4'       = { Get-Content change.md -Raw | Should -Match (Get-FileHash new.yaml).Hash; Get-Content change.md -Raw | Should -Match (Get-FileHash old.yaml).Hash }
        'New-PChatSite 1'          = { (Get-PChatSite).ForEach{ "$($_.Name) $($_.TimeZone)" } | Should -Be 'Redmond Pacific Standard Time' }
        'New-PChatSqlInstance 1'   = { (Get-PChatSqlInstance).ForEach{ "$($_.Name) $($_.Edition) $($_.Version)" } | Should -Be 'sql02.contoso.com\chat Standard 2012' }
        'New-PChatTopology 1'      = { (Get-PChatTopology).ForEach{ "$($_.Name) $($_.Product) $($_.Directory.Domain)" } | Should -Be 'Contoso SkypeForBusiness2015 contoso.com' }
        'New-PChatTopology 2'      = {
            Get-PChatTopology | Should -Be $before
            (Get-PChatSite).Name | Should -Be Redmond
            (Get-PChatChange)[0].Description | Should -Match Contoso
        }
        'Protect-PChatTopology 1'  = { Get-ChildItem *.yaml | Sort-Object LastWriteTime | Select-Object -Last 1 | Get-Content -Raw | Should -Not -Match contoso }
        'Protect-PChatTopology 2'  = { Get-ChildItem *.yaml | Sort-Object LastWriteTime | Select-Object -Last 1 | Get-Content -Raw | Should -Not -Match contoso }
        'Protect-PChatTopology 3'  = { @($Out.Findings.RuleId)[0..((@($Out.Findings).Count / 2) - 1)] | Should -Be @($Out.Findings.RuleId)[(@($Out.Findings).Count / 2)..(@($Out.Findings).Count - 1)] }
        'Redo-PChatChange 1'       = {
            Get-PChatChange | Where-Object IsUndone | Should -BeNullOrEmpty
            (Get-PChatServer).Fqdn | Should -Contain chat08.contoso.com
        }
        'Remove-PChatComputer 1'   = { (Get-PChatComputer).Fqdn | Should -Be (1..4 | ForEach-Object { "chat0$_.contoso.com" }) }
        'Remove-PChatFrontEndPool 1' = { (Get-PChatFrontEndPool).Fqdn | Should -Be pool01.contoso.com, se01.contoso.com }
        'Remove-PChatPool 1'       = { Get-PChatPool | Should -Not -BeNullOrEmpty }
        'Remove-PChatServer 1'     = { (Get-PChatServer).Fqdn | Should -Be (1..5 | ForEach-Object { "chat0$_.contoso.com" }) }
        'Remove-PChatSite 1'       = { (Get-PChatSite).Name | Should -Be Redmond }
        'Remove-PChatSqlInstance 1' = { (Get-PChatSqlInstance).Name | Should -Not -Contain 'sql09.contoso.com\chat' }
        'Rename-PChatObject 1'     = {
            "$((Get-PChatPool).ContentStore.Instance)" | Should -Be 'sql22.contoso.com\chat'
            (Get-PChatSqlInstance).Name | Should -Contain 'sql22.contoso.com\chat'
            Export-PChatTopology renamed.json
            Get-Content renamed.json -Raw | Should -Not -Match 'sql02\.'
        }
        'Rename-PChatObject 2'     = { "$((Get-PChatSite).Name) $((Get-PChatFrontEndPool).Site) $((Get-PChatPool).Site)" | Should -Be 'HQ Chicago HQ HQ HQ HQ' }
        'Rename-PChatObject 3'     = { (Get-PChatPool).Fqdn | Should -Be chat.contoso.com }
        'Repair-PChatTopology 1'   = { (Get-FileHash contoso.yaml).Hash | Should -Be (Get-FileHash $Files['contoso.yaml']).Hash }
        'Repair-PChatTopology 2'   = {
            $Out | ForEach-Object { $_ | Should -BeOfType PersistentChat.Inspection.InspectionReport }
            $Out.TopologyName | Should -Contain Contoso
        }
        'Set-PChatComputer 1'      = { (Get-PChatComputer edge01.contoso.com).ForEach{ "$($_.MemoryGB) $($_.ProcessorCores)" } | Should -Be '32 8' }
        'Set-PChatComputer 2'      = { Get-PChatComputer | Group-Object DataCenter | ForEach-Object { "$($_.Name) $($_.Group.OperatingSystem | Select-Object -Unique)" } | Should -Be 'Redmond-A WindowsServer2012R2', 'Redmond-B WindowsServer2012R2' }
        'Set-PChatDirectory 1'     = { "$((Get-PChatDirectory).GlobalCatalogs)" | Should -Be 'dc01.contoso.com dc02.contoso.com' }
        'Set-PChatFrontEndPool 1'  = { (Get-PChatFrontEndPool pool01.contoso.com).Servers | Should -Be fe01.contoso.com, fe02.contoso.com, fe03.contoso.com }
        'Set-PChatFrontEndPool 2'  = { (Get-PChatFrontEndPool pool01.contoso.com).Product | Should -Be SkypeForBusiness2015 }
        'Set-PChatPool 1'          = { (Get-PChatPool).ContentStore.ForEach{ "$($_.Mirror) $($_.Witness)" } | Should -Be 'sql03.contoso.com\chat ' }
        'Set-PChatPool 2'          = { (Get-PChatPool).ContentStore.ForEach{ "$($_.Mirror) $($_.Witness)" } | Should -Be 'sql03.contoso.com\chat sql04.contoso.com\witness' }
        'Set-PChatServer 1'        = { (Get-PChatServer chat05.contoso.com).State | Should -Be Active }
        'Set-PChatSite 1'          = { "$((Get-PChatSite Redmond).TimeZone)" | Should -Be 'Pacific Standard Time' }
        'Set-PChatSqlInstance 1'   = { "$((Get-PChatSqlInstance 'sql02.contoso.com\chat').Version)" | Should -Be 2014 }
        'Set-PChatTopology 1'      = { (Get-PChatTopology).Product | Should -Be SkypeForBusiness2015 }
        'Test-PChatCollocation 1'  = {
            $Out | Should -BeOfType PersistentChat.Inspection.InspectionReport
            $Out.Outcomes.RuleId | Should -Contain PCT2001
        }
        'Test-PChatResilience 1'   = { $Out.Fault | Sort-Object -Unique | Should -Be ((Test-PChatResilience contoso.yaml).Fault | Sort-Object -Unique) }
        'Test-PChatResilience 2'   = { $Screen | Should -Match 'pool01\.contoso\.com' }
        'Test-PChatResilience 3'   = {
            $Out.Outcome | Select-Object -Unique | Should -Be Outage
            @($Out | Where-Object { $_.Targets.Count -gt 1 }) | Should -Not -BeNullOrEmpty
        }
        'Test-PChatRule 1'         = { $Out.ForEach{ "$($_.RuleId) $($_.Expected) $($_.Passed)" } | Should -Be 'HOUSE-DISP-01 passes True', 'HOUSE-DISP-01 fails True' }
        'Test-PChatRule 2'         = { $Out | Should -BeNullOrEmpty }
        'Test-PChatTopology 1'     = { $Out.Passed | Should -BeTrue }
        'Test-PChatTopology 2'     = { { . ([scriptblock]::Create($Code.Replace('contoso.yaml', 'new.yaml'))) } | Should -Throw }
        'Test-PChatTopology 3'     = {
            $Out.Outcomes.RuleId | Should -Not -Contain PCT3003
            $Out.Outcomes.RuleId | ForEach-Object { (Get-PChatRule $_).Category | Should -Be SqlServer }
        }
        'Test-PChatTopology 4'     = {
            $Out[-1] | Should -BeTrue
            Test-Path baseline.json | Should -BeTrue
        }
        'Undo-PChatChange 1'       = {
            (Get-PChatChange | Where-Object IsUndone).Number | Should -Be 2, 1
            Get-PChatSqlInstance | Should -HaveCount 11
        }
        'about_PersistentChatTopology 2' = { ($Out -join "`n" | ConvertFrom-Json).Fqdn | Should -Be chat.contoso.com }
        'about_PersistentChatTopology 3' = {
            $Out[-1].Passed | Should -BeTrue
            (Get-PChatServer).Fqdn | Should -Be chat01.contoso.com, chat02.contoso.com
        }
        'about_PChatRules 3'       = { $Out[-1].Known | Should -Not -BeNullOrEmpty }
        'README.md 2'              = { $Out[-1] | Should -BeTrue }
        'house-rules.md 1'         = {
            $Out[0].Findings.ForEach{ "$($_.RuleId) $($_.Target)" } | Should -Be 'HOUSE-OPS-01 chat.contoso.com'
            "$($Out[1].Id) $($Out[1].Title)" | Should -Be 'HOUSE-OPS-01 Every chat pool states whom to call'
        }
        'house-rules.md 3'         = { "$($Out[-1].Id) $($Out[-1].For)" | Should -Be 'HOUSE-DISP-01 topology' }
        'house-rules.md 5'         = { $Out.Passed | Should -Be $true, $true }
        'house-rules.md 4'         = { $Out[-1].Outcomes.Where{ $_.RuleId -eq 'HOUSE-DISP-01' }.Outcome | Should -Be Passed }
    }

    # The parameters that a command of the module does not have, or not together.
    function Get-Misbound([System.Management.Automation.Language.CommandAst] $Command) {
        $name = $Command.GetCommandName()
        if ($name -and (Get-Command $name -Module PersistentChatTopology -ErrorAction Ignore)) {
            [System.Management.Automation.Language.StaticParameterBinder]::BindCommand($Command, $true).BindingExceptions.Values.BindingException.Message | Where-Object { $_ }
        }
    }
}

Describe 'The example <Source>, <Language>' -ForEach $Run {
    It 'runs as printed, and shows what it promises' {
        $folder = Initialize-Folder $Source
        Push-Location -LiteralPath $folder
        $ConfirmPreference = 'None'
        try {
            Use-Culture $Language {
                if ($Code -match '^(formatVersion|suppressions|policy):') {
                    $text = $Code -match '^formatVersion' ? $Code : "formatVersion: 1`nname: Contoso`n$Code"
                    Import-PChatTopology (Save-File (Join-Path $folder printed.yaml) $text)
                    (Get-PChatTopology).Name | Should -Be Contoso
                    if ($Code -match '^policy') {
                        $policy = Save-File (Join-Path $folder policy.yaml) "formatVersion: 1`n$Code"
                        (Test-PChatTopology contoso.yaml -Policy $policy).RulesRun | Should -Contain HOUSE-HEADROOM
                    }
                    if ($Code -match '^formatVersion') {
                        (Test-PChatTopology).Passed | Should -BeTrue
                    }
                    return
                }
                if ($Code -match '^Describe') {
                    $pester = Join-Path (Split-Path (Get-Module Pester).Path) Pester.psd1
                    $null = Save-File (Join-Path $folder printed.Tests.ps1) $Code
                    $lines = Invoke-Child "Set-Location '$folder'; Import-Module '$pester'; $ImportModule; (Invoke-Pester ./printed.Tests.ps1 -PassThru).FailedCount"
                    $lines[-1] | Should -Be '0' -Because ($lines -join "`n")
                    return
                }
                Initialize-Topology $Source
                $before = Get-PChatTopology
                $written = @(Get-ChildItem -Recurse | ForEach-Object { "$($_.FullName) $($_.LastWriteTimeUtc.Ticks)" })

                $Out = @(. ([scriptblock]::Create($Code)) 2>&1 3>&1)
                $told = @($Out | Where-Object { $_ -is [System.Management.Automation.WarningRecord] })
                $Out = @($Out | Where-Object { $_ -isnot [System.Management.Automation.WarningRecord] })
                $Out | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] } | Should -BeNullOrEmpty
                $Screen = Get-Screen $Out -Width 160
                $writtenNow = @(Get-ChildItem -Recurse | ForEach-Object { "$($_.FullName) $($_.LastWriteTimeUtc.Ticks)" })
                ($Screen -or $told -or (Get-PChatTopology) -ne $before -or (Compare-Object $written $writtenNow) -or $Code -match '-WhatIf|-not') |
                    Should -BeTrue -Because 'an example shows, changes or writes something'
                . $Promises[$Source]
            }
        }
        finally {
            Pop-Location
        }
    }
}

Describe 'The example <Source>, <Language>, which needs <Need>' -ForEach $Bound {
    It 'is PowerShell, and has parameters that there are' {
        $problems = $null
        $ast = [System.Management.Automation.Language.Parser]::ParseInput($Code, [ref] $null, [ref] $problems)
        $problems | Should -BeNullOrEmpty
        $ast.FindAll({ $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true) | ForEach-Object { Get-Misbound $_ } | Should -BeNullOrEmpty
    }
}

Describe 'The promises of examples' {
    # Documents and tests that are printed promise to be read and to pass, which is tried above.
    It 'are made for every example that runs, and for no other' -ForEach @(@{ Sources = ($Run | Where-Object Code -NotMatch '^(formatVersion|suppressions|policy|Describe)').Source | Sort-Object -Unique }) {
        $Promises.Keys | Sort-Object | Should -Be $Sources
    }

    It 'are tried but for few' -ForEach @(@{ Run = $Run.Count; Bound = $Bound.Count }) {
        $Bound | Should -BeLessThan ($Run / 10)
    }
}
