using System.Text;
using PersistentChat.Cli.Output;

namespace PersistentChat.Cli.Tests;

/// <summary>Where results and errors go to one place, as in a log, they stand there in their order.</summary>
public sealed class ErrorOrderTests
{
    [Fact]
    public void What_was_found_stands_before_the_error_that_comes_after_it()
    {
        using var log = new MemoryStream();
        using var output = new StreamWriter(log, new UTF8Encoding(false)) { AutoFlush = false };
        using var errors = new StreamWriter(log, new UTF8Encoding(false)) { AutoFlush = true };
        using var shown = new VisibleWriter(output);
        using var told = new VisibleWriter(errors, isLost: true, after: shown);
        shown.Write("+name: x\n");
        told.Write("x.yaml:1:1: wrong\n");
        shown.Write("-name: y\n");
        shown.Flush();
        Assert.Equal("+name: x\nx.yaml:1:1: wrong\n-name: y\n", Encoding.UTF8.GetString(log.ToArray()));
    }

    [Fact]
    public void Nobody_asks_for_missing_facts_and_for_silence()
    {
        var run = Cli.Run("check", Cli.Sample("contoso.yaml"), "--open", "--quiet");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("--open and --quiet do not go together", run.Errors);
    }

    [Fact]
    public void A_category_may_be_named_by_its_beginning() =>
        Assert.Equal(Cli.Run("check", Cli.Sample("contoso.yaml"), "--require-decided", "SqlServer").Output, Cli.Run("check", Cli.Sample("contoso.yaml"), "--require-decided", "sql").Output);
}
