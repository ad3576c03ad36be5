using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace PersistentChat.Cmdlets.Tests.Hosting;

/// <summary>A PowerShell session (a runspace) of this process with the module that the build of these tests assembled.</summary>
/// <remarks>Scripts run on the thread of the test, so that a breakpoint in a cmdlet has the test below it.</remarks>
internal sealed class CmdletSession : IDisposable
{
    private readonly CultureInfo _culture;
    private readonly Runspace _runspace;

    /// <param name="culture">The language and the formats of the user.</param>
    public CmdletSession(string culture = "en-US")
    {
        _culture = CultureInfo.GetCultureInfo(culture);
        Host = new ScriptedHost(_culture);
        _runspace = RunspaceFactory.CreateRunspace(Host, InitialSessionState.CreateDefault());
        _runspace.ThreadOptions = PSThreadOptions.UseCurrentThread;
        _runspace.Open();
        Set("module", Manifest);
        Set("sample", Sample("contoso"));
        Set("broken", Sample("broken"));
        Set("folder", Folder);
        Run("Import-Module $module -ErrorAction Stop; $PSStyle.OutputRendering = 'PlainText'").Good();
    }

    /// <summary>The manifest of the module.</summary>
    public static string Manifest { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "PersistentChatTopology.psd1"));

    public ScriptedHost Host { get; }

    /// <summary>A folder for the files of the session; scripts call it $folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("pchat-").FullName;

    /// <summary>A session whose current topology is the sample contoso.yaml.</summary>
    public static CmdletSession OfContoso(string culture = "en-US")
    {
        var session = new CmdletSession(culture);
        session.Run("Import-PChatTopology $sample").Good();
        return session;
    }

    public static string Sample(string name) => Repository.PathOf("samples", name + ".yaml");

    /// <summary>Gives a variable of the session a value.</summary>
    public void Set(string variable, object? value) => _runspace.SessionStateProxy.SetVariable(variable, value);

    /// <summary>Writes a file into the folder of the session.</summary>
    public string Save(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Runs a script and waits.</summary>
    public CallOutcome Run(string script) => InCulture(shell =>
    {
        var output = new PSDataCollection<PSObject?>();
        ErrorRecord? ended = null;
        try
        {
            shell.AddScript(script).Invoke(null, output);
        }
        catch (RuntimeException exception)
        {
            ended = exception.ErrorRecord;
        }
        return new CallOutcome([.. output], shell.Streams, ended);
    });

    /// <summary>Runs a script that ends with the first error that ends a cmdlet; a script goes on after it otherwise.</summary>
    public CallOutcome Try(string script) => Run($"try {{ {script} }} catch {{ throw }}");

    /// <summary>The completions of a command line, the caret at its end.</summary>
    public IReadOnlyList<CompletionResult> Complete(string line) =>
        InCulture(shell => CommandCompletion.CompleteInput(line, line.Length, null, shell).CompletionMatches);

    public void Dispose()
    {
        _runspace.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private T InCulture<T>(Func<PowerShell, T> action)
    {
        var (formats, language) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (_culture, _culture);
        try
        {
            using var shell = PowerShell.Create(_runspace);
            return action(shell);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (formats, language);
        }
    }
}
