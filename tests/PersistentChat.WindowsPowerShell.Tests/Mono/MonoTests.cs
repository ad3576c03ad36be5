using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace PersistentChat.WindowsPowerShell.Tests.Mono;

/// <summary>Reports each test that Mono runs as a test of its own.</summary>
public class MonoTests
{
    private const string Framework = "tests/framework/PersistentChat.Framework.Tests";

    public static IEnumerable<object[]> Results =>
        MonoRun.Results.Concat(SupportTables.NotRun.Select(row => new MonoResult(row.Name, MonoResult.Skip, row.Reason))).Select(result => new object[] { result });

    public static TheoryData<string> OwnAssemblies => ["PersistentChat.Core", "PersistentChat.Documents", "TimeZoneConverter", "YamlDotNet"];

    [SkippableTheory]
    [MemberData(nameof(Results), DisableDiscoveryEnumeration = true)]
    public void Under_Mono(MonoResult test)
    {
        var judged = test.Against(SupportTables.Differences);
        Skip.If(judged.Result == MonoResult.Skip, judged.Message);
        Assert.True(judged.Result == MonoResult.Pass, judged.Message);
    }

    [Theory]
    [InlineData("Round(\"de\")", MonoResult.Fail, MonoResult.Skip, "Mono differs: It rounds.")]
    [InlineData("Round(\"de\")", MonoResult.Pass, MonoResult.Fail, "It passes now: take it out of docs/windows-powershell.md.")]
    [InlineData("Round(\"de\")", MonoResult.Skip, MonoResult.Skip, "said")]
    [InlineData("Round(\"es\")", MonoResult.Fail, MonoResult.Fail, "said")]
    [InlineData("Round(\"es\")", MonoResult.Pass, MonoResult.Pass, "said")]
    public void A_listed_test_must_fail_and_no_other_may(string name, string result, string judged, string message) => Assert.Equal(
        new MonoResult(name, judged, message),
        new MonoResult(name, result, "said").Against([new SupportRow("Round(\"de\"", "It rounds.")]));

    [SkippableFact]
    public void Every_listed_difference_is_one_of_a_test_that_was_run()
    {
        Need.Of("Mono", MonoRun.Mono is not null);
        Assert.All(SupportTables.Differences, row => Assert.Contains(MonoRun.Results, test => test.Name.StartsWith(row.Name, StringComparison.Ordinal)));
    }

    [SkippableTheory]
    [InlineData("PersistentChat.Tests.RuleFixtureTests", 100)]
    [InlineData("PersistentChat.Documents.Tests.RoundTripTests", 3)]
    [InlineData("PersistentChat.Documents.Tests.Lync.", 150)]
    [InlineData("PersistentChat.Documents.Tests.Runbooks.", 3)]
    [InlineData("PersistentChat.Tests.Runbooks.", 5)]
    [InlineData("PersistentChat.Tests.Changes.ChangeProperties", 3)]
    [InlineData("PersistentChat.Tests.ProtectionPropertyTests", 3)]
    public void What_matters_most_is_run(string tests, int atLeast)
    {
        Need.Of("Mono", MonoRun.Mono is not null);
        Assert.InRange(MonoRun.Results.Count(test => test.Result == MonoResult.Pass && test.Name.StartsWith(tests, StringComparison.Ordinal)), atLeast, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(OwnAssemblies))]
    public void The_assemblies_under_test_are_the_builds_that_ship(string name)
    {
        var tested = File.ReadAllBytes(Path.Combine(Places.FrameworkTests, name + ".dll"));
        Assert.Equal(File.ReadAllBytes(Path.Combine(Places.Shipped, name + ".dll")), tested);
    }

    [Fact]
    public void The_sources_that_are_left_out_are_those_of_the_documentation()
    {
        var project = XDocument.Load(Repository.PathOf(Framework, "PersistentChat.Framework.Tests.csproj"));
        var leftOut = project.Descendants("LeftOut").Select(item => (string)item.Attribute("Include")!).ToArray();
        Assert.Equal(SupportTables.LeftOut.Select(row => "../../" + row.Name), leftOut);
        Assert.All(SupportTables.LeftOut, row => Assert.NotEmpty(
            Directory.GetFiles(Repository.PathOf("tests", Path.GetDirectoryName(row.Name)!), Path.GetFileName(row.Name))));
        Assert.All(SupportTables.LeftOut, row => Assert.NotEqual("", row.Reason));
    }

    [Fact]
    public void A_test_that_is_not_run_is_there_and_has_a_reason()
    {
        using var file = new PEReader(File.OpenRead(Path.Combine(Places.FrameworkTests, "PersistentChat.Framework.Tests.dll")));
        var metadata = file.GetMetadataReader();
        var methods = metadata.MethodDefinitions.Select(metadata.GetMethodDefinition).Select(method =>
        {
            var type = metadata.GetTypeDefinition(method.GetDeclaringType());
            return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}.{metadata.GetString(method.Name)}";
        }).ToHashSet();
        Assert.NotEmpty(SupportTables.NotRun);
        Assert.All(SupportTables.NotRun, row => Assert.Contains(row.Name, methods));
        Assert.All(SupportTables.NotRun, row => Assert.NotEqual("", row.Reason));
    }
}
