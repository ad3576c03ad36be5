BeforeDiscovery {
    $script:Root = (Resolve-Path -LiteralPath (Join-Path $PSScriptRoot '../..')).Path
    $script:Scripts = Get-ChildItem -LiteralPath $Root -Recurse -File -Include *.ps1, *.psm1, *.psd1, *.ps1xml |
        Where-Object { $_.FullName.Substring($Root.Length) -notmatch '[\\/](out|bin|obj|\.git)[\\/]' } |
        ForEach-Object { @{ File = $_.FullName; Name = $_.FullName.Substring($Root.Length + 1) } }
}

BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:Commands = Get-Command -Module PersistentChatTopology
    $script:Assembly = $Commands[0].ImplementingType.Assembly
}

Describe 'The manifest' {
    It 'is valid' {
        $manifest = Test-ModuleManifest -Path $Module -ErrorAction Stop -WarningAction Stop
        $manifest.PowerShellVersion | Should -Be '5.1'
        $manifest.CompatiblePSEditions | Should -Be 'Desktop', 'Core'
    }

    It 'exports exactly the cmdlets that are compiled' {
        $compiled = foreach ($type in $Assembly.GetTypes()) {
            foreach ($attribute in $type.GetCustomAttributes([System.Management.Automation.CmdletAttribute], $false)) {
                "$($attribute.VerbName)-$($attribute.NounName)"
            }
        }
        $exported = (Import-PowerShellDataFile $Module).CmdletsToExport
        $exported | Sort-Object | Should -Be ($compiled | Sort-Object)
        $Commands.Name | Sort-Object | Should -Be ($exported | Sort-Object)
    }

    It 'exports nothing else and carries no script but samples' {
        $data = Import-PowerShellDataFile $Module
        $data.FunctionsToExport.Count + $data.VariablesToExport.Count + $data.AliasesToExport.Count | Should -Be 0
        Get-ChildItem (Split-Path -Parent $Module) -Recurse -Include *.psm1, *.ps1 | Where-Object FullName -NotMatch '[\\/]samples[\\/]' | Should -BeNullOrEmpty
    }
}

Describe 'What is shipped' {
    It 'names nothing of the machine that built it' {
        $assemblies = Get-ChildItem (Split-Path -Parent $Module) -Recurse -Include PersistentChat.*.dll
        $assemblies.Count | Should -BeGreaterThan 6
        foreach ($assembly in $assemblies) {
            $bytes = [IO.File]::ReadAllBytes($assembly.FullName)
            foreach ($encoding in [Text.Encoding]::UTF8, [Text.Encoding]::Unicode) {
                $encoding.GetString($bytes).Contains($Root, 'OrdinalIgnoreCase') | Should -BeFalse -Because $assembly.Name
            }
        }
    }

    It 'has symbols that name every source from the root of the repository on' {
        $built = Join-Path $Root 'out/artifacts/bin/PersistentChat.Cmdlets/release'
        foreach ($name in 'Core', 'Documents', 'Cmdlets') {
            $symbols = [Reflection.Metadata.MetadataReaderProvider]::FromPortablePdbStream([IO.File]::OpenRead("$built/PersistentChat.$name.pdb"))
            try {
                $reader = $symbols.GetMetadataReader()
                $sources = foreach ($handle in $reader.Documents) { $reader.GetString($reader.GetDocument($handle).Name) }
            }
            finally {
                $symbols.Dispose()
            }
            $sources.Count | Should -BeGreaterThan 90
            $sources | Should -Match "^/_/(src|out/artifacts/obj)/PersistentChat\.$name/"
        }
    }

    It 'has stack traces that a reader of the repository can follow, wherever it was built' {
        $context = [Runtime.Loader.AssemblyLoadContext]::new('Traces', $true)
        try {
            $core = $context.LoadFromAssemblyPath("$Root/out/artifacts/bin/PersistentChat.Cmdlets/release/PersistentChat.Core.dll")
            $trace = try {
                [Activator]::CreateInstance($core.GetType('PersistentChat.Fqdn'), @('no name'))
            }
            catch {
                $_.Exception.GetBaseException().StackTrace
            }
            $trace | Should -Match ' in /_/src/PersistentChat\.Core/Fqdn\.cs:line \d+'
            $trace | Should -Not -Match ([regex]::Escape($Root))
        }
        finally {
            $context.Unload()
        }
    }
}

Describe 'Every cmdlet' {
    It 'has an approved verb and a class of its name' {
        foreach ($command in $Commands) {
            (Get-Verb -Verb $command.Verb) | Should -Not -BeNullOrEmpty -Because $command.Name
            $command.ImplementingType.FullName | Should -Be "PersistentChat.Cmdlets.$($command.Verb)$($command.Noun)Command"
            $command.ImplementingType.IsSealed | Should -BeTrue
        }
    }

    It 'says what it returns' {
        foreach ($command in $Commands) {
            $command.OutputType | Should -Not -BeNullOrEmpty -Because "$command returns something"
            $command.OutputType.Type | Should -Not -Contain ([object])
        }
    }

    It 'that has -Path has -LiteralPath with the alias PSPath' {
        $withPath = $Commands | Where-Object { $_.Parameters.ContainsKey('Path') }
        $withPath.Name | Should -Contain 'Test-PChatTopology'
        foreach ($command in $withPath) {
            $command.Parameters.Keys | Should -Contain 'LiteralPath'
            $command.Parameters['LiteralPath'].Aliases | Should -Contain 'PSPath'
        }
    }

    It 'that changes or writes something has -WhatIf and -Confirm, and no other has' {
        foreach ($command in $Commands) {
            # A rule is made for whoever asks, and is no part of a topology.
            $changes = $command.Name -ne 'New-PChatRule' -and $command.Verb -in 'New', 'Add', 'Set', 'Remove', 'Import', 'Export', 'Protect', 'Format', 'Repair', 'Rename', 'Undo', 'Redo' -or $command.Parameters.ContainsKey('UpdateBaseline')
            $command.Parameters.ContainsKey('WhatIf') | Should -Be $changes -Because $command.Name
            $command.Parameters.ContainsKey('Confirm') | Should -Be $changes -Because $command.Name
        }
    }

    It 'that sets or removes something has -PassThru' {
        foreach ($command in $Commands | Where-Object Verb -In Set, Remove, Import, Undo) {
            $command.Parameters.Keys | Should -Contain 'PassThru' -Because $command.Name
        }
    }

    It 'that gets objects of a topology takes -Identity by position, or else -Filter' {
        foreach ($noun in 'Pool', 'Server', 'Site', 'FrontEndPool', 'SqlInstance', 'Computer') {
            $command = Get-Command "Get-PChat$noun"
            $command.Parameters['Identity'].ParameterSets.Values.Position | Should -Be 0
            $command.Parameters['Filter'].ParameterSets.Keys | Should -Not -Contain 'Identity'
        }
    }

    It 'changes nothing with -WhatIf: <_>' -ForEach @(
        'New-PChatTopology Other', "Import-PChatTopology '{0}'", "Export-PChatTopology '{1}'", 'Undo-PChatChange'
        'New-PChatSite Berlin', 'Remove-PChatSite Madrid', 'New-PChatFrontEndPool se02.contoso.com Standard Redmond', 'Remove-PChatFrontEndPool se01.contoso.com'
        'New-PChatSqlInstance sql09.contoso.com Standard 2012', 'Remove-PChatSqlInstance sql02.contoso.com', 'New-PChatComputer x.contoso.com'
        'Remove-PChatComputer edge01.contoso.com', 'Set-PChatDirectory -Domain fabrikam.com'
        'New-PChatPool chat2.contoso.com pool01.contoso.com sql03.contoso.com D:\chat', 'Set-PChatPool chat.contoso.com -DisplayName x'
        'Remove-PChatPool chat.contoso.com', 'Add-PChatServer chat.contoso.com chat03.contoso.com', 'Set-PChatServer chat02.contoso.com Standby'
        'Remove-PChatServer chat02.contoso.com'
    ) {
        Initialize-Contoso
        $null = New-PChatSite Madrid
        $null = New-PChatFrontEndPool se01.contoso.com Standard Redmond
        $null = New-PChatSqlInstance sql02.contoso.com Standard 2012
        $null = New-PChatComputer edge01.contoso.com
        $before = Get-PChatTopology
        $file = Join-Path $TestDrive "$([guid]::NewGuid()).yaml"
        $script = [scriptblock]::Create(($_ -f (Join-Path $Samples 'contoso.yaml'), $file))
        $WhatIfPreference = $true
        try {
            $result = & $script 6> $null
        }
        finally {
            $WhatIfPreference = $false
        }
        $result | Should -BeNullOrEmpty
        [object]::ReferenceEquals((Get-PChatTopology), $before) | Should -BeTrue
        $file | Should -Not -Exist
        & $script -Confirm:$false *> $null
        ([object]::ReferenceEquals((Get-PChatTopology), $before) -and -not (Test-Path $file)) | Should -BeFalse -Because 'without -WhatIf it does change something'
    }

    It 'knows a category for every error' {
        $records = $Assembly.GetType('PersistentChat.Cmdlets.ErrorRecords')
        foreach ($problem in [Enum]::GetValues([PersistentChat.TopologyError])) {
            "$($records::CategoryOf($problem))" | Should -Not -Be 'NotSpecified' -Because $problem
        }
    }

    It 'is compiled against nothing that PowerShell or .NET Standard does not have' {
        $foreign = $Assembly.GetReferencedAssemblies().Name | Where-Object { $_ -notin 'netstandard', 'System.Management.Automation', 'PersistentChat.Core', 'PersistentChat.Documents' }
        $foreign | Should -BeNullOrEmpty
    }
}

Describe 'PSScriptAnalyzer' {
    # What the manifest names stands beside it in the built module only.
    It 'finds nothing in <Name>' -ForEach $Scripts {
        Skip-Unless (Get-Module -ListAvailable PSScriptAnalyzer) 'PSScriptAnalyzer'
        if ($Name -eq 'PersistentChatTopology.psd1') {
            (Get-FileHash $Module).Hash | Should -Be (Get-FileHash $File).Hash
            $File = $Module
        }
        $findings = Invoke-ScriptAnalyzer -Path $File
        ($findings | ForEach-Object { "$($_.RuleName) $($_.Line): $($_.Message)" }) -join "`n" | Should -BeNullOrEmpty
    }
}
