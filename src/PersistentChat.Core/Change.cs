using System.Diagnostics.CodeAnalysis;

namespace PersistentChat;

/// <summary>A setting that is either left as it is, or set, possibly to nothing.</summary>
/// <typeparam name="T">The setting's type.</typeparam>
public readonly struct Change<T>
{
    private readonly T _value;

    private Change(T value) => (IsSet, _value) = (true, value);

    /// <summary>Whether the setting is set.</summary>
    public bool IsSet { get; }

    /// <summary>Sets to a value.</summary>
    /// <param name="value">The value; null takes the setting away where that is possible.</param>
    public static implicit operator Change<T>(T value) => new(value);

    /// <summary>Sets to a value.</summary>
    /// <param name="value">The value; null takes the setting away where that is possible.</param>
    [SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "Nothing converts from an interface, so that its type must be named.")]
    public static Change<T> To(T value) => new(value);

    /// <summary>The value that is set, or the one there was.</summary>
    /// <param name="present">The value there was.</param>
    public T Or(T present) => IsSet ? _value : present;
}
