BeforeAll {
    . $PSScriptRoot/common.ps1

    # The commands of a script as PowerShell's own parser sees them; a script that does not parse fails the test.
    function Get-ParsedCommand([string] $Script) {
        $errors = $null
        $tree = [System.Management.Automation.Language.Parser]::ParseInput($Script, [ref] $null, [ref] $errors)
        $errors | Should -BeNullOrEmpty
        $tree.FindAll({ $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true)
    }

    $script:Address = @{
        'chat01.contoso.com' = '10.0.0.1'; 'chat02.contoso.com' = '10.0.0.2', 'fd00::2'
        'chat03.contoso.com' = '10.0.1.3'; 'chat04.contoso.com' = '10.0.1.4'
    }
}

Describe 'Get-PChatPort' {
    BeforeAll { Import-PChatTopology (Join-Path $Samples 'contoso.yaml') }

    It 'lists each documented port with its purpose and document' {
        $ports = Get-PChatPort
        $ports | Should -BeOfType PersistentChat.Requirements.PortRequirement
        $sip = $ports | Where-Object { $_.Destination -eq 'chat01.contoso.com' -and $_.Port -eq 5041 }
        $sip.Source | Should -Be 'pool01.contoso.com'
        "$($sip.Protocol)" | Should -Be 'TCP'
        $sip.Document | Should -Match 'ports-and-protocols'
        $sip.Purpose | Should -Not -BeNullOrEmpty
        $ports.Port | Should -Not -Contain 8041
    }

    It 'shows what documents dispute and what none states' {
        (Get-PChatPort | Where-Object Port -EQ 8011)[0].Note | Should -Match 'Disputed.*5041.*881'
        (Get-PChatPort | Where-Object { $_.Port -eq 443 -and $_.Destination -eq 'chat01.contoso.com' }).Note | Should -Match 'Front End'
        $share = Get-PChatPort | Where-Object Destination -EQ 'files.contoso.com'
        $share | Should -HaveCount 3
        $share | Where-Object { $_.Port -or $_.Protocol -or $_.Document } | Should -BeNullOrEmpty
        $share[0].Note | Should -Match 'Not documented'
    }

    It 'prints firewall rules that PowerShell reads as such' {
        $commands = Get-ParsedCommand ((Get-PChatPort -AsFirewallRule) -join "`n")
        $commands | ForEach-Object { $_.GetCommandName() } | Sort-Object -Unique | Should -Be 'New-NetFirewallRule'
        ($commands.Extent.Text -match "chat01.contoso.com TCP 5041'").Count | Should -Be 1
    }

    It 'takes addresses and static ports' {
        $lines = Get-PChatPort -AsFirewallRule -Address $Address -SqlPort @{ 'sql02.contoso.com\chat' = 50001 }
        ($lines -match "'Persistent Chat chat02.contoso.com UDP 1434'") | Should -Not -Match 'RemoteAddress'
        ($lines -match "'Persistent Chat chat01.contoso.com TCP 881'") | Should -Match "-RemoteAddress '10.0.0.1', '10.0.0.2', 'fd00::2', '10.0.1.3', '10.0.1.4'$"
        $lines -match '-LocalPort 50001' | Should -HaveCount 1
        $lines -match "'Persistent Chat chat01.contoso.com TCP 5041'" | Should -Not -Match 'RemoteAddress'
    }

    It 'refuses what is no address or port' {
        (Get-EndingError { Get-PChatPort -AsFirewallRule -Address @{ 'chat01.contoso.com' = '10' } }).FullyQualifiedErrorId | Should -Match '^InvalidInput,'
        (Get-EndingError { Get-PChatPort -AsFirewallRule -SqlPort @{ 'sql02.contoso.com\chat' = 0 } }).FullyQualifiedErrorId | Should -Match '^InvalidInput,'
    }

    It 'limits itself to a pool, and reads files and topologies' {
        (Get-PChatPool chat.contoso.com | Get-PChatPort).Count | Should -Be (Get-PChatPort).Count
        (Get-PChatPort (Join-Path $Samples 'contoso.yaml')).Count | Should -Be (Get-PChatPort).Count
        (Get-PChatTopology | Get-PChatPort).Count | Should -Be (Get-PChatPort).Count
    }

    It 'is shown as a table and as a list' {
        (Get-Screen (Get-PChatPort) -Width 200) | Should -Match '^ *Port Protocol +From +To +Purpose'
        Get-Screen (Get-PChatPort | Where-Object Port -EQ 8011 | Select-Object -First 1 | Format-List) | Should -Match 'Note +: Disputed'
        Use-Culture 'de-DE' { Get-Screen (Get-PChatPort) -Width 200 } | Should -Match '^ *Port Protokoll +Von +An +Zweck'
    }
}

Describe 'Get-PChatDnsRecord' {
    BeforeAll { Import-PChatTopology (Join-Path $Samples 'contoso.yaml') }

    It 'lists a record for each server, and for the pool one for each server' {
        $records = Get-PChatDnsRecord
        $records | Should -HaveCount 8
        ($records | Where-Object { "$($_.Name)" -eq 'chat.contoso.com' }).Computer | ForEach-Object { "$_" } |
            Should -Be 'chat01.contoso.com', 'chat02.contoso.com', 'chat03.contoso.com', 'chat04.contoso.com'
        $records | Where-Object { $_.Address } | Should -BeNullOrEmpty
        Get-Screen $records | Should -Match '^Type +Name +Address +Computer'
    }

    It 'takes addresses of both families' {
        $records = Get-PChatDnsRecord -Address $Address
        $records | Should -HaveCount 10
        "$(($records | Where-Object Type -EQ AAAA)[0])" | Should -Be 'chat02.contoso.com AAAA fd00::2'
    }

    It 'prints commands that PowerShell reads as such' {
        $commands = Get-ParsedCommand ((Get-PChatDnsRecord -Address $Address -AsScript) -join "`n")
        $commands | ForEach-Object { $_.GetCommandName() } | Sort-Object -Unique |
            Should -Be 'Add-DnsServerResourceRecordA', 'Add-DnsServerResourceRecordAAAA'
        $commands.Extent.Text | Should -Contain "Add-DnsServerResourceRecordA -ZoneName 'contoso.com' -Name 'chat01' -IPv4Address '10.0.0.1'"
    }

    It 'prints zone lines that a name server loads' {
        $program = Get-Command named-checkzone -ErrorAction Ignore
        Skip-Unless $program 'named-checkzone'
        $head = '$TTL 3600', '@ IN SOA ns hostmaster 1 3600 600 86400 3600', '@ IN NS ns', 'ns IN A 10.0.0.53'
        $zone = Save-File (Join-Path $TestDrive 'zone') (($head + (Get-PChatDnsRecord -Address $Address -AsZone)) -join "`n" | ForEach-Object { "$_`n" })
        $output = & $program -D contoso.com $zone 2>&1 | ForEach-Object { "$_" }
        $LASTEXITCODE | Should -Be 0 -Because "$output"
        ($output -match '^chat\.contoso\.com\.\s') | Should -HaveCount 5
        ($output -match '^chat02\.contoso\.com\.\s') | Should -HaveCount 2
        ($output -join "`n") | Should -Not -Match 'ignoring'
    }

    It 'prints records without addresses as comments' {
        Get-PChatDnsRecord -AsZone | Where-Object { $_ -notmatch '^; ' } | Should -BeNullOrEmpty
        Get-PChatDnsRecord -AsScript | Where-Object { $_ -notmatch '^# ' } | Should -BeNullOrEmpty
    }

    It 'refuses what is no address' {
        (Get-EndingError { Get-PChatDnsRecord -Address @{ 'chat01.contoso.com' = 'here' } }).FullyQualifiedErrorId | Should -Match '^InvalidInput,'
    }
}

Describe 'Get-PChatCertificate' {
    BeforeAll { Import-PChatTopology (Join-Path $Samples 'contoso.yaml') }

    It 'gives what to ask for, and says what is documented' {
        $chat, $frontEnds = Get-PChatCertificate
        $chat.Subject | Should -Be 'CN=chat.contoso.com'
        $chat.AlternativeNames | ForEach-Object { "$_" } |
            Should -Be 'chat.contoso.com', 'chat01.contoso.com', 'chat02.contoso.com', 'chat03.contoso.com', 'chat04.contoso.com'
        $chat.Exportable | Should -BeTrue
        $chat.Note | Should -Match 'Not documented: subject.*Community practice'
        $frontEnds | ForEach-Object { "$($_.Holder)" } | Should -Be 'fe01.contoso.com', 'fe02.contoso.com', 'fe03.contoso.com'
        $frontEnds[0].Subject | Should -BeNullOrEmpty
        Get-Screen $chat | Should -Match '^For +Subject'
        Get-Screen ($chat | Format-List) | Should -Match 'Exportable +: True'
    }
}
