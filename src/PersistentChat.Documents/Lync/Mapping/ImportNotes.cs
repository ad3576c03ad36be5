using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>Collects what an import could not carry over, or had to assume.</summary>
internal sealed class ImportNotes(string documentName)
{
    private readonly string _document = documentName.Substring(documentName.LastIndexOfAny(['/', '\\']) + 1);
    private readonly List<string> _notes = [];

    public IReadOnlyList<string> All => _notes;

    public void Add(string key, params object?[] arguments) => _notes.Add(Texts.Format(key, arguments));

    public void At(Location location, string key, params object?[] arguments) =>
        _notes.Add(Texts.Format("Note_Line", _document, location.Line, Texts.Format(key, arguments)));
}
