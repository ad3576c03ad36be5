using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Keys.Reading;

/// <summary>Collects what is wrong with a document, so that all of it is reported at once: the first problems by their locations, and how many more there are.</summary>
internal sealed class DocumentProblems(string document)
{
    /// <summary>How many are listed. Who has more has written something else than a topology.</summary>
    public const int Most = 100;

    private readonly SortedDictionary<Order, TopologyException> _first = [];
    private readonly HashSet<string> _messages = [];
    private Order _last;
    private int _count;
    private int _more;

    public string Document { get; } = document;

    /// <summary>How many there were, those that are told once for several places included.</summary>
    public int Count => _count;

    /// <summary>What is being bound.</summary>
    public BindingStage Stage { get; set; }

    public void Add(Location location, TopologyError error, object? subject, params object?[] arguments)
    {
        if (IsAmongFirst(location, out var order))
            Insert(order, At(location, error, subject, arguments));
    }

    /// <summary>The problem as an exception of its own, for what makes reading on pointless.</summary>
    public TopologyException At(Location location, TopologyError error, object? subject, params object?[] arguments) =>
        new(error, subject, LocationOf(location), null, arguments);

    /// <summary>What was refused at a location.</summary>
    public void Add(Location location, TopologyException refused)
    {
        if (IsAmongFirst(location, out var order))
            Insert(order, refused.At(LocationOf(location)));
    }

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

    /// <exception cref="TopologyException">There are problems: the first of them, in the order of their locations, and how many more.</exception>
    public void ThrowIfAny()
    {
        if (_first.Count > 0)
            throw TopologyException.ForDocument([.. _first.Values], Document, _more);
    }

    public SourceLocation LocationOf(Location location) => location.In(Document);

    /// <summary>Whether a problem at a location is listed, as far as can be said yet; otherwise it is counted.</summary>
    private bool IsAmongFirst(Location location, out Order order)
    {
        order = new Order(location.Line, location.Column, Stage, _count++);
        if (_first.Count < Most || order.CompareTo(_last) < 0)
            return true;
        _more++;
        return false;
    }

    /// <summary>A node that several aliases name has its problems once.</summary>
    private void Insert(Order order, TopologyException problem)
    {
        if (!_messages.Add(problem.Message))
            return;
        _first.Add(order, problem);
        if (_first.Count > Most)
        {
            _messages.Remove(_first[_last].Message);
            _first.Remove(_last);
            _more++;
        }
        _last = _first.Keys.Last();
    }

    /// <summary>By location, then by stage, then as they came.</summary>
    private readonly record struct Order(int Line, int Column, BindingStage Stage, int Number) : IComparable<Order>
    {
        public int CompareTo(Order other) =>
            (Line, Column, (int)Stage, Number).CompareTo((other.Line, other.Column, (int)other.Stage, other.Number));
    }
}
