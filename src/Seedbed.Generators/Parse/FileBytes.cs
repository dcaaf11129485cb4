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

        byte[] plain = Encoding.UTF8.GetBytes(content);
        if (Find(plain, isMarked: false) is { } unmarked)
        {
            return unmarked;
        }

        byte[] marked = Marked(Encoding.UTF8, content);
        return Find(marked, isMarked: true)
            ?? new FileBytes(IsKnown: false, IsUtf16: false, HasByteOrderMark: false, plain.Length, Sha256Of(plain), checksum);

        // A hash that was made to be compared is not made again.
        FileBytes? Find(byte[] bytes, bool isMarked)
        {
            ImmutableArray<byte> hash = HashAsCompiler(text, bytes);
            return hash.AsSpan().SequenceEqual(text.GetChecksum().AsSpan())
                ? new FileBytes(IsKnown: true, IsUtf16: false, isMarked, bytes.Length, checksum is null ? Sha256Of(bytes) : hash, checksum)
                : null;
        }
    }

    /// <summary>The SHA-256 that the file would have with another text.</summary>
    public ImmutableArray<byte> HashOf(string content)
    {
        byte[] mark = HasByteOrderMark ? Encoding.UTF8.GetPreamble() : [];
        return Sha256Of([.. mark, .. Encoding.UTF8.GetBytes(content)]);
    }

    private static bool IsSha256(SourceText text) => text.ChecksumAlgorithm == SourceHashAlgorithm.Sha256;

    private static byte[] Marked(Encoding encoding, string content) => [.. encoding.GetPreamble(), .. encoding.GetBytes(content)];

    private static ImmutableArray<byte> HashAsCompiler(SourceText text, byte[] bytes)
    {
        using HashAlgorithm algorithm = IsSha256(text) ? SHA256.Create() : CreateSha1();
        return ImmutableArray.Create(algorithm.ComputeHash(bytes));
    }

    [SuppressMessage("Security", "CA5350:Do Not Use Weak Cryptographic Algorithms", Justification = "The compiler chose it; nothing is secured by it.")]
    private static SHA1 CreateSha1() => SHA1.Create();

    private static ImmutableArray<byte> Sha256Of(byte[] bytes)
    {
        using var sha256 = SHA256.Create();
        return ImmutableArray.Create(sha256.ComputeHash(bytes));
    }
}
