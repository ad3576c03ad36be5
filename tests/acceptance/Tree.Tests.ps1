BeforeAll {
    . $PSScriptRoot/common.ps1
    $script:Branch = -join [char[]] (0x251C, 0x2500, 0x20)
    $script:Escape = [char] 27

    # The lines of a topology as Format-Custom shows them.
    function Get-Tree([int] $Width = 140) {
        (Get-PChatTopology | Format-Custom | Out-String -Width $Width) -split '\r?\n'
    }

    # What another console would show.
    function Get-ChildTree([string] $Before) {
        Invoke-Child "$ImportModule; $Before; Import-PChatTopology '$(Join-Path $Samples 'broken.yaml')'; Get-PChatTopology | Format-Custom | Out-String -Width 140"
    }
}

Describe 'Get-PChatTopology | Format-Custom' {
    BeforeAll { Import-PChatTopology (Join-Path $Samples 'broken.yaml') }

    It 'shows the topology as a tree, a line for each thing' {
        $lines = Get-Tree
        $lines | Where-Object { $_ } | Select-Object -First 1 | Should -BeLike 'Broken  Lync Server 2013 *'
        $lines | Should -Contain "${Branch}se01.contoso.com  Standard Edition server, site Chicago"
        $lines | Where-Object { $_ -like '*edge01.contoso.com  Active  Error PCT2002' } | Should -HaveCount 1
    }

    It 'stays a tree on a narrow screen' {
        Get-Tree -Width 79 | Where-Object { $_ -match '^\s*PCT' } | Should -BeNullOrEmpty
    }

    It 'is not what a topology looks like by default' {
        Get-Screen (Get-PChatTopology) | Should -Not -Match $Branch
    }

    It 'speaks the language of the session' {
        Use-Culture de { Get-Tree } | Should -Contain "${Branch}se01.contoso.com  Standard Edition-Server, Standort Chicago"
    }

    It 'colours findings by their weight where the screen shows colours, and only there' {
        Get-Tree | Should -Not -Match $Escape
        $PSStyle.OutputRendering = 'Ansi'
        try {
            $lines = Get-Tree
        }
        finally {
            $PSStyle.OutputRendering = 'PlainText'
        }
        $lines | Where-Object { $_.Contains("$($PSStyle.Formatting.Error)Error PCT2002") } | Should -HaveCount 1
        $lines | Where-Object { $_.Contains("$($PSStyle.Formatting.Warning)Warning PCT4001") } | Should -HaveCount 1
        $lines | Where-Object { $_ -match 'chat02\.contoso\.com' } | Should -Not -Match $Escape
    }

    It 'is drawn without box characters where the console has none' {
        $ascii = Get-ChildTree '[Console]::OutputEncoding = [Text.Encoding]::ASCII'
        $ascii | Should -Contain '+- se01.contoso.com  Standard Edition server, site Chicago'
        $utf8 = Get-ChildTree '[Console]::OutputEncoding = [Text.UTF8Encoding]::new($false)'
        $utf8 | Should -Contain "${Branch}se01.contoso.com  Standard Edition server, site Chicago"
    }

    It 'shows every topology of the pipeline' {
        $text = 'contoso.yaml', 'standard-edition-express.yaml' | ForEach-Object { Import-PChatTopology (Join-Path $Samples $_) -PassThru } |
            Format-Custom | Out-String -Width 140
        $text | Should -Match '(?m)^Contoso  '
        $text | Should -Match '(?m)^Tailspin  '
    }
}
