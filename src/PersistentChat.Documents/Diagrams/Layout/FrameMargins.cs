namespace PersistentChat.Documents.Diagrams.Layout;

/// <summary>The room around what stands in a frame.</summary>
/// <param name="Side">Left and right of the heading.</param>
/// <param name="Left">Left of the content.</param>
/// <param name="Top">Above the heading.</param>
/// <param name="Bottom">Below the content.</param>
internal sealed record FrameMargins(int Side, int Left, int Top, int Bottom);
