using System.Linq;

namespace PersistentChat.Keys;

/// <summary>What a chat pool calls unknown as long as it does not state a key.</summary>
internal static class UnknownKeys
{
    /// <summary>The word for a key; null for one that has to be there, or whose absence says that there is nothing.</summary>
    public static UnknownFact? WordOf(IKey key)
    {
        return Is(StoreKeys.Mirror) ? UnknownFact.Mirror
            : Is(StoreKeys.Witness) ? UnknownFact.Witness
            : Is(ChatPoolKeys.BackupContentStore) || Is(ComplianceKeys.BackupStore) ? UnknownFact.BackupStore
            : Is(ChatPoolKeys.LogShippingShare) ? UnknownFact.LogShippingShare
            : Is(ComplianceKeys.Enabled) ? UnknownFact.Compliance
            : Is(ComplianceKeys.AddChatRoomDetails) || Is(ComplianceKeys.AddUserDetails) ? UnknownFact.ComplianceSettings
            : Is(ChatPoolKeys.DefaultForSites) ? UnknownFact.DefaultForSites
            : Is(ChatPoolKeys.DisplayName) ? UnknownFact.DisplayName
            : Is(ChatPoolKeys.MigratedFrom) ? UnknownFact.MigratedFrom
            : Is(ChatPoolKeys.SipPort) ? UnknownFact.SipPort
            : Is(ChatPoolKeys.PoolPort) ? UnknownFact.PoolPort
            : null;

        bool Is(IKey other) => ReferenceEquals(other, key);
    }

    /// <summary>The word that leaves a key open: beside those above, whoever does not know of compliance knows neither its store nor how it is configured.</summary>
    public static UnknownFact? WordLeavingOpen(IKey key) => WordOf(key)
        ?? (ReferenceEquals(key, ChatPoolKeys.Compliance) || ReferenceEquals(key, ComplianceKeys.Store) ? UnknownFact.Compliance
            : ComplianceKeys.Table.Keys.Contains(key) ? UnknownFact.ComplianceSettings
            : null);

    /// <summary>The key that is asked for while a key is open.</summary>
    public static IKey Asked(IKey key) => WordOf(key) is null && WordLeavingOpen(key) == UnknownFact.Compliance ? ComplianceKeys.Enabled : key;
}
