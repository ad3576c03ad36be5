namespace PersistentChat.Cli.Tests.Acceptance;

/// <summary>Reports each Pester test of <c>tests/acceptance</c> as a test of its own.</summary>
public class AcceptanceTests
{
    public static IEnumerable<object[]> Results => PesterRun.Execute().Select(result => new object[] { result });

    [SkippableTheory]
    [MemberData(nameof(Results), DisableDiscoveryEnumeration = true)]
    public void In_a_real_shell(PesterResult test)
    {
        if (test.Result == "Skipped")
        {
            var need = Need.Reasons.Single(need => test.Message!.StartsWith("is skipped, because " + need.Value, StringComparison.Ordinal));
            Need.Of(need.Key, met: false, test.Message!.Split(need.Value, 2)[1]);
        }
        Assert.True(test.Result == "Passed", test.Message);
    }
}
