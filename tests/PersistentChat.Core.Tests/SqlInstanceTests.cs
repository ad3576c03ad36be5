namespace PersistentChat.Tests;

public class SqlInstanceTests
{
    private static readonly SqlInstanceName _name = new("sql01.contoso.com");

    [Theory]
    [InlineData(SqlDatabaseKind.BackEnd)]
    [InlineData(SqlDatabaseKind.Content)]
    [InlineData(SqlDatabaseKind.Compliance)]
    public void A_database_that_a_pool_states_is_refused(SqlDatabaseKind kind)
    {
        var thrown = Sample.Refused(TopologyError.InvalidInput, () => new SqlInstance(_name).With(it => it.Databases = [SqlDatabaseKind.Other, kind]));
        Assert.Equal(kind, thrown.Subject);
    }

    [Fact]
    public void Databases_that_no_pool_states_are_kept_in_their_order() =>
        Assert.Equal(
            [SqlDatabaseKind.Other, SqlDatabaseKind.Monitoring],
            new SqlInstance(_name).With(it => it.Databases = [SqlDatabaseKind.Other, SqlDatabaseKind.Monitoring]).Databases);
}
