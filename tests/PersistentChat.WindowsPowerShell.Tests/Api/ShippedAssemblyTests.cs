using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace PersistentChat.WindowsPowerShell.Tests.Api;

public sealed class ShippedAssemblyTests : IDisposable
{
    private readonly AssemblySet _set = new(
        Directory.GetFiles(Places.Shipped, "*.dll")
            .Concat(Directory.GetFiles(Places.PowerShell, "*.dll"))
            .Concat(Directory.GetFiles(Places.Framework, "*.dll"))
            .Concat(Directory.GetFiles(Path.Combine(Places.Framework, "Facades"), "*.dll")));

    public static TheoryData<string> Shipped => new(Names());

    public void Dispose() => _set.Dispose();

    [Fact]
    public void The_assemblies_of_the_module_are_there() => Assert.Superset(
        new HashSet<string>(["PersistentChat.Core", "PersistentChat.Documents", "PersistentChat.Cmdlets", "YamlDotNet", "TimeZoneConverter"]),
        Names().ToHashSet());

    [Theory]
    [MemberData(nameof(Shipped))]
    public void All_that_it_uses_is_in_the_framework_in_Windows_PowerShell_or_beside_it(string assembly) =>
        Assert.Empty(MissingMembers.Of(_set.Reader(assembly), _set));

    [Fact]
    public void Types_that_the_module_asks_for_by_name_are_there_or_listed()
    {
        var asked = Names().Where(IsOwn).SelectMany(assembly => Texts(_set.Reader(assembly))).Where(IsTypeName)
            .Where(name => _set.Find("netstandard", name) is null && _set.Find("System.Management.Automation", name) is null);
        Assert.Equal(SupportTables.AskedFor.Select(row => row.Name).Order(), asked.Distinct().Order());
        Assert.All(SupportTables.AskedFor, row => Assert.NotEqual("", row.Reason));
    }

    /// <summary>This assembly is built for .NET and uses what the framework lacks.</summary>
    [Fact]
    public void What_is_missing_is_found_out()
    {
        using var file = new AssemblySet([typeof(ShippedAssemblyTests).Assembly.Location]);
        var missing = MissingMembers.Of(file.Reader("PersistentChat.WindowsPowerShell.Tests"), _set).ToArray();
        Assert.Contains("System.Diagnostics.Process.Kill: System.Void (System.Boolean)", missing);
        Assert.Contains("System.OperatingSystem", missing);
        Assert.Contains("Xunit.TheoryAttribute", missing);
        Assert.Contains("xunit.core", missing);
        // What both have is not reported.
        Assert.DoesNotContain(missing, name => name.StartsWith("System.IO.Path.GetFileName:", StringComparison.Ordinal));
        Assert.DoesNotContain("System.Collections.Generic.Dictionary`2", missing);
    }

    private static IEnumerable<string> Names() => Directory.GetFiles(Places.Shipped, "*.dll").Select(file => Path.GetFileNameWithoutExtension(file));

    private static bool IsOwn(string assembly) => assembly.StartsWith("PersistentChat.", StringComparison.Ordinal);

    private static bool IsTypeName(string text) => text.StartsWith("System.", StringComparison.Ordinal) && !text.EndsWith('.') && !text.Contains(' ');

    private static IEnumerable<string> Texts(MetadataReader reader)
    {
        for (var handle = MetadataTokens.UserStringHandle(1); !handle.IsNil; handle = reader.GetNextHandle(handle))
            yield return reader.GetUserString(handle);
    }
}
