# What pchat and the cmdlets both do, they do alike: each option of the table in docs/command-line.md, tried in both.

BeforeDiscovery {
    $cases = @(
        @{ Option = 'check --rule'; Pchat = 'check {broken} --rule PCT1001,PCT1002'; Shell = { Test-PChatTopology $Broken -Rule PCT1001, PCT1002 } }
        @{ Option = 'check --exclude-rule'; Pchat = 'check {broken} --exclude-rule PCT1001'; Shell = { Test-PChatTopology $Broken -ExcludeRule PCT1001 } }
        @{ Option = 'check --category'; Pchat = 'check {broken} --category Pool,Capacity'; Shell = { Test-PChatTopology $Broken -Category Pool, Capacity } }
        @{ Option = 'check --require-decided'; Pchat = 'check {broken} --require-decided Capacity,PCT3007'; Shell = { Test-PChatTopology $Broken -RequireDecided Capacity, PCT3007 } }
        @{ Option = 'check --pool'; Pchat = 'check {broken} --pool PersistentChatServer:chat.contoso.com'; Shell = { Import-PChatTopology $Broken; Test-PChatTopology -Pool PersistentChatServer:chat.contoso.com } }
        @{ Option = 'check --policy'; Pchat = 'check {contoso} --policy {policy}'; Shell = { Test-PChatTopology $Contoso -Policy $Policy } }
        @{ Option = 'check --baseline'; Pchat = 'check {broken} --baseline {known}'; Shell = { Test-PChatTopology $Broken -Baseline $Known } }
        @{ Option = 'check --date'; Pchat = 'check {contoso} --date 2023-04-12'; Shell = { Test-PChatTopology $Contoso -Date 2023-04-12 } }
        @{ Option = 'capacity --pool'; Pchat = 'capacity {broken} --pool chat.contoso.com'; Shell = { Get-PChatCapacity -Path $Broken -Identity chat.contoso.com } }
        @{ Option = 'capacity --growth-percent'; Pchat = 'capacity {contoso} --growth-percent 15'; Shell = { Get-PChatCapacity -Path $Contoso -GrowthPercent 15 } }
        @{ Option = 'capacity --years'; Pchat = 'capacity {contoso} --growth-percent 15 --years 9'; Shell = { Get-PChatCapacity -Path $Contoso -GrowthPercent 15 -Years 9 } }
        @{ Option = 'capacity --users'; Pchat = 'capacity --users 50000'; Shell = { Measure-PChatWorkload -Users 50000 } }
        @{ Option = 'capacity --servers'; Pchat = 'capacity --users 50000 --servers 4'; Shell = { Measure-PChatWorkload -Users 50000 -ActiveServers 4 } }
        @{ Option = 'components --pool'; Pchat = 'components {contoso} --pool chat.contoso.com'; Shell = { Import-PChatTopology $Contoso; Get-PChatComponent -Pool chat.contoso.com } }
        @{ Option = 'ports --pool'; Pchat = 'ports {contoso} --pool chat.contoso.com'; Shell = { Import-PChatTopology $Contoso; Get-PChatPort -Pool chat.contoso.com } }
        @{ Option = 'dns --pool'; Pchat = 'dns {contoso} --pool chat.contoso.com'; Shell = { Import-PChatTopology $Contoso; Get-PChatDnsRecord -Pool chat.contoso.com } }
        @{ Option = 'dns --address'; Pchat = 'dns {contoso} --address chat01.contoso.com=10.0.0.1 --address chat02.contoso.com=10.0.0.2'; Shell = { Get-PChatDnsRecord $Contoso -Address @{ 'chat01.contoso.com' = '10.0.0.1'; 'chat02.contoso.com' = '10.0.0.2' } } }
        @{ Option = 'certificates --pool'; Pchat = 'certificates {contoso} --pool chat.contoso.com'; Shell = { Import-PChatTopology $Contoso; Get-PChatCertificate -Pool chat.contoso.com } }
        @{ Option = 'dependencies --pool'; Pchat = 'dependencies {contoso} --pool chat.contoso.com'; Shell = { Get-PChatDependency -Path $Contoso -Identity chat.contoso.com } }
        @{ Option = 'resilience --pool'; Pchat = 'resilience {contoso} --pool chat.contoso.com'; Shell = { Import-PChatTopology $Contoso; Test-PChatResilience -Pool chat.contoso.com } }
        @{ Option = 'resilience --pairs'; Pchat = 'resilience {contoso} --pairs'; Shell = { Test-PChatResilience $Contoso -Pairs } }
        @{ Option = 'resilience --most-pairs'; Pchat = 'resilience {contoso} --pairs --most-pairs 5000'; Shell = { Test-PChatResilience $Contoso -Pairs -MostPairs 5000 } }
        @{ Option = 'resilience --single-point-of-failure'; Pchat = 'resilience {broken} --single-point-of-failure'; Shell = { Test-PChatResilience $Broken -SinglePointOfFailure } }
        @{ Option = 'diff --effects'; Pchat = 'diff {contoso} {broken} --effects'; Shell = { Compare-PChatTopology $Contoso $Broken -Effect } }
        @{ Option = 'diff --ignore-unstated'; Pchat = 'diff {contoso} {exported} --ignore-unstated'; Shell = { Compare-PChatTopology $Contoso $Exported -IgnoreUnstated -WarningAction Ignore } }
        @{ Option = 'diff --product'; Pchat = 'diff {broken} --product SkypeForBusiness2015'; Shell = { Compare-PChatTopology $Broken -Product SkypeForBusiness2015 } }
        @{ Option = 'rules --category'; Pchat = 'rules --category Pool,Files'; Shell = { Get-PChatRule -Category Pool, Files } }
        @{ Option = 'rules --product'; Pchat = 'rules --product Lync2013'; Shell = { Get-PChatRule -Product Lync2013 } }
        @{ Option = 'rules --policy'; Pchat = 'rules --policy {housePolicy}'; Shell = { Get-PChatRule -Policy $HousePolicy } }
    )
    $texts = @(
        @{ Option = 'ports --format'; Pchat = 'ports {contoso} --format firewall'; Shell = { Get-PChatPort $Contoso -AsFirewallRule } }
        @{ Option = 'ports --address'; Pchat = 'ports {contoso} --format firewall --address chat01.contoso.com=10.0.0.1,chat02.contoso.com=10.0.0.2'; Shell = { Get-PChatPort $Contoso -AsFirewallRule -Address @{ 'chat01.contoso.com' = '10.0.0.1'; 'chat02.contoso.com' = '10.0.0.2' } } }
        @{ Option = 'ports --sql-port'; Pchat = 'ports {contoso} --format firewall --sql-port sql02.contoso.com\chat=50001'; Shell = { Get-PChatPort $Contoso -AsFirewallRule -SqlPort @{ 'sql02.contoso.com\chat' = 50001 } } }
        @{ Option = 'dns --format'; Pchat = 'dns {contoso} --format zone'; Shell = { Get-PChatDnsRecord $Contoso -AsZone } }
        @{ Option = 'dns --format'; Pchat = 'dns {contoso} --format script'; Shell = { Get-PChatDnsRecord $Contoso -AsScript } }
        @{ Option = 'diagram --format'; Pchat = 'diagram {contoso} --format mermaid'; Shell = { Export-PChatDiagram -Topology $Contoso -Format Mermaid } }
        @{ Option = 'diagram --pool'; Pchat = 'diagram {broken} --pool chat.contoso.com'; Shell = { Export-PChatDiagram -Topology $Broken -Identity chat.contoso.com } }
        @{ Option = 'diagram --no-findings'; Pchat = 'diagram {broken} --no-findings --format dot'; Shell = { Export-PChatDiagram -Topology $Broken -Format Dot -NoFinding } }
        @{ Option = 'report --date'; Pchat = 'report {contoso} --date 2026-03-04'; Shell = { Export-PChatReport $Out -Topology $Contoso -Date 2026-03-04 } }
        @{ Option = 'report --compare-to'; Pchat = 'report {broken} --compare-to {contoso}'; Shell = { Export-PChatReport $Out -Topology $Broken -ReferenceTopology $Contoso } }
        @{ Option = 'report --policy'; Pchat = 'report {contoso} --policy {policy}'; Shell = { Export-PChatReport $Out -Topology $Contoso -Policy $Policy } }
        @{ Option = 'report --baseline'; Pchat = 'report {broken} --baseline {known}'; Shell = { Export-PChatReport $Out -Topology $Broken -Baseline $Known } }
        @{ Option = 'runbook --pool'; Pchat = 'runbook FailOver {contoso} --pool chat.contoso.com'; Shell = { Import-PChatTopology $Contoso -PassThru | New-PChatRunbook FailOver $Out -Identity chat.contoso.com } }
        @{ Option = 'runbook --from'; Pchat = 'runbook Change {broken} --from {contoso}'; Shell = { New-PChatRunbook Change $Out -ReferenceTopology $Contoso -Topology $Broken } }
        @{ Option = 'runbook --format'; Pchat = 'runbook Deploy {contoso} --format script'; Shell = { Import-PChatTopology $Contoso -PassThru | New-PChatRunbook Deploy $Out -AsScript } }
        @{ Option = 'protect --key'; Pchat = 'protect {contoso} --key "a long secret of ours"'; Shell = { Protect-PChatTopology $Contoso -Key 'a long secret of ours' | Export-PChatTopology "$Out.yaml"; Move-Item "$Out.yaml" $Out } }
        @{ Option = 'protect --salt'; Pchat = 'protect {contoso} --key "a long secret of ours" --salt ours'; Shell = { Protect-PChatTopology $Contoso -Key 'a long secret of ours' -Salt ours | Export-PChatTopology "$Out.yaml"; Move-Item "$Out.yaml" $Out } }
    )
}

BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:Program = Join-Path $Root 'src/PersistentChat.Cli/bin/Debug/net10.0/pchat.dll'
    $script:Contoso = Join-Path $Samples 'contoso.yaml'
    $script:Broken = Join-Path $Samples 'broken.yaml'
    $script:Exported = Join-Path $Root 'tests/fixtures/lync/multiple-servers.xml'
    $script:Policy = Save-File (Join-Path $TestDrive 'policy.yaml') "formatVersion: 1`npolicy: { naming: { chatPool: x*, severity: Error, reason: Agreed }, severities: { PCT2005: Warning } }`n"
    $script:HousePolicy = Join-Path $Samples 'house-rules/policy.yaml'
    $script:Known = Join-Path $TestDrive 'known.yaml'
    $null = Test-PChatTopology $Broken -Rule PCT1001, PCT1002 -Baseline $Known -UpdateBaseline
    $script:Out = Join-Path $TestDrive 'out'
    $script:Language = $env:LANG
    $env:LANG = 'en_US.UTF-8'

    # Runs pchat with a command line in which names in braces stand for files; returns what it writes to standard output.
    function Invoke-Pchat([string] $Line, [string[]] $More) {
        $arguments = [regex]::Matches($Line, '"([^"]*)"|\S+') | ForEach-Object { if ($_.Groups[1].Success) { $_.Groups[1].Value } else { $_.Value } } |
            ForEach-Object { if ($_ -match '^\{(\w+)\}$') { Get-Variable -Name $Matches[1] -ValueOnly } else { $_ } }
        $script:Diagnostics = Join-Path $TestDrive 'diagnostics'
        & dotnet $Program @arguments @More 2> $Diagnostics
    }

    function Get-Plain($Value) {
        if ($null -eq $Value) { return '' }
        if ($Value -is [datetime]) { return $Value.ToString('yyyy-MM-dd', [cultureinfo]::InvariantCulture) }
        ([string]::Format([cultureinfo]::InvariantCulture, '{0}', [object[]] @(, $Value))) -replace "`r`n", "`n"
    }

    # What differs between a part of a JSON result and an object of a cmdlet: properties, their values, elements of lists.
    function Find-Difference($Json, $Object, [string] $Path) {
        if ($Json -is [pscustomobject]) {
            $names = @($Json.psobject.Properties.Name)
            $own = @($Object.psobject.Properties | Where-Object MemberType -EQ Property | ForEach-Object { $_.Name.Substring(0, 1).ToLowerInvariant() + $_.Name.Substring(1) })
            Compare-Object $names $own | ForEach-Object { "$Path.$($_.InputObject) $($_.SideIndicator)" }
            foreach ($name in $names) { Find-Difference $Json.$name $Object.$name "$Path.$name" }
        }
        elseif ($Json -is [array]) {
            $items = @($Object)
            if ($Json.Count -ne $items.Count) { return "${Path}: $($Json.Count) and $($items.Count) elements" }
            for ($i = 0; $i -lt $Json.Count; $i++) { Find-Difference $Json[$i] $items[$i] "$Path[$i]" }
        }
        elseif ((Get-Plain $Json) -cne (Get-Plain $Object)) {
            "${Path}: '$(Get-Plain $Json)' and '$(Get-Plain $Object)'"
        }
    }
}

AfterAll {
    $env:LANG = $Language
}

Describe 'pchat and the module' {
    It 'return the same objects for <Option>: <Pchat>' -ForEach $cases {
        $json = Invoke-Pchat $Pchat '--format', 'json' | Out-String | ConvertFrom-Json
        $LASTEXITCODE | Should -BeLessThan 2
        $json.errors | Should -BeNullOrEmpty
        $objects = @(& $Shell)
        $objects.Count | Should -BeGreaterThan 0
        Find-Difference $json.results $objects 'results' | Should -BeNullOrEmpty
    }

    It 'write the same text for <Option>: <Pchat>' -ForEach $texts {
        Remove-Item -LiteralPath $Out -ErrorAction Ignore
        $text = @(Invoke-Pchat $Pchat)
        Get-Content $Diagnostics | Should -BeNullOrEmpty
        $expected = @(& $Shell | ForEach-Object { $_ -split "`n" })
        if (Test-Path -LiteralPath $Out) { $expected = @(Get-Content -LiteralPath $Out) }
        $expected.Count | Should -BeGreaterThan 1
        # What a shell takes from a program ends without the last line break.
        ($text -join "`n").TrimEnd() | Should -BeExactly ($expected -join "`n").TrimEnd()
    }

    It 'bring a baseline up to date alike: check --update-baseline' {
        $ours, $theirs = (Join-Path $TestDrive 'a.yaml'), (Join-Path $TestDrive 'b.yaml')
        Copy-Item $Known $ours
        Copy-Item $Known $theirs
        $json = Invoke-Pchat "check {broken} {contoso} --update-baseline --format json --baseline $ours" | Out-String | ConvertFrom-Json
        Find-Difference $json.results @(Test-PChatTopology $Broken, $Contoso -Baseline $theirs -UpdateBaseline) 'results' | Should -BeNullOrEmpty
        Get-Content $ours -Raw | Should -BeExactly (Get-Content $theirs -Raw)
        $null = Save-File $ours ''
        $null = Save-File $theirs ''
    }

    It 'write no baseline when an input failed' {
        $ours, $theirs = (Join-Path $TestDrive 'c.yaml'), (Join-Path $TestDrive 'd.yaml')
        $null = Invoke-Pchat "check {broken} nowhere.yaml --update-baseline --baseline $ours"
        $LASTEXITCODE | Should -Be 2
        $null = Test-PChatTopology $Broken, nowhere.yaml -Baseline $theirs -UpdateBaseline -ErrorAction Ignore -WarningAction Ignore
        $ours, $theirs | Should -Not -Exist
    }

    It 'leave a document that is there alone unless forced: <_> --force' -ForEach 'import', 'protect', 'runbook' {
        $line, $name = if ($_ -eq 'runbook') { 'runbook Deploy {contoso}', 'there.md' } else { "$_ {contoso}", "there-$_.yaml" }
        $file = Save-File (Join-Path $TestDrive $name) 'precious'
        $null = Invoke-Pchat $line '--output', $file
        $LASTEXITCODE | Should -Be 2
        Get-Content $Diagnostics | Should -BeLike '*exists. Overwrite it with --force, or choose another path.'
        Get-Content $file | Should -Be 'precious'
        $null = Invoke-Pchat $line '--output', $file, '--force'
        $LASTEXITCODE | Should -Be 0
        Get-Content $file -TotalCount 1 | Should -Not -Be 'precious'
    }

    It 'list the same missing facts: check --open' {
        $lines = @(Invoke-Pchat 'check {contoso} --open --date 2026-03-04')
        $questions = @(Get-PChatOpenQuestion $Contoso -Date 2026-03-04)
        # Where a line goes stands above it.
        $places = @($lines -match '^    \S.*:\d+:\d+ /')
        $places.Count | Should -Be $questions.Count
        for ($i = 0; $i -lt $places.Count; $i++) {
            $place = "contoso.yaml:$($questions[$i].Location.Line):$($questions[$i].Location.Column) $($questions[$i].Path)"
            $places[$i] | Should -Match ([regex]::Escape($place) + "( \([^)]+\))?`$")
            $places[$i].EndsWith(')') | Should -Be $questions[$i].Replaces
        }
        $text = ($lines | Where-Object { $places -notcontains $_ }) -join "`n"
        $expected = @($questions | ForEach-Object { "  $_ ($($_.Rules -join ', '))`n" + ($_.Line -replace '(?m)^', '      ') })
        $expected.Count | Should -BeGreaterThan 5
        $text.TrimEnd().EndsWith("`n`n" + ($expected -join "`n`n")) | Should -BeTrue -Because $text
    }

    It 'explain the same rule of a policy: explain --policy' {
        $rule = Get-PChatRule HOUSE-OPS-01 -Policy $HousePolicy
        $text = (Invoke-Pchat 'explain HOUSE-OPS-01 --policy {housePolicy}') -join ' '
        foreach ($part in $rule.Title, $rule.Remedy, $rule.Condition) {
            $text | Should -BeLike "*$([WildcardPattern]::Escape($part))*"
        }
    }

    It 'import the same document' {
        Import-PChatTopology $Exported -WarningAction Ignore
        Export-PChatTopology "$Out.imported.yaml"
        (Invoke-Pchat 'import {exported}') -join "`n" | Should -BeExactly (Get-Content "$Out.imported.yaml" -Raw).TrimEnd()
    }

    It 'try every option of the table' {
        $rows = [regex]::Matches([IO.File]::ReadAllText((Join-Path $Root 'docs/command-line.md')), '(?m)^\| `(\w+)` \| [^|]+ \| `(--[\w-]+)[^|]*` \| `-') |
            ForEach-Object { "$($_.Groups[1].Value) $($_.Groups[2].Value)" }
        $rows.Count | Should -BeGreaterThan 30
        $tests = [IO.File]::ReadAllText($PSCommandPath)
        $rows | Where-Object { -not $tests.Contains("Option = '$_'") -and -not $tests.Contains(": $_'") -and $_ -notlike '* --force' } | Should -BeNullOrEmpty
    }
}

Describe 'Completion of pchat in PowerShell' {
    BeforeAll {
        # The script calls pchat by its name.
        $folder = (New-Item -ItemType Directory -Path (Join-Path $TestDrive 'path')).FullName
        if ($env:OS -eq 'Windows_NT') {
            $null = Save-File (Join-Path $folder 'pchat.cmd') "@dotnet `"$Program`" %*`r`n"
        }
        else {
            chmod +x (Save-File (Join-Path $folder 'pchat') "#!/bin/sh`nexec dotnet '$Program' `"`$@`"`n")
        }
        $script:Before = $env:PATH
        $env:PATH = $folder + [IO.Path]::PathSeparator + $env:PATH
        Invoke-Pchat 'completion powershell' | Out-String | Invoke-Expression
    }

    AfterAll {
        $env:PATH = $Before
    }

    It 'offers <Expected> for <Line>' -ForEach @(
        @{ Line = 'pchat cap'; Expected = 'capacity' }
        @{ Line = 'pchat check --fa'; Expected = '--fail-on' }
        @{ Line = 'pchat check x.yaml --fail-on W'; Expected = 'Warning' }
        @{ Line = 'pchat check --rule PCT100'; Expected = 'PCT1001' }
        @{ Line = 'pchat diagram x.yaml --format '; Expected = 'mermaid' }
        @{ Line = 'Get-Date; pchat runbook Fail'; Expected = 'FailOver' }
    ) {
        (Complete $Line).CompletionText | Should -Contain $Expected
    }
}
