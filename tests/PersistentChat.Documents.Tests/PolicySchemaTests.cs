using FsCheck.Xunit;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;
using PersistentChat.Documents.Binding;
using PersistentChat.Documents.Policies;
using PersistentChat.Policies;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests;

public class PolicySchemaTests
{
    private static readonly JObject _topology = Load("pchat-topology.schema.json");
    private static readonly JObject _policy = Load(PolicyText.SchemaReference);
    private static readonly JObject _baseline = Load(BaselineText.SchemaReference);

    [Fact]
    public void The_schema_of_a_policy_file_says_what_the_topology_s_says()
    {
        foreach (var definition in ((JObject)_policy["$defs"]!).Properties().Where(property => property.Name != "policyDocument"))
            Assert.True(JToken.DeepEquals(definition.Value, _topology["$defs"]![definition.Name]), definition.Name);
        AssertShape(_policy, PolicyShapes.Document);
        Assert.Equal(PolicyText.SchemaReference, (string?)_policy["$id"]);
    }

    [Fact]
    public void The_schema_of_a_baseline_has_the_keys_of_the_reader()
    {
        foreach (var shape in BaselineShapes.All)
            AssertShape(_baseline, shape);
        Assert.Equal(BaselineText.SchemaReference, (string?)_baseline["$id"]);
    }

    [Property(Arbitrary = [typeof(PolicyGenerator)], MaxTest = 100)]
    public void Whatever_policy_is_written_is_valid(Policy policy) => Assert.Empty(Errors(_policy, PolicyText.Write(policy, DocumentFormat.Json)));

    [Property(Arbitrary = [typeof(PolicyGenerator)], MaxTest = 100)]
    public void Whatever_baseline_is_written_is_valid(Baseline baseline) =>
        Assert.Empty(Errors(_baseline, BaselineText.Write(baseline, DocumentFormat.Json)));

    private static void AssertShape(JObject schema, Shape shape)
    {
        var definition = schema["$defs"]![shape.Name]!;
        Assert.Equal(shape.Keys, ((JObject)definition["properties"]!).Properties().Select(property => property.Name));
        Assert.Equal(shape.Required.Order(), definition["required"]!.Values<string>().Order());
        Assert.False((bool)definition["additionalProperties"]!);
    }

    private static JObject Load(string name) =>
        JObject.Parse(File.ReadAllText(Path.Combine(Path.GetDirectoryName(Repository.Schema)!, name)));

    private static IList<string> Errors(JObject schema, string json)
    {
        // Dates stay the texts they are.
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        JToken.ReadFrom(reader).IsValid(JSchema.Parse(schema.ToString()), out IList<string> errors);
        return errors;
    }
}
