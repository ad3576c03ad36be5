using System;
using System.Collections.Generic;
using PersistentChat.Rules.Policies;

namespace PersistentChat.Keys;

/// <summary>What a baseline states.</summary>
internal sealed class BaselineKeys : KeyTable<Baseline>
{
    public static readonly BaselineKeys Table = new();

    internal static Kind<string> Version => new NameKind(StringComparer.Ordinal, (_, version) => version, isQuoted: true);

    private static Kind<IReadOnlyList<BaselineEntry>> Findings =>
        new ListKind<BaselineEntry>(new TableKind<BaselineEntry>(KnownFindingKeys.Table, onOneLine: true), findings => findings.Count == 0);

    private BaselineKeys() : base("baseline", () => new Baseline(), baseline => baseline with { },
    [
        Optional("toolVersion", Version, baseline => baseline.ToolVersion, (baseline, version) => baseline.ToolVersion = version!).AlwaysWritten(),
        Required("findings", Findings, baseline => baseline.Entries, (baseline, entries) => baseline.Entries = entries),
    ], frame: true)
    {
    }

    protected override void Complete(Baseline item) => item.Complete();
}

/// <summary>What a baseline states of a finding.</summary>
internal sealed class KnownFindingKeys : KeyTable<BaselineEntry>
{
    public static readonly KnownFindingKeys Table = new();

    private static Kind<string> Fingerprint => new NameKind(StringComparer.Ordinal, (_, fingerprint) => fingerprint, isNeeded: true, isQuoted: true);

    private KnownFindingKeys() : base("knownFinding", () => new BaselineEntry(), entry => entry with { },
    [
        Required("topology", Kinds.NeededTarget, entry => entry.Topology, (entry, name) => entry.Topology = name),
        Required("rule", Kinds.RuleId, entry => entry.Rule, (entry, rule) => entry.Rule = rule),
        Required("target", Kinds.NeededTarget, entry => entry.Target, (entry, target) => entry.Target = target),
        Required("since", Kinds.Date, entry => entry.Since, (entry, day) => entry.Since = day),
        Required("fingerprint", Fingerprint, entry => entry.Fingerprint, (entry, fingerprint) => entry.Fingerprint = fingerprint),
        Optional("toolVersion", BaselineKeys.Version, entry => entry.ToolVersion, (entry, version) => entry.ToolVersion = version),
    ])
    {
    }
}
