using System.Diagnostics;

namespace PersistentChat.Cli.Tests;

/// <summary>Completion in a real bash; in PowerShell the acceptance tests try it.</summary>
public class CompletionTests
{
    [SkippableTheory]
    [InlineData("pchat cap", "capacity")]
    [InlineData("pchat ch", "check")]
    [InlineData("pchat check x.yaml --fa", "--fail-on")]
    [InlineData("pchat check x.yaml --fail-on W", "Warning")]
    [InlineData("pchat check --rule PCT1001", "PCT1001")]
    [InlineData("pchat diagram x.yaml -f me", "mermaid")]
    [InlineData("pchat runbook Fail", "FailBack", "FailOver")]
    [InlineData("pchat completion z", "zsh")]
    [InlineData("pchat check x.ya")]
    [InlineData("pchat check ")]
    public void Bash_completes_verbs_options_and_values_and_leaves_files_to_itself(string line, params string[] expected)
    {
        Need.Of("Linux", OperatingSystem.IsLinux());
        var script = """
            dll=$0; line=$1
            pchat() { dotnet "$dll" "$@"; }
            eval "$(pchat completion bash)"
            COMP_LINE=$line; COMP_POINT=${#line}
            read -ra COMP_WORDS <<< "$line"
            [[ $line == *' ' ]] && COMP_WORDS+=('')
            COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
            _pchat
            printf '%s\n' "${COMPREPLY[@]}"
            complete -p pchat >&2
            """;
        var start = new ProcessStartInfo("bash", ["-c", script, typeof(Application).Assembly.Location, line]);
        // bash complains about a language that the machine does not have.
        start.Environment["LC_ALL"] = "C.UTF-8";
        var (exitCode, output, errors) = Tool.Run(start, "", TimeSpan.FromMinutes(1));
        Assert.Equal((0, "complete -o bashdefault -o default -F _pchat pchat"), (exitCode, errors.Trim()));
        Assert.Equal(expected, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }
}
