BeforeDiscovery {
    # A call for each type of object that a cmdlet returns.
    $script:ObjectCalls = @(
        @{ Type = 'Topology'; Call = { Get-PChatTopology } }
        @{ Type = 'Site'; Call = { Get-PChatSite } }
        @{ Type = 'FrontEndPool'; Call = { Get-PChatFrontEndPool } }
        @{ Type = 'SqlInstance'; Call = { Get-PChatSqlInstance } }
        @{ Type = 'Computer'; Call = { Get-PChatComputer } }
        @{ Type = 'ActiveDirectory'; Call = { Get-PChatDirectory } }
        @{ Type = 'ChatPool'; Call = { Get-PChatPool } }
        @{ Type = 'ChatServer'; Call = { Get-PChatServer } }
        @{ Type = 'TopologyComponent'; Call = { Get-PChatComponent } }
        @{ Type = 'CapacityReport'; Call = { Get-PChatCapacity } }
        @{ Type = 'CapacityForecast'; Call = { Get-PChatCapacity -GrowthPercent 15 } }
        @{ Type = 'WorkloadReport'; Call = { Measure-PChatWorkload 80000 } }
        @{ Type = 'FaultReport'; Call = { Test-PChatResilience } }
        @{ Type = 'PortRequirement'; Call = { Get-PChatPort } }
        @{ Type = 'DnsRecord'; Call = { Get-PChatDnsRecord } }
        @{ Type = 'CertificateRequirement'; Call = { Get-PChatCertificate } }
        @{ Type = 'Rule'; Call = { Get-PChatRule } }
        @{ Type = 'RuleScript'; Call = { New-PChatRule HOUSE-A-1 -For chatPool -Title Contact -Remedy 'State a contact.' -Condition { $_.Contact } -Message { 'No contact.' } } }
        @{ Type = 'RuleExample'; Call = { Test-PChatRule (Join-Path $Samples 'scripted-rules') } }
        @{ Type = 'InspectionReport'; Call = { Test-PChatTopology (Join-Path $Samples 'broken.yaml') } }
        @{ Type = 'Finding'; Call = { (Test-PChatTopology (Join-Path $Samples 'broken.yaml')).Findings } }
        @{ Type = 'OpenQuestion'; Call = { Get-PChatOpenQuestion } }
        @{ Type = 'SessionChange'; Call = { Set-PChatSite Redmond -TimeZone UTC; $null = New-PChatSite Berlin; Undo-PChatChange; Get-PChatChange } }
        @{ Type = 'Suppression'; Call = { $null = Add-PChatSuppression PCT1004 chat.contoso.com -Reason Agreed -Approver 'Jane Doe' -Ticket CHG-1 -Expires 2099-12-31; Get-PChatSuppression } }
        @{ Type = 'Policy'; Call = { Set-PChatPolicy -Severity @{ PCT3003 = 'Error' } -Naming @{ Site = '*' } -StandbyShare 0.5 -MinimumHeadroom 20% -SqlVersion 2012, 2014; Get-PChatPolicy } }
        @{ Type = 'TopologyEffect'; Call = { Compare-PChatTopology (Join-Path $Samples 'contoso.yaml') (Join-Path $Samples 'broken.yaml') -Effect } }
        @{ Type = 'PoolDependency'; Call = { Get-PChatDependency } }
        @{ Type = 'TopologyChange'; Call = { Compare-PChatTopology (Join-Path $Samples 'contoso.yaml') (Join-Path $Samples 'broken.yaml') } }
    )
}

BeforeAll {
    . $PSScriptRoot/common.ps1
    Import-PChatTopology (Join-Path $Samples 'contoso.yaml')

    # The texts of an object at the prompt that name something: those that its properties show.
    function Get-Name([psobject] $Item) {
        foreach ($property in $Item.PSObject.Properties) {
            $property.Value | Where-Object { $_ -is [string] -and $_ }
        }
    }
}

Describe 'What <Type> is to a script' -ForEach $ObjectCalls {
    BeforeAll {
        $script:Items = @(& $Call)
    }

    It 'is what the cmdlet says' {
        $Items[0].PSObject.TypeNames -match "\.$Type$" | Should -Not -BeNullOrEmpty
    }

    It 'has names that are text, and lists that are counted' {
        foreach ($property in $Items.PSObject.Properties | Where-Object { $null -ne $_.Value }) {
            $property.Value.GetType().FullName | Should -Not -BeIn 'PersistentChat.Fqdn', 'PersistentChat.DomainName', 'PersistentChat.SqlInstanceName',
                'PersistentChat.StorePath', 'PersistentChat.SqlVersion', 'PersistentChat.TimeZoneId' -Because $property.Name
            if ($property.Value -is [System.Collections.IEnumerable] -and $property.Value -isnot [string]) {
                $property.Value.GetType().GetProperty('Count') ?? $property.Value.GetType().GetProperty('Length') | Should -Not -BeNullOrEmpty -Because $property.Name
            }
        }
    }

    It 'loses no name in JSON' {
        foreach ($item in $Items) {
            $text = ConvertTo-Json $item -Depth 10 -Compress -WarningAction Ignore
            $text | Should -Not -Match '"(?!Labels)\w+":\{\}'
            foreach ($name in Get-Name $item) {
                $text.Contains((ConvertTo-Json $name -Compress).Trim('"')) | Should -BeTrue -Because "$name stands in $text"
            }
        }
    }

    It 'has a value in every column of a CSV file' {
        $rows = $Items | ConvertTo-Csv | ConvertFrom-Csv
        $rows.PSObject.Properties.Value -match '^System\.|Iterator|\[\]$|`' | Should -BeNullOrEmpty
        @($rows).Count | Should -Be $Items.Count
    }

    It 'comes back from CliXml with the same values' {
        $path = Join-Path $TestDrive 'objects.xml'
        $Items | Export-Clixml $path -Depth 4
        $back = @(Import-Clixml $path)
        $back.Count | Should -Be $Items.Count
        foreach ($index in 0..($Items.Count - 1)) {
            Get-Name $back[$index] | Should -Be @(Get-Name $Items[$index])
        }
    }

    It 'is shown whole by Format-List and Select-Object' {
        $list = $Items | Format-List * | Out-String -Width 4096
        $list | Should -Not -Match 'Iterator|IEnumerable'
        $chosen = @($Items | Select-Object *)
        foreach ($index in 0..($Items.Count - 1)) {
            Get-Name $chosen[$index] | Should -Be @(Get-Name $Items[$index])
        }
    }
}

Describe 'The objects of the module' {
    It 'are all tried here' {
        $types = (Get-Command -Module PersistentChatTopology).OutputType.Type | Where-Object Namespace -Like 'PersistentChat*' | Sort-Object Name -Unique
        $types.Name | Where-Object { $_ -notin $ObjectCalls.Type } | Should -BeNullOrEmpty
    }

    It 'compare, convert and sort as texts do' {
        (Get-PChatPool).Fqdn.ToUpperInvariant() | Should -BeExactly 'CHAT.CONTOSO.COM'
        (Get-PChatPool).ActiveServers.Count | Should -Be 2
        (Get-PChatServer).Fqdn.Split('.')[0] | Should -Be 'chat01'
        (Get-PChatPool).NextHop -eq (Get-PChatFrontEndPool).Fqdn | Should -BeTrue
    }
    It 'have a time zone that is a text with both of its ids' {
        $zone = (Set-PChatSite Redmond -TimeZone Europe/Berlin -PassThru).TimeZone
        $zone | Should -BeOfType string
        $zone, $zone.Id, $zone.WindowsId | Should -Be 'Europe/Berlin', 'Europe/Berlin', 'W. Europe Standard Time'
        (Get-PChatSite | Where-Object TimeZone -Like Europe/*).Name | Should -Be Redmond
        Get-PChatSite | Export-Clixml (Join-Path $TestDrive site.xml)
        (Import-Clixml (Join-Path $TestDrive site.xml)).TimeZone.WindowsId | Should -Be 'W. Europe Standard Time'
        Get-PChatSite | Select-Object * | ConvertTo-Json -Compress | Should -BeLike '*"TimeZone":"Europe/Berlin"*'
    }
}
