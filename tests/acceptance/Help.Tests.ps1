BeforeDiscovery {
    $manifest = Import-PowerShellDataFile -LiteralPath (Join-Path $PSScriptRoot '../../PersistentChatTopology.psd1')
    $script:cmdlets = foreach ($name in $manifest.CmdletsToExport) {
        foreach ($language in 'en-US', 'de', 'es') {
            @{ Name = $name; Language = $language }
        }
    }
    $script:noPlatyPS = -not (Get-Module -ListAvailable Microsoft.PowerShell.PlatyPS)
}

BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:common = [System.Management.Automation.Cmdlet]::CommonParameters

    # The texts of a help file by cmdlet, free of XML.
    function Read-Help([string] $Language) {
        $file = [xml]::new()
        $file.Load((Join-Path (Split-Path -Parent $Module) "$Language/PersistentChat.Cmdlets.dll-Help.xml"))
        $commands = @{}
        foreach ($command in $file.GetElementsByTagName('command:command')) {
            $commands[$command['command:details']['command:name'].InnerText] = [pscustomobject] @{
                Synopsis    = $command['command:details']['maml:description'].InnerText.Trim()
                Description = $command['maml:description'].InnerText.Trim()
                Parameters  = @(foreach ($parameter in $command['command:parameters'].ChildNodes | Where-Object LocalName -EQ 'parameter') {
                        [pscustomobject] @{
                            Name        = $parameter['maml:name'].InnerText
                            Description = $parameter['maml:description'].InnerText.Trim()
                            ByValue     = $parameter.GetAttribute('pipelineInput') -match 'ByValue'
                        }
                    })
                Examples    = @(foreach ($example in $command.GetElementsByTagName('command:example')) {
                        [pscustomobject] @{
                            Code    = $example['dev:code'].InnerText
                            Remarks = $example['dev:remarks'].InnerText.Trim()
                        }
                    })
            }
        }
        $commands
    }

    $script:help = @{}
    foreach ($language in 'en-US', 'de', 'es') {
        $help[$language] = Read-Help $language
    }
}

Describe 'The help of <Name> in <Language>' -ForEach $cmdlets {
    BeforeAll {
        $script:entry = $help[$Language][$Name]
        $script:compiled = (Get-Command $Name).Parameters.Values | Where-Object Name -NotIn $common
    }

    It 'says what the cmdlet does' {
        $entry.Synopsis | Should -Not -BeNullOrEmpty
        $entry.Description | Should -Not -BeNullOrEmpty
    }

    It 'describes the parameters that were compiled, and no others' {
        $entry.Parameters.Name | Sort-Object | Should -Be ($compiled.Name | Sort-Object)
        foreach ($parameter in $entry.Parameters) {
            $parameter.Description | Should -Match '\w' -Because "-$($parameter.Name) needs a description"
            $sets = ($compiled | Where-Object Name -EQ $parameter.Name).ParameterSets.Values
            $parameter.ByValue | Should -Be ([bool] ($sets | Where-Object ValueFromPipeline)) -Because "-$($parameter.Name)"
        }
    }

    It 'has examples that PowerShell can parse, with an explanation' {
        $entry.Examples | Should -Not -BeNullOrEmpty
        foreach ($example in $entry.Examples) {
            $example.Code | Should -Match $Name
            $example.Remarks | Should -Match '\w'
            $problems = $null
            $null = [System.Management.Automation.Language.Parser]::ParseInput($example.Code, [ref] $null, [ref] $problems)
            $problems | Should -BeNullOrEmpty
        }
    }

    It 'is what its page says' -Skip:$noPlatyPS {
        Import-Module Microsoft.PowerShell.PlatyPS
        $page = Import-MarkdownCommandHelp -LiteralPath (Join-Path $Root "docs/cmdlets/$Language/$Name.md")
        $entry.Synopsis | Should -Be $page.Synopsis
        foreach ($parameter in $page.Parameters) {
            ($entry.Parameters | Where-Object Name -EQ $parameter.Name).Description | Should -Be $parameter.Description
        }
    }
}

Describe 'The help in <Language>' -ForEach @{ Language = 'de' }, @{ Language = 'es' } {
    It 'is translated' {
        foreach ($name in $help['en-US'].Keys) {
            $help[$Language][$name].Synopsis | Should -Not -Be $help['en-US'][$name].Synopsis
        }
    }
}

Describe 'Get-Help' {
    It 'speaks <Culture>' -ForEach @(
        @{ Culture = 'de-AT'; Synopsis = 'Pr\wft eine Topologie'; Topic = 'KURZBESCHREIBUNG' }
        @{ Culture = 'es-MX'; Synopsis = 'Comprueba una topolog\wa'; Topic = 'DESCRIPCI\wN BREVE' }
        @{ Culture = 'fr-FR'; Synopsis = 'Checks a topology'; Topic = 'SHORT DESCRIPTION' }
    ) {
        $lines = Invoke-Child @"
[Console]::OutputEncoding = [Text.Encoding]::UTF8
[cultureinfo]::CurrentUICulture = '$Culture'
Import-Module '$Module'
(Get-Help Test-PChatTopology).Synopsis
Get-Help about_PersistentChatTopology | Out-String
(Get-ChildItem '$(Split-Path $Module)/en-US/about_*' | ForEach-Object { (Get-Help (`$_.Name -replace '\..*') | Out-String).Length } | Measure-Object -Minimum).Minimum
"@
        $lines -join "`n" | Should -Match $Synopsis
        $lines -join "`n" | Should -MatchExactly $Topic
        [int] $lines[-1] | Should -BeGreaterThan 1000
    }
}
