# Scripts and examples hold nothing that Windows PowerShell 5.1 does not know, and the checker that says so finds what it does not.

BeforeDiscovery {
    . $PSScriptRoot/WindowsPowerShellSyntax.ps1
    $commands = $NewerParameters.Keys | Sort-Object
    $root = (Resolve-Path -LiteralPath (Join-Path $PSScriptRoot '../..')).Path
    $scripts = Get-ChildItem -Path (Join-Path $root 'build.ps1'), (Join-Path $root 'build/*.ps1'), (Join-Path $root 'samples/*.ps1'), (Join-Path $root 'samples/scripted-rules/*.ps1') |
        ForEach-Object { @{ Name = [IO.Path]::GetRelativePath($root, $_.FullName).Replace('\', '/') } }
    $folders = 'docs', 'docs/cmdlets/*', 'module/*' | ForEach-Object { Join-Path $root $_ }
    $texts = @(Get-Item -LiteralPath (Join-Path $root 'README.md')) + @(Get-ChildItem -Path $folders -File | Where-Object { $_.Name -match '\.md$|^about_.*\.txt$' }) |
        ForEach-Object { @{ Name = [IO.Path]::GetRelativePath($root, $_.FullName).Replace('\', '/') } }
}

BeforeAll {
    $script:Root = (Resolve-Path -LiteralPath (Join-Path $PSScriptRoot '../..')).Path
    . $PSScriptRoot/WindowsPowerShellSyntax.ps1

    # The examples of a page or a topic.
    function Get-Example([string] $Name) {
        $text = [IO.File]::ReadAllText((Join-Path $Root $Name))
        if ($Name -like '*.md') { Get-MarkdownExample $text } else { Get-AboutExample $text }
    }
}

Describe 'The checker' {
    It 'finds <Construct>: <Script>' -ForEach @(
        @{ Construct = 'operator ? :'; Script = '$a ? 1 : 2' }
        @{ Construct = 'operator ??'; Script = '$a ?? 1' }
        @{ Construct = 'operator ??'; Script = '"text $($a ?? 1)"' }
        @{ Construct = 'operator ??='; Script = '$a ??= 1' }
        @{ Construct = 'operator ?.'; Script = '${a}?.Length' }
        @{ Construct = 'operator ?[]'; Script = '${a}?[0]' }
        @{ Construct = 'operator && or ||'; Script = 'one && two' }
        @{ Construct = 'operator && or ||'; Script = 'one || two' }
        @{ Construct = 'background operator &'; Script = 'Get-Date &' }
        @{ Construct = 'block clean'; Script = 'function f { process { 1 } clean { 2 } }' }
        @{ Construct = 'form of number'; Script = '1u' }
        @{ Construct = 'form of number'; Script = '1y' }
        @{ Construct = 'form of number'; Script = '10n' }
        @{ Construct = 'form of number'; Script = '0b01' }
        @{ Construct = 'range of characters'; Script = '''a''..''f''' }
        @{ Construct = '-replace by a script'; Script = '$a -replace ''x'', { $_.Value }' }
        @{ Construct = 'escape `e or `u{}'; Script = '"`e[0m"' }
        @{ Construct = 'escape `e or `u{}'; Script = '"`u{e4}"' }
        @{ Construct = '#requires of a later version'; Script = "#requires -Version 7.0`nGet-Date" }
        @{ Construct = 'variable'; Script = 'if ($IsWindows) { 1 }' }
        @{ Construct = 'variable'; Script = '$IsLinux' }
        @{ Construct = 'variable'; Script = '"$IsMacOS"' }
        @{ Construct = 'variable'; Script = '$PSStyle.OutputRendering = 1' }
        @{ Construct = 'variable'; Script = '$EnabledExperimentalFeatures' }
        @{ Construct = 'Join-Path of more than two'; Script = 'Join-Path a b c' }
        @{ Construct = 'Join-Path of more than two'; Script = 'Join-Path -Path a b c' }
        @{ Construct = 'parameter -AdditionalChildPath of Join-Path'; Script = 'Join-Path a b -AdditionalChildPath c' }
        @{ Construct = 'parameter -AsHashtable of ConvertFrom-Json'; Script = 'ConvertFrom-Json $a -AsHash' }
        @{ Construct = 'parameter -Depth of ConvertFrom-Json'; Script = '$a | ConvertFrom-Json -Depth 5' }
        @{ Construct = 'parameter -NoEnumerate of ConvertFrom-Json'; Script = '$a | ConvertFrom-Json -NoEnumerate' }
        @{ Construct = 'parameter -AsArray of ConvertTo-Json'; Script = 'ConvertTo-Json $a -AsArray' }
        @{ Construct = 'parameter -EnumsAsStrings of ConvertTo-Json'; Script = 'ConvertTo-Json $a -EnumsAsStrings' }
        @{ Construct = 'parameter -AsUTC of Get-Date'; Script = 'Get-Date -AsUTC' }
        @{ Construct = 'parameter -Parallel of ForEach-Object'; Script = '1 | % -Parallel { $_ }' }
        @{ Construct = 'parameter -LeafBase of Split-Path'; Script = 'Split-Path $a -LeafBase' }
        @{ Construct = 'parameter -Extension of Split-Path'; Script = 'Split-Path $a -Extension' }
        @{ Construct = 'parameter -SkipHttpErrorCheck of Invoke-RestMethod'; Script = 'Invoke-RestMethod $a -SkipHttpErrorCheck' }
        @{ Construct = 'parameter -AsByteStream of Get-Content'; Script = 'Get-Content $a -AsByteStream' }
        @{ Construct = 'parameter -ProgressAction of Get-Item'; Script = 'Get-Item $a -ProgressAction Ignore' }
        @{ Construct = 'value of -Encoding'; Script = 'Out-File $a -Encoding utf8NoBOM' }
        @{ Construct = 'value of -ErrorAction'; Script = 'Get-Item $a -ErrorAction Break' }
        @{ Construct = 'command'; Script = 'Get-Error' }
        @{ Construct = 'command'; Script = 'Remove-Alias x' }
        @{ Construct = 'command'; Script = '$a | Test-Json' }
        @{ Construct = 'type'; Script = '[semver] ''1.0.0''' }
        @{ Construct = 'type'; Script = '[ulong] 1' }
        @{ Construct = 'type'; Script = '[System.Text.Json.JsonDocument]::Parse($a)' }
        @{ Construct = 'type'; Script = 'param([ValidateNotNullOrWhiteSpace()] $a)' }
        @{ Construct = 'static member'; Script = '[System.Security.Cryptography.SHA256]::HashData($a)' }
        @{ Construct = 'static member'; Script = '[Convert]::ToHexString($a)' }
        @{ Construct = 'static member'; Script = '[IO.Path]::GetRelativePath($a, $b)' }
        @{ Construct = 'static member'; Script = '[math]::Clamp(1, 2, 3)' }
        @{ Construct = 'static member'; Script = '[Environment]::ProcessId' }
        @{ Construct = 'static member'; Script = '[IO.File]::Move($a, $b, $true)' }
        @{ Construct = 'member'; Script = '$a.ReplaceLineEndings()' }
        @{ Construct = 'Contains(char)'; Script = '$a.Contains([char] 33)' }
        @{ Construct = 'Contains with a comparison'; Script = '$a.Contains(''x'', ''OrdinalIgnoreCase'')' }
        @{ Construct = 'Replace with a comparison'; Script = '$a.Replace(''x'', ''y'', [StringComparison]::Ordinal)' }
        @{ Construct = 'Split by a string, which is one by each of its characters there'; Script = '$a.Split('', '')' }
        @{ Construct = 'variable'; Script = 'if ($PSVersionTable.PSVersion.Major -ge 5) { $IsLinux }' }
        @{ Construct = 'variable'; Script = 'if ($PSEdition -eq ''Core'') { 1 } else { $IsLinux }' }
        @{ Construct = 'variable'; Script = 'if ($PSEdition -eq ''Core'' -or $b) { $IsLinux }' }
        @{ Construct = 'operator ??'; Script = 'if ($PSVersionTable.PSVersion.Major -ge 6) { $a ?? 1 }' }
    ) {
        (Find-NewerConstruct $Script).Construct | Should -Contain $Construct
    }

    It 'knows parameters that PowerShell 7 has: <_>' -ForEach $commands {
        $command = Get-Command -Name $_ -ErrorAction Ignore
        # Another system has other commands.
        if ($command) {
            $NewerParameters[$_] | Where-Object { -not $command.Parameters.ContainsKey($_) } | Should -BeNullOrEmpty
        }
        else {
            $_ | Should -BeIn 'Get-Clipboard'
        }
    }

    It 'knows commands that PowerShell 7 has' {
        $NewerCommands | Where-Object { -not (Get-Command -Name $_ -ErrorAction Ignore) } | Should -BeIn 'Remove-Service'
    }

    It 'says which line' {
        $found = Find-NewerConstruct "1`n2`n`$a ?? 3`n"
        $found.Line, $found.Text | Should -Be 3, '??'
    }

    It 'finds a script that does not parse at all' {
        (Find-NewerConstruct 'if (').Construct | Should -Match '^syntax error'
    }

    It 'finds a file with characters that 5.1 reads in another code page' {
        $file = Join-Path $TestDrive 'text.ps1'
        [IO.File]::WriteAllText($file, "'Gr$([char] 0xFC)n'")
        (Find-NewerConstructInFile $file).Construct | Should -Be 'characters beyond ASCII without a byte order mark'
        [IO.File]::WriteAllText($file, "'Gr$([char] 0xFC)n'", [Text.UTF8Encoding]::new($true))
        Find-NewerConstructInFile $file | Should -BeNullOrEmpty
    }

    It 'lets through: <_>' -ForEach @(
        'Join-Path (Join-Path a b) c -Resolve'
        'Join-Path -Path a -ChildPath b -ErrorAction Ignore'
        '1; 1.5; 1d; 10kb; 0xFFl; 1e3; .5; -2'
        '1..3'
        'using namespace System.IO'
        '$a -replace ''x'', ''y'''
        '"`n``e"; ''`e'''
        'Get-Content $a -Raw -Encoding utf8 | ConvertFrom-Json'
        'ConvertTo-Json $a -Depth 5 -Compress'
        'Get-ChildItem | ForEach-Object Name | Where-Object { $_.Contains(''x'') }'
        '$a.Split('',''); $a.Replace(''x'', ''y''); $a -split '', '''
        '[IO.Path]::GetFullPath($a); [IO.File]::Move($a, $b); [Convert]::ToBase64String($a)'
        'if ($PSVersionTable.PSVersion.Major -ge 6) { $IsLinux }'
        'if ($PSVersionTable.PSVersion -ge ''7.4'' -and $a) { $PSStyle.Reset }'
        'if ($PSVersionTable.PSEdition -eq ''Core'' -and $IsLinux) { 1 }'
        'if ($PSVersionTable.PSVersion.Major -lt 6) { 1 } else { Get-Error }'
        'if ($PSEdition -eq ''Desktop'') { 1 } else { $IsLinux }'
    ) {
        Find-NewerConstruct $_ | ForEach-Object { "$($_.Line) $($_.Construct): $($_.Text)" } | Should -BeNullOrEmpty
    }

    It 'reads the examples of pages and topics' {
        $page = "Text`n``````powershell`none`n```````n  ``````yaml`n  two`n  ```````n```````nPS> three |`n>>     four`nfive`n```````n"
        $examples = Get-MarkdownExample $page
        $examples.Text | Should -Be 'one', "three |`n    four"
        $examples.Line | Should -Be 3, 9
        $topic = "TOPIC`n    Text`n`n        Get-Date`n        # more`n`n    Text`n`n        key: value`n`n    Text`n`n        - shell: pwsh`n          run: Get-Error`n"
        $example = Get-AboutExample $topic
        $example.Text.Trim(), $example.Line | Should -Be "Get-Date`n# more", 4
    }
}

Describe 'Scripts for Windows PowerShell 5.1' {
    It '<Name> holds nothing that it does not know' -ForEach $scripts {
        Find-NewerConstructInFile (Join-Path $Root $Name) | ForEach-Object { "$($Name):$($_.Line) $($_.Construct): $($_.Text)" } | Should -BeNullOrEmpty
    }

    It 'are these examples too: <Name>' -ForEach $texts {
        Get-Example $Name | ForEach-Object {
            $example = $_
            Find-NewerConstruct $example.Text | ForEach-Object { "$($Name):$($example.Line + $_.Line - 1) $($_.Construct): $($_.Text)" }
        } | Should -BeNullOrEmpty
    }

    It 'are found where they are: at least <Count> in <Name>' -ForEach @(
        @{ Name = 'README.md'; Count = 5 }
        @{ Name = 'docs/install.md'; Count = 3 }
        @{ Name = 'docs/cmdlets/en-US/Test-PChatTopology.md'; Count = 3 }
        @{ Name = 'docs/cmdlets/de/Get-PChatPool.md'; Count = 1 }
        @{ Name = 'module/en-US/about_PChatRules.help.txt'; Count = 1 }
        @{ Name = 'module/es/about_PChatTesting.help.txt'; Count = 2 }
        @{ Name = 'module/de/about_PersistentChatTopology.help.txt'; Count = 1 }
    ) {
        @(Get-Example $Name).Count | Should -BeGreaterOrEqual $Count
    }
}
