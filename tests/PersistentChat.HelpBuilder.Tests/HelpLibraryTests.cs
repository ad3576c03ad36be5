namespace PersistentChat.HelpBuilder.Tests;

public sealed class HelpLibraryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public HelpLibraryTests()
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("docs", "cmdlets", "en-US")))
            File.Copy(file, PathOf(Path.GetFileName(file)));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_cmdlet_without_a_page_is_a_problem()
    {
        File.Delete(PathOf("Get-PChatPool.md"));
        Assert.Equal([(PathOf("Get-PChatPool.md"), "Get-PChatPool has no page.")], Problems());
    }

    [Fact]
    public void A_page_without_a_cmdlet_is_a_problem()
    {
        File.Move(PathOf("common-parameters.md"), PathOf("Common-Parameters.md"));
        Assert.Equal(
            [
                (PathOf("Common-Parameters.md"), "No cmdlet has this name."),
                (PathOf("common-parameters.md"), "This page describes WhatIf and Confirm."),
            ],
            Problems());
    }

    [Fact]
    public void Common_parameters_are_those_that_PowerShell_adds()
    {
        File.WriteAllText(PathOf("common-parameters.md"), "# All\n\n## PARAMETERS\n\n### -WhatIf\n\nShows.\n\n### -Force\n\nForces.\n\n## NOTES\n");
        Assert.Equal(
            [
                (PathOf("common-parameters.md"), "-Confirm is not described."),
                (PathOf("common-parameters.md"), "PowerShell adds no -Force: describe it on the pages of its cmdlets."),
                (PathOf("common-parameters.md"), "The only section of this page is PARAMETERS."),
            ],
            Problems());
    }

    [Fact]
    public void A_file_is_written_for_every_language()
    {
        PresentHelp.Library.Write(_folder);
        Assert.All(PresentHelp.Languages, language => Assert.True(File.Exists(Path.Combine(_folder, language, "PersistentChat.Cmdlets.dll-Help.xml"))));
    }

    private string PathOf(string name) => Path.Combine(Directory.CreateDirectory(Path.Combine(_folder, "en-US")).FullName, name);

    private IEnumerable<(string, string)> Problems() => HelpLibrary.Read(_folder).Problems.Select(problem => (problem.File, problem.Text));
}
