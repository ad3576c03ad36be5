using System.Globalization;
using PersistentChat.Cmdlets.Tests.Hosting;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>English, German and Spanish, and English for everybody else.</summary>
public class LanguageTests
{
    public static TheoryData<string, string, string, string, string, string, string> Languages => new()
    {
        { "en-US", "is not a name that DNS can carry", "Next hop", "active servers", "failed", "Add the site", "compliance is off" },
        { "de-AT", "kein Name, den DNS tragen kann", "Nächster Hop", "aktive Server", "nicht bestanden", "Den Standort hinzufügen", "ausgeschaltet" },
        { "es-MX", "no es un nombre que DNS pueda contener", "Próximo salto", "servidores activos", "no superada", "Agregar", "desactivado" },
        { "fr-FR", "is not a name that DNS can carry", "Next hop", "active servers", "failed", "Add the site", "compliance is off" },
    };

    [Theory]
    [MemberData(nameof(Languages))]
    public void Everything_a_person_reads_is_in_the_language(
        string culture, string refusal, string heading, string finding, string verdict, string question, string warning)
    {
        using var session = CmdletSession.OfContoso(culture);
        Assert.Contains(refusal, Assert.Single(session.Run("Get-PChatPool chat..contoso.com").Errors).Exception.Message);
        Assert.Contains(heading, session.Run("Get-PChatPool | Out-String -Width 160").One<string>());
        Assert.Contains(finding, session.Run("(Test-PChatTopology $broken -Rule PCT1001).Findings[0].Message").One<string>());
        Assert.Contains(verdict, session.Run("Test-PChatTopology $broken | Out-String -Width 160").One<string>());
        session.Run("New-PChatSite Berlin -WhatIf").Good();
        Assert.Contains(question, string.Join("\n", session.Host.Shown));
        session.Run("New-PChatSite Berlin -Confirm").Good();
        Assert.Contains(question, Assert.Single(session.Host.Asked));
        Assert.Contains(warning, Assert.Single(session.Run("Set-PChatPool chat.contoso.com -Compliance:$false -ComplianceStore a.contoso.com").Warnings));
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("de-DE")]
    [InlineData("es-ES")]
    public void What_programs_read_is_the_same_in_every_language(string culture)
    {
        using var session = CmdletSession.OfContoso(culture);
        Assert.Equal(["PCT1001 Error Pool"], session.Run("Get-PChatRule PCT1001 | % { \"$($_.Id) $($_.Severity) $($_.Category)\" }").Texts());
        Assert.Equal("InvalidFqdn,PersistentChat.Cmdlets.GetPChatPoolCommand", Assert.Single(session.Run("Get-PChatPool chat..contoso.com").Errors).FullyQualifiedErrorId);
        session.Run("Export-PChatTopology $folder/t.yaml").Good();
        using var english = CmdletSession.OfContoso();
        english.Run("Export-PChatTopology $folder/t.yaml").Good();
        Assert.Equal(File.ReadAllText(Path.Combine(english.Folder, "t.yaml")), File.ReadAllText(Path.Combine(session.Folder, "t.yaml")));
    }

    [Theory]
    [InlineData("en-US", "20,000")]
    [InlineData("de-DE", "20.000")]
    [InlineData("es-ES", "20.000")]
    public void Numbers_have_the_formats_of_the_user(string culture, string users)
    {
        using var session = CmdletSession.OfContoso(culture);
        Assert.Contains(users, session.Run("Get-PChatCapacity | Out-String -Width 160").One<string>());
    }

    [Fact]
    public void Files_that_are_inspected_ahead_speak_the_language_of_the_caller()
    {
        using var session = CmdletSession.OfContoso("de-DE");
        var messages = session.Run("Test-PChatTopology (@($broken) * 20) -Rule PCT1001 | % { $_.Findings[0].Message }").Texts().ToArray();
        Assert.Equal(20, messages.Length);
        Assert.All(messages, message => Assert.Contains("aktive Server", message));
        Assert.NotEqual("de-DE", CultureInfo.CurrentUICulture.Name);
    }
}
