using System.Collections.Generic;

namespace PersistentChat.Runbooks;

/// <summary>The documented roles and permissions.</summary>
internal static class RunbookPermissions
{
    public static IEnumerable<RunbookPermission> Of(RunbookScenario scenario, ProductCitations citations)
    {
        var define = new RunbookPermission("Define", citations.Publishing);
        var publish = new RunbookPermission("Publish", citations.Publishing);
        var servers = new RunbookPermission("Servers", citations.Checklist);
        var policies = new RunbookPermission("Policies", citations.Checklist);
        var chat = new RunbookPermission("Chat", citations.UserRoles);
        var data = new RunbookPermission("Data", Citations.BackupTools);
        var sqlAgent = new RunbookPermission("SqlAgent", citations.FailingBack);
        var management = new RunbookPermission("Management", Citations.Cmdlet("Invoke-CsManagementServerFailover"));
        return scenario switch
        {
            RunbookScenario.Deploy => [define, publish, servers, policies, chat, sqlAgent],
            RunbookScenario.FailOver => [management, chat, publish],
            RunbookScenario.FailBack => [chat, publish, sqlAgent],
            RunbookScenario.ServerLoss => [chat, servers],
            RunbookScenario.Retire or RunbookScenario.Change => [chat, data, policies, define, publish, servers, new("SqlAdmin", Citations.RemovingDatabases)],
            _ => [define, publish, servers, data, chat],
        };
    }
}
