BeforeAll {
    . $PSScriptRoot/common.ps1
}

Describe 'Get-PChatRule' {
    It 'lists every rule with all it has to say' {
        $rules = Get-PChatRule
        $rules.Id | Should -Contain 'PCT1001'
        $rules.Id | Should -Contain 'PCT7003'
        $rules.Id | Should -Be ($rules.Id | Sort-Object { $_ -like 'HOUSE-*' }, { $_ })
        foreach ($rule in $rules) {
            foreach ($property in 'Id', 'Severity', 'Category', 'Products', 'Title', 'Why', 'Remedy', 'Source', 'HelpUri', 'Since') {
                $rule.$property | Should -Not -BeNullOrEmpty -Because "$($rule.Id).$property is part of the catalogue"
            }
        }
    }

    It 'names the facts behind a rule' {
        (Get-PChatRule PCT1001).Facts | Should -Contain 'POOL-06'
    }

    It 'finds rules by id, from the pipeline too, without regard to case' {
        (Get-PChatRule pct1001).Id | Should -Be 'PCT1001'
        ('PCT2001', 'PCT1001' | Get-PChatRule).Id | Should -Be 'PCT2001', 'PCT1001'
    }

    It 'finds the rules of findings' {
        $findings = (Test-PChatTopology (Join-Path $Samples 'broken.yaml')).Findings
        ($findings | Get-PChatRule).Count | Should -Be $findings.Count
    }

    It 'reports an id that does not exist, proposes one and goes on' {
        $found = Get-PChatRule PCT9001, PCT1001 -ErrorAction SilentlyContinue -ErrorVariable problems
        $found.Id | Should -Be 'PCT1001'
        $problems[0].FullyQualifiedErrorId | Should -Be 'RuleNotFound,PersistentChat.Cmdlets.GetPChatRuleCommand'
        $problems[0].Exception.Message | Should -BeLike "*Did you mean 'PCT*"
    }

    It 'filters by category and product' {
        (Get-PChatRule -Category Collocation).Id | Should -BeLike 'PCT2*'
        (Get-PChatRule -Product Lync2013).Id | Should -Contain 'PCT4005'
        (Get-PChatRule -Product SkypeForBusiness2015).Id | Should -Not -Contain 'PCT4005'
        Get-PChatRule PCT1001 -Category Collocation | Should -BeNullOrEmpty
    }

    It 'has a page for every rule where HelpUri says' {
        $directory = Split-Path -Parent $Module
        foreach ($rule in Get-PChatRule) {
            Join-Path $directory $rule.HelpUri | Should -Exist
        }
    }
}

Describe 'Get-PChatRule -Online' {
    BeforeAll {
        # A program that notes what it is asked to show.
        $script:Shown = Join-Path $TestDrive 'shown.txt'
        $script:Viewer = Join-Path $TestDrive 'viewer'
        Set-Content $Viewer "#!/bin/sh`necho `"`$1`" > '$Shown.new' && mv '$Shown.new' '$Shown'"
        $script:Pages = Join-Path (Split-Path $Module) 'docs/rules'
        $script:BrowserBefore = $env:BROWSER

        function Get-Shown {
            Wait-File $Shown
            Get-Content $Shown
        }
    }

    BeforeEach {
        Remove-Item $Shown -ErrorAction Ignore
    }

    AfterEach {
        $env:BROWSER = $BrowserBefore
    }

    It 'shows the page of a rule in the language of the user (<Culture>)' -ForEach @(
        @{ Culture = 'en-US'; Language = 'en' }, @{ Culture = 'de-AT'; Language = 'de' }, @{ Culture = 'es-MX'; Language = 'es' }
    ) {
        Skip-Unless (-not $IsWindows) 'Unix'
        chmod +x $Viewer
        $env:BROWSER = $Viewer
        Use-Culture $Culture { Get-PChatRule PCT1001 -Online } | Should -BeNullOrEmpty
        Get-Shown | Should -Be (Join-Path $Pages "$Language/PCT1001.md")
    }

    It 'shows the list of all rules when none is chosen' {
        Skip-Unless (-not $IsWindows) 'Unix'
        chmod +x $Viewer
        $env:BROWSER = $Viewer
        Get-PChatRule -Online | Should -BeNullOrEmpty
        Get-Shown | Should -Be (Join-Path $Pages 'en/README.md')
    }

    It 'returns the page where nothing opens it' {
        $env:BROWSER = Join-Path $TestDrive 'no-such-program'
        $page = Get-PChatRule PCT1001 -Online
        $page | Should -BeOfType IO.FileInfo
        $page.FullName | Should -Be (Join-Path $Pages 'en/PCT1001.md')
        Get-Content $page -First 1 | Should -BeLike '# PCT1001: *'
    }

    It 'refuses a rule that there is not' {
        Get-WrittenErrorId { Get-PChatRule PCT9999 -Online } | Should -Be 'RuleNotFound'
    }
}
