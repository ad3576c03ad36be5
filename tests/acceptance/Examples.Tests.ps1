BeforeDiscovery {
    . $PSScriptRoot/common.ps1

    # What nobody but a deployment, a browser or a person can answer: such examples are parsed and their parameters bound.
    $script:Unanswered = @(
        @{ Need = 'a deployment'; Pattern = '\bGet-Cs\w+|\bInvoke-Cs\w+' }
        @{ Need = 'a browser'; Pattern = '(?m)\s-Show\b' }
        @{ Need = 'a person'; Pattern = '\bRead-Host\b' }
        @{ Need = 'Windows'; Pattern = 'powershell\.exe|\bUnblock-File\b|\bScheduledTask' }
    )

    function New-Case([string] $Source, [string] $Language, [string] $Code) {
        $need = @($Unanswered | Where-Object { $Code -cmatch $_.Pattern })[0].Need
        @{ Source = $Source; Language = $Language; Code = $Code; Need = $need }
    }

    $script:Cases = @(
        foreach ($language in 'en-US', 'de-DE', 'es-ES') {
            foreach ($command in Get-Command -Module PersistentChatTopology -CommandType Cmdlet) {
                $examples = Use-Culture $language { (Get-Help $command.Name -Full).examples.example }
                foreach ($index in 0..(@($examples).Count - 1)) {
                    New-Case "$($command.Name) $($index + 1)" $language (@($examples)[$index].code)
                }
            }
            foreach ($topic in 'about_PersistentChatTopology', 'about_PChatRules', 'about_PChatTesting') {
                $folder = @{ 'en-US' = 'en-US'; 'de-DE' = 'de'; 'es-ES' = 'es' }[$language]
                $text = [IO.File]::ReadAllText((Join-Path (Split-Path $Module) "$folder/$topic.help.txt")).Replace("`r`n", "`n")
                $number = 0
                foreach ($block in [regex]::Matches($text, '(?m)(?<=\n\n)(?: {8}.*\n|\n(?= {8}))+')) {
                    $code = $block.Value -replace '(?m)^ {8}'
                    # Pipelines, crontabs and the command line have tests of their own.
                    if ($code.TrimStart() -notmatch '^(- |\d|pchat )') {
                        New-Case "$topic $((++$number))" $language $code.Trim("`n")
                    }
                }
            }
        }
        foreach ($page in @(Get-Item (Join-Path $Root README.md)) + @(Get-ChildItem (Join-Path $Root docs) -Filter *.md)) {
            $number = 0
            foreach ($fence in [regex]::Matches([IO.File]::ReadAllText($page).Replace("`r`n", "`n"), '(?ms)^```powershell\n(.*?)^```')) {
                New-Case "$($page.Name) $((++$number))" 'en-US' $fence.Groups[1].Value.Trim("`n")
            }
        }
    )
    $script:Run = @($Cases | Where-Object { -not $_.Need })
    $script:Bound = @($Cases | Where-Object { $_.Need })
}

BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:Fixtures = Join-Path $Root 'tests/fixtures/lync'

    # The files that examples name.
    $script:Files = @{
        'contoso.yaml'          = Join-Path $Samples contoso.yaml
        'old.yaml'              = Join-Path $Samples contoso.yaml
        'new.yaml'              = Join-Path $Samples broken.yaml
        'plan.yaml'             = Join-Path $Samples enterprise-single-server.yaml
        'topology.xml'          = Join-Path $Fixtures multiple-servers.xml
        'services.xml'          = Join-Path $Fixtures services.clixml
        'deployed.xml'          = Join-Path $Fixtures multiple-servers.xml
        'contoso.tbxml'         = Join-Path $Fixtures multiple-servers.tbxml
        'berlin.yaml'           = Join-Path $Samples enterprise-multiple-servers.yaml
    }

    $script:Translated = @{
        'old.yaml'      = 'alt.yaml', 'antiguo.yaml'
        'new.yaml'      = 'neu.yaml', 'nuevo.yaml'
        'deployed.yaml' = 'bereitgestellt.yaml', 'implementado.yaml'
        'topology.xml'  = 'topologie.xml', 'topologia.xml'
        'services.xml'  = 'dienste.xml', 'servicios.xml'
        'deployed.xml'  = 'bereitgestellt.xml', 'implementado.xml'
    }

    function Initialize-Folder {
        $folder = (New-Item -ItemType Directory -Path (Join-Path $TestDrive (New-Guid))).FullName
        foreach ($file in $Files.GetEnumerator()) {
            Copy-Item -LiteralPath $file.Value -Destination (Join-Path $folder $file.Key)
        }
        $single = [IO.File]::ReadAllText($Files['plan.yaml'])
        $null = Save-File (Join-Path $folder deployed.yaml) $single.Replace('type: SingleServer', 'type: MultipleServer')
        foreach ($name in $Translated.Keys) {
            foreach ($translation in $Translated[$name]) {
                Copy-Item -LiteralPath (Join-Path $folder $name) -Destination (Join-Path $folder $translation)
            }
        }
        $null = New-Item -ItemType Directory -Path (Join-Path $folder topologies)
        Copy-Item (Join-Path $folder contoso.yaml), (Join-Path $folder berlin.yaml) (Join-Path $folder topologies)
        $folder
    }

    # The topology that an example works on: what it adds is not there yet, what it changes or removes is.
    function Initialize-Topology([string] $Source) {
        if ($Source -match '^(New-PChat(?!Runbook)|Add-)') {
            $null = New-PChatTopology -Name Contoso -Domain contoso.com
            if ($Source -notmatch '^New-PChatSite') {
                $null = New-PChatSite Redmond
            }
            if ($Source -match 'PChatPool|PChatServer') {
                $null = New-PChatFrontEndPool pool01.contoso.com -Edition Enterprise -Site Redmond -ComputerName @('fe01.contoso.com')
            }
            if ($Source -match '^Add-') {
                $null = New-PChatPool chat.contoso.com -NextHop pool01.contoso.com -ContentStore sql02.contoso.com -FileStore \\files.contoso.com\chat
            }
            return
        }
        Import-PChatTopology contoso.yaml
        $null = New-PChatSite Chicago
        $null = New-PChatFrontEndPool pool02.contoso.com -Edition Enterprise -Site Redmond -ComputerName @('fe11.contoso.com')
        $null = New-PChatFrontEndPool se01.contoso.com -Edition Standard -Site Redmond
        $null = New-PChatSqlInstance 'sql09.contoso.com\chat' -Edition Standard -Version 2012
        $null = Add-PChatServer chat.contoso.com chat05.contoso.com, chat08.contoso.com -State Standby
        if ($Source -match '^Redo-') {
            Undo-PChatChange -Count 2
        }
        if ($Source -match '^Set-') {
            Set-PChatDirectory -GlobalCatalog dc01.contoso.com
            Set-PChatFrontEndPool pool01.contoso.com -ComputerName fe01.contoso.com
            Set-PChatSite Redmond -TimeZone 'Mountain Standard Time'
            Set-PChatPool chat.contoso.com -ContentStore @{ Instance = 'sql02.contoso.com\chat'; Mirror = 'sql03.contoso.com\chat'; Witness = 'sql07.contoso.com\witness' }
        }
    }

    # What the words beside an example promise, where that is more than an answer without an error.
    $script:Promises = @{
        'Add-PChatServer 1'        = { (Get-PChatServer | Group-Object State -AsHashTable -AsString).ForEach{ "$($_.Active.Count) $($_.Standby.Count)" } | Should -Be '4 4' }
        'Compare-PChatTopology 1'  = { $Out.Target | Should -Contain 'Chicago' }
        'Compare-PChatTopology 3'  = { $Screen | Should -Match 'SingleServer' }
        'Compare-PChatTopology 4'  = { @($Out).Count | Should -BeGreaterThan 10 }
        'Compare-PChatTopology 7'  = { $Out.Property | Should -Contain 'product' }
        'Export-PChatDiagram 1'    = { Get-Content contoso.svg -Raw | Should -Match '^<svg|<svg' }
        'Export-PChatDiagram 2'    = { Get-Content chat.mmd -Raw | Should -Match 'flowchart|graph' }
        'Export-PChatReport 2'     = { Get-Content deployed.html -Raw | Should -Match '<html' }
        'Export-PChatTestResult 1' = { ([xml] (Get-Content results.xml -Raw)).testsuites.testsuite.Count | Should -BeGreaterThan 3 }
        'Export-PChatTestResult 2' = { (Get-Content contoso.sarif -Raw | ConvertFrom-Json).version | Should -Be '2.1.0' }
        'Export-PChatTopology 1'   = { (Get-Content contoso.json -Raw | ConvertFrom-Json).name | Should -Be Contoso }
        'Export-PChatTopology 2'   = { (Import-PChatTopology contoso.yaml -PassThru).ChatPools[0].ActiveServers.Fqdn | Should -Contain chat03.contoso.com }
        'Get-PChatCertificate 1'   = { $Screen | Should -Match 'CN=chat\.contoso\.com' }
        'Get-PChatComputer 1'      = { $Out.Fqdn | Should -Contain edge01.contoso.com }
        'Get-PChatDnsRecord 2'     = { "$Out" | Should -Match '10\.0\.0\.1.*10\.0\.0\.2' }
        'Get-PChatFrontEndPool 1'  = { $Out.Fqdn | Should -Be se01.contoso.com }
        'Get-PChatOpenQuestion 1'  = { @($Out).Count | Should -Be 5 }
        'Get-PChatOpenQuestion 2'  = { @($Out).Rules | Should -Contain PCT3007 }
        'Get-PChatOpenQuestion 3'  = { Import-Csv questions.csv | Should -Not -BeNullOrEmpty }
        'Get-PChatPort 1'          = { $Out.DestinationComputer | Select-Object -Unique | Should -Be chat01.contoso.com }
        'Get-PChatPort 2'          = { Get-Content firewall.ps1 -Raw | Should -Match 'New-NetFirewallRule[\s\S]*50001' }
        'Get-PChatRule 2'          = { $Screen | Should -Match 'PCT\d{4}' }
        'Get-PChatServer 1'        = { $Out.Fqdn | Should -Be 'chat03.contoso.com', 'chat04.contoso.com', 'chat05.contoso.com', 'chat08.contoso.com' }
        'Get-PChatTopology 1'      = { "$Out" | Should -Be EnterpriseMultipleServers }
        'Import-PChatTopology 1'   = { $Out.Fqdn | Should -Be chat.contoso.com }
        'Measure-PChatWorkload 1'  = {
            ($Out.Rows | Where-Object { $_.Quantity -eq 'Rooms' -and $null -eq $_.Class }).Shown.Value -replace '\D' | Should -Be 33077
            ($Out.Ceilings | Where-Object BindsFirst).Users | Should -Be 68965
        }
        'Measure-PChatWorkload 2'  = {
            @($Out).Count | Should -Be 3
            $Out.Margin | Where-Object { $_ -ge 0 } | Should -BeNullOrEmpty
        }
        'Measure-PChatWorkload 3'  = { $Out.Users | Should -Be 20000 }
        'New-PChatPool 2'          = { (Get-PChatPool).ContentStore.Witness | Should -Be 'sql04.contoso.com\wit' }
        'New-PChatRunbook 1'       = { Get-Content failover.md -Raw | Should -Match 'Set-CsPersistentChatState' }
        'New-PChatRunbook 2'       = { [scriptblock]::Create((Get-Content server-loss.ps1 -Raw)) | Should -Not -BeNullOrEmpty }
        'Protect-PChatTopology 1'  = { Get-ChildItem *.yaml | Sort-Object LastWriteTime | Select-Object -Last 1 | Get-Content -Raw | Should -Not -Match contoso }
        'Protect-PChatTopology 2'  = { Get-ChildItem *.yaml | Sort-Object LastWriteTime | Select-Object -Last 1 | Get-Content -Raw | Should -Not -Match contoso }
        'Protect-PChatTopology 3'  = { @($Out.Findings.RuleId)[0..((@($Out.Findings).Count / 2) - 1)] | Should -Be @($Out.Findings.RuleId)[(@($Out.Findings).Count / 2)..(@($Out.Findings).Count - 1)] }
        'Remove-PChatPool 1'       = { Get-PChatPool | Should -Not -BeNullOrEmpty }
        'Remove-PChatServer 1'     = { (Get-PChatServer).Fqdn | Should -Not -Contain chat08.contoso.com }
        'Set-PChatPool 2'          = { (Get-PChatPool).ContentStore.ForEach{ "$($_.Mirror) $($_.Witness)" } | Should -Be 'sql03.contoso.com\chat sql04.contoso.com\witness' }
        'Set-PChatServer 1'        = { (Get-PChatServer chat05.contoso.com).State | Should -Be Active }
        'Test-PChatResilience 2'   = { $Screen | Should -Match 'pool01\.contoso\.com' }
        'Test-PChatResilience 3'   = { @($Out).Count | Should -BeGreaterThan 1 }
        'Test-PChatTopology 1'     = { $Out.Passed | Should -BeTrue }
        'Test-PChatTopology 4'     = {
            $Out[-1] | Should -BeTrue
            Test-Path baseline.json | Should -BeTrue
        }
        'about_PersistentChatTopology 2' = { $Out[-1].Passed | Should -BeTrue }
        'about_PChatRules 3'       = { $Out[-1].Known | Should -Not -BeNullOrEmpty }
        'README.md 2'              = { $Out[-1] | Should -BeTrue }
    }

    # The parameters that a command of the module does not have, or not together.
    function Get-Misbound([System.Management.Automation.Language.CommandAst] $Command) {
        $name = $Command.GetCommandName()
        if ($name -and (Get-Command $name -Module PersistentChatTopology -ErrorAction Ignore)) {
            [System.Management.Automation.Language.StaticParameterBinder]::BindCommand($Command, $true).BindingExceptions.Values.BindingException.Message | Where-Object { $_ }
        }
    }
}

Describe 'The example <Source>, <Language>' -ForEach $Run {
    It 'runs as printed, and shows what it promises' {
        $folder = Initialize-Folder
        Push-Location -LiteralPath $folder
        $WarningPreference = 'SilentlyContinue'
        $ConfirmPreference = 'None'
        try {
            Use-Culture $Language {
                if ($Code -match '^(formatVersion|suppressions|policy):') {
                    $text = $Code -match '^formatVersion' ? $Code : "formatVersion: 1`nname: Contoso`n$Code"
                    Import-PChatTopology (Save-File (Join-Path $folder printed.yaml) $text)
                    (Get-PChatTopology).Name | Should -Be Contoso
                    if ($Code -match '^formatVersion') {
                        (Test-PChatTopology).Passed | Should -BeTrue
                    }
                    return
                }
                if ($Code -match '^Describe') {
                    $pester = Join-Path (Split-Path (Get-Module Pester).Path) Pester.psd1
                    $null = Save-File (Join-Path $folder printed.Tests.ps1) $Code
                    $lines = Invoke-Child "Set-Location '$folder'; Import-Module '$pester'; $ImportModule; (Invoke-Pester ./printed.Tests.ps1 -PassThru).FailedCount"
                    $lines[-1] | Should -Be '0' -Because ($lines -join "`n")
                    return
                }
                Initialize-Topology $Source
                $before = Get-PChatTopology
                $files = @(Get-ChildItem -Recurse | ForEach-Object { "$($_.FullName) $($_.LastWriteTimeUtc.Ticks)" })

                $Out = @(. ([scriptblock]::Create($Code)) 2>&1)
                $Out | Where-Object { $_ -is [System.Management.Automation.ErrorRecord] } | Should -BeNullOrEmpty
                $Screen = Get-Screen $Out -Width 160
                $filesNow = @(Get-ChildItem -Recurse | ForEach-Object { "$($_.FullName) $($_.LastWriteTimeUtc.Ticks)" })
                ($Screen -or (Get-PChatTopology) -ne $before -or (Compare-Object $files $filesNow) -or $Code -match '-WhatIf|-not') |
                    Should -BeTrue -Because 'an example shows, changes or writes something'
                if ($Promises[$Source]) {
                    . $Promises[$Source]
                }
            }
        }
        finally {
            Pop-Location
        }
    }
}

Describe 'The example <Source>, <Language>, which needs <Need>' -ForEach $Bound {
    It 'is PowerShell, and has parameters that there are' {
        $problems = $null
        $ast = [System.Management.Automation.Language.Parser]::ParseInput($Code, [ref] $null, [ref] $problems)
        $problems | Should -BeNullOrEmpty
        $ast.FindAll({ $args[0] -is [System.Management.Automation.Language.CommandAst] }, $true) | ForEach-Object { Get-Misbound $_ } | Should -BeNullOrEmpty
    }
}

Describe 'The promises of examples' {
    It 'are made for examples that there are' -ForEach @(@{ Sources = $Cases.Source }) {
        $Promises.Keys | Where-Object { $_ -notin $Sources } | Should -BeNullOrEmpty
    }

    It 'are tried but for few' -ForEach @(@{ Run = $Run.Count; Bound = $Bound.Count }) {
        $Bound | Should -BeLessThan ($Run / 10)
    }
}
