using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat;

/// <summary>
/// What the documents that a topology came from are able to state. A topology document of this module can state everything; what a deployment
/// exports says nothing about users, time zones, hardware and more.
/// </summary>
public sealed record SourceCoverage
{
    /// <summary>
    /// The top-level domain that never exists (RFC 2606): an import puts names under it that a document does not give, or not in full.
    /// </summary>
    internal const string UnknownDomain = ".invalid";

    private SourceCoverage(bool isEverything, IReadOnlyList<Fqdn> savedServices)
    {
        IsEverything = isEverything;
        SavedServices = savedServices;
    }

    /// <summary>Everything: the topology was made at the prompt or read from a topology document of this module.</summary>
    public static SourceCoverage Everything { get; } = new(true, ValueList.Of<Fqdn>(null));

    /// <summary>What topology documents of a deployment state.</summary>
    internal static SourceCoverage Exported { get; } = new(false, ValueList.Of<Fqdn>(null));

    /// <summary>Whether they can state everything.</summary>
    public bool IsEverything { get; }

    /// <summary>
    /// The chat pools that saved output of <c>Get-CsService</c> covers: active servers, mirrors, backup stores. Empty where the
    /// documents can state everything anyway.
    /// </summary>
    public IReadOnlyList<Fqdn> SavedServices { get; }

    /// <summary>An asterisk for everything; otherwise the pools that saved services cover.</summary>
    public override string ToString() => IsEverything ? "*" : SavedServices.ToString()!;

    /// <summary>The same about pools of other names.</summary>
    internal SourceCoverage Renamed(Func<Fqdn, Fqdn> name) => new(IsEverything, ValueList.Of(SavedServices.Select(name)));

    /// <summary>With saved output of <c>Get-CsService</c> about chat pools.</summary>
    internal SourceCoverage With(IEnumerable<Fqdn> pools) =>
        IsEverything ? this : new SourceCoverage(false, ValueList.Of(SavedServices.Union(pools)));
}
