namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>The distances of a drawing, in pixels.</summary>
internal static class Measures
{
    public const int Margin = 28;
    public const int ClientsWidth = 112;
    public const int CardWidth = 212;
    public const int FrameWidth = CardWidth + (2 * 12);
    public const int CardGap = 10;

    /// <summary>Between the copies of a database, where the line of the mirroring runs.</summary>
    public const int CopyGap = 24;

    /// <summary>Right of the copies, where the lines to the witness run.</summary>
    public const int WitnessWidth = 14;

    /// <summary>From the upper edge of a lane to the line that joins its frames.</summary>
    public const int SpineOffset = 24;

    /// <summary>From that line down to the stores.</summary>
    public const int Drop = 48;

    /// <summary>Between a store and its secondary.</summary>
    public const int LogShippingGap = 40;

    public const int LaneGap = 40;
    public const int ColumnGap = 28;

    /// <summary>Around the texts between two columns.</summary>
    public const int LabelMargin = 12;

    /// <summary>Left in the frame of a pool, where the line between the servers runs.</summary>
    public const int BracketWidth = 18;

    /// <summary>From the left edge of a column to the line that comes down to it.</summary>
    public const int DropInset = 24;

    /// <summary>From the left column to the line that leads to several boxes of the right one.</summary>
    public const int Trunk = 18;

    public const int ArrowLength = 8;
}
