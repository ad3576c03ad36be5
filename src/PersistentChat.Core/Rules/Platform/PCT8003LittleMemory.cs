using PersistentChat.Keys;

namespace PersistentChat.Rules.Platform;

internal sealed class PCT8003LittleMemory()
    : BelowRecommendation("PCT8003", "HW-02", Limits.RecommendedMemoryGB, ComputerKeys.MemoryGB, computer => computer.MemoryGB);
