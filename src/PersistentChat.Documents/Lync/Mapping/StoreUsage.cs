using System;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>What a dependency on a store is for. Only the usage <c>Default</c> is known; others are guessed from their words.</summary>
internal readonly record struct StoreUsage(bool IsBackup, StorePart Part)
{
    public static readonly StoreUsage Default = new(false, StorePart.Instance);

    /// <summary>The guess; null when no word gives a hint.</summary>
    public static StoreUsage? Guess(string usage)
    {
        var isBackup = Has(usage, "backup");
        var part = Has(usage, "witness") ? StorePart.Witness : Has(usage, "mirror") ? StorePart.Mirror : StorePart.Instance;
        return isBackup || part != StorePart.Instance || Has(usage, "primary") ? new StoreUsage(isBackup, part) : null;
    }

    /// <summary>The keys of the topology document that the guess fills.</summary>
    public string Key(bool isCompliance)
    {
        var store = (isCompliance, IsBackup) switch
        {
            (false, false) => "contentStore",
            (false, true) => "backupContentStore",
            (true, false) => "compliance.store",
            (true, true) => "compliance.backupStore",
        };
        return store + (Part switch
        {
            StorePart.Mirror => ".mirror",
            StorePart.Witness => ".witness",
            _ => ".instance",
        });
    }

    private static bool Has(string usage, string word) => usage.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
