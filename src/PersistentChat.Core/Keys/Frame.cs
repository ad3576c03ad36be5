using System;
using System.Collections.Generic;
using PersistentChat.Keys.Writing;

namespace PersistentChat.Keys;

/// <summary>The keys with which every document begins.</summary>
internal static class Frame
{
    /// <summary>The key by which a JSON document names its schema.</summary>
    public const string Schema = "$schema";

    public const string Version = "formatVersion";

    /// <summary>The version of the formats that are read and written.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The minor version of the formats: it grows with every key that comes, and no key of it ever goes.</summary>
    public const int CurrentMinor = 0;

    /// <summary>Both of them.</summary>
    public static readonly string CurrentText = FormattableString.Invariant($"{CurrentVersion}.{CurrentMinor}");

    public static readonly IReadOnlyList<string> Keys = [Schema, Version];

    public static void Describe(SchemaWriter schema)
    {
        schema.Table(Schema, () =>
        {
            schema.Text("description", KeyTexts.Kind(Schema));
            schema.Text("type", "string");
        });
        schema.Table(Version, () =>
        {
            schema.Text("description", KeyTexts.Kind(Version));
            DescribeVersion(schema);
        });
    }

    /// <summary>This version, and any minor version of it.</summary>
    public static void DescribeVersion(SchemaWriter schema)
    {
        schema.Text("type", "number");
        schema.Number("minimum", CurrentVersion);
        schema.Number("exclusiveMaximum", CurrentVersion + 1);
    }
}
