# With one server more on one side than on the other, either data centre can be lost.
$rule = @{
    Id        = 'HOUSE-BAL-01'
    For       = 'chatPool'
    Severity  = 'Error'
    Title     = @{ en = 'Servers are spread evenly over the data centres'; de = 'Server sind gleichmäßig auf die Rechenzentren verteilt' }
    Remedy    = @{ en = 'Move servers from the larger data centre to the smaller one.' }
    Condition = {
        $counts = @($_.Servers | Where-Object { $_.DataCenter } | Group-Object -Property DataCenter | ForEach-Object { $_.Count } | Sort-Object)
        $counts.Count -lt 2 -or $counts[-1] - $counts[0] -le 1
    }
    Message   = {
        $places = $_.Servers | Where-Object { $_.DataCenter } | Group-Object -Property DataCenter | Sort-Object -Property Name
        "$($_.Fqdn): " + (@($places | ForEach-Object { "$($_.Name) $($_.Count)" }) -join ', ')
    }
}
New-PChatRule @rule
