using System;
using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>The only exception that PersistentChat throws on purpose: what was refused, why, and where it stands.</summary>
public sealed class TopologyException : Exception
{
    // As long as paths are: a document may hold a text of many megabytes.
    private const int LongestArgument = 4096;

    private readonly Func<string> _text;
    private readonly int _more;
    private string? _message;
    private readonly object?[] _arguments = [];

    /// <summary>Creates an exception whose message is the text of <paramref name="error"/> in the current UI culture.</summary>
    /// <param name="error">Why.</param>
    /// <param name="subject">The value that was refused, as the user gave it.</param>
    /// <param name="arguments">What the message's placeholders stand for.</param>
    public TopologyException(TopologyError error, object? subject, params object?[] arguments)
        : this(error, subject, null, null, arguments)
    {
    }

    /// <summary>Creates an exception that names the location in a document.</summary>
    /// <param name="error">Why.</param>
    /// <param name="subject">The value that was refused, as the user gave it.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="inner">What led to it, if anything.</param>
    /// <param name="arguments">What the message's placeholders stand for.</param>
    public TopologyException(TopologyError error, object? subject, SourceLocation? position, Exception? inner, params object?[] arguments)
        : base(null, inner)
    {
        var shown = Array.ConvertAll(arguments, argument => argument is string text ? Excerpt.Cut(text, LongestArgument) : argument);
        _text = () => Prefixed(position, TextOf(error, position is not null, shown));
        _arguments = shown;
        Error = error;
        Subject = subject;
        Position = position;
        Problems = [this];
    }

    private TopologyException(IReadOnlyList<TopologyException> problems, string document, int more)
    {
        _text = () => Texts.Format(nameof(TopologyError.DocumentInvalid), document, problems.Count + more)
            + Environment.NewLine + string.Join(Environment.NewLine, Messages(problems));
        Error = TopologyError.DocumentInvalid;
        Subject = document;
        Problems = problems;
        _more = more;
    }

    private TopologyException(TopologyException problem, SourceLocation position)
        : base(null, problem)
    {
        _text = () => problem.Problems.Count > 1 ? Prefixed(position, problem.Message) : Prefixed(position, TextOf(problem.Error, true, problem._arguments));
        _arguments = problem._arguments;
        Error = problem.Error;
        Subject = problem.Subject;
        Position = position;
        Problems = [this];
    }

    private TopologyException(TopologyException problem, string place)
        : base(null, problem)
    {
        _text = () => place + ": " + TextOf(problem.Error, true, problem._arguments);
        _arguments = problem._arguments;
        Error = problem.Error;
        Subject = problem.Subject;
        Problems = [this];
    }

    /// <summary>What was refused and why, in the UI culture of whoever asks first: few of many exceptions are ever shown.</summary>
    public override string Message => _message ??= _text();

    /// <summary>Why; its name is the ErrorId.</summary>
    public TopologyError Error { get; }

    /// <summary>The value that was refused, as the user gave it.</summary>
    public object? Subject { get; }

    /// <summary>Where it stands, if it was read from a document.</summary>
    public SourceLocation? Position { get; }

    /// <summary>
    /// The problems of a document in the order of their locations, and after the first hundred a <see cref="TopologyError.MoreErrors"/> that says how many more there
    /// are; for any other error the exception itself.
    /// </summary>
    public IReadOnlyList<TopologyException> Problems { get; }

    /// <summary>One exception for all problems of a document; a single problem stays itself.</summary>
    /// <param name="problems">At least one problem.</param>
    /// <param name="document">The document's name.</param>
    /// <param name="more">How many problems there are beside these.</param>
    public static TopologyException ForDocument(IReadOnlyList<TopologyException> problems, string document, int more = 0)
    {
        if (problems.Count == 1 && more == 0)
            return problems[0];
        var rest = more == 0 ? problems : [.. problems, new TopologyException(TopologyError.MoreErrors, document, document, more, problems.Count)];
        return new TopologyException(ValueList.Of(rest), document, more == 0 ? 0 : more - 1);
    }

    /// <summary>What the placeholders of the message stand for.</summary>
    internal object?[] Details => _arguments;

    /// <summary>What to write instead, if the message says so.</summary>
    internal ICorrection? Correction => Array.Find(_arguments, argument => argument is ICorrection) as ICorrection;

    /// <summary>The same problem, with the location where it stands.</summary>
    /// <param name="position">The location.</param>
    public TopologyException At(SourceLocation position) => new(this, position);

    /// <summary>The same problems of a text that was laid out otherwise.</summary>
    /// <param name="place">Where a location of this text was in that one.</param>
    internal TopologyException Moved(Func<SourceLocation, SourceLocation> place)
    {
        if (Error == TopologyError.DocumentInvalid)
            return new(ValueList.Of(Array.ConvertAll([.. Problems], problem => problem.Moved(place))), (string)Subject!, _more);
        return Position is null ? this : new(Error, Subject, place(Position), InnerException, Array.ConvertAll(_arguments, Move));

        object? Move(object? argument) => argument is LineNumber line ? new LineNumber(place(new SourceLocation(Position!.File, line.Number, 1)).Line) : argument;
    }

    /// <summary>The same problems in a value that is no document, such as a parameter: its name in place of the locations.</summary>
    internal IReadOnlyList<TopologyException> In(string place) => ValueList.Of(Array.ConvertAll([.. Problems], problem => new TopologyException(problem, place)));

    /// <summary>The same problem of a value that goes by another name here.</summary>
    internal TopologyException Naming(string name)
    {
        object?[] arguments = [.. _arguments];
        arguments[0] = name;
        return new(Error, Subject, Position, InnerException, arguments);
    }

    /// <summary>The message with another text for a host whose advice differs, after the same place.</summary>
    /// <param name="text">A text with the placeholders of the usual one.</param>
    public string InOtherWords(string text) => Prefixed(Position, VisibleText.Format(text, _arguments));

    /// <summary>What is read from a document is mended there, and has a text of its own where the usual one advises something else.</summary>
    private static string TextOf(TopologyError error, bool isWritten, object?[] arguments) =>
        isWritten && Texts.GetOrNull("InDocument_" + error) is { } text ? VisibleText.Format(text, arguments) : Texts.Format(error.ToString(), arguments);

    private static string Prefixed(SourceLocation? position, string message) =>
        position is null ? message : VisibleText.Of(position.ToString()) + ": " + message;

    private static IEnumerable<string> Messages(IEnumerable<TopologyException> problems)
    {
        foreach (var problem in problems)
            yield return problem.Message;
    }
}
