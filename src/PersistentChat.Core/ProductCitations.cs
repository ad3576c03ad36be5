namespace PersistentChat;

/// <summary>
/// The documents that state procedures and what faults do: those of the topology's own product where it has them, else those of the other one, which are then the only
/// ones there are.
/// </summary>
internal sealed class ProductCitations(Product product)
{
    public string ActiveServer => Citations.All(Capacity, Citations.ActiveServerReference);

    public string AddToTopology => Own(Citations.AddToTopology, Citations.SkypeAddToTopology);

    public string BackEndAvailability => Own(Citations.BackEndAvailability, Citations.SkypeBackEndAvailability);

    public string Capacity => Own(Citations.CapacityPlanning, Citations.SkypeTopology);

    public string Checklist => Own(Citations.Checklist, Citations.SkypeChecklist);

    public string Collocation => Own(Citations.EnterpriseCollocation, Citations.SkypeBasics);

    public string DfsShare => Own(Citations.DfsShare, Citations.SkypeFileShare);

    public string Directory => Own(Citations.DirectorySupport, Citations.SkypeEnvironment);

    public string FailingBack => Own(Citations.FailingBack, Citations.SkypeFailover);

    public string FailingOver => Own(Citations.FailingOver, Citations.SkypeFailover);

    public string LogShipping => Own(Citations.LogShipping, Citations.SkypeLogShipping);

    public string LogShippingOfMirror => Own(Citations.LogShippingOfMirror, Citations.SkypeLogShipping);

    public string ManagementFailover => Own(Citations.ManagementFailover, Citations.SkypeDisasterRecovery);

    public string MirrorFailover => Citations.All(BackEndAvailability, Citations.DatabaseFailoverReference);

    public string Mirroring => Own(Citations.Mirroring, Citations.SkypeMirroring);

    public string Publishing => Own(Citations.Publishing, Citations.SkypeAddToTopology);

    public string RequiredResources => Own(Citations.RequiredResources, Citations.SkypeAvailability);

    public string Rooms => Own(Citations.DisablingRooms, Citations.SkypeRooms);

    public string Support => Own(Citations.Lifecycle, Citations.SkypeLifecycle);

    public string TechnicalRequirements => Own(Citations.TechnicalRequirements, Citations.SkypeSoftware);

    public string UserRoles => Own(Citations.UserRoles, Citations.SkypeUserRoles);

    /// <summary>A page of the wizard in Topology Builder; only the newer product has a page for each, and the procedure of both is the same.</summary>
    public string WizardPage(string name) =>
        product == Product.Lync2013 ? Citations.All(AddToTopology, Citations.WizardPage(name)) : Citations.WizardPage(name);

    private string Own(string lync, string skype) => product == Product.Lync2013 ? lync : skype;
}
