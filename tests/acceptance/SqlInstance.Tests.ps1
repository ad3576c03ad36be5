BeforeAll {
    . $PSScriptRoot/common.ps1
}

Describe 'New-PChatSqlInstance' {
    BeforeEach { Initialize-Contoso }

    It 'adds facts about an instance' {
        $instance = New-PChatSqlInstance -Name sql02.contoso.com\chat -Edition Enterprise -Version 2012 `
            -Database Monitoring, Archiving -DataCenter A -AvailabilityGroup -ClusterNodes 2 -MirroringPort 5023
        $instance | Should -BeOfType PersistentChat.SqlInstance
        $instance.Name | Should -BeExactly 'sql02.contoso.com\chat'
        $instance.Databases | Should -Be 'Monitoring', 'Archiving'
        $instance.DataCenter | Should -Be 'A'
        $instance.AvailabilityGroup | Should -BeTrue
        $instance.ClusterNodes, $instance.MirroringPort | Should -Be 2, 5023
    }

    It 'takes the version <Version>' -ForEach @(
        @{ Version = 2012; Name = '2012' }
        @{ Version = '2008R2'; Name = '2008R2' }
        @{ Version = '2008 r2'; Name = '2008R2' }
    ) {
        (New-PChatSqlInstance sql02.contoso.com Standard $Version).Version | Should -Be $Name
    }

    It 'refuses a version that no topology names, and lists the others' {
        $problem = Get-WrittenError { New-PChatSqlInstance sql02.contoso.com Standard 2005 }
        $problem.FullyQualifiedErrorId | Should -BeLike 'InvalidSqlVersion,*'
        $problem.Exception.Message | Should -BeLike '*2008R2, 2012*2019*'
    }

    It 'refuses databases that pools state' {
        Get-WrittenErrorId { New-PChatSqlInstance sql02.contoso.com Standard 2012 -Database Content } | Should -Be 'InvalidInput'
    }

    It 'refuses the same instance twice and a malformed name' {
        $null = New-PChatSqlInstance sql02.contoso.com\chat Standard 2012
        Get-WrittenErrorId { New-PChatSqlInstance SQL02.contoso.com\CHAT Standard 2012 } | Should -Be 'DuplicateName'
        Get-WrittenErrorId { New-PChatSqlInstance 'sql02,1433' Standard 2012 } | Should -Be 'InvalidSqlInstanceName'
    }
}

Describe 'Get-PChatSqlInstance and Remove-PChatSqlInstance' {
    BeforeEach {
        Initialize-Contoso
        $null = New-PChatSqlInstance sql02.contoso.com\chat Standard 2012
        $null = New-PChatSqlInstance sql03.contoso.com Express 2014
    }

    It 'lists, finds and filters' {
        (Get-PChatSqlInstance).Count | Should -Be 2
        (Get-PChatSqlInstance SQL02.CONTOSO.COM\chat).Edition | Should -Be 'Standard'
        (Get-PChatSqlInstance -Filter *\chat).Name | Should -Be 'sql02.contoso.com\chat'
        Get-WrittenErrorId { Get-PChatSqlInstance sql02.contoso.com } | Should -Be 'SqlInstanceNotFound'
    }

    It 'removes facts, from the pipeline too; stores go on naming the instance' {
        Get-PChatSqlInstance | Remove-PChatSqlInstance
        Get-PChatSqlInstance | Should -BeNullOrEmpty
        (Get-PChatPool).ContentStore | Should -Be 'sql02.contoso.com\chat'
        Get-WrittenErrorId { Remove-PChatSqlInstance sql02.contoso.com\chat } | Should -Be 'SqlInstanceNotFound'
    }
}
