using System;
using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Diagrams;

internal sealed record TreeLine
{
    internal const string Gap = "  ";

    internal TreeLine(string branches, string text, IReadOnlyList<TreeMark> marks)
    {
        Branches = branches;
        Text = text;
        Marks = marks;
    }

    /// <summary>What joins the line to those above it.</summary>
    public string Branches { get; }

    /// <summary>Name and part of a thing; empty in a line that goes on with what was found about the thing above.</summary>
    public string Text { get; }

    /// <summary>What was found about it, the heaviest first.</summary>
    public IReadOnlyList<TreeMark> Marks { get; }

    /// <summary>The line without colours.</summary>
    public override string ToString() => Write(mark => mark.Text);

    /// <summary>The line with marks as somebody else writes them.</summary>
    /// <param name="write">Writes a mark, for example in colour.</param>
    public string Write(Func<TreeMark, string> write) =>
        Branches + string.Join(Gap, Marks.Select(write).Prepend(Text).Where(part => part.Length > 0));
}
