using System;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that change the current topology.</summary>
public abstract class PChatEditCommand : PChatCommand
{
    private protected PChatEditCommand()
    {
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
