using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using PersistentChat.Documents.Writing;
using PersistentChat.Keys;
using PersistentChat.Tests;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests;

public class SchemaTests
{
    private const string Pool = "\"fqdn\": \"a.b\", \"nextHop\": \"c.d\", \"contentStore\": \"e.f\"";
    private static readonly IReadOnlyList<KeyTable> _tables = TopologyKeys.Table.WithNested();
    private static readonly SchemaFile _schema = SchemaFile.Topology;

    public static TheoryData<string> ShapeNames => [.. TopologyKeys.Table.WithNested().Select(shape => shape.Name)];

    public static TheoryData<string, string, string[]> Words => new()
    {
        { "topology", "product", Enum.GetNames<Product>() },
        { "frontEndPool", "edition", Enum.GetNames<FrontEndEdition>() },
        { "frontEndPool", "product", Enum.GetNames<Product>() },
        { "sqlInstance", "edition", Enum.GetNames<SqlEdition>() },
        { "sqlInstance", "databases", [.. SqlInstance.PlaceableDatabases.Select(kind => kind.ToString())] },
        { "computer", "roles", Enum.GetNames<ComputerRole>() },
        { "computer", "operatingSystem", Enum.GetNames<ServerOperatingSystem>() },
        { "computer", "operatingSystemEdition", Enum.GetNames<ServerOperatingSystemEdition>() },
        { "computer", "installation", Enum.GetNames<ServerInstallation>() },
        { "directory", "domainFunctionalLevel", Enum.GetNames<FunctionalLevel>() },
        { "directory", "forestFunctionalLevel", Enum.GetNames<FunctionalLevel>() },
        { "chatPool", "type", Enum.GetNames<ChatPoolType>() },
        { "legacyPool", "product", Enum.GetNames<LegacyProduct>() },
        { "chatServer", "state", Enum.GetNames<StatedState>() },
        { "severityOverride", "severity", Enum.GetNames<PersistentChat.Rules.Severity>() },
        { "naming", "severity", Enum.GetNames<PersistentChat.Rules.Severity>() },
        { "standbyShare", "severity", Enum.GetNames<PersistentChat.Rules.Severity>() },
        { "minimumHeadroom", "severity", Enum.GetNames<PersistentChat.Rules.Severity>() },
        { "sqlVersions", "severity", Enum.GetNames<PersistentChat.Rules.Severity>() },
    };

    public static TheoryData<string> Files => [.. SchemaText.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_schemas_are_fresh(string file)
    {
        using var english = new CultureScope("en-US");
        Assert.Equal(SchemaText.Write(file), File.ReadAllText(Path.Combine(Path.GetDirectoryName(Repository.Schema)!, file)).ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("de-DE", "Topologie für beständigen Chat")]
    [InlineData("es-ES", "Topología de chat persistente")]
    public void A_schema_speaks_the_language_of_its_reader(string language, string title)
    {
        using var scope = new CultureScope(language);
        Assert.Contains($"\"title\": \"{title}\"", SchemaText.Write(TopologyText.DefaultSchemaReference));
    }

    [Theory]
    [MemberData(nameof(ShapeNames))]
    public void Every_table_has_the_keys_that_the_reader_knows_in_the_order_of_the_writer(string name)
    {
        var shape = _tables.Single(shape => shape.Name == name);
        var definition = Definition(name);
        Assert.Equal(shape.Names, SchemaFile.Keys(definition["properties"]));
        Assert.Equal(shape.RequiredNames.Order(), SchemaFile.Texts(definition["required"]).Order());
        Assert.False((bool)definition["additionalProperties"]!);
        Assert.Equal("object", (string?)definition["type"]);
    }

    [Fact]
    public void Every_table_of_the_schema_is_one_that_the_reader_knows() =>
        Assert.Equal(
            _tables.Select(shape => shape.Name).Order(),
            _schema.Definitions.Where(definition => definition.Value!["properties"] is not null && !IsOfConditions(definition.Key)).Select(definition => definition.Key).Order());

    /// <summary>What conditions of stated rules ask has no table: it follows from the keys of all the others.</summary>
    private static bool IsOfConditions(string name) =>
        name == "otherFact" || name.EndsWith("Condition", StringComparison.Ordinal) || name.EndsWith("Test", StringComparison.Ordinal) || name.EndsWith("List", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Words))]
    public void Every_list_of_words_is_the_reader_s(string table, string key, string[] words)
    {
        var property = Definition(table)["properties"]![key]!;
        Assert.Equal(words, SchemaFile.Texts((property["items"] ?? property)["enum"]));
    }

    [Fact]
    public void SQL_Server_versions_are_the_reader_s_with_and_without_quotes()
    {
        var versions = Definition("sqlInstance")["properties"]!["version"]!["enum"]!.AsArray();
        Assert.Equal(SqlVersion.All.Select(version => version.ToString()).Order(), SchemaFile.Texts(versions).Distinct().Order());
        Assert.Equal(5, versions.Count(version => version!.GetValueKind() == JsonValueKind.Number));
    }

    [Theory]
    [InlineData("chatPool", "sipPort", 1, Limits.HighestPort, Limits.DefaultSipPort)]
    [InlineData("chatPool", "poolPort", 1, Limits.HighestPort, Limits.DefaultPoolPort)]
    [InlineData("frontEndPool", "serviceVersion", 1, FrontEndPool.HighestServiceVersion, null)]
    [InlineData("computer", "processorCores", 1, Computer.MostCores, null)]
    [InlineData("computer", "memoryGB", 1, Computer.MostMemoryGB, null)]
    [InlineData("computer", "networkAdapters", 1, Computer.MostAdapters, null)]
    [InlineData("disks", "count", 1, ComputerDisks.MostDisks, null)]
    [InlineData("disks", "rpm", 1, ComputerDisks.MostRpm, null)]
    [InlineData("disks", "freeGB", 0, ComputerDisks.MostFreeGB, null)]
    [InlineData("sqlInstance", "clusterNodes", 1, SqlInstance.MostNodes, null)]
    [InlineData("sqlInstance", "mirroringPort", 1, Limits.HighestPort, null)]
    [InlineData("rooms", "accessControlEntries", 0, int.MaxValue, null)]
    [InlineData("rooms", "invitations", 0, int.MaxValue, null)]
    [InlineData("rooms", "defaultChatHistory", 0, int.MaxValue, null)]
    [InlineData("users", "concurrent", 0, int.MaxValue, null)]
    [InlineData("users", "provisioned", 0, int.MaxValue, null)]
    public void Ranges_and_defaults_of_numbers_are_the_reader_s(string table, string key, int least, int most, int? implied)
    {
        var property = Definition(table)["properties"]![key]!;
        Assert.Equal((least, most, implied), ((int)property["minimum"]!, (int)property["maximum"]!, (int?)property["default"]));
    }

    [Fact]
    public void Every_key_is_described()
    {
        var bare = from shape in _tables
                   from property in Definition(shape.Name)["properties"]!.AsObject()
                   where Resolve(property.Value!)["description"] is null && property.Value!["description"] is null
                   select shape.Name + "." + property.Key;
        Assert.Empty(bare);
    }

    [Fact]
    public void The_schema_is_of_draft_2020_12_and_named_as_documents_name_it()
    {
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)_schema.Json["$schema"]);
        Assert.Equal(TopologyText.DefaultSchemaReference, (string?)_schema.Json["$id"]);
        Assert.Equal(TopologyText.DefaultSchemaReference, Path.GetFileName(Repository.Schema));
    }

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 100)]
    public void Whatever_is_written_is_valid(Topology topology) =>
        Assert.Empty(_schema.Errors(TopologyText.Write(topology, DocumentFormat.Json)));

    [Fact]
    public void Every_sample_is_valid() => Assert.All(Repository.Samples, path => Assert.Empty(_schema.Errors(NodeJson.Of(File.ReadAllText(path)))));

    [Fact]
    public void The_example_of_the_format_is_valid() => Assert.Empty(_schema.Errors(NodeJson.Of(FormatExample.Text)));

    [Theory]
    [InlineData("{ \"name\": \"x\" }")]
    [InlineData("{ \"formatVersion\": 2, \"name\": \"x\" }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \" \" }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"site\": [] }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"sites\": [{ \"name\": \"R\", \"zone\": \"UTC\" }] }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"sites\": {} }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"product\": \"Lync2010\" }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"computers\": [{ \"fqdn\": \"ho st\" }] }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"computers\": [{ \"fqdn\": \"10.0.0.1\" }] }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"computers\": [{ \"fqdn\": \"a.b\", \"memoryGB\": 0 }] }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"sqlInstances\": [{ \"name\": \"a.b\\\\c\\\\d\" }] }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"sqlInstances\": [{ \"name\": \"a.b\", \"version\": 2013 }] }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"chatPools\": [{ " + Pool + ", \"sipPort\": 70000 }] }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"chatPools\": [{ " + Pool + ", \"servers\": [{ \"state\": \"Active\" }] }] }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"chatPools\": [{ " + Pool + ", \"backupContentStore\": { \"mirror\": \"a.b\" } }] }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"chatPools\": [{ " + Pool + ", \"fileStore\": \"files/chat\" }] }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"chatPools\": [{ " + Pool + ", \"compliance\": { \"runInterval\": \"15\" } }] }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"suppressions\": [{ \"rule\": \"PCT1001\" }] }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"suppressions\": [{ \"rule\": \"PCT1001\", \"reason\": \"y\", \"expires\": \"2027-02-30\" }] }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"policy\": { \"severity\": {} } }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"policy\": { \"severities\": { \"PCT1\": \"Error\" } } }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"policy\": { \"severities\": { \"PCT1001\": \"Fatal\" } } }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"policy\": { \"naming\": { \"chatPool\": [] } } }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"policy\": { \"standbyShare\": 0 } }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"policy\": { \"minimumHeadroom\": \"much\" } }")]
    [InlineData("{ \"formatVersion\": 1, \"name\": \"x\", \"policy\": { \"sqlVersions\": [2013] } }")]
    public void What_the_reader_refuses_is_not_valid(string json)
    {
        Assert.Throws<TopologyException>(() => TopologyText.Read(json, "t"));
        Assert.NotEmpty(_schema.Errors(json));
    }

    private static JsonNode Definition(string name) => _schema.Definitions[name]!;

    private static JsonNode Resolve(JsonNode property) =>
        (string?)property["$ref"] is { } reference ? Definition(reference["#/$defs/".Length..]) : property;
}
