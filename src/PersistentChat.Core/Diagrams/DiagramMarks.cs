using System;
using System.Collections.Generic;
using PersistentChat.Inspection;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Diagrams;

/// <summary>What was found about one box, or about none, and which facts are missing about it.</summary>
/// <param name="Findings">The findings.</param>
/// <param name="Open">The missing facts, those that decide the most rules first.</param>
internal sealed record BoxMarks(IReadOnlyList<Finding> Findings, IReadOnlyList<OpenQuestion> Open)
{
    public static BoxMarks None { get; } = new(ValueList<Finding>.Empty, ValueList<OpenQuestion>.Empty);
}

/// <summary>Which marks every box bears.</summary>
internal sealed class DiagramMarks
{
    private readonly Dictionary<DiagramBox, (List<Finding> Findings, List<OpenQuestion> Open)> _marks = [];
    private readonly List<Finding> _findings = [];
    private readonly List<OpenQuestion> _open = [];

    /// <summary>Places what a report says.</summary>
    /// <param name="boxes">Every box.</param>
    /// <param name="report">The report; null when nothing is marked.</param>
    public DiagramMarks(IReadOnlyList<DiagramBox> boxes, InspectionReport? report)
    {
        General = new BoxMarks(_findings, _open);
        if (report is null)
            return;
        var subjects = new SubjectBoxes(boxes);
        foreach (var finding in report.Findings)
            Place(finding, subjects.Of(finding), _findings, marks => marks.Findings);
        foreach (var question in report.Questions)
            Place(question, subjects.Of(question.Fact), _open, marks => marks.Open);
    }

    /// <summary>What is about the topology as a whole, or about nothing that the picture shows.</summary>
    public BoxMarks General { get; }

    public BoxMarks Of(DiagramBox box) => _marks.TryGetValue(box, out var marks) ? new BoxMarks(marks.Findings, marks.Open) : BoxMarks.None;

    private void Place<T>(T mark, IReadOnlyList<DiagramBox> boxes, List<T> general, Func<(List<Finding> Findings, List<OpenQuestion> Open), List<T>> of)
    {
        foreach (var box in boxes)
        {
            if (!_marks.TryGetValue(box, out var marks))
                _marks.Add(box, marks = ([], []));
            of(marks).Add(mark);
        }
        if (boxes.Count == 0)
            general.Add(mark);
    }
}
