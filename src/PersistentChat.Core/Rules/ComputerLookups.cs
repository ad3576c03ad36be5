using System.Collections.Generic;
using System.Linq;
using PersistentChat.Internal;

namespace PersistentChat.Rules;

/// <summary>What rules ask about computers, wherever the topology states it.</summary>
internal static class ComputerLookups
{
    extension(TopologyIndex topology)
    {
        /// <summary>The computers that run Lync Server in this topology, each once: chat servers, then front ends.</summary>
        public IEnumerable<Fqdn> LyncComputers =>
            topology.PoolsByServer.Select(server => server.Key)
                .Concat(topology.FrontEndsByServer.Select(server => server.Key).Where(server => !topology.PoolsByServer.Contains(server)));

        /// <summary>The computers whose hardware the documents describe, each once: those that run Lync Server, then those with SQL Server.</summary>
        public IEnumerable<Fqdn> LyncAndDatabaseServers =>
            topology.LyncComputers.Concat(topology.InstancesByServer.Select(server => server.Key).Where(server =>
                !topology.PoolsByServer.Contains(server) && !topology.FrontEndsByServer.Contains(server)));

        /// <summary>The chat pools that need a computer: as a server, as a front end, or for their databases.</summary>
        public IEnumerable<ChatPool> PoolsNeeding(Fqdn computer) =>
            topology.PoolsWith(computer)
                .Concat(topology.InstancesByServer[computer].SelectMany(instance => topology.StoresByInstance[instance]).Select(use => use.Pool));

        /// <summary>The chat pools that a computer is a server of or a front end for.</summary>
        public IEnumerable<ChatPool> PoolsWith(Fqdn computer) =>
            topology.PoolsByServer[computer]
                .Concat((topology.EnterprisePoolOf(computer) ?? topology.FrontEnd(computer)) is { } frontEnd ? topology.PoolsBehind(frontEnd) : []);

        /// <summary>The first server of a pool that is a Standard Edition server; null when none is.</summary>
        public ChatServer? StandardEditionHostOf(ChatPool pool) =>
            pool.Servers.FirstWhere(topology, static (server, topology) => topology.IsStandardEdition(server.Fqdn));

        /// <summary>The data centre of a chat server: as the pool states it, else the facts about the computer.</summary>
        public string? DataCenterOf(ChatServer server) => server.DataCenter ?? topology.Computer(server.Fqdn)?.DataCenter;

        /// <summary>The data centre of an instance: its own facts, else those about its server.</summary>
        public string? DataCenterOf(SqlInstanceName? instance) =>
            instance is null ? null : topology.Instance(instance)?.DataCenter ?? topology.Computer(instance.Server)?.DataCenter;
    }

    extension(ChatPool pool)
    {
        /// <summary>The server of the file store; a name without a domain is one of the pool's domain. Null for a local path.</summary>
        public Fqdn? FileServer =>
            pool.FileStore?.Server is { } name && Fqdn.TryParse(name.Contains(".") ? name : name + "." + pool.Fqdn.Domain, out var server)
                ? server
                : null;
    }
}
