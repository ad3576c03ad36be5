BeforeAll {
    . $PSScriptRoot/common.ps1
}

Describe 'Tab completion' {
    BeforeAll {
        Import-PChatTopology (Join-Path $Samples 'contoso.yaml')
        $null = New-PChatSite 'New York'
    }

    It 'offers <Expected> for <Line>' -ForEach @(
        @{ Line = 'Get-PChatPool '; Expected = 'chat.contoso.com' }
        @{ Line = 'Remove-PChatPool -Identity ch'; Expected = 'chat.contoso.com' }
        @{ Line = 'Set-PChatPool CHAT'; Expected = 'chat.contoso.com' }
        @{ Line = 'Get-PChatCapacity '; Expected = 'chat.contoso.com' }
        @{ Line = 'Test-PChatTopology -Pool '; Expected = 'chat.contoso.com' }
        @{ Line = 'Add-PChatServer '; Expected = 'chat.contoso.com' }
        @{ Line = 'Get-PChatServer -PoolFqdn '; Expected = 'chat.contoso.com' }
        @{ Line = 'Get-PChatServer chat03'; Expected = 'chat03.contoso.com' }
        @{ Line = 'Set-PChatServer -Identity "chat04'; Expected = 'chat04.contoso.com' }
        @{ Line = 'Remove-PChatServer chat01'; Expected = 'chat01.contoso.com' }
        @{ Line = 'Get-PChatSite R'; Expected = 'Redmond' }
        @{ Line = 'Remove-PChatSite New'; Expected = "'New York'" }
        @{ Line = 'New-PChatFrontEndPool -Site '; Expected = 'Redmond', "'New York'" }
        @{ Line = 'Set-PChatPool chat.contoso.com -DefaultForSite '; Expected = 'Redmond', "'New York'" }
        @{ Line = 'New-PChatPool -NextHop '; Expected = 'pool01.contoso.com' }
        @{ Line = 'Get-PChatFrontEndPool '; Expected = 'pool01.contoso.com' }
        @{ Line = 'Get-PChatSqlInstance sql04'; Expected = 'sql04.contoso.com\witness' }
        @{ Line = 'New-PChatPool -ContentStore sql01'; Expected = 'sql01.contoso.com\rtc' }
        @{ Line = 'Get-PChatComputer edge'; Expected = 'edge01.contoso.com' }
        @{ Line = 'Remove-PChatComputer edge'; Expected = 'edge01.contoso.com' }
        @{ Line = 'New-PChatFrontEndPool -ComputerName edge'; Expected = 'edge01.contoso.com' }
        @{ Line = 'New-PChatSqlInstance -Version 2008'; Expected = '2008R2' }
        @{ Line = 'Set-PChatPool -AdapterType '; Expected = "'Microsoft.Rtc.Internal.Chat.Server.Compliance.XmlAdapter,compliance'" }
        @{ Line = 'Set-PChatServer chat01.contoso.com -State S'; Expected = 'Standby' }
        @{ Line = 'New-PChatTopology -Product Sk'; Expected = 'SkypeForBusiness2015' }
    ) {
        (Complete $Line).CompletionText | Should -Be $Expected
    }

    It 'offers instances that only a pool names' {
        (Complete 'Remove-PChatSqlInstance sql0').CompletionText.Count | Should -Be (Get-PChatSqlInstance -Filter 'sql0*').Count
        Set-PChatPool chat.contoso.com -BackupContentStore sql77.contoso.com
        (Complete 'New-PChatPool -ContentStore sql7').CompletionText | Should -Be 'sql77.contoso.com'
    }

    It 'offers rule ids with their titles for <_>' -ForEach 'Test-PChatTopology -Rule PCT20', 'Test-PChatTopology -ExcludeRule PCT20', 'Get-PChatRule PCT20' {
        $completions = Complete $_
        $completions.CompletionText | Should -Be (Get-PChatRule -Category Collocation).Id
        $completions[0].ToolTip | Should -Be (Get-PChatRule PCT2001).Title
    }

    It 'offers nothing without a current topology' {
        Remove-Module PersistentChatTopology
        Import-Module $Module
        (Complete 'Get-PChatSite Redm').CompletionText | Should -Not -Contain 'Redmond'
    }

    It 'offers every name of Get-Command to every parameter that names one' {
        foreach ($command in Get-Command -Module PersistentChatTopology) {
            foreach ($name in 'Identity', 'PoolFqdn', 'NextHop', 'ContentStore', 'Site') {
                $parameter = $command.Parameters[$name]
                if ($parameter) {
                    $parameter.Attributes.TypeId.Name | Should -Contain 'ArgumentCompleterAttribute' -Because "$command -$name names something"
                }
            }
        }
    }
}
