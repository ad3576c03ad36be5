BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:Contoso = Join-Path $Samples 'contoso.yaml'
}

Describe 'Test-PChatResilience' {
    It 'examines every single fault of a file' {
        $reports = Test-PChatResilience $Contoso
        $reports | Should -BeOfType PersistentChat.Resilience.FaultReport
        $reports.Count | Should -Be 22
        $nextHop = $reports | Where-Object Fault -EQ NextHop
        $nextHop.Target, "$($nextHop.Outcome)", $nextHop.RemainingUsers | Should -Be 'pool01.contoso.com', 'Outage', 0
        ($reports | Where-Object Target -EQ 'Redmond-A').Outcome | Should -Be 'ManualFailover'
    }

    It 'names the single points of failure' {
        (Test-PChatResilience -LiteralPath $Contoso -SinglePointOfFailure).Target | Should -Be 'pool01.contoso.com'
        Initialize-Contoso
        (Test-PChatResilience -SinglePointOfFailure).Target | Should -Be 'sql02.contoso.com\chat', 'pool01.contoso.com'
        Set-PChatPool chat.contoso.com -ContentStore @{ Instance = 'sql02.contoso.com\chat'; Mirror = 'sql03.contoso.com\chat'; Witness = 'sql04.contoso.com\w' }
        (Test-PChatResilience -SinglePointOfFailure).Target | Should -Be 'pool01.contoso.com'
    }

    It 'examines pairs on request, and not too many' {
        $pairs = Test-PChatResilience $Contoso -Pairs | Where-Object Fault -EQ Pair
        $both = $pairs | Where-Object { $_.Targets -contains 'sql02.contoso.com\chat' -and $_.Targets -contains 'sql03.contoso.com\chat' }
        "$($both.Outcome)" | Should -Be 'ManualFailover'
        Get-WrittenErrorId { Test-PChatResilience $Contoso -Pairs -MostPairs 3 } | Should -Be 'NumberOutOfRange'
        Get-WrittenErrorId { Test-PChatResilience $Contoso -Pairs -MostPairs 0 } | Should -Be 'NumberOutOfRange'
    }

    It 'takes topologies, pools and the current topology' {
        (Import-PChatTopology $Contoso -PassThru | Test-PChatResilience).Count | Should -Be 22
        (Test-PChatResilience).Count | Should -Be 22
        $null = New-PChatPool second.contoso.com -NextHop pool01.contoso.com -ContentStore sql09.contoso.com -FileStore \\files.contoso.com\second -ComputerName @('chat09.contoso.com')
        $reports = Get-PChatPool second.contoso.com | Test-PChatResilience
        $reports.Pool | ForEach-Object { "$_" } | Select-Object -Unique | Should -Be 'second.contoso.com'
        ($reports | Where-Object Fault -EQ ChatServer).Target | Should -Be 'chat09.contoso.com'
    }

    It 'speaks the product''s cmdlets with the parameters they have' {
        $commands = (Test-PChatResilience $Contoso).Action -split '\r?\n' -match 'Set-CsPersistentChatActiveServer -Identity'
        $commands | Should -Not -BeNullOrEmpty
        $line = $commands[0].Substring($commands[0].IndexOf('Set-Cs'))
        $errors = $null
        $ast = [System.Management.Automation.Language.Parser]::ParseInput($line, [ref] $null, [ref] $errors)
        $errors | Should -BeNullOrEmpty
        $command = $ast.EndBlock.Statements[0].PipelineElements[0]
        ($command.CommandElements | Where-Object { $_ -is [System.Management.Automation.Language.CommandParameterAst] }).ParameterName |
            Should -Be 'Identity', 'ActiveServers'
    }

    It 'shows its faults in the language of <Culture>' -ForEach @(
        @{ Culture = 'en-US'; Text = 'Outcome: outage\s+Next hop pool01' }
        @{ Culture = 'de-DE'; Text = 'Folge: Chat steht still\s+N.chster Hop pool01' }
        @{ Culture = 'es-ES'; Text = 'Resultado: chat parado\s+Pr.ximo salto pool01' }
    ) {
        Use-Culture $Culture {
            Get-Screen (Test-PChatResilience $Contoso) -Width 160 | Should -Match $Text
            Get-Screen (Test-PChatResilience $Contoso | Format-List) -Width 160 | Should -Match 'pool01.contoso.com'
        }
    }
}
