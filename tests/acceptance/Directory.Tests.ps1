BeforeAll {
    . $PSScriptRoot/common.ps1
}

Describe 'Set-PChatDirectory' {
    BeforeEach { Initialize-Contoso }

    It 'changes what is given and leaves the rest' {
        Set-PChatDirectory -GlobalCatalog dc01.contoso.com, dc02.contoso.com | Should -BeNullOrEmpty
        Set-PChatDirectory -AdministrativeComputer admin01.contoso.com
        $directory = Get-PChatDirectory
        $directory.Domain | Should -Be 'contoso.com'
        $directory.GlobalCatalogs | Should -Be 'dc01.contoso.com', 'dc02.contoso.com'
        $directory.AdministrativeComputers | Should -Be 'admin01.contoso.com'
    }

    It 'states functional levels, keeps them and takes them away' {
        Set-PChatDirectory -DomainFunctionalLevel WindowsServer2008 -ForestFunctionalLevel Windows2000
        Set-PChatDirectory -GlobalCatalog dc01.contoso.com
        $directory = Get-PChatDirectory
        $directory.DomainFunctionalLevel, $directory.ForestFunctionalLevel | Should -Be 'WindowsServer2008', 'Windows2000'
        Set-PChatDirectory -ForestFunctionalLevel $null
        (Get-PChatDirectory).ForestFunctionalLevel | Should -BeNullOrEmpty
        (Get-PChatDirectory).DomainFunctionalLevel | Should -Be 'WindowsServer2008'
    }

    It 'takes settings away with $null' {
        Set-PChatDirectory -GlobalCatalog dc01.contoso.com
        Set-PChatDirectory -GlobalCatalog $null -Domain $null
        (Get-PChatDirectory).GlobalCatalogs | Should -BeNullOrEmpty
        (Get-PChatDirectory).Domain | Should -BeNullOrEmpty
    }

    It 'lets the forest root follow the domain until it is stated' {
        Set-PChatDirectory -Domain fabrikam.com
        (Get-PChatDirectory).ForestRoot | Should -Be 'fabrikam.com'
        Set-PChatDirectory -ForestRoot root.local
        Set-PChatDirectory -Domain contoso.com
        (Get-PChatDirectory).ForestRoot | Should -Be 'root.local'
    }

    It 'returns the facts with -PassThru' {
        (Set-PChatDirectory -Domain fabrikam.com -PassThru).Domain | Should -Be 'fabrikam.com'
    }

    It 'refuses a malformed name and changes nothing' {
        Get-WrittenErrorId { Set-PChatDirectory -Domain fabrikam.com -GlobalCatalog 'dc 01' } | Should -Be 'InvalidFqdn'
        Get-WrittenErrorId { Set-PChatDirectory -Domain 'a b' } | Should -Be 'InvalidDomainName'
        (Get-PChatDirectory).Domain | Should -Be 'contoso.com'
    }
}
