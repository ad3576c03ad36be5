using System;
using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>The only exception that PersistentChat throws on purpose: what was refused, why, and where it stands.</summary>
public sealed class TopologyException : Exception
{
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
        : base(Prefixed(position, Texts.Format(error.ToString(), arguments)), inner)
    {
        Error = error;
        Subject = subject;
        Position = position;
        Problems = [this];
    }

    private TopologyException(IReadOnlyList<TopologyException> problems, string document)
        : base(Texts.Format(nameof(TopologyError.DocumentInvalid), document, problems.Count)
               + Environment.NewLine + string.Join(Environment.NewLine, Messages(problems)))
    {
        Error = TopologyError.DocumentInvalid;
        Subject = document;
        Problems = problems;
    }

    private TopologyException(TopologyException problem, SourceLocation position)
        : base(Prefixed(position, problem.Message), problem)
    {
        Error = problem.Error;
        Subject = problem.Subject;
        Position = position;
        Problems = [this];
    }

    /// <summary>Why; its name is the ErrorId.</summary>
    public TopologyError Error { get; }

    /// <summary>The value that was refused, as the user gave it.</summary>
    public object? Subject { get; }

    /// <summary>Where it stands, if it was read from a document.</summary>
    public SourceLocation? Position { get; }

    /// <summary>Every problem of a document in the order of their locations; for any other error the exception itself.</summary>
    public IReadOnlyList<TopologyException> Problems { get; }

    /// <summary>One exception for all problems of a document; a single problem stays itself.</summary>
    /// <param name="problems">At least one problem.</param>
    /// <param name="document">The document's name.</param>
    public static TopologyException ForDocument(IReadOnlyList<TopologyException> problems, string document) =>
        problems.Count == 1 ? problems[0] : new TopologyException(ValueList.Of(problems), document);

    /// <summary>The same problem, with the location where it stands.</summary>
    /// <param name="position">The location.</param>
    public TopologyException At(SourceLocation position) => new(this, position);

    private static string Prefixed(SourceLocation? position, string message) =>
        position is null ? message : position + ": " + message;

    private static IEnumerable<string> Messages(IEnumerable<TopologyException> problems)
    {
        foreach (var problem in problems)
            yield return problem.Message;
    }
}
