using System.Linq;
using System.Management.Automation;

namespace PersistentChat.Cmdlets;

/// <summary>The base of the cmdlets that create and change front-end pools: the settings that both have and that may be left out.</summary>
public abstract class PChatFrontEndPoolSettingsCommand : PChatObjectCommand
{
    private protected PChatFrontEndPoolSettingsCommand()
    {
    }

    /// <summary>The Front End Servers of an Enterprise pool; a Standard Edition server is its own pool.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Alias("Servers")]
    [ArgumentCompleter(typeof(ComputerCompleter))]
    public string[]? ComputerName { get; set; }

    /// <summary>The back-end SQL Server instance; for Standard Edition left out, it is the local one, rtc.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [ArgumentCompleter(typeof(SqlInstanceCompleter))]
    public SqlInstanceIdentity? BackEnd { get; set; }

    /// <summary>The product generation; left out, it is the topology's.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(Product))]
    public Product? Product { get; set; }

    /// <summary>The service version, 1 to 99, of a generation that is none of the products, such as 8 for Skype for Business Server 2019.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Typed(typeof(int))]
    public int? ServiceVersion { get; set; }

    /// <summary>Sets what the parameters state.</summary>
    private protected void Change(FrontEndPoolBuilder pool)
    {
        WhereStated(nameof(ComputerName), () => pool.Servers = ComputerName?.Select(name => new Fqdn(name)).ToArray());
        WhereStated(nameof(BackEnd), () => pool.BackEnd = BackEnd?.ToName());
        WhereStated(nameof(Product), () => pool.Product = Product);
        WhereStated(nameof(ServiceVersion), () => pool.ServiceVersion = ServiceVersion);
        SetCommon(pool);
    }
}
