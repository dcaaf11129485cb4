using System.Security.Cryptography;
using System.Text;

namespace Seedbed.Syntax;

/// <summary>
/// A hash of an article's own words: SHA-256 over the UTF-8 bytes of the words of its paragraphs with one space between them. White space,
/// title, byline and thread have no part in it.
/// </summary>
internal static class BodyFingerprint
{
    /// <summary>Number of bytes that the records keep.</summary>
    public const int Length = 16;

    /// <summary>How many UTF-16 units are hashed at a time: a copy of every body and its bytes would weigh three times as much as the corpus.</summary>
    private const int PieceLength = 1024;

    /// <summary>The hash of a document's body, uncut.</summary>
    public static byte[] Of(SeedDocument document)
    {
        using var sha256 = SHA256.Create();
        var reader = new FoldedTextReader(document.Text, document.Paragraphs);

        // It keeps the first half of a character whose second half is in the next piece.
        Encoder encoder = Encoding.UTF8.GetEncoder();
        char[] words = new char[PieceLength];
        byte[] bytes = new byte[Encoding.UTF8.GetMaxByteCount(PieceLength)];
        int count;
        do
        {
            count = reader.Read(words);
            int length = encoder.GetBytes(words, 0, count, bytes, 0, flush: count == 0);
            sha256.TransformBlock(bytes, 0, length, outputBuffer: null, 0);
        }
        while (count > 0);

        sha256.TransformFinalBlock(bytes, 0, 0);
        return sha256.Hash;
    }
}
