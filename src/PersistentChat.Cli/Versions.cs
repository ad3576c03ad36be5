using System.CommandLine;
using System.CommandLine.Invocation;
using System.Linq;
using System.Reflection;
using PersistentChat.Cli.Output;
using PersistentChat.Rules;

namespace PersistentChat.Cli;

/// <summary>What <c>pchat --version</c> says.</summary>
internal static class Versions
{
    public static void ShowWith(RootCommand root)
    {
        var option = root.Options.OfType<VersionOption>().Single();
        option.Description = CliTexts.Get("VersionOption");
        option.Action = new Show();
    }

    private sealed class Show : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(CliTexts.Format("Version", Tool, RuleCatalog.Version));
            return ExitCode.Clean;
        }

        private static string Tool => typeof(Versions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
    }
}
