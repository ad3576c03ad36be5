using System.Collections.Generic;

namespace PersistentChat.Internal;

/// <summary>Names one after the other, put together when a message is read.</summary>
internal readonly struct Enumeration(IEnumerable<string> names)
{
    public override string ToString() => string.Join(", ", names);
}
