using System.Text;

namespace VerifyTests;

/// <summary>A text as the bytes of a file: UTF-8 behind a byte order mark, nothing added at the end.</summary>
internal static class SnapshotBytes
{
    /// <summary>The bytes of a received file.</summary>
    public static byte[] Of(string text) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];

    /// <summary>The bytes of a verified file without the mark, which it may lack.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
}
