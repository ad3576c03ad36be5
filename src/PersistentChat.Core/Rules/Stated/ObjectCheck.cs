using System;
using System.Collections.Generic;

namespace PersistentChat.Rules.Stated;

/// <summary>What objects of a kind must be, and where they are not.</summary>
/// <param name="Subjects">The kind of objects.</param>
/// <param name="Selects">Which of them are meant; null for all.</param>
/// <param name="Requires">What those must be.</param>
internal sealed record ObjectCheck(SubjectKind Subjects, Every? Selects, Every Requires)
{
    /// <summary>Looks at every object.</summary>
    /// <param name="source">Where facts come from.</param>
    /// <param name="found">Told each object that is not what it must be, while its facts can be asked.</param>
    /// <param name="columns">The facts that others asked for; null where nobody else asks.</param>
    /// <returns>How many objects are meant or may be, and whether one of them may be otherwise than it must.</returns>
    public (int Subjects, bool IsOpen) Run(FactSource source, Action<object> found, FactColumns? columns = null)
    {
        var shared = columns?.Of(Subjects, source.Index);
        var objects = shared?.Objects ?? Subjects.Of(source.Index);
        var selects = Selects is null ? null : new ColumnCheck(Selects, shared);
        var requires = new ColumnCheck(Requires, shared);
        var (meant, isOpen) = (0, false);
        for (var i = 0; i < objects.Count; i++)
        {
            var applies = selects?.Of(i, objects[i], source) ?? Truth.True;
            if (applies == Truth.False)
                continue;
            meant++;
            var isBroken = Truths.Both(applies, Truths.Not(requires.Of(i, objects[i], source)));
            if (isBroken == Truth.Unknown)
                isBroken = WithPossibleStates(objects[i], source);
            isOpen |= isBroken == Truth.Unknown;
            if (isBroken != Truth.True)
                continue;
            // Of which servers nobody knows it, they count as active.
            if (objects[i] is ChatPool pool)
                source.Assume(pool, pool.ActiveCount);
            found(objects[i]);
            source.Assume(null);
        }
        return (meant, isOpen);
    }

    /// <summary>Says which objects are meant, and what has to be known of them.</summary>
    public void Declare(FactSource source, Scope scope)
    {
        scope.Of(Meant(source), owner => Miss(owner, source));
        DeclareUnlisted(source, scope);
    }

    /// <summary>Says what is missing of the list of objects, where one that it lacks could be otherwise than it must.</summary>
    public void DeclareUnlisted(FactSource source, Scope scope)
    {
        if (Subjects.Unlisted is { } unlisted && IsBroken(unlisted, source) != Truth.False)
            Subjects.NeedsAll(scope);
    }

    private Truth Applies(object owner, FactSource source) => Selects?.Of(owner, source) ?? Truth.True;

    private Truth IsBroken(object owner, FactSource source)
    {
        var applies = Applies(owner, source);
        return applies == Truth.False ? Truth.False : Truths.Both(applies, Truths.Not(Requires.Of(owner, source)));
    }

    /// <summary>The same where it depends on servers of which nobody knows whether they are active: what holds however many are, is known.</summary>
    private Truth WithPossibleStates(object owner, FactSource source)
    {
        if (owner is not ChatPool pool)
            return Truth.Unknown;
        var (least, most) = (pool.KnownActiveCount, pool.ActiveCount);
        var first = Truth.Unknown;
        for (var active = least; least < most && active <= most; active++)
        {
            source.Assume(pool, active);
            var isBroken = IsBroken(pool, source);
            if (active == least)
                first = isBroken;
            if (isBroken == Truth.Unknown || isBroken != first)
            {
                first = Truth.Unknown;
                break;
            }
        }
        source.Assume(null);
        return first;
    }

    private IEnumerable<object> Meant(FactSource source)
    {
        foreach (var owner in Subjects.Of(source.Index))
            if (Applies(owner, source) != Truth.False)
                yield return owner;
    }

    /// <summary>A fact is missing only where it could make a finding.</summary>
    private void Miss(object owner, FactSource source)
    {
        if (IsBroken(owner, source) != Truth.Unknown || WithPossibleStates(owner, source) != Truth.Unknown)
            return;
        // Where it is open however many servers are active, other facts are missing first.
        if (owner is ChatPool pool && IsOpenInAnyState(pool, source))
            source.Assume(pool, pool.ActiveCount);
        if (Applies(owner, source) == Truth.Unknown)
            Selects!.Miss(owner, source);
        if (Requires.Of(owner, source) == Truth.Unknown)
            Requires.Miss(owner, source);
        source.Assume(null);
    }

    private bool IsOpenInAnyState(ChatPool pool, FactSource source)
    {
        var isOpen = true;
        for (int active = pool.KnownActiveCount, most = pool.ActiveCount; isOpen && active <= most; active++)
        {
            source.Assume(pool, active);
            isOpen = IsBroken(pool, source) == Truth.Unknown;
        }
        source.Assume(null);
        return isOpen;
    }
}
