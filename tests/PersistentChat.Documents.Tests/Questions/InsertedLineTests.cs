using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using PersistentChat.Documents.Tests.Lync;
using PersistentChat.Documents.Writing;
using PersistentChat.Inspection;
using PersistentChat.Rules;
using PersistentChat.Tests;
using PersistentChat.Tests.Shared;

namespace PersistentChat.Documents.Tests.Questions;

/// <summary>What a question says to insert can be inserted where it says, and answers it.</summary>
public class InsertedLineTests
{
    private static readonly DateTime _today = new(2020, 1, 1);

    public static TheoryData<string> Documents => new(
    [
        .. Directory.GetFiles(Repository.PathOf("samples"), "*.yaml"),
        .. Directory.GetFiles(Repository.PathOf("tests", "fixtures", "rules"), "*.yaml"),
        .. Directory.GetFiles(Repository.PathOf("tests", "fixtures", "drift"), "*.yaml"),
    ]);

    public static TheoryData<string> Exports => new(Directory.GetFiles(Repository.PathOf("tests", "fixtures", "lync"), "*ml").Where(path => !path.EndsWith(".clixml", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_line_answers_its_question(string path) => Answer(File.ReadAllText(path));

    [Theory]
    [MemberData(nameof(Exports))]
    public void Every_line_answers_its_question_in_what_was_imported(string path) => AnswerImported(path);

    [SkippableTheory]
    [InlineData("c0ns0le_EIC_pocketdomain.corp.tbxml")]
    [InlineData("SfBAutomatedLab_Contoso.tbxml")]
    [InlineData("ibenbouzid_lab_V2_DefaultTopology_Skype.xml")]
    public void Every_line_answers_its_question_in_real_documents(string name) => AnswerImported(RealSamples.PathOf(name));

    [Theory]
    [InlineData("type: SingleServer", "computer", "computers:\n  - fqdn: chat.contoso.com\n    dataCenter: <…>", "/", false)]
    [InlineData("servers: [chat01.contoso.com, chat02.contoso.com]", "chatServer", "- fqdn: chat02.contoso.com\n  dataCenter: <…>", "/chatPools/chat.contoso.com/servers/chat02.contoso.com", true)]
    [InlineData("servers: [{ fqdn: chat01.contoso.com, dataCenter: Redmond }, { fqdn: chat02.contoso.com, state: Standby }]", "chatServer", "dataCenter: <…>",
        "/chatPools/chat.contoso.com/servers/chat02.contoso.com", false)]
    public void A_line_fits_how_its_object_is_written(string pool, string kind, string line, string path, bool replaces)
    {
        var text = "formatVersion: 1\nname: Plan\nchatPools:\n  - fqdn: chat.contoso.com\n    nextHop: pool01.contoso.com\n    contentStore: sql01.contoso.com\n    "
            + pool + "\nsqlInstances: [{ name: sql01.contoso.com, dataCenter: Redmond }]\n";
        var report = Inspect(text);
        var questions = report.Open.Select(fact => OpenQuestion.Of(report, fact));
        Assert.Contains(questions, question => question.Kind == kind && question.Key == "dataCenter" && question.Line == line && question.Path == path && question.Replaces == replaces);
        Answer(text);
    }

    [Fact]
    public void A_line_opens_a_list_or_a_table_only_where_there_is_none()
    {
        var questions = Questions(File.ReadAllText(Repository.PathOf("samples", "contoso.yaml")));
        Assert.Contains(questions, question => question.Line.StartsWith("rooms:\n  ", StringComparison.Ordinal) && question.Path == "/chatPools/chat.contoso.com");
        Assert.Contains(questions, question => question is { Line: "invitations: <0..>", Path: "/chatPools/chat.contoso.com/rooms" });
        Assert.Contains(questions, question => question.Line.StartsWith("- fqdn: fe01.contoso.com\n  ", StringComparison.Ordinal) && question.Path == "/computers");
        Assert.Contains(questions, question => question is { Line: "memoryGB: <1..1048576>", Path: "/computers/fe01.contoso.com" });
        Assert.Contains(questions, question => question.Line.StartsWith("domainFunctionalLevel: <Windows2000 | ", StringComparison.Ordinal));
        Assert.DoesNotContain(questions, question => question.Line.StartsWith("computers:", StringComparison.Ordinal));
    }

    /// <summary>What the lines of one list bring, they bring once: pasted one after the other they make a document that answers all.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void All_lines_together_answer_all_questions(string path) => AnswerAll(File.ReadAllText(path));

    [Theory]
    [MemberData(nameof(Exports))]
    public void All_lines_together_answer_all_questions_of_what_was_imported(string path) => AnswerAll(TopologyText.Write(TopologyFile.Read(path).Topology, DocumentFormat.Yaml));

    /// <summary>A document in JSON gets lines in JSON, which go to the same places.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void The_lines_for_a_document_in_JSON_are_JSON(string path)
    {
        // A fixture that cannot be read has no questions.
        var text = TopologyText.Write(TopologyText.Read(File.ReadAllText(path), path), DocumentFormat.Json);
        foreach (var question in Inspect(text, name: "document.json").Questions)
        {
            var line = Regex.Replace(Regex.Replace(question.Line, "(?<!\")<\\[.*?\\]>", "[]"), "(?<!\")<(true|-?[0-9]+)[^<>\"]*>", "$1");
            Assert.NotNull(JsonNode.Parse(line.StartsWith('{') ? line : "{" + line + "}"));
        }
        AnswerAll(text, "document.json");
    }

    [Fact]
    public void A_line_in_JSON_has_its_names_and_words_in_quotes()
    {
        var text = TopologyText.Write(TopologyText.Read(
            "formatVersion: 1\nname: Plan\nchatPools:\n  - fqdn: chat.contoso.com\n    nextHop: pool01.contoso.com\n    contentStore: sql01.contoso.com\\chat\n    servers: [chat01.contoso.com]\n", "t"), DocumentFormat.Json);
        var lines = Inspect(text, name: "plan.json").Questions.Select(question => question.Line).ToArray();
        Assert.Contains("\"users\": {\n  \"concurrent\": <0..>\n}", lines);
        Assert.Contains(lines, line => line.StartsWith("\"sqlInstances\": [\n  {\n    \"name\": \"sql01.contoso.com\\\\chat\",\n    \"", StringComparison.Ordinal));
        Assert.Contains("\"roles\": <[] | [\"Director\" | \"Edge\" | ", string.Join('\n', lines), StringComparison.Ordinal);
        Assert.Contains("\"addIns\": <[] | [{ \"name\": \"…\", \"url\": \"…\" }, …]>", lines);
    }

    /// <summary>Whichever of the words is chosen, the line is what the document reads.</summary>
    [Theory]
    [InlineData("databases")]
    [InlineData("roles")]
    public void Each_word_of_a_list_can_be_chosen_in_JSON_and_in_YAML(string key)
    {
        const string yaml = "formatVersion: 1\nname: Plan\nchatPools:\n  - { fqdn: chat.contoso.com, nextHop: pool01.contoso.com, contentStore: sql01.contoso.com, servers: [chat01.contoso.com] }\n";
        foreach (var name in new[] { "plan.json", "plan.yaml" })
        {
            var text = name == "plan.json" ? TopologyText.Write(TopologyText.Read(yaml, "t"), DocumentFormat.Json) : yaml;
            var report = Inspect(text, name: name);
            var question = OpenQuestion.Of(report, report.Open.First(fact => fact.Key == key));
            var form = Regex.Match(question.Line, @"<\[\] \| \[(.*), …\]>");
            var words = form.Groups[1].Value.Split(" | ");
            Assert.True(words.Length > 3, question.Line);
            foreach (var word in words)
            {
                var line = question.Line.Replace(form.Value, "[" + word + "]", StringComparison.Ordinal);
                if (name == "plan.json")
                    Assert.NotNull(JsonNode.Parse("{" + line + "}"));
                var answered = new AnsweredDocument(text);
                answered.Insert(question, line);
                Assert.DoesNotContain(Inspect(answered.Text).Open, fact => fact.Equals(question.Fact));
            }
        }
    }

    [SkippableTheory]
    [InlineData("c0ns0le_EIC_pocketdomain.corp.tbxml")]
    [InlineData("SfBAutomatedLab_Contoso.tbxml")]
    [InlineData("ibenbouzid_lab_V2_DefaultTopology_Skype.xml")]
    public void All_lines_together_answer_all_questions_of_real_documents(string name) =>
        AnswerAll(TopologyText.Write(TopologyFile.Read(RealSamples.PathOf(name)).Topology, DocumentFormat.Yaml));

    [Property(Arbitrary = [typeof(TopologyGenerator)], MaxTest = 150)]
    public void All_lines_together_answer_all_questions_of_any_document(Topology topology) =>
        AnswerAll(TopologyText.Write(topology.With(it => it.Policy = null), DocumentFormat.Yaml));

    /// <summary>One list after the other, each with the document that the last one made, comes to an end: nothing is asked that no line answers.</summary>
    [Theory]
    [InlineData("imported")]
    [InlineData("small")]
    public void Lists_of_questions_come_to_an_end(string document)
    {
        var text = document == "small"
            ? "formatVersion: 1\nname: Contoso\nchatPools:\n  - { fqdn: chat.contoso.com, nextHop: pool01.contoso.com, servers: [chat01.contoso.com, chat02.contoso.com], contentStore: sql01.contoso.com, fileStore: '\\\\files\\chat' }\n"
            : TopologyText.Write(Fixtures.Read(Fixtures.MirroredStores + ".xml").Topology, DocumentFormat.Yaml);
        for (var round = 0; Questions(text) is { Count: > 0 } questions; round++)
        {
            Assert.True(round < 10, string.Join(", ", questions));
            var answered = new AnsweredDocument(text);
            foreach (var question in questions)
                answered.Answer(question);
            text = answered.Text;
        }
        Assert.Equal(0, Inspect(text).NotDecided);
    }

    [Fact]
    public void A_question_says_where_its_line_goes()
    {
        var path = Repository.PathOf("samples", "contoso.yaml");
        var questions = Inspect(File.ReadAllText(path), name: path).Questions;
        var document = new AnsweredDocument(File.ReadAllText(path));
        Assert.NotEmpty(questions);
        foreach (var question in questions)
        {
            Assert.Equal(path, question.Location!.File);
            var place = question.Path;
            while (document.LinesOf(place) is null)
                place = place[..Math.Max(1, place.LastIndexOf('/'))];
            var (first, last) = document.LinesOf(place)!.Value;
            // Of a table inside an object the object is told.
            if (place.Split('/').Length > 3 && !place.Contains("/servers/", StringComparison.Ordinal))
                (first, last) = document.LinesOf(string.Join('/', place.Split('/').Take(3)))!.Value;
            Assert.InRange(question.Location.Line, first, last);
        }
        Assert.All(Questions(File.ReadAllText(path)), question => Assert.NotNull(question.Location));
        Assert.All(Inspector.Inspect(TopologyText.Read(File.ReadAllText(path), path), _today).Questions, question => Assert.Null(question.Location));
    }

    [Fact]
    public void What_a_document_states_is_known_also_where_it_holds_anyway()
    {
        const string pool = "formatVersion: 1\nname: Plan\nchatPools:\n  - fqdn: chat.contoso.com\n    nextHop: pool01.contoso.com\n    contentStore: sql01.contoso.com\n    servers: [chat01.contoso.com]\n";
        const string unknown = "    unknown: [Mirror, DefaultForSites, MigratedFrom, SipPort, PoolPort, Compliance, DisplayName]\n";
        Assert.Equal(7, TopologyText.Read(pool + unknown, "plan.yaml").ChatPools[0].Unknown.Count);
        var stated = pool + "    displayName: chat.contoso.com\n    sipPort: 5041\n    poolPort: 8011\n    defaultForSites: []\n    migratedFrom: []\n    compliance: { enabled: false }\n" + unknown;
        Assert.Equal([UnknownFact.Mirror], TopologyText.Read(stated, "plan.yaml").ChatPools[0].Unknown);
    }

    /// <summary>What is never without a value has a default, and of anything else there may be none.</summary>
    [Theory]
    [InlineData("en-US", "Where the default holds: take {0} out of unknown", "Where there is none: take {0} out of unknown")]
    [InlineData("de-DE", "Gilt der Standardwert: {0} aus unknown herausnehmen", "Gibt es nichts: {0} aus unknown herausnehmen")]
    [InlineData("es-ES", "Si vale el valor predeterminado: quitar {0} de unknown", "Si no hay: quitar {0} de unknown")]
    public void What_to_do_otherwise_fits_the_fact(string culture, string usual, string none)
    {
        const string text = "formatVersion: 1\nname: Plan\nchatPools:\n  - fqdn: chat.contoso.com\n    nextHop: pool01.contoso.com\n    contentStore: sql01.contoso.com\n    servers: [chat01.contoso.com, chat02.contoso.com]\n"
            + "    compliance: { store: sql01.contoso.com }\n    unknown: [ComplianceSettings, BackupStore, SipPort]\n";
        using var language = new CultureScope(culture);
        var questions = Questions(text).Where(question => question.Unknown is not null).ToDictionary(question => question.Key, QuestionLines.Otherwise);
        Assert.Equal(usual.Replace("{0}", "ComplianceSettings", StringComparison.Ordinal), questions["compliance.addUserDetails"]);
        Assert.Equal(none.Replace("{0}", "BackupStore", StringComparison.Ordinal), questions["backupContentStore"]);
        Assert.Equal("adapterType: <Microsoft.Rtc.Internal.Chat.Server.Compliance.XmlAdapter,compliance | …>", Questions(text).Single(question => question.Key == "compliance.adapterType").Line);
    }

    private static IReadOnlyList<OpenQuestion> Questions(string text) => Inspect(text).Questions;

    private static InspectionReport Inspect(string text, RuleSelection? rules = null, string name = "document.yaml")
    {
        var document = TopologyFile.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), name);
        return Inspector.Inspect(document.Topology, _today, rules, document.Sources);
    }

    private static void AnswerImported(string path) => Answer(TopologyText.Write(TopologyFile.Read(path).Topology, DocumentFormat.Yaml));

    private static void Answer(string text)
    {
        var asked = Questions(text);
        Assert.Equal(asked.Count, asked.Select(question => question.ToString()).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        var report = Inspect(text);
        foreach (var fact in report.Open)
        {
            // The line of a question that is asked alone brings everything that it needs.
            var question = OpenQuestion.Of(report, fact);
            foreach (var answer in question.Unknown is null ? new Action<AnsweredDocument>[] { it => it.Answer(question) } : [it => it.Answer(question), it => it.Deny(question)])
            {
                var answered = new AnsweredDocument(text);
                answer(answered);
                var open = Inspect(answered.Text, RuleSelection.Of(question.Rules));
                // A name that is wrongly there twice is asked about twice.
                if (IsTwice(text, question) && open.Open.Contains(fact))
                {
                    var second = OpenQuestion.Of(open, fact);
                    Assert.NotEqual(question.Path, second.Path);
                    answered.Answer(second);
                    open = Inspect(answered.Text, RuleSelection.Of(question.Rules));
                }
                Assert.DoesNotContain(open.Open, other => other.Equals(fact));
            }
        }
    }

    private static void AnswerAll(string text, string name = "document.yaml")
    {
        var questions = Inspect(text, name: name).Questions;
        var answered = new AnsweredDocument(text);
        foreach (var question in questions)
            answered.Answer(question);
        var open = Inspect(answered.Text).Open;
        // A name that is wrongly there twice is answered once.
        Assert.DoesNotContain(questions, question => open.Contains(question.Fact) && !IsTwice(text, question));
        var denied = new AnsweredDocument(text);
        foreach (var question in questions)
            if (question.Unknown is null)
                denied.Answer(question);
            else
                denied.Deny(question);
        Assert.DoesNotContain(Inspect(denied.Text).Open, fact => questions.Any(question => question.Unknown is not null && question.Fact.Equals(fact)));
    }

    private static bool IsTwice(string text, OpenQuestion question) =>
        question.Kind is "chatServer" or "legacyPool"
        && TopologyText.Read(text, "document.yaml").ChatPools.Count(pool => pool.Servers.Any(server => server.Fqdn.Equals(question.Fact.Owner)) || pool.MigratedFrom.Any(legacy => legacy.Fqdn.Equals(question.Fact.Owner))) > 1;
}
