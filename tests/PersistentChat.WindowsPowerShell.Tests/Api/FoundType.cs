using System.Reflection.Metadata;

namespace PersistentChat.WindowsPowerShell.Tests.Api;

/// <summary>A type and the assembly that defines it.</summary>
internal sealed record FoundType(string Assembly, MetadataReader Reader, TypeDefinition Type);
