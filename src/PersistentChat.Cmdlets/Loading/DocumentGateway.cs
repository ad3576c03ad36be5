using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using PersistentChat.Diagrams;
using PersistentChat.Documents;
using PersistentChat.Documents.Binding;
using PersistentChat.Documents.Lync;
using PersistentChat.Documents.Policies;
using PersistentChat.Documents.Protection;
using PersistentChat.Documents.Repairs;
using PersistentChat.Documents.Results;
using PersistentChat.FakeNames;
using PersistentChat.Inspection;
using PersistentChat.Keys.Writing;
using PersistentChat.Renaming;
using PersistentChat.Requirements;
using PersistentChat.Rules;
using PersistentChat.Rules.Policies;
using PersistentChat.Runbooks;
using PersistentChat.Sources;

namespace PersistentChat.Cmdlets;

/// <summary>
/// The only type that knows PersistentChat.Documents: compiling one of these methods loads it, and with it the third-party assemblies.
/// Inlined into their callers they would be loaded too early.
/// </summary>
internal static class DocumentGateway
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static IReadOnlyList<string> FindTopologies(string path) => TopologyFiles.Find(path);

    /// <summary>The files in a folder and below it, in the order of their names.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static IReadOnlyList<string> Files(string folder) => TopologyFiles.All(folder);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static IReadOnlyList<string> TextDocuments(IEnumerable<string> files) => TopologyFiles.TextDocuments(files);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static LoadedDocument Read(string path, Topology? onto = null) => Load(TopologyFile.Read(path, null, onto));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static LoadedDocument Parse(string text, string name, Topology? onto) =>
        Load(TopologyFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), name, null, onto));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static LoadedDocument Read(XContainer xml, string name, Topology? onto) => Load(TopologyXml.Read(xml, name, onto));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static LoadedDocument Read(XmlNode xml, string name, Topology? onto) => Load(TopologyXml.Read(xml, name, onto));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static LoadedDocument Read(
        IEnumerable<(string? TypeName, IReadOnlyDictionary<string, IReadOnlyList<string>> Properties)> objects, string name, Topology? onto) =>
        Load(TopologyObjects.Read([.. objects.Select(item => new SavedObject(item.TypeName, item.Properties))], name, onto));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static LoadedDocument Write(IReadOnlyList<ChangedTopology> steps, string path, LoadedDocument? known, bool force, LoadedDocument? source) =>
        Load(TopologyFile.WriteSteps(steps, path, (TopologyDocument?)known?.Document, force, (TopologyDocument?)source?.Document));

    /// <summary>The SHA-256 of the file that a document was read from or written to.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string Fingerprint(LoadedDocument document) => ((TopologyDocument)document.Document).Fingerprint;

    /// <summary>The SHA-256 of the file that a topology would make.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string Fingerprint(Topology topology) => TopologyFile.FingerprintOf(topology);

    /// <summary>Whether a file has comments.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool HasComments(LoadedDocument document) => ((TopologyDocument)document.Document).FirstCommentLine is not null;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Write(string path, string text, IReadOnlyList<string> inputs) => OutputFile.Write(path, text, inputs);

    /// <summary>The form that a file gets, after what forbids to write it at all.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static T FormOf<T>(string path, IReadOnlyList<string> inputs, T? stated, T? usual) where T : struct, Enum => (T)Enum.Parse(
        typeof(T), Choose(path, inputs, [.. Enum.GetNames(typeof(T)).Select(name => name.ToLowerInvariant())], Word(stated), Word(usual)), ignoreCase: true);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void CheckReport(string path, IReadOnlyList<string> inputs) => Choose(path, inputs, [OutputForms.Html], null, OutputForms.Html);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool IsScript(string path, IReadOnlyList<string> inputs, bool? asScript) => Choose(
        path, inputs, [OutputForms.Markdown, OutputForms.Script],
        asScript is { } isScript ? (isScript ? OutputForms.Script : OutputForms.Markdown) : null, OutputForms.Markdown) == OutputForms.Script;

    /// <summary>Whether a file has its usual form already; it gets it if that is approved.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Format(string path, Func<string, bool> approved)
    {
        var file = FormattedFile.Of(path);
        if (!file.IsFormatted && approved(path))
            file.Write();
        return file.IsFormatted;
    }

    /// <param name="path">The file.</param>
    /// <param name="approved">Gets the difference, and says whether to write it.</param>
    /// <param name="done">Gets what is repaired, once it is.</param>
    /// <param name="open">Gets what is not, because it could mean several things.</param>
    /// <returns>What is wrong with the document all the same; null when it can be read.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static TopologyException? Repair(string path, Func<string, bool> approved, Action<string> done, Action<string> open)
    {
        var file = RepairedFile.Of(path);
        var isWritten = file.IsChanged && approved(file.Difference);
        var counted = isWritten ? CountedIn.Repaired : CountedIn.Before;
        var notes = file.Notes(counted);
        if (isWritten)
        {
            file.Write();
            done(file.NumberingOf(counted));
            foreach (var repair in notes.Done)
                done(repair.ToString());
        }
        foreach (var repair in notes.Open)
            open(repair.ToString());
        return notes.Left;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Protect(string path, string destination, ProtectionKey key, bool force) =>
        ProtectedFile.Write(path, destination, key, force);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void WriteResult(
        IReadOnlyList<InspectionReport> reports, IReadOnlyList<UnreadableFile> unreadable, ResultFormat format, string path, string directory,
        DateTimeOffset? time, bool force, IReadOnlyList<string> inputs) =>
        ResultFile.Write(reports, format, path, new ResultSettings(directory, time), force, unreadable, inputs);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static CheckSession OpenCheck(DateTime date, RuleSelection rules, string? policy, string? baseline, bool updatesBaseline) =>
        CheckFiles.Open(date, rules, policy, baseline, updatesBaseline);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Policy ReadPolicy(string path) => PolicyFile.Read(path);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void SaveBaseline(CheckSession check, string? baseline) => CheckFiles.Save(check, baseline);

    /// <summary>What a document says, as JSON in one line.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string OneLine(Action<DocumentWriter> write) => Documents.Json.OneLine.Write(write);

    /// <summary>What <see cref="OneLine"/> wrote: texts, lists as arrays and tables as hashtables; null for anything else.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static object? ParseOneLine(string text) => Documents.Json.OneLine.Read(text);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static TimeZoneId ParseTimeZone(string id) => TimeZoneIds.Parse(id);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static IReadOnlyList<string> TimeZones() => TimeZoneIds.Known;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static IReadOnlyList<string> FirewallScript(
        IEnumerable<PortRequirement> requirements, AddressBook addresses, IReadOnlyDictionary<SqlInstanceName, int> sqlPorts) =>
        Documents.Network.FirewallScript.Write(requirements, addresses, sqlPorts);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static IReadOnlyList<string> ZoneText(IEnumerable<DnsRecord> records) => Documents.Network.ZoneText.Write(records);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static IReadOnlyList<string> DnsScript(IEnumerable<DnsRecord> records) => Documents.Network.DnsScript.Write(records);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Write(Runbook runbook, string path, bool asScript, bool force, IReadOnlyList<string> inputs) =>
        Documents.Runbooks.RunbookFile.Write(runbook, path, asScript, force, inputs);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void WriteReport(Topology topology, SourceMap? sources, CheckSession check, Topology? reference, string path, bool force, IReadOnlyList<string> inputs) =>
        Documents.Reports.ReportFile.Write(topology, new Documents.Reports.ReportOptions(check, reference) { Sources = sources }, path, force, inputs);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static string Diagram(Topology topology, DiagramFormat format, InspectionReport? findings, Fqdn? pool) =>
        Documents.Diagrams.TopologyDiagram.Write(topology, format, findings, new Documents.Diagrams.DiagramOptions(pool));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void WriteDiagram(Topology topology, DiagramFormat format, InspectionReport? findings, Fqdn? pool, string path, bool force, IReadOnlyList<string> inputs) =>
        Documents.Diagrams.DiagramFile.Write(topology, format, path, findings, new Documents.Diagrams.DiagramOptions(pool), force, inputs);

    private static string Choose(string path, IReadOnlyList<string> inputs, IReadOnlyList<string> forms, string? stated, string? usual)
    {
        OutputFile.JudgeNew(path, force: true, inputs);
        return OutputForms.Choose(path, forms, stated, usual);
    }

    private static string? Word<T>(T? form) where T : struct, Enum => form?.ToString().ToLowerInvariant();

    private static LoadedDocument Load(TopologyDocument document) => new(
        document.Topology, document.Sources, document, document.Format is not null, document.Kind == DocumentKind.ServiceOutput,
        document.GetOriginal);
}
