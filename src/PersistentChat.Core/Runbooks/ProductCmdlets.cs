using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>The product's cmdlets that runbooks may use, with the documented parameters. Source: the cmdlet reference of the product.</summary>
internal static class ProductCmdlets
{
    private const string List = """
        Export-CsConfiguration FileName AsBytes LocalStore Force
        Export-CsPersistentChatData DBInstance DBName FileName AsBytes Level Scope StartDate DisableExportedNodes Report
        Get-CsDatabaseMirrorState PoolFqdn DatabaseType
        Get-CsManagementStoreReplicationStatus
        Get-CsPersistentChatEndpoint
        Get-CsPersistentChatState Identity Filter LocalStore
        Get-CsPool Identity Filter Site
        Get-CsService PersistentChatServer PersistentChatDatabase PersistentChatComplianceDatabase FileStore PoolFqdn Identity Filter
        Get-CsWindowsService Name ComputerName
        Import-CsPersistentChatData DBInstance DBName FileName ByteInput Level Scope StartDate DisableExportedNodes Report WhatIf
        Install-CsDatabase ConfiguredDatabases SqlServerFqdn SqlInstanceName DatabaseType DatabasePathMap Report
        Install-CsMirrorDatabase ConfiguredDatabases DatabaseType FileShare SqlServerFqdn SqlInstanceName DatabasePathMap DropExistingDatabasesOnMirror ExcludeDatabaseList Report
        Invoke-CsDatabaseFailover PoolFqdn DatabaseType NewPrincipal Force
        New-CsPersistentChatComplianceConfiguration Identity AdapterName AdapterOutputDirectory AdapterType AddChatRoomDetails AddUserDetails CreateFileAttachmentsManifest CustomConfiguration OneChatRoomPerOutputFile RunInterval
        New-CsPersistentChatPolicy Identity EnablePersistentChat Description Tenant
        Set-CsPersistentChatActiveServer Identity ActiveServers Swap Confirm Force WhatIf
        Set-CsPersistentChatPolicy Identity EnablePersistentChat Description Tenant
        Set-CsPersistentChatState Identity Instance PoolState
        Start-CsWindowsService Name ComputerName
        Stop-CsWindowsService Name ComputerName
        Test-CsDatabase ConfiguredDatabases SqlServerFqdn SqlInstanceName DatabaseType DatabasePathMap Report
        Test-CsTopology Service Report GlobalCatalog
        Uninstall-CsMirrorDatabase ConfiguredDatabases DatabaseType FileShare SqlServerFqdn SqlInstanceName DatabasePathMap DropExistingDatabasesOnMirror ExcludeDatabaseList Report
        """;

    /// <summary>The parameters by cmdlet.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyCollection<string>> All = List
        .Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(words => words[0], words => (IReadOnlyCollection<string>)new HashSet<string>(words.Skip(1)));
}
