using PersistentChat.Runbooks;

namespace PersistentChat.Tests.Runbooks.Model;

/// <summary>Whether a step that is not always done is done in a state.</summary>
internal static class Conditions
{
    public static bool Holds(DeploymentState state, RunbookStep step) => step.Text.Key switch
    {
        "Databases_Missing" => Missing(state, [.. state.Context.Primary, .. state.Context.Secondary.Where(IsCompliance)]),
        "Mirroring_Install" => true,
        "Management_FailOver" => state.IsManagementLost,
        "Management_Locations" or "Management_Replication" => state.Facts.Contains("ManagementMoved"),
        "FrontEnds_FailOver" => state.IsNextHopLost && state.HasBackupPool,
        "FailOver_ComplianceDatabase" => Missing(state, state.Context.Secondary.Where(IsCompliance)),
        "FailOver_NextHop" => state.IsNextHopLost && !state.Facts.Contains("SignIn"),
        "FailBack_FrontEnds" => state.Facts.Contains("FrontEndsFailedOver"),
        "FailBack_NextHop" => state.Facts.Contains("NextHopChanged"),
        "Retire_Detach" => state.Facts.Contains("KeepsFiles"),
        "Retire_Database" => !state.Facts.Contains("KeepsFiles"),
        var key when key.StartsWith("Retire_Whole", StringComparison.Ordinal) => state.Facts.Contains("WholeDeployment"),
        "Convert_Database" => true,
        "Convert_NewEndpoint" => state.Facts.Contains("EndpointsNoted"),
        var key => throw new BrokenOrderException(key + ": the model does not know when this step is done"),
    };

    private static bool IsCompliance(PoolDatabase database) => database.Type == PoolDatabase.ComplianceType;

    private static bool Missing(DeploymentState state, IEnumerable<PoolDatabase> databases) =>
        databases.Any(database => !state.Databases.ContainsKey((database.Store.Instance, database.Name)));
}
