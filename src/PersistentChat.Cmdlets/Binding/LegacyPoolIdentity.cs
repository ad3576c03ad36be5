using PersistentChat.Keys;

namespace PersistentChat.Cmdlets;

/// <summary>States a Group Chat pool: a table such as <c>@{ Fqdn = 'gc01.contoso.com'; Product = 'LyncServer2010GroupChat' }</c>, or the one of another pool.</summary>
public sealed class LegacyPoolIdentity : PartIdentity<LegacyPool>
{
    /// <summary>States a Group Chat pool.</summary>
    /// <param name="value">A table, a row or a <see cref="LegacyPool"/>.</param>
    public LegacyPoolIdentity(object value)
        : base(value)
    {
    }

    internal LegacyPool ToPool() => Read(LegacyPoolKeys.Table, "-MigratedFrom");
}
