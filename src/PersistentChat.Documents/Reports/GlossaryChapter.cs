using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Reports;

/// <summary>The terms of the product, by the alphabet of the reader.</summary>
internal static class GlossaryChapter
{
    /// <summary>The keys of the terms.</summary>
    internal static readonly IReadOnlyList<string> Terms =
    [
        "PersistentChat", "Topology", "Site", "Pool", "ChatPool", "SingleServerPool", "MultipleServerPool", "GroupChat", "Room", "ChatServer", "ActiveServer", "StandbyServer",
        "FrontEndPool", "FrontEndServer", "Editions", "ManagementStore", "NextHop", "Collocation", "SqlInstance", "BackEnd", "ContentStore", "Compliance", "ComplianceStore",
        "FileStore", "Share", "Mirror", "Principal", "Witness", "LogShipping", "Endpoint", "BackupStore", "AvailabilityGroup", "HighAvailability", "DisasterRecovery",
        "Failover", "DataCenter", "GlobalCatalog", "ForestRoot", "TimeZone", "ConcurrentUsers", "ProvisionedUsers", "Headroom", "Finding", "Severity", "OpenQuestion",
        "Remedy", "Suppression", "Policy", "Baseline", "Runbook", "Inferred",
    ];

    public static ReportChapter Create() => new(
        "Glossary",
        [
            Html.Paragraph(Texts.Report("Glossary_Intro")),
            Html.Facts([.. Terms
                .Select(key => (Term: Texts.Glossary("Term_" + key), Meaning: (object)Texts.Glossary("Meaning_" + key)))
                .OrderBy(entry => entry.Term, StringComparer.Create(TextCulture.Current, ignoreCase: true))]),
        ]);
}
