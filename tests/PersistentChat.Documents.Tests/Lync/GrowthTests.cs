using System.Text;

namespace PersistentChat.Documents.Tests.Lync;

public class GrowthTests
{
    [Fact]
    public void Ten_thousand_machines_are_read()
    {
        var document = Fixtures.Read(Deployment(machines: 10_000));
        Assert.Equal((1000, 10_000), (document.Counts!.Pools, document.Counts.Machines));
        Assert.Equal(20, document.Topology.ChatPools.Count);
        Assert.Equal(
            10_000,
            document.Topology.FrontEndPools.Sum(pool => pool.Servers.Count) + document.Topology.ChatPools.Sum(pool => pool.Servers.Count)
                + document.Topology.Computers.Count);
    }

    /// <summary>Memory that was asked for is counted, because time says nothing on a busy machine.</summary>
    [Fact]
    public void Sixteen_times_the_machines_cost_about_sixteen_times_as_much()
    {
        var (small, large) = (Deployment(machines: 1_000), Deployment(machines: 16_000));
        Cost(small);
        // The square of it would be 256 times.
        Assert.InRange(Cost(large) / Cost(small), 8, 32);
    }

    private static double Cost(byte[] document)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Fixtures.Read(document);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Pools of ten machines: every second is a front end, every fiftieth runs chat, the others are Edge Servers.</summary>
    private static byte[] Deployment(int machines)
    {
        var builder = new Published();
        for (var pool = 1; pool <= machines / 10; pool++)
        {
            builder.Cluster($"pool{pool}.fabrikam.example", [.. Enumerable.Range(0, 10).Select(machine => $"m{pool}-{machine}.fabrikam.example")]);
            builder.Instance(pool, "rtc");
            if (pool % 50 == 0)
                builder.On(pool, "PersistentChatService", $"Registrar#{pool - 1}", "<Ports><Port Usage='SipServer' Port='5041'/></Ports>");
            else if (pool % 2 == 0)
                builder.On(pool, "EdgeServer");
            else
                builder.On(pool, "UserServices");
        }
        return Encoding.UTF8.GetBytes(builder.ToString());
    }
}
