using System.Collections.Generic;
using System.Linq;

namespace PersistentChat.Rules;

/// <summary>What rules ask about computers, wherever the topology states it.</summary>
internal static class ComputerLookups
{
    extension(TopologyIndex topology)
    {
        /// <summary>The computers that run Lync Server in this topology, each once: chat servers, then front ends.</summary>
        public IEnumerable<Fqdn> LyncComputers =>
            topology.PoolsByServer.Select(server => server.Key)
                .Concat(topology.Topology.FrontEndPools.SelectMany(pool => pool.Servers))
                .Distinct();

        /// <summary>The computers whose hardware the documents describe, each once, with the chat pools they serve.</summary>
        public IEnumerable<IGrouping<Fqdn, ChatPool>> LyncAndDatabaseServers =>
            topology.LyncComputers.SelectMany(topology.PoolsWith, (server, pool) => (Server: server, Pool: pool))
                .Concat(topology.StoresByInstance.SelectMany(held => held, (held, use) => (held.Key.Server, use.Pool)))
                .GroupBy(item => item.Server, item => item.Pool);

        /// <summary>The chat pools that a computer is a server of or a front end for.</summary>
        public IEnumerable<ChatPool> PoolsWith(Fqdn computer) =>
            topology.PoolsByServer[computer]
                .Concat((topology.EnterprisePoolOf(computer) ?? topology.FrontEnd(computer)) is { } frontEnd ? topology.PoolsBehind(frontEnd) : []);

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
