using System;
using PersistentChat.Renaming;

namespace PersistentChat.Cmdlets;

/// <summary>Names an object of a topology: by its name, by a service identity, or by the object, which says what it is, too.</summary>
public sealed class ObjectIdentity
{
    private static readonly (string Prefix, TopologyObjectKind Kind)[] _services =
        [("PersistentChatServer:", TopologyObjectKind.ChatPool), ("Registrar:", TopologyObjectKind.FrontEndPool)];

    private readonly string _text;

    /// <summary>Names an object by text.</summary>
    /// <param name="identity">The name, FQDN or service identity.</param>
    public ObjectIdentity(string identity)
    {
        _text = (identity ?? "").Trim();
        if (_text.StartsWith("service:", StringComparison.OrdinalIgnoreCase))
            _text = _text.Substring("service:".Length);
        foreach (var (prefix, kind) in _services)
        {
            if (!_text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                continue;
            _text = _text.Substring(prefix.Length);
            Kind = kind;
        }
    }

    /// <summary>Names an object of a topology.</summary>
    /// <param name="value">The object.</param>
    public ObjectIdentity(TopologyObject value)
    {
        _text = value.ToString();
        Kind = value switch
        {
            Topology => TopologyObjectKind.Topology,
            Site => TopologyObjectKind.Site,
            FrontEndPool => TopologyObjectKind.FrontEndPool,
            ChatPool => TopologyObjectKind.ChatPool,
            ChatServer => TopologyObjectKind.ChatServer,
            Computer => TopologyObjectKind.Computer,
            SqlInstance => TopologyObjectKind.SqlInstance,
            _ => null,
        };
    }

    /// <summary>What it is, where that was said.</summary>
    internal TopologyObjectKind? Kind { get; }

    /// <summary>The name.</summary>
    public override string ToString() => _text;
}
