using System;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>Settings that can change. A new setting is a new property of a builder, which breaks nobody.</summary>
/// <typeparam name="T">What they are settings of.</typeparam>
/// <typeparam name="TSelf">The builder.</typeparam>
public abstract class Builder<T, TSelf>
    where T : class
    where TSelf : Builder<T, TSelf>
{
    private T? _draft;

    private protected Builder(T draft) => _draft = draft;

    /// <summary>A copy that nobody else has seen yet.</summary>
    /// <exception cref="ObjectDisposedException">The change is done.</exception>
    private protected T Draft => _draft ?? throw new ObjectDisposedException(GetType().Name);

    /// <summary>The name of what is changed.</summary>
    public override string ToString() => Draft.ToString()!;

    internal T Apply(Action<TSelf> change)
    {
        Guard.NotNull(change, nameof(change))((TSelf)this);
        var done = Draft;
        Complete(done);
        _draft = null;
        return done;
    }

    /// <summary>Fills in what follows from the settings.</summary>
    private protected virtual void Complete(T draft)
    {
    }
}

/// <summary>The settings of an object that can change.</summary>
/// <inheritdoc cref="Builder{T, TSelf}"/>
public abstract class TopologyObjectBuilder<T, TSelf> : Builder<T, TSelf>
    where T : TopologyObject
    where TSelf : TopologyObjectBuilder<T, TSelf>
{
    private protected TopologyObjectBuilder(T draft) : base(draft)
    {
    }

    /// <summary>What the house says of the object, such as environment, cost centre and owner; nothing is no labels.</summary>
    public Labels? Labels
    {
        get => Draft.Labels;
        set => Draft.Labels = value ?? Labels.None;
    }
}
