using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>What PowerShell calls when it imports and removes the module.</summary>
public sealed class ModuleEvents : IModuleAssemblyInitializer, IModuleAssemblyCleanup
{
    /// <summary>Lets the module find its private assemblies, and teaches Pester its operator.</summary>
    public void OnImport()
    {
        DependencyResolver.Enable();
        PesterOperator.Register();
    }

    /// <summary>Forgets the session's topology and leaves the resolution of assemblies as it was.</summary>
    /// <param name="psModuleInfo">The module.</param>
    public void OnRemove(PSModuleInfo psModuleInfo)
    {
        TopologySession.Forget();
        DependencyResolver.Disable();
    }
}
