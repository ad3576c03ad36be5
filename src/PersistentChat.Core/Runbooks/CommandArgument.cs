using System.Collections.Generic;
using PersistentChat.Internal;

namespace PersistentChat.Runbooks;

/// <summary>A parameter of a command with its value.</summary>
internal sealed record CommandArgument
{
    internal CommandArgument(string name, ArgumentForm form, IEnumerable<string>? values = null, RunbookVariable? variable = null)
    {
        Name = name;
        Form = form;
        Values = ValueList.Of(values);
        Variable = variable;
    }

    /// <summary>The parameter, without its hyphen.</summary>
    public string Name { get; }

    /// <summary>How the value is written.</summary>
    public ArgumentForm Form { get; }

    /// <summary>The values; empty when there is none or when a variable holds it.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>What the reader has to fill in, because no topology holds it; null when the topology does.</summary>
    public RunbookVariable? Variable { get; }

    /// <summary>The parameter.</summary>
    public override string ToString() => "-" + Name;
}
