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

    /// <summary>The hash of a document's body, uncut.</summary>
    public static byte[] Of(SeedDocument document)
    {
        using var sha256 = SHA256.Create();
        return sha256.ComputeHash(Encoding.UTF8.GetBytes(FoldedText.Of(document.Text, document.Paragraphs)));
    }
}
