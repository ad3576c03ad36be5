using PersistentChat.Documents.Writing;
using PersistentChat.Inspection;
using PersistentChat.Tests;

namespace PersistentChat.Documents.Tests.Lync;

/// <summary>What a document could not say is asked for in the words of the notes, and answered by whatever states it.</summary>
public class ImportQuestionTests
{
    private static readonly DateTime _today = new(2026, 1, 1);

    [Fact]
    public void What_stands_for_a_name_is_no_object_to_ask_about_but_the_question()
    {
        using var english = new CultureScope("en-US");
        var topology = new Published().Cluster("chat.fabrikam.example", "chat01.fabrikam.example").On(1, "PersistentChatService").Read();
        var report = Inspector.Inspect(topology, _today);
        var questions = OpenQuestion.Of(report);
        Assert.DoesNotContain(questions, question => question.Target.Contains(".invalid", StringComparison.Ordinal) || question.Line.Contains(".invalid", StringComparison.Ordinal));
        foreach (var key in new[] { "nextHop", "contentStore" })
        {
            var question = questions.Single(question => question.Key == key);
            Assert.Equal(("chatPool", "chat.fabrikam.example"), (question.Kind, question.Target));
            Assert.Single(topology.Notes, note => note.Contains($": {question}: ", StringComparison.Ordinal) && note.EndsWith("Line to insert: " + question.Line, StringComparison.Ordinal));
        }
        Assert.Contains("PCT4003", questions.Single(question => question.Key == "nextHop").Rules);
        Assert.DoesNotContain(report.Findings, finding => finding.RuleId == "PCT4003");
    }

    [Theory]
    [InlineData("en-US", "state: topology documents do not say which chat servers are active; 'Unknown' stands for it, and what depends on it is not decided.")]
    [InlineData("de-DE", "state: Topologiedokumente sagen nicht, welche Chatserver aktiv sind; „Unknown“ steht dafür, und was davon abhängt, ist nicht entschieden.")]
    [InlineData("es-ES", "state: los documentos de topología no dicen qué servidores de chat están activos; «Unknown» ocupa su lugar, y lo que depende de ello queda sin decidir.")]
    public void That_nobody_knows_which_servers_are_active_is_noted_as_it_is_asked_for(string culture, string begin)
    {
        using var language = new CultureScope(culture);
        var topology = Fixtures.Read(Fixtures.MultipleServers + ".xml").Topology;
        Assert.All(topology.ChatPools.Single().Servers, server => Assert.Equal(StatedState.Unknown, server.Stated));
        var note = Assert.Single(topology.Notes, note => note.StartsWith(begin, StringComparison.Ordinal));
        var report = Inspector.Inspect(topology, _today);
        var question = OpenQuestion.Of(report).First(question => question is { Kind: "chatServer", Key: "state" });
        Assert.Contains(": " + question.Line + ".", note, StringComparison.Ordinal);
        Assert.DoesNotContain(Fixtures.Read(Fixtures.CliXml, topology).Topology.Notes, other => other.StartsWith("state: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Saved_services_answer_which_servers_are_active()
    {
        var before = Fixtures.Read(Fixtures.MultipleServers + ".xml").Topology;
        Assert.Equal(before.ChatPools.Single().Servers.Select(server => server.Fqdn.ToString()), States(before));
        var limit = Outcome(before, "PCT6004");
        Assert.Equal((CheckOutcome.NotDecided, false), (limit.Outcome, limit.IsDecided));
        Assert.Empty(States(Fixtures.Read(Fixtures.CliXml, before).Topology));
        Assert.True(Outcome(Fixtures.Read(Fixtures.CliXml, before).Topology, "PCT6004").IsDecided);
    }

    [Fact]
    public void So_does_whoever_makes_servers_active_or_standby()
    {
        var topology = Fixtures.Read(Fixtures.MultipleServers + ".xml").Topology;
        var servers = topology.ChatPools.Single().Servers.Select(server => server.Fqdn).ToArray();
        var told = topology.SetServerState(servers[servers.Length - 1], ServerState.Standby);
        Assert.Equal(servers.Take(servers.Length - 1).Select(server => server.ToString()), States(told));
        var added = told.AddServer(told.ChatPools.Single().Fqdn, new ChatServer(new Fqdn("new.fabrikam.example")));
        Assert.Equal(States(told), States(added));
    }

    /// <summary>Saving an import answers nothing: neither which servers are active nor what else the documents do not show.</summary>
    [Theory]
    [InlineData(Fixtures.MultipleServers + ".xml")]
    [InlineData(Fixtures.MirroredStores + ".xml")]
    [InlineData(Fixtures.StandardEdition + ".tbxml")]
    public void A_saved_import_asks_the_same(string fixture)
    {
        var topology = Fixtures.Read(fixture).Topology;
        foreach (var format in Enum.GetValues<DocumentFormat>())
        {
            var saved = TopologyText.Read(TopologyText.Write(topology, format), "copy");
            Assert.Equal(States(topology), States(saved));
            Assert.Equal(Questions(topology), Questions(saved));
        }

        static IEnumerable<string> Questions(Topology topology) => OpenQuestion.Of(Inspector.Inspect(topology, _today)).Select(question => question + " " + question.Rules);
    }

    [Theory]
    [InlineData("PCT3008", "contentStore.mirror")]
    [InlineData("PCT3015", "contentStore.mirror")]
    [InlineData("PCT6003", "backupContentStore")]
    [InlineData("PCT6005", "compliance.enabled")]
    [InlineData("PCT6006", "backupContentStore")]
    [InlineData("PCT6007", "backupContentStore")]
    [InlineData("PCT6009", "backupContentStore")]
    [InlineData("PCT7007", "compliance.enabled")]
    public void What_no_document_shows_is_not_decided_before_saved_services_are_there(string rule, string key)
    {
        var before = Fixtures.Read(Fixtures.MultipleServers + ".xml").Topology;
        before = before.Replace(before.ChatPools[0].With(pool => (pool.Compliance, pool.Unknown) = (null, pool.Unknown!.Append(UnknownFact.Compliance).Distinct())));
        var outcome = Outcome(before, rule);
        Assert.Equal(CheckOutcome.NotDecided, outcome.Outcome);
        Assert.Contains(outcome.Open, fact => fact.Key == key);
        Assert.DoesNotContain(Outcome(Fixtures.Read(Fixtures.CliXml, before).Topology, rule).Open, fact => fact.Key == key);
    }

    [Fact]
    public void Even_saved_services_do_not_say_that_there_is_no_witness()
    {
        var told = Fixtures.Read(Fixtures.CliXml, Fixtures.Read(Fixtures.MultipleServers + ".xml").Topology).Topology;
        Assert.NotNull(told.ChatPools[0].ContentStore.Mirror);
        var outcome = Outcome(told, "PCT3015");
        Assert.Equal((CheckOutcome.NotDecided, true), (outcome.Outcome, outcome.Open.Any(fact => fact.Key == "contentStore.witness")));
        var known = told.Replace(told.ChatPools[0].With(pool => pool.Tell(UnknownFact.Witness)));
        Assert.Equal(CheckOutcome.Failed, Outcome(known, "PCT3015").Outcome);
    }

    [Theory]
    [InlineData("en-US", "Missing facts: ", " lists all of them with the lines to insert.")]
    [InlineData("de-DE", "Fehlende Angaben: ", " listet alle mit den einzufügenden Zeilen auf.")]
    [InlineData("es-ES", "Datos que faltan: ", " los enumera todos con las líneas que insertar.")]
    public void An_import_tells_how_many_facts_are_missing_and_the_first_questions(string culture, string begin, string end)
    {
        using var language = new CultureScope(culture);
        var report = Inspector.Inspect(Fixtures.Read(Fixtures.MultipleServers + ".xml").Topology, _today);
        var text = DecisionLines.Unstated(report, "Get-PChatOpenQuestion")!;
        Assert.StartsWith(begin + report.Open.Count, text, StringComparison.Ordinal);
        Assert.EndsWith("Get-PChatOpenQuestion" + end, text, StringComparison.Ordinal);
        Assert.All(OpenQuestion.Of(report).Take(5), question => Assert.Contains($"{question} ({string.Join(", ", question.Rules.Take(3))}", text, StringComparison.Ordinal));
        Assert.Contains(", … +", text, StringComparison.Ordinal);
        Assert.Null(DecisionLines.Unstated(Inspector.Inspect(new Topology("Own"), _today), ""));
    }

    private static IEnumerable<string> States(Topology topology) =>
        OpenQuestion.Of(Inspector.Inspect(topology, _today)).Where(question => question is { Kind: "chatServer", Key: "state" }).Select(question => question.Target);

    private static RuleOutcome Outcome(Topology topology, string rule) =>
        Inspector.Inspect(topology, _today).Outcomes.Single(outcome => outcome.RuleId == rule);
}
