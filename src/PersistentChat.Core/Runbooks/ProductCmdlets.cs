using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>The product's cmdlets that runbooks may use, with the documented parameters. Source: the cmdlet reference of the product.</summary>
internal static class ProductCmdlets
{
    private const string List = """
        Disable-CsAdDomain
        Disable-CsAdForest
        Disable-CsComputer Scorch
        Export-CsConfiguration FileName AsBytes LocalStore Force
        Export-CsPersistentChatData DBInstance DBName FileName AsBytes Level Scope StartDate DisableExportedNodes Report
        Get-CsConferenceDirectory
        Get-CsDatabaseMirrorState PoolFqdn DatabaseType LocalStore Report
        Get-CsManagementStoreReplicationStatus ReplicaFqdn CentralManagementStoreStatus
        Get-CsPersistentChatAddin
        Get-CsPersistentChatCategory
        Get-CsPersistentChatEndpoint Identity PersistentChatPoolFqdn Filter
        Get-CsPersistentChatPolicy
        Get-CsPersistentChatRoom PersistentChatPoolFqdn Category Member Manager Addin Disabled Privacy Type Invitations ChatContentExceedsMB ResultSize AsObject
        Get-CsPersistentChatState Identity Filter LocalStore
        Get-CsPool Identity Filter Site
        Get-CsService CentralManagement PersistentChatServer PersistentChatDatabase PersistentChatComplianceDatabase FileStore PoolFqdn Identity Filter
        Get-CsWindowsService Name ComputerName
        Import-CsLisConfiguration FileName ByteInput
        Import-CsPersistentChatData DBInstance DBName FileName ByteInput Level Scope StartDate DisableExportedNodes Report WhatIf
        Install-CsDatabase ConfiguredDatabases SqlServerFqdn ForInstance ForDefaultInstance DatabasePathMap Report
        Install-CsMirrorDatabase DatabaseType FileShare SqlServerFqdn SqlInstanceName DatabasePathMap DropExistingDatabasesOnMirror ExcludeDatabaseList Report
        Invoke-CsDatabaseFailover PoolFqdn DatabaseType NewPrincipal Force
        Invoke-CsManagementServerFailover BackupSqlServerFqdn BackupSqlInstanceName BackupMirrorSqlServerFqdn BackupMirrorSqlInstanceName Force Verbose Report
        Invoke-CsPoolFailBack PoolFqdn DisasterMode Force WaitTime
        Invoke-CsPoolFailOver PoolFqdn DisasterMode Force WaitTime
        New-CsPersistentChatComplianceConfiguration Identity AdapterName AdapterOutputDirectory AdapterType AddChatRoomDetails AddUserDetails CreateFileAttachmentsManifest CustomConfiguration OneChatRoomPerOutputFile RunInterval
        New-CsPersistentChatEndpoint SipAddress PersistentChatPoolFqdn DisplayName PassThru
        New-CsPersistentChatPolicy Identity EnablePersistentChat Description Tenant
        Publish-CsLisConfiguration Force
        Publish-CsTopology FinalizeUninstall
        Remove-CsConferenceDirectory Force
        Remove-CsConfigurationStoreLocation
        Remove-CsPersistentChatEndpoint Identity Force
        Set-CsPersistentChatActiveServer Identity ActiveServers Swap Confirm Force WhatIf
        Set-CsPersistentChatComplianceConfiguration Identity AdapterName AdapterOutputDirectory AdapterType AddChatRoomDetails AddUserDetails CreateFileAttachmentsManifest CustomConfiguration OneChatRoomPerOutputFile RunInterval
        Set-CsPersistentChatPolicy Identity EnablePersistentChat Description Tenant
        Set-CsPersistentChatRoom Disabled
        Set-CsPersistentChatState Identity Instance PoolState
        Start-CsWindowsService Name ComputerName
        Stop-CsWindowsService Name ComputerName
        Test-CsDatabase ConfiguredDatabases SqlServerFqdn Report
        Test-CsTopology Service Report GlobalCatalog
        Uninstall-CsDatabase DatabaseType SqlServerFqdn SqlInstanceName Detach Force Report
        Uninstall-CsMirrorDatabase DatabaseType SqlServerFqdn SqlInstanceName DropExistingDatabasesOnMirror Report
        """;

    /// <summary>The parameters by cmdlet.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyCollection<string>> All = List
        .Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(words => words[0], words => (IReadOnlyCollection<string>)new HashSet<string>(words.Skip(1)));
}
