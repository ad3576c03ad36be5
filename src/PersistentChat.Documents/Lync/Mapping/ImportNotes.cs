using System.Collections.Generic;
using PersistentChat.Inspection;
using PersistentChat.Internal;
using PersistentChat.Rules;

namespace PersistentChat.Documents.Lync.Mapping;

/// <summary>Collects what an import could not carry over, or had to assume.</summary>
internal sealed class ImportNotes(string documentName)
{
    private readonly string _document = documentName.Substring(documentName.LastIndexOfAny(['/', '\\']) + 1);
    private readonly List<string> _notes = [];

    public IReadOnlyList<string> All => _notes;

    public void Add(string key, params object?[] arguments) => _notes.Add(Texts.Format(key, arguments));

    /// <summary>Notes of a fact that the document does not state, in the words of the questions that ask for it.</summary>
    public void Missing(Location location, string key, OpenFact fact, params object?[] arguments) =>
        At(location, key, [fact, FactForms.Of(fact), .. arguments]);

    public void At(Location location, string key, params object?[] arguments) =>
        _notes.Add(Texts.Format("Note_Line", _document, location.Line, Texts.Format(key, arguments)));
}
