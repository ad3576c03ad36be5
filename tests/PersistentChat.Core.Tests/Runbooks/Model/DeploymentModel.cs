using PersistentChat.Runbooks;

namespace PersistentChat.Tests.Runbooks.Model;

/// <summary>Does what a runbook says, step by step, to a state of a deployment, and objects when something is not there that a step needs.</summary>
internal sealed class DeploymentModel(DeploymentState state, IReadOnlyDictionary<RunbookVariable, string>? variables = null)
{
    private readonly CommandEffects _commands = new(state, variables ?? new Dictionary<RunbookVariable, string>());
    private readonly ManualEffects _manual = new(state, variables ?? new Dictionary<RunbookVariable, string>());

    /// <summary>The steps after which nobody could chat.</summary>
    public List<string> Offline { get; } = [];

    public void Run(IEnumerable<RunbookStep> steps)
    {
        foreach (var step in steps)
            Run(step);
    }

    private void Run(RunbookStep step)
    {
        var key = step.Text.Key;
        if (step.OnlyIf is not null && !Conditions.Holds(state, step))
            return;
        try
        {
            foreach (var check in step.Checks)
                _commands.Run(check, isCheck: true);
            foreach (var command in step.Commands)
            {
                _commands.Run(command);
                Demand(state.ActiveServers.Count <= Limits.ActiveServers, "more than four servers are active");
            }
            if (!_manual.Run(step) && step.Commands.Count == 0)
                throw new BrokenOrderException("the model does not know this step");
            Write();
        }
        catch (BrokenOrderException broken)
        {
            throw new BrokenOrderException(key + ": " + broken.Message);
        }
        if (!state.UsersAreOnline)
            Offline.Add(key);
    }

    /// <summary>Users write into the database that the pool uses, after every step that leaves them the chance.</summary>
    private void Write()
    {
        if (!state.UsersAreOnline)
            return;
        var instance = state.CurrentInstance!;
        var copy = state.Databases[(instance, PoolDatabase.ContentName)];
        Demand(copy.LastMessage == state.LastMessage, "messages are missing from the database that users get");
        if (state.ShipsLogs.Contains(instance) && state.Context.Backup is { } backup && !state.LostInstances.Contains(backup.Instance))
            state.Databases[(backup.Instance, PoolDatabase.ContentName)] = new DatabaseCopy(false, copy.LastMessage);
        state.LastMessage++;
        foreach (var holder in state.Mirrors.TryGetValue((state.CurrentStore.Instance, PoolDatabase.ContentName), out var mirror) ? new[] { state.CurrentStore.Instance, mirror } : [instance])
            if (state.Databases.TryGetValue((holder, PoolDatabase.ContentName), out var held))
                state.Databases[(holder, PoolDatabase.ContentName)] = held with { LastMessage = state.LastMessage };
    }

    internal static void Demand(bool holds, string otherwise)
    {
        if (!holds)
            throw new BrokenOrderException(otherwise);
    }
}
