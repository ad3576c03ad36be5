BeforeDiscovery {
    # Every view of the module, with the objects it shows.
    $files = Get-ChildItem (Join-Path $PSScriptRoot '../../module') -Filter *.Format.ps1xml
    $script:Views = foreach ($view in $files | ForEach-Object { ([xml] (Get-Content $_ -Raw)).Configuration.ViewDefinitions.View }) {
        $form = 'Table', 'List', 'Custom' | Where-Object { $view."${_}Control" }
        @{ View = $view.Name; Form = $form; TypeName = $view.ViewSelectedBy.TypeName; Xml = $view.OuterXml }
    }
    $script:Tables = @($Views | Where-Object Form -EQ Table)
    $script:Lists = @($Views | Where-Object Form -EQ List)
    $script:Blocks = @($Views | Where-Object Form -EQ Custom)
    # What a narrow window holds in a language, a wider one does.
    $script:Screens = @(
        @{ Width = 80; Language = 'en-US' }
        @{ Width = 80; Language = 'de-DE' }
        @{ Width = 80; Language = 'es-ES' }
        @{ Width = 110; Language = 'en-US' }
        @{ Width = 160; Language = 'en-US' }
    )
}

BeforeAll {
    . $PSScriptRoot/common.ps1

    # Names as long as companies have them, and a value for every key that has a view.
    $domain = 'redmond.corp.contoso.com'
    $script:File = Save-File (Join-Path $TestDrive 'long.yaml') @"
formatVersion: 1
name: Contoso Worldwide Communications
product: Lync2013
directory:
  domain: $domain
  forestRoot: corp.contoso.com
  globalCatalogs: [domain-controller01.$domain, domain-controller02.$domain]
  administrativeComputers: [administration-computer01.$domain]
  domainFunctionalLevel: WindowsServer2012R2
sites: [{ name: Redmond-Campus-Building-17, timeZone: Central Brazilian Standard Time }]
frontEndPools:
  - fqdn: lync-frontend-pool01.$domain
    edition: Enterprise
    site: Redmond-Campus-Building-17
    servers: [lync-frontend-server01.$domain, lync-frontend-server02.$domain, lync-frontend-server03.$domain]
    backEnd: lync-sql-server01.$domain\frontendpool
sqlInstances:
  - { name: 'lync-sql-server02.$domain\persistentchat', edition: Enterprise, version: 2008R2, dataCenter: Redmond-Data-Center-A, databases: [Monitoring, CentralManagement], availabilityGroup: false }
computers:
  - { fqdn: lync-chat-server01.$domain, roles: [TrustedApplication, Mediation], dataCenter: Redmond-Data-Center-A, operatingSystem: WindowsServer2008R2, processorCores: 128, memoryGB: 1024 }
chatPools:
  - fqdn: lync-persistent-chat-pool01.$domain
    type: MultipleServer
    displayName: The chat of the whole of Contoso
    site: Redmond-Campus-Building-17
    nextHop: lync-frontend-pool01.$domain
    fileStore: \\file-server01.$domain\persistentchat
    contentStore: { instance: 'lync-sql-server02.$domain\persistentchat', mirror: 'lync-sql-server03.$domain\persistentchat' }
    compliance: { enabled: true, store: 'lync-sql-server02.$domain\compliance', runInterval: "00:15:00" }
    users: { concurrent: 79999, provisioned: 1500000 }
    categories: [{ name: Engineering, description: Rooms of the engineers of all countries, rooms: [Design, Quality] }]
    addIns: [{ name: Room of the day, url: 'https://intranet-server01.$domain/rooms/of/the/day' }]
    migratedFrom: [{ fqdn: group-chat-pool01.$domain, product: GroupChat2007R2, forest: corp.contoso.com }]
    servers:
      - { fqdn: lync-chat-server01.$domain, dataCenter: Redmond-Data-Center-A }
      - { fqdn: lync-chat-server02.$domain, dataCenter: Redmond-Data-Center-A }
      - { fqdn: lync-chat-server03.$domain, state: Standby, dataCenter: Redmond-Data-Center-B }
suppressions: [{ rule: PCT2005, target: lync-persistent-chat-pool01.$domain, reason: Agreed with the network team, approver: Head of communications, ticket: CHG-0004711, expires: 2099-12-31 }]
policy:
  severities: { PCT1011: { severity: Warning, reason: One data centre is enough } }
  naming: { chatServer: ['lync-chat-server*', 'lync-*'], reason: Names say what runs there }
  standbyShare: { least: 2, reason: Agreed with the auditors }
  minimumHeadroom: { least: 20%, reason: The company grows }
  sqlVersions: { allowed: ['2014', '2016'], reason: What is maintained }
"@
    $topology = Import-PChatTopology $File -PassThru
    $report = Test-PChatTopology
    $baseline = Join-Path $TestDrive baseline.json
    $null = Test-PChatTopology -Baseline $baseline -UpdateBaseline
    $known = (Test-PChatTopology -Baseline $baseline).Known
    $workload = Measure-PChatWorkload
    $pool = Get-PChatPool
    $script:Objects = @(
        $topology; $pool; Get-PChatServer; Get-PChatSite; Get-PChatFrontEndPool; Get-PChatSqlInstance; Get-PChatComputer; Get-PChatDirectory
        Get-PChatComponent; Get-PChatDependency; Get-PChatPort; Get-PChatDnsRecord; Get-PChatCertificate; Get-PChatRule; Get-PChatOpenQuestion; Get-PChatChange
        $report; $report.Findings; $report.Suppressed; $report.Overridden; $known; Get-PChatCapacity; Get-PChatCapacity -GrowthPercent 60; $workload; $workload.Rows; $workload.Ceilings; $workload.Inputs
        Test-PChatResilience; Compare-PChatTopology (Join-Path $Samples contoso.yaml); Compare-PChatTopology (Join-Path $Samples contoso.yaml) -Effect; $report.Outcomes
        $pool.Categories; $pool.AddIns; $pool.Compliance; $pool.ContentStore; $pool.Users; $topology.Suppressions; $pool.MigratedFrom
        $topology.Policy; $topology.Policy.Naming; $topology.Policy.Naming.Conventions; $topology.Policy.StandbyShare; $topology.Policy.MinimumHeadroom; $topology.Policy.SqlVersions; $topology.Policy.Severities
    )

    # The objects that a view shows; few of each are enough to see whether it is whole.
    function Get-Shown([string] $TypeName) {
        @($Objects | Where-Object { $_.PSObject.TypeNames -contains $TypeName } | Select-Object -First 6)
    }

    # The text of a label, as the view names it.
    function Get-Label($Label) {
        if ($Label -is [string]) {
            return $Label
        }
        [System.Resources.ResourceManager]::new($Label.GetAttribute('BaseName'), [PersistentChat.Topology].Assembly).GetString($Label.GetAttribute('ResourceId'), [cultureinfo]::CurrentUICulture)
    }

    function Get-Value([string] $Script, $Item) {
        "$($Item | ForEach-Object ([scriptblock]::Create($Script)))"
    }

    function Remove-Blank([string] $Text) {
        $Text -replace '\s'
    }

    # The numbers of a text that stand alone.
    function Get-Number([string] $Text) {
        [regex]::Matches($Text, '(?<![^\s])\d[\d.,\u00a0]*(?![^\s])').Value
    }

    function Get-Line($InputObject, [int] $Width) {
        $lines = ($InputObject | Out-String -Width $Width) -split '\r?\n'
        $lines | Where-Object Length -GT $Width | Should -BeNullOrEmpty -Because "the window has $Width columns"
        $lines
    }
}

Describe 'The table <View>' -ForEach $Tables {
    It 'is whole in <Width> columns, <Language>' -ForEach $Screens {
        Use-Culture $Language {
            $definition = ([xml] $Xml).View
            $items = Get-Shown $TypeName
            $items | Should -Not -BeNullOrEmpty
            $lines = Get-Line ($items | Format-Table) $Width
            $rule = [array]::FindIndex([string[]] $lines, [Predicate[string]] { $args[0] -match '^[- ]*-[- ]*$' })
            $headings = $lines[0..($rule - 1)] -join ' '
            $runs = [regex]::Matches($lines[$rule], '-+')
            $headers = @($definition.TableControl.TableHeaders.TableColumnHeader)
            $runs.Count | Should -Be $headers.Count -Because 'no column is left out'

            $starts = foreach ($index in 0..($headers.Count - 1)) {
                $runs[$index].Index + ($headers[$index].Alignment -eq 'Right' ? $runs[$index].Length - [int] $headers[$index].Width : 0)
            }
            $values = @($definition.TableControl.TableRowEntries.TableRowEntry.TableColumnItems.TableColumnItem)
            foreach ($index in 0..($headers.Count - 1)) {
                foreach ($word in (Get-Label $headers[$index].Label) -split ' ') {
                    $headings -split ' ' | Should -Contain $word -Because 'headings are broken between words'
                }
                $end = $index -lt $headers.Count - 1 ? $starts[$index + 1] : $Width
                $cells = foreach ($line in $lines[($rule + 1)..($lines.Count - 1)]) {
                    $line.PadRight($Width).Substring($starts[$index], $end - $starts[$index]).Trim()
                }
                foreach ($item in $items) {
                    $text = Get-Value $values[$index].ScriptBlock $item
                    (Remove-Blank ($cells -join '')).Contains((Remove-Blank $text)) | Should -BeTrue -Because "'$text' is whole"
                    if ($headers[$index].Alignment -eq 'Right' -and $text) {
                        $cells | Should -Contain $text -Because 'a number stands in one line'
                    }
                }
            }
        }
    }
}

Describe 'The list <View>' -ForEach $Lists {
    It 'is whole in <Width> columns, <Language>' -ForEach $Screens {
        Use-Culture $Language {
            $entries = @(([xml] $Xml).View.ListControl.ListEntries.ListEntry.ListItems.ListItem)
            $items = Get-Shown $TypeName
            $items | Should -Not -BeNullOrEmpty
            $labels = @($entries | ForEach-Object { Get-Label $_.Label })
            $column = ($labels | Measure-Object Length -Maximum).Maximum
            foreach ($item in $items) {
                $lines = Get-Line ($item | Format-List) $Width
                $values = Remove-Blank (($lines | Where-Object Length -GT ($column + 3) | ForEach-Object { $_.Substring($column + 3) }) -join '')
                foreach ($index in 0..($entries.Count - 1)) {
                    $lines -match "^$([regex]::Escape($labels[$index])) *:" | Should -Not -BeNullOrEmpty -Because $labels[$index]
                    $shown = $item | ForEach-Object ([scriptblock]::Create($entries[$index].ScriptBlock))
                    foreach ($text in $shown | ForEach-Object { "$_" } | Select-Object -First 4) {
                        $values.Contains((Remove-Blank $text)) | Should -BeTrue -Because "'$text' is whole"
                        foreach ($number in Get-Number $text | Where-Object { $text -eq $_ }) {
                            @($lines -match "(: |^ +|, )$([regex]::Escape($number))( *$|,)") | Should -Not -BeNullOrEmpty -Because "$number stands in one line"
                        }
                    }
                }
            }
        }
    }
}

Describe 'The view <View>' -ForEach $Blocks {
    It 'is whole in <Width> columns, <Language>' -ForEach $Screens {
        Use-Culture $Language {
            $items = Get-Shown $TypeName
            $items | Should -Not -BeNullOrEmpty
            $wide = ($items | Format-Custom | Out-String -Width 4096)
            $lines = Get-Line ($items | Format-Custom) $Width
            Remove-Blank ($lines -join '') | Should -BeExactly (Remove-Blank $wide)
            $found = @(Get-Number ($lines -join "`n"))
            $expected = @(Get-Number $wide)
            "$found" | Should -BeExactly "$expected" -Because 'no number goes over two lines'
        }
    }
}

Describe 'What Test-PChatResilience shows' {
    It 'has the worst first and a line for what the chat survives' {
        $screen = Get-Screen (Test-PChatResilience (Join-Path $Samples contoso.yaml)) -Width 80
        $screen | Should -Match '(?s)^Outcome: outage.*Outcome: degraded.*Outcome: survives'
        $screen | Should -Match '(?m)^Next hop pool01\.contoso\.com → chat\.contoso\.com\r?\n    Users left: 0\. .*\r?\n    The pool reaches its users'
        ($screen -split 'Outcome: survives')[1].Trim() -split '\r?\n' | Should -Match '^(Chat server|SQL instance|Data centre|SQL server|File (server|store)) \S+ → chat\.contoso\.com$'
    }

    It 'has every fault on the screen, and the commands whole' {
        $reports = Test-PChatResilience (Join-Path $Samples contoso.yaml)
        $screen = Get-Screen $reports -Width 110
        foreach ($report in $reports) {
            $screen | Should -Match ([regex]::Escape($report.Target))
        }
        (Remove-Blank $screen).Contains((Remove-Blank ($reports | Where-Object Target -EQ 'Redmond-A').Action)) | Should -BeTrue
    }
}

Describe 'What Measure-PChatWorkload shows' {
    It 'has every row in a line of 80 columns, <Language>' -ForEach @(@{ Language = 'en-US' }, @{ Language = 'de-DE' }, @{ Language = 'es-ES' }) {
        Use-Culture $Language {
            $report = Measure-PChatWorkload 80000
            $lines = @((Get-Line $report 80) -ne '' | ForEach-Object TrimEnd)
            foreach ($row in $report.Rows) {
                $figures = $row.Shown.Value, $row.Shown.Limit, $row.Shown.Margin -ne ''
                $lines -match "($([regex]::Escape(($row.Shown.Title -split ' ')[-1])).* |^ .*)$($figures.ForEach{ [regex]::Escape($_) } -join ' +')$" | Should -Not -BeNullOrEmpty -Because $row.Shown.Title
            }
        }
    }
}

Describe 'What Get-PChatCertificate shows' {
    It 'has each alternative name in a line of its own, as a <Form>' -ForEach @(@{ Form = 'Table' }, @{ Form = 'List' }) {
        Import-PChatTopology (Join-Path $Samples contoso.yaml)
        $certificate = @(Get-PChatCertificate)[0]
        $lines = (Get-Screen ($certificate | & "Format-$Form") -Width 110) -split '\r?\n'
        foreach ($name in $certificate.AlternativeNames) {
            $lines -match "(^|\s)$([regex]::Escape($name))$" | Should -Not -BeNullOrEmpty
        }
    }
}
