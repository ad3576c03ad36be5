BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:Contoso = Join-Path $Samples 'contoso.yaml'
    $script:Single = Join-Path $Samples 'enterprise-single-server.yaml'
    $script:arrow = [char] 0x2192
    $script:replace = [char] 0xB1
}

Describe 'Compare-PChatTopology' {
    It 'returns nothing for a topology and itself' {
        Compare-PChatTopology $Contoso $Contoso | Should -BeNullOrEmpty
        Import-PChatTopology $Contoso
        Compare-PChatTopology $Contoso | Should -BeNullOrEmpty
        Get-PChatTopology | Compare-PChatTopology -ReferenceTopology (Get-PChatTopology) | Should -BeNullOrEmpty
    }

    It 'compares with the current topology by default' {
        Initialize-Contoso
        $before = Get-PChatTopology
        $null = Add-PChatServer chat.contoso.com chat03.contoso.com -Standby
        Set-PChatServer chat02.contoso.com Standby
        $changes = Compare-PChatTopology $before
        $changes | Should -BeOfType PersistentChat.Changes.TopologyChange
        $changes.Action | Should -Be 'Update', 'Create'
        $changes.Kind | Should -Be 'ChatServer', 'ChatServer'
        $changes.Target | Should -Be 'chat02.contoso.com', 'chat03.contoso.com'
        $changes[0].Property, $changes[0].Before, $changes[0].After | Should -Be 'state', 'Active', 'Standby'
        $changes[0].Consequence | Should -Match 'Set-CsPersistentChatActiveServer'
        $changes[0].Source | Should -Be 'Cmdlet reference: Set-CsPersistentChatActiveServer'
        $changes[0].Pool | Should -Be 'chat.contoso.com'
    }

    It 'takes topologies, files and paths on both sides' {
        $topology = Import-PChatTopology $Contoso -PassThru
        foreach ($reference in $Single, (Get-Item $Single), (Import-PChatTopology $Single -PassThru)) {
            foreach ($difference in $Contoso, (Get-Item $Contoso), $topology) {
                (Compare-PChatTopology $reference $difference | Where-Object { $_.Kind -eq 'Topology' }).After | Should -Be 'Contoso'
            }
        }
    }

    It 'takes wildcards that mean one file, and relative paths' {
        Push-Location $Samples
        try {
            Compare-PChatTopology contos?.yaml ./contoso.yaml | Should -BeNullOrEmpty
        }
        finally {
            Pop-Location
        }
        (Get-EndingError { Compare-PChatTopology (Join-Path $Samples *.yaml) $Contoso }).FullyQualifiedErrorId |
            Should -Be 'InvalidInput,PersistentChat.Cmdlets.ComparePChatTopologyCommand'
    }

    It 'compares each topology of the pipeline and goes on after one that cannot be read' {
        $changes = $Contoso, (Join-Path $TestDrive 'missing.yaml'), $Single |
            Compare-PChatTopology $Contoso -ErrorAction SilentlyContinue -ErrorVariable problems
        $problems.FullyQualifiedErrorId | Should -Be 'FileNotFound,PersistentChat.Cmdlets.ComparePChatTopologyCommand'
        $changes.Count | Should -Be @(Compare-PChatTopology $Contoso $Single).Count
    }

    It 'ends when the reference cannot be read' {
        (Get-EndingError { $Contoso | Compare-PChatTopology (Join-Path $TestDrive 'missing.yaml') }).FullyQualifiedErrorId |
            Should -Be 'FileNotFound,PersistentChat.Cmdlets.ComparePChatTopologyCommand'
    }

    It 'ends where there is no current topology' {
        $lines = Invoke-Child "$ImportModule; try { Compare-PChatTopology '$Contoso' } catch { `$_.FullyQualifiedErrorId }"
        $lines | Should -Be 'NoCurrentTopology,PersistentChat.Cmdlets.ComparePChatTopologyCommand'
    }

    It 'leaves the current topology alone' {
        Initialize-Contoso
        $before = Get-PChatTopology
        $null = Compare-PChatTopology $Contoso $Single
        [object]::ReferenceEquals((Get-PChatTopology), $before) | Should -BeTrue
    }

    It 'says that a single-server pool has to be replaced, and how its content gets there' {
        $text = [IO.File]::ReadAllText($Single).Replace('type: SingleServer', 'type: MultipleServer')
        $change = Compare-PChatTopology $Single (Save-File (Join-Path $TestDrive 'multiple.yaml') $text) | Where-Object Action -EQ Replace
        $change.Property | Should -Be 'type'
        $change.Consequence | Should -Match 'Export-CsPersistentChatData.*Import-CsPersistentChatData.*by hand'
        $change.Source | Should -Match 'add-persistent-chat-server-to-the-topology'
    }

    It 'speaks <Culture>' -ForEach @(
        @{ Culture = 'de-AT'; Line = '~ Chatpool chat.contoso.com nextHop'; Consequence = 'im Topologie-Generator' }
        @{ Culture = 'es-MX'; Line = '~ Grupo de chat chat.contoso.com nextHop'; Consequence = 'en el Generador' }
        @{ Culture = 'fr-FR'; Line = '~ Chat pool chat.contoso.com nextHop'; Consequence = 'in Topology Builder' }
    ) {
        Initialize-Contoso
        $before = Get-PChatTopology
        Set-PChatPool chat.contoso.com -NextHop pool02.contoso.com
        Use-Culture $Culture {
            $screen = Get-Screen (Compare-PChatTopology $before) -Width 200
            $screen | Should -Match $Line
            $screen | Should -Match $Consequence
        }
    }
}

Describe 'Compare-PChatTopology of what a deployment exported' {
    BeforeAll {
        $script:Plan = Join-Path $Root 'tests/fixtures/drift/plan.yaml'
        $script:Deployed = Join-Path $Root 'tests/fixtures/lync/multiple-servers.xml'
    }

    It 'leaves out on request what an export does not state, and says so once' {
        (Compare-PChatTopology $Plan $Deployed).Property | Should -Contain 'users.concurrent'
        Compare-PChatTopology $Plan $Deployed -IgnoreUnstated -WarningVariable warning -WarningAction SilentlyContinue | Should -BeNullOrEmpty
        $warning | Should -HaveCount 1
        "$warning" | Should -Match '^Not compared.*Chat pool users\.concurrent'
        Compare-PChatTopology $Deployed $Plan -IgnoreUnstated -WarningAction SilentlyContinue | Should -BeNullOrEmpty
    }

    It 'knows what an imported topology states, and what saved services added' {
        $topology = Import-PChatTopology $Deployed -PassThru -WarningAction SilentlyContinue
        $topology.Stated.IsEverything | Should -BeFalse
        Compare-PChatTopology $Plan -IgnoreUnstated -WarningAction SilentlyContinue | Should -BeNullOrEmpty
        Import-PChatTopology (Join-Path $Root 'tests/fixtures/lync/services.json') -WarningAction SilentlyContinue
        (Get-PChatTopology).Stated.SavedServices | Should -Be 'chat.fabrikam.example'
        (Compare-PChatTopology $Plan -IgnoreUnstated -WarningAction SilentlyContinue).Property | Should -Contain 'state'
        Compare-PChatTopology $Plan $topology -IgnoreUnstated -WarningAction SilentlyContinue | Should -BeNullOrEmpty
    }

    It 'says nothing when both files can state everything' {
        Compare-PChatTopology $Plan $Single -IgnoreUnstated -WarningVariable warning | Should -Not -BeNullOrEmpty
        $warning | Should -BeNullOrEmpty
    }

    It 'compares the two sides of a file of Topology Builder' {
        $file = Join-Path $Root 'tests/fixtures/lync/multiple-servers.tbxml'
        $change = Compare-PChatTopology -BuilderFile $file
        "$change" | Should -Be '+ Chat server chat03.fabrikam.example'
        Push-Location (Split-Path $file)
        "$(Compare-PChatTopology -BuilderFile multiple-servers.t*)" | Should -Be "$change"
        Pop-Location
        $alone = Join-Path $Root 'tests/fixtures/lync/mirrored-stores.tbxml'
        Get-WrittenErrorId { Compare-PChatTopology -BuilderFile $alone } | Should -Be 'OriginalMissing'
        Get-WrittenErrorId { Compare-PChatTopology -BuilderFile $Single } | Should -Be 'OriginalMissing'
    }
}

Describe 'Compare-PChatTopology between products' {
    It 'shows what changes by moving, and the findings of each product that the other does not have' {
        $lync = Join-Path $Samples 'broken.yaml'
        $skype = Save-File (Join-Path $TestDrive 'skype.yaml') ([IO.File]::ReadAllText($lync).Replace('product: Lync2013', 'product: SkypeForBusiness2015'))
        (Compare-PChatTopology $lync $skype).Property | Should -Be 'product'

        $changes = @(Compare-PChatTopology $lync -Product SkypeForBusiness2015)
        $changes[0].Kind, $changes[0].Property, $changes[0].After | Should -Be 'Topology', 'product', 'SkypeForBusiness2015'
        $changes[0].Consequence | Should -Not -BeNullOrEmpty
        $before, $after = (Test-PChatTopology $lync).Findings, (Test-PChatTopology $skype).Findings
        $differing = Compare-Object @($before | ForEach-Object ToString) @($after | ForEach-Object ToString)
        $gone = $changes | Where-Object { $_.Kind -eq 'Finding' -and $_.Action -eq 'Delete' } | ForEach-Object { "$($_.Target): $($_.Consequence)" }
        $come = $changes | Where-Object { $_.Kind -eq 'Finding' -and $_.Action -eq 'Create' } | ForEach-Object { "$($_.Target): $($_.Consequence)" }
        $gone | Sort-Object | Should -Be @(($differing | Where-Object SideIndicator -EQ '<=').InputObject | Sort-Object)
        $come | Sort-Object | Should -Be @(($differing | Where-Object SideIndicator -EQ '=>').InputObject | Sort-Object)
        $gone -match '^PCT3007 ' | Should -Not -BeNullOrEmpty
        $come -match '^PCT1013 ' | Should -Not -BeNullOrEmpty
        Get-Screen $changes -Width 200 | Should -Match '\+ Finding PCT1013 chat.contoso.com'
    }

    It 'shows nothing by staying, and takes an object too' {
        $topology = Import-PChatTopology (Join-Path $Samples 'contoso.yaml') -PassThru
        Compare-PChatTopology $topology -Product Lync2013 | Should -BeNullOrEmpty
        Compare-PChatTopology $topology -Product SkypeForBusiness2015 | Should -Not -BeNullOrEmpty
        (Get-PChatTopology).Product | Should -Be Lync2013
    }
}

Describe 'Compare-PChatTopology -Effect' {
    BeforeAll {
        Initialize-Contoso
        $script:Before = Get-PChatTopology
        $null = Add-PChatServer chat.contoso.com chat03.contoso.com
        $script:Effects = @(Compare-PChatTopology $Before -Effect)
    }

    It 'says what network, DNS and certificates have to provide, and what it brings' {
        $Effects | Should -BeOfType PersistentChat.Effects.TopologyEffect
        ($Effects | Where-Object Area -EQ Port).Action | Sort-Object -Unique | Should -Be 'Open'
        ($Effects | Where-Object Area -EQ DnsRecord).Target | Should -Be 'chat03.contoso.com', 'chat.contoso.com'
        ($Effects | Where-Object Area -EQ Certificate).Action | Should -Be 'Reissue'
        $users = $Effects | Where-Object Property -EQ MaximumConcurrentUsers
        $users.Before, $users.After | Should -Be '40000', '60000'
    }

    It 'has none between a topology and itself, and takes files, products and files of Topology Builder' {
        Compare-PChatTopology $Contoso $Contoso -Effect | Should -BeNullOrEmpty
        (Compare-PChatTopology $Contoso $Single -Effect).Area | Should -Contain Database
        (Compare-PChatTopology (Join-Path $Samples 'broken.yaml') -Product SkypeForBusiness2015 -Effect | Where-Object { $_.Area -eq 'Finding' -and $_.Action -eq 'Brought' }).Property |
            Should -Contain PCT1013
        (Compare-PChatTopology -BuilderFile (Join-Path $Root 'tests/fixtures/lync/multiple-servers.tbxml') -Effect).Target | Should -Contain 'chat03.fabrikam.example'
    }

    It 'warns where one of the topologies could not state what the other one does' {
        $null = Compare-PChatTopology (Join-Path $Root 'tests/fixtures/drift/plan.yaml') (Join-Path $Root 'tests/fixtures/lync/multiple-servers.xml') -Effect -WarningVariable warning -WarningAction SilentlyContinue
        "$warning" | Should -Match 'counts as not there: .*Chat pool users\.concurrent'
    }

    It 'shows <Culture> one block for each area' -ForEach @(
        @{ Culture = 'en-US'; Area = 'Area: Ports'; Line = '\+ open: chat03\.contoso\.com TCP 5041' }
        @{ Culture = 'de-DE'; Area = 'Bereich: Ports'; Line = '\+ öffnen: chat03\.contoso\.com TCP 5041' }
        @{ Culture = 'es-ES'; Area = 'Ámbito: Puertos'; Line = '\+ abrir: chat03\.contoso\.com TCP 5041' }
    ) {
        Use-Culture $Culture {
            $screen = Get-Screen $Effects -Width 200
            $screen | Should -Match $Area
            $screen | Should -Match $Line
        }
    }
}

Describe 'The views of changes' {
    BeforeAll {
        Initialize-Contoso
        $reference = Get-PChatTopology
        Set-PChatPool chat.contoso.com -NextHop pool02.contoso.com -ConcurrentUsers 100
        Remove-PChatServer chat01.contoso.com -Confirm:$false
        $null = Add-PChatServer chat.contoso.com chat03.contoso.com
        $script:Changes = @(Compare-PChatTopology $reference) + @(Compare-PChatTopology $Single (
                Save-File (Join-Path $TestDrive 'multiple.yaml') ([IO.File]::ReadAllText($Single).Replace('type: SingleServer', 'type: MultipleServer'))))
    }

    It 'show each change with what follows from it, where the documents say so' {
        $lines = (Get-Screen $Changes -Width 200) -split '\r?\n' -ne ''
        $lines | Should -Contain "~ Chat pool chat.contoso.com nextHop: pool01.contoso.com $arrow pool02.contoso.com"
        $lines | Should -Contain '    Point the pool to the other next hop in Topology Builder and publish the topology.'
        $lines | Should -Contain '    [Lync Server 2013: lync-server-2013-front-end-pool-abc-failover-procedure]'
        $lines[[array]::IndexOf($lines, "~ Chat pool chat.contoso.com users.concurrent: - $arrow 100") + 1] | Should -Be '- Chat server chat01.contoso.com'
        $lines | Should -Contain '+ Chat server chat03.contoso.com'
        $lines -match "^$replace Chat pool .* type: SingleServer $arrow MultipleServer`$" | Should -HaveCount 1
    }

    It 'show changes as a table' {
        $lines = (Get-Screen ($Changes | Format-Table) -Width 200) -split '\r?\n'
        $lines[0] | Should -Match '^Action +Object +Name +Property +Before +After *$'
        $lines[1] | Should -Match '^[- ]+$'
        $lines.Count | Should -Be (2 + $Changes.Count)
        $lines[2] | Should -Match '^~ Update +Chat pool +chat.contoso.com +nextHop +pool01.contoso.com +pool02.contoso.com'
    }

    It 'show a change as a list with every property' {
        $screen = Get-Screen ($Changes[0] | Format-List) -Width 200
        foreach ($heading in 'Action', 'Object', 'Name', 'Property', 'Before', 'After', 'Consequence', 'Source') {
            $screen | Should -Match "(?m)^$heading +: \S"
        }
    }

    It 'colour each action where colours are wanted' {
        $before = $PSStyle.OutputRendering
        try {
            $PSStyle.OutputRendering = 'Ansi'
            $screen = Get-Screen $Changes -Width 200
        }
        finally {
            $PSStyle.OutputRendering = $before
        }
        $screen.Contains($PSStyle.Foreground.Green + '+ ') | Should -BeTrue
        $screen.Contains($PSStyle.Formatting.Warning + '~ ') | Should -BeTrue
        $screen.Contains($PSStyle.Formatting.Error + '- ') | Should -BeTrue
        $screen.Contains($PSStyle.Foreground.Magenta + "$replace ") | Should -BeTrue
        Get-Screen $Changes | Should -Not -Match "`e"
    }
}
