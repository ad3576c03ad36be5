using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PersistentChat.Documents.Decoding;

namespace PersistentChat.Documents.Files;

/// <summary>Which files a write may replace. What it was made from is never among them.</summary>
internal sealed class Overwriting
{
    /// <summary>No file that exists.</summary>
    public static readonly Overwriting None = new(null, isAsked: true, losesOwner: false, []);

    /// <summary>Any file, as long as nothing but its content changes.</summary>
    public static readonly Overwriting Any = new(null, isAsked: false, losesOwner: false, []);

    private static readonly Overwriting _forced = new(null, isAsked: false, losesOwner: true, []);

    private readonly KnownFile? _known;
    private readonly bool _isAsked;
    private readonly IReadOnlyList<string> _inputs;
    private readonly Action<string, string>? _condition;
    private IReadOnlyList<LostComment> _lost = [];

    private Overwriting(KnownFile? known, bool isAsked, bool losesOwner, IReadOnlyList<string> inputs, Action<string, string>? condition = null)
    {
        _known = known;
        _isAsked = isAsked;
        LosesOwner = losesOwner;
        _inputs = inputs;
        _condition = condition;
    }

    /// <summary>Whether a file may be replaced by one of another owner or access list.</summary>
    public bool LosesOwner { get; }

    /// <summary>Any file at all if forced, else none that exists.</summary>
    public static Overwriting IfForced(bool force) => force ? _forced : None;

    /// <summary>Any file at all if forced, else the one that is known, as it was then, if no comment goes.</summary>
    public static Overwriting Known(KnownFile? known, IReadOnlyList<LostComment> lost, bool force) =>
        force ? _forced : new Overwriting(known, isAsked: true, losesOwner: false, []) { _lost = lost };

    /// <summary>Any file, on a condition that throws when it does not hold, and is looked at when nobody else can write the file.</summary>
    /// <param name="condition">Gets the file as the user named it, for errors, and the one that would be replaced.</param>
    public static Overwriting If(Action<string, string> condition) => new(null, isAsked: false, losesOwner: false, [], condition);

    /// <summary>The same, except for the files that the content was made from.</summary>
    public Overwriting Except(IReadOnlyList<string> inputs) => new(_known, _isAsked, LosesOwner, inputs, _condition) { _lost = _lost };

    /// <param name="path">The file as the user named it, for errors.</param>
    /// <param name="target">The file that would be replaced.</param>
    /// <exception cref="TopologyException"><see cref="TopologyError.OutputIsInput"/>.</exception>
    public void RefuseInputs(string path, string target)
    {
        if (_inputs.Any(input => FullPath(input) is { } fullPath && FileLinks.AreSame(FileLinks.Follow(fullPath), target)))
            throw new TopologyException(TopologyError.OutputIsInput, path, path);
    }

    /// <summary>The full path of what something was made from; null where its name is none of a file.</summary>
    private static string? FullPath(string input)
    {
        try
        {
            return Path.GetFullPath(input);
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException or PathTooLongException)
        {
            return null;
        }
    }

    /// <summary>Keeps work of others from being overwritten; true only for as long as nobody else can write the file.</summary>
    /// <param name="path">The file as the user named it, for errors.</param>
    /// <param name="target">The file that would be replaced.</param>
    /// <exception cref="TopologyException">
    /// <see cref="TopologyError.FileExists"/>, <see cref="TopologyError.FileChanged"/>, <see cref="TopologyError.CommentsWouldBeLost"/>; what a condition refuses.
    /// </exception>
    public void Check(string path, string target)
    {
        _condition?.Invoke(path, target);
        if (!_isAsked || !File.Exists(target))
            return;
        if (_known is null || !FileLinks.AreSame(FileLinks.Follow(_known.Path), target))
            throw new TopologyException(TopologyError.FileExists, path, path);
        using (var stream = new FileStream(target, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete))
            if (DocumentBytes.Fingerprint(stream) != _known.Fingerprint)
                throw new TopologyException(TopologyError.FileChanged, path, path);
        if (_lost.Count > 0)
            throw new TopologyException(TopologyError.CommentsWouldBeLost, path, path, _lost.Count, _lost[0].Line, _lost[0].InSentence);
    }
}

/// <summary>A file as it was when it was read or written.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Fingerprint">The SHA-256 of its bytes, in lower-case hexadecimal.</param>
internal sealed record KnownFile(string Path, string Fingerprint);

/// <summary>A comment that goes when a file is written.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Text">What it says, with its sign.</param>
internal sealed record LostComment(int Line, string Text)
{
    /// <summary>What it says, where a sentence ends behind it.</summary>
    public string InSentence => Text.TrimEnd('.');
}
