namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>The distances of a drawing, in pixels.</summary>
internal sealed record Measures
{
    /// <summary>Right of the copies, where the lines to the witness run.</summary>
    public const int WitnessWidth = 14;

    /// <summary>For a drawing that has room: every box with an icon and its part below its name.</summary>
    public static readonly Measures Roomy = new();

    /// <summary>For a drawing of many pools: names without their domain, parts beside names, no icons.</summary>
    public static readonly Measures Compact = new()
    {
        IsCompact = true,
        Margin = 18,
        HeaderGap = 10,
        CardWidth = 190,
        LeastCardWidth = 60,
        CardLeft = 7,
        CardRight = 6,
        CardPadding = 2,
        CardGap = 3,
        Frame = new FrameMargins(6, 6, 4, 5),
        HeadingGap = 3,
        CopyGap = 15,
        SpineOffset = 10,
        Drop = 22,
        DropInset = 14,
        LogShippingGap = 18,
        FilesGap = 12,
        LaneGap = 12,
        ColumnGap = 10,
        BracketWidth = 16,
        BracketInset = 8,
        ArrowLength = 6,
    };

    private Measures()
    {
    }

    /// <summary>Whether names and parts are written as shortly as can be.</summary>
    public bool IsCompact { get; private init; }

    public int Margin { get; private init; } = 28;

    /// <summary>Below the title, and below the directory.</summary>
    public int HeaderGap { get; private init; } = 22;

    /// <summary>The widest that a box becomes which holds nothing but texts.</summary>
    public int CardWidth { get; private init; } = 212;

    /// <summary>The narrowest that it becomes where widths follow the texts.</summary>
    public int LeastCardWidth { get; private init; } = 212;

    /// <summary>Left of its texts, where the icon stands.</summary>
    public int CardLeft { get; private init; } = 32;

    public int CardRight { get; private init; } = 8;

    /// <summary>Above and below its texts.</summary>
    public int CardPadding { get; private init; } = 8;

    public int CardGap { get; private init; } = 10;

    /// <summary>Around what stands in a frame.</summary>
    public FrameMargins Frame { get; private init; } = new(12, 12, 10, 12);

    /// <summary>Below the heading of a frame.</summary>
    public int HeadingGap { get; private init; } = 8;

    /// <summary>Between the copies of a database, where the line of the mirroring runs.</summary>
    public int CopyGap { get; private init; } = 24;

    /// <summary>From the upper edge of a lane to the line that joins its frames.</summary>
    public int SpineOffset { get; private init; } = 24;

    /// <summary>From that line down to the stores.</summary>
    public int Drop { get; private init; } = 48;

    /// <summary>From the left edge of a box to the line that comes down to it.</summary>
    public int DropInset { get; private init; } = 24;

    /// <summary>Between a store and its secondary.</summary>
    public int LogShippingGap { get; private init; } = 40;

    /// <summary>Between a pool and its folders, where these stand below it.</summary>
    public int FilesGap { get; private init; }

    public int LaneGap { get; private init; } = 40;

    public int ColumnGap { get; private init; } = 28;

    /// <summary>Left in the frame of a pool, where the line between the servers runs.</summary>
    public int BracketWidth { get; private init; } = 18;

    /// <summary>From the left edge of the frame to that line.</summary>
    public int BracketInset { get; private init; } = 14;

    public int ArrowLength { get; private init; } = 8;

    public int FrameWidth => CardWidth + (2 * Frame.Side);
}
