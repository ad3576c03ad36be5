using PersistentChat.Documents;
using PersistentChat.Tests;

namespace PersistentChat.Cli.Tests;

public class SchemaCommandTests
{
    [Fact]
    public void The_schema_of_the_topology_document_goes_to_standard_output()
    {
        var run = Cli.Run("schema");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(SchemaText.Write(TopologyText.DefaultSchemaReference), run.Output);
    }

    [Fact]
    public void Every_schema_is_written_to_a_directory()
    {
        var directory = Directory.CreateTempSubdirectory();
        try
        {
            var run = Cli.RunIn("de-DE", "schema", "--output", directory.FullName);
            Assert.Equal((0, ""), (run.ExitCode, run.Output));
            Assert.Equal($"4 Schemas nach {directory.FullName} geschrieben.{Environment.NewLine}", run.Errors);
            using var german = new CultureScope("de-DE");
            Assert.Equal(SchemaText.Files.Select(SchemaText.Write), SchemaText.Files.Select(file => File.ReadAllText(Path.Combine(directory.FullName, file))));
            Assert.Equal(SchemaText.Files.Order(), directory.GetFiles().Select(file => file.Name).Order());
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
