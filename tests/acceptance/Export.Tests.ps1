BeforeAll {
    . $PSScriptRoot/common.ps1
}

Describe 'Export-PChatTopology' {
    BeforeEach {
        Initialize-Contoso
        $script:File = Join-Path $TestDrive "$([guid]::NewGuid()).yaml"
    }

    It 'writes what Import-PChatTopology reads as an equal topology, as <_>' -ForEach 'yaml', 'yml', 'json' {
        $topology = Get-PChatTopology
        $path = Join-Path $TestDrive "round.$_"
        Export-PChatTopology -Path $path | Should -BeNullOrEmpty
        Import-PChatTopology $path -PassThru | Should -Be $topology
    }

    It 'writes the same bytes for the same topology' {
        Export-PChatTopology $File
        $first = [IO.File]::ReadAllText($File)
        Export-PChatTopology $File
        [IO.File]::ReadAllText($File) | Should -Be $first
        $first | Should -BeLike '# yaml-language-server: $schema=*'
    }

    It 'returns the file with -PassThru' {
        $result = Export-PChatTopology -LiteralPath $File -PassThru
        $result | Should -BeOfType IO.FileInfo
        $result.FullName | Should -Be $File
        Get-Screen $result | Should -Be (Get-Screen (Get-Item -LiteralPath $File))
    }

    It 'writes where the topology was imported from' {
        Export-PChatTopology $File
        Import-PChatTopology $File
        $null = New-PChatSite Berlin
        Export-PChatTopology
        (Import-PChatTopology $File -PassThru).Sites.Name | Should -Be 'Redmond', 'Berlin'
    }

    It 'writes where it wrote before, when the topology came from no file' {
        Export-PChatTopology $File
        $null = New-PChatSite Berlin
        Export-PChatTopology
        (Import-PChatTopology $File -PassThru).Sites.Count | Should -Be 2
    }

    It 'writes where it wrote last, and leaves the file alone that it came from' {
        Export-PChatTopology $File
        $other = Join-Path $TestDrive 'other.yaml'
        Export-PChatTopology $other -Force
        $null = New-PChatSite Berlin
        Export-PChatTopology
        (Import-PChatTopology $other -PassThru).Sites.Count | Should -Be 2
        (Import-PChatTopology $File -PassThru).Sites.Count | Should -Be 1
    }

    It 'needs a path for a topology that never had one' {
        $problem = Get-WrittenError { Export-PChatTopology }
        $problem.FullyQualifiedErrorId | Should -Be 'PathMissing,PersistentChat.Cmdlets.ExportPChatTopologyCommand'
    }

    It 'refuses to overwrite another file, unless -Force' {
        $null = Save-File $File 'mine'
        Get-WrittenErrorId { Export-PChatTopology $File } | Should -Be 'FileExists'
        [IO.File]::ReadAllText($File) | Should -Be 'mine'
        Export-PChatTopology $File -Force
        Test-PChatTopology $File -Rule PCT1001 -Quiet | Should -BeTrue
    }

    It 'refuses to overwrite a file that changed since it was read, unless -Force' {
        Export-PChatTopology $File
        Import-PChatTopology $File
        [IO.File]::AppendAllText($File, "suppressions: []`n")
        $null = New-PChatSite Berlin
        $changed = [IO.File]::ReadAllText($File)
        Get-WrittenErrorId { Export-PChatTopology } | Should -Be 'FileChanged'
        [IO.File]::ReadAllText($File) | Should -Be $changed
        Export-PChatTopology -Force
        (Import-PChatTopology $File -PassThru).Sites.Count | Should -Be 2
    }

    It 'changes the lines of what changed and no others' {
        $sample = Get-Content (Join-Path $Samples 'contoso.yaml')
        Copy-Item (Join-Path $Samples 'contoso.yaml') $File
        Import-PChatTopology $File
        Set-PChatServer chat03.contoso.com -State Active
        $null = Add-PChatServer chat.contoso.com -ComputerName chat05.contoso.com -State Standby
        Export-PChatTopology
        $difference = Compare-Object $sample (Get-Content $File)
        ($difference | Where-Object SideIndicator -EQ '=>').InputObject | Should -HaveCount 2
        ($difference | Where-Object SideIndicator -EQ '<=').InputObject | Should -HaveCount 1
        Undo-PChatChange -Count 2
        Export-PChatTopology
        Get-Content -Raw $File | Should -Be (Get-Content -Raw (Join-Path $Samples 'contoso.yaml'))
    }

    It 'refuses to drop a comment with what is removed, unless -Force or under another name' {
        [IO.File]::WriteAllText($File, "# ours`nformatVersion: 1`nname: Contoso`nsites:`n- name: Redmond`n# the branch`n- name: Berlin`n")
        $before = Get-Content -Raw $File
        Import-PChatTopology $File
        Remove-PChatSite Berlin -Confirm:$false
        $problem = Get-WrittenError { Export-PChatTopology }
        $problem.FullyQualifiedErrorId | Should -BeLike 'CommentsWouldBeLost,*'
        $problem.ToString() | Should -BeLike '*in line 6: # the branch.*'
        Get-Content -Raw $File | Should -Be $before
        Export-PChatTopology -Path (Join-Path $TestDrive 'other-name.yaml') -Force
        Export-PChatTopology -Path $File -Force
        Get-Content -Raw $File | Should -Be "# ours`nformatVersion: 1`nname: Contoso`nsites:`n- name: Redmond`n"
    }

    It 'knows the file that it wrote after an undo' {
        Export-PChatTopology $File
        $null = New-PChatSite Berlin
        Export-PChatTopology
        Undo-PChatChange
        Export-PChatTopology
        (Import-PChatTopology $File -PassThru).Sites.Count | Should -Be 1
    }

    It 'does not take a file of another topology for its own' {
        Export-PChatTopology $File
        $null = New-PChatTopology -Name Other
        Get-WrittenErrorId { Export-PChatTopology $File } | Should -Be 'FileExists'
    }

    It 'writes a topology from the pipeline' {
        $topology = Get-PChatTopology
        $null = New-PChatTopology -Name Other
        $topology | Export-PChatTopology -Path $File
        (Import-PChatTopology $File -PassThru).Name | Should -Be 'Contoso'
    }

    It 'refuses <Path>' -ForEach @(
        @{ Path = 'topology.txt'; Id = 'UnknownFileExtension' }
        @{ Path = 'no/such/folder/topology.yaml'; Id = 'FolderNotFound' }
        @{ Path = 'Env:\topology.yaml'; Id = 'PathNotFileSystem' }
    ) {
        Push-Location $TestDrive
        try { Get-WrittenErrorId { Export-PChatTopology $Path } | Should -Be $Id } finally { Pop-Location }
    }

    It 'refuses a directory' {
        $null = New-Item -ItemType Directory -Path (Join-Path $TestDrive 'directory.yaml')
        Get-WrittenErrorId { Export-PChatTopology (Join-Path $TestDrive 'directory.yaml') } | Should -Be 'PathIsDirectory'
    }

    It 'leaves no temporary file behind' {
        $folder = New-Item -ItemType Directory -Path (Join-Path $TestDrive 'clean')
        Export-PChatTopology (Join-Path $folder 'a.yaml')
        (Get-ChildItem $folder -Force).Name | Should -Be 'a.yaml'
    }
}
