BeforeAll {
    . $PSScriptRoot/common.ps1
}

Describe 'A document that cannot be read' {
    BeforeEach {
        $script:Before = New-PChatTopology -Name Before
        $script:File = Join-Path $TestDrive "$([guid]::NewGuid()).yaml"
    }

    It 'is refused for <Case> as <Id>, and nothing changes' -ForEach @(
        @{ Case = 'a malformed FQDN'; Id = 'InvalidFqdn'; Text = "formatVersion: 1`nname: x`nfrontEndPools: [{ fqdn: pool..01, edition: Standard, site: A }]`nsites: [{ name: A }]`n" }
        @{ Case = 'an unknown key'; Id = 'UnknownKey'; Text = "formatVersion: 1`nname: x`ncomputer: []`n" }
        @{ Case = 'a key given twice'; Id = 'DuplicateKey'; Text = "formatVersion: 1`nname: x`nname: y`n" }
        @{ Case = 'a missing key'; Id = 'MissingKey'; Text = "formatVersion: 1`n" }
        @{ Case = 'the wrong type'; Id = 'WrongType'; Text = "formatVersion: 1`nname: x`nsites: 7`n" }
        @{ Case = 'a value that is none of the permitted ones'; Id = 'InvalidValue'; Text = "formatVersion: 1`nname: x`nproduct: Lync2010`n" }
        @{ Case = 'a duplicate pool'; Id = 'DuplicateName'; Text = "formatVersion: 1`nname: x`nchatPools:`n  - { fqdn: c.contoso.com, type: SingleServer, nextHop: p.contoso.com, contentStore: s.contoso.com }`n  - { fqdn: C.contoso.com., type: SingleServer, nextHop: p.contoso.com, contentStore: s.contoso.com }`n" }
        @{ Case = 'a rule id that does not exist'; Id = 'RuleNotFound'; Text = "formatVersion: 1`nname: x`npolicy: { severities: { PCT9999: Error } }`n" }
        @{ Case = 'an empty file'; Id = 'DocumentEmpty'; Text = '' }
        @{ Case = 'blanks only'; Id = 'DocumentEmpty'; Text = "  `n`n" }
        @{ Case = 'text that is no topology'; Id = 'DocumentKindUnknown'; Text = "just a sentence`n" }
        @{ Case = 'bad syntax'; Id = 'DocumentSyntax'; Text = "formatVersion: 1`nname: [x`n" }
        @{ Case = 'two documents'; Id = 'SeveralDocuments'; Text = "formatVersion: 1`nname: x`n---`nformatVersion: 1`nname: y`n" }
        @{ Case = 'a later format version'; Id = 'UnsupportedFormatVersion'; Text = "formatVersion: 2`nname: x`n" }
        @{ Case = 'a tag of its own'; Id = 'UnsupportedTag'; Text = "formatVersion: 1`nname: !danger x`n" }
        @{ Case = 'an alias inside its own node'; Id = 'AliasRecursion'; Text = "formatVersion: 1`nname: x`nsites: &a [*a]`n" }
        @{ Case = 'deep nesting'; Id = 'DocumentTooDeep'; Text = "formatVersion: 1`nname: x`nsites: $('[' * 100)$(']' * 100)`n" }
        @{ Case = 'a NUL byte'; Id = 'DocumentNotText'; Text = "formatVersion: 1`nname: a`0b`n" }
    ) {
        $null = Save-File $File $Text
        $problems = Get-WrittenError { Import-PChatTopology -LiteralPath $File }
        $problems.Count | Should -Be 1
        $problems[0].FullyQualifiedErrorId | Should -Be "$Id,PersistentChat.Cmdlets.ImportPChatTopologyCommand"
        $problems[0].Exception.Message | Should -BeLike "*$([IO.Path]::GetFileName($File))*"
        $problems[0].CategoryInfo.Category | Should -Not -Be 'NotSpecified'
        Get-PChatTopology | Should -Be $Before
        Get-WrittenErrorId { Test-PChatTopology -LiteralPath $File } | Should -Be $Id
    }

    It 'is refused when it is binary' {
        $null = Save-File $File ([byte[]] (0x7F, 0x45, 0x4C, 0x46) + [byte[]] (0..255))
        Get-WrittenErrorId { Import-PChatTopology $File } | Should -Be 'DocumentNotText'
        Get-PChatTopology | Should -Be $Before
    }

    It 'is refused when it is UTF-16 without a byte order mark' {
        $null = Save-File $File ([Text.Encoding]::Unicode.GetBytes("formatVersion: 1`nname: x`n"))
        Get-WrittenErrorId { Import-PChatTopology $File } | Should -Be 'DocumentWithoutByteOrderMark'
    }

    It 'is refused when it is not valid UTF-8' {
        $null = Save-File $File ([byte[]] [Text.Encoding]::ASCII.GetBytes("formatVersion: 1`nname: ") + [byte[]] (0xC3, 0x28, 0x0A))
        Get-WrittenErrorId { Import-PChatTopology $File } | Should -Be 'DocumentEncoding'
    }

    It 'is refused at once when it is 100 MB large' {
        $stream = [IO.File]::Create($File)
        $stream.SetLength(100MB)
        $stream.Dispose()
        $allocated = [GC]::GetTotalAllocatedBytes($true)
        Get-WrittenErrorId { Import-PChatTopology $File } | Should -Be 'DocumentTooLarge'
        [GC]::GetTotalAllocatedBytes($true) - $allocated | Should -BeLessThan 50MB -Because 'it is not read'
        Get-PChatTopology | Should -Be $Before
    }

    It 'is refused when its aliases multiply' {
        $text = "formatVersion: 1`nname: x`na: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]`n"
        foreach ($letter in 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i') {
            $previous = [char] ([int][char] $letter - 1)
            $text += "${letter}: &$letter [*$previous, *$previous, *$previous, *$previous, *$previous, *$previous, *$previous, *$previous, *$previous]`n"
        }
        $allocated = [GC]::GetTotalAllocatedBytes($true)
        Get-WrittenErrorId { Import-PChatTopology (Save-File $File $text) } | Should -Be 'TooManyAliases'
        [GC]::GetTotalAllocatedBytes($true) - $allocated | Should -BeLessThan 50MB -Because 'it is not unfolded'
    }

    It 'is refused when it is a folder without a topology or with several, missing, or no file at all' {
        $folder = New-Item (Join-Path $TestDrive 'folder') -ItemType Directory
        Get-WrittenErrorId { Import-PChatTopology -LiteralPath $folder } | Should -Be 'FolderWithoutTopology'
        Copy-Item (Join-Path $Samples '*.yaml') $folder
        Get-WrittenErrorId { Import-PChatTopology -LiteralPath $folder } | Should -Be 'InvalidInput'
        Get-WrittenErrorId { Import-PChatTopology -LiteralPath $File } | Should -Be 'FileNotFound'
        Get-WrittenErrorId { Import-PChatTopology $File } | Should -Be 'FileNotFound'
        Get-WrittenErrorId { Import-PChatTopology (Join-Path $TestDrive 'no*.yaml') } | Should -Be 'FileNotFound'
        Get-WrittenErrorId { Import-PChatTopology Env:\PATH } | Should -Be 'PathNotFileSystem'
        Get-WrittenErrorId { Import-PChatTopology -LiteralPath Variable:\HOME } | Should -Be 'PathNotFileSystem'
        Get-WrittenErrorId { Import-PChatTopology -LiteralPath NoSuchDrive:\x.yaml } | Should -Be 'FileNotFound'
        Get-PChatTopology | Should -Be $Before
    }

    It 'reports all its errors at once, each with file, line and column' {
        $null = Save-File $File "formatVersion: 1`nname: x`nproduct: Lync`nsite: []`nfrontEndPools:`n  - { fqdn: po ol, edition: Enterprise, site: A }`n"
        $problems = Get-WrittenError { Import-PChatTopology $File }
        $problems.Count | Should -Be 3
        $problems[0].Exception.Message | Should -BeLike "$($File):3:10: *"
        $problems[1].Exception.Message | Should -BeLike "$($File):4:1: *'sites'*"
        $problems[2].Exception.Message | Should -BeLike "$($File):6:13: *'po ol'*"
        ($problems.FullyQualifiedErrorId -replace ',.*') | Should -Be 'InvalidValue', 'UnknownKey', 'InvalidFqdn'
        $problems[2].TargetObject | Should -Be 'po ol'
    }

    It 'is read when it is UTF-16 with a byte order mark' {
        $null = Save-File $File ([byte[]] (0xFF, 0xFE) + [Text.Encoding]::Unicode.GetBytes("formatVersion: 1`nname: Wide`n"))
        (Import-PChatTopology $File -PassThru).Name | Should -Be 'Wide'
    }

    It 'becomes a finding when a pool names an unknown next hop' {
        $null = Save-File $File "formatVersion: 1`nname: x`nchatPools: [{ fqdn: c.contoso.com, type: SingleServer, nextHop: p.contoso.com, contentStore: s.contoso.com }]`n"
        (Test-PChatTopology $File).Findings.RuleId | Should -Contain 'PCT4003'
    }
}

Describe 'A file without permission' {
    It 'is refused as AccessDenied' {
        Skip-Unless ($IsLinux -and (id -u) -eq 0 -and (Get-Command setpriv -ErrorAction Ignore)) 'root and setpriv'
        $folder = New-Item -ItemType Directory -Path (Join-Path ([IO.Path]::GetTempPath()) "pchat-$([guid]::NewGuid())")
        try {
            Copy-Item (Split-Path -Parent $Module) (Join-Path $folder 'module') -Recurse
            $secret = Save-File (Join-Path $folder 'secret.yaml') "formatVersion: 1`nname: x`n"
            # That user may not be let in to where this shell is.
            Copy-Item -LiteralPath $PSHOME (Join-Path $folder 'shell') -Recurse
            chmod -R a+rX $folder
            chmod 600 $secret
            $shell = @('env', "HOME=$folder/home", 'setpriv', '--reuid=65534', '--regid=65534', '--clear-groups') + (Get-ShellCommand).Replace($PSHOME, "$folder/shell")
            $output = Invoke-Child -Shell $shell -Script @"
Import-Module '$folder/module/PersistentChatTopology.psd1'
Import-PChatTopology '$secret' -ErrorAction SilentlyContinue -ErrorVariable problems
`$problems.FullyQualifiedErrorId
New-PChatTopology x | Out-Null
Export-PChatTopology '$folder/new.yaml' -ErrorAction SilentlyContinue -ErrorVariable problems
`$problems.FullyQualifiedErrorId
"@
            $output | Should -Be 'AccessDenied,PersistentChat.Cmdlets.ImportPChatTopologyCommand', 'AccessDenied,PersistentChat.Cmdlets.ExportPChatTopologyCommand'
            Join-Path $folder 'new.yaml' | Should -Not -Exist
        }
        finally {
            Remove-Item -LiteralPath $folder -Recurse -Force
        }
    }
}
