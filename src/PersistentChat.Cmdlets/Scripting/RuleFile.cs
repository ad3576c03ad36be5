using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using PersistentChat.Internal;
using PersistentChat.Rules.Scripted;

namespace PersistentChat.Cmdlets;

/// <summary>A file of scripted rules. Several threads may ask them at once; they take turns.</summary>
internal sealed class RuleFile(string path, ScriptTerms terms) : IDisposable
{
    private readonly object _turn = new();
    private readonly HashSet<string> _abandoned = [];
    private RuleShell? _shell;

    /// <summary>The rules of the file, and why others could not be made.</summary>
    /// <exception cref="OperationCanceledException">It was stopped from outside.</exception>
    public (IReadOnlyList<ScriptedRule> Rules, IReadOnlyList<TopologyException> Problems) Read(CancellationToken stop)
    {
        lock (_turn)
        {
            var shell = Shell(stop);
            return (ValueList.Of(shell.Rules.Select(rule => new ScriptedRule(rule.Id, rule.Subjects, rule.Severity, rule.Title, rule.Remedy, path, new Script(this, rule.Id)))), shell.Problems);
        }
    }

    public void Dispose() => _shell?.Dispose();

    private IReadOnlyList<ScriptAnswer> Run(string id, Topology topology, IReadOnlyList<object> objects, CancellationToken stop)
    {
        if (objects.Count == 0)
            return [];
        lock (_turn)
        {
            if (_abandoned.Contains(id))
                return [new ScriptAnswer(0, null, RuleShell.TooLong(ScriptEnd.Abandoned, terms, path))];
            var shell = Shell(stop);
            if (shell.Rules.FirstOrDefault(rule => rule.Id == id) is not { } wanted)
                return [new ScriptAnswer(0, null, shell.Problems[0])];
            var answers = shell.Run(wanted, topology, objects, stop);
            if (shell.IsLost)
            {
                _abandoned.Add(id);
                shell.Dispose();
            }
            return answers;
        }
    }

    /// <summary>Where the rules run: a new runspace where something goes on in the old one.</summary>
    private RuleShell Shell(CancellationToken stop) => _shell is { IsLost: false } ? _shell : _shell = new RuleShell(path, terms, stop);

    private sealed class Script(RuleFile file, string id) : IRuleScript
    {
        public IReadOnlyList<ScriptAnswer> Run(Topology topology, IReadOnlyList<object> objects, CancellationToken stop) => file.Run(id, topology, objects, stop);
    }
}
