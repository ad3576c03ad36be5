using System;
using System.Collections.Generic;

namespace PersistentChat.HelpBuilder;

/// <summary>A type that the pipeline is able to bind.</summary>
/// <param name="Type">The type.</param>
/// <param name="IsWhole">Whether a whole object is bound, not only a property of one.</param>
/// <param name="Parameters">The parameters that take it.</param>
internal sealed record PipelineInput(Type Type, bool IsWhole, IReadOnlyList<CompiledParameter> Parameters);
