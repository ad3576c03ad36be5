# What people install, as build.ps1 -Task Package packed it: the package for the PowerShell Gallery, the zip file, and what is in both.

BeforeAll {
    . $PSScriptRoot/common.ps1
    Get-ChildItem -LiteralPath (Join-Path $Root 'build') -Filter *.ps1 | ForEach-Object { . $_.FullName }
    $script:Packages = Join-Path $Root 'out/packages'
    $script:Version = (Import-PowerShellDataFile $Module).ModuleVersion
    $script:Nupkg = Join-Path $Packages "PersistentChatTopology.$Version.nupkg"
    $script:Zip = Join-Path $Packages "PersistentChatTopology.$Version.zip"
    if (-not (Test-Path -LiteralPath $Nupkg)) {
        throw "There is no package '$Nupkg'. Run ./build.ps1 -Task Package first."
    }
    $script:Unpacked = Join-Path $TestDrive 'unpacked'
    [IO.Compression.ZipFile]::ExtractToDirectory($Nupkg, $Unpacked)
    $script:ModuleFiles = @((Get-FolderContent -Path $Unpacked).Keys | Where-Object { $_ -notmatch '^(_rels/.*|\[Content_Types\]\.xml|[^/]+\.nuspec)$' } | Sort-Object)
    $script:Assemblies = @($ModuleFiles -like '*.dll')

    # Runs a script in a shell of somebody who has nothing: no module, no repository, no settings.
    function Invoke-Newcomer([string] $Script) {
        $place = Join-Path $TestDrive 'newcomer'
        $data = (New-Item -ItemType Directory -Force -Path (Join-Path $place '.local/share')).FullName
        $settings = @{ HOME = $place; USERPROFILE = $place; LOCALAPPDATA = $data; XDG_DATA_HOME = $data; XDG_CONFIG_HOME = $place; XDG_CACHE_HOME = $place; PSModulePath = $null }
        $before = @{}
        foreach ($name in $settings.Keys) {
            $before[$name] = [Environment]::GetEnvironmentVariable($name)
            [Environment]::SetEnvironmentVariable($name, $settings[$name])
        }
        try {
            Invoke-Child $Script
        }
        finally {
            foreach ($name in $before.Keys) {
                [Environment]::SetEnvironmentVariable($name, $before[$name])
            }
        }
    }

    # The entries of an archive in their order.
    function Get-Entry([string] $Path) {
        $archive = [IO.Compression.ZipFile]::OpenRead($Path)
        try {
            $archive.Entries | Select-Object FullName, LastWriteTime
        }
        finally {
            $archive.Dispose()
        }
    }

    # What imports the module by its name and uses it.
    $script:UseInstalled = @'
$module = Import-Module PersistentChatTopology -PassThru
"$($module.Version)"
$module.ModuleBase
(Get-Help Test-PChatTopology).Synopsis
(Get-Help about_PChatTesting) -match '(?m)^PESTER' -as [bool]
(Test-PChatTopology (Join-Path $module.ModuleBase samples/contoso.yaml)).Passed
(Test-PChatTopology (Join-Path $module.ModuleBase samples/broken.yaml)).Passed
'@
}

Describe 'The package for the PowerShell Gallery' {
    It 'is published to a folder, installed by name and used by somebody who has nothing' {
        $feed = (New-Item -ItemType Directory -Path (Join-Path $TestDrive 'feed')).FullName
        $lines = Invoke-Newcomer @"
`$ErrorActionPreference = 'Stop'
if (Get-Module -ListAvailable PersistentChatTopology) { throw 'It is installed already.' }
Register-PSResourceRepository -Name Folder -Uri '$feed' -Trusted
Publish-PSResource -NupkgPath '$Nupkg' -Repository Folder
`$found = Find-PSResource PersistentChatTopology -Repository Folder
"`$(`$found.Version) `$(`$found.Type) `$(`$found.LicenseUri)"
Install-PSResource PersistentChatTopology -Repository Folder
"@
        $lines | Should -Be "$Version Module https://licenses.nuget.org/MIT"
        $used = Invoke-Newcomer $UseInstalled
        $used[0] | Should -Be $Version
        $used[1] | Should -BeLike (Join-Path $TestDrive 'newcomer*')
        $used[2] | Should -Be (Get-Help Test-PChatTopology).Synopsis
        $used[3..5] | Should -Be 'True', 'True', 'False'
    }

    It 'holds the same files and metadata as the shell itself would pack' {
        $theirs = Join-Path $TestDrive 'theirs'
        $null = New-Item -ItemType Directory -Path $theirs
        Compress-PSResource -Path (Split-Path $Module) -DestinationPath $theirs
        $theirPackage = @(Get-ChildItem -LiteralPath $theirs -Filter *.nupkg)[0].FullName
        Split-Path -Leaf $theirPackage | Should -Be (Split-Path -Leaf $Nupkg)
        $opened = Join-Path $theirs 'opened'
        [IO.Compression.ZipFile]::ExtractToDirectory($theirPackage, $opened)
        $theirFiles = (Get-FolderContent -Path $opened).Keys | Where-Object { $_ -notmatch '\.psmdcp$' } | Sort-Object
        (Get-FolderContent -Path $Unpacked).Keys | Sort-Object | Should -Be $theirFiles
        $metadata = foreach ($folder in $opened, $Unpacked) {
            , @(([xml] (Get-Content -LiteralPath (Join-Path $folder 'PersistentChatTopology.nuspec') -Raw)).package.metadata.ChildNodes |
                ForEach-Object { "$($_.LocalName): $($_.InnerText)" } | Sort-Object)
        }
        $metadata[1] | Should -Be $metadata[0]
    }

    It 'is a package to those who read its parts and not its files' {
        $package = [IO.Packaging.Package]::Open($Nupkg, 'Open', 'Read')
        try {
            $manifest = $package.GetRelationshipsByType('http://schemas.microsoft.com/packaging/2010/07/manifest')
            $manifest.TargetUri | Should -Be '/PersistentChatTopology.nuspec'
            @($package.GetParts()).Count | Should -Be ($ModuleFiles.Count + 2)
        }
        finally {
            $package.Close()
        }
    }

    It 'carries the notes of its version from the changelog' {
        $data = (Import-PowerShellDataFile (Join-Path $Unpacked 'PersistentChatTopology.psd1')).PrivateData.PSData
        $data.ReleaseNotes | Should -Be (Get-ReleaseNote -Path (Join-Path $Root 'CHANGELOG.md') -Version $Version)
        $data.ReleaseNotes.Length | Should -BeGreaterThan 1000
        $data.ReleaseNotes.Length | Should -BeLessThan 35000 -Because 'NuGet takes no longer ones'
    }
}

Describe 'The notes of a release' {
    It 'are one section' {
        $log = Save-File (Join-Path $TestDrive 'log.md') "# Changelog`n`n## 1.10.0`n`n* It's new`n`n## 1.1.0 – 2026`n`n* Old`n  too`n`n## 1.0.0`n"
        Get-ReleaseNote -Path $log -Version 1.1.0 | Should -Be "* Old`n  too"
        Get-ReleaseNote -Path $log -Version 1.10.0 | Should -Be "* It's new"
    }

    It 'must be there' {
        $log = Save-File (Join-Path $TestDrive 'log.md') "## 1.0.0`n"
        { Get-ReleaseNote -Path $log -Version 1.0.0 } | Should -Throw '*1.0.0*notes*'
        { Get-ReleaseNote -Path $log -Version 2.0.0 } | Should -Throw '*2.0.0*'
    }

    It 'and the address of the project stand in the manifest as they are' {
        $manifest = Join-Path $TestDrive 'PersistentChatTopology.psd1'
        Copy-Item -LiteralPath (Join-Path $Root 'PersistentChatTopology.psd1') -Destination $manifest
        $note = "* It's – ‘quoted’ `$(throw)`n  `"twice`""
        Complete-Manifest -Path $manifest -ReleaseNote $note -ProjectUri "https://example.org/o'brien?a=1&b=2"
        $data = (Import-PowerShellDataFile $manifest).PrivateData.PSData
        $data.ReleaseNotes | Should -Be $note
        $data.ProjectUri | Should -Be "https://example.org/o'brien?a=1&b=2"
        [IO.File]::ReadAllBytes($manifest)[0..2] | Should -Be 0xEF, 0xBB, 0xBF
        $nuspec = Join-Path $TestDrive 'PersistentChatTopology.nuspec'
        New-ModuleNuspec -ManifestPath $manifest -Path $nuspec
        $metadata = ([xml] (Get-Content -LiteralPath $nuspec -Raw)).package.metadata
        $metadata.projectUrl | Should -Be "https://example.org/o'brien?a=1&b=2"
        $metadata.releaseNotes | Should -Be $note
    }
}

Describe 'The zip file' {
    It 'is unpacked into a folder for modules and used by name' {
        $modules = Join-Path $TestDrive 'modules'
        [IO.Compression.ZipFile]::ExtractToDirectory($Zip, $modules)
        $used = Invoke-Newcomer "`$env:PSModulePath = '$modules'; Import-Module Microsoft.PowerShell.Utility; $UseInstalled"
        $used[1] | Should -Be (Join-Path $modules "PersistentChatTopology/$Version")
        $used[3..5] | Should -Be 'True', 'True', 'False'
    }

    It 'holds what the package holds' {
        (Get-Entry $Zip).FullName | Sort-Object | Should -Be ($ModuleFiles | ForEach-Object { "PersistentChatTopology/$Version/$_" } | Sort-Object)
    }

    It 'and every package are sorted and know no time' {
        foreach ($file in Get-ChildItem -LiteralPath $Packages | Where-Object Extension -In '.zip', '.nupkg') {
            $entries = @(Get-Entry $file.FullName)
            $sorted = [string[]] $entries.FullName
            [Array]::Sort($sorted, [StringComparer]::Ordinal)
            $entries.FullName | Should -Be $sorted
            $entries.LastWriteTime.Year | Select-Object -Unique | Should -Be 1980
        }
    }

    It 'has the same bytes when the same files are elsewhere, younger and found in another order' {
        $copy = Join-Path $TestDrive 'copy'
        $content = [ordered] @{}
        foreach ($name in $ModuleFiles | Sort-Object -Descending) {
            $target = New-Item -ItemType File -Force -Path (Join-Path $copy $name)
            [IO.File]::WriteAllBytes($target.FullName, [IO.File]::ReadAllBytes((Join-Path $Unpacked $name)))
            $content["PersistentChatTopology/$Version/$name"] = $target.FullName
        }
        $again = Join-Path $TestDrive 'again.zip'
        New-ZipFile -Path $again -Content $content
        (Get-FileHash $again).Hash | Should -Be (Get-FileHash $Zip).Hash
    }
}

Describe 'The checksums' {
    It 'are those of every file' {
        $lines = Get-Content -LiteralPath (Join-Path $Packages "PersistentChatTopology.$Version.sha256")
        $stated = $lines | ForEach-Object { ($_ -split '  ')[1] }
        $stated | Should -Be (Get-ChildItem -LiteralPath $Packages -Exclude *.sha256 | Sort-Object Name).Name
        $stated | Should -Contain "pchat.$Version.nupkg"
        foreach ($line in $lines) {
            $hash, $name = $line -split '  '
            $hash | Should -BeExactly (Get-FileHash -LiteralPath (Join-Path $Packages $name)).Hash.ToLowerInvariant()
        }
    }
}

Describe 'What is in the package' {
    BeforeAll {
        # What every file needs or sends its reader to, as paths from the module's folder.
        function Get-Reference([string] $Name) {
            $path = Join-Path $Unpacked $Name
            switch -Regex ($Name) {
                '^[^/]+\.psd1$' {
                    $data = Import-PowerShellDataFile $path
                    $data.RootModule
                    $data.RequiredAssemblies
                    $data.FormatsToProcess
                    $data.TypesToProcess
                }
                '(?<!\.resources)\.dll$' {
                    $assembly = [IO.Path]::GetFileNameWithoutExtension($Name)
                    $stream = [IO.File]::OpenRead($path)
                    $image = [Reflection.PortableExecutable.PEReader]::new($stream)
                    $metadata = [Reflection.Metadata.PEReaderExtensions]::GetMetadataReader($image)
                    $referred = $metadata.AssemblyReferences | ForEach-Object { $metadata.GetString($metadata.GetAssemblyReference($_).Name) }
                    $image.Dispose()
                    $ModuleFiles | Where-Object { $_ -match '^bin/(deps/)?([\w.]+)\.dll$' -and $Matches[2] -in $referred }
                    $ModuleFiles -match "^bin/(deps/)?[a-z]{2}/$([regex]::Escape($assembly))\.resources\.dll$"
                }
                '\.help\.txt$|-Help\.xml$' {
                    # A folder stands for all that is in it.
                    [regex]::Matches([IO.File]::ReadAllText($path), '(?<![\w/.])(samples|docs/rules|schema)(/[\w.-]*\w)*(?!\w)').Value
                }
                '\.md$' {
                    [regex]::Matches([IO.File]::ReadAllText($path), '\]\((?!https?:|#)([^)#]+)').ForEach({ Resolve-Reference $Name $_.Groups[1].Value })
                }
                '^samples/.*\.yaml$' {
                    [regex]::Matches([IO.File]::ReadAllText($path), '\$schema=(\S+)').ForEach({ Resolve-Reference $Name $_.Groups[1].Value })
                }
                '^samples/.*\.ps1$' {
                    [regex]::Matches([IO.File]::ReadAllText($path), 'Join-Path \$PSScriptRoot ''([^'']+)''').ForEach({ Resolve-Reference $Name $_.Groups[1].Value })
                }
            }
        }

        function Resolve-Reference([string] $From, [string] $To) {
            [IO.Path]::GetRelativePath($Unpacked, [IO.Path]::GetFullPath([IO.Path]::Combine($Unpacked, (Split-Path $From), $To))).Replace('\', '/')
        }

        $script:Missing = [Collections.Generic.List[string]]::new()
        $script:Needed = [Collections.Generic.HashSet[string]]::new()
        $waiting = [Collections.Generic.Queue[string]]::new()
        # What the shell finds by its name, and what licences and auditors ask for.
        @('PersistentChatTopology.psd1', 'LICENSE', 'THIRD-PARTY-NOTICES.txt', 'bom.json') + ($ModuleFiles -match '^(en-US|de|es)/[^/]+(\.help\.txt|-Help\.xml)$') |
            ForEach-Object { $waiting.Enqueue($_) }
        while ($waiting.Count) {
            $name = $waiting.Dequeue()
            $files = @($ModuleFiles | Where-Object { $_ -eq $name -or $_.StartsWith("$name/") })
            foreach ($file in $files) {
                if ($Needed.Add($file)) {
                    Get-Reference $file | Where-Object { $_ } | ForEach-Object {
                        $referred = $_
                        if (-not ($ModuleFiles | Where-Object { $_ -eq $referred -or $_.StartsWith("$referred/") } | Select-Object -First 1)) {
                            $Missing.Add("$file refers to $referred")
                        }
                        $waiting.Enqueue($referred)
                    }
                }
            }
        }
    }

    It 'is all that manifest, help, rule pages and samples refer to' {
        $Missing | Should -BeNullOrEmpty
        $Needed | Should -Contain 'samples/pipelines/github-actions.yml'
        $Needed | Should -Contain 'bin/deps/YamlDotNet.dll'
        $Needed | Should -Contain 'tests/fixtures/rules/PCT1001.fails.yaml'
    }

    It 'is nothing that nobody needs' {
        $ModuleFiles | Where-Object { -not $Needed.Contains($_) } | Should -BeNullOrEmpty
    }

    It 'is help in three languages about the same topics' {
        $topics = foreach ($language in 'en-US', 'de', 'es') {
            ($ModuleFiles -match "^$language/" | Split-Path -Leaf | Sort-Object) -join ' '
        }
        $topics | Select-Object -Unique | Should -HaveCount 1
    }
}

Describe 'What others made' {
    BeforeAll {
        $script:Foreign = @($Assemblies | Where-Object { $_ -notmatch '/PersistentChat\.' })
        $script:Notices = [IO.File]::ReadAllText((Join-Path $Unpacked 'THIRD-PARTY-NOTICES.txt'))
        $script:Bill = Get-Content -LiteralPath (Join-Path $Unpacked 'bom.json') -Raw | ConvertFrom-Json
        $script:Assets = Join-Path $Root 'out/artifacts/obj/PersistentChat.Cmdlets/project.assets.json'
        $script:OwnLicense = [IO.File]::ReadAllText((Join-Path $Root 'LICENSE'))
    }

    It 'has a notice with its licence, for every assembly and nothing else' {
        $Foreign | Should -Not -BeNullOrEmpty
        $notices = [regex]::Split($Notices, '(?m)^-{80}\n') | Select-Object -Skip 1
        $notices | ForEach-Object { ($_ -split ' ')[0] } | Should -Be ($Foreign | ForEach-Object { [IO.Path]::GetFileNameWithoutExtension($_) } | Sort-Object)
        foreach ($notice in $notices) {
            $notice | Should -Match '(?m)^Copyright .*\w'
            $notice | Should -Match 'Permission is hereby granted'
            $notice | Should -Not -Match 'PersistentChatTopology'
        }
    }

    It 'is an error when nobody knows its licence' {
        $folder = (New-Item -ItemType Directory -Path (Join-Path $TestDrive 'foreign')).FullName
        Copy-Item -LiteralPath ([System.Management.Automation.PSObject].Assembly.Location) -Destination $folder
        { Get-ShippedPackage -AssetsPath $Assets -Folder $folder -OwnLicense $OwnLicense } | Should -Throw '*System.Management.Automation.dll*licence*'
    }

    It 'is an error when it only has the name of a package' {
        $folder = (New-Item -ItemType Directory -Path (Join-Path $TestDrive 'fake')).FullName
        Copy-Item -LiteralPath (Join-Path $Unpacked 'bin/PersistentChat.Core.dll') -Destination (Join-Path $folder 'YamlDotNet.dll')
        { Get-ShippedPackage -AssetsPath $Assets -Folder $folder -OwnLicense $OwnLicense } | Should -Throw '*YamlDotNet.dll*'
    }

    It 'is in the bill of materials with the version that ships' {
        $Bill.components.name | Should -Be ($Foreign | ForEach-Object { [IO.Path]::GetFileNameWithoutExtension($_) } | Sort-Object)
        foreach ($component in $Bill.components) {
            $component.purl | Should -Be "pkg:nuget/$($component.name)@$($component.version)"
            $assembly = $Foreign | Where-Object { $_ -match "/$($component.name)\.dll$" }
            [Diagnostics.FileVersionInfo]::GetVersionInfo((Join-Path $Unpacked $assembly)).ProductVersion | Should -Match "^$([regex]::Escape($component.version))"
        }
        $Bill.metadata.component.version | Should -Be $Version
    }

    It 'and every bill of materials is valid CycloneDX' {
        $readers = Join-Path $Root 'tests/readers'
        $problem = Install-NpmPackage $readers
        Skip-Unless (-not $problem) 'npm packages' $problem
        foreach ($package in Get-ChildItem -LiteralPath $Packages -Filter *.nupkg | Where-Object Name -Match '^(PersistentChatTopology|pchat\.[a-z])') {
            $opened = Join-Path $TestDrive $package.BaseName
            [IO.Compression.ZipFile]::ExtractToDirectory($package.FullName, $opened)
            node (Join-Path $readers 'check-bom.mjs') (Join-Path $opened 'bom.json') | Should -BeNullOrEmpty -Because $package.Name
            $LASTEXITCODE | Should -Be 0
        }
        $wrong = Save-File (Join-Path $TestDrive 'wrong.json') ([IO.File]::ReadAllText((Join-Path $Unpacked 'bom.json')).Replace('"library"', '"book"'))
        node (Join-Path $readers 'check-bom.mjs') $wrong | Should -Not -BeNullOrEmpty
    }
}
