using System.Collections.Generic;

namespace PersistentChat.Internal;

/// <summary>A sentence that says which number or truth value to write.</summary>
internal readonly struct Cure(string key, string value) : ICorrection
{
    public IReadOnlyList<string> Candidates => [value];

    public bool IsText => false;

    public override string ToString() => Texts.Format(key, value);
}
