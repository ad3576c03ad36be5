# Servers are counted from 01 on, and none is left out: nobody has to wonder whether chat02 is gone or was never there.
function Get-ServerNumber([string] $Fqdn) {
    if ($Fqdn.Split('.')[0] -match '(\d+)$') { [int] $Matches[1] } else { 0 }
}

$rule = @{
    Id        = 'HOUSE-NUM-01'
    For       = 'chatPool'
    Title     = @{ en = 'The servers of a pool are numbered from 1 on'; de = 'Die Server eines Pools sind ab 1 nummeriert'; es = 'Los servidores de un grupo se numeran desde el 1' }
    Remedy    = @{ en = 'Rename the server, or say in a suppression why there is a gap.'; de = 'Benennen Sie den Server um, oder sagen Sie in einer Unterdrückung, warum es eine Lücke gibt.' }
    Condition = {
        $numbers = @($_.Servers | ForEach-Object { Get-ServerNumber $_.Fqdn } | Sort-Object -Unique)
        $numbers.Count -eq @($_.Servers).Count -and $numbers[0] -eq 1 -and $numbers[-1] -eq $numbers.Count
    }
    Message   = {
        $numbers = @($_.Servers | ForEach-Object { Get-ServerNumber $_.Fqdn }) -join ', '
        @{ en = "The servers of $($_.Fqdn) bear the numbers $numbers."; de = "Die Server von $($_.Fqdn) tragen die Nummern $numbers." }
    }
}
New-PChatRule @rule
