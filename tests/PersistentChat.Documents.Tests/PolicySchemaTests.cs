using System.Text.Json.Nodes;
using FsCheck.Xunit;
using PersistentChat.Documents.Policies;
using PersistentChat.Documents.Writing;
using PersistentChat.Keys;
using PersistentChat.Rules.Policies;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests;

public class PolicySchemaTests
{
    private static readonly SchemaFile _topology = SchemaFile.Topology;
    private static readonly SchemaFile _policy = SchemaFile.Policy;
    private static readonly SchemaFile _baseline = SchemaFile.Baseline;

    [Fact]
    public void The_schema_of_a_policy_file_says_what_the_topology_s_says()
    {
        foreach (var definition in _policy.Definitions.Where(definition => definition.Key != "policyDocument"))
            Assert.True(JsonNode.DeepEquals(definition.Value, _topology.Definitions[definition.Key]), definition.Key);
        AssertShape(_policy, PolicyDocumentKeys.Table);
        Assert.Equal(PolicyText.SchemaReference, (string?)_policy.Json["$id"]);
    }

    [Fact]
    public void The_schema_of_a_baseline_has_the_keys_of_the_reader()
    {
        foreach (var shape in BaselineKeys.Table.WithNested())
            AssertShape(_baseline, shape);
        Assert.Equal(BaselineText.SchemaReference, (string?)_baseline.Json["$id"]);
    }

    [Property(Arbitrary = [typeof(PolicyGenerator)], MaxTest = 100)]
    public void Whatever_policy_is_written_is_valid(Policy policy) => Assert.Empty(_policy.Errors(PolicyText.Write(policy, DocumentFormat.Json)));

    [Property(Arbitrary = [typeof(PolicyGenerator)], MaxTest = 100)]
    public void Whatever_baseline_is_written_is_valid(Baseline baseline) =>
        Assert.Empty(_baseline.Errors(BaselineText.Write(baseline, DocumentFormat.Json)));

    private static void AssertShape(SchemaFile schema, KeyTable shape)
    {
        var definition = schema.Definitions[shape.Name]!;
        Assert.Equal(shape.Names, SchemaFile.Keys(definition["properties"]));
        Assert.Equal(shape.RequiredNames.Order(), SchemaFile.Texts(definition["required"]).Order());
        Assert.False((bool)definition["additionalProperties"]!);
    }
}
