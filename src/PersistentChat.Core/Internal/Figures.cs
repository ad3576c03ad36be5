using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PersistentChat.Internal;

/// <summary>
/// Writes the figures of <see cref="Limits"/> into a text that names them: <c>{UsersPerServer:N0}</c> is 20,000 in English and 20.000 in German.
/// </summary>
internal static class Figures
{
    private static readonly Dictionary<string, int> _figures = new()
    {
        [nameof(Limits.AccessControlEntries)] = Limits.AccessControlEntries,
        [nameof(Limits.AddInNameLength)] = Limits.AddInNameLength,
        [nameof(Limits.AddInUrlLength)] = Limits.AddInUrlLength,
        [nameof(Limits.DefaultMirroringPort)] = Limits.DefaultMirroringPort,
        [nameof(Limits.DefaultPoolPort)] = Limits.DefaultPoolPort,
        [nameof(Limits.DefaultSipPort)] = Limits.DefaultSipPort,
        [nameof(Limits.DefaultWitnessPort)] = Limits.DefaultWitnessPort,
        [nameof(Limits.HighestPort)] = Limits.HighestPort,
        [nameof(Limits.HttpsPort)] = Limits.HttpsPort,
        [nameof(Limits.Invitations)] = Limits.Invitations,
        [nameof(Limits.InvitationsBeforeDegradation)] = Limits.InvitationsBeforeDegradation,
        [nameof(Limits.LongestRunIntervalDays)] = Limits.LongestRunIntervalDays,
        [nameof(Limits.MostChatHistory)] = Limits.MostChatHistory,
        [nameof(Limits.ProvisionedUsers)] = Limits.ProvisionedUsers,
        [nameof(Limits.RecommendedCores)] = Limits.RecommendedCores,
        [nameof(Limits.RecommendedDiskRpm)] = Limits.RecommendedDiskRpm,
        [nameof(Limits.RecommendedFreeGB)] = Limits.RecommendedFreeGB,
        [nameof(Limits.RecommendedMemoryGB)] = Limits.RecommendedMemoryGB,
        [nameof(Limits.RoomNameLength)] = Limits.RoomNameLength,
        [nameof(Limits.TemporaryUsersPerServer)] = Limits.TemporaryUsersPerServer,
        [nameof(Limits.UsersOnStandardEdition)] = Limits.UsersOnStandardEdition,
        [nameof(Limits.UsersOnStandardEditionAfterFailure)] = Limits.UsersOnStandardEditionAfterFailure,
        [nameof(Limits.UsersOverAllPools)] = Limits.UsersOverAllPools,
        [nameof(Limits.UsersPerPool)] = Limits.UsersPerPool,
        [nameof(Limits.UsersPerServer)] = Limits.UsersPerServer,
        [nameof(Limits.WcfPort)] = Limits.WcfPort,
    };

    /// <summary>The figures that texts may name.</summary>
    public static IReadOnlyDictionary<string, int> All => _figures;

    /// <summary>The text with its figures in the formats of a language. Numbered places stay: they are the caller's to fill.</summary>
    public static string Insert(string text, CultureInfo culture)
    {
        if (NextName(text, 0) < 0)
            return text;
        var filled = new StringBuilder();
        var done = 0;
        for (var start = NextName(text, 0); start >= 0; start = NextName(text, done))
        {
            var end = text.IndexOf('}', start);
            var parts = text.Substring(start + 1, end - start - 1).Split(':');
            filled.Append(text, done, start - done).Append(_figures[parts[0]].ToString(parts.Length > 1 ? parts[1] : null, culture));
            done = end + 1;
        }
        return filled.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>Where the next place with a name begins; -1 when there is none.</summary>
    private static int NextName(string text, int from)
    {
        for (var brace = text.IndexOf('{', from); brace >= 0 && brace < text.Length - 1; brace = text.IndexOf('{', brace + 1))
        {
            if (text[brace + 1] is >= 'A' and <= 'Z')
                return brace;
        }
        return -1;
    }
}
