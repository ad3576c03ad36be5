namespace PersistentChat.Runbooks;

/// <summary>Identities on which documents disagree: which one is used, and what else is documented.</summary>
internal static class Identities
{
    public static RunbookText State(RunbookContext context) => new("Identity_State", context.ServiceIdentity, "service:" + context.Pool.Fqdn);

    public static RunbookText ActiveServer(RunbookContext context) => new("Identity_ActiveServer", context.ServiceIdentity, "global");
}
