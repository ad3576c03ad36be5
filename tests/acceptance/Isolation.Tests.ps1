BeforeAll {
    . $PSScriptRoot/common.ps1
    . $PSScriptRoot/nuget.ps1
    $script:Contoso = Join-Path $Samples 'contoso.yaml'
    $script:ThirdParty = "@([AppDomain]::CurrentDomain.GetAssemblies() | ForEach-Object { `$_.GetName().Name } | Where-Object { `$_ -match 'Yaml|TimeZoneConverter|PersistentChat.Documents' }).Count"
    $script:UseOurs = "Import-PChatTopology '$Contoso'; (Get-PChatTopology).ChatPools[0].Servers.Count; Export-PChatTopology '{0}' -Force"
    $script:Newer = Join-Path (Get-PackageFolder yamldotnet (Get-PackageProperty NewerYamlDotNet)) 'lib/net8.0/YamlDotNet.dll'
    $script:UseTheirs = "(ConvertFrom-Yaml 'a: [1, 2, 3]').a.Count; (ConvertTo-Yaml @{ b = 5 }).Trim()"
}

Describe 'The module' {
    It 'loads no third-party assembly until a document is read' {
        $output = Invoke-Child "$ImportModule; $ThirdParty; `$null = New-PChatTopology A; `$null = New-PChatSite B; `$null = Test-PChatTopology; `$null = Get-PChatRule; $ThirdParty; Import-PChatTopology '$Contoso'; $ThirdParty"
        $output | Should -Be '0', '0', '3'
    }

    It 'loads them when a time zone is resolved' {
        Invoke-Child "$ImportModule; `$null = New-PChatTopology A; (New-PChatSite B -TimeZone Europe/Berlin).TimeZone.WindowsId; $ThirdParty" |
            Should -Be 'W. Europe Standard Time', '3'
    }

    It 'keeps them out of the default context' {
        Invoke-Child "$ImportModule; Import-PChatTopology '$Contoso'; [Runtime.Loader.AssemblyLoadContext]::Default.Assemblies.GetName().Name -match 'Yaml|TimeZoneConverter|PersistentChat\.Documents'; [bool] ('YamlDotNet.Core.Parser' -as [type]); [bool] ('PersistentChat.ChatPool' -as [type])" |
            Should -Be 'False', 'True'
    }

    It 'works again after it was removed and imported' {
        Invoke-Child "$ImportModule; Import-PChatTopology '$Contoso'; Remove-Module PersistentChatTopology; $ImportModule -Force; Import-PChatTopology '$Contoso'; (Get-PChatTopology).Name" |
            Should -Be 'Contoso'
    }

    It 'works in several runspaces, and in the rest when one removes it' {
        $script = "$ImportModule; `$null = New-PChatTopology A; Start-ThreadJob { $ImportModule; Import-PChatTopology '$Contoso'; (Get-PChatTopology).Name; Remove-Module PersistentChatTopology } | Receive-Job -Wait; (Get-PChatTopology).Name; (Import-PChatTopology '$Contoso' -PassThru).Name"
        Invoke-Child $script | Should -Be 'Contoso', 'A', 'Contoso'
    }
}

Describe 'Beside powershell-yaml' {
    BeforeAll {
        $script:Foreign = Get-Module -ListAvailable powershell-yaml
    }

    It 'both work when it came first' {
        Skip-Unless $Foreign 'powershell-yaml'
        $file = Join-Path $TestDrive 'first.yaml'
        Invoke-Child "Import-Module powershell-yaml; $UseTheirs; $ImportModule; $($UseOurs -f $file); $UseTheirs" |
            Should -Be '3', 'b: 5', '4', '3', 'b: 5'
        $file | Should -Exist
    }

    It 'both work when it came after' {
        Skip-Unless $Foreign 'powershell-yaml'
        $file = Join-Path $TestDrive 'after.yaml'
        Invoke-Child "$ImportModule; $($UseOurs -f $file); Import-Module powershell-yaml; $UseTheirs; (Import-PChatTopology '$file' -PassThru).Name" |
            Should -Be '4', '3', 'b: 5', 'Contoso'
    }

    It 'both work when it came between import and use' {
        Skip-Unless $Foreign 'powershell-yaml'
        Invoke-Child "$ImportModule; Import-Module powershell-yaml; $($UseOurs -f (Join-Path $TestDrive 'between.yaml')); $UseTheirs" |
            Should -Be '4', '3', 'b: 5'
    }
}

Describe 'Beside a newer YamlDotNet' {
    It 'both work when it came first' {
        $theirs = "`$parser = [YamlDotNet.Core.Parser]::new([IO.StringReader]::new('a: 1')); `$parser.MoveNext(); [YamlDotNet.Core.Parser].Assembly.Location"
        $output = Invoke-Child "Add-Type -LiteralPath '$Newer'; $ImportModule; $($UseOurs -f (Join-Path $TestDrive 'newer.yaml')); $theirs"
        $output | Should -Be '4', 'True', $Newer
    }
}
