using PersistentChat.Keys;

namespace PersistentChat.Cmdlets;

/// <summary>States a category: its name, a table such as <c>@{ Name = 'Departments'; Description = '…'; Rooms = 'Sales', 'Support' }</c>, or the category of another pool.</summary>
public sealed class CategoryIdentity : PartIdentity<ChatCategory>
{
    /// <summary>States a category.</summary>
    /// <param name="value">A text, a table, a row or a <see cref="ChatCategory"/>.</param>
    public CategoryIdentity(object value)
        : base(value)
    {
    }

    internal ChatCategory ToCategory() => Read(CategoryKeys.Table, "-Category");

    private protected override Kind<ChatCategory> Kind(KeyTable<ChatCategory> table) => new ShortKind<ChatCategory>(table);
}
