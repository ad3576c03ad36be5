BeforeAll {
    . $PSScriptRoot/common.ps1
}

Describe 'New-PChatTopology' {
    It 'starts an empty topology and makes it the current one' {
        $topology = New-PChatTopology -Name Fabrikam -Product SkypeForBusiness2015 -Domain fabrikam.com
        $topology.Name | Should -Be 'Fabrikam'
        $topology.Product | Should -Be 'SkypeForBusiness2015'
        $topology.Directory.Domain | Should -Be 'fabrikam.com'
        $topology.Kind | Should -Be 'NoChatPool'
        $topology.ChatPools | Should -BeNullOrEmpty
        Get-PChatTopology | Should -Be $topology
    }

    It 'takes Lync Server 2013 unless told otherwise' {
        (New-PChatTopology -Name Fabrikam).Product | Should -Be 'Lync2013'
    }

    It 'refuses an empty name and keeps the current topology' {
        $before = New-PChatTopology -Name Before
        Get-WrittenErrorId { New-PChatTopology -Name '' } | Should -Be 'NameMissing'
        Get-PChatTopology | Should -Be $before
    }

    It 'refuses a malformed domain' {
        Get-WrittenErrorId { New-PChatTopology -Name Fabrikam -Domain 'fabrikam..com' } | Should -Be 'InvalidDomainName'
    }
}

Describe 'Get-PChatTopology' {
    It 'ends with NoCurrentTopology when there is none' {
        Remove-Module PersistentChatTopology
        Import-Module ([WildcardPattern]::Escape($Module))
        $problem = Get-EndingError { Get-PChatTopology }
        $problem.FullyQualifiedErrorId | Should -Be 'NoCurrentTopology,PersistentChat.Cmdlets.GetPChatTopologyCommand'
        $problem.Exception.Message | Should -BeLike '*New-PChatTopology*Import-PChatTopology*'
    }

    It 'names the supported topology of <File>' -ForEach @(
        @{ File = 'enterprise-single-server.yaml'; Kind = 'EnterpriseSingleServer' }
        @{ File = 'enterprise-multiple-servers.yaml'; Kind = 'EnterpriseMultipleServers' }
        @{ File = 'standard-edition-express.yaml'; Kind = 'StandardEditionWithExpress' }
        @{ File = 'standard-edition-next-hop.yaml'; Kind = 'StandardEditionNextHop' }
    ) {
        Import-PChatTopology -LiteralPath (Join-Path $Samples $File)
        (Get-PChatTopology).Kind | Should -Be $Kind
    }

    It 'returns objects that nobody can change' {
        Initialize-Contoso
        $topology = Get-PChatTopology
        { $topology.Name = 'x' } | Should -Throw
        { $topology.ChatPools[0] = $null } | Should -Throw
        { $topology.ChatPools[0].SipPort = 1 } | Should -Throw
        { $topology.ChatPools[0].Servers[0] = $null } | Should -Throw
    }

    It 'has one current topology for each runspace' {
        $null = New-PChatTopology -Name Here
        $other = [powershell]::Create([System.Management.Automation.RunspaceMode]::NewRunspace)
        $result = $other.AddScript("$ImportModule; (New-PChatTopology -Name There).Name; (Get-PChatTopology).Name").Invoke()
        $other.Dispose()
        $result | Should -Be 'There', 'There'
        (Get-PChatTopology).Name | Should -Be 'Here'
    }
}

Describe 'Import-PChatTopology' {
    BeforeEach {
        $null = New-PChatTopology -Name Before
    }

    It 'makes a file the current topology and returns nothing' {
        Import-PChatTopology -Path (Join-Path $Samples 'contoso.yaml') | Should -BeNullOrEmpty
        (Get-PChatTopology).Name | Should -Be 'Contoso'
    }

    It 'returns the topology with -PassThru' {
        $topology = Import-PChatTopology -LiteralPath (Join-Path $Samples 'contoso.yaml') -PassThru
        $topology | Should -BeOfType PersistentChat.Topology
        $topology | Should -Be (Get-PChatTopology)
    }

    It 'takes -Path by position and resolves wildcards' {
        Push-Location $Samples
        try { Import-PChatTopology contos?.yaml } finally { Pop-Location }
        (Get-PChatTopology).Name | Should -Be 'Contoso'
    }

    It 'refuses wildcards that mean several files' {
        Get-WrittenErrorId { Import-PChatTopology -Path (Join-Path $Samples '*.yaml') } | Should -Be 'InvalidInput'
        (Get-PChatTopology).Name | Should -Be 'Before'
    }

    It 'takes a name with brackets literally' {
        $file = Join-Path $TestDrive 'a[1].yaml'
        $null = Save-File $file "formatVersion: 1`nname: Brackets`n"
        Import-PChatTopology -LiteralPath $file
        (Get-PChatTopology).Name | Should -Be 'Brackets'
    }

    It 'takes a file object from the pipeline' {
        Get-Item -LiteralPath (Join-Path $Samples 'contoso.yaml') | Import-PChatTopology
        (Get-PChatTopology).Name | Should -Be 'Contoso'
    }

    It 'takes text from the pipeline, whole or line by line' {
        Get-Content -Raw -LiteralPath (Join-Path $Samples 'contoso.yaml') | Import-PChatTopology
        (Get-PChatTopology).Name | Should -Be 'Contoso'
        $null = New-PChatTopology -Name Before
        Get-Content -LiteralPath (Join-Path $Samples 'contoso.yaml') | Import-PChatTopology
        (Get-PChatTopology).ChatPools[0].Servers.Count | Should -Be 4
    }

    It 'takes text as -InputObject, JSON too' {
        Import-PChatTopology -InputObject '{ "formatVersion": 1, "name": "FromJson" }'
        (Get-PChatTopology).Name | Should -Be 'FromJson'
    }

    It 'finds the kind of a document by content, not by extension' {
        Import-PChatTopology -LiteralPath (Save-File (Join-Path $TestDrive 'topology.txt') '{ "formatVersion": 1, "name": "Text" }')
        (Get-PChatTopology).Name | Should -Be 'Text'
    }

    It 'refuses an object that is no document' {
        $problem = Get-WrittenError { Import-PChatTopology -InputObject 42 }
        $problem.FullyQualifiedErrorId | Should -BeLike 'InvalidInput,*'
        $problem.TargetObject | Should -Be 42
        (Get-PChatTopology).Name | Should -Be 'Before'
    }
}
