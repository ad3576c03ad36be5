namespace PersistentChat.Cli.Tests;

/// <summary>What is wrong with a command line is one sentence, and never the name of a file.</summary>
public class ConventionTests
{
    [Theory]
    [InlineData("'--fail-onn' is not an option of pchat check. Did you mean '--fail-on'?", "check", "--fail-onn", "warning")]
    [InlineData("'--Output' is not an option of pchat check. Did you mean '--output'?", "check", "x.yaml", "--Output=result.json")]
    [InlineData("'--warning-as-errors' is not an option of pchat check. pchat check --help lists what there is.", "check", "--warning-as-errors")]
    [InlineData("'-x' is not an option of pchat capacity. pchat capacity --help lists what there is.", "capacity", "-x")]
    [InlineData("'--formt' is not an option of pchat diff. Did you mean '--format'?", "diff", "a.yaml", "--output", "--formt")]
    [InlineData("'--helpp' is not an option of pchat. Did you mean '--help'?", "--helpp")]
    [InlineData("'chek' is not a command of pchat. Did you mean 'check'?", "chek", "x.yaml")]
    [InlineData("'frobnicate' is not a command of pchat. pchat --help lists what there is.", "frobnicate")]
    [InlineData("'pdf' is not a value of --format. Choose one of these: text, json.", "capacity", "x.yaml", "--format", "pdf")]
    [InlineData("'pdf' is not a value of --output. Choose one of these: text, json.", "capacity", "x.yaml", "--output", "pdf=x.pdf")]
    [InlineData("'grave' is not a value of --fail-on. Choose one of these: Error, Warning, Information.", "check", "x.yaml", "--fail-on", "grave")]
    [InlineData("'many' is not a whole number from 0 to 2,147,483,647, which --users takes.", "capacity", "--users", "many")]
    [InlineData("--output has an empty value. State one, or leave it out.", "check", "x.yaml", "--output", "")]
    [InlineData("--output has an empty value. State one, or leave it out.", "check", "x.yaml", "-o", "json=")]
    [InlineData("FILE has an empty value. State one, or leave it out.", "check", "")]
    [InlineData("--rule has an empty value. State one, or leave it out.", "check", "x.yaml", "--rule", "")]
    [InlineData("'a b' is not a name that DNS can carry", "check", "x.yaml", "--pool", "a b")]
    [InlineData("There is no rule 'PCT1OO1'. Did you mean one of these: PCT1001, PCT1011? pchat rules lists them all.", "check", "x.yaml", "--rule", "PCT1OO1")]
    [InlineData("There is no rule 'PCT9999'.", "explain", "PCT9999")]
    [InlineData("What was chosen leaves no rule to run", "check", "x.yaml", "--rule", "PCT1001", "--exclude-rule", "PCT1001")]
    [InlineData("What was chosen leaves no rule to run", "check", "x.yaml", "--category", "Pool", "--rule", "PCT3001")]
    [InlineData("There is no baseline to update. Name the file with --baseline.", "check", "x.yaml", "--update-baseline")]
    [InlineData("FILE is missing. Write 'pchat check FILE…'; pchat check --help says more.", "check")]
    [InlineData("REFERENCE is missing. Write 'pchat diff REFERENCE [DIFFERENCE…]'; pchat diff --help says more.", "diff")]
    [InlineData("FILE is missing. Write 'pchat runbook Deploy|FailOver|FailBack|ServerLoss|Convert|Retire|Change FILE…'; pchat runbook --help says more.", "runbook", "Deploy")]
    [InlineData("'x.yaml' is not a value of SCENARIO.", "runbook", "x.yaml")]
    [InlineData("No command was named. Write, for example, 'pchat check FILE…'; pchat --help lists all commands.")]
    [InlineData("'check' stands after --, where it is no command. Write it before.", "--", "check")]
    [InlineData("'zsh' is one thing too many. Write 'pchat completion bash|zsh|powershell'; pchat completion --help says more.", "completion", "bash", "zsh")]
    [InlineData("'x' is one thing too many. Write 'pchat rules'; pchat rules --help says more.", "rules", "x")]
    [InlineData("--rule needs a value. Write --rule ID.", "check", "x.yaml", "--rule")]
    [InlineData("-o needs a value. Write -o [FORMAT=]FILE.", "check", "x.yaml", "-o", "--format", "json")]
    [InlineData("--rule needs a value. Write --rule ID.", "check", "x.yaml", "--rule", "-q")]
    [InlineData("--output has an empty value. State one, or leave it out.", "check", "x.yaml", "-o", "json= ")]
    [InlineData("-o needs a value. Write -o [FORMAT=]FILE.", "check", "x.yaml", "-o")]
    [InlineData("--users needs a value. Write --users N.", "capacity", "--users", "1", "--users")]
    [InlineData("--users takes one value here, not several: 1, 2. Keep one of them.", "capacity", "--users", "1", "--users", "2")]
    [InlineData("--policy takes one value here, not several: a, b. Keep one of them.", "check", "x.yaml", "--policy", "a", "--policy", "b")]
    [InlineData("--pool takes one value here, not several: a.b.c,d.e.f. Keep one of them.", "diagram", "x.yaml", "--pool", "a.b.c,d.e.f")]
    [InlineData("--quiet takes no value. Write --quiet alone.", "check", "x.yaml", "--quiet=maybe")]
    [InlineData("-q takes no value. Write -q alone.", "check", "x.yaml", "-q:true")]
    [InlineData("--rule has an empty value. State one, or leave it out.", "check", "x.yaml", "--rule", ",")]
    [InlineData("--rule has an empty value. State one, or leave it out.", "check", "x.yaml", "--rule", "PCT1001,,PCT1002")]
    [InlineData("--pool has an empty value. State one, or leave it out.", "capacity", "x.yaml", "--pool", " , ")]
    [InlineData("--category has an empty value. State one, or leave it out.", "rules", "--category", ",")]
    [InlineData("'0' is not a whole number from 1 to 2,147,483,647, which --servers takes.", "capacity", "--users", "5", "--servers", "0")]
    [InlineData("'-5' is not a whole number from 0 to 2,147,483,647, which --users takes.", "capacity", "--users", "-5")]
    [InlineData("'0' is not a whole number from 1 to 2,147,483,647, which --most-pairs takes.", "resilience", "x.yaml", "--pairs", "--most-pairs", "0")]
    [InlineData("'99999999999' is not a whole number from 1 to 2,147,483,647, which --servers takes.", "capacity", "--users", "5", "--servers", "99999999999")]
    [InlineData("'--servers' does nothing without '--users'. Add '--users', or leave '--servers' out.", "capacity", "x.yaml", "--servers", "5")]
    [InlineData("'--pool' does nothing without 'FILE'. Add 'FILE', or leave '--pool' out.", "capacity", "--users", "5", "--pool", "a.b.c")]
    [InlineData("'Change' does nothing without '--from'. Add '--from', or leave 'Change' out.", "runbook", "Change", "x.yaml")]
    [InlineData("'--from' does nothing without 'Change'. Add 'Change', or leave '--from' out.", "runbook", "Deploy", "x.yaml", "--from", "y.yaml")]
    [InlineData("'--salt' does nothing without '--key'. Add '--key', or leave '--salt' out.", "protect", "x.yaml", "--salt", "ours")]
    [InlineData("'--most-pairs' does nothing without '--pairs'. Add '--pairs', or leave '--most-pairs' out.", "resilience", "x.yaml", "--most-pairs", "5")]
    [InlineData("'--force' does nothing without '--output'. Add '--output', or leave '--force' out.", "check", "x.yaml", "--force")]
    [InlineData("'--address' does nothing without '--format firewall'. Add '--format firewall', or leave '--address' out.", "ports", "x.yaml", "--address", "a.b.c=10.0.0.1")]
    [InlineData("'--sql-port' does nothing without '--format firewall'.", "ports", "x.yaml", "-f", "json", "--sql-port", "a.b.c\\d=1")]
    [InlineData("--single-point-of-failure and --pairs do not go together. Leave one of them out.", "resilience", "x.yaml", "--pairs", "--single-point-of-failure")]
    [InlineData("--product and --ignore-unstated do not go together. Leave one of them out.", "diff", "x.yaml", "--product", "Lync2013", "--ignore-unstated")]
    [InlineData("--pages and --category do not go together. Leave one of them out.", "rules", "--pages", "x", "--category", "Pool")]
    [InlineData("--pages and --format do not go together. Leave one of them out.", "rules", "--pages", "x", "-f", "json")]
    [InlineData("--address: '1.2.3' cannot be used here. Accepted: an IPv4 or IPv6 address.", "dns", "x.yaml", "--address", "a.b.c=1.2.3")]
    [InlineData("--address: 'A.b.c.' cannot be used here. Accepted: each name once, with all of its addresses.", "dns", "x.yaml", "--address", "a.b.c=1.2.3.4", "--address", "A.b.c.=1.2.3.5")]
    [InlineData("'1.2.3.4' is not a pair NAME=VALUE, which --address takes.", "dns", "x.yaml", "--address", "a.b.c=1.2.3.4", "--address", "1.2.3.4")]
    [InlineData("--sql-port: 'a.b.c' cannot be used here. Accepted: a named SQL Server instance, such as ", "ports", "x.yaml", "-f", "firewall", "--sql-port", "a.b.c=1433")]
    [InlineData("--sql-port: 'a.b.c\\d' cannot be used here. Accepted: each instance once.", "ports", "x.yaml", "-f", "firewall", "--sql-port", "a.b.c\\d=1,a.b.c\\d=2")]
    [InlineData("'@x.yaml' does not exist.", "report", "@x.yaml")]
    [InlineData("'ksh' is not a value of SHELL. Choose one of these: bash, zsh, powershell.", "completion", "ksh")]
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

    /// <summary>What the library says it says in English in Spanish too, or in words of its own.</summary>
    [Theory]
    [InlineData("de-DE")]
    [InlineData("es-ES")]
    public void No_sentence_is_the_English_one(string culture)
    {
        foreach (var data in typeof(ConventionTests).GetMethod(nameof(Wrong_use_is_one_sentence_on_standard_error_and_exit_code_2))!.GetCustomAttributes(typeof(InlineDataAttribute), false))
        {
            string[] arguments = [.. ((InlineDataAttribute)data).GetData(null!).Single().Skip(1).Cast<string>()];
            var run = Cli.RunIn(culture, arguments);
            Assert.Equal(2, run.ExitCode);
            Assert.NotEqual(Cli.Run(arguments).Errors, run.Errors);
        }
    }

    [Theory]
    [InlineData("Nothing that was read names 'zz01.contoso.com'.", "dns", "{file}", "--address", "zz01.contoso.com=10.0.0.1")]
    [InlineData("Nothing that was read names 'chat1.contoso.com'. Did you mean 'chat01.contoso.com'?", "ports", "{file}", "-f", "firewall", "--address", "chat1.contoso.com=10.0.0.1")]
    [InlineData("Nothing that was read names 'sql02.contoso.com\\chatt'. Did you mean 'sql02.contoso.com\\chat'?", "ports", "{file}", "-f", "firewall", "--sql-port", "sql02.contoso.com\\chatt=50001")]
    public void A_name_that_no_topology_has_is_refused(string sentence, params string[] arguments)
    {
        var run = Cli.Run([.. arguments.Select(argument => argument == Verbs.File ? Cli.Sample("contoso.yaml") : argument)]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(sentence, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_computer_has_several_addresses_behind_its_name()
    {
        var run = Cli.Run("dns", Cli.Sample("contoso.yaml"), "-f", "json", "--address", "chat01.contoso.com=10.0.0.1,fd00::1,chat02.contoso.com=10.0.0.2");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.All(new[] { "\"10.0.0.1\"", "\"fd00::1\"", "\"10.0.0.2\"" }, address => Assert.Contains(address, run.Output));
    }

    [Fact]
    public void A_word_after_an_option_without_value_is_a_file() => Assert.Contains("'true' does not exist.", Cli.Run("check", "-q", "true").Errors);

    [Theory]
    [MemberData(nameof(Listing))]
    public void No_headings_stand_beside_an_error(string verb)
    {
        var run = Cli.Run(verb, "nowhere.yaml");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("'nowhere.yaml' does not exist.", run.Errors);
    }

    public static TheoryData<string> Listing => ["capacity", "components", "ports", "dns", "certificates", "dependencies", "resilience", "diff"];

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
