# Ten rules of the topology article for PSRule, as an administrator would write them for pools.

Rule 'ActiveServerLimit' { @($TargetObject.ActiveServers).Count -le 4 }
Rule 'ServerLimit' { $TargetObject.Servers.Count -le 8 }
Rule 'SingleServerPool' { $TargetObject.PoolType -ne 'SingleServer' -or $TargetObject.Servers.Count -eq 1 }
Rule 'SomeServerIsActive' { @($TargetObject.ActiveServers).Count -gt 0 }
Rule 'ServersCarryUsers' { $TargetObject.Users.Concurrent -le 20000 * @($TargetObject.ActiveServers).Count }
Rule 'PoolCarriesUsers' { $TargetObject.Users.Concurrent -le 80000 }
Rule 'FileStoreIsShared' { "$($TargetObject.FileStore)".StartsWith('\\') }
Rule 'ComplianceHasStore' { -not $TargetObject.Compliance.Enabled -or $TargetObject.Compliance.Store }
Rule 'MirrorElsewhere' { $TargetObject.ContentStore.Mirror.Server -ne $TargetObject.ContentStore.Instance.Server }
Rule 'WitnessWithMirror' { -not $TargetObject.ContentStore.Mirror -or $TargetObject.ContentStore.Witness }
