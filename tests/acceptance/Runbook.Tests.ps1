BeforeDiscovery {
    $script:Scenarios = 'Deploy', 'FailOver', 'FailBack', 'ServerLoss', 'Convert'
}

BeforeAll {
    . $PSScriptRoot/common.ps1

    # The syntax tree of a script as PowerShell's own parser builds it; a script that does not parse fails the test.
    function Get-Tree([string] $Path) {
        $errors = $null
        $tree = [System.Management.Automation.Language.Parser]::ParseFile($Path, [ref] $null, [ref] $errors)
        $errors | Should -BeNullOrEmpty
        $tree
    }

    function Get-CommandName([string] $Path) {
        (Get-Tree $Path).FindAll({ $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true) |
            ForEach-Object { $_.GetCommandName() } | Sort-Object -Unique
    }

    # Every expression in which a value of a topology could have become code. The script's own functions hold no value, and the blocks that its steps get
    # hold commands only, whose names are looked at elsewhere.
    function Get-Expression([string] $Path) {
        (Get-Tree $Path).FindAll({
                $args[0] -is [System.Management.Automation.Language.SubExpressionAst] -or
                $args[0] -is [System.Management.Automation.Language.ExpandableStringExpressionAst] -or
                $args[0] -is [System.Management.Automation.Language.InvokeMemberExpressionAst] -or
                $args[0] -is [System.Management.Automation.Language.ScriptBlockExpressionAst]
            }, $true) | Where-Object { -not (Test-Own $_) }
    }

    function Test-Own($Expression) {
        for ($parent = $Expression.Parent; $parent; $parent = $parent.Parent) {
            if ($parent -is [System.Management.Automation.Language.FunctionDefinitionAst]) { return $true }
            if ($Expression -is [System.Management.Automation.Language.ScriptBlockExpressionAst] -and
                $parent -is [System.Management.Automation.Language.CommandAst] -and $parent.GetCommandName() -eq 'Invoke-RunbookStep') { return $true }
            if ($parent -is [System.Management.Automation.Language.ScriptBlockAst]) { return $false }
        }
        $false
    }

    # Runs a runbook with stand-ins for the product's cmdlets, which note how they were called; one of them fails, and the answers are those of a reader.
    function Invoke-Walk([string] $Path, [scriptblock] $Answer, [hashtable] $Parameters = @{}, [string] $Failing = '') {
        $global:PChatWalk = [PSCustomObject]@{
            Calls = [System.Collections.Generic.List[string]]::new()
            Prompts = [System.Collections.Generic.List[string]]::new()
            Answer = $Answer
            Failing = $Failing
        }
        $names = @($Product | Where-Object { $_ -match '-Cs' })
        foreach ($name in $names) {
            Set-Item -Path "function:global:$name" -Value {
                $line = $MyInvocation.MyCommand.Name + ' ' + ($args -join ' ')
                $global:PChatWalk.Calls.Add($line.Trim())
                if ($MyInvocation.MyCommand.Name -eq $global:PChatWalk.Failing) { throw 'No answer from the server.' }
            }
        }
        function global:Read-Host([string] $Prompt) {
            $global:PChatWalk.Prompts.Add($Prompt)
            & $global:PChatWalk.Answer $Prompt
        }
        try {
            $null = & $Path @Parameters 6>&1 3>&1
        }
        catch {
            $global:PChatWalk | Add-Member -NotePropertyName Stopped -NotePropertyValue $_.Exception.Message
        }
        finally {
            $names + 'Read-Host' | ForEach-Object { Remove-Item -Path "function:$_" }
        }
        $global:PChatWalk
    }

    # The product's cmdlets that the module knows, read where it keeps them.
    $type = [PersistentChat.Topology].Assembly.GetType('PersistentChat.Runbooks.ProductCmdlets')
    $script:Product = @($type.GetField('All').GetValue($null).Keys) + 'Read-Host', 'Write-Host', 'Write-Warning', 'Out-Host', 'Get-Variable', 'Set-Variable',
    'Invoke-RunbookStep', 'Read-RunbookAnswer', 'Stop-Runbook', 'Test-RunbookWord', 'Stop-Unattended'

    $script:Evil = "'; Remove-Item C:\ -Recurse; '"
    function Initialize-Evil {
        $null = New-PChatTopology -Name $Evil -Domain contoso.com
        $null = New-PChatSite -Name "$Evil`n Remove-Item C:\ #"
        $null = New-PChatFrontEndPool -Fqdn pool01.contoso.com -Edition Enterprise -Site "$Evil`n Remove-Item C:\ #" -ComputerName @('fe01.contoso.com')
        $quotes = -join [char[]] (0x2018, 0x2019, 0x201A, 0x201B, 0x201C, 0x201D)
        $share = '\\files.contoso.com\a b' + "'$quotes; Remove-Item C-" + '$(Remove-Item C) `n ```` ${x} @(1) & calc #'
        $null = New-PChatPool -Fqdn chat.contoso.com -NextHop pool01.contoso.com -DisplayName $Evil -ContentStore @{
            Instance = 'sql01.contoso.com\a$b'; Mirror = 'sql02.contoso.com\a$b'; Witness = 'sql03.contoso.com'
        } -BackupContentStore @{ Instance = 'sql04.contoso.com'; Mirror = 'sql05.contoso.com' } -FileStore $share -LogShippingShare $share `
            -Compliance -ComplianceStore sql01.contoso.com\comp -AdapterOutputDirectory $share -DefaultForSite "$Evil`n Remove-Item C:\ #"
        $null = Add-PChatServer chat.contoso.com -ComputerName @('chat01.contoso.com')
        $null = Add-PChatServer chat.contoso.com -ComputerName @('chat02.contoso.com') -Standby -DataCenter $Evil
        $null = New-PChatPool -Fqdn chat2.contoso.com -NextHop pool01.contoso.com -DisplayName $Evil -PoolType SingleServer `
            -ContentStore 'sql06.contoso.com' -FileStore $share
        $share
    }
}

Describe 'New-PChatRunbook' {
    BeforeAll { Import-PChatTopology (Join-Path $Samples 'contoso.yaml') }

    It 'writes <_> as Markdown with check boxes and the names of the topology' -ForEach $Scenarios {
        $path = Join-Path $TestDrive "$_.md"
        New-PChatRunbook $_ $path | Should -BeNullOrEmpty
        $text = [IO.File]::ReadAllText($path)
        $text | Should -Match '^# '
        $text | Should -Match '(?m)^- \[ \] \*\*1\.1\*\* '
        $text | Should -Match '## Roles and permissions'
        $text | Should -Match 'chat\.contoso\.com'
        New-PChatRunbook $_ $path -Force
        [IO.File]::ReadAllText($path) | Should -Be $text
    }

    It 'writes <_> as a script of the product''s cmdlets' -ForEach $Scenarios {
        $path = Join-Path $TestDrive "$_.ps1"
        (New-PChatRunbook -Scenario $_ -Path $path -AsScript -PassThru).FullName | Should -Be $path
        Get-CommandName $path | Where-Object { $_ -notin $Product } | Should -BeNullOrEmpty
        [IO.File]::ReadAllBytes($path)[0..2] | Should -Be 0xEF, 0xBB, 0xBF -Because 'Windows PowerShell reads it in the code page otherwise'
    }

    It 'writes the way from one file to another, with the hashes of both' {
        $before, $after, $path = 'before.yaml', 'after.yaml', 'change.md' | ForEach-Object { Join-Path $TestDrive $_ }
        Get-PChatTopology | Export-PChatTopology $before
        Set-PChatPool chat.contoso.com -SipPort 5042
        Export-PChatTopology $after
        New-PChatRunbook Change $path -ReferenceTopology $before
        $text = [IO.File]::ReadAllText($path)
        foreach ($file in $before, $after) {
            $text | Should -Match (Get-FileHash $file -Algorithm SHA256).Hash.ToLowerInvariant()
        }
        $text | Should -Match 'Persistent Chat port: `5042`'
        New-PChatRunbook Change $path -ReferenceTopology $before -Topology $after -Force
        [IO.File]::ReadAllText($path) | Should -Be $text
        $script = Join-Path $TestDrive 'change.ps1'
        New-PChatRunbook Change $script -ReferenceTopology $before -Topology $after
        Get-CommandName $script | Where-Object { $_ -notin $Product } | Should -BeNullOrEmpty
        Import-PChatTopology (Join-Path $Samples 'contoso.yaml')
    }

    It 'needs both sides of a change, and does it as a whole' {
        $path = Join-Path $TestDrive 'refused.md'
        { New-PChatRunbook Change $path -ErrorAction Stop } | Should -Throw -ErrorId 'ReferenceMissing*'
        { New-PChatRunbook Deploy $path -ReferenceTopology (Join-Path $Samples 'broken.yaml') -ErrorAction Stop } | Should -Throw -ErrorId 'OtherMissing*'
        { New-PChatRunbook Change $path -ReferenceTopology (Join-Path $Samples 'broken.yaml') -Identity chat.contoso.com -ErrorAction Stop } | Should -Throw -ErrorId 'PoolsOfChange*'
        $path | Should -Not -Exist
    }

    It 'shows the disputed identities with the choice' {
        $path = Join-Path $TestDrive 'identities.md'
        New-PChatRunbook FailOver $path
        $text = [IO.File]::ReadAllText($path)
        $text | Should -Match "Set-CsPersistentChatState -Identity 'PersistentChatServer:chat\.contoso\.com' -PoolState 'FailedOver'"
        $text | Should -Match 'Disputed: this runbook uses `PersistentChatServer:chat\.contoso\.com`.*`service:chat\.contoso\.com`'
        $text | Should -Match '\*\*Point of no return\*\*'
        $text | Should -Match 'Way back: '
    }

    It 'asks for the Central Management Store first, and does in its order what is answered' {
        $path = Join-Path $TestDrive 'walk.ps1'
        New-PChatRunbook FailOver $path -AsScript
        $walk = Invoke-Walk $path { param($Prompt) if ($Prompt -match '\[Y\]') { 'y' } elseif ($Prompt -match 'The value is needed') { 'x' } else { '' } } @{ MirrorFileShare = '\\f\m' }
        $walk.Stopped | Should -BeNullOrEmpty
        $walk.Calls[0] | Should -Be 'Get-CsService -CentralManagement'
        $walk.Calls[1] | Should -Be 'Invoke-CsManagementServerFailover -BackupSqlServerFqdn x -BackupSqlInstanceName x -Force -Verbose'
        $changes = $walk.Calls -match '^(Invoke|Install|Set)-'
        $changes -replace ' .*' | Should -Be 'Invoke-CsManagementServerFailover', 'Invoke-CsPoolFailOver', 'Install-CsDatabase', 'Set-CsPersistentChatState',
        'Install-CsMirrorDatabase', 'Install-CsMirrorDatabase', 'Set-CsPersistentChatActiveServer', 'Set-CsPersistentChatActiveServer'
        $walk.Calls -match '^Test-CsDatabase' | Should -Not -BeNullOrEmpty -Because 'the block of the compliance database looks before it acts'
    }

    It 'leaves out what does not apply, and goes on to the users after a command that fails' {
        $path = Join-Path $TestDrive 'walk2.ps1'
        New-PChatRunbook FailOver $path -AsScript
        $walk = Invoke-Walk $path {
            param($Prompt)
            if ($Prompt -match '\[R\]') { 'n' } elseif ($Prompt -match '^Only if') { 'n' } elseif ($Prompt -match '\[Y\]') { 'y' } else { '' }
        } @{ MirrorFileShare = '\\f\m' } -Failing Install-CsMirrorDatabase
        $walk.Stopped | Should -BeNullOrEmpty
        $walk.Calls -match '^(Invoke|Import|Install-CsDatabase)' | Should -BeNullOrEmpty
        @($walk.Calls -match '^Install-CsMirrorDatabase').Count | Should -Be 2
        @($walk.Calls -match '^Set-CsPersistentChatActiveServer').Count | Should -Be 2 -Because 'users wait for them, and not for the mirror'
    }

    It 'stops only where the reader says so, names what is done, and goes on from there' {
        $path = Join-Path $TestDrive 'walk3.ps1'
        New-PChatRunbook FailBack $path -AsScript
        $walk = Invoke-Walk $path { param($Prompt) if ($Prompt -match 'from here until the list is filled') { 'n' } elseif ($Prompt -match '\[Y\]') { 'y' } else { '' } } @{ MirrorFileShare = '\\f\m' }
        $walk.Stopped | Should -Match 'Stopped before step (1\.\d+)\. Go on later with -StartAt \1\. Done so far: 1\.1, 1\.2,'
        $walk.Calls -match '^Set-' | Should -BeNullOrEmpty -Because 'everything that can be looked at comes before users lose the chat'
        $number = [regex]::Match($walk.Stopped, '-StartAt (1\.\d+)').Groups[1].Value
        $rest = Invoke-Walk $path { param($Prompt) if ($Prompt -match '\[Y\]') { 'y' } else { '' } } @{ MirrorFileShare = '\\f\m'; StartAt = $number }
        $rest.Stopped | Should -BeNullOrEmpty
        $rest.Calls[0] | Should -Match '^Set-CsPersistentChatActiveServer .*-ActiveServers$'
        $last = @($rest.Calls -match '^Set-')
        $last[-2] | Should -Match '^Set-CsPersistentChatActiveServer'
        $last[-1] | Should -Match '^Set-CsPersistentChatState .*Normal'
    }

    It 'asks nothing unattended, and does only what has a word beforehand' {
        $path = Join-Path $TestDrive 'walk5.ps1'
        New-PChatRunbook FailOver $path
        $ask = { throw 'It asked.' }
        $first = Invoke-Walk $path $ask @{ MirrorFileShare = '\\f\m'; Unattended = $true }
        $first.Prompts | Should -BeNullOrEmpty
        $first.Stopped | Should -Match "^Step (1\.\d+) needs a person's word\. Name it in -Confirmed .* Stopped before step \1\."
        # Every number, as the scheduler of the system hands a list over.
        $all = [regex]::Matches((Get-Content -LiteralPath $path -Raw), "-Number '([\d.]+)'").ForEach({ $_.Groups[1].Value }) -join ', '
        $values = @{ Unattended = $true; Confirmed = $all }
        (Get-Command $path).Parameters.Values | Where-Object { $_.ParameterType -eq [string] -and $_.Attributes.Where({ $_ -is [Parameter] }).Count } |
            Where-Object { $_.Name -cnotin [System.Management.Automation.Cmdlet]::CommonParameters } | ForEach-Object { $values[$_.Name] = '\\f\m' }
        $whole = Invoke-Walk $path $ask $values
        $whole.Prompts | Should -BeNullOrEmpty
        $whole.Stopped | Should -BeNullOrEmpty
        @($whole.Calls -match '^Set-CsPersistentChatActiveServer').Count | Should -BeGreaterThan 0
        # A command that fails ends it, and says where to go on.
        $failed = Invoke-Walk $path $ask $values -Failing Set-CsPersistentChatState
        $failed.Prompts | Should -BeNullOrEmpty
        $failed.Stopped | Should -Match 'No answer from the server\. Stopped before step 1\.\d+\. Go on later with -StartAt'
        # What is missing is named by its parameter.
        $missing = Invoke-Walk $path $ask @{ MirrorFileShare = '\\f\m'; Unattended = $true; Confirmed = $all }
        $missing.Prompts | Should -BeNullOrEmpty
        $missing.Stopped | Should -Match '-\w+ \(.+\)\. Stopped before step 1\.\d+'
    }

    It 'repeats only the command that failed' {
        $path = Join-Path $TestDrive 'walk4.ps1'
        New-PChatRunbook FailOver $path -AsScript
        $global:PChatTries = 0
        $walk = Invoke-Walk $path {
            param($Prompt)
            if ($Prompt -match '\[R\]') { if ($global:PChatTries++ -eq 0) { 'r' } else { 'q' } } elseif ($Prompt -match '^Only if') { 'n' } elseif ($Prompt -match '\[Y\]') { 'y' } else { '' }
        } @{ MirrorFileShare = '\\f\m' } -Failing Set-CsPersistentChatState
        @($walk.Calls -match '^Set-CsPersistentChatState').Count | Should -Be 2
        $walk.Stopped | Should -Match '^Stopped before step 1\.\d+\.'
        $walk.Calls -match '^Set-CsPersistentChatActiveServer' | Should -BeNullOrEmpty
    }

    It 'makes no value of a topology into code: <_>' -ForEach $Scenarios {
        $share = Initialize-Evil
        foreach ($culture in 'en-US', 'de-DE', 'es-ES') {
            $path = Join-Path $TestDrive "evil.$_.$culture.ps1"
            Use-Culture $culture { New-PChatRunbook $_ $path -AsScript }
            Get-CommandName $path | Where-Object { $_ -notin $Product } | Should -BeNullOrEmpty
            Get-Expression $path | Should -BeNullOrEmpty
        }
        if ($_ -eq 'Deploy') {
            $strings = (Get-Tree $path).FindAll({ $args[0] -is [System.Management.Automation.Language.StringConstantExpressionAst] }, $true).Value
            $strings | Should -Contain $share -Because 'the parser gives the value back as it is'
        }
        $markdown = Join-Path $TestDrive "evil.$_.md"
        New-PChatRunbook $_ $markdown
        [IO.File]::ReadAllLines($markdown) | Where-Object { $_ -match '^\s*Remove-Item' } | Should -BeNullOrEmpty
    }

    It 'makes no value of a topology into code in firewall rules' {
        $null = Initialize-Evil
        $path = Save-File (Join-Path $TestDrive 'firewall.ps1') ((Get-PChatPort -AsFirewallRule) -join "`n")
        Get-CommandName $path | Should -Be 'New-NetFirewallRule'
        Get-Expression $path | Should -BeNullOrEmpty
    }

    It 'limits itself to a pool, and asks which one a script is for' {
        $null = Initialize-Evil
        $path = Join-Path $TestDrive 'one.ps1'
        New-PChatRunbook ServerLoss $path -Identity PersistentChatServer:chat.contoso.com -AsScript
        [IO.File]::ReadAllText($path) | Should -Not -Match 'chat2\.contoso\.com|PoolFqdn\b.*ValidateSet'
        New-PChatRunbook ServerLoss $path -AsScript -Force
        [IO.File]::ReadAllText($path) | Should -Match "ValidateSet\('chat\.contoso\.com', 'chat2\.contoso\.com'\)\] \[string\[\]\] \`$PoolFqdn"
        Get-WrittenErrorId { New-PChatRunbook Deploy (Join-Path $TestDrive 'x.md') -Identity x.contoso.com } | Should -Be 'ChatPoolNotFound'
    }

    It 'overwrites only with -Force, writes nothing with -WhatIf, and leaves nothing behind' {
        $folder = (New-Item -ItemType Directory -Path (Join-Path $TestDrive 'clean')).FullName
        $path = Join-Path $folder 'r.md'
        New-PChatRunbook Deploy $path -WhatIf 6> $null
        $path | Should -Not -Exist
        New-PChatRunbook Deploy -LiteralPath $path
        Get-WrittenErrorId { New-PChatRunbook FailOver $path } | Should -Be 'FileExists'
        [IO.File]::ReadAllText($path) | Should -Match '^# Deploy'
        New-PChatRunbook FailOver $path -Force
        [IO.File]::ReadAllText($path) | Should -Match '^# Fail over'
        (Get-ChildItem $folder -Force).Name | Should -Be 'r.md'
        Get-WrittenErrorId { New-PChatRunbook Deploy (Join-Path $folder 'no/r.md') } | Should -Be 'FolderNotFound'
    }

    It 'speaks the language of the reader: <Culture>' -ForEach @(
        @{ Culture = 'de-DE'; Expected = '# Failover des best.ndigen Chats' }
        @{ Culture = 'es-ES'; Expected = '# Conmutaci.n por error del chat persistente' }
    ) {
        Import-PChatTopology (Join-Path $Samples 'contoso.yaml')
        $path = Join-Path $TestDrive "$Culture.md"
        Use-Culture $Culture { New-PChatRunbook FailOver $path }
        [IO.File]::ReadAllText($path) | Should -Match "^$Expected"
    }

    It 'completes scenarios and pools' {
        Import-PChatTopology (Join-Path $Samples 'contoso.yaml')
        (Complete 'New-PChatRunbook -Scenario Fail').CompletionText | Should -Be 'FailBack', 'FailOver'
        (Complete 'New-PChatRunbook Deploy x.md -Identity ').CompletionText | Should -Be 'chat.contoso.com'
    }
}
