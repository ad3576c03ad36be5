using PersistentChat.Keys;

namespace PersistentChat.Rules.Platform;

internal sealed class PCT8002FewProcessorCores()
    : BelowRecommendation("PCT8002", "HW-01", Limits.RecommendedCores, ComputerKeys.ProcessorCores, computer => computer.ProcessorCores);
