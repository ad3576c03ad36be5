# People choose a pool by its display name, so no two may look alike. $Topology is the whole topology, here the object itself.
$rule = @{
    Id        = 'HOUSE-DISP-01'
    For       = 'topology'
    Title     = @{ en = 'No two chat pools have one display name'; de = 'Keine zwei Chatpools haben denselben Anzeigenamen' }
    Condition = {
        $names = @($Topology.ChatPools | ForEach-Object { $_.DisplayName.Trim() })
        @($names | Sort-Object -Unique).Count -eq $names.Count
    }
}
New-PChatRule @rule
