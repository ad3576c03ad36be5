using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Dependencies;

/// <summary>One thing that a chat pool depends on or that depends on it, and what becomes of it when the pool goes.</summary>
public sealed class PoolDependency
{
    private readonly IReadOnlyCollection<DependencyUser> _users;
    private readonly DependencyUser _self;
    private readonly string _reason;
    private readonly Func<string?>? _purpose;
    private readonly string? _source;

    internal PoolDependency(
        DependencyUser self, Fqdn pool, DependencyDirection direction, DependencyKind kind, string target, DependencyFate fate, string reason,
        IReadOnlyCollection<DependencyUser> users, string? property = null, IEnumerable<string>? computers = null, Func<string?>? purpose = null, string? source = null)
    {
        Pool = pool;
        Direction = direction;
        Kind = kind;
        Target = target;
        Fate = fate;
        Property = property;
        Computers = ValueList.Of(computers ?? []);
        _users = users;
        _self = self;
        _reason = reason;
        _purpose = purpose;
        _source = source;
    }

    /// <summary>The chat pool.</summary>
    public Fqdn Pool { get; }

    /// <summary>Who depends on whom.</summary>
    public DependencyDirection Direction { get; }

    /// <summary>What it is.</summary>
    public DependencyKind Kind { get; }

    /// <summary>Its name: a site, a pool, a computer, a SQL Server instance, a path, a DNS name, or the cmdlet's name for policies.</summary>
    public string Target { get; }

    /// <summary>What about the target: the component, protocol and port, or the type of a DNS record; null where the name says it all.</summary>
    public string? Property { get; }

    /// <summary>The computers that connect, that a DNS record points to, or that a certificate is installed on; empty where there are none to name.</summary>
    public IReadOnlyList<string> Computers { get; }

    /// <summary>
    /// What else needs it, as far as the topology says: other chat pools, front-end pools, and the names of roles and of kinds of databases; empty when nothing else does.
    /// </summary>
    public IReadOnlyList<string> SharedWith => ValueList.Of(_users.Where(IsOther).Select(user => user.Name).Distinct(StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether something else needs it, as far as the topology says.</summary>
    public bool IsShared => _users.Any(IsOther);

    /// <summary>What becomes of it when the pool goes.</summary>
    public DependencyFate Fate { get; }

    /// <summary>Why, and what to know before it goes, in the current UI culture.</summary>
    public string Reason => Texts.Dependency("Reason_" + _reason);

    /// <summary>What it is there for, in the current UI culture; null where its kind says it.</summary>
    public string? Purpose => _purpose?.Invoke();

    /// <summary>The documents that state it, in the current UI culture; null where it follows from the topology, or no document says anything.</summary>
    public string? Source => _source is null ? null : Citations.Shown(_source);

    /// <summary>What is said of it: the same for several things of a kind.</summary>
    internal string ReasonKey => _reason;

    /// <summary>The dependency in one line, such as <c>MayGo DnsRecord chat01.contoso.com A</c>.</summary>
    public override string ToString() => VisibleText.Of(Fate + " " + Kind + " " + Target + (Property is null ? "" : " " + Property));

    private bool IsOther(DependencyUser user) => user != _self;
}
