BeforeAll {
    . $PSScriptRoot/common.ps1
}

Describe 'Undo-PChatChange' {
    BeforeEach { Initialize-Contoso }

    It 'takes back the last change and returns nothing' {
        $before = Get-PChatTopology
        $null = Add-PChatServer chat.contoso.com chat03.contoso.com
        Undo-PChatChange | Should -BeNullOrEmpty
        Get-PChatTopology | Should -Be $before
    }

    It 'takes back several changes' {
        $before = Get-PChatTopology
        $null = New-PChatSite Berlin
        Remove-PChatPool chat.contoso.com
        Set-PChatDirectory -GlobalCatalog dc01.contoso.com
        (Undo-PChatChange -Count 3 -PassThru) | Should -Be $before
    }

    It 'takes back several servers that were added together as one change' {
        $null = Add-PChatServer chat.contoso.com chat03.contoso.com, chat04.contoso.com
        Undo-PChatChange
        (Get-PChatServer).Count | Should -Be 2
    }

    It 'takes back New-PChatTopology and Import-PChatTopology' {
        $before = Get-PChatTopology
        $null = New-PChatTopology -Name Other
        Import-PChatTopology (Join-Path $Samples 'contoso.yaml')
        Undo-PChatChange
        (Get-PChatTopology).Name | Should -Be 'Other'
        Undo-PChatChange
        Get-PChatTopology | Should -Be $before
    }

    It 'refuses more changes than there were and takes none back' {
        $before = Get-PChatTopology
        $problem = Get-WrittenError { Undo-PChatChange -Count 100000 }
        $problem.FullyQualifiedErrorId | Should -Be 'NothingToUndo,PersistentChat.Cmdlets.UndoPChatChangeCommand'
        Get-PChatTopology | Should -Be $before
    }

    It 'keeps the last 1,000 changes' {
        Remove-Module PersistentChatTopology
        Import-Module $Module
        $null = New-PChatTopology -Name Long
        foreach ($i in 1..1005) { $null = Set-PChatDirectory -Domain "d$i.contoso.com" }
        (Get-WrittenError { Undo-PChatChange -Count 1001 }).FullyQualifiedErrorId | Should -BeLike 'NothingToUndo,*'
        Undo-PChatChange -Count 1000
        (Get-PChatDirectory).Domain | Should -Be 'd5.contoso.com'
    }

    It 'goes back to no topology at all' {
        Remove-Module PersistentChatTopology
        Import-Module $Module
        $null = New-PChatTopology -Name First
        Undo-PChatChange
        (Get-EndingError { Get-PChatTopology }).FullyQualifiedErrorId | Should -BeLike 'NoCurrentTopology,*'
    }
}
