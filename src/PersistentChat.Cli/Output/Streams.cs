using System.IO;

namespace PersistentChat.Cli.Output;

/// <summary>The three streams of a program.</summary>
/// <param name="Input">What <c>-</c> stands for.</param>
/// <param name="Output">Results.</param>
/// <param name="Errors">Diagnostics.</param>
internal sealed record Streams(Stream Input, TextWriter Output, TextWriter Errors);
