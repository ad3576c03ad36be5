using System.Collections.Generic;

namespace PersistentChat.Requirements;

/// <summary>What concerns all chat pools: who connects to them from outside, and the mirroring ports that the topology states.</summary>
internal sealed record SharedEndpoints(
    PortPeer Administration, PortPeer ReverseProxies, PortPeer ManagementStore, IReadOnlyDictionary<SqlInstanceName, int> MirroringPorts);
