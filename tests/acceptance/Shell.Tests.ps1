BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:Finder = Join-Path $Root 'build/Get-ShellCommand.ps1'

    # The home and the version of the shell that a shell starts, which it finds itself.
    function Get-Started([string[]] $Shell) {
        $script = ". '$Finder'; `$program, [string[]] `$first = Get-ShellCommand; & `$program @first -NoProfile -Command '`$PSHOME; [string] `$PSVersionTable.PSVersion'"
        Invoke-Child -Shell $Shell -Script $script
    }

    # An empty file as it stands in the home of a shell.
    function New-Home([string[]] $File) {
        $folder = (New-Item -ItemType Directory -Path (Join-Path $TestDrive (New-Guid))).FullName
        $File | ForEach-Object { $null = New-Item -ItemType File -Path (Join-Path $folder $_) }
        $folder
    }
}

Describe 'A script that starts its own shell' {
    It 'starts the one that runs it' {
        Get-Started (Get-ShellCommand) | Should -Be $PSHOME, "$($PSVersionTable.PSVersion)"
    }

    It 'starts the tool of this repository as the tool' {
        $tools = Get-Content -LiteralPath (Join-Path $Root '.config/dotnet-tools.json') -Raw | ConvertFrom-Json
        $null = dotnet tool restore --tool-manifest (Join-Path $Root '.config/dotnet-tools.json')
        Push-Location -LiteralPath $Root
        try {
            $started = Get-Started 'dotnet', 'tool', 'run', 'pwsh', '--'
        }
        finally {
            Pop-Location
        }
        $started | Should -HaveCount 2
        $started[0] | Should -Match 'powershell'
        $started[1] | Should -Be $tools.tools.powershell.version
    }

    It 'starts an installation that has a program of its own' {
        $program = Join-Path $PSHOME ('pwsh', 'pwsh.exe')[[int] $IsWindows]
        Skip-Unless (Test-Path $program) 'PowerShell 7'
        $copy = Join-Path $TestDrive 'installed'
        Copy-Item -LiteralPath $PSHOME -Destination $copy -Recurse
        $program = Join-Path $copy (Split-Path -Leaf $program)
        if (-not $IsWindows) {
            & chmod +x $program
        }
        $before = $env:DOTNET_ROOT
        try {
            $env:DOTNET_ROOT = Split-Path (Get-Item -LiteralPath (Get-Command dotnet).Path).ResolveLinkTarget($true)
            Get-Started $program | Should -Be $copy, "$($PSVersionTable.PSVersion)"
            Invoke-Child -Shell $program -Script ". '$Finder'; Get-ShellCommand" | Should -Be $program
        }
        finally {
            $env:DOTNET_ROOT = $before
        }
    }

    It 'starts <_> of this machine' -ForEach 'pwsh', 'powershell' {
        # PowerShell puts its own home on PATH.
        $other = Get-Command $_ -CommandType Application -All -ErrorAction Ignore |
            Where-Object { (Split-Path $_.Path) -ne $PSHOME } | Select-Object -First 1
        # What only bears the name answers nothing.
        $expected = if ($other) { Invoke-Child -Shell $other.Path -Script '$PSHOME; [string] $PSVersionTable.PSVersion' }
        Skip-Unless (@($expected).Count -eq 2) 'another PowerShell'
        Get-Started $other.Path | Should -Be $expected
    }
}

Describe 'Get-ShellCommand' {
    It 'takes the program that runs the script when that is PowerShell: <_>' -ForEach 'pwsh', 'pwsh.exe', 'powershell.exe', 'pwsh-preview' {
        Get-ShellCommand -Process (Join-Path $TestDrive $_) -ShellHome (New-Home $_) | Should -Be (Join-Path $TestDrive $_)
    }

    It 'takes dotnet and the assembly for a tool, whose program may not be run' {
        $tool = New-Home pwsh, pwsh.exe, pwsh.dll
        Get-ShellCommand -Process /usr/share/dotnet/dotnet -ShellHome $tool | Should -Be '/usr/share/dotnet/dotnet', (Join-Path $tool pwsh.dll)
    }

    It 'takes what stands in the home of the shell when another program runs the script: <_>' -ForEach 'powershell.exe', 'pwsh.exe', 'pwsh' {
        $shellHome = New-Home $_
        Get-ShellCommand -Process (Join-Path $TestDrive 'powershell_ise.exe') -ShellHome $shellHome | Should -Be (Join-Path $shellHome $_)
    }

    It 'says what to do when there is none' {
        { Get-ShellCommand -Process (Join-Path $TestDrive testhost) -ShellHome $TestDrive } | Should -Throw '*testhost*Run this script in pwsh*'
    }
}
