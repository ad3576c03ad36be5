using PersistentChat.Keys;

namespace PersistentChat.Cmdlets;

/// <summary>States an add-in: a table such as <c>@{ Name = 'Wiki'; Url = 'https://wiki.contoso.com' }</c>, or the add-in of another pool.</summary>
public sealed class AddInIdentity : PartIdentity<ChatAddIn>
{
    /// <summary>States an add-in.</summary>
    /// <param name="value">A table, a row or a <see cref="ChatAddIn"/>.</param>
    public AddInIdentity(object value)
        : base(value)
    {
    }

    internal ChatAddIn ToAddIn() => Read(AddInKeys.Table, "-AddIn");
}
