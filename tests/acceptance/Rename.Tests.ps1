BeforeAll {
    . $PSScriptRoot/common.ps1
}

Describe 'Rename-PChatObject' {
    BeforeEach {
        Import-PChatTopology (Join-Path $Samples 'contoso.yaml')
        $script:Text = Join-Path $TestDrive 'before.yaml'
        Export-PChatTopology $Text -Force
    }

    It 'gives the topology that was written with the new name: <Old>' -ForEach @(
        @{ Old = 'sql02.contoso.com'; New = 'sql22.contoso.com' }
        @{ Old = 'chat03.contoso.com'; New = 'chat33.fabrikam.example' }
        @{ Old = 'pool01.contoso.com'; New = 'pool77.contoso.com' }
        @{ Old = 'chat.contoso.com'; New = 'talk.contoso.com' }
        @{ Old = 'files.contoso.com'; New = 'dfs.contoso.com' }
        @{ Old = 'Redmond-A'; New = 'North' }
    ) {
        $before = Get-PChatTopology
        $written = Join-Path $TestDrive 'written.yaml'
        Set-Content -LiteralPath $written -NoNewline ([IO.File]::ReadAllText($Text) -replace "(?<![\w.-])$([regex]::Escape($Old))(?![\w-])", $New)
        Rename-PChatObject $Old $New -WarningAction Ignore
        $renamed = Join-Path $TestDrive 'renamed.yaml'
        Export-PChatTopology $renamed -Force
        $expected = Join-Path $TestDrive 'expected.yaml'
        $now = Get-PChatTopology
        Import-PChatTopology $written
        Export-PChatTopology $expected -Force
        [IO.File]::ReadAllText($renamed) | Should -BeExactly ([IO.File]::ReadAllText($expected))
        [IO.File]::ReadAllText($renamed) | Should -Not -BeExactly ([IO.File]::ReadAllText($Text))
        Undo-PChatChange
        Get-PChatTopology | Should -Be $now
        Rename-PChatObject $New $Old -WarningAction Ignore
        Get-PChatTopology | Should -Be $before
    }

    It 'warns of what the product cannot rename in place, in the language of the shell' {
        $null = Rename-PChatObject chat.contoso.com talk.contoso.com -WarningVariable warned -WarningAction SilentlyContinue
        "$warned" | Should -BeLike 'chat.contoso.com: The documents describe no way to rename a pool.*(*)'
        Undo-PChatChange
        $german = Use-Culture de { Rename-PChatObject chat.contoso.com talk.contoso.com 3>&1 }
        "$german" | Should -BeLike 'chat.contoso.com: *Export-CsPersistentChatData*(*)'
        "$german" | Should -Not -BeLike '*no way*'
    }

    It 'tells what it would do, and does nothing' {
        $program, [string[]] $first = Get-ShellCommand
        $said = & $program @first -NoProfile -Command "$ImportModule; Import-PChatTopology '$(Join-Path $Samples 'contoso.yaml')'; Get-PChatSite | Rename-PChatObject -NewName HQ -WhatIf; (Get-PChatSite).Name"
        $said[0] | Should -BeLike 'What if: Performing the operation "Rename to HQ (places: *)" on target "Redmond".'
        $said[1] | Should -Be 'Redmond'
    }

    It 'renames by the rows of a table, and goes on after a refusal' {
        $problem = Get-WrittenError { 'Identity,NewName', 'chat03.contoso.com,chat04.contoso.com', 'chat04.contoso.com,chat44.contoso.com' | ConvertFrom-Csv | Rename-PChatObject }
        $problem.FullyQualifiedErrorId | Should -Be 'DuplicateName,PersistentChat.Cmdlets.RenamePChatObjectCommand'
        (Get-PChatServer).Fqdn | Should -Contain 'chat44.contoso.com'
    }

    It 'passes the same rules afterwards' {
        $before = (Test-PChatTopology).Findings | ForEach-Object { $_.RuleId }
        Rename-PChatObject sql02.contoso.com sql22.contoso.com
        Rename-PChatObject Redmond HQ
        (Test-PChatTopology).Findings | ForEach-Object { $_.RuleId } | Should -Be $before
    }
}
