BeforeDiscovery {
    $ids = [regex]::Matches([IO.File]::ReadAllText("$PSScriptRoot/../../samples/house-rules/policy.yaml"), '(?m)^ +- id: (\S+)').ForEach({ $_.Groups[1].Value })
}

BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:HouseRules = Join-Path $Samples 'house-rules'
    $script:Policy = Join-Path $HouseRules 'policy.yaml'
    $script:Program = Join-Path $Root 'src/PersistentChat.Cli/bin/Debug/net10.0/pchat.dll'

    function Find-ByPchat([string] $File, [string] $Rule) {
        $json = & dotnet $Program check $File --policy $Policy --rule $Rule --format json | Out-String | ConvertFrom-Json
        $json.results[0].findings | ForEach-Object { '{0}|{1}|{2}|{3}|{4}' -f $_.ruleId, $_.severity, $_.target, $_.message, $_.location.line }
    }

    function Find-ByCmdlet([string] $File, [string] $Rule) {
        (Test-PChatTopology $File -Policy $Policy -Rule $Rule).Findings | ForEach-Object { '{0}|{1}|{2}|{3}|{4}' -f $_.RuleId, $_.Severity, $_.Target, $_.Message, $_.Location.Line }
    }
}

Describe '<_>' -ForEach $ids {
    It 'passes one example in both hosts' {
        $file = Join-Path $HouseRules "$_.passes.yaml"
        Find-ByCmdlet $file $_ | Should -BeNullOrEmpty
        Find-ByPchat $file $_ | Should -BeNullOrEmpty
        (Test-PChatTopology $file -Policy $Policy -Rule $_ -RequireDecided $_).Passed | Should -BeTrue
    }

    It 'finds the same in the other one in both hosts' {
        $file = Join-Path $HouseRules "$_.fails.yaml"
        $found = @(Find-ByCmdlet $file $_)
        $found | Should -HaveCount 1
        $found[0] | Should -BeLike "$_|*"
        @(Find-ByPchat $file $_) | Should -Be $found
    }
}

Describe 'Rules of the house at the prompt' {
    BeforeAll {
        $script:Fails = Join-Path $HouseRules 'HOUSE-OPS-01.fails.yaml'
    }

    It 'are listed with a policy, in the language of the reader' {
        $rule = Get-PChatRule HOUSE-OPS-01 -Policy $Policy
        $rule.Title | Should -Be 'Every chat pool states whom to call'
        $rule.Category | Should -Be House
        Use-Culture de { (Get-PChatRule HOUSE-OPS-01 -Policy $Policy).Title } | Should -Be 'Jeder Chatpool nennt einen Ansprechpartner'
        (Get-PChatRule -Policy $Policy -Category House).Id | Should -Contain HOUSE-LAB-01
        Get-WrittenErrorId { Get-PChatRule HOUSE-OPS-01 } | Should -Be RuleNotFound
    }

    It 'can be left out, and one that nobody states cannot be asked for' {
        (Test-PChatTopology $Fails -Policy $Policy).Findings.RuleId | Should -Contain HOUSE-OPS-01
        (Test-PChatTopology $Fails -Policy $Policy -ExcludeRule HOUSE-OPS-01).RulesRun | Should -Not -Contain HOUSE-OPS-01
        Get-WrittenErrorId { Test-PChatTopology $Fails -Policy $Policy -Rule HOUSE-OPS-02 } | Should -Be RuleNotFound
    }

    It 'are accepted by a suppression, known to a baseline, and weighed by severities' {
        $null = Import-PChatTopology $Fails
        $null = Add-PChatSuppression -Rule HOUSE-OPS-01 -Target chat.contoso.com -Reason Agreed
        (Test-PChatTopology -Policy $Policy).Suppressed.RuleId | Should -Contain HOUSE-OPS-01
        $known = Join-Path $TestDrive known.json
        $null = Test-PChatTopology $Fails -Policy $Policy -Baseline $known -UpdateBaseline
        $report = Test-PChatTopology $Fails -Policy $Policy -Baseline $known
        $report.Known.RuleId | Should -Contain HOUSE-OPS-01
        $report.Findings.RuleId | Should -Not -Contain HOUSE-OPS-01
        $own = Save-File (Join-Path $TestDrive own.yaml) ([IO.File]::ReadAllText($Policy).Replace('policy:', "policy:`n  severities: { HOUSE-OPS-01: Error }"))
        (Test-PChatTopology $Fails -Policy $own -Rule HOUSE-OPS-01).Findings.Severity | Should -Be Error
    }

    It 'stand in results, reports and pictures' {
        foreach ($format in 'JUnit', 'NUnit', 'Sarif', 'Markdown', 'Json') {
            $file = Join-Path $TestDrive "result.$format"
            Test-PChatTopology $Fails -Policy $Policy | Export-PChatTestResult -Format $format -Path $file
            Get-Content -LiteralPath $file -Raw | Should -BeLike '*HOUSE-OPS-01*' -Because $format
        }
        $page = Join-Path $TestDrive page.html
        Export-PChatReport -Topology $Fails -Policy $Policy -Path $page
        Get-Content -LiteralPath $page -Raw | Should -BeLike '*HOUSE-OPS-01*'
    }

    It 'are an expectation of Pester' {
        { $Fails | Should -BePChatCompliant -Policy $Policy } | Should -Not -Throw
        $strict = Save-File (Join-Path $TestDrive strict.yaml) ([IO.File]::ReadAllText($Policy).Replace('policy:', "policy:`n  severities: { HOUSE-OPS-01: Error }"))
        { $Fails | Should -BePChatCompliant -Policy $strict } | Should -Throw '*HOUSE-OPS-01*'
        { $Fails | Should -BePChatCompliant -Policy $strict -ExceptRule HOUSE-OPS-01 } | Should -Not -Throw
    }

    It 'are explained by pchat' {
        & dotnet $Program explain HOUSE-OPS-01 --policy $Policy | Out-String | Should -BeLike '*Every chat pool states whom to call*'
        & dotnet $Program explain HOUSE-OPS-01 2>&1 | Out-String | Should -BeLike "*There is no rule 'HOUSE-OPS-01'*"
    }
}
