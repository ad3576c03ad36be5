BeforeAll {
    . $PSScriptRoot/common.ps1
}

Describe 'Changing what New- states' {
    BeforeEach {
        Import-PChatTopology (Join-Path $Samples 'contoso.yaml')
        $script:Before = Get-PChatTopology
    }

    It 'changes <What>, keeps the rest, and is undone' -ForEach @(
        @{ What = 'a site'; Edit = { Get-PChatSite Redmond | Set-PChatSite -TimeZone UTC -PassThru }; Property = 'TimeZone'; Value = 'UTC' }
        @{ What = 'a front-end pool'; Edit = { 'pool01.contoso.com' | Set-PChatFrontEndPool -ServiceVersion 8 -PassThru }; Property = 'ServiceVersion'; Value = 8 }
        @{ What = 'an instance'; Edit = { Set-PChatSqlInstance sql04.contoso.com\witness -Version 2014 -PassThru }; Property = 'Version'; Value = '2014' }
        @{ What = 'a computer'; Edit = { [pscustomobject] @{ Fqdn = 'edge01.contoso.com'; MemoryGB = 64 } | Set-PChatComputer -PassThru }; Property = 'MemoryGB'; Value = 64 }
        @{ What = 'the topology'; Edit = { Set-PChatTopology -Product SkypeForBusiness2015 -PassThru }; Property = 'Product'; Value = 'SkypeForBusiness2015' }
    ) {
        $changed = & $Edit
        "$($changed.$Property)" | Should -BeExactly "$Value"
        $differences = @(Compare-PChatTopology $Before (Get-PChatTopology))
        $differences.Count | Should -Be 1
        $differences.Property | Should -Be $Property
        Undo-PChatChange
        Get-PChatTopology | Should -Be $Before
    }

    It 'says with -WhatIf what it would change: <Command>' -ForEach @(
        @{ Command = 'Set-PChatSite Redmond -TimeZone UTC'; Text = 'What if: Performing the operation "Change the site (timeZone: Pacific Standard Time → UTC)" on target "Redmond".' }
        @{ Command = 'Set-PChatSite Redmond -TimeZone US/Pacific'; Text = 'What if: Performing the operation "Change the site (timeZone: Pacific Standard Time → US/Pacific)" on target "Redmond".' }
        @{ Command = 'Set-PChatFrontEndPool pool01.contoso.com -ServiceVersion 8'; Text = 'What if: Performing the operation "Change the front-end pool (serviceVersion: - → 8)" on target "pool01.contoso.com".' }
        @{ Command = 'Set-PChatTopology Other'; Text = 'What if: Performing the operation "Change the settings of the topology (name: Contoso → Other)" on target "Contoso".' }
        @{ Command = 'Set-PChatPool chat.contoso.com -Contact me -Unknown Mirror'; Text = 'What if: Performing the operation "Change the settings of the Persistent Chat pool (contact: - → me; unknown: - → Mirror)" on target "chat.contoso.com".' }
        @{ Command = 'Set-PChatServer chat01.contoso.com Standby'; Text = 'What if: Performing the operation "Change the settings of the server (state: Active → Standby)" on target "chat01.contoso.com".' }
        @{ Command = 'Set-PChatComputer chat01.contoso.com -MemoryGB 64'; Text = 'What if: Performing the operation "Change the facts about the computer (memoryGB: 32 → 64)" on target "chat01.contoso.com".' }
        @{ Command = 'Set-PChatSqlInstance sql02.contoso.com\chat -Version 2014'; Text = 'What if: Performing the operation "Change the facts about the SQL Server instance (version: 2012 → 2014)" on target "sql02.contoso.com\chat".' }
        @{ Command = 'Set-PChatDirectory -GlobalCatalog dc01.contoso.com'; Text = 'What if: Performing the operation "Change the facts about Active Directory (globalCatalogs: dc01.contoso.com, dc02.contoso.com → dc01.contoso.com)" on target "Contoso".' }
        @{ Command = 'Set-PChatPolicy -StandbyShare 1'; Text = 'What if: Performing the operation "Change the policy (standbyShare: - → 1)" on target "Contoso".' }
    ) {
        $program, [string[]] $first = Get-ShellCommand
        $said = & $program @first -NoProfile -Command "$ImportModule; Import-PChatTopology '$(Join-Path $Samples 'contoso.yaml')'; $Command -WhatIf"
        $said | Should -Be $Text
    }

    It 'takes a part of a store, and takes it away again' {
        $store = (Set-PChatPool chat.contoso.com -ContentStore @{ Witness = 'sql11.contoso.com\witness' } -PassThru).ContentStore
        $store.Instance, $store.Mirror, $store.Witness | Should -Be 'sql02.contoso.com\chat', 'sql03.contoso.com\chat', 'sql11.contoso.com\witness'
        $store = (Set-PChatPool chat.contoso.com -ContentStore @{ Witness = $null } -PassThru).ContentStore
        $store.Mirror, $store.Witness | Should -Be 'sql03.contoso.com\chat', $null
    }

    It 'goes on with the next item after a refusal' {
        $problem = Get-WrittenError { 'Nowhere', 'Redmond' | Set-PChatSite -TimeZone UTC }
        $problem.FullyQualifiedErrorId | Should -Be 'SiteNotFound,PersistentChat.Cmdlets.SetPChatSiteCommand'
        (Get-PChatSite).TimeZone | Should -Be 'UTC'
    }

    It 'changes computers by the rows of a spreadsheet' {
        'Fqdn;MemoryGB;Virtual', 'edge01.contoso.com;32;WAHR' | ConvertFrom-Csv -Delimiter ';' | Set-PChatComputer
        $computer = Get-PChatComputer edge01.contoso.com
        $computer.MemoryGB, $computer.Virtual | Should -Be 32, $true
    }
}
