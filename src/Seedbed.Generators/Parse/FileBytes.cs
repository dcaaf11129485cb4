using System;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
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
/// <param name="IsUtf16">Whether the file is marked as UTF-16.</param>
/// <param name="HasByteOrderMark">Whether the file begins with a byte order mark.</param>
/// <param name="Length">Number of bytes; as far as they are known.</param>
/// <param name="Sha256">SHA-256 of the bytes; of nothing of use where they are not known.</param>
/// <param name="Checksum">SHA-256 of the bytes, known or not, as the compiler gives it; null where it identifies files by another algorithm.</param>
internal sealed record FileBytes(bool IsKnown, bool IsUtf16, bool HasByteOrderMark, int Length, ImmutableArray<byte> Sha256, ImmutableArray<byte>? Checksum)
{
    private const int PieceLength = 1024;

    /// <summary>The SHA-256 in Base64 without padding.</summary>
    public string Sha256Text { get; } = Convert.ToBase64String([.. Sha256]).TrimEnd('=');

    /// <summary>Looks at a text.</summary>
    /// <param name="text">The text as the compiler hands it over.</param>
    /// <param name="content">The same as a string.</param>
    public static FileBytes Of(SourceText text, string content)
    {
        ImmutableArray<byte>? checksum = IsSha256(text) ? text.GetChecksum() : null;

        // UTF-16 is known by its mark alone: what is odd in such a file is lost in decoding, and the text does not give its bytes back.
        if (text.Encoding is UnicodeEncoding utf16)
        {
            byte[] bytes = Marked(utf16, content);
            return new FileBytes(IsKnown: true, IsUtf16: true, HasByteOrderMark: true, bytes.Length, checksum ?? Sha256Of(bytes), checksum);
        }

        return Find(text, content, [], checksum)
            ?? Find(text, content, Encoding.UTF8.GetPreamble(), checksum)
            ?? new FileBytes(IsKnown: false, IsUtf16: false, HasByteOrderMark: false, Encoding.UTF8.GetByteCount(content), HashOf(content, []), checksum);
    }

    /// <summary>The SHA-256 that the file would have with another text.</summary>
    public ImmutableArray<byte> HashOf(string content) => HashOf(content, HasByteOrderMark ? Encoding.UTF8.GetPreamble() : []);

    /// <summary>The file, if its bytes are this mark and the text in UTF-8. A hash that was made to be compared is not made again.</summary>
    private static FileBytes? Find(SourceText text, string content, byte[] mark, ImmutableArray<byte>? checksum)
    {
        using HashAlgorithm algorithm = IsSha256(text) ? SHA256.Create() : CreateSha1();
        (ImmutableArray<byte> hash, int length) = Hash(algorithm, content, mark);
        return hash.AsSpan().SequenceEqual(text.GetChecksum().AsSpan())
            ? new FileBytes(IsKnown: true, IsUtf16: false, mark.Length > 0, length, checksum is null ? HashOf(content, mark) : hash, checksum)
            : null;
    }

    private static ImmutableArray<byte> HashOf(string content, byte[] mark)
    {
        using var sha256 = SHA256.Create();
        return Hash(sha256, content, mark).Hash;
    }

    /// <summary>Hashes a mark and a text in UTF-8, piece by piece: the bytes of all seeds at once would be most of what describing them allocates.</summary>
    private static (ImmutableArray<byte> Hash, int Length) Hash(HashAlgorithm algorithm, string content, byte[] mark)
    {
        var piece = new byte[Encoding.UTF8.GetMaxByteCount(Math.Min(content.Length, PieceLength))];
        int length = algorithm.TransformBlock(mark, 0, mark.Length, outputBuffer: null, 0);
        int at = 0;
        while (at < content.Length)
        {
            int count = Math.Min(content.Length - at, PieceLength);

            // Not between the halves of a character.
            count -= count > 1 && at + count < content.Length && char.IsHighSurrogate(content[at + count - 1]) ? 1 : 0;
            int bytes = Encoding.UTF8.GetBytes(content, at, count, piece, 0);
            length += algorithm.TransformBlock(piece, 0, bytes, outputBuffer: null, 0);
            at += count;
        }

        algorithm.TransformFinalBlock(piece, 0, 0);
        return (ImmutableArray.Create(algorithm.Hash), length);
    }

    private static bool IsSha256(SourceText text) => text.ChecksumAlgorithm == SourceHashAlgorithm.Sha256;

    private static byte[] Marked(Encoding encoding, string content) => [.. encoding.GetPreamble(), .. encoding.GetBytes(content)];

    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "The compiler chose it; nothing is secured by it.")]
    private static SHA1 CreateSha1() => SHA1.Create();

    private static ImmutableArray<byte> Sha256Of(byte[] bytes)
    {
        using var sha256 = SHA256.Create();
        return ImmutableArray.Create(sha256.ComputeHash(bytes));
    }
}
