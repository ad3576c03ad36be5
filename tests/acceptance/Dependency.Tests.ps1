BeforeAll {
    . $PSScriptRoot/common.ps1
}

Describe 'Get-PChatDependency' {
    BeforeEach { Initialize-Contoso }

    It 'lists what may go with a pool, what stays, and why' {
        $rows = Get-PChatDependency chat.contoso.com
        $rows | Should -BeOfType PersistentChat.Dependencies.PoolDependency
        ($rows | Where-Object Kind -EQ Computer | ForEach-Object { "$($_.Fate) $($_.Target)" }) | Should -Be 'MayGo chat01.contoso.com', 'MayGo chat02.contoso.com'
        ($rows | Where-Object Kind -EQ Database).Target | Should -Be 'sql02.contoso.com\chat'
        ($rows | Where-Object Kind -EQ NextHop).Fate | Should -Be MustStay
        $rows.Reason | Should -Not -BeNullOrEmpty
    }

    It 'marks what another pool shares' {
        $null = New-PChatPool -Fqdn chat2.contoso.com -NextHop pool01.contoso.com -ContentStore sql02.contoso.com\chat -FileStore \\files.contoso.com\other
        $rows = Get-PChatPool chat.contoso.com | Get-PChatDependency
        ($rows | Where-Object IsShared).SharedWith | Sort-Object -Unique | Should -Be 'chat2.contoso.com'
        ($rows | Where-Object Kind -EQ Database).Fate | Should -Be MustStay
        ($rows | Where-Object Kind -EQ Share).Fate | Should -Be MayGo
    }

    It 'says the same of files, topologies and every pool' {
        $file = Join-Path $Samples 'contoso.yaml'
        $lines = (Get-PChatDependency -Path $file | Out-String)
        Get-PChatDependency -LiteralPath $file -Identity chat.contoso.com | Out-String | Should -Be $lines
        Import-PChatTopology $file -PassThru | Get-PChatDependency | Out-String | Should -Be $lines
        Get-PChatDependency | Out-String | Should -Be $lines
        Get-WrittenErrorId { Get-PChatDependency other.contoso.com } | Should -Be 'ChatPoolNotFound'
    }

    It 'draws a tree of lines that fit into the window' {
        $lines = Get-PChatDependency -AsTree
        $lines | Should -BeOfType string
        $lines[0] | Should -Be 'chat.contoso.com'
        ($lines | Where-Object Length -GT 79) | Should -BeNullOrEmpty
        $lines -match 'must stay' | Should -Not -BeNullOrEmpty
    }
}

Describe 'Remove-PChatPool -WhatIf' {
    It 'tells what may go with the pool and what must stay, and changes nothing' {
        $said = Invoke-Child @"
$ImportModule
[cultureinfo]::CurrentUICulture = 'en-US'
Import-PChatTopology '$(Join-Path $Samples 'contoso.yaml')'
Remove-PChatPool chat.contoso.com -WhatIf
(Get-PChatPool).Fqdn
"@
        $said = $said -join "`n"
        $said | Should -Match 'What if: .*chat\.contoso\.com'
        $said | Should -Match '- may go: .*Computers 4, Services 8, Databases 12'
        $said | Should -Match '= must stay: .*Web services 6'
        $said | Should -Match 'Get-PChatDependency chat\.contoso\.com -AsTree'
        ($said -split "`n")[-1].Trim() | Should -Be 'chat.contoso.com'
    }
}
