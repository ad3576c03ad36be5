using PersistentChat.Documents.Tests.Lync;
using PersistentChat.Documents.Writing;
using PersistentChat.Inspection;
using PersistentChat.Rules;

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
    [InlineData("type: SingleServer", "computer", "computers: [{ fqdn: chat.contoso.com, dataCenter: <…> }]")]
    [InlineData("servers: [chat01.contoso.com, chat02.contoso.com]", "chatServer", "- { fqdn: chat02.contoso.com, dataCenter: <…> }")]
    [InlineData("servers: [{ fqdn: chat01.contoso.com, dataCenter: Redmond }, { fqdn: chat02.contoso.com, state: Standby }]", "chatServer", "dataCenter: <…>")]
    public void A_line_fits_how_its_object_is_written(string pool, string kind, string line)
    {
        var text = "formatVersion: 1\nname: Plan\nchatPools:\n  - fqdn: chat.contoso.com\n    nextHop: pool01.contoso.com\n    contentStore: sql01.contoso.com\n    "
            + pool + "\nsqlInstances: [{ name: sql01.contoso.com, dataCenter: Redmond }]\n";
        Assert.Contains(Questions(text), question => question.Kind == kind && question.Key == "dataCenter" && question.Line == line);
        Answer(text);
    }

    [Fact]
    public void A_line_opens_a_list_or_a_table_only_where_there_is_none()
    {
        var questions = Questions(File.ReadAllText(Repository.PathOf("samples", "contoso.yaml")));
        Assert.Contains(questions, question => question.Line == "rooms: { invitations: <0..> }");
        Assert.Contains(questions, question => question.Line == "- { fqdn: fe01.contoso.com, memoryGB: <1..1048576> }");
        Assert.Contains(questions, question => question.Line.StartsWith("domainFunctionalLevel: <Windows2000 | ", StringComparison.Ordinal));
        Assert.DoesNotContain(questions, question => question.Line.StartsWith("computers:", StringComparison.Ordinal));
    }

    private static IReadOnlyList<OpenQuestion> Questions(string text) => OpenQuestion.Of(Inspector.Inspect(TopologyText.Read(text, "document.yaml"), _today));

    private static void AnswerImported(string path) => Answer(TopologyText.Write(TopologyFile.Read(path).Topology, DocumentFormat.Yaml));

    private static void Answer(string text)
    {
        var questions = Questions(text);
        Assert.Equal(questions.Count, questions.Select(question => question.ToString()).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        foreach (var question in questions)
        {
            var answered = TopologyText.Read(AnsweredDocument.With(text, question), "document.yaml");
            var report = Inspector.Inspect(answered, _today, RuleSelection.Of(question.Rules));
            Assert.DoesNotContain(report.Open, fact => fact.Equals(question.Fact));
            if (AnsweredDocument.WithNone(text, question) is { } none)
                Assert.DoesNotContain(
                    Inspector.Inspect(TopologyText.Read(none, "document.yaml"), _today, RuleSelection.Of(question.Rules)).Open, fact => fact.Equals(question.Fact));
        }
    }
}
