using PersistentChat.Internal;

namespace PersistentChat.Documents.Repairs;

/// <summary>What is done to a document without asking, or why that is not done.</summary>
/// <param name="place">Where.</param>
/// <param name="key">The key of the sentence that says it.</param>
/// <param name="arguments">What its placeholders stand for.</param>
internal sealed class Repair(SourceLocation place, string key, params object?[] arguments)
{
    public SourceLocation Place => place;

    /// <summary>What it is, in the current UI culture.</summary>
    public string Title => Texts.Format("Repair_" + key, arguments);

    /// <summary>The same, after its place.</summary>
    public override string ToString() => VisibleText.Of(place.ToString()) + ": " + Title;
}
