using System.Text;

namespace Seedbed.Corpus.Tests;

/// <summary>The first text of a process is decoded in another way than those after it, to the same text.</summary>
public sealed class First_text_tests
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Func<byte[], int, string?> DecodeFirst =
        typeof(Article).Assembly.GetType("Seedbed.FirstText", throwOnError: true)!.GetMethod("DecodeOrNull")!.CreateDelegate<Func<byte[], int, string?>>();

    [Fact]
    public void Every_character_is_decoded()
    {
        string text = string.Concat(Enumerable.Range(0, 0x110000)
            .Where(value => value is not (>= 0xD800 and <= 0xDFFF) && (value < 0x3000 || value % 97 == 0 || value > 0x10FFF0))
            .Select(char.ConvertFromUtf32));

        Assert.Equal(text, DecodeFirst(Strict.GetBytes(text), text.Length));
    }

    [Fact]
    public void What_is_not_well_formed_is_left_to_others()
    {
        var random = new Random(1);
        byte[] edges = [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xEC, 0xED, 0xEE, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF];
        int wellFormed = 0;
        for (int i = 0; i < 200_000; i++)
        {
            byte[] bytes = [.. Enumerable.Range(0, random.Next(6)).Select(_ => edges[random.Next(edges.Length)])];
            string? expected = DecodeOrNull(bytes);
            wellFormed += expected is null ? 0 : 1;
            Assert.Equal(expected, DecodeFirst(bytes, (expected ?? Encoding.UTF8.GetString(bytes)).Length));
        }

        Assert.InRange(wellFormed, 1000, 199_000);
    }

    [Theory]
    [InlineData("beans", 4)]
    [InlineData("beans", 6)]
    [InlineData("🎉", 1)]
    [InlineData("\uFEFFbeans", 6)]
    public void A_text_of_another_length_or_with_a_byte_order_mark_is_left_to_others(string text, int length) =>
        Assert.Null(DecodeFirst(Strict.GetBytes(text), length));

    // What begins as a byte order mark does is left to others, whatever it is.
    private static string? DecodeOrNull(byte[] bytes)
    {
        try
        {
            return bytes is [0xEF, ..] ? null : Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
