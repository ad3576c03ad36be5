using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace PersistentChat.Runbooks;

/// <summary>Sets up mirroring.</summary>
internal static class MirroringSteps
{
    /// <summary>What has to be in place at all instances before a database is mirrored; none when nothing is.</summary>
    public static IEnumerable<RunbookStep> Prepare(RunbookContext context, IEnumerable<PoolDatabase> databases)
    {
        var stores = databases.Select(database => database.Store).Where(store => store.Mirror is not null).ToArray();
        if (stores.Length == 0)
            yield break;
        yield return new("Mirroring_Logins")
        {
            Entries = [.. stores.SelectMany(store => store.Instances).Distinct().Select(instance => new RunbookEntry(new RunbookText("Label_Instance"), instance.ToString()))],
            Source = context.Citations.Mirroring,
        };
        yield return new("Mirroring_Check") { Entries = [.. Ports(context, stores)], Notes = [new RunbookText("Mirroring_Ports"), .. stores.SelectMany(context.Clustered).Distinct()], Source = context.Citations.Mirroring };
    }

    /// <summary>Mirrors one database; none when its store has no mirror.</summary>
    /// <param name="context">The pool.</param>
    /// <param name="database">The database at its principal.</param>
    /// <param name="key">The key of the text.</param>
    /// <param name="source">The documents that ask for it.</param>
    /// <param name="inferred">What they leave open.</param>
    /// <param name="replace">Whether a copy from earlier may be left on the mirror.</param>
    public static IEnumerable<RunbookStep> Install(
        RunbookContext context, PoolDatabase database, string key, string source, RunbookText? inferred = null, bool replace = true)
    {
        if (database.Store.Mirror is not { } mirror)
            yield break;
        yield return new(key, database.Name, database.Store.Instance, mirror)
        {
            Before = new RunbookText("Mirroring_Before", database.Name, database.Store.Instance),
            Commands = [ProductCommands.InstallMirror(database, replace)],
            WayBack = new RunbookText("Mirroring_WayBack"),
            Notes = [.. replace ? new[] { new RunbookText("Mirroring_Replaced", mirror) } : [], new RunbookText("Mirroring_Recovery"), .. context.Clustered(database.Store)],
            Source = source,
            Inferred = inferred,
        };
    }

    /// <summary>Shows the state of the mirroring; none when nothing is mirrored.</summary>
    public static IEnumerable<RunbookStep> State(RunbookContext context, IEnumerable<PoolDatabase> databases)
    {
        if (databases.Any(database => database.Store.Mirror is not null))
        {
            yield return new("Mirroring_State")
            {
                Commands = [ProductCommands.MirrorState(context)],
                Notes = [new RunbookText("Mirroring_StateNote")],
                Source = Citations.Cmdlet("Get-CsDatabaseMirrorState"),
            };
        }
    }

    private static IEnumerable<RunbookEntry> Ports(RunbookContext context, IReadOnlyCollection<SqlStore> stores)
    {
        foreach (var instance in stores.SelectMany(store => store.Copies).Distinct())
            yield return new(new RunbookText("Label_MirroringPort", instance), Port(context, instance, Limits.DefaultMirroringPort));
        foreach (var witness in stores.Select(store => store.Witness).OfType<SqlInstanceName>().Distinct())
            yield return new(new RunbookText("Label_MirroringPort", witness), Port(context, witness, Limits.DefaultWitnessPort));
    }

    private static string Port(RunbookContext context, SqlInstanceName instance, int otherwise) =>
        context.MirroringPort(instance, otherwise).ToString(CultureInfo.InvariantCulture);
}
