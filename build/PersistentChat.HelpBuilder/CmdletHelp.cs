using System.Collections.Generic;

namespace PersistentChat.HelpBuilder;

/// <summary>What was compiled and what a person wrote about it, in one language.</summary>
/// <param name="Cmdlet">The cmdlet.</param>
/// <param name="Page">Its page.</param>
/// <param name="Descriptions">The description of every parameter, by name.</param>
internal sealed record CmdletHelp(CompiledCmdlet Cmdlet, HelpPage Page, IReadOnlyDictionary<string, Prose> Descriptions);
