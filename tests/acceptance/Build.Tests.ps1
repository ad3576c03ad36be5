# What build.ps1 takes, what it refuses before it does anything, and that it works wherever it stands. Nothing is compiled here.

BeforeAll {
    . $PSScriptRoot/common.ps1
    Get-ChildItem -LiteralPath (Join-Path $Root 'build') -Filter *.ps1 | ForEach-Object { . $_.FullName }

    # A source tree with all that the script itself reads, and a built module in it.
    function New-Tree([string] $Name, [switch] $Built) {
        $tree = (New-Item -ItemType Directory -Path (Join-Path $TestDrive $Name)).FullName
        foreach ($file in 'build.ps1', 'PersistentChatTopology.psd1', 'CHANGELOG.md', 'LICENSE', 'README.md') {
            Copy-Item -LiteralPath (Join-Path $Root $file) -Destination $tree
        }
        'build', 'src', 'docs/cmdlets', 'tests/framework', 'tests/torture', 'out' | ForEach-Object { $null = New-Item -ItemType Directory -Path (Join-Path $tree $_) }
        Get-ChildItem -LiteralPath (Join-Path $Root 'build') -Filter *.ps1 | Copy-Item -Destination { Join-Path $tree 'build' }
        Copy-Item -LiteralPath $Samples, (Join-Path $Root '.config') -Destination $tree -Recurse
        if ($Built) {
            Copy-Item -LiteralPath (Join-Path $Root 'out/PersistentChatTopology') -Destination (Join-Path $tree 'out') -Recurse
        }
        $tree
    }

    # What the script of a tree prints, as one line, and its exit code.
    function Invoke-Build([string] $Tree, [string[]] $Arguments) {
        $env:NO_COLOR = '1'
        try {
            $lines = Invoke-Shell (@('-File', (Join-Path $Tree 'build.ps1')) + $Arguments)
            [pscustomobject] @{ ExitCode = $LASTEXITCODE; Text = (($lines -join ' ') -replace '[\s|]+', ' ') }
        }
        finally {
            Remove-Item Env:NO_COLOR
        }
    }

    # What the script of a tree refuses, said in this shell.
    function Get-Refusal([string] $Tree, [hashtable] $Arguments) {
        (Get-EndingError { & (Join-Path $Tree 'build.ps1') @Arguments }).Exception.Message
    }

    $script:Tree = New-Tree 'tree'
}

Describe 'The arguments of build.ps1' {
    It 'may be lists with commas from every command processor' {
        $packages = New-Item -ItemType Directory -Path (Join-Path $Tree 'out/packages')
        $run = Invoke-Build $Tree '-Task', 'Clean,Package', '-Runtime', 'any, win-x64,linux-x64', '-NoBuild'
        $run.ExitCode | Should -Be 1
        $run.Text | Should -BeLike '*There is no module*Build first: leave -NoBuild out.*'
        Test-Path -LiteralPath $packages.FullName | Should -BeFalse -Because 'the first task was done'
    }

    It 'are refused before anything is done: <Name>' -ForEach @(
        @{ Name = 'a task'; Arguments = @{ Task = 'Clean,Biuld' }; Words = "-Task 'Biuld' is none of: Build, Test, Torture, Docs, Package, Native, Try, Clean.*" }
        @{ Name = 'a platform'; Arguments = @{ Task = 'Clean,Package'; Runtime = 'any,bogus-x99' }; Words = "-Runtime 'bogus-x99' is none of: any, win-x64*osx-arm64.*" }
        @{ Name = 'no address'; Arguments = @{ Task = 'Clean,Package'; ProjectUri = 'not a uri' }; Words = "-ProjectUri 'not a uri' is no address*https://*" }
        @{ Name = 'an address without its beginning'; Arguments = @{ Task = 'Clean,Package'; ProjectUri = 'www.contoso.com/project' }; Words = "-ProjectUri 'www.contoso.com/project' is no address*" }
        @{ Name = 'a part of an address'; Arguments = @{ Task = 'Clean,Package'; TimestampServer = '/time' }; Words = "-TimestampServer '/time' is no address*" }
    ) {
        $old = New-Item -ItemType File -Force -Path (Join-Path $Tree 'out/packages/old.nupkg')
        Get-Refusal $Tree $Arguments | Should -BeLike $Words
        Test-Path -LiteralPath $old.FullName | Should -BeTrue
    }

    It 'name a certificate that is tried first, and blamed: <Name>' -ForEach @(
        @{ Name = 'README.md'; Words = "*README.md' is not a .pfx file that -CertificatePassword opens*" }
        @{ Name = 'nothing.pfx'; Words = '*nothing.pfx*' }
    ) {
        $old = New-Item -ItemType File -Force -Path (Join-Path $Tree 'out/packages/old.nupkg')
        $text = Get-Refusal $Tree @{ Task = 'Clean,Package'; Certificate = Join-Path $Tree $Name }
        $text | Should -BeLike $Words
        $text | Should -Not -Match '\.dll'
        Test-Path -LiteralPath $old.FullName | Should -BeTrue
    }

    It 'are those that CONTRIBUTING.md names for a release' {
        $command = [regex]::Match([IO.File]::ReadAllText((Join-Path $Root 'CONTRIBUTING.md')), '(?m)^\./build\.ps1 -Task Package .*').Value
        $errors = $null
        $parsed = [System.Management.Automation.Language.Parser]::ParseInput($command, [ref] $null, [ref] $errors)
        $errors | Should -BeNullOrEmpty
        $call = $parsed.Find({ $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true)
        $call.CommandElements.Extent.Text | Should -Contain '-Runtime'
        $safe = $command -replace '\(Read-Host -AsSecureString\)', '([securestring]::new())' -replace '-Certificate \S+'
        $lines = Invoke-Child "`$env:NO_COLOR = '1'; Set-Location -LiteralPath '$Tree'; $safe -NoBuild"
        (($lines -join ' ') -replace '[\s|]+', ' ') | Should -BeLike '*Build first: leave -NoBuild out.*'
    }

    It '-NoBuild makes no folder where nothing was built: <_>' -ForEach 'Try', 'Package' {
        $folder = Join-Path $TestDrive "none-$_"
        Get-Refusal $Tree @{ Task = $_; NoBuild = $true; OutDirectory = $folder } | Should -BeLike '*Build first: leave -NoBuild out.*'
        Test-Path -LiteralPath $folder | Should -BeFalse
    }
}

Describe 'build.ps1 -Task Clean' {
    It 'removes what the build made' {
        $folder = Join-Path $TestDrive 'made [here]'
        $null = New-Item -ItemType File -Force -Path (Join-Path $folder 'artifacts/obj/some.dll')
        $compiled = New-Item -ItemType File -Force -Path (Join-Path $Tree 'src/Some/bin/some.dll')
        (Invoke-Build $Tree '-Task', 'Clean', '-OutDirectory', $folder).ExitCode | Should -Be 0
        Test-Path -LiteralPath $folder | Should -BeFalse
        Test-Path -LiteralPath $compiled.FullName | Should -BeFalse
    }

    It 'leaves <What> alone' -ForEach @(
        @{ What = 'a folder with other files'; Folder = 'docs'; Words = "*docs' holds 'cmdlets', which build.ps1 has not made.*" }
        @{ What = 'the source tree'; Folder = '.'; Words = '*holds the source tree itself.*' }
        @{ What = 'what is above it'; Folder = '..'; Words = '*holds the source tree itself.*' }
    ) {
        Get-Refusal $Tree @{ Task = 'Clean'; OutDirectory = Join-Path $Tree $Folder } | Should -BeLike $Words
        Test-Path -LiteralPath (Join-Path $Tree 'docs/cmdlets') | Should -BeTrue
    }

    It 'leaves files under version control alone, whatever they are called' {
        $folder = Join-Path $TestDrive 'versioned'
        $file = New-Item -ItemType File -Force -Path (Join-Path $folder 'packages/list.txt')
        $null = git init --quiet $folder 2>&1
        $null = git -C $folder add packages 2>&1
        $inner = Join-Path $folder 'packages'
        { Assert-OutFolder -Path $folder -Root $Tree } | Should -Throw '*.git*'
        Rename-Item -LiteralPath (Join-Path $inner 'list.txt') -NewName 'pchat'
        $null = git -C $folder add --all packages 2>&1
        { Assert-OutFolder -Path $inner -Root $Tree } | Should -Throw "*'pchat', which is under version control*"
        Test-Path -LiteralPath $file.DirectoryName | Should -BeTrue
    }
}

Describe 'Two of build.ps1 in one folder' {
    It 'take turns, and the one that waits says so' {
        $folder = Join-Path $TestDrive 'shared'
        $made = New-Item -ItemType File -Force -Path (Join-Path $folder 'artifacts/some.dll')
        $screen = Join-Path $TestDrive 'screen.txt'
        $program, [string[]] $first = Get-ShellCommand
        $arguments = $first + '-NoProfile' + '-NonInteractive' + '-File' + (Join-Path $Tree 'build.ps1') + '-Task' + 'Clean' + '-OutDirectory' + $folder
        $other = Invoke-Alone -Folder $folder -Script {
            $started = Start-Process -FilePath $program -ArgumentList ($arguments | ForEach-Object { "`"$_`"" }) -RedirectStandardOutput $screen -PassThru
            for ($i = 0; $i -lt 600 -and -not (Get-Content -LiteralPath $screen -ErrorAction Ignore); $i++) {
                Start-Sleep -Milliseconds 50
            }
            Test-Path -LiteralPath $made.FullName | Should -BeTrue
            $started
        }
        $other.WaitForExit(60000) | Should -BeTrue
        @(Get-Content -LiteralPath $screen) | Should -Be "Another build.ps1 works in '$folder'; this one waits for it."
        Test-Path -LiteralPath $folder | Should -BeFalse
    }

    It 'do not wait for one that is gone, or that failed' {
        { Invoke-Alone -Folder $TestDrive -Script { throw 'No.' } } | Should -Throw 'No.'
        $ended = Invoke-Child ". '$(Join-Path $Root 'build/Invoke-Alone.ps1')'; Invoke-Alone -Folder '$TestDrive' -Script { [Environment]::Exit(7) }"
        $LASTEXITCODE | Should -Be 7 -Because "$ended"
        Invoke-Alone -Folder $TestDrive -Script { 'done' } -InformationVariable told | Should -Be 'done'
        $told | Should -BeNullOrEmpty
    }
}

Describe 'A source tree' {
    It 'may have brackets in its name' {
        $bracketed = New-Tree 'Gwen [new]' -Built
        Push-Location -LiteralPath $bracketed
        try {
            $run = Invoke-Build $bracketed '-Task', 'Try', '-NoBuild'
        }
        finally {
            Pop-Location
        }
        $run.ExitCode | Should -Be 0
        $run.Text | Should -BeLike '*Contoso: passed*Broken: failed*'
        $import = [regex]::Match($run.Text, '-Command "(.+)"').Groups[1].Value
        Invoke-Child "$import; (Get-Module PersistentChatTopology).ModuleBase" | Should -Be (Join-Path $bracketed "out/PersistentChatTopology/$(Split-Path -Leaf (Split-Path $Module))")
    }

    # MSBuild would end a text at the apostrophe, and report items that do not fit together.
    It 'may have an apostrophe in its name: -Task <_>' -ForEach 'Build', 'Native' {
        Skip-Unless (-not $IsWindows) 'Unix'
        $apostrophe = New-Tree "Gwen's $_"
        $programs = (New-Item -ItemType Directory -Path (Join-Path $TestDrive "programs-$_")).FullName
        $given = Join-Path $TestDrive "given-$_.txt"
        $null = Save-File (Join-Path $programs 'dotnet') "#!/bin/sh`nprintf '%s\n' `"`$@`" >> '$given'`nexit 3`n"
        & chmod +x (Join-Path $programs 'dotnet')
        $before = $env:PATH
        $env:PATH = $programs + [IO.Path]::PathSeparator + $env:PATH
        try {
            (Invoke-Build $apostrophe '-Task', $_).Text | Should -BeLike '*failed with exit code 3*'
        }
        finally {
            $env:PATH = $before
        }
        $arguments = Get-Content -LiteralPath $given
        $arguments[$arguments.IndexOf('--artifacts-path') + 1] | Should -Be (Join-Path $TestDrive "Gwen%27s $_/out/artifacts")
        # MSBuild itself escapes the place of the project.
        $arguments | Where-Object { $_.Contains("'") } | Should -BeLike "*Gwen's $_/src/*"
    }

    It 'is escaped for MSBuild' {
        ConvertTo-MSBuildText "a'b;c,d%27e`$(f)@(g)" | Should -BeExactly 'a%27b%3Bc%2Cd%2527e%24(f)%40(g)'
    }
}
