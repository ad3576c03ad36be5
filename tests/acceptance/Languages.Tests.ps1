BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:Broken = Join-Path $Samples 'broken.yaml'
}

Describe 'The language of <Culture>' -ForEach @(
    @{
        Culture = 'de-AT'; Refusal = 'kein Name, den DNS tragen kann'; Heading = 'N\u00E4chster Hop'; Title = 'Mehr als vier aktive Server'
        Found = 'aktive Server'; Verdict = 'nicht bestanden'; Document = 'Unbekannter Schl\u00FCssel'; Kind = 'Pool mit mehreren Servern'
        Decided = 'Entschiedene Regeln +: \d+ von \d+'; Question = 'hinzuf\u00FCgen'; Warning = 'ausgeschaltet'; About = 'aktuelle Topologie'
    }
    @{
        Culture = 'es-MX'; Refusal = 'no es un nombre que DNS pueda contener'; Heading = 'Pr\u00F3ximo salto'; Title = 'M\u00E1s de cuatro servidores activos'
        Found = 'servidores activos'; Verdict = 'no superada'; Document = 'Clave desconocida'; Kind = 'grupo de varios servidores'
        Decided = 'Reglas decididas +: \d+ de \d+'; Question = 'Agregar'; Warning = 'desactivado'; About = 'topolog\u00EDa actual'
    }
    @{
        Culture = 'fr-FR'; Refusal = 'is not a name that DNS can carry'; Heading = 'Next hop'; Title = 'More than four active servers'
        Found = 'active servers'; Verdict = 'failed'; Document = 'Unknown key'; Kind = 'multiple-server pool'
        Decided = 'Rules decided +: \d+ of \d+'; Question = 'Add'; Warning = 'compliance is off'; About = 'current topology'
    }
) {
    BeforeEach { Initialize-Contoso }

    It 'is spoken by errors' {
        (Use-Culture $Culture { Get-WrittenError { New-PChatSqlInstance 'x,1433' Standard 2012; Get-PChatPool 'chat 01' } })[1].Exception.Message | Should -Match $Refusal
    }

    It 'is spoken by the problems of a document' {
        $file = Save-File (Join-Path $TestDrive 'x.yaml') "formatVersion: 1`nname: x`nsite: []`n"
        (Use-Culture $Culture { Get-WrittenError { Import-PChatTopology $file } }).Exception.Message | Should -Match $Document
    }

    It 'is spoken by rules and findings' {
        Use-Culture $Culture {
            (Get-PChatRule PCT1001).Title | Should -Match $Title
            $finding = (Test-PChatTopology $Broken -Rule PCT1001).Findings[0]
            $finding.Message | Should -Match $Found
            $finding.Remedy | Should -Be (Get-PChatRule PCT1001).Remedy
        }
    }

    It 'is spoken by headings and views' {
        Use-Culture $Culture {
            Get-Screen (Get-PChatPool) | Should -Match $Heading
            Get-Screen (Get-PChatPool | Format-List) | Should -Match $Heading
            Get-Screen (Get-PChatTopology) | Should -Match $Kind
            Get-Screen (Test-PChatTopology $Broken) | Should -Match $Verdict
            Get-Screen (Test-PChatTopology $Broken | Format-List) | Should -Match $Decided
        }
    }

    It 'is spoken by questions and warnings' {
        $lines = Use-Culture $Culture {
            $text = Invoke-Child "[cultureinfo]::CurrentUICulture = '$Culture'; $ImportModule; `$null = New-PChatTopology A; New-PChatSite B -WhatIf"
            $text -join "`n" | Should -Match $Question
            $null = Set-PChatPool chat.contoso.com -ComplianceStore sql02.contoso.com -WarningVariable warnings -WarningAction SilentlyContinue
            "$warnings"
        }
        $lines | Should -Match $Warning
    }

    It 'is spoken by the about_ topic' {
        (Use-Culture $Culture { Get-Help about_PersistentChatTopology | Out-String }) | Should -Match $About
    }

    It 'leaves to programs what programs read' {
        Use-Culture $Culture {
            $finding = (Test-PChatTopology $Broken -Rule PCT1001).Findings[0]
            "$($finding.RuleId) $($finding.Severity) $($finding.Category)" | Should -Be 'PCT1001 Error Pool'
            "$((Get-PChatServer)[0].State)" | Should -Be 'Active'
            Get-WrittenErrorId { Get-PChatPool 'x y' } | Should -Be 'InvalidFqdn'
            Export-PChatTopology (Join-Path $TestDrive "$Culture.yaml") -Force
        }
        Export-PChatTopology (Join-Path $TestDrive 'reference.yaml') -Force
        Get-Content -Raw (Join-Path $TestDrive "$Culture.yaml") | Should -Be (Get-Content -Raw (Join-Path $TestDrive 'reference.yaml'))
    }
}

Describe 'The language' {
    It 'changes while the session goes on, and with it the texts of a finding that was made before' {
        $finding = (Test-PChatTopology $Broken -Rule PCT1001).Findings[0]
        $english = $finding.Message
        (Use-Culture 'de-DE' { $finding.Message }) | Should -Not -Be $english
        $finding.Message | Should -Be $english
    }

    It 'of the cmdlets has every text in English, German and Spanish with the same placeholders' {
        $assembly = [AppDomain]::CurrentDomain.GetAssemblies() | Where-Object { $_.GetName().Name -eq 'PersistentChat.Cmdlets' }
        $resources = [Resources.ResourceManager]::new('PersistentChat.Cmdlets.Resources.CmdletStrings', $assembly)
        $read = {
            param($Culture)
            $texts = @{}
            foreach ($entry in $resources.GetResourceSet($Culture, $true, $false)) { $texts[$entry.Key] = $entry.Value }
            $texts
        }
        $english = & $read ([cultureinfo]::InvariantCulture)
        foreach ($culture in 'de', 'es') {
            $translated = & $read $culture
            $translated.Keys | Sort-Object | Should -Be ($english.Keys | Sort-Object)
            foreach ($key in $english.Keys) {
                $placeholders = [regex]::Matches($translated[$key], '\{\d\}').Value | Sort-Object
                $placeholders | Should -Be ([regex]::Matches($english[$key], '\{\d\}').Value | Sort-Object) -Because "$key in $culture"
            }
        }
        foreach ($command in Get-Command -Module PersistentChatTopology | Where-Object { $_.Parameters.ContainsKey('WhatIf') }) {
            $english.Keys | Should -Contain $command.ImplementingType.Name
        }
    }
}
