using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>Removes the whole deployment, if it goes with its last chat pool. Only the newer product has documents about that.</summary>
internal static class RetireDeployment
{
    public static IEnumerable<RunbookStep> Of(RunbookContext context) => Steps().Select(step => step with
    {
        OnlyIf = new RunbookText("Retire_WholeOnlyIf"),
        Inferred = context.Product == Product.Lync2013 ? new RunbookText("Retire_WholeLync") : null,
    });

    private static IEnumerable<RunbookStep> Steps()
    {
        yield return new("Retire_WholeOrder")
        {
            Notes = [new RunbookText("Retire_WholeOrderDisputed"), new RunbookText("Retire_WholeRights")],
            Source = Citations.All(Citations.DecommissioningOverview, Citations.DecommissioningRemoval),
        };
        yield return new("Retire_WholeEndpoints")
        {
            Checks = [new RunbookCommand("Get-CsPersistentChatEndpoint")],
            Commands = [new RunbookCommand("Get-CsPersistentChatEndpoint").PipedTo(new RunbookCommand("Remove-CsPersistentChatEndpoint"))],
            Notes = [new RunbookText("Retire_WholeNothingElse")],
            Source = Citations.DecommissioningRemoval,
        };
        yield return new("Retire_WholeEmpty") { Notes = [new RunbookText("Retire_WholeDirectories")], Source = Citations.RemovingDeployment };
        yield return new("Retire_WholeEdge") { Source = Citations.DecommissioningRemoval };
        yield return new("Retire_WholeRemove")
        {
            Before = new RunbookText("Retire_WholeRemoveBefore"),
            Checks = [new RunbookCommand("Get-CsPersistentChatEndpoint")],
            PointOfNoReturn = true,
            WayBack = new RunbookText("Retire_NoWayBack"),
            Source = Citations.All(Citations.RemovingDeployment, Citations.DecommissioningRemoval),
        };
        yield return new("Retire_WholeConferences")
        {
            Checks = [new RunbookCommand("Get-CsConferenceDirectory")],
            Commands = [new RunbookCommand("Get-CsConferenceDirectory").PipedTo(new RunbookCommand("Remove-CsConferenceDirectory").With("Force", ArgumentForm.Switch))],
            PointOfNoReturn = true,
            WayBack = new RunbookText("Retire_NoWayBack"),
            Notes = [new RunbookText("Retire_WholeDirectories")],
            Source = Citations.All(Citations.RemovingDeployment, Citations.DecommissioningRemoval),
        };
        yield return new("Retire_WholeFinalize")
        {
            Before = new RunbookText("Retire_WholeFinalizeBefore"),
            Commands = [new RunbookCommand("Publish-CsTopology").With("FinalizeUninstall", ArgumentForm.Switch)],
            PointOfNoReturn = true,
            WayBack = new RunbookText("Retire_NoWayBack"),
            Source = Citations.All(Citations.DecommissioningRemoval, Citations.Cmdlet("Publish-CsTopology")),
        };
        yield return new("Retire_WholeStore")
        {
            Commands = [new RunbookCommand("Remove-CsConfigurationStoreLocation")],
            WayBack = new RunbookText("Retire_WholeStoreBack", "Set-CsConfigurationStoreLocation"),
            Source = Citations.All(Citations.DecommissioningRemoval, Citations.Cmdlet("Remove-CsConfigurationStoreLocation")),
        };
        yield return new("Retire_WholeDirectory")
        {
            Before = new RunbookText("Retire_WholeDirectoryBefore"),
            Commands = [new RunbookCommand("Disable-CsAdDomain"), new RunbookCommand("Disable-CsAdForest")],
            PointOfNoReturn = true,
            WayBack = new RunbookText("Retire_WholeDirectoryBack"),
            Notes = [new RunbookText("Retire_WholeLevels"), new RunbookText("Retire_WholeMethods"), new RunbookText("Retire_WholeSchema")],
            Source = Citations.All(Citations.DecommissioningRemoval, Citations.Cmdlet("Disable-CsAdDomain"), Citations.Cmdlet("Disable-CsAdForest")),
        };
    }
}
