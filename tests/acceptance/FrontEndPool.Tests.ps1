BeforeAll {
    . $PSScriptRoot/common.ps1
}

Describe 'New-PChatFrontEndPool' {
    BeforeEach { Initialize-Contoso }

    It 'adds an Enterprise Edition pool' {
        $pool = New-PChatFrontEndPool -Fqdn pool02.contoso.com -Edition Enterprise -Site redmond -Product SkypeForBusiness2015 `
            -ComputerName fe03.contoso.com, fe04.contoso.com -BackEnd sql09.contoso.com
        $pool | Should -BeOfType PersistentChat.FrontEndPool
        $pool.Servers | Should -Be 'fe03.contoso.com', 'fe04.contoso.com'
        $pool.BackEnd | Should -Be 'sql09.contoso.com'
        $pool.Product | Should -Be 'SkypeForBusiness2015'
    }

    It 'makes a Standard Edition server its own pool with the local instance' {
        $pool = New-PChatFrontEndPool se01.contoso.com Standard Redmond
        $pool.Servers | Should -Be 'se01.contoso.com'
        $pool.BackEnd | Should -Be 'se01.contoso.com\rtc'
    }

    It 'refuses other servers of a Standard Edition server' {
        Get-WrittenErrorId { New-PChatFrontEndPool se01.contoso.com Standard Redmond -ComputerName @('se02.contoso.com') } |
            Should -Be 'StandardEditionIsOneServer'
    }

    It 'refuses a site that does not exist' {
        $problem = Get-WrittenError { New-PChatFrontEndPool pool02.contoso.com Enterprise Nowhere }
        $problem.FullyQualifiedErrorId | Should -BeLike 'SiteNotFound,*'
        $problem.TargetObject | Should -Be 'Nowhere'
    }

    It 'refuses <Value> as <Parameter>' -ForEach @(
        @{ Parameter = 'Fqdn'; Value = 'pool 02'; Id = 'InvalidFqdn' }
        @{ Parameter = 'Fqdn'; Value = ''; Id = 'InvalidFqdn' }
        @{ Parameter = 'Fqdn'; Value = 'POOL01.contoso.com.'; Id = 'DuplicateName' }
        @{ Parameter = 'ComputerName'; Value = 'fe;01.contoso.com'; Id = 'InvalidFqdn' }
        @{ Parameter = 'BackEnd'; Value = 'sql01.contoso.com,1433'; Id = 'InvalidSqlInstanceName' }
    ) {
        $arguments = @{ Fqdn = 'pool02.contoso.com'; Edition = 'Enterprise'; Site = 'Redmond' }
        $arguments[$Parameter] = $Value
        Get-WrittenErrorId { New-PChatFrontEndPool @arguments } | Should -Be $Id
        (Get-PChatFrontEndPool).Count | Should -Be 1
    }
}

Describe 'Get-PChatFrontEndPool' {
    BeforeAll {
        Initialize-Contoso
        $null = New-PChatFrontEndPool se01.contoso.com Standard Redmond
    }

    It 'lists, finds and filters' {
        (Get-PChatFrontEndPool).Count | Should -Be 2
        (Get-PChatFrontEndPool POOL01.CONTOSO.COM.).Edition | Should -Be 'Enterprise'
        (Get-PChatFrontEndPool Registrar:se01.contoso.com).Edition | Should -Be 'Standard'
        (Get-PChatFrontEndPool -Filter se*).Fqdn | Should -Be 'se01.contoso.com'
    }

    It 'reports an unknown one and goes on' {
        $found = Get-PChatFrontEndPool x.contoso.com, se01.contoso.com -ErrorAction SilentlyContinue -ErrorVariable problems
        $found.Fqdn | Should -Be 'se01.contoso.com'
        $problems.FullyQualifiedErrorId | Should -Be 'FrontEndPoolNotFound,PersistentChat.Cmdlets.GetPChatFrontEndPoolCommand'
    }
}

Describe 'Remove-PChatFrontEndPool' {
    BeforeEach { Initialize-Contoso }

    It 'refuses the next hop of a chat pool' {
        Get-WrittenErrorId { Remove-PChatFrontEndPool pool01.contoso.com } | Should -Be 'ObjectInUse'
    }

    It 'removes one that no chat pool uses' {
        New-PChatFrontEndPool se01.contoso.com Standard Redmond | Remove-PChatFrontEndPool
        (Get-PChatFrontEndPool).Fqdn | Should -Be 'pool01.contoso.com'
    }
}
