namespace PersistentChat.Rules.SqlServer;

internal sealed class PCT3001TwoContentDatabases() : TwoDatabasesOfOneKind("PCT3001", SqlDatabaseKind.Content);
