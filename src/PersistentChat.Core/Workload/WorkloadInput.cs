namespace PersistentChat.Workload;

/// <summary>An input of the user model beside its documented default.</summary>
public sealed record WorkloadInput
{
    private readonly string _source;

    internal WorkloadInput(string name, RoomClass? room, double value, double documented, string source, string? fact)
    {
        Name = name;
        Class = room;
        Value = value;
        Default = documented;
        _source = source;
        Fact = fact;
    }

    /// <summary>Its name, the same as that of the parameter.</summary>
    public string Name { get; }

    /// <summary>The class of rooms; null when it holds for all.</summary>
    public RoomClass? Class { get; }

    /// <summary>What was calculated with.</summary>
    public double Value { get; }

    /// <summary>What the documents say.</summary>
    public double Default { get; }

    /// <summary>The documents that say so.</summary>
    public string Source => Citations.Shown(_source);

    /// <summary>The contradiction between documents that concerns the default, such as C-07; null when there is none.</summary>
    public string? Fact { get; }

    /// <summary>The name of the parameter.</summary>
    public override string ToString() => Name;
}
