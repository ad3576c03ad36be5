using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Keys.Reading;

/// <summary>Collects what is wrong with a document, so that all of it is reported at once.</summary>
internal sealed class DocumentProblems(string document)
{
    private readonly List<(BindingStage Stage, TopologyException Problem)> _problems = [];

    public string Document { get; } = document;

    /// <summary>What is being bound.</summary>
    public BindingStage Stage { get; set; }

    public void Add(Location location, TopologyError error, object? subject, params object?[] arguments) =>
        _problems.Add((Stage, At(location, error, subject, arguments)));

    /// <summary>The problem as an exception of its own, for what makes reading on pointless.</summary>
    public TopologyException At(Location location, TopologyError error, object? subject, params object?[] arguments) =>
        new(error, subject, LocationOf(location), null, arguments);

    /// <summary>What was refused at a location.</summary>
    public void Add(Location location, TopologyException refused) => _problems.Add((Stage, refused.At(LocationOf(location))));

    /// <summary>Makes something of an argument; null when it was refused, which is then among the problems.</summary>
    public T? Try<TArgument, T>(Location location, TArgument argument, Func<TArgument, T> make) where T : class
    {
        try
        {
            return make(argument);
        }
        catch (TopologyException refused)
        {
            Add(location, refused);
            return null;
        }
    }

    /// <summary>Does something with an argument; whether it was not refused, which is then among the problems.</summary>
    public bool Try<TArgument>(Location location, TArgument argument, Action<TArgument> act)
    {
        try
        {
            act(argument);
            return true;
        }
        catch (TopologyException refused)
        {
            Add(location, refused);
            return false;
        }
    }

    /// <exception cref="TopologyException">There are problems: all of them, in the order of their locations.</exception>
    public void ThrowIfAny()
    {
        if (_problems.Count > 0)
            throw TopologyException.ForDocument(Sorted(), Document);
    }

    public SourceLocation LocationOf(Location location) => location.In(Document);

    /// <summary>A node that several aliases name has its problems once.</summary>
    private List<TopologyException> Sorted() =>
        _problems.OrderBy(item => item.Problem.Position!.Line).ThenBy(item => item.Problem.Position!.Column).ThenBy(item => item.Stage)
            .Select(item => item.Problem).GroupBy(problem => problem.Message).Select(same => same.First()).ToList();
}
