BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:Contoso = Join-Path $Samples 'contoso.yaml'

    function Get-Row($Report, $Quantity) {
        $Report.Rows | Where-Object { $_.Quantity -eq $Quantity -and $null -eq $_.Class }
    }
}

Describe 'Measure-PChatWorkload' {
    It 'calculates the documented sample' {
        $report = Measure-PChatWorkload -Users 80000 -ActiveServers 4
        $report | Should -BeOfType PersistentChat.Workload.WorkloadReport
        [math]::Round((Get-Row $report Rooms).Value) | Should -Be 33077
        (Get-Row $report AccessControlEntries).Value | Should -Be 731088
        (Get-Row $report Invitations).Margin | Should -Be 840000
        (Get-Row $report InvitationsBeforeDegradation).Margin | Should -Be -160000
        (Get-Row $report PolledParticipants).Value | Should -Be 15000
        [math]::Round((Get-Row $report PresenceChanges).Value, 2) | Should -Be 133.33
        (Get-Row $report Endpoints).Value | Should -Be 120000
        $report.ServersNeeded | Should -Be 4
        $report.WithinLimits | Should -BeFalse
        $report.FirstLimits.Limit | Should -Be 'InvitationsBeforeDegradation'
        $report.FirstLimits.Users | Should -Be 68965
    }

    It 'takes every input as a parameter of the input''s name' {
        $command = Get-Command Measure-PChatWorkload
        foreach ($entry in (Measure-PChatWorkload 1).Inputs) {
            $value = if ($null -eq $entry.Class) { 2 } else { 2, 2, 2 }
            $command.Parameters.Keys | Should -Contain $entry.Name
            $parameters = @{ $entry.Name = $value }
            $changed = (Measure-PChatWorkload 1 @parameters).Inputs | Where-Object { $_.Name -eq $entry.Name -and $_.Class -eq $entry.Class }
            $changed.Value | Should -Be 2
            $changed.Default | Should -Be $entry.Default
        }
    }

    It 'labels a projection from one''s own bytes and has none without' {
        $own = (Measure-PChatWorkload 80000 -BytesPerMessage 1000).Rows | Where-Object Basis -EQ Own
        "$($own.Quantity)" | Should -Be 'BytesPerDay BytesPerMonth BytesPerYear'
        (Measure-PChatWorkload 80000).Rows | Where-Object Basis -EQ Own | Should -BeNullOrEmpty
        (Get-Row (Measure-PChatWorkload 80000) DiskSpace).Source | Should -Be 'not documented'
    }

    It 'takes numbers, files, topologies and the current topology' {
        (20000, 40000 | Measure-PChatWorkload).ServersNeeded | Should -Be 1, 2
        (Measure-PChatWorkload -Path $Contoso).PoolFqdn | Should -Be 'chat.contoso.com'
        (Get-Item $Contoso | Measure-PChatWorkload).ActiveServers | Should -Be 2
        (Import-PChatTopology $Contoso -PassThru | Measure-PChatWorkload -ActiveServers 1).ActiveServers | Should -Be 1
        $report = Measure-PChatWorkload -Identity PersistentChatServer:chat.contoso.com
        $report.Users | Should -Be 20000
        (Get-Row $report ProvisionedUsers).Value | Should -Be 50000
        Get-WrittenErrorId { Measure-PChatWorkload -Identity x.contoso.com } | Should -Be 'ChatPoolNotFound'
    }

    It 'warns of a pool without users and refuses figures that are none' {
        Initialize-Contoso
        Measure-PChatWorkload -WarningVariable warnings -WarningAction SilentlyContinue | Should -BeNullOrEmpty
        "$warnings" | Should -Match 'chat.contoso.com declares no concurrent users'
        Get-WrittenErrorId { Measure-PChatWorkload -1 } | Should -Be 'NumberOutOfRange'
        Get-WrittenErrorId { Measure-PChatWorkload 1 -OpenPercent 1, 2, 101 } | Should -Be 'NumberOutOfRange'
        { Measure-PChatWorkload 1 -OpenPercent 1, 2 } | Should -Throw -ErrorId 'ParameterArgumentValidationError*'
    }

    It 'completes pools' {
        $null = Import-PChatTopology $Contoso
        (Complete 'Measure-PChatWorkload -Identity ch').CompletionText | Should -Be 'chat.contoso.com'
    }

    It 'shows its figures in the language of <Culture>' -ForEach @(
        @{ Culture = 'en-US'; Text = 'Access-control entries\s+all\s+731,088\s+2,000,000\s+1,268,912'; First = '68,965.*Binds first' }
        @{ Culture = 'de-DE'; Text = 'Zugriffssteuerungseintr.ge\s+alle\s+731\.088\s+2\.000\.000\s+1\.268\.912'; First = '68\.965.*Greift zuerst' }
        @{ Culture = 'es-ES'; Text = 'Entradas de control de acceso\s+todas\s+731\.088\s+2\.000\.000\s+1\.268\.912'; First = '68\.965.*Act.a primero' }
    ) {
        Use-Culture $Culture {
            $screen = Get-Screen (Measure-PChatWorkload 80000)
            $screen | Should -Match $Text
            $screen | Should -Match $First
            Get-Screen ((Measure-PChatWorkload 80000).Rows | Format-List) | Should -Match 'Rooms . InvitationPercent . InvitedUsersPerRoom'
        }
    }
}
