using System;
using System.Collections.Generic;
using System.Linq;
using PersistentChat.Documents.Lync.Mapping;

namespace PersistentChat.Documents.Lync.Services;

/// <summary>What one object of <c>Get-CsService -PersistentChatServer</c> says about a chat pool. What it does not say stays as it is.</summary>
internal sealed class PoolFacts(ServiceObject item, ServiceReferences references, ImportNotes notes)
{
    /// <summary>The port for SIP, once the pool has it.</summary>
    private int? _port;

    /// <summary>The pool; null when the object names none that the model accepts.</summary>
    public Fqdn? PoolFqdn => references.Fqdn(item, ServiceNames.PoolFqdn) ?? references.Fqdn(item, ServiceObject.Identity);

    /// <summary>The display name; null when there is none that anybody can see.</summary>
    private string? DisplayName => item.Text(ServiceNames.DisplayName) is { } name && !VisibleText.IsBlank(name) ? name : null;

    /// <summary>The pool with what the object says.</summary>
    public ChatPool ApplyTo(ChatPool pool) => Told(pool.Unknown, pool.WithServers(Servers(pool.Fqdn, pool)).With(changed =>
    {
        changed.NextHop = references.Fqdn(item, ServiceNames.Registrar) ?? pool.NextHop;
        changed.ContentStore = Store(ServiceNames.Database, "", pool.ContentStore) ?? pool.ContentStore;
        changed.DisplayName = DisplayName ?? pool.DisplayName;
        changed.SipPort = (_port = references.Port(item, ServiceNames.MtlsPort)) ?? pool.SipPort;
        changed.BackupContentStore = Store(ServiceNames.Database, ServiceNames.Backup, pool.BackupContentStore);
        changed.Compliance = Compliance(pool.Compliance);
        NoteContradiction(pool, changed.Compliance);
        changed.FileStore = FileStore(pool.Fqdn, pool);
    }));

    /// <summary>A pool of what the object says alone.</summary>
    /// <param name="fqdn">The pool.</param>
    /// <param name="site">The site; null is the next hop's.</param>
    public ChatPool NewPool(Fqdn fqdn, string? site)
    {
        notes.At(item.Location, "Note_ServicePoolAdded", fqdn);
        var servers = Servers(fqdn, null);
        var isSingle = servers.Count == 1 && servers[0].Fqdn == fqdn;
        var added = new ChatPool(
            fqdn,
            isSingle ? ChatPoolType.SingleServer : ChatPoolType.MultipleServer,
            references.Fqdn(item, ServiceNames.Registrar) ?? NextHopMissing(fqdn),
            Store(ServiceNames.Database, "", null) ?? StoreMissing(fqdn),
            servers).With(pool =>
        {
            pool.DisplayName = DisplayName;
            pool.Site = site;
            pool.SipPort = (_port = references.Port(item, ServiceNames.MtlsPort)) ?? Limits.DefaultSipPort;
            pool.BackupContentStore = Store(ServiceNames.Database, ServiceNames.Backup, null);
            pool.Compliance = Compliance(ComplianceSettings.Off);
            pool.FileStore = FileStore(fqdn, null);
        });
        return Told([.. ImportedUnknowns.Of(added), UnknownFact.SipPort], added);
    }

    /// <summary>The pool, of which what the object says is known, also that there is none.</summary>
    private ChatPool Told(IReadOnlyList<UnknownFact> unknown, ChatPool pool)
    {
        var told = new HashSet<UnknownFact>();
        Tell(ServiceNames.Mirror + ServiceNames.Database, UnknownFact.Mirror);
        Tell(ServiceNames.Backup + ServiceNames.Database, UnknownFact.BackupStore);
        Tell(ServiceNames.ComplianceDatabase, UnknownFact.Compliance);
        Tell(ServiceNames.DisplayName, UnknownFact.DisplayName);
        if (_port is not null)
            told.Add(UnknownFact.SipPort);
        return unknown.Count == 0 ? pool : pool.With(known => known.Unknown = ImportedUnknowns.After(unknown, told, pool));

        void Tell(string property, UnknownFact fact)
        {
            if (item.Has(property))
                told.Add(fact);
        }
    }

    /// <summary>The servers known before in their order with their new states, then those that are new.</summary>
    private IReadOnlyList<ChatServer> Servers(Fqdn fqdn, ChatPool? known)
    {
        var active = Members(ServiceNames.ActiveServers, known);
        var inactive = Members(ServiceNames.InactiveServers, known);
        var states = new Dictionary<Fqdn, ServerState>();
        foreach (var server in inactive ?? [])
            states[server] = ServerState.Standby;
        foreach (var server in active ?? [])
            states[server] = ServerState.Active;
        var servers = new List<ChatServer>();
        foreach (var server in known?.Servers ?? [])
        {
            if (states.TryGetValue(server.Fqdn, out var state))
            {
                states.Remove(server.Fqdn);
                servers.Add(server.WithState(state));
                continue;
            }
            // Who is on standby says nothing of the others; who is active does.
            if (active is not null)
                notes.At(item.Location, "Note_ServerNotListed", server, fqdn);
            servers.Add(server);
        }
        foreach (var server in (active ?? []).Concat(inactive ?? []).Distinct().Where(states.ContainsKey))
        {
            servers.Add(new ChatServer(server, states[server]));
            if (known is not null)
                notes.At(item.Location, "Note_ServerInServicesOnly", server, fqdn);
        }
        return servers;
    }

    /// <summary>The servers that a property lists; a label alone is the server of the pool that begins with it.</summary>
    private IReadOnlyList<Fqdn>? Members(string property, ChatPool? known) => references.Fqdns(item, property)?.Select(name =>
    {
        var meant = name.ToString().IndexOf('.') >= 0 ? [] : known?.Servers.Where(server => server.Fqdn.Host.Equals(name.Host, StringComparison.OrdinalIgnoreCase)).ToArray() ?? [];
        if (meant.Length != 1 || meant[0].Fqdn == name)
            return name;
        notes.At(item.Location, "Note_ServerByLabel", meant[0].Fqdn, name);
        return meant[0].Fqdn;
    }).Distinct().ToArray();

    /// <summary>A topology document shows the compliance store that a pool depends on; that the services name another one or none is not to go unnoticed.</summary>
    private void NoteContradiction(ChatPool before, ComplianceSettings? after)
    {
        var (known, told) = (before.Compliance.Store?.Instance, after?.Store?.Instance);
        if (known != told && (before.Compliance.Enabled || told is not null))
            notes.At(item.Location, "Note_ComplianceDiffers", before.Fqdn, Shown(known), Shown(told));

        static string Shown(SqlInstanceName? instance) => instance?.ToString() ?? "-";
    }

    /// <summary>
    /// A store: the principal, and its mirror. A property that is there and empty says that there is none; the witness, of which these
    /// objects know nothing, stays with its principal.
    /// </summary>
    private SqlStore? Store(string database, string prefix, SqlStore? known)
    {
        var (principal, mirror) = (prefix + database, prefix + ServiceNames.Mirror + database);
        var instance = Instance(principal, known?.Instance);
        if (instance is null)
            return null;
        var same = known?.Instance == instance ? known : null;
        return new SqlStore(instance, Instance(mirror, same?.Mirror), same?.Witness);
    }

    private SqlInstanceName? Instance(string property, SqlInstanceName? known) =>
        references.Instance(item, property, known) ?? (item.Has(property) && item.Reference(property) is null ? null : known);

    private ComplianceSettings Compliance(ComplianceSettings known)
    {
        if (!item.Has(ServiceNames.ComplianceDatabase))
            return known;
        var store = Store(ServiceNames.ComplianceDatabase, "", known.Store);
        return store is null
            ? ComplianceSettings.Off
            : known.With(settings =>
            {
                settings.Enabled = true;
                settings.Store = store;
                settings.BackupStore = Store(ServiceNames.ComplianceDatabase, ServiceNames.Backup, known.BackupStore);
            });
    }

    private StorePath? FileStore(Fqdn fqdn, ChatPool? known)
    {
        var path = references.FileStore(item, ServiceNames.FileStore) ?? known?.FileStore;
        if (path is null && item.Reference(ServiceNames.FileStore) is { } server)
            notes.Missing(item.Location, "Note_FileStoreUnclear", PoolFact.Of(fqdn, "fileStore"), server);
        return path;
    }

    private Fqdn NextHopMissing(Fqdn fqdn)
    {
        notes.Missing(item.Location, "Note_FactMissing", PoolFact.Of(fqdn, "nextHop"), ImportNames.Unknown);
        return ImportNames.Unknown;
    }

    private SqlStore StoreMissing(Fqdn fqdn)
    {
        notes.Missing(item.Location, "Note_FactMissing", PoolFact.Of(fqdn, "contentStore"), ImportNames.Unknown);
        return new SqlStore(StoreSlots.UnknownInstance);
    }
}
