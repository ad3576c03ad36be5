BeforeAll {
    . $PSScriptRoot/common.ps1
}

Describe 'New-PChatComputer' {
    BeforeEach { Initialize-Contoso }

    It 'takes nothing for a fact of a computer from the pipeline that is not known' {
        $computer = New-PChatComputer -Fqdn a.contoso.com
        Remove-PChatComputer a.contoso.com
        ($computer | New-PChatComputer).Virtual | Should -BeNullOrEmpty
        $computer = $computer.With({ $args[0].Virtual = $false })
        Remove-PChatComputer a.contoso.com
        ($computer | New-PChatComputer).Virtual | Should -BeExactly $false
    }

    It 'adds facts about a computer' {
        $computer = New-PChatComputer -Fqdn edge01.contoso.com -Role Edge, ReverseProxy -Domain perimeter.contoso.com -DataCenter A `
            -TimeZone Europe/Berlin -OperatingSystem WindowsServer2012R2 -ProcessorCores 12 -MemoryGB 32 -NetworkAdapters 2 -Virtual
        $computer | Should -BeOfType PersistentChat.Computer
        $computer.Roles | Should -Be 'Edge', 'ReverseProxy'
        $computer.Domain | Should -Be 'perimeter.contoso.com'
        $computer.TimeZone.WindowsId | Should -Be 'W. Europe Standard Time'
        $computer.OperatingSystem | Should -Be 'WindowsServer2012R2'
        $computer.ProcessorCores, $computer.MemoryGB, $computer.NetworkAdapters | Should -Be 12, 32, 2
        $computer.Virtual | Should -BeTrue
    }

    It 'states editions, installation and disks' {
        $computer = New-PChatComputer chat01.contoso.com -OperatingSystemEdition Web -Installation ServerCore -DiskCount 2 -DiskRpm 7200 -DiskFreeGB 40
        $computer.OperatingSystemEdition, $computer.Installation | Should -Be 'Web', 'ServerCore'
        $computer.Disks.Count, $computer.Disks.Rpm, $computer.Disks.FreeGB, $computer.Disks.Ssd | Should -Be 2, 7200, 40, $false
        (New-PChatComputer chat02.contoso.com -Ssd).Disks.Ssd | Should -BeTrue
    }

    It 'knows nothing that was not said' {
        $computer = New-PChatComputer edge01.contoso.com
        $computer.Domain | Should -Be 'contoso.com'
        $computer.MemoryGB | Should -BeNullOrEmpty
        $computer.Virtual | Should -BeNullOrEmpty
        (New-PChatComputer edge02.contoso.com -Virtual:$false).Virtual | Should -BeFalse
    }

    It 'refuses <Value> as <Parameter>' -ForEach @(
        @{ Parameter = 'Fqdn'; Value = 'edge 01'; Id = 'InvalidFqdn' }
        @{ Parameter = 'MemoryGB'; Value = 0; Id = 'NumberOutOfRange' }
        @{ Parameter = 'ProcessorCores'; Value = -1; Id = 'NumberOutOfRange' }
        @{ Parameter = 'NetworkAdapters'; Value = 1000; Id = 'NumberOutOfRange' }
        @{ Parameter = 'DiskCount'; Value = 0; Id = 'NumberOutOfRange' }
        @{ Parameter = 'Domain'; Value = 'a b'; Id = 'InvalidDomainName' }
        @{ Parameter = 'TimeZone'; Value = 'Mars/Base'; Id = 'UnknownTimeZone' }
    ) {
        $arguments = @{ Fqdn = 'edge01.contoso.com' }
        $arguments[$Parameter] = $Value
        Get-WrittenErrorId { New-PChatComputer @arguments } | Should -Be $Id
        Get-PChatComputer | Should -BeNullOrEmpty
    }

    It 'takes the rows of a CSV file by property name' {
        $file = Save-File (Join-Path $TestDrive 'computers.csv') "Fqdn,Role,MemoryGB`nedge01.contoso.com,Edge,16`ndir01.contoso.com,Director,32`n"
        $null = Import-Csv -LiteralPath $file | New-PChatComputer
        (Get-PChatComputer).MemoryGB | Should -Be 16, 32
        (Get-PChatComputer dir01.contoso.com).Roles | Should -Be 'Director'
    }
}

Describe 'Get-PChatComputer and Remove-PChatComputer' {
    BeforeEach {
        Initialize-Contoso
        $null = 'edge01.contoso.com', 'dir01.contoso.com' | ForEach-Object { New-PChatComputer $_ }
    }

    It 'lists, finds and filters' {
        (Get-PChatComputer).Count | Should -Be 2
        (Get-PChatComputer EDGE01.contoso.com.).Fqdn | Should -Be 'edge01.contoso.com'
        (Get-PChatComputer -Filter dir*).Fqdn | Should -Be 'dir01.contoso.com'
        Get-WrittenErrorId { Get-PChatComputer x.contoso.com } | Should -Be 'ComputerNotFound'
    }

    It 'removes' {
        Get-PChatComputer -Filter dir* | Remove-PChatComputer
        (Get-PChatComputer).Fqdn | Should -Be 'edge01.contoso.com'
        Get-WrittenErrorId { Remove-PChatComputer dir01.contoso.com } | Should -Be 'ComputerNotFound'
    }
}
