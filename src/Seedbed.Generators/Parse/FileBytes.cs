using System.Collections.Immutable;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Seedbed.Generators.Parse;

/// <summary>
/// What can be told of a file's bytes without reading the file: the compiler hands over decoded text and a checksum of the bytes.
/// Bytes that are not UTF-8 become U+FFFD, or ANSI characters on Windows; either way the text encoded again has another checksum.
/// </summary>
/// <param name="IsKnown">False when the bytes were neither UTF-8 nor marked as UTF-16.</param>
/// <param name="HasByteOrderMark">Whether the file begins with a byte order mark.</param>
/// <param name="Sha256">SHA-256 of the bytes.</param>
internal sealed record FileBytes(bool IsKnown, bool HasByteOrderMark, ImmutableArray<byte> Sha256)
{
    /// <summary>Looks at a text.</summary>
    /// <param name="text">The text as the compiler hands it over.</param>
    /// <param name="content">The same as a string.</param>
    public static FileBytes Of(SourceText text, string content)
    {
        bool isSha256 = text.ChecksumAlgorithm == SourceHashAlgorithm.Sha256;
        if (isSha256 && text.Encoding is UnicodeEncoding)
        {
            return new FileBytes(IsKnown: true, HasByteOrderMark: true, text.GetChecksum());
        }

        ImmutableArray<byte> plain = Hash(content, withMark: false);
        if (!isSha256 || plain.SequenceEqual(text.GetChecksum()))
        {
            // An editor may use another algorithm; then the text is all there is to go by.
            return new FileBytes(IsKnown: true, HasByteOrderMark: false, plain);
        }

        bool hasMark = Hash(content, withMark: true).SequenceEqual(text.GetChecksum());
        return new FileBytes(IsKnown: hasMark, HasByteOrderMark: hasMark, text.GetChecksum());
    }

    private static ImmutableArray<byte> Hash(string content, bool withMark)
    {
        using var sha256 = SHA256.Create();
        byte[] bytes = Encoding.UTF8.GetBytes(withMark ? "\uFEFF" + content : content);
        return ImmutableArray.Create(sha256.ComputeHash(bytes));
    }
}
