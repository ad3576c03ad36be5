using System.Collections.Generic;

namespace PersistentChat.Internal;

/// <summary>A sentence that says which number or truth value to write.</summary>
internal readonly struct Cure(string key, string value) : ICorrection
{
    // A number that begins with a zero is another one to some readers, and none in JSON.
    public IReadOnlyList<string> Candidates => value.Length > 1 && value[0] == '0' && value[1] is >= '0' and <= '9' ? [] : [value];

    public bool IsText => false;

    public override string ToString() => Texts.Format(key, value);
}
