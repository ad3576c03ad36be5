using System;
using System.Collections.Generic;

namespace PersistentChat.Rules;

/// <summary>What rules look up in a topology, built once for each inspection so that every rule is linear.</summary>
internal sealed class TopologyIndex
{
    public TopologyIndex(Topology topology, DateTime today)
    {
        Topology = topology;
        Today = today.Date;
    }

    public Topology Topology { get; }

    public DateTime Today { get; }

    public IReadOnlyList<ChatPool> ChatPools => Topology.ChatPools;
}
