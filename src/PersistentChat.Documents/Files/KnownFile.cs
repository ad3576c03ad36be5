namespace PersistentChat.Documents.Files;

/// <summary>A file as it was when it was read or written.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Fingerprint">The SHA-256 of its bytes, in lower-case hexadecimal.</param>
/// <param name="FirstCommentLine">The line of its first comment, from 1; null when there is none.</param>
internal sealed record KnownFile(string Path, string Fingerprint, int? FirstCommentLine);
