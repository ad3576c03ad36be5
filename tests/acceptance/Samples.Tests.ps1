BeforeAll {
    . $PSScriptRoot/common.ps1

    function Invoke-Script([string] $Name, [string[]] $Arguments) {
        $env:NO_COLOR = '1'
        try {
            $script:Lines = Invoke-Shell (@('-File', (Join-Path $Samples $Name)) + $Arguments)
            $LASTEXITCODE
        }
        finally {
            Remove-Item Env:NO_COLOR
        }
    }
}

Describe 'The sample topologies' {
    It 'contoso.yaml passes with nothing but notes' {
        $report = Test-PChatTopology -Path (Join-Path $Samples contoso.yaml)
        $report.Passed | Should -BeTrue
        $report.Findings.Severity | Sort-Object -Unique | Should -Be 'Information'
    }

    It '<File> is the topology <Kind>, and passes' -ForEach @(
        @{ File = 'enterprise-single-server.yaml'; Kind = 'EnterpriseSingleServer' }
        @{ File = 'enterprise-multiple-servers.yaml'; Kind = 'EnterpriseMultipleServers' }
        @{ File = 'standard-edition-express.yaml'; Kind = 'StandardEditionWithExpress' }
        @{ File = 'standard-edition-next-hop.yaml'; Kind = 'StandardEditionNextHop' }
    ) {
        $topology = Import-PChatTopology -Path (Join-Path $Samples $File) -PassThru
        $topology.Kind | Should -Be $Kind
        $topology | Test-PChatTopology -Quiet | Should -BeTrue
    }

    It 'broken.yaml breaks at least twelve rules, each with id, target, message and remedy' {
        $report = Test-PChatTopology -Path (Join-Path $Samples broken.yaml)
        $report.Passed | Should -BeFalse
        @($report.Findings.RuleId | Sort-Object -Unique).Count | Should -BeGreaterOrEqual 12
        foreach ($finding in $report.Findings) {
            foreach ($property in 'RuleId', 'Target', 'Message', 'Remedy', 'Source') {
                $finding.$property | Should -Not -BeNullOrEmpty
            }
        }
        Test-PChatTopology -Path (Join-Path $Samples broken.yaml) -Quiet | Should -BeFalse
    }
}

Describe 'Invoke-ScheduledValidation.ps1' {
    BeforeEach {
        $script:log = Join-Path $TestDrive "$(New-Guid).log"
    }

    It 'exits with 0 and logs the verdict when every file passes' {
        Invoke-Script Invoke-ScheduledValidation.ps1 @('-Path', (Join-Path $Samples contoso.yaml), '-LogPath', $log, '-Module', $Module) | Should -Be 0
        Get-Content -LiteralPath $log | Select-Object -Last 1 | Should -Match '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ PASSED-AS-DECIDED Contoso: 0 errors'
    }

    It 'says in the line of the verdict how much was decided' {
        $contoso = Join-Path $Samples contoso.yaml
        Invoke-Script Invoke-ScheduledValidation.ps1 @('-Path', $contoso, '-LogPath', $log, '-Module', $Module) | Should -Be 0
        $report = Test-PChatTopology $contoso
        $report.NotDecided | Should -BeGreaterThan 0
        $line = Get-Content -LiteralPath $log | Select-Object -Last 1
        $line | Should -Match "; $($report.Decided) of $($report.Outcomes.Count) rules decided, $($report.NotApplicable) not applicable, $($report.NotDecided) lack facts$"
    }

    It 'exits with 1 and names the facts when a rule is not decided that has to be' {
        $arguments = @('-Path', (Join-Path $Samples contoso.yaml), '-LogPath', $log, '-Module', $Module, '-RequireDecided')
        Invoke-Script Invoke-ScheduledValidation.ps1 ($arguments + 'PCT1001') | Should -Be 0
        Invoke-Script Invoke-ScheduledValidation.ps1 ($arguments + 'PCT1001,PCT5008, PCT5009') | Should -Be 1
        $lines = Get-Content -LiteralPath $log
        $lines -match ' UNDECIDED ' | ForEach-Object { $_.Substring(21) } |
            Should -Be 'UNDECIDED Contoso: PCT5008 lacks chat.contoso.com: rooms.invitations', 'UNDECIDED Contoso: PCT5009 lacks chat.contoso.com: rooms.defaultChatHistory'
        $lines[-1] | Should -Match ' FAILED Contoso: 2 errors'
        Invoke-Script Invoke-ScheduledValidation.ps1 ($arguments + 'PCT1') | Should -Be 2
    }

    It 'exits with 1 and logs every finding when a file has errors' {
        $path = Join-Path $Samples broken.yaml
        Invoke-Script Invoke-ScheduledValidation.ps1 @('-Path', $path, '-LogPath', $log, '-Module', $Module) | Should -Be 1
        $findings = @(Get-Content -LiteralPath $log | Where-Object { $_ -match ' (ERROR|WARNING|INFORMATION) ' })
        $findings.Count | Should -Be (Test-PChatTopology -Path $path).Findings.Count
    }

    It 'exits with 1 for warnings on demand' {
        $arguments = @('-Path', (Join-Path $Samples enterprise-single-server.yaml), '-LogPath', $log, '-Module', $Module)
        Invoke-Script Invoke-ScheduledValidation.ps1 $arguments | Should -Be 0
        Invoke-Script Invoke-ScheduledValidation.ps1 ($arguments + '-FailOn' + 'Warning') | Should -Be 1
        Get-Content -LiteralPath $log | Select-Object -Last 1 | Should -Match ' FAILED '
    }

    It 'knows a policy and a baseline' {
        $broken = Join-Path $Samples broken.yaml
        $known = Join-Path $TestDrive 'known.yaml'
        $policy = Save-File (Join-Path $TestDrive 'policy.yaml') "formatVersion: 1`npolicy: { naming: { chatPool: x*, severity: Error } }`n"
        $null = Test-PChatTopology $broken -Baseline $known -UpdateBaseline
        $arguments = @('-Path', $broken, '-LogPath', $log, '-Module', $Module, '-Baseline', $known)
        Invoke-Script Invoke-ScheduledValidation.ps1 $arguments | Should -Be 0
        Invoke-Script Invoke-ScheduledValidation.ps1 ($arguments + '-Policy' + $policy) | Should -Be 1
        Get-Content -LiteralPath $log -Raw | Should -Match 'ERROR Broken: HOUSE-NAMING'
    }

    It 'exits with 2 and logs what is wrong when a file cannot be read, and still checks the others' {
        $bad = Save-File (Join-Path $TestDrive bad.yaml) "formatVersion: 1`nnam: X`n"
        $command = "& '$(Join-Path $Samples Invoke-ScheduledValidation.ps1)' -Path '$bad', '$(Join-Path $Samples contoso.yaml)' -LogPath '$log' -Module '$Module'; exit `$LASTEXITCODE"
        $null = Invoke-Shell '-Command', $command
        $LASTEXITCODE | Should -Be 2
        $text = Get-Content -LiteralPath $log -Raw
        $text | Should -Match 'UNREADABLE .*bad\.yaml:2:1'
        $text | Should -Match ' PASSED-AS-DECIDED Contoso'
    }

    It 'exits with 2 and says so in the log when the command line is wrong: <Case>' -ForEach @(
        @{ Case = 'a wildcard that a shell replaced'; Arguments = 'a.yaml', 'b.yaml'; Text = "'b\.yaml' belongs to no parameter\. Put wildcards in quotes" }
        @{ Case = 'a parameter that there is not'; Arguments = 'a.yaml', '-Pool', 'x'; Text = "'-Pool:?', 'x' belongs to no parameter" }
        @{ Case = 'a severity that there is not'; Arguments = 'a.yaml', '-FailOn', 'Fatal'; Text = "'Fatal' is not a severity\. -FailOn takes Error, Warning or Information\." }
        @{ Case = 'no files'; Arguments = @(); Text = '-Path is missing\.' }
        @{ Case = 'a parameter given twice'; Arguments = 'a.yaml', '-Path', 'b.yaml'; Text = "'Path' is specified more than once" }
        @{ Case = 'a parameter without its value'; Arguments = 'a.yaml', '-FailOn', '-Policy', 'x'; Text = "'FailOn'" }
    ) {
        $files = @(if ($Arguments) { '-Path' }) + $Arguments
        Invoke-Script Invoke-ScheduledValidation.ps1 ($files + '-LogPath' + $log + '-Module' + $Module) | Should -Be 2
        Get-Content -LiteralPath $log | Should -Match "^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ WRONGUSE .*$Text"
        $Lines -join ' ' | Should -Match $Text
    }

    It 'takes several files as one text, as -File hands them over' {
        $paths = 'contoso.yaml', 'enterprise-single-server.yaml' | ForEach-Object { Join-Path $Samples $_ }
        Invoke-Script Invoke-ScheduledValidation.ps1 @('-Path', ($paths -join ','), '-LogPath', $log, '-Module', $Module) | Should -Be 0
        @(Get-Content -LiteralPath $log | Where-Object { $_ -match ' PASSED-AS-DECIDED ' }).Count | Should -Be 2
    }

    It 'adds no log to what is no log of its own' {
        $own = Save-File (Join-Path $TestDrive 'own.yaml') ([IO.File]::ReadAllText((Join-Path $Samples contoso.yaml)))
        $before = [IO.File]::ReadAllText($own)
        Invoke-Script Invoke-ScheduledValidation.ps1 @('-Path', $own, '-LogPath', $own, '-Module', $Module) | Should -Be 2
        $Lines -join "`n" | Should -Match 'own\.yaml.*no log of this script'
        [IO.File]::ReadAllText($own) | Should -BeExactly $before
        $null = New-Item -ItemType File -Path $log
        1..2 | ForEach-Object { Invoke-Script Invoke-ScheduledValidation.ps1 @('-Path', $own, '-LogPath', $log, '-Module', $Module) | Should -Be 0 }
    }

    It 'exits with 2 when <What> is missing' -ForEach @(
        @{ What = 'the module'; Log = 'pchat.log'; From = 'nowhere' }
        @{ What = 'the folder of the log'; Log = 'nowhere/pchat.log'; From = $null }
    ) {
        $from = if ($From) { Join-Path $TestDrive $From } else { $Module }
        $arguments = @('-Path', (Join-Path $Samples contoso.yaml), '-LogPath', (Join-Path $TestDrive $Log), '-Module', $from)
        Invoke-Script Invoke-ScheduledValidation.ps1 $arguments | Should -Be 2
        $Lines -join "`n" | Should -Match 'nowhere'
        if ($Log -like 'nowhere*') { return }
        Get-Content -LiteralPath (Join-Path $TestDrive $Log) | Should -Match ' BROKEN .*nowhere'
    }
}

Describe 'Invoke-DriftCheck.ps1' {
    BeforeAll {
        $script:Plan = Join-Path $Root 'tests/fixtures/drift/plan.yaml'
        $script:Lync = Join-Path $Root 'tests/fixtures/lync'
        $script:Deployed = Join-Path $Lync 'multiple-servers.xml'
        $script:Services = Join-Path $Lync 'services.clixml'

        # -File passes no lists.
        function Invoke-DriftCheck([string] $Arguments, [string] $Before = '') {
            $script:Lines = Invoke-Child "$Before; & '$(Join-Path $Samples Invoke-DriftCheck.ps1)' $Arguments -Module '$Module'; `"exit `$LASTEXITCODE`""
            $Lines[-1]
        }
    }

    It 'exits with 0 when what was saved is as planned, whatever the plan states beyond it' {
        Invoke-Script Invoke-DriftCheck.ps1 @('-PlanPath', $Plan, '-DeployedPath', $Deployed, '-Module', $Module) | Should -Be 0
        $Lines | Should -Be 'No drift'
    }

    It 'exits with 1 and shows what saved services say differently' {
        Invoke-DriftCheck "'$Plan' '$Deployed', '$Services'" | Should -Be 'exit 1'
        $Lines[0] | Should -Be 'Differences: 8'
        $Lines -match 'chat02.fabrikam.example state: Standby' | Should -HaveCount 1
        $Lines -match '^\+ Chat server chat04.fabrikam.example' | Should -HaveCount 1
        $Lines -match 'users|timeZone|processorCores' | Should -BeNullOrEmpty
    }

    It 'writes the differences as Markdown and as JSON' {
        $markdown, $json = (Join-Path $TestDrive 'drift.md'), (Join-Path $TestDrive 'drift.json')
        Invoke-DriftCheck "'$Plan' '$Deployed', '$Services' -MarkdownPath '$markdown' -JsonPath '$json'" | Should -Be 'exit 1'
        $text = Get-Content -LiteralPath $markdown -Raw
        ($text | ConvertFrom-Markdown).Html | Should -Match '(?s)<td>fileStore</td>\s*<td>\\\\files.fabrikam.example\\chat</td>\s*<td>\\\\files.fabrikam.example\\chat2</td>'
        $text | Should -Match 'Not compared'
        $text | Should -Not -Match 'which chat servers are active'
        $result = Get-Content -LiteralPath $json -Raw | ConvertFrom-Json
        $result.Drift | Should -BeTrue
        $result.Changes | Should -HaveCount 8
        $result.Changes[1].Property, $result.Changes[1].Before, $result.Changes[1].After | Should -Be 'sipPort', '5041', '5055'
        $result.Notes -match 'Not compared.*users\.concurrent' | Should -HaveCount 1
        Invoke-DriftCheck "'$Plan' '$Deployed' -MarkdownPath '$markdown' -JsonPath '$json'" | Should -Be 'exit 0'
        (Get-Content -LiteralPath $json -Raw | ConvertFrom-Json).Drift | Should -BeFalse
        Get-Content -LiteralPath $markdown -TotalCount 1 | Should -Be '# No drift'
    }

    It 'overwrites none of the files that it compares' {
        foreach ($name in 'plan.yaml', 'topology.xml', 'services.clixml') {
            $from = @{ 'plan.yaml' = $Plan; 'topology.xml' = $Deployed; 'services.clixml' = $Services }[$name]
            Copy-Item -LiteralPath $from -Destination (Join-Path $TestDrive $name)
        }
        foreach ($name in 'plan.yaml', 'topology.xml', 'services.clixml') {
            $before = [IO.File]::ReadAllText((Join-Path $TestDrive $name))
            foreach ($parameter in 'MarkdownPath', 'JsonPath') {
                Invoke-DriftCheck "plan.yaml topology.xml, services.clixml -$parameter $name" "Set-Location '$TestDrive'" | Should -Be 'exit 2'
                $Lines -join ' ' | Should -Match "$name.* Choose another path"
            }
            [IO.File]::ReadAllText((Join-Path $TestDrive $name)) | Should -BeExactly $before
        }
    }

    It 'asks the server where it has Get-CsTopology' {
        $server = @"
function Get-CsTopology([switch] `$AsXml) { [System.Xml.Linq.XElement]::Load('$Deployed') }
function Get-CsService([switch] `$PersistentChatServer, [switch] `$PersistentChatDatabase, [switch] `$PersistentChatComplianceDatabase, [switch] `$FileStore) {
    if (`$PersistentChatServer) { Import-Clixml '$Services' | Where-Object Identity -Like 'PersistentChatServer:*' }
}
"@
        Invoke-DriftCheck "'$Plan'" $server | Should -Be 'exit 1'
        $Lines -match 'chat02.fabrikam.example state: Standby' | Should -HaveCount 1
        Invoke-DriftCheck "'$Plan'" ($server -replace 'if \(.*', '') | Should -Be 'exit 0'
    }

    It 'exits with 2 and says why when <What>' -ForEach @(
        @{ What = 'there is no such plan'; Arguments = "nowhere.yaml '{0}'"; Words = 'nowhere.yaml' }
        @{ What = 'there is no such deployment'; Arguments = "'{1}' nowhere.xml"; Words = 'nowhere.xml' }
        @{ What = 'services come alone'; Arguments = "'{1}' '{2}'"; Words = 'Get-CsTopology -AsXml' }
        @{ What = 'this is no server of the product'; Arguments = "'{1}'"; Words = '-DeployedPath' }
    ) {
        Invoke-DriftCheck ($Arguments -f $Deployed, $Plan, $Services) | Should -Be 'exit 2'
        $Lines -join "`n" | Should -Match $Words
    }

    It 'finds no drift between a real export and a plan that was made of it' {
        $sample = Join-Path $Root '../shared/topology-samples/ibenbouzid_lab_V2_DefaultTopology_Skype.xml'
        Skip-Unless (Test-Path -LiteralPath $sample) 'real documents'
        Import-PChatTopology $sample -WarningAction SilentlyContinue
        Set-PChatDirectory -Domain contoso.com
        $plan = Join-Path $TestDrive 'real.yaml'
        Export-PChatTopology $plan
        Invoke-DriftCheck "'$plan' '$sample'" | Should -Be 'exit 0'
        Save-File $plan ([IO.File]::ReadAllText($plan).Replace('rtc', 'lync'))
        Invoke-DriftCheck "'$plan' '$sample'" | Should -Be 'exit 1'
    }
}

Describe 'Contoso.Tests.ps1' {
    It 'passes in Pester' {
        $lines = @(Invoke-Child @"
Import-Module Pester
$ImportModule
`$configuration = New-PesterConfiguration
`$configuration.Run.Path = '$(Join-Path $Samples Contoso.Tests.ps1)'
`$configuration.Run.PassThru = `$true
`$configuration.Output.Verbosity = 'None'
`$run = Invoke-Pester -Configuration `$configuration
"`$(`$run.PassedCount) passed, `$(`$run.FailedCount) failed"
"@)
        $lines[-1] | Should -Be '6 passed, 0 failed'
    }
}

Describe 'build.ps1 -Task Try' {
    BeforeAll {
        # The lines that it prints for what stands in a folder, which was built before.
        function Invoke-Try([string] $Folder) {
            Push-Location -LiteralPath $Root
            try {
                Invoke-Shell '-File', (Join-Path $Root 'build.ps1'), '-Task', 'Try', '-NoBuild', '-OutDirectory', $Folder
            }
            finally {
                Pop-Location
            }
        }

        # The modules of the prompt that a command line opens, typed as it stands.
        function Get-PromptModule([string] $Line) {
            Push-Location -LiteralPath $Root
            try {
                $typed = "Get-Module Persistent* | ForEach-Object { '<' + `$_.ModuleBase + '>' }`nexit`n"
                $screen = if ($IsWindows) { $typed | & cmd /d /c $Line } else { $typed | & sh -c $Line }
                $screen | Select-String -Pattern '<([^<>]+)>$' | ForEach-Object { $_.Matches[0].Groups[1].Value }
            }
            finally {
                Pop-Location
            }
        }
    }

    It 'shows a topology that passes and one that fails, and a line that opens a prompt with the module' {
        $lines = Invoke-Try (Join-Path $Root 'out')
        $LASTEXITCODE | Should -Be 0
        $text = $lines -join "`n"
        $text | Should -Match 'Contoso: passed'
        $text | Should -Match 'Broken: failed'
        $text | Should -Match 'PCT2001'
        $prompt = ($lines | Where-Object { $_.Trim() } | Select-Object -Last 1).Trim()
        $prompt | Should -BeLike "*Import-Module './out/PersistentChatTopology'*"
        Get-PromptModule $prompt | Should -Be (Split-Path $Module)
    }

    It 'shows the capacity in its own view, in <Language>' -ForEach @(
        @{ Language = 'en-US'; Line = 'Maximum per server +: 20,000' }
        @{ Language = 'de-DE'; Line = 'H.chstzahl je Server +: 20.000' }
        @{ Language = 'es-ES'; Line = 'M.ximo por servidor +: 20.000' }
    ) {
        $script = "[cultureinfo]::CurrentCulture = '$Language'; [cultureinfo]::CurrentUICulture = '$Language'; & '$(Join-Path $Samples 'Show-Samples.ps1')' -Module '$Module'"
        $lines = Invoke-Child $script
        $lines -match "^$Line`$" | Should -HaveCount 1 -Because ($lines -join "`n")
        $lines -match 'MaximumPerServer|PersistentChat\.Pool' | Should -BeNullOrEmpty
    }

    It 'quotes a folder that needs it' {
        $folder = (New-Item -ItemType Directory -Path (Join-Path $TestDrive "Gwen's own folder")).FullName
        Copy-Item -LiteralPath (Join-Path $Root 'out/PersistentChatTopology') -Destination $folder -Recurse
        $prompt = (Invoke-Try $folder | Where-Object { $_.Trim() } | Select-Object -Last 1).Trim()
        Get-PromptModule $prompt | Should -BeLike (Join-Path $folder 'PersistentChatTopology/*')
    }
}
