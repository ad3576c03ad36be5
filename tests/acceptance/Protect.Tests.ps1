BeforeAll {
    . $PSScriptRoot/common.ps1

    # The words of a text that somebody chose, as far as they can be told from those of the format.
    function Get-Name([string] $Text) {
        [regex]::Matches($Text, '(?i)contoso|redmond|(?:chat|sql|fe|pool|files?|dc|admin|edge)\d+').Value | Sort-Object -Unique
    }
}

Describe 'Protect-PChatTopology' {
    BeforeEach {
        Initialize-Contoso
        $script:Source = Join-Path $TestDrive "$([guid]::NewGuid()).yaml"
        $script:Target = Join-Path $TestDrive "$([guid]::NewGuid()).yaml"
    }

    It 'copies the current topology and leaves it the current one' {
        $original = Get-PChatTopology
        $copy = Protect-PChatTopology
        $copy | Should -BeOfType PersistentChat.Topology
        $copy | Should -Not -Be $original
        Get-PChatTopology | Should -Be $original
        Undo-PChatChange
        (Get-PChatTopology).ChatPools | Should -BeNullOrEmpty
    }

    It 'leaves no name of <_>' -ForEach (Get-ChildItem (Join-Path $PSScriptRoot '../../samples') -Recurse -Filter *.yaml -Exclude policy.yaml).FullName {
        Get-Name ([IO.File]::ReadAllText($_)) | Should -Not -BeNullOrEmpty
        Protect-PChatTopology -Path $_ -Destination $Target
        Get-Name ([IO.File]::ReadAllText($Target)) | Should -BeNullOrEmpty
    }

    It 'makes a copy of <_> in which the rules find the same' -ForEach (Get-ChildItem (Join-Path $PSScriptRoot '../../samples') -Recurse -Filter *.yaml -Exclude policy.yaml).FullName {
        Protect-PChatTopology -Path $_ -Destination $Target
        $before, $after = Test-PChatTopology $_, $Target
        $before.Findings | Should -Not -BeNullOrEmpty
        $after.Findings.RuleId | Should -Be $before.Findings.RuleId
        $after.Suppressed.RuleId | Should -Be $before.Suppressed.RuleId
    }

    It 'takes topologies from the pipeline' {
        $copies = @(Get-PChatTopology; Get-PChatTopology) | Protect-PChatTopology
        $copies.Count | Should -Be 2
        $copies[0] | Should -Be $copies[1]
    }

    It 'gives the same names with the same -Key, and other ones without' {
        Protect-PChatTopology -Key 'a key for tests' | Should -Be (Protect-PChatTopology -Key 'a key for tests')
        Protect-PChatTopology -Key 'a key for tests' | Should -Not -Be (Protect-PChatTopology -Key 'b key for tests')
        Protect-PChatTopology | Should -Not -Be (Protect-PChatTopology)
    }

    It 'gives a name the same fake in several files' {
        Export-PChatTopology $Source
        $null = New-PChatSite Berlin
        Export-PChatTopology $Target
        $copies = @(Protect-PChatTopology $Source, $Target)
        $copies[1].Sites.Name[0] | Should -Be $copies[0].Sites.Name
        $copies[1].ChatPools | Should -Be $copies[0].ChatPools
    }

    It 'writes JSON where the name of the destination says so' {
        Export-PChatTopology $Source
        $json = [IO.Path]::ChangeExtension($Target, '.json')
        Protect-PChatTopology $Source $json -Key 'a key for tests'
        Import-PChatTopology $json -PassThru | Should -Be (Protect-PChatTopology $Source -Key 'a key for tests')
    }

    It 'leaves the comments out' {
        Export-PChatTopology $Source
        $null = Save-File $Source ([IO.File]::ReadAllText($Source) + "# ask Kim`n")
        Protect-PChatTopology -LiteralPath $Source -Destination $Target
        [IO.File]::ReadAllText($Target) | Should -Not -BeLike '*Kim*'
    }

    It 'returns the file with -PassThru and nothing otherwise' {
        Export-PChatTopology $Source
        Protect-PChatTopology $Source $Target | Should -BeNullOrEmpty
        $file = Protect-PChatTopology -LiteralPath $Source -Destination $Target -Force -PassThru
        $file | Should -BeOfType IO.FileInfo
        $file.FullName | Should -Be $Target
    }

    It 'refuses to overwrite a file, unless -Force' {
        Export-PChatTopology $Source
        $null = Save-File $Target 'mine'
        Get-WrittenErrorId { Protect-PChatTopology $Source $Target } | Should -Be 'FileExists'
        [IO.File]::ReadAllText($Target) | Should -Be 'mine'
        Protect-PChatTopology $Source $Target -Force
        (Import-PChatTopology $Target -PassThru).ChatPools.Count | Should -Be 1
    }

    It 'writes nothing with -WhatIf' {
        Export-PChatTopology $Source
        Protect-PChatTopology $Source $Target -WhatIf
        $Target | Should -Not -Exist
    }

    It 'writes one document to one file' {
        Export-PChatTopology $Source
        Get-WrittenErrorId { Protect-PChatTopology $Source, $Source $Target } | Should -Be 'InvalidInput'
        $Target | Should -Not -Exist
        Get-WrittenErrorId { $Source, $Source | Protect-PChatTopology -Destination $Target -Force } | Should -Be 'InvalidInput'
        $Target | Should -Exist
    }

    It 'says what is wrong with a file that it cannot read' {
        Get-WrittenErrorId { Protect-PChatTopology (Join-Path $TestDrive 'none.yaml') $Target } | Should -Be 'FileNotFound'
        $null = Save-File $Source 'formatVersion: 1'
        Get-WrittenErrorId { Protect-PChatTopology $Source $Target } | Should -Be 'MissingKey'
        $Target | Should -Not -Exist
    }

    It 'needs a topology' {
        $lines = Invoke-Child "$ImportModule; try { Protect-PChatTopology } catch { `$_.FullyQualifiedErrorId }"
        $lines | Should -Be 'NoCurrentTopology,PersistentChat.Cmdlets.ProtectPChatTopologyCommand'
    }
}

Describe 'Protect-PChatTopology on documents of a deployment' {
    BeforeAll {
        $script:Space = 'urn:schema:Microsoft.Rtc.Management.Deploy.Topology.2008'
        $script:Document = Save-File (Join-Path $TestDrive 'contoso.xml') @"
<!-- kept by contoso -->
<Topology xmlns="$Space" Signature="11111111-2222-4333-8444-555555555555">
  <InternalDomains AllowAllDomains="false" DefaultDomain="contoso.com" />
  <Sites><CentralSite SiteId="1"><Name>Redmond</Name><Location City="Redmond" /></CentralSite></Sites>
  <Clusters>
    <Cluster Fqdn="fe01.contoso.com" RequiresReplication="true" RequiresSetup="true">
      <ClusterId SiteId="1" Number="1" /><Machine OrdinalInCluster="1" Fqdn="fe01.contoso.com" />
    </Cluster>
  </Clusters>
  <SqlInstances><SqlInstance><SqlInstanceId Name="rtc"><ClusterId SiteId="1" Number="1" /></SqlInstanceId></SqlInstance></SqlInstances>
  <Services>
    <Service RoleVersion="2" ServiceVersion="6">
      <ServiceId SiteId="1" RoleName="UserServices" Instance="1" />
      <DependsOn><Dependency Usage="Default"><ServiceId SiteId="1" RoleName="UserStore" Instance="1" /></Dependency></DependsOn>
      <InstalledOn><ClusterId SiteId="1" Number="1" /></InstalledOn>
    </Service>
    <Service RoleVersion="1" ServiceVersion="6">
      <ServiceId SiteId="1" RoleName="UserStore" Instance="1" /><DependsOn />
      <InstalledOn><SqlInstanceId Name="rtc"><ClusterId SiteId="1" Number="1" /></SqlInstanceId></InstalledOn>
    </Service>
  </Services>
</Topology>
"@
    }

    It 'writes the same kind of document, whatever the files are called' {
        $copy = Join-Path $TestDrive 'copy.whatever'
        Protect-PChatTopology $Document $copy -Key 'a key for tests'
        $text = [IO.File]::ReadAllText($copy)
        $text | Should -Match ([regex]::Escape("<Topology Signature="))
        Get-Name $text | Should -BeNullOrEmpty
        $pool = (Import-PChatTopology $copy -PassThru -WarningAction SilentlyContinue).FrontEndPools
        $pool.Edition | Should -Be 'Standard'
        $pool | Should -Be (Protect-PChatTopology $Document -Key 'a key for tests').FrontEndPools
    }

    It 'returns a topology without -Destination' {
        $copy = Protect-PChatTopology -LiteralPath $Document
        $copy | Should -BeOfType PersistentChat.Topology
        $copy.FrontEndPools.Count | Should -Be 1
        Get-Name ($copy | Format-List | Out-String) | Should -BeNullOrEmpty
    }

    It 'refuses to overwrite a file, unless -Force' {
        $copy = Save-File (Join-Path $TestDrive 'mine.xml') 'mine'
        Get-WrittenErrorId { Protect-PChatTopology $Document $copy } | Should -Be 'FileExists'
        [IO.File]::ReadAllText($copy) | Should -Be 'mine'
        Protect-PChatTopology $Document $copy -Force
        [IO.File]::ReadAllText($copy) | Should -Not -Be 'mine'
    }

    It 'refuses a deployment log' {
        $log = Save-File (Join-Path $TestDrive 'log.xml') '<CsMgmtLog Name="Publish-CSTopology" />'
        Get-WrittenErrorId { Protect-PChatTopology $log (Join-Path $TestDrive 'log-copy.xml') } | Should -Be 'DocumentIsDeploymentLog'
        Join-Path $TestDrive 'log-copy.xml' | Should -Not -Exist
    }
}
