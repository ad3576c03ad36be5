using System.Collections.Generic;

namespace PersistentChat.Runbooks;

/// <summary>The documented roles and permissions.</summary>
internal static class RunbookPermissions
{
    private static readonly RunbookPermission _define = new("Define", RunbookSources.Publishing);
    private static readonly RunbookPermission _publish = new("Publish", RunbookSources.Publishing);
    private static readonly RunbookPermission _servers = new("Servers", RunbookSources.Checklist);
    private static readonly RunbookPermission _policies = new("Policies", RunbookSources.Checklist);
    private static readonly RunbookPermission _chat = new("Chat", RunbookSources.UserRoles);
    private static readonly RunbookPermission _data = new("Data", RunbookSources.BackupTools);
    private static readonly RunbookPermission _sqlAgent = new("SqlAgent", RunbookSources.FailingBack);

    public static IEnumerable<RunbookPermission> Of(RunbookScenario scenario) => scenario switch
    {
        RunbookScenario.Deploy => [_define, _publish, _servers, _policies, _chat, _sqlAgent],
        RunbookScenario.FailOver => [_chat, _publish],
        RunbookScenario.FailBack => [_chat, _publish, _sqlAgent],
        RunbookScenario.ServerLoss => [_chat, _servers],
        _ => [_define, _publish, _servers, _data, _chat],
    };
}
