using System.Management.Automation;

namespace PersistentChat.Cmdlets.Tests;

public class ErrorRecordTests
{
    [Fact]
    public void Every_error_has_a_category() =>
        Assert.All(Enum.GetValues<TopologyError>(), error => Assert.NotEqual(ErrorCategory.NotSpecified, ErrorRecords.CategoryOf(error)));

    [Fact]
    public void A_record_has_the_id_the_value_and_the_exception_of_its_problem()
    {
        var problem = new TopologyException(TopologyError.InvalidFqdn, "x", "x");
        var record = Assert.Single(ErrorRecords.From(problem));
        Assert.Equal(("InvalidFqdn", ErrorCategory.InvalidArgument, (object)"x"), (record.FullyQualifiedErrorId, record.CategoryInfo.Category, record.TargetObject));
        Assert.Same(problem, record.Exception);
    }
}
