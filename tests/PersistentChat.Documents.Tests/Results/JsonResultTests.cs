using System.Text.Json.Nodes;
using PersistentChat.Documents.Results;
using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Tests;

namespace PersistentChat.Documents.Tests.Results;

public class JsonResultTests
{
    [Fact]
    public void The_head_names_the_versions_of_format_tool_and_catalogue()
    {
        var json = Read(ResultText.Write([], ResultFormat.Json));
        Assert.Equal(["formatVersion", "tool", "results", "errors"], SchemaFile.Keys(json));
        Assert.Equal(1, (int)json["formatVersion"]!);
        Assert.Equal("PersistentChatTopology", (string?)json["tool"]!["name"]);
        Assert.Equal(typeof(Topology).Assembly.GetName().Version!.ToString(3), (string?)json["tool"]!["version"]);
        Assert.Equal(RuleCatalog.Version, (string?)json["tool"]!["catalogueVersion"]);
    }

    [Fact]
    public void The_version_of_the_catalogue_is_the_same_in_every_language()
    {
        Assert.Matches("^[0-9a-f]{16}$", RuleCatalog.Version);
        using var scope = new CultureScope("de-DE");
        Assert.Equal(RuleCatalog.Version, (string?)Read(JsonResult.Write(RuleCatalog.All))["tool"]!["catalogueVersion"]);
    }

    [Fact]
    public void What_could_not_be_read_is_listed_problem_by_problem()
    {
        var json = Read(ResultText.Write([Reports.WithBaseline()], ResultFormat.Json, unreadable: Reports.Unreadable));
        Assert.Single(json["results"]!.AsArray());
        Assert.Equal(
            ["bad.yaml 3:1 UnknownKey", "bad.yaml 4:8 WrongType", "none.yaml : FileNotFound"],
            json["errors"]!.AsArray().Select(error => $"{error!["file"]} {error["line"]}:{error["column"]} {error["errorId"]}"));
        Assert.Equal(Reports.Unreadable[1].Error.Message, (string?)json["errors"]![2]!["message"]);
    }

    [Fact]
    public void Values_are_constants_and_days_that_programs_read()
    {
        var report = Read(ResultText.Write([Reports.WithBaseline()], ResultFormat.Json))["results"]![0]!;
        Assert.Equal("true true 0 1 1", string.Join(" ", new[] { "hasBaseline", "passed", "errors", "warnings", "information" }.Select(key => report[key]!.ToJsonString())));
        Assert.Equal("2026-01-15", (string?)report["known"]![0]!["since"]);
        Assert.Equal("2026-01-15", (string?)report["gone"]![0]!["since"]);
        Assert.Equal("Error", (string?)report["known"]![0]!["finding"]!["severity"]);
        Assert.Equal(4, (int)report["known"]![0]!["finding"]!["location"]!["line"]!);
        Assert.Equal(Path.Combine(Reports.Directory, "contoso.yaml"), (string?)report["file"]);
    }

    [Fact]
    public void Lines_end_with_line_feeds()
    {
        var text = ResultText.Write([Reports.WithBaseline()], ResultFormat.Json);
        Assert.EndsWith("}\n", text);
        Assert.DoesNotContain("\r", text);
    }

    [Theory]
    [InlineData("formatVersion", "2")]
    [InlineData("tool", "{}")]
    [InlineData("results", "[{ \"poolFqdn\": \"chat.contoso.com\" }]")]
    [InlineData("errors", "[{ \"file\": \"bad.yaml\" }]")]
    public void The_schema_notices_what_is_wrong(string key, string value)
    {
        var json = Read(ResultText.Write([Reports.WithBaseline()], ResultFormat.Json));
        json[key] = JsonNode.Parse(value);
        Assert.NotEmpty(SchemaFile.Result.Errors(json.ToJsonString()));
    }

    private static JsonNode Read(string text)
    {
        Assert.Empty(SchemaFile.Result.Errors(text));
        return JsonNode.Parse(text)!;
    }
}
