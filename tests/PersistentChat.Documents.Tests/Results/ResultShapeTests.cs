using System.Collections;
using System.Globalization;
using System.Net;
using System.Reflection;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using PersistentChat.Capacity;
using PersistentChat.Changes;
using PersistentChat.Comparisons;
using PersistentChat.Components;
using PersistentChat.Documents.Results;
using PersistentChat.Documents.Results.Objects;
using PersistentChat.Requirements;
using PersistentChat.Resilience;
using PersistentChat.Rules;
using PersistentChat.Tests.Shared;
using PersistentChat.Workload;

namespace PersistentChat.Documents.Tests.Results;

/// <summary>What JSON says of an object is what PowerShell shows of it: the tables of properties against the types.</summary>
public class ResultShapeTests
{
    private static readonly ResultShape[] _shapes = [.. ResultShapes.All.SelectMany(shape => shape.WithNested()).Distinct()];

    public static TheoryData<Type> Types => [.. ResultShapes.All.SelectMany(shape => shape.WithNested()).Distinct().Select(shape => shape.Type)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_property_of_an_object_is_there_and_may_be_null_where_the_object_s_may(Type type)
    {
        var nullability = new NullabilityInfoContext();
        var expected = type.GetProperties().Select(property =>
            (Camel(property), property.PropertyType.IsValueType
                ? Nullable.GetUnderlyingType(property.PropertyType) is not null
                : nullability.Create(property).ReadState == NullabilityState.Nullable));
        var shape = Assert.Single(_shapes, shape => shape.Type == type);
        Assert.Equal(expected.Order(), shape.Select(property => (property.Name, property.IsOptional)).Order());
    }

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 50)]
    public void Every_value_is_the_object_s(Topology topology, Topology other)
    {
        AssertSame([Reports.WithHalfKnown(topology)]);
        AssertSame(topology.ChatPools.Select(CapacityPlanner.Plan));
        AssertSame(topology.ChatPools.Select(pool => WorkloadCalculator.Calculate(new WorkloadModel(pool.Users.Concurrent ?? 5), pool)));
        AssertSame(TopologyComparer.Compare(topology, other));
        AssertSame(ComponentCatalog.List(topology));
        AssertSame(ResilienceAnalyzer.Analyze(topology));
        AssertSame(PortCatalog.List(topology));
        AssertSame(DnsCatalog.List(topology));
        AssertSame(CertificateCatalog.List(topology));
    }

    [Fact]
    public void Every_value_of_a_rule_is_the_rule_s() => AssertSame(RuleCatalog.All);

    [Fact]
    public void Hostile_names_stay_text() => AssertSame([Reports.WithHalfKnown(Reports.Hostile)]);

    [Fact]
    public void Addresses_are_texts() => AssertSame(DnsCatalog.List(
        TopologyText.Read(Reports.Plan + "    servers: [chat01.contoso.com]\n", "t"),
        addresses: new AddressBook([new("chat01.contoso.com", "fd00::1")])));

    [Fact]
    public void What_no_verb_returns_is_refused() => Assert.Throws<ArgumentException>(() => JsonResult.Write(new[] { "text" }));

    private static void AssertSame<T>(IEnumerable<T> objects) where T : class
    {
        T[] items = [.. objects];
        var text = JsonResult.Write(items);
        AssertSame(items, typeof(T[]), JsonNode.Parse(text)!["results"], typeof(T).Name);
        Assert.Empty(SchemaFile.Result.Errors(text));
    }

    /// <summary>Whether JSON says of a value what reflection sees of it.</summary>
    private static void AssertSame(object? value, Type type, JsonNode? json, string path)
    {
        switch (value)
        {
            case null:
                Assert.True(json is null, path);
                break;
            case bool flag:
                Assert.True(flag == json!.GetValue<bool>(), path);
                break;
            case int or double:
                Assert.True(Convert.ToDouble(value, CultureInfo.InvariantCulture) == json!.GetValue<double>(), path);
                break;
            case DateTime day:
                Assert.Equal((path, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), (path, json!.GetValue<string>()));
                break;
            case string or Enum or Fqdn or DomainName or IPAddress:
                Assert.Equal((path, WholeText.Of(value.ToString()!)), (path, json!.GetValue<string>()));
                break;
            case IEnumerable items:
                object?[] all = [.. items.Cast<object?>()];
                Assert.Equal((path, all.Length), (path, json!.AsArray().Count));
                var item = type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0];
                for (var i = 0; i < all.Length; i++)
                    AssertSame(all[i], item, json[i], path);
                break;
            default:
                foreach (var property in type.GetProperties())
                    AssertSame(property.GetValue(value), property.PropertyType, json![Camel(property)], path + "." + property.Name);
                break;
        }
    }

    private static string Camel(PropertyInfo property) => char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
}
