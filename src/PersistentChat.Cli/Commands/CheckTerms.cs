using System;
using PersistentChat.Documents;
using PersistentChat.Documents.Policies;
using PersistentChat.Inspection;
using PersistentChat.Policies;

namespace PersistentChat.Cli.Commands;

/// <summary>The policy and the baseline that topologies are checked with.</summary>
internal sealed class CheckTerms
{
    private readonly Policy? _policy;
    private readonly string? _baselineFile;
    private readonly bool _updates;
    private readonly DateTime _today;
    private Baseline? _baseline;

    /// <exception cref="TopologyException">A file cannot be read, or a baseline is to be updated and none is named.</exception>
    public CheckTerms(string? policyFile, string? baselineFile, bool updates, DateTime today)
    {
        if (updates && baselineFile is null)
            throw new TopologyException(TopologyError.BaselineNotNamed, null);
        _policy = policyFile is null ? null : PolicyFile.Read(policyFile);
        _baselineFile = baselineFile;
        _updates = updates;
        _today = today;
        if (baselineFile is not null)
            _baseline = updates ? BaselineFile.ReadToUpdate(baselineFile) ?? new Baseline() : BaselineFile.Read(baselineFile);
    }

    /// <summary>Checks a topology; where the baseline is updated, whatever is found is known from now on.</summary>
    public InspectionReport Inspect(TopologyDocument document)
    {
        if (_updates)
            _baseline = _baseline!.With(Inspect(document, null), _today);
        return Inspect(document, _baseline);
    }

    /// <summary>Writes the baseline, if it was to be updated.</summary>
    /// <exception cref="TopologyException">The file cannot be written.</exception>
    public void SaveBaseline()
    {
        if (_updates)
            BaselineFile.Write(_baseline!, _baselineFile!);
    }

    private InspectionReport Inspect(TopologyDocument document, Baseline? baseline) =>
        Inspector.Inspect(document.Topology, _today, sources: document.Sources, policy: _policy, baseline: baseline);
}
