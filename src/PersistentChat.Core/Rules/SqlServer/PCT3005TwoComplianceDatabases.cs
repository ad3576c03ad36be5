namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3005TwoComplianceDatabases() : TwoDatabasesOfOneKind("PCT3005", SqlDatabaseKind.Compliance);
