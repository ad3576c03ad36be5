BeforeAll {
    . $PSScriptRoot/common.ps1

    # What a spreadsheet saves: semicolons, and its own word for true.
    function New-Sheet([string] $Word, [string] $LastWord = $Word) {
        $path = Join-Path $TestDrive 'servers.csv'
        $rows = 1..8 | ForEach-Object {
            $standby = if ($_ -le 4) { '' } elseif ($_ -lt 8) { $Word } else { $LastWord }
            "chat2.contoso.com;chat1$_.contoso.com;$standby;$(if ($_ -gt 4) { 'B' })"
        }
        Set-Content -LiteralPath $path -Encoding utf8BOM ('PoolFqdn;ComputerName;Standby;DataCenter', $rows)
        $path
    }
}

Describe 'A table of servers that a spreadsheet saved' {
    BeforeEach {
        Initialize-Contoso
        $null = New-PChatPool chat2.contoso.com pool01.contoso.com sql03.contoso.com\chat \\files.contoso.com\chat2
    }

    It 'is read with <_> for the servers on standby' -ForEach 'TRUE', 'WAHR', 'yes', 'ja', 'VERDADERO', 'sí', '1' {
        $pool = Import-Csv (New-Sheet $_) -Delimiter ';' | Add-PChatServer
        @($pool).Count | Should -Be 1
        $pool.ActiveServers.Fqdn | Should -Be (1..4 | ForEach-Object { "chat1$_.contoso.com" })
        $pool.StandbyServers.Fqdn | Should -Be (5..8 | ForEach-Object { "chat1$_.contoso.com" })
        $pool.Servers.DataCenter | Should -Be (@($null) * 4 + @('B') * 4)
    }

    It 'is refused with row and column where a cell is no answer' {
        $sheet = New-Sheet TRUE perhaps
        $problem = Get-WrittenError { Import-Csv $sheet -Delimiter ';' | Add-PChatServer | Out-Null }
        $problem.FullyQualifiedErrorId | Should -Be 'InvalidCell,PersistentChat.Cmdlets.AddPChatServerCommand'
        $problem.Exception.Message | Should -BeExactly "Row 8, column 'Standby': 'perhaps' cannot be used here. Accepted: true, false, yes, no, 1, 0; also as WAHR, ja, VERDADERO, sí."
        (Get-PChatPool chat2.contoso.com).Servers.Count | Should -Be 7
    }

    It 'is refused without anything changed where its separator was not named' {
        $sheet = New-Sheet TRUE
        $problem = Get-EndingError { Import-Csv $sheet | Add-PChatServer }
        $problem.FullyQualifiedErrorId | Should -Be 'InvalidTable,PersistentChat.Cmdlets.AddPChatServerCommand'
        $problem.Exception.Message | Should -BeLike "The table has one column, 'PoolFqdn;ComputerName;Standby;DataCenter'; it looks as if ';' separates its columns.*-Delimiter ';'."
        (Get-PChatPool chat2.contoso.com).Servers.Count | Should -Be 0
    }
}

Describe 'A table whose columns are wrong' {
    BeforeEach { Initialize-Contoso }

    It 'is refused once, in <Culture>: <Columns>' -ForEach @(
        @{ Culture = 'en-US'; Columns = 'PoolFqdn,ComputerNam'; Text = 'The table lacks a column that is needed: ComputerName/Fqdn/ServerFqdn. Its columns: PoolFqdn, ComputerNam.' }
        @{ Culture = 'de-DE'; Columns = 'PoolFqdn,ComputerName,Status'; Text = 'Die Tabelle hat eine Spalte „Status“*„State“*' }
        @{ Culture = 'es-ES'; Columns = 'PoolFqdn;ComputerName'; Text = "La tabla tiene una sola columna, «PoolFqdn;ComputerName»*-Delimiter ';'*" }
    ) {
        $rows = @($Columns) + (1..3 | ForEach-Object { "chat.contoso.com,chat6$_.contoso.com,Standby" }) | ConvertFrom-Csv
        $global:Error.Clear()
        $problem = Use-Culture $Culture { Get-EndingError { $rows | Add-PChatServer } }
        $problem.Exception.Message | Should -BeLike $Text
        $global:Error.Count | Should -Be 1
        (Get-PChatPool).Servers.Count | Should -Be 2
    }

    It 'is one of many only where its rows come after others, which have been read' {
        $problem = Get-WrittenError { [pscustomobject] @{ Name = 'Chicago' }, [pscustomobject] @{ Nam = 'Boston' }, [pscustomobject] @{ Name = 'Berlin' } | New-PChatSite | Out-Null }
        $problem | Should -HaveCount 1
        (Get-PChatSite).Name | Should -Be 'Redmond', 'Chicago', 'Berlin'
    }

    It 'does not shift the numbers of the rows after a row that could not be bound' {
        $rows = 'Fqdn,Edition,Site', 'a.contoso.com,EE,Redmond', 'b.contoso.com,SE,Redmond' | ConvertFrom-Csv
        (Get-WrittenError { $rows | New-PChatFrontEndPool }).Exception.Message -match "Row \d, column 'Edition'" -replace '.*(Row \d).*', '$1' | Should -Be 'Row 1', 'Row 2'
    }
}

Describe 'A whole topology as a row' {
    It 'comes back from CSV: <_>' -ForEach (Get-ChildItem "$PSScriptRoot/../../samples", "$PSScriptRoot/../fixtures/rules" -Recurse -Include *.yaml |
            Where-Object { Select-String -LiteralPath $_ -Pattern '^chatPools:' -Quiet } | ForEach-Object Name) {
        $file = Get-ChildItem "$PSScriptRoot/../../samples", "$PSScriptRoot/../fixtures/rules" -Recurse -Filter $_ | Select-Object -First 1
        Import-PChatTopology $file.FullName
        $before = Get-PChatTopology
        $after = $before | ConvertTo-Csv | ConvertFrom-Csv | New-PChatTopology -ErrorAction Stop
        $after | Should -Be $before
        Compare-PChatTopology $before $after | Should -BeNullOrEmpty
    }

    It 'is refused where a cell is nothing of that, and where it names what is not there' {
        Get-WrittenErrorId { [pscustomobject] @{ Name = 'X'; Sites = '[{"name":"A"}' } | New-PChatTopology } | Should -Be 'InvalidCell'
        Get-WrittenErrorId { [pscustomobject] @{ Name = 'X'; Directory = '{"domain' } | New-PChatTopology } | Should -Be 'InvalidCell'
        $problem = Get-WrittenError { [pscustomobject] @{ Name = 'X'; FrontEndPools = '[{"fqdn":"a.contoso.com","edition":"Standard","site":"Nowhere"}]' } | New-PChatTopology }
        $problem.FullyQualifiedErrorId | Should -BeLike 'SiteNotFound,*'
        "$problem" | Should -BeExactly "Row 1: Topology: There is no site 'Nowhere' under 'sites'. Correct the name, or add the site there."
    }
}

Describe 'What the module writes as CSV' {
    It 'is read again: <Noun>' -ForEach @(
        @{ Noun = 'PChatSite'; Read = { $_ | New-PChatSite } }
        @{ Noun = 'PChatFrontEndPool'; Needs = 'PChatSite'; Read = { $_ | New-PChatFrontEndPool } }
        @{ Noun = 'PChatSqlInstance'; Read = { $_ | New-PChatSqlInstance } }
        @{ Noun = 'PChatComputer'; Read = { $_ | New-PChatComputer } }
    ) {
        Import-PChatTopology (Join-Path $Samples 'contoso.yaml')
        $before = @(& "Get-$Noun" | Select-Object *)
        $rows = & "Get-$Noun" | ConvertTo-Csv | ConvertFrom-Csv
        $needed = if ($Needs) { & "Get-$Needs" | ConvertTo-Csv | ConvertFrom-Csv }
        $null = New-PChatTopology Copy
        $null = $needed | ForEach-Object { $_ | & "New-$Needs" }
        $null = $rows | & "New-$Noun" -ErrorAction Stop
        @(& "Get-$Noun" | Select-Object *) | ConvertTo-Json -Depth 6 | Should -Be ($before | ConvertTo-Json -Depth 6)
    }

    It 'is read again: the servers of every pool' {
        Import-PChatTopology (Join-Path $Samples 'contoso.yaml')
        $before = (Get-PChatPool).Servers
        $rows = Get-PChatServer | ConvertTo-Csv | ConvertFrom-Csv
        $null = New-PChatPool other.contoso.com pool01.contoso.com sql20.contoso.com \\files.contoso.com\other
        $null = Remove-PChatPool chat.contoso.com
        $null = New-PChatPool chat.contoso.com pool01.contoso.com sql02.contoso.com\chat \\files.contoso.com\chat
        (($rows | Add-PChatServer).Servers | ConvertTo-Json -Depth 6) | Should -Be ($before | ConvertTo-Json -Depth 6)
    }

    It 'states nothing in an empty cell, and refuses a number that is none' {
        $null = New-PChatTopology Cells
        $computer = 'Fqdn,ProcessorCores,Virtual,OperatingSystem', 'c.contoso.com,,,' | ConvertFrom-Csv | New-PChatComputer
        $computer.ProcessorCores, $computer.Virtual, $computer.OperatingSystem | Should -Be $null, $null, $null
        $problem = Get-WrittenError { 'Fqdn,ProcessorCores', 'd.contoso.com,8', 'e.contoso.com,"1,024"' | ConvertFrom-Csv | New-PChatComputer | Out-Null }
        $problem.Exception.Message | Should -BeLike "Row 2, column 'ProcessorCores': '1,024' cannot be used here.*"
        Get-WrittenErrorId { 'Fqdn,OperatingSystem', 'd2.contoso.com,WindowsNT' | ConvertFrom-Csv | New-PChatComputer | Out-Null } | Should -Be 'InvalidCell'
        (Get-PChatComputer).Fqdn | Should -Be 'c.contoso.com', 'd.contoso.com'
    }
}

Describe 'A table of pools' {
    BeforeEach {
        Import-PChatTopology (Join-Path $Samples 'contoso.yaml')
    }

    It 'is read again with stores, mirrors, witnesses, users and compliance' {
        Set-PChatPool chat.contoso.com -AddUserDetails -DefaultChatHistory 30 -Contact 'Messaging team' -Label @{ owner = 'Jane' }
        $before = Get-PChatPool
        $rows = $before | ConvertTo-Csv | ConvertFrom-Csv
        Remove-PChatPool chat.contoso.com -Confirm:$false
        $null = $rows | New-PChatPool -ErrorAction Stop
        Get-PChatPool | ConvertTo-Json -Depth 6 | Should -Be ($before | ConvertTo-Json -Depth 6)
    }

    It 'is taken from the pipeline as objects, too' {
        $before = Get-PChatPool
        Remove-PChatPool chat.contoso.com -Confirm:$false
        $null = $before | New-PChatPool -ErrorAction Stop
        Get-PChatPool | ConvertTo-Json -Depth 6 | Should -Be ($before | ConvertTo-Json -Depth 6)
    }

    It 'of a spreadsheet says WAHR for compliance, and leaves cells empty' {
        $rows = 'Fqdn;NextHop;ContentStore;ContentStoreMirror;FileStore;ComplianceEnabled;ComplianceStore;ConcurrentUsers', 'a.contoso.com;pool01.contoso.com;sql20.contoso.com;sql21.contoso.com;\\f.contoso.com\a;WAHR;sql22.contoso.com;100',
            'b.contoso.com;pool01.contoso.com;sql23.contoso.com;;\\f.contoso.com\b;;;' | ConvertFrom-Csv -Delimiter ';'
        $a, $b = $rows | New-PChatPool
        "$($a.ContentStore) $($a.ContentStore.Mirror) $($a.Compliance.Enabled) $($a.Compliance.Store) $($a.Users)" | Should -Be 'sql20.contoso.com sql21.contoso.com True sql22.contoso.com 100/-'
        "$($b.ContentStore) $($b.ContentStore.Mirror) $($b.Compliance.Enabled) $($b.Compliance.Store) $($b.Users)" | Should -Be 'sql23.contoso.com  False  -/-'
    }

    It 'is refused with its row, and its column where a cell cannot be read' {
        $columns = 'Fqdn;NextHop;ContentStore;FileStore;ComplianceEnabled'
        $problem = Get-WrittenError { $columns, 'a.contoso.com;pool01.contoso.com;sql20.contoso.com;\\f.contoso.com\a;perhaps' | ConvertFrom-Csv -Delimiter ';' | New-PChatPool | Out-Null }
        $problem.Exception.Message | Should -BeExactly "Row 1, column 'ComplianceEnabled': 'perhaps' cannot be used here. Accepted: true, false, yes, no, 1, 0; also as WAHR, ja, VERDADERO, sí."
        $problem = Get-WrittenError { $columns, 'a.contoso.com;pool01.contoso.com;sql20.contoso.com;\\f.contoso.com\a;', 'a..contoso.com;pool01.contoso.com;sql20.contoso.com;\\f.contoso.com\a;' | ConvertFrom-Csv -Delimiter ';' | New-PChatPool | Out-Null }
        "$problem" | Should -BeLike "Row 2: 'a..contoso.com'*"
    }
}

Describe 'Names from the pipeline' {
    It 'are texts: <Name>' -ForEach @(
        @{ Name = 'New-PChatSite'; Make = { 'Chicago', 'Boston' | New-PChatSite }; Made = { (Get-PChatSite).Name } }
        @{ Name = 'New-PChatComputer'; Make = { 'Chicago', 'Boston' | New-PChatComputer -ProcessorCores 4 }; Made = { (Get-PChatComputer).Fqdn } }
        @{ Name = 'New-PChatFrontEndPool'; Make = { 'Chicago', 'Boston' | New-PChatFrontEndPool -Edition Standard -Site Redmond }; Made = { (Get-PChatFrontEndPool).Fqdn } }
        @{ Name = 'New-PChatSqlInstance'; Make = { 'Chicago', 'Boston' | New-PChatSqlInstance -Edition Standard -Version 2012 }; Made = { (Get-PChatSqlInstance).Name } }
        @{ Name = 'New-PChatPool'; Make = { 'Chicago', 'Boston' | New-PChatPool -NextHop pool01.contoso.com -ContentStore sql02.contoso.com -FileStore \\f.contoso.com\a }; Made = { (Get-PChatPool).Fqdn } }
    ) {
        Initialize-Contoso
        $null = & $Make
        (& $Made)[-2..-1] | Should -Be 'Chicago', 'Boston'
    }

    It 'are never the text of a row or an object' {
        Initialize-Contoso
        { [pscustomobject] @{ Nam = 'Chicago' } | New-PChatSite -ErrorAction Stop } | Should -Throw
        { Get-PChatServer | New-PChatSite -ErrorAction Stop } | Should -Throw
        (Get-PChatSite).Name | Should -Be 'Redmond'
    }

    It 'of servers mean their pool to <_>, once' -ForEach 'Test-PChatTopology', 'Test-PChatCollocation', 'Test-PChatResilience', 'Get-PChatPort', 'Get-PChatCapacity', 'Get-PChatCertificate' {
        Initialize-Contoso
        $null = New-PChatPool other.contoso.com pool01.contoso.com sql03.contoso.com \\files.contoso.com\other
        $command = $_
        @(Get-PChatServer -PoolFqdn chat.contoso.com | & $command).Count | Should -Be @(Get-PChatPool chat.contoso.com | & $command).Count
    }
}

Describe 'A table with what spreadsheets leave' {
    BeforeEach { Initialize-Contoso }

    It 'has empty rows that say nothing' {
        $rows = "PoolFqdn;ComputerName;Standby`nchat.contoso.com;chat61.contoso.com;TRUE`n;;`nchat.contoso.com;chat62.contoso.com;`n;;" | ConvertFrom-Csv -Delimiter ';'
        $pool = $rows | Add-PChatServer -ErrorAction Stop
        @($pool).Count | Should -Be 1
        $pool.StandbyServers.Fqdn | Should -Be 'chat61.contoso.com'
        $pool.ActiveServers.Fqdn | Should -Contain 'chat62.contoso.com'
    }

    It 'is refused where <Cmdlet> is not told what it is about' -ForEach @(
        @{ Cmdlet = 'Add-PChatServer'; Table = "PoolFqdn,ComputerName`n,chat61.contoso.com"; Column = 'PoolFqdn' }
        @{ Cmdlet = 'Add-PChatServer'; Table = "PoolFqdn,ComputerName,Standby`nchat.contoso.com,,FALSE"; Column = 'ComputerName' }
        @{ Cmdlet = 'Set-PChatServer'; Table = "Fqdn,State`n,Standby"; Column = 'Fqdn' }
    ) {
        $problem = Get-WrittenError { $Table | ConvertFrom-Csv | & $Cmdlet }
        $problem.Exception.Message | Should -BeLike "*Row 1, column '$Column': '' cannot be used here. Accepted: a name.*"
    }

    It 'has columns of other things, which are told once' {
        $rows = "PoolFqdn,ComputerName,Zustand,Colour`nchat.contoso.com,chat61.contoso.com,Standby,red`nchat.contoso.com,chat62.contoso.com,Standby,red" | ConvertFrom-Csv
        $null = $rows | Add-PChatServer -WarningVariable warning -WarningAction SilentlyContinue
        @($warning).Count | Should -Be 1
        $warning.Message | Should -BeExactly 'Columns from which this cmdlet takes nothing: Zustand, Colour.'
    }

    It 'is refused with row and column where a word is needed and is another' {
        $problem = Get-WrittenError { "Fqdn,Edition,Site`npool09.contoso.com,EE,Redmond" | ConvertFrom-Csv | New-PChatFrontEndPool }
        $problem.Exception.Message | Should -BeLike "*Row 1, column 'Edition': 'EE' cannot be used here. Accepted: Enterprise, Standard*"
    }

    It 'is read in constrained language mode' {
        $script = @"
$ImportModule
Import-PChatTopology '$(Join-Path $Samples 'contoso.yaml')'
`$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'
`$rows = 'PoolFqdn,ComputerName,State', 'chat.contoso.com,chat61.contoso.com,Standby' | ConvertFrom-Csv
`$null = `$rows | Add-PChatServer
"`$((Get-PChatServer chat61.contoso.com).State)"
Get-PChatFrontEndPool | ConvertTo-Csv | ConvertFrom-Csv | Set-PChatFrontEndPool -ErrorAction Stop
Get-PChatPool | ConvertTo-Csv | ConvertFrom-Csv | Set-PChatPool -ErrorAction Stop
'done'
"@
        $lines = Invoke-Shell '-File', (Save-File (Join-Path $TestDrive 'constrained.ps1') $script)
        $lines | Should -Be 'Standby', 'done'
    }
}
