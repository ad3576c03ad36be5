using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using PersistentChat.Internal;

namespace PersistentChat.Requirements;

/// <summary>A certificate that servers of a topology need, with what to ask the certification authority for.</summary>
public sealed record CertificateRequirement
{
    private readonly string _key;

    internal CertificateRequirement(
        Fqdn pool, Fqdn holder, IEnumerable<Fqdn> computers, string key, string document, string? subject = null, IEnumerable<Fqdn>? names = null)
    {
        Pool = pool;
        Holder = holder;
        Computers = ValueList.Of(computers);
        Subject = subject;
        AlternativeNames = ValueList.Of(names);
        Document = document;
        _key = key;
    }

    /// <summary>The chat pool that needs it.</summary>
    public Fqdn Pool { get; }

    /// <summary>The pool or server that it is for.</summary>
    public Fqdn Holder { get; }

    /// <summary>The computers that it is installed on.</summary>
    public IReadOnlyList<Fqdn> Computers { get; }

    /// <summary>The subject to ask for; community practice, see <see cref="Note"/>. Null where nobody states one.</summary>
    public string? Subject { get; }

    /// <summary>The subject alternative names (DNS) to ask for; community practice, see <see cref="Note"/>.</summary>
    public IReadOnlyList<Fqdn> AlternativeNames { get; }

    /// <summary>Whether the private key must be exportable, because several computers share the certificate.</summary>
    public bool Exportable => Subject is not null && Computers.Count > 1;

    /// <summary>Who issues it, in the current UI culture.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "PowerShell shows what an object has, not what its type has.")]
    public string Issuer => Texts.Requirement("Certificate_Issuer");

    /// <summary>What it is for, in the current UI culture.</summary>
    public string Purpose => Texts.Requirement("Certificate_" + _key);

    /// <summary>What is documented and what is community practice, in the current UI culture.</summary>
    public string Note => Texts.Requirement("CertificateNote_" + _key);

    /// <summary>The documents that state that the certificate is needed.</summary>
    public string Document { get; }

    /// <summary>What tells it from other certificates: several pools may share the Front End Servers, and so their certificates.</summary>
    internal (Fqdn Holder, string Purpose) Key => (Holder, _key);

    /// <summary>The holder and the subject.</summary>
    public override string ToString() => Subject is null ? Holder.ToString() : Holder + " (" + Subject + ")";
}
