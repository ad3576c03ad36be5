namespace PersistentChat.Cli.Tests;

/// <summary>What is wrong with a command line is one sentence, and never the name of a file.</summary>
public class ConventionTests
{
    [Theory]
    [InlineData("'--fail-onn' is no option of pchat check. Did you mean '--fail-on'?", "check", "--fail-onn", "warning")]
    [InlineData("'--Output' is no option of pchat check. Did you mean '--output'?", "check", "x.yaml", "--Output=result.json")]
    [InlineData("'--warning-as-errors' is no option of pchat check. pchat check --help lists what there is.", "check", "--warning-as-errors")]
    [InlineData("'-x' is no option of pchat capacity. pchat capacity --help lists what there is.", "capacity", "-x")]
    [InlineData("'--formt' is no option of pchat diff. Did you mean '--format'?", "diff", "a.yaml", "--output", "--formt")]
    [InlineData("'--helpp' is no option of pchat. Did you mean '--help'?", "--helpp")]
    [InlineData("'chek' is no command of pchat. Did you mean 'check'?", "chek", "x.yaml")]
    [InlineData("'frobnicate' is no command of pchat. pchat --help lists what there is.", "frobnicate")]
    [InlineData("'pdf' is no value of --format. Choose one of these: text, json.", "capacity", "x.yaml", "--format", "pdf")]
    [InlineData("'pdf' is no value of --output. Choose one of these: text, json.", "capacity", "x.yaml", "--output", "pdf=x.pdf")]
    [InlineData("'grave' is no value of --fail-on. Choose one of these: Error, Warning, Information.", "check", "x.yaml", "--fail-on", "grave")]
    [InlineData("'many' is no whole number, which --users takes.", "capacity", "--users", "many")]
    [InlineData("--output has an empty value. State one, or leave it out.", "check", "x.yaml", "--output", "")]
    [InlineData("--output has an empty value. State one, or leave it out.", "check", "x.yaml", "-o", "json=")]
    [InlineData("FILE has an empty value. State one, or leave it out.", "check", "")]
    [InlineData("--rule has an empty value. State one, or leave it out.", "check", "x.yaml", "--rule", "")]
    [InlineData("'a b' is no name that DNS can carry", "check", "x.yaml", "--pool", "a b")]
    [InlineData("There is no rule 'PCT1OO1'. Did you mean 'PCT1001'? pchat rules lists them all.", "check", "x.yaml", "--rule", "PCT1OO1")]
    [InlineData("There is no rule 'PCT9999'.", "explain", "PCT9999")]
    [InlineData("There is no baseline to update. Name the file with --baseline.", "check", "x.yaml", "--update-baseline")]
    [InlineData("'ksh' is no value of SHELL. Choose one of these: bash, zsh, powershell.", "completion", "ksh")]
    public void Wrong_use_is_one_sentence_on_standard_error_and_exit_code_2(string sentence, params string[] arguments)
    {
        var run = Cli.Run(arguments);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(sentence, run.Errors);
        Assert.Single(run.Errors.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("de-DE", "„--fail-onn“ ist keine Option von pchat check. Meinten Sie „--fail-on“?")]
    [InlineData("es-ES", "«--fail-onn» no es una opción de pchat check. ¿Quiso decir «--fail-on»?")]
    public void It_is_told_in_the_language_of_the_user(string culture, string sentence) =>
        Assert.Contains(sentence, Cli.RunIn(culture, "check", "--fail-onn", "x.yaml").Errors);

    [Fact]
    public void A_file_whose_name_begins_as_an_option_is_named_after_two_hyphens_or_with_its_folder()
    {
        using var file = new TemporaryFile(File.ReadAllText(Cli.Sample("contoso.yaml")), "--x.yaml");
        Assert.Equal(0, Cli.Run("check", file.Path).ExitCode);
        Assert.Contains("'--x.yaml' does not exist.", Cli.Run("check", "--", "--x.yaml").Errors);
    }

    [Fact]
    public void What_follows_an_equals_sign_is_a_value_whatever_it_looks_like() =>
        Assert.Equal(0, Cli.Run("protect", Cli.Sample("contoso.yaml"), "--key=--a-long-secret-of-ours").ExitCode);

    [Fact]
    public void A_salt_stands_for_the_name_of_the_topology()
    {
        string[] line = ["protect", Cli.Sample("contoso.yaml"), "--key", "a long secret of ours"];
        var own = Cli.Run(line).Output;
        Assert.Equal(own, Cli.Run([.. line, "--salt", "Contoso"]).Output);
        Assert.NotEqual(own, Cli.Run([.. line, "--salt", "ours"]).Output);
    }

    [Fact]
    public void Short_options_stand_for_long_ones()
    {
        using var file = new TemporaryFile(name: "result");
        var run = Cli.Run("check", Cli.Sample("contoso.yaml"), "-q", "-f", "markdown", "-o", file.Path);
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
        Assert.StartsWith("## ", File.ReadAllText(file.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void The_version_names_the_rules_too() => Assert.Matches(@"^pchat \d+\.\d+\.\d+.*, .+\r?\n$", Cli.Run("--version").Output);
}
