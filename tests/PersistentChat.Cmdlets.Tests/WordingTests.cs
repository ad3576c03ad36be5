using PersistentChat.Cmdlets.Tests.Hosting;

namespace PersistentChat.Cmdlets.Tests;

/// <summary>A message says what is wrong with what was typed, and what to type instead.</summary>
public class WordingTests
{
    [Theory]
    [InlineData("Set-PChatPool chat.contoso.com -ContentStore @{ Instance = 'a.contoso.com'; Miror = 'b.contoso.com' }",
        "'Miror' is not a key of a store. Did you mean 'Mirror'? Keys of a store: Instance (required), Mirror, Witness.")]
    [InlineData("New-PChatPool c.contoso.com pool01.contoso.com @{ Witness = 'b.contoso.com' } D:\\c",
        "The store lacks the key Instance. Keys of a store: Instance (required), Mirror, Witness.")]
    [InlineData("Set-PChatPool chat.contoso.com -ConcurrentUsers -5", "'-ConcurrentUsers' is -5, but must be 0 or more.")]
    [InlineData("Set-PChatPool chat.contoso.com -SipPort 0", "'-SipPort' is 0, but must be 1 to 65535.")]
    [InlineData("New-PChatSite ' '", "'-Name' must not be empty, nor made only of characters that nobody sees. Give it a value.")]
    [InlineData("Get-PChatServer chat05.contoso.com", "No Persistent Chat pool has a server 'chat05.contoso.com'. Get-PChatServer lists the servers.")]
    [InlineData("Undo-PChatChange 99", "Only 1 change can be undone.")]
    [InlineData("New-PChatSite Berlin; Undo-PChatChange 99", "Only 2 changes can be undone.")]
    [InlineData("Undo-PChatChange; Undo-PChatChange", "There is no change to undo.")]
    [InlineData("Export-PChatTopology $folder/t.txt", "has an unknown extension. Use one of these: .yaml, .yml, .json.")]
    [InlineData("'' > $folder/r.html; Export-PChatReport $folder/r.html", "r.html' already exists. Use -Force to overwrite it, or choose another path.")]
    public void A_message_names_what_was_typed(string script, string message)
    {
        using var session = CmdletSession.OfContoso();
        Assert.Contains(message, Assert.Single(session.Run(script).Errors).Exception.Message);
    }

    [Theory]
    [InlineData("de-DE", "Nur 1 Änderung kann zurückgenommen werden.", "Nur 2 Änderungen können zurückgenommen werden.")]
    [InlineData("es-ES", "Solo 1 cambio se puede deshacer.", "Solo 2 cambios se pueden deshacer.")]
    public void Numbers_agree_with_their_words(string culture, string one, string two)
    {
        using var session = CmdletSession.OfContoso(culture);
        Assert.Equal(one, Assert.Single(session.Run("Undo-PChatChange 99").Errors).Exception.Message);
        Assert.Equal(two, Assert.Single(session.Run("New-PChatSite Berlin; Undo-PChatChange 99").Errors).Exception.Message);
    }

    [Fact]
    public void Without_a_chat_pool_there_is_nothing_to_calculate_and_nothing_was_checked()
    {
        using var session = new CmdletSession();
        session.Run("New-PChatTopology Empty").Good();
        var outcome = session.Run("Get-PChatCapacity");
        Assert.Empty(outcome.Good());
        Assert.Equal("The topology 'Empty' has no Persistent Chat pool: there is nothing to calculate.", Assert.Single(outcome.Warnings));
        Assert.Contains("there is nothing to check", session.Run("(Test-PChatTopology).Findings | ? RuleId -EQ PCT0002 | % Message").One<string>());
    }

    [Fact]
    public void The_list_of_a_rule_shows_no_ids_of_the_reference()
    {
        using var session = new CmdletSession();
        var list = session.Run("Get-PChatRule PCT1001 | Format-List | Out-String -Width 400").One<string>();
        Assert.Contains("four active servers", list);
        Assert.DoesNotMatch(@"\b(POOL|DNS|COL|SQL|AD|NH|CAP|DR|FS|C)-\d", list);
    }
}
