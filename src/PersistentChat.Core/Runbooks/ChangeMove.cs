using System;
using System.Collections.Generic;

namespace PersistentChat.Runbooks;

/// <summary>Something that is done as a whole: between two moves a deployment may stay as it is.</summary>
/// <param name="Pool">The chat pool it concerns; null when it concerns what is around the pools.</param>
/// <param name="Result">The topology afterwards, of the one before.</param>
/// <param name="Sections">How to get there, from the one before to the one afterwards.</param>
internal sealed record ChangeMove(Fqdn? Pool, Func<Topology, Topology> Result, Func<Topology, Topology, IEnumerable<RunbookSection>> Sections);

/// <summary>A move at its place in an order.</summary>
/// <param name="Pool">The chat pool it concerns; null when it concerns what is around the pools.</param>
/// <param name="Before">The topology before it.</param>
/// <param name="After">The topology afterwards.</param>
/// <param name="Sections">How to get from one to the other.</param>
internal sealed record ChangeStage(Fqdn? Pool, Topology Before, Topology After, IReadOnlyList<RunbookSection> Sections);
