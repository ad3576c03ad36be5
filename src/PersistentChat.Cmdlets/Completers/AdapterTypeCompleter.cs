using System.Collections.Generic;

namespace PersistentChat.Cmdlets;

/// <summary>Completes compliance adapters: the one that comes with the product.</summary>
public sealed class AdapterTypeCompleter : NameCompleter
{
    private protected override IEnumerable<(string Name, string Tip)> Candidates() =>
        [(ComplianceSettings.XmlAdapter, ComplianceSettings.XmlAdapter)];
}
