using System.Text.Json.Serialization;

namespace Json;

/// <summary>Has the reading of articles generated, so that nothing is reflected upon.</summary>
[JsonSerializable(typeof(Article[]))]
internal sealed partial class ArticlesContext : JsonSerializerContext;
