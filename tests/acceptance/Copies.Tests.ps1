BeforeDiscovery {
    # What a view shows of the object itself and of its copy, letter by letter.
    $script:Same = @(
        'Get-PChatSite', 'Get-PChatFrontEndPool', 'Get-PChatSqlInstance', 'Get-PChatComputer', 'Get-PChatDirectory', 'Get-PChatServer | Select-Object -First 2',
        'Get-PChatDnsRecord', 'Get-PChatRule -Category Pool'
    ) | ForEach-Object { @{ Call = $_ } }
    # What has to be read there at least: what only the object itself calculates is left out.
    $script:Shown = @(
        @{ Call = 'Get-PChatTopology'; Words = 'Contoso', 'Lync2013', 'chat.contoso.com', 'pool01.contoso.com' }
        @{ Call = 'Get-PChatPool'; Words = 'MultipleServer', 'chat.contoso.com', 'pool01.contoso.com', '20000' }
        @{ Call = 'Get-PChatPool | Format-List'; Words = '\\files.contoso.com\chat', 'sql02.contoso.com\chat', '20000' }
        @{ Call = 'Get-PChatComponent'; Words = 'chat01.contoso.com', 'Active', 'Standby', 'Persistent Chat service' }
        @{ Call = 'Get-PChatDependency'; Words = 'chat.contoso.com', 'MustStay', 'NextHop' }
        @{ Call = 'Get-PChatCapacity'; Words = 'chat.contoso.com', '20000' }
        @{ Call = 'Measure-PChatWorkload 80000'; Words = '80000', 'Servers needed: 4', 'Rooms (small): ' }
        @{ Call = 'Test-PChatResilience -SinglePointOfFailure'; Words = 'Outage', 'pool01.contoso.com' }
        @{ Call = 'Get-PChatPort'; Words = '5041', 'TCP', 'chat01.contoso.com' }
        @{ Call = 'Get-PChatCertificate'; Words = 'CN=chat.contoso.com', 'chat02.contoso.com' }
        @{ Call = 'Test-PChatTopology'; Words = 'Contoso: ', 'Information: 8', 'PCT1011', 'several data centres' }
        @{ Call = '(Test-PChatTopology).Findings'; Words = 'PCT1011', 'Information', 'several data centres' }
        @{ Call = 'Get-PChatOpenQuestion'; Words = 'roles', 'chat01.contoso.com' }
        @{ Call = 'Compare-PChatTopology $broken'; Words = 'name', 'Broken', 'Contoso' }
        @{ Call = 'Compare-PChatTopology $broken -Effect'; Words = 'Finding', 'PCT' }
        @{ Call = 'Get-PChatChange'; Words = @('Berlin') }
    )
}

BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:broken = Import-PChatTopology (Join-Path $Samples 'broken.yaml') -PassThru
    Import-PChatTopology (Join-Path $Samples 'contoso.yaml')
    $null = New-PChatSite Berlin

    # What the shell shows of the objects of a call, or of what comes back of them from a file of Export-Clixml.
    function Show-Copy([string] $Call) {
        $cmdlet, $view = $Call -split ' \| (?=Format-)'
        $file = Join-Path $TestDrive 'copy.xml'
        & ([scriptblock]::Create($cmdlet)) | Export-Clixml $file
        $copies = Import-Clixml $file
        if ($view) { $copies = $copies | & $view }
        ($copies | Out-String -Width 140) -replace '\x1b\[[0-9;]*m'
    }
}

Describe 'What comes back from Export-Clixml' {
    It 'of <Call> is shown as the objects are' -ForEach $Same {
        $shown = Show-Copy $Call
        $shown.Trim() | Should -Not -BeNullOrEmpty
        $shown | Should -Be (& ([scriptblock]::Create($Call)) | Out-String -Width 140)
    }

    It 'of <Call> is shown with its values' -ForEach $Shown {
        $shown = Show-Copy $Call
        foreach ($word in $Words) { $shown | Should -Match ([regex]::Escape($word)) }
    }
}

Describe 'What comes back from a job' {
    It 'is shown as in the session' {
        $shown = Start-Job -ScriptBlock {
            param($Import, $File)
            & ([scriptblock]::Create($Import))
            Import-PChatTopology $File
            Get-PChatServer
        } -ArgumentList $ImportModule, (Join-Path $Samples 'contoso.yaml') | Receive-Job -Wait -AutoRemoveJob | Out-String -Width 140
        foreach ($server in Get-PChatServer) { $shown | Should -Match ([regex]::Escape($server.Fqdn)) }
    }
}

Describe 'Objects of two kinds in one output' {
    It 'are each shown with their properties' {
        $lines = (& { Get-PChatSite; Get-PChatServer } | Out-String -Width 140) -split '\r?\n'
        $lines -match '^Redmond\s+Pacific Standard Time' | Should -HaveCount 1
        $lines -match '^ChatServer : Fqdn         : chat01\.contoso\.com$' | Should -HaveCount 1
        $lines -match '^             State        : Active$' | Should -HaveCount 2
        $lines -match '^Properties' | Should -BeNullOrEmpty
    }

    It 'are shown with their properties where they come back from a file, too' {
        $file = Join-Path $TestDrive 'kinds.xml'
        & { Get-PChatPool; Get-PChatServer; Get-PChatCapacity } | Export-Clixml $file
        $shown = Import-Clixml $file | Out-String -Width 140
        $shown | Should -Match 'Fqdn +: chat01\.contoso\.com'
        $shown | Should -Match 'MaximumConcurrentUsers +: 40000'
    }

    It 'steer no terminal' {
        $esc = [char] 27
        $null = New-PChatSite "Berlin$esc[31m"
        (& { Get-PChatServer; Get-PChatSite } | Out-String -Width 140) | Should -Not -Match "$esc\[31m"
        Undo-PChatChange
    }
}
