using System;
using PersistentChat.Comparisons;
using PersistentChat.Keys;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that change the current topology.</summary>
public abstract class PChatEditCommand : PChatCommand, IDisposable
{
    private TopologySession? _session;

    private protected PChatEditCommand()
    {
    }

    /// <summary>What the cmdlets of a pipeline do is one change, which ends with the last of them, also where it fails.</summary>
    public void Dispose()
    {
        _session?.End();
        _session = null;
        Leave();
        GC.SuppressFinalize(this);
    }

    /// <summary>The cmdlet has ended, in whatever way.</summary>
    private protected virtual void Leave()
    {
    }

    private protected override void Begin()
    {
        _session = TopologySession.Here;
        _session.Begin();
    }

    /// <summary>Makes a changed topology the current one if -WhatIf and -Confirm allow it.</summary>
    /// <param name="changed">The topology as it is to be.</param>
    /// <param name="target">What is changed, as the question names it.</param>
    /// <param name="arguments">What the placeholders of the question stand for.</param>
    /// <returns>Whether it was done.</returns>
    private protected bool Apply(Topology changed, object target, params object?[] arguments)
    {
        if (!Approved(target, arguments))
            return false;
        TopologySession.Here.Change(changed, Described(target, arguments));
        return true;
    }

    /// <summary>Makes a topology in which an object is another one the current one, as <see cref="Apply(Topology, object, object?[])"/>: the question says what of the object is changed.</summary>
    /// <param name="changed">The topology as it is to be.</param>
    /// <param name="target">What is changed, as the question names it.</param>
    /// <param name="table">The keys of the object.</param>
    /// <param name="before">The object as it is.</param>
    /// <param name="after">The object as it is to be.</param>
    private protected bool Apply<T>(Topology changed, object target, KeyTable<T> table, T before, T after) where T : class
    {
        var differences = ObjectComparer.Differences(table, before, after, Current, changed);
        return Apply(changed, target, differences.Count == 0 ? "" : $" ({string.Join("; ", differences)})");
    }

    /// <summary>Finds what a name names, as <see cref="NamePatterns.Find"/>.</summary>
    private protected T Named<TIdentity, T>(TIdentity identity, Func<TIdentity, T> find)
    {
        AssertNamed(identity, "Identity");
        return NamePatterns.Find(
            identity, find, pattern => CmdletTexts.Format("NameNotPattern_Edit", Noun, pattern.Replace("'", "''"), MyInvocation.MyCommand.Name));
    }

    /// <summary>What is done to a target, as the list of changes tells it.</summary>
    private protected string Described(object target, params object?[] arguments) =>
        CmdletTexts.Format(GetType().Name, arguments) + ": " + VisibleText.Of(target.ToString());

    /// <summary>Sets what a parameter states if it was given, be it null.</summary>
    private protected void WhereBound(string parameter, Action set)
    {
        if (IsBound(parameter))
            set();
    }

    /// <summary>Whether -WhatIf and -Confirm allow it. The question's text stands in the resources under the name of the class.</summary>
    private protected virtual bool Approved(object target, params object?[] arguments) =>
        ShouldProcess(VisibleText.Of(target.ToString()), CmdletTexts.Format(GetType().Name, arguments));
}
