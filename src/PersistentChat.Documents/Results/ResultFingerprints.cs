using System.Collections.Generic;
using System.Globalization;
using System.Text;
using PersistentChat.Documents.Decoding;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Results;

/// <summary>
/// By what readers follow a result: the same in every language, and wherever in the file the object stands, and for as long as a baseline knows the finding. Results that are alike
/// are told apart by their order.
/// </summary>
internal sealed class ResultFingerprints
{
    private readonly Dictionary<string, int> _same = [];

    public string Of(SarifResult result) => Of(result.Topology, result.RuleId, TargetName.Normalize(result.Target), result.Fingerprint);

    public string Of(params string[] parts)
    {
        var name = string.Join("|", parts).ToUpperInvariant();
        _same[name] = _same.TryGetValue(name, out var count) ? count + 1 : 1;
        return DocumentBytes.Fingerprint(Encoding.UTF8.GetBytes(name + "|" + _same[name].ToString(CultureInfo.InvariantCulture)));
    }
}
