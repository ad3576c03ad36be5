BeforeDiscovery {
    $script:Forms = @(
        @{ Format = 'Svg'; Start = '<svg ' }
        @{ Format = 'Mermaid'; Start = 'flowchart LR' }
        @{ Format = 'Dot'; Start = 'digraph topology {' }
    )
}

BeforeAll { . $PSScriptRoot/common.ps1 }

Describe 'Export-PChatDiagram' {
    BeforeAll { Import-PChatTopology (Join-Path $Samples 'broken.yaml') }

    It 'returns <Format> as text, the same for the same topology' -ForEach $Forms {
        $text = Export-PChatDiagram -Format $Format
        $text | Should -BeOfType string
        $text.StartsWith($Start) | Should -BeTrue
        $text | Should -Match 'edge01\.contoso\.com'
        $text | Should -Not -Match "`r"
        Export-PChatDiagram -Format $Format | Should -BeExactly $text
    }

    It 'draws SVG when nothing else is asked for' {
        ([xml] (Export-PChatDiagram)).svg.role | Should -Be 'img'
    }

    It 'writes a file and returns it on demand' {
        $path = Join-Path $TestDrive 'broken.svg'
        Export-PChatDiagram $path | Should -BeNullOrEmpty
        [IO.File]::ReadAllText($path) | Should -BeExactly (Export-PChatDiagram)
        [IO.File]::ReadAllBytes($path)[0] | Should -Be ([byte][char] '<')
        (Export-PChatDiagram -LiteralPath $path -Force -PassThru).FullName | Should -Be $path
    }

    It 'overwrites a file only with -Force, and writes nothing with -WhatIf' {
        $path = Save-File (Join-Path $TestDrive 'there.svg') 'mine'
        Get-WrittenErrorId { Export-PChatDiagram $path } | Should -Be 'FileExists'
        Export-PChatDiagram $path -Force -WhatIf
        Get-Content $path | Should -Be 'mine'
        Export-PChatDiagram $path -Force
        Get-Content $path -First 1 | Should -BeLike '<svg*'
    }

    It 'refuses a folder that is missing' {
        Get-WrittenErrorId { Export-PChatDiagram (Join-Path $TestDrive 'no/x.svg') } | Should -Be 'FolderNotFound'
    }

    It 'draws one pool, named by <_>' -ForEach 'poc.contoso.com', 'PersistentChatServer:poc.contoso.com' {
        $text = Export-PChatDiagram -Format Mermaid -Identity $_
        $text | Should -Match 'poc\.contoso\.com'
        $text | Should -Not -Match 'single\.contoso\.com'
    }

    It 'draws a pool that is handed over as an object' {
        Export-PChatDiagram -Format Dot -Identity (Get-PChatPool poc.contoso.com) -NoFinding | Should -Not -Match 'single\.contoso\.com'
    }

    It 'refuses a pool that is none, and completes those that are' {
        Get-WrittenErrorId { Export-PChatDiagram -Identity no.contoso.com } | Should -Be 'ChatPoolNotFound'
        (Complete 'Export-PChatDiagram -Identity po').CompletionText | Should -Be 'poc.contoso.com'
    }

    It 'draws a topology of the pipeline' {
        $text = Import-PChatTopology (Join-Path $Samples 'contoso.yaml') -PassThru | Export-PChatDiagram
        Import-PChatTopology (Join-Path $Samples 'broken.yaml')
        ([xml] $text).svg.title.'#text' | Should -Be 'Contoso'
    }

    It 'draws a file without making it the current topology' {
        ([xml] (Export-PChatDiagram -Topology (Join-Path $Samples 'contoso.yaml'))).svg.title.'#text' | Should -Be 'Contoso'
        (Get-PChatTopology).Name | Should -Be 'Broken'
    }

    It 'marks the findings of a report, of all rules, or none' {
        Export-PChatDiagram | Should -Match 'PCT5002'
        $some = Export-PChatDiagram -Report (Test-PChatTopology (Join-Path $Samples 'broken.yaml') -Rule PCT1001)
        $some | Should -Match 'PCT1001'
        $some | Should -Not -Match 'PCT5002'
        Export-PChatDiagram -NoFinding | Should -Not -Match 'PCT'
    }

    It 'speaks the language of the session' {
        Use-Culture de { Export-PChatDiagram } | Should -Match 'Chatserver'
        Use-Culture es { Export-PChatDiagram } | Should -Match 'Servidores de chat'
    }

    It 'needs a current topology' {
        Invoke-Child "$ImportModule; try { Export-PChatDiagram } catch { `$_.FullyQualifiedErrorId }" | Should -BeLike 'NoCurrentTopology,*'
    }
}

Describe 'Export-PChatDiagram -Show' {
    BeforeAll {
        Import-PChatTopology (Join-Path $Samples 'contoso.yaml')
        $script:BrowserBefore = $env:BROWSER
        # A viewer that leaves a copy of what it is shown, and no temporary file.
        $script:Viewer = Join-Path $TestDrive 'viewer.sh'
        $script:Shown = Join-Path $TestDrive 'shown.svg'
        Save-File $Viewer "#!/bin/sh`ncp `"`$1`" '$Shown.new'`ncase `$1 in '$TestDrive'*) ;; *) rm `"`$1`" ;; esac`nmv '$Shown.new' '$Shown'`n" | Out-Null
        if (-not $IsWindows) {
            chmod +x $Viewer
        }
    }
    BeforeEach { Remove-Item $Shown -ErrorAction Ignore }
    AfterAll { $env:BROWSER = $BrowserBefore }

    It 'shows a temporary file without a path' {
        Skip-Unless (-not $IsWindows) 'Unix'
        $env:BROWSER = $Viewer
        Export-PChatDiagram -Show | Should -BeNullOrEmpty
        Wait-File $Shown
        [IO.File]::ReadAllText($Shown) | Should -BeExactly (Export-PChatDiagram)
    }

    It 'shows the file that it wrote' {
        Skip-Unless (-not $IsWindows) 'Unix'
        $env:BROWSER = $Viewer
        $path = Join-Path $TestDrive 'kept.svg'
        Export-PChatDiagram $path -Show | Should -BeNullOrEmpty
        Wait-File $Shown
        [IO.File]::ReadAllText($Shown) | Should -BeExactly ([IO.File]::ReadAllText($path))
    }

    It 'returns the file where no program shows it' {
        $env:BROWSER = Join-Path $TestDrive 'no-such-program'
        $file = Export-PChatDiagram (Join-Path $TestDrive 'lost.dot') -Show -WarningVariable warned -WarningAction SilentlyContinue
        $file | Should -BeOfType IO.FileInfo
        Get-Content $file.FullName -First 1 | Should -Be 'digraph topology {'
        $warned | Should -BeLike 'There is no program here that shows *'
        Export-PChatDiagram -Show -WarningAction SilentlyContinue | Should -BeNullOrEmpty
    }
}
