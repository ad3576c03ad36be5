BeforeDiscovery {
    $manifest = Import-PowerShellDataFile -LiteralPath (Join-Path $PSScriptRoot '../../PersistentChatTopology.psd1')
    $script:cmdlets = foreach ($name in $manifest.CmdletsToExport) { @{ Name = $name } }
    $script:Shown = foreach ($name in $manifest.CmdletsToExport) {
        foreach ($language in 'en-US', 'de', 'es') {
            @{ Name = $name; Language = $language }
        }
    }
}

BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:Pages = @{}
    foreach ($language in 'en-US', 'de', 'es') {
        $Pages[$language] = Get-HelpPage $language
    }
    $script:common = [System.Management.Automation.Cmdlet]::CommonParameters

    # The parameters of a cmdlet as it was compiled, in the order of help.
    # Nobody types a parameter that is not shown: it takes what the pipeline brings.
    function Get-Parameter([string] $Name) {
        (Get-Command $Name).Parameters.Values | Where-Object Name -NotIn $common |
            Where-Object { -not ($_.Attributes | Where-Object { $_ -is [Parameter] -and $_.DontShow }) } | Sort-Object Name
    }

    # The lines of a syntax without types, which Get-Command abbreviates and which help replaces by accepted values.
    function Get-Usage([string] $Syntax) {
        $Syntax -replace ' \[<CommonParameters>\]' -replace ' (<[^>]*>|\{[^}]*\})' -split '\r?\n' | ForEach-Object Trim | Where-Object { $_ }
    }

    # A type as help names it.
    function Get-Type([type] $Type) {
        $value = [Nullable]::GetUnderlyingType($Type)
        if ($value) { $value } else { $Type }
    }
}

Describe 'The help of <Name> in <Language>' -ForEach $Shown {
    BeforeAll {
        $script:help = $Pages[$Language] | Where-Object Name -EQ $Name
    }

    It 'shows what the cmdlet does and what each parameter is for' {
        $help.Synopsis | Should -Match '\w.*\.'
        $help.Description | Should -Match '\w.*\.'
        @($help.Parameters.Name) | Should -Be @(Get-Parameter $Name).Name
        foreach ($parameter in $help.Parameters) {
            $parameter.Description | Should -Match '\w.*\S' -Because "-$($parameter.Name) needs a description"
        }
    }

    It 'is in its language' {
        if ($Language -ne 'en-US') {
            $help.Synopsis | Should -Not -Be ($Pages['en-US'] | Where-Object Name -EQ $Name).Synopsis
        }
    }

    It 'has examples that PowerShell can parse, with an explanation' {
        $help.Examples | Should -Not -BeNullOrEmpty
        foreach ($example in $help.Examples) {
            $example.Code | Should -Match $Name
            $example.Remarks | Should -Match '\w.*\.'
            $problems = $null
            $null = [System.Management.Automation.Language.Parser]::ParseInput($example.Code, [ref] $null, [ref] $problems)
            $problems | Should -BeNullOrEmpty
        }
    }

    It 'shows no noise, and leads on' {
        $help.Text | Should -Not -Match 'Nullable|```|<command:|^\s*NOTES\s*$(?!\s+\w)'
        $links = ($help.Text -split 'RELATED LINKS')[1].Trim() -split '\s+'
        $links[-1] | Should -Be about_PersistentChatTopology
        $links -like '*-*' | ForEach-Object { Get-Command $_ -Module PersistentChatTopology | Should -Not -BeNullOrEmpty }
        Get-Command -Noun ($Name -split '-')[1] -Module PersistentChatTopology | Where-Object Name -NE $Name | ForEach-Object { $links | Should -Contain $_.Name }
        ($help.Text -split '\r?\n' | Where-Object { $_ -match '^\s+-{5,}' }).Count | Should -Be @($help.Examples).Count
    }
}

Describe 'The words of help' {
    It 'name in <Language> the source of the port between servers' -ForEach @(
        @{ Language = 'en-US'; Text = 'The port for traffic between the servers of the pool and for administration, according to the topology article' }
        @{ Language = 'de'; Text = 'laut dem Artikel zur Topologie' }
        @{ Language = 'es'; Text = 'según el artículo sobre la topología' }
    ) {
        $page = $Pages[$Language] | Where-Object Name -EQ New-PChatPool
        ($page.Parameters | Where-Object Name -EQ PoolPort).Description -replace '\s+', ' ' | Should -Match $Text
    }

    It 'are those of Microsoft and of the module: a SQL Server, a data centre' {
        $texts = @($Pages['en-US'].Text) + @(Get-PChatRule | ForEach-Object { $_.Title, $_.Why, $_.Remedy })
        $texts -match '\ban SQL\b' | Should -BeNullOrEmpty
        $texts -cmatch '\bdata centers?\b' | Should -BeNullOrEmpty
    }
}

Describe 'The help of <Name>' -ForEach $cmdlets {
    BeforeAll {
        $script:help = Get-Help $Name -Full
        $script:command = Get-Command $Name
    }

    It 'has the syntax of the cmdlet' {
        $shown = Get-Usage ($help.syntax | Out-String -Width 9999)
        # What only passes through the pipeline is hidden.
        $hidden = if ($help.parameters.parameter.name -contains 'InputObject') { '^$' } else { ' \[-InputObject\]' }
        $shown | Sort-Object | Should -Be ((Get-Usage (Get-Command $Name -Syntax)) -replace $hidden | Sort-Object)
    }

    It 'says of each parameter what was compiled' {
        foreach ($parameter in Get-Parameter $Name) {
            $shown = $help.parameters.parameter | Where-Object name -EQ $parameter.Name
            $sets = $parameter.ParameterSets.Values
            $type = Get-Type $parameter.ParameterType
            $because = "-$($parameter.Name)"
            $shown.type.name | Should -Be $type.FullName -Because $because
            if ($type -ne [switch]) {
                $shown.parameterValue | Should -Be $type.Name -Because $because
            }
            $shown.required | Should -Be "$(-not ($sets | Where-Object { -not $_.IsMandatory }))" -Because $because
            $positions = @($sets.Position | Where-Object { $_ -ge 0 } | Sort-Object)
            $shown.position | Should -Be $(if ($positions.Count) { "$($positions[0])" } else { 'Named' }) -Because $because
            $shown.aliases | Should -Be $(if ($parameter.Aliases) { $parameter.Aliases -join ', ' } else { 'none' }) -Because $because
            $shown.globbing | Should -Be "$([bool] ($parameter.Attributes | Where-Object { $_ -is [SupportsWildcards] }))" -Because $because
            ($shown.pipelineInput -match 'ByValue') | Should -Be ([bool] ($sets | Where-Object ValueFromPipeline)) -Because $because
            ($shown.pipelineInput -match 'ByPropertyName') | Should -Be ([bool] ($sets | Where-Object ValueFromPipelineByPropertyName)) -Because $because
        }
    }

    It 'names what the cmdlet returns' {
        $help.returnValues.returnValue.type.name | Should -Be $command.OutputType.Name
    }

    It 'lists the values that are accepted where they can be listed' {
        $listed = $help.syntax.syntaxItem.parameter | Where-Object { $_ -and $_.psobject.Members['parameterValueGroup'] }
        foreach ($parameter in $listed) {
            $compiled = $command.Parameters[$parameter.name]
            $set = $compiled.Attributes | Where-Object { $_ -is [ValidateSet] -or $_ -is [PersistentChat.Cmdlets.AcceptedValuesAttribute] }
            $type = Get-Type $compiled.ParameterType
            $type = if ($type.IsArray) { $type.GetElementType() } else { $type }
            $parameter.parameterValueGroup.parameterValue | Should -Be $(if ($set -is [ValidateSet]) { $set.ValidValues } elseif ($set) { $set.Values } else { [enum]::GetNames($type) })
        }
        foreach ($parameter in Get-Parameter $Name | Where-Object { (Get-Type $_.ParameterType).IsEnum }) {
            $listed.name | Should -Contain $parameter.Name
        }
    }

    It 'shows the defaults that the cmdlet has' {
        $fresh = [Activator]::CreateInstance($command.ImplementingType)
        foreach ($parameter in Get-Parameter $Name | Where-Object Name -NotIn 'WhatIf', 'Confirm') {
            $value = $command.ImplementingType.GetProperty($parameter.Name).GetValue($fresh)
            $shown = $help.parameters.parameter | Where-Object name -EQ $parameter.Name
            $declared = $parameter.Attributes | Where-Object { $_ -is [PSDefaultValue] }
            $optional = $parameter.ParameterSets.Values | Where-Object { -not $_.IsMandatory }
            if ($declared) {
                $shown.defaultValue | Should -Be $(if ($declared.Help) { $declared.Help } else { "$($declared.Value)" }) -Because "-$($parameter.Name)"
                $value | Should -Be $(if ($declared.Help) { & ([scriptblock]::Create($declared.Help)) } else { $declared.Value }) -Because "-$($parameter.Name)"
            }
            elseif ($optional -and $value -is [ValueType] -and $value -isnot [switch]) {
                $value | Should -Be ([Activator]::CreateInstance($parameter.ParameterType)) -Because "-$($parameter.Name) has a default that no [PSDefaultValue] declares"
            }
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
$ImportModule
(Get-Help Test-PChatTopology).Synopsis
Get-Help about_PersistentChatTopology | Out-String
(Get-ChildItem '$(Split-Path $Module)/en-US/about_*' | ForEach-Object { (Get-Help (`$_.Name -replace '\..*') | Out-String).Length } | Measure-Object -Minimum).Minimum
"@
        $lines -join "`n" | Should -Match $Synopsis
        $lines -join "`n" | Should -MatchExactly $Topic
        [int] $lines[-1] | Should -BeGreaterThan 1000
    }
}
