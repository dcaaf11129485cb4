using System.Text.Json;

namespace Seedbed.TestKit;

/// <summary>The hand-checked truth about the seeds, as <c>Gold/seeds.json</c> states it.</summary>
public sealed record GoldSet(IReadOnlyList<GoldDocument> Files)
{
    /// <summary>Reads the gold set.</summary>
    public static GoldSet Load()
    {
        using Stream stream = typeof(GoldSet).Assembly.GetManifestResourceStream("gold.json")!;
        return JsonSerializer.Deserialize<GoldSet>(stream, JsonSerializerOptions.Web)!;
    }
}
