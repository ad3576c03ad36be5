using System.Collections.Generic;

namespace PersistentChat.Runbooks;

/// <summary>Sets up log shipping from the primary database and from its mirror to the secondary.</summary>
internal static class LogShippingSteps
{
    /// <summary>Ends log shipping on the secondary, which is all that documents state.</summary>
    public static RunbookStep End(RunbookContext context, SqlStore backup) => new("Retire_LogShipping", backup)
    {
        Statements = ["exec sp_delete_log_shipping_secondary_database mgc"],
        WayBack = new RunbookText("Retire_LogShippingBack"),
        Notes = [new RunbookText("Retire_LogShippingPrimary")],
        Source = context.Citations.FailingOver,
        Inferred = Inferences.Place,
    };

    /// <summary>The steps; none without disaster recovery.</summary>
    /// <param name="context">The pool.</param>
    /// <param name="overwrites">Whether the secondary holds a database that is worth something until it is overwritten.</param>
    public static IEnumerable<RunbookStep> Of(RunbookContext context, bool overwrites)
    {
        if (context.Backup is not { } backup)
            yield break;
        var primary = context.Pool.ContentStore;
        yield return new("LogShipping_Agent", primary.Instance, backup.Instance) { Source = context.Citations.LogShipping };
        yield return new("LogShipping_Primary", primary.Instance, backup.Instance)
        {
            Before = overwrites ? new RunbookText("LogShipping_Overwrites", backup.Instance, primary.Instance) : null,
            PointOfNoReturn = overwrites,
            Entries = context.Pool.LogShippingShare is null
                ? []
                : [new RunbookEntry(new RunbookText("Label_LogShippingShare"), context.Pool.LogShippingShare.ToString())],
            Source = context.Citations.LogShipping,
        };
        if (primary.Mirror is not { } mirror)
            yield break;
        // What is inferred after failing back is that the mirror ships its logs again; when deploying the documents ask for it.
        var inferred = overwrites ? new RunbookText("LogShipping_MirrorInferred") : null;
        yield return new("LogShipping_ToMirror", mirror)
        {
            Before = new RunbookText("LogShipping_MirrorBefore"),
            Checks = [ProductCommands.MirrorState(context)],
            Commands = [ProductCommands.DatabaseFailover(context, PoolDatabase.ContentType, "Mirror")],
            WayBack = new RunbookText("LogShipping_ToMirrorBack"),
            Source = context.Citations.LogShippingOfMirror,
            Inferred = inferred,
        };
        yield return new("LogShipping_Mirror", mirror, backup.Instance) { Source = context.Citations.LogShippingOfMirror, Inferred = inferred };
        yield return new("LogShipping_ToPrimary", primary.Instance)
        {
            Commands = [ProductCommands.DatabaseFailover(context, PoolDatabase.ContentType, "Primary")],
            Source = context.Citations.LogShippingOfMirror,
            Inferred = inferred,
        };
    }
}
