using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PersistentChat.Documents.Decoding;
using PersistentChat.Documents.Files;
using PersistentChat.Documents.Lync;
using PersistentChat.Documents.Writing;
using PersistentChat.Inspection;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Repairs;

/// <summary>A topology document with the repairs that nobody needs to think about.</summary>
internal sealed class RepairedFile
{
    private readonly string _path;
    private readonly byte[] _before;
    private readonly string _textBefore;
    private readonly RepairedText _repaired;

    private RepairedFile(string path, byte[] before, string text, RepairedText repaired) =>
        (_path, _before, _textBefore, _repaired) = (path, before, text, repaired);

    /// <summary>The document with its repairs.</summary>
    public string Text => _repaired.Text;

    /// <summary>What is told of the repairs.</summary>
    /// <param name="counted">In which text lines are counted.</param>
    public RepairNotes Notes(CountedIn counted) => _repaired.Notes(counted);

    /// <summary>In which text lines are counted, where there are two.</summary>
    public string NumberingOf(CountedIn counted) => Texts.Format("Repair_Lines" + counted, VisibleText.Of(_path));

    /// <summary>
    /// What people may decide to change: a line with its place for each suggestion, and what is inserted in a line below it. Where no change of the document is known,
    /// the rule's remedy comes first.
    /// </summary>
    /// <param name="day">The day of the inspection.</param>
    /// <param name="counted">In which text lines are counted.</param>
    public IEnumerable<string> Suggested(DateTime day, CountedIn counted)
    {
        if (_repaired.Content is not { } content)
            yield break;
        foreach (var finding in new CheckSession(day).Inspect(content.Topology, content.Sources).Findings)
        {
            var about = About(finding.Location);
            if (finding.Severity != Severity.Information && finding.Suggestions.All(suggestion => suggestion.IsAcceptance))
                yield return VisibleText.Of(about + finding.Remedy);
            foreach (var suggestion in finding.Suggestions)
            {
                yield return VisibleText.Of((suggestion.Subject is { } subject ? About(content.Sources?.Find(subject, finding.Pools) ?? finding.Location) : about) + suggestion.Title);
                if (suggestion.Insert.Length > 0)
                    yield return "    " + VisibleText.Of(suggestion.Insert);
            }

            string About(SourceLocation? location) => Shown(location) + ": " + finding.RuleId + " " + finding.Target + ": ";
        }

        string Shown(SourceLocation? location) => location is null ? _path : (counted == CountedIn.Before ? _repaired.LocationBefore(location) : location).ToString();
    }

    /// <summary>Whether the repairs change something.</summary>
    public bool IsChanged => Text != _textBefore;

    /// <summary>The difference, as tools for patches write it.</summary>
    public string Difference => LineDifference.Of(_path, _textBefore, Text);

    /// <param name="path">The file; .yaml and .yml mean YAML, .json means JSON.</param>
    /// <exception cref="TopologyException">
    /// The file cannot be read as text, or is another document than a topology in YAML or JSON. What else is wrong with it is told in its notes.
    /// </exception>
    public static RepairedFile Of(string path)
    {
        FormatOfFile.Of(path);
        var fullPath = FileErrors.FullPath(path);
        return Of(path, fullPath, TextFile.ReadBytes(path, fullPath, ReadLimits.Default));
    }

    /// <param name="stream">The document, which is read to its end.</param>
    /// <param name="name">The name with which source positions begin.</param>
    /// <exception cref="TopologyException">As of a file.</exception>
    public static RepairedFile Of(Stream stream, string name) =>
        Of(name, name, FileErrors.Guard(name, () => DocumentBytes.Read(stream, name, ReadLimits.Default)));

    /// <summary>Replaces the file, unless it changed since.</summary>
    /// <exception cref="TopologyException">As <see cref="TopologyFile.Write"/>.</exception>
    public void Write() => AtomicFile.Write(
        _path, DocumentEncoder.Encode(Text, _before),
        Overwriting.Known(new KnownFile(FileErrors.FullPath(_path), DocumentBytes.Fingerprint(_before)), [], force: false));

    private static RepairedFile Of(string path, string name, byte[] bytes)
    {
        if (LyncReader.Recognizes(bytes))
            throw new TopologyException(TopologyError.DocumentKindUnknown, path, path);
        var text = DocumentDecoder.Decode(bytes, name);
        var repaired = RepairedText.Of(text, name);
        return repaired.Content is null or { Kind: DocumentKind.Yaml or DocumentKind.Json }
            ? new RepairedFile(path, bytes, text, repaired)
            : throw new TopologyException(TopologyError.DocumentKindUnknown, path, path);
    }
}
