using System.Globalization;
using System.Text;

namespace PersistentChat.Cli.Tests;

/// <summary>Runs <c>pchat</c> in the test's own process, in a language of the test's choice.</summary>
internal sealed record Cli(int ExitCode, string Output, string Errors)
{
    // What is named without a folder is looked for where programs that tests start look for it.
    static Cli() => Environment.CurrentDirectory = Repository.Root;

    public static Cli Run(params string[] arguments) => RunIn("en-US", arguments);

    public static Cli RunIn(string culture, params string[] arguments) => RunWith(Stream.Null, culture, arguments);

    /// <summary>Runs it with something on standard input.</summary>
    public static Cli RunWith(string input, params string[] arguments) => RunWith(new MemoryStream(Encoding.UTF8.GetBytes(input)), "en-US", arguments);

    private static Cli RunWith(Stream input, string culture, string[] arguments)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            using var output = new StringWriter();
            using var errors = new StringWriter();
            return new Cli(Application.Run(arguments, output, errors, input), output.ToString(), errors.ToString());
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    public static string Sample(string name) => Repository.PathOf("samples", name);
}
