using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PersistentChat.Cli.Output;

/// <summary>Names of computers and pools are texts to whoever reads the JSON.</summary>
internal sealed class FqdnConverter : JsonConverter<Fqdn>
{
    public override Fqdn Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, Fqdn value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
