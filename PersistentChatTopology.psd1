@{
    RootModule             = 'bin/PersistentChat.Cmdlets.dll'
    ModuleVersion          = '1.1.0'
    GUID                   = '5d0c1f52-6e0b-4c1d-9a0e-3f7f4e7a2b11'
    Author                 = 'PersistentChatTopology contributors'
    CompanyName            = 'PersistentChatTopology contributors'
    Copyright              = '(c) PersistentChatTopology contributors. MIT license.'
    Description            = 'Persistent Chat topologies of Lync Server 2013 and Skype for Business Server 2015 as code: define, validate, size and document them, offline.'
    PowerShellVersion      = '5.1'
    DotNetFrameworkVersion = '4.7.2'
    CompatiblePSEditions   = 'Desktop', 'Core'
    # No HelpInfoUri: all help is in the module, in every language, and there is nothing for Update-Help to fetch.

    # Views take headings from the resources of the one and values from the other, and PowerShell loads views before the root module.
    RequiredAssemblies     = 'bin/PersistentChat.Core.dll', 'bin/PersistentChat.Cmdlets.dll'
    FormatsToProcess       = 'PersistentChatTopology.Format.ps1xml', 'PersistentChatTopology.Objects.Format.ps1xml'
    TypesToProcess         = 'PersistentChatTopology.Types.ps1xml', 'PersistentChatTopology.Objects.Types.ps1xml'

    FunctionsToExport      = @()
    # The commas make the names one literal, which the shell reads without running a pipeline.
    CmdletsToExport        = @(
        'Add-PChatServer',
        'Add-PChatSuppression',
        'Compare-PChatTopology',
        'Export-PChatDiagram',
        'Export-PChatReport',
        'Export-PChatTestResult',
        'Export-PChatTopology',
        'Format-PChatTopology',
        'Get-PChatCapacity',
        'Get-PChatCertificate',
        'Get-PChatChange',
        'Get-PChatComponent',
        'Get-PChatComputer',
        'Get-PChatDependency',
        'Get-PChatDirectory',
        'Get-PChatDnsRecord',
        'Get-PChatFrontEndPool',
        'Get-PChatOpenQuestion',
        'Get-PChatPolicy',
        'Get-PChatPool',
        'Get-PChatPort',
        'Get-PChatRule',
        'Get-PChatServer',
        'Get-PChatSite',
        'Get-PChatSqlInstance',
        'Get-PChatSuppression',
        'Get-PChatTopology',
        'Import-PChatTopology',
        'Measure-PChatWorkload',
        'New-PChatComputer',
        'New-PChatFrontEndPool',
        'New-PChatPool',
        'New-PChatRule',
        'New-PChatRunbook',
        'New-PChatSite',
        'New-PChatSqlInstance',
        'New-PChatTopology',
        'Protect-PChatTopology',
        'Redo-PChatChange',
        'Remove-PChatComputer',
        'Remove-PChatFrontEndPool',
        'Remove-PChatPool',
        'Remove-PChatServer',
        'Remove-PChatSite',
        'Remove-PChatSqlInstance',
        'Remove-PChatSuppression',
        'Rename-PChatObject',
        'Repair-PChatTopology',
        'Set-PChatComputer',
        'Set-PChatDirectory',
        'Set-PChatFrontEndPool',
        'Set-PChatPolicy',
        'Set-PChatPool',
        'Set-PChatServer',
        'Set-PChatSite',
        'Set-PChatSqlInstance',
        'Set-PChatTopology',
        'Test-PChatCollocation',
        'Test-PChatResilience',
        'Test-PChatRule',
        'Test-PChatTopology',
        'Undo-PChatChange'
    )
    VariablesToExport      = @()
    AliasesToExport        = @()

    PrivateData            = @{
        PSData = @{
            Tags         = 'Lync', 'LyncServer', 'SkypeForBusiness', 'PersistentChat', 'Topology', 'Validation', 'PSEdition_Desktop', 'PSEdition_Core', 'Windows', 'Linux', 'MacOS'
            LicenseUri   = 'https://licenses.nuget.org/MIT'
            ReleaseNotes = 'The build puts what CHANGELOG.md says about this version here.'
        }
    }
}
