BeforeAll {
    . $PSScriptRoot/common.ps1
}

Describe 'New-PChatSite' {
    BeforeEach { Initialize-Contoso }

    It 'adds a site and returns it' {
        $site = New-PChatSite -Name Berlin -TimeZone Europe/Berlin
        $site | Should -BeOfType PersistentChat.Site
        $site.TimeZone | Should -Be 'Europe/Berlin'
        (Get-PChatTopology).Sites.Name | Should -Be 'Redmond', 'Berlin'
    }

    It 'counts a Windows and an IANA id of one zone as the same' {
        $windows = New-PChatSite -Name A -TimeZone 'W. Europe Standard Time'
        $iana = New-PChatSite -Name B -TimeZone Europe/Berlin
        $windows.TimeZone.WindowsId | Should -Be $iana.TimeZone.WindowsId
        (New-PChatSite -Name C -TimeZone 'pacific standard time').TimeZone.WindowsId | Should -Not -Be $iana.TimeZone.WindowsId
    }

    It 'refuses a time zone that does not exist, and proposes one' {
        $problem = Get-WrittenError { New-PChatSite -Name Berlin -TimeZone Europe/Berln }
        $problem.FullyQualifiedErrorId | Should -Be 'UnknownTimeZone,PersistentChat.Cmdlets.NewPChatSiteCommand'
        $problem.Exception.Message | Should -BeLike "*'Europe/Berlin'*"
        (Get-PChatTopology).Sites.Count | Should -Be 1
    }

    It 'refuses a second site of the name, whatever the case' {
        $problem = Get-WrittenError { New-PChatSite -Name REDMOND }
        $problem.FullyQualifiedErrorId | Should -BeLike 'DuplicateName,*'
        $problem.CategoryInfo.Category | Should -Be 'ResourceExists'
    }

    It 'goes on with the next item of a pipeline after a refusal' {
        $items = 'Berlin', 'Redmond', 'Paris' | ForEach-Object { [pscustomobject] @{ Name = $_ } }
        $made = $items | New-PChatSite -ErrorAction SilentlyContinue -ErrorVariable problems
        $made.Name | Should -Be 'Berlin', 'Paris'
        $problems.Count | Should -Be 1
    }
}

Describe 'Get-PChatSite' {
    BeforeAll {
        Initialize-Contoso
        $null = New-PChatSite -Name Berlin
        $null = New-PChatSite -Name 'New York'
    }

    It 'lists all without arguments' {
        (Get-PChatSite).Name | Should -Be 'Redmond', 'Berlin', 'New York'
    }

    It 'takes -Identity by position, without regard to case and without wildcards' {
        (Get-PChatSite berlin).Name | Should -Be 'Berlin'
        Get-WrittenErrorId { Get-PChatSite B* } | Should -Be 'InvalidInput'
        Get-WrittenErrorId { Get-PChatSite Bern } | Should -Be 'SiteNotFound'
    }

    It 'takes names and sites from the pipeline' {
        ('Berlin', 'Redmond' | Get-PChatSite).Name | Should -Be 'Berlin', 'Redmond'
        (Get-PChatSite | Get-PChatSite).Count | Should -Be 3
    }

    It 'filters with wildcards' {
        (Get-PChatSite -Filter *E*).Name | Should -Be 'Redmond', 'Berlin', 'New York'
        (Get-PChatSite -Filter b*).Name | Should -Be 'Berlin'
        Get-PChatSite -Filter x* | Should -BeNullOrEmpty
    }

    It 'refuses a malformed filter' {
        $problem = Get-WrittenError { Get-PChatSite -Filter 'B[' }
        $problem.FullyQualifiedErrorId | Should -Be 'InvalidInput,PersistentChat.Cmdlets.GetPChatSiteCommand'
        $problem.TargetObject | Should -Be 'B['
    }

    It 'does not take -Identity and -Filter together' {
        (Get-EndingError { Get-PChatSite -Identity Berlin -Filter * }).FullyQualifiedErrorId | Should -BeLike 'AmbiguousParameterSet,*'
    }
}

Describe 'Remove-PChatSite' {
    BeforeEach {
        Initialize-Contoso
        $null = New-PChatSite -Name Berlin
    }

    It 'removes a site and returns nothing' {
        Remove-PChatSite Berlin | Should -BeNullOrEmpty
        (Get-PChatSite).Name | Should -Be 'Redmond'
    }

    It 'returns what it removed with -PassThru' {
        (Get-PChatSite Berlin | Remove-PChatSite -PassThru).Name | Should -Be 'Berlin'
    }

    It 'refuses a site that a pool names, and says which' {
        $problem = Get-WrittenError { Remove-PChatSite Redmond }
        $problem.FullyQualifiedErrorId | Should -BeLike 'ObjectInUse,*'
        $problem.Exception.Message | Should -BeLike '*pool01.contoso.com*'
        (Get-PChatSite).Count | Should -Be 2
    }

    It 'goes on after a refusal' {
        Get-WrittenErrorId { Remove-PChatSite Redmond, Nowhere, Berlin } | Should -Be 'ObjectInUse', 'SiteNotFound'
        (Get-PChatSite).Name | Should -Be 'Redmond'
    }
}
