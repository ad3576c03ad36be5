BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:Contoso = Join-Path $Samples 'contoso.yaml'
    $script:Broken = Join-Path $Samples 'broken.yaml'

    # The smallest document that is of use: one pool and its two servers.
    $script:Small = @'
formatVersion: 1
name: Contoso
chatPools:
  - fqdn: chat.contoso.com
    type: MultipleServer
    nextHop: pool01.contoso.com
    servers:
      - fqdn: chat01.contoso.com
      - fqdn: chat02.contoso.com
    contentStore: sql01.contoso.com
    fileStore: \\files.contoso.com\chat

'@

    function Import-Small([string] $Text = $Small) {
        Import-PChatTopology (Save-File (Join-Path $TestDrive "$([guid]::NewGuid()).yaml") $Text)
    }
}

Describe 'Get-PChatOpenQuestion' {
    It 'lists every missing fact once, with the rules that lack it' {
        Import-Small
        $questions = @(Get-PChatOpenQuestion)
        $expected = @{}
        foreach ($outcome in (Test-PChatTopology).Outcomes) {
            foreach ($fact in $outcome.Open) { $expected["$fact"] = @($expected["$fact"]) + $outcome.RuleId | Where-Object { $_ } }
        }
        $expected.Count | Should -BeGreaterThan 40
        "$($questions | Sort-Object)" | Should -BeExactly "$($expected.Keys | Sort-Object)"
        foreach ($question in $questions) { $question.Rules | Should -Be $expected["$question"] }
    }

    It 'begins with what decides the most rules' {
        $counts = @(Get-PChatOpenQuestion $Contoso | ForEach-Object { $_.Rules.Count })
        $counts[0] | Should -BeGreaterThan $counts[-1]
        $counts | Should -Be @($counts | Sort-Object -Descending)
    }

    It 'says who would state what, and the line to insert' {
        Import-Small
        $questions = Get-PChatOpenQuestion
        $users = $questions | Where-Object Key -EQ users.concurrent
        $users.Kind, $users.Target, $users.Line, $users.TopologyName | Should -Be 'chatPool', 'chat.contoso.com', "users:`n  concurrent: <0..>", 'Contoso'
        (Get-PChatOpenQuestion -Rule PCT4001 | Where-Object Kind -EQ directory | Where-Object Key -EQ domain).Line | Should -Be "directory:`n  domain: <contoso.com>"
        (Get-PChatOpenQuestion -Rule PCT3007 | Where-Object { $_.Kind -eq 'sqlInstance' -and $_.Key -eq 'version' }).Line |
            Should -Match '(?s)^(sqlInstances:\n  - name: sql01\.contoso\.com\n    )?version: <2008R2 \| .*>$'
        ($questions | Where-Object { $_.Kind -eq 'sqlInstance' })[0].Line | Should -Match '(?s)^sqlInstances:\n  - name: sql01\.contoso\.com\n    [a-zA-Z]+: <.*>$'
        $null = New-PChatSqlInstance sql01.contoso.com Standard 2012
        (Get-PChatOpenQuestion | Where-Object { $_.Kind -eq 'sqlInstance' -and $_.Key -eq 'availabilityGroup' }).Line | Should -Be 'availabilityGroup: <true | false>'
        Get-PChatOpenQuestion | Where-Object { $_.Kind -eq 'sqlInstance' -and $_.Key -eq 'version' } | Should -BeNullOrEmpty
    }

    It 'says where each line goes: path, file, line and column' {
        Import-Small
        $users = Get-PChatOpenQuestion -Rule PCT5001, PCT5013 | Where-Object Kind -EQ chatPool
        $users.Path | Should -Be '/chatPools/chat.contoso.com', '/chatPools/chat.contoso.com/users'
        $users.Line | Should -Be "users:`n  concurrent: <0..>", 'provisioned: <0..>'
        $users.Location.Line | Should -Be 4, 4
        $users[0].Location.File | Should -Be $users[0].File
        $server = Get-PChatOpenQuestion -Rule PCT6008 | Where-Object Target -EQ chat02.contoso.com
        $server.Path, $server.Replaces, $server.Location.Line | Should -Be '/chatPools/chat.contoso.com/servers/chat02.contoso.com', $true, 9
        Set-PChatPool chat.contoso.com -DisplayName Other
        Get-PChatOpenQuestion | Where-Object Location | Should -BeNullOrEmpty -Because 'the file says something else now'
    }

    It 'asks first what the next hop is that the document does not list' {
        Import-Small
        $question = (Get-PChatOpenQuestion)[0]
        "$question", $question.Path | Should -Be 'pool01.contoso.com: edition', '/'
        $question.Line | Should -Be "sites:`n  - name: <…>`nfrontEndPools:`n  - fqdn: pool01.contoso.com`n    edition: <Enterprise | Standard>`n    site: <…>"
        $question.Shown.Cmdlet | Should -Be 'New-PChatFrontEndPool pool01.contoso.com -Site <…> -Edition <…>'
        # Whatever speaks of front ends is not passed.
        (Test-PChatTopology).Outcomes | Where-Object { $_.RuleId -in $question.Rules } | ForEach-Object Outcome | Select-Object -Unique | Should -Be 'NotDecided'
        $question.Rules.Count | Should -BeGreaterThan 20
    }

    It 'asks only for what some rules lack' {
        Import-Small
        $some = Get-PChatOpenQuestion -Rule PCT5001, PCT3007
        $some.Rules | Select-Object -Unique | Sort-Object | Should -Be 'PCT3007', 'PCT5001'
        "$($some | Sort-Object)" | Should -BeExactly "$(((Test-PChatTopology -Rule PCT5001, PCT3007).Open | Sort-Object))"
        { Get-PChatOpenQuestion -Rule PCT9999 -ErrorAction Stop } | Should -Throw
    }

    It 'takes the current topology, files, topologies and what the pipeline has' {
        $topology = Import-PChatTopology $Contoso -PassThru
        $expected = "$(Get-PChatOpenQuestion | Select-Object Target, Key, Line)"
        $expected | Should -Not -BeNullOrEmpty
        foreach ($found in (Get-PChatOpenQuestion $Contoso), (Get-PChatOpenQuestion -LiteralPath $Contoso), (Get-PChatOpenQuestion -Topology $topology),
            ($topology | Get-PChatOpenQuestion), (Get-Item $Contoso | Get-PChatOpenQuestion), ($Contoso | Get-PChatOpenQuestion)) {
            "$($found | Select-Object Target, Key, Line)" | Should -BeExactly $expected
        }
        (Get-PChatOpenQuestion $Contoso, $Broken).TopologyName | Select-Object -Unique | Should -Be 'Contoso', 'Broken'
    }

    It 'asks what an instance that was copied does not say either' {
        $ask = { Get-PChatOpenQuestion | Where-Object { $_.Kind -eq 'sqlInstance' -and $_.Key -eq 'availabilityGroup' } }
        foreach ($typed in @{}, @{ AvailabilityGroup = $false }) {
            Import-Small
            $instance = New-PChatSqlInstance sql01.contoso.com Standard 2012 @typed
            @(& $ask).Count | Should -Be (1 - $typed.Count)
            Import-Small
            $null = $instance | New-PChatSqlInstance
            @(& $ask).Count | Should -Be (1 - $typed.Count) -Because 'a copy says what the instance says'
        }
    }

    It 'is limited to a pool of the pipeline' {
        Import-Small ($Small + @'
  - fqdn: chat2.contoso.com
    type: MultipleServer
    nextHop: pool01.contoso.com
    servers: [chat03.contoso.com]
    contentStore: sql02.contoso.com
    fileStore: \\files.contoso.com\chat2

'@)
        (Get-PChatOpenQuestion).Target | Should -Contain 'chat03.contoso.com'
        $targets = (Get-PChatPool chat.contoso.com | Get-PChatOpenQuestion).Target
        $targets | Should -Contain 'chat01.contoso.com'
        # Rules that compare pools with each other ask for facts of the others too, and no other rule does.
        $targets.Count | Should -BeLessThan (Get-PChatOpenQuestion).Count
    }

    It 'reads the other files when one cannot be read, and says which' {
        $problems = Get-WrittenError { Get-PChatOpenQuestion $Broken, nowhere.yaml, $Contoso }
        $problems.FullyQualifiedErrorId | Should -Be 'FileNotFound,PersistentChat.Cmdlets.GetPChatOpenQuestionCommand'
        (Get-PChatOpenQuestion $Broken, nowhere.yaml, $Contoso -ErrorAction Ignore).TopologyName | Select-Object -Unique | Should -Be 'Broken', 'Contoso'
    }

    It 'says that there is no topology' {
        $lines = Invoke-Child "$ImportModule; try { Get-PChatOpenQuestion } catch { `$_.FullyQualifiedErrorId }"
        $lines | Should -Be 'NoCurrentTopology,PersistentChat.Cmdlets.GetPChatOpenQuestionCommand'
    }
}

Describe 'The cmdlet that answers a question' {
    It 'is there, and has the parameter, for nearly every question' {
        $texts = @{}
        $folders = 'rules', 'lync' | ForEach-Object { Join-Path $PSScriptRoot "../fixtures/$_" }
        foreach ($file in Get-ChildItem $folders -Include *.fails.yaml, *.xml, *.tbxml -Recurse) {
            foreach ($question in (Get-PChatOpenQuestion -LiteralPath $file.FullName -ErrorAction Ignore -WarningAction Ignore)) { $texts["$($question.Kind) $($question.Key)"] += @($question.Shown.Cmdlet) }
        }
        $texts.Count | Should -BeGreaterThan 45
        $none = foreach ($key in $texts.Keys) {
            foreach ($text in ($texts[$key] | Select-Object -Unique)) {
                if (-not $text) { $key; continue }
                $command = Get-Command ($text -split ' ')[0]
                [regex]::Matches($text, ' -(\w+)') | ForEach-Object { $command.Parameters.Keys | Should -Contain $_.Groups[1].Value -Because $text }
            }
        }
        $none | Sort-Object -Unique | Should -Be 'legacyPool forest'
    }

    It 'answers it' {
        Import-Small
        foreach ($case in @(
            @{ Key = 'users.concurrent'; Value = '8000' }, @{ Key = 'categories'; Value = '@()' }, @{ Key = 'availabilityGroup'; Value = '$false' }, @{ Key = 'processorCores'; Value = '8' }
            @{ Key = 'memoryGB'; Value = '32' }, @{ Key = 'globalCatalogs'; Value = 'dc01.contoso.com' }, @{ Key = 'dataCenter'; Value = 'Redmond' })) {
            # The first question of an object that is not listed yet makes it; asked for one rule, each is the first.
            $question = Get-PChatOpenQuestion | Where-Object Key -EQ $case.Key | Select-Object -First 1
            if ($question.Kind -eq 'sqlInstance') { $null = New-PChatSqlInstance $question.Target Standard 2012 }
            if ($question.Kind -eq 'computer' -and -not (Get-PChatComputer -Filter $question.Target)) { $null = New-PChatComputer $question.Target }
            $question = Get-PChatOpenQuestion | Where-Object Key -EQ $case.Key | Select-Object -First 1
            $text = $question.Shown.Cmdlet -replace '-Edition <…> -Version <…>', '-Edition Standard -Version 2012' -replace '<[^>]*>$', $case.Value
            $null = Invoke-Expression $text
            "$(Get-PChatOpenQuestion | Where-Object { "$_" -eq "$question" })" | Should -BeNullOrEmpty -Because $text
        }
    }
}

Describe 'A session with the smallest document' {
    It 'answers the questions one by one, until every rule is decided' {
        # What somebody who runs the deployment knows, and where it is stated: a line of the document, or a cmdlet.
        $lines = @{ dataCenter = 'Redmond'; categories = '[]'; addIns = '[]' }
        $computer = @{
            Role = @(); Domain = 'contoso.com'; DataCenter = 'Redmond'; TimeZone = 'Europe/Madrid'; OperatingSystem = 'WindowsServer2012'; OperatingSystemEdition = 'Standard'
            Installation = 'Full'; ProcessorCores = 8; MemoryGB = 32; NetworkAdapters = 1; Virtual = $false; DiskCount = 8; DiskRpm = 10000; DiskFreeGB = 100
        }
        $pool = @{
            'users.concurrent' = @{ ConcurrentUsers = 8000 }; 'users.provisioned' = @{ ProvisionedUsers = 20000 }; 'rooms.invitations' = @{ Invitations = 1000 }
            'rooms.accessControlEntries' = @{ AccessControlEntries = 1000 }; 'rooms.defaultChatHistory' = @{ DefaultChatHistory = 30 }
        }
        $directory = @{
            domain = @{ Domain = 'contoso.com' }; globalCatalogs = @{ GlobalCatalog = 'dc01.contoso.com' }; administrativeComputers = @{ AdministrativeComputer = 'admin01.contoso.com' }
            domainFunctionalLevel = @{ DomainFunctionalLevel = 'WindowsServer2012' }; forestFunctionalLevel = @{ ForestFunctionalLevel = 'WindowsServer2012' }
            forestRoot = @{ ForestRoot = 'contoso.com' }
        }

        $text = $Small
        Import-Small $text
        $first = (Test-PChatTopology).Decided
        $history = @($first)
        for ($step = 0; $questions = @(Get-PChatOpenQuestion); $step++) {
            $step | Should -BeLessThan 60 -Because "the questions come to an end; open: $questions"
            # What a line of the document has to say comes first; later the topology is no longer that of the file.
            $byLine = $questions | Where-Object { $_.Kind -in 'chatPool', 'chatServer' -and $lines.ContainsKey($_.Key) } | Select-Object -First 1
            $question = if ($byLine) { $byLine } else { $questions[0] }
            if ($byLine) {
                # What replaces the entry has its name again, and each further line the indentation of the place.
                $entry = @($question.Line -replace '<.*>', $lines[$question.Key] -split "`n")
                $whole = if ($question.Replaces) { (@($entry) | ForEach-Object { "`${indent}$_" }) -join "`n" } else { (@('$0') + @($entry | ForEach-Object { "`${indent}  $_" })) -join "`n" }
                $text = $text -replace "(?m)^(?<indent> +)- fqdn: $([regex]::Escape($question.Target))$", $whole
                Import-Small $text
            }
            else {
                $answer = switch ($question.Kind) {
                    chatPool { $pool[$question.Key] }
                    directory { $directory[$question.Key] }
                    default { @{} }
                }
                $null -ne $answer | Should -BeTrue -Because "somebody knows $question"
                switch ($question.Kind) {
                    chatPool { Set-PChatPool $question.Target @answer }
                    directory { Set-PChatDirectory @answer }
                    computer { $null = New-PChatComputer $question.Target @computer }
                    frontEndPool {
                        $null = New-PChatSite Redmond -TimeZone Europe/Madrid
                        $null = New-PChatFrontEndPool $question.Target Enterprise -Site Redmond -ComputerName fe01.contoso.com -BackEnd 'sql02.contoso.com\rtc'
                    }
                    sqlInstance { $null = New-PChatSqlInstance $question.Target Standard 2012 -Database @() -DataCenter Redmond -AvailabilityGroup:$false -ClusterNodes 1 }
                }
            }
            # What was answered is asked no more.
            "$(Get-PChatOpenQuestion | Where-Object { "$_" -eq "$question" })" | Should -BeNullOrEmpty -Because "$question was answered"
            $history += (Test-PChatTopology).Decided
        }

        $report = Test-PChatTopology
        $report.NotDecided | Should -Be 0
        $report.Decided + $report.NotApplicable | Should -Be $report.Outcomes.Count
        $first | Should -BeLessThan 30
        $report.Decided | Should -BeGreaterThan ($first + 25)
        $history | Should -Be @($history | Sort-Object) -Because 'no answer takes a decision back'
        Test-PChatTopology -RequireDecided All | ForEach-Object Undecided | Should -BeNullOrEmpty
    }
}

Describe 'What is shown of a missing fact' {
    BeforeAll {
        Import-Small ($Small + "sites: [{ name: Redmond }]`nfrontEndPools: [{ fqdn: pool01.contoso.com, edition: Standard, site: Redmond }]`n")
        $script:Questions = @(Get-PChatOpenQuestion)
    }

    It 'is the fact, its rules and the line to insert, in 80 columns' {
        $screen = Get-Screen $Questions 80
        $screen | Should -Match '(?s)^chat\.contoso\.com: users\.concurrent \(PCT5001, PCT5002, PCT5003, PCT5005, PCT5013\)\r?\n    .*/chatPools/chat\.contoso\.com\r?\n      users:\r?\n        concurrent: <0\.\.>\r?\n    Set-PChatPool chat\.contoso\.com -ConcurrentUsers <…>\r?\n'
        $screen -split '\r?\n' | Where-Object Length -GT 80 | Should -BeNullOrEmpty
        # However it is broken, everything is there.
        $words = $screen -replace '\s', ''
        foreach ($question in $Questions) { $words.Contains(("$question($($question.Rules -join ', '))$($question.Shown.Where)$($question.Line)" -replace '\s', '')) | Should -BeTrue -Because "$question" }
    }

    It 'is a table and a list as well, in the language of the session' {
        $lines = (Get-Screen ($Questions | Format-Table) 80) -split '\r?\n'
        $lines[0] | Should -Match '^ *Decides +Missing fact +Line to insert$'
        $lines[2] | Should -Match '^ +5 chat\.contoso\.com: users\.concurrent +users:$'
        $lines[3] | Should -Match '^ +concurrent: <0\.\.>$'
        $lines.Count | Should -BeGreaterOrEqual ($Questions.Count + 2)
        Get-Screen ($Questions[0] | Format-List) | Should -Match 'Line to insert +: users:'
        $module = Invoke-Child "[cultureinfo]::CurrentUICulture = 'de-DE'; $ImportModule; Get-PChatOpenQuestion '$($Contoso -replace "'", "''")' | Select-Object -First 1 | Format-List | Out-String"
        "$module" | Should -Match 'Einzufügende Zeile'
    }
}
