BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:Broken = Join-Path $Samples 'broken.yaml'
    $script:Contoso = Join-Path $Samples 'contoso.yaml'
    $script:Day = [datetime] '2026-11-22'

    function Export-Page([hashtable] $Parameter = @{}, [string] $Name = 'report.html') {
        $path = Join-Path $TestDrive $Name
        Export-PChatReport $path -Date $Day -Force @Parameter
        [IO.File]::ReadAllText($path)
    }
}

Describe 'Export-PChatReport' {
    It 'writes the current topology, the same at every time' {
        Initialize-Contoso
        $page = Export-Page
        $page | Should -BeLike '<!DOCTYPE html>*>Contoso</bdi>*chat.contoso.com*'
        Export-Page -Name 'again.html' | Should -BeExactly $page
    }

    It 'takes a topology or a file from the pipeline, or as a parameter' {
        $expected = Export-Page @{ Topology = $Broken }
        $path = Join-Path $TestDrive 'piped.html'
        foreach ($topology in (Import-PChatTopology $Broken -PassThru), (Get-Item $Broken), $Broken) {
            $topology | Export-PChatReport $path -Date $Day -Force
            [IO.File]::ReadAllText($path) | Should -BeExactly $expected
        }
    }

    It 'lists the changes from another topology' {
        Export-Page @{ Topology = $Broken; ReferenceTopology = $Contoso } | Should -BeLike '*id="changes"*'
        Export-Page @{ Topology = $Broken } | Should -Not -BeLike '*id="changes"*'
    }

    It 'knows policies and baselines' {
        $baseline = Join-Path $TestDrive 'baseline.json'
        $null = Test-PChatTopology $Broken -Baseline $baseline -UpdateBaseline
        Export-Page @{ Topology = $Broken; Baseline = $baseline } | Should -BeLike '*id="known"*'
        $policy = Save-File (Join-Path $TestDrive 'policy.yaml') "formatVersion: 1`npolicy: { severities: { PCT1001: { severity: Warning, reason: Agreed on the roof } } }`n"
        Export-Page @{ Topology = $Broken; Policy = $policy } | Should -BeLike '*Agreed on the roof*'
    }

    It 'overwrites a file only with -Force, and writes nothing with -WhatIf' {
        $path = Save-File (Join-Path $TestDrive 'there.html') 'mine'
        Get-WrittenErrorId { Export-PChatReport $path -Topology $Contoso } | Should -Be 'FileExists'
        Export-PChatReport $path -Topology $Contoso -Force -WhatIf
        Get-Content $path | Should -Be 'mine'
        (Export-PChatReport -LiteralPath $path -Topology $Contoso -Force -PassThru).FullName | Should -Be $path
        Get-Content $path -First 1 | Should -Be '<!DOCTYPE html>'
    }

    It 'names what is wrong: <ErrorId>' -ForEach @(
        @{ ErrorId = 'FolderNotFound'; Script = { Export-PChatReport (Join-Path $TestDrive 'no/x.html') -Topology $Contoso } }
        @{ ErrorId = 'FileNotFound'; Script = { Export-PChatReport (Join-Path $TestDrive 'x.html') -Topology 'nowhere.yaml' } }
        @{ ErrorId = 'PathNotFileSystem'; Script = { Export-PChatReport 'Env:x' -Topology $Contoso } }
    ) {
        Get-WrittenErrorId $Script | Should -Be $ErrorId
    }

    It 'ends with the first item where the reference cannot be read' {
        (Get-EndingError { Export-PChatReport (Join-Path $TestDrive 'x.html') -Topology $Contoso -ReferenceTopology 'nowhere.yaml' -ErrorAction Stop }).FullyQualifiedErrorId |
            Should -BeLike 'FileNotFound,*'
        Test-Path (Join-Path $TestDrive 'x.html') | Should -BeFalse
    }

    It 'shows the page in the browser, or returns the file where there is none' {
        $browser, $env:BROWSER = $env:BROWSER, (Join-Path $TestDrive 'no-such-browser')
        try {
            $path = Join-Path $TestDrive 'shown.html'
            (Export-PChatReport $path -Topology $Contoso -Show).FullName | Should -Be $path
        }
        finally {
            $env:BROWSER = $browser
        }
    }

    It 'speaks <Culture>' -ForEach @(
        @{ Culture = 'en-US'; Language = 'en'; Heading = 'Findings'; Number = '20,000' }
        @{ Culture = 'de-DE'; Language = 'de'; Heading = 'Befunde'; Number = '20.000' }
        @{ Culture = 'es-ES'; Language = 'es'; Heading = 'Resultados'; Number = '20.000' }
    ) {
        $page = Use-Culture $Culture { Export-Page @{ Topology = $Contoso } }
        $page | Should -BeLike "*<html lang=`"$Language`">*>$Heading</h2>*"
        $page | Should -BeLike "*$Number*"
    }

    It 'needs the private assemblies only when it writes' {
        $script = "$ImportModule; `$null = Get-Command Export-PChatReport -Syntax; [AppDomain]::CurrentDomain.GetAssemblies().GetName().Name -contains 'PersistentChat.Documents'"
        Invoke-Child $script | Should -Be 'False'
    }
}
