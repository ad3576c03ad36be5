namespace PersistentChat.Sources;

/// <summary>An object of a document: its kind, its name, and the chat pool that it belongs to, if it belongs to one.</summary>
internal readonly record struct SourceKey(SourceKind Kind, object? Name, Fqdn? Pool);
