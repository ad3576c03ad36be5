BeforeAll {
    . $PSScriptRoot/common.ps1
}

Describe 'Get-PChatRule' {
    It 'lists every rule with all it has to say' {
        $rules = Get-PChatRule
        $rules.Id | Should -Contain 'PCT1001'
        $rules.Id | Should -Contain 'PCT7003'
        ($rules.Id | Sort-Object) | Should -Be $rules.Id
        foreach ($rule in $rules) {
            foreach ($property in 'Id', 'Severity', 'Category', 'Products', 'Title', 'Why', 'Remedy', 'Source', 'HelpUri') {
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
