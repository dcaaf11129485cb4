using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Seedbed.Syntax;

/// <summary>
/// Reads and writes <c>seeds.lock</c>. A line is a SHA-256 in hexadecimal digits, two spaces and a path, sorted by path: what <c>sha256sum</c>
/// of GNU coreutils writes, so <c>sha256sum --check</c> reads it too.
/// </summary>
public sealed class LockFile
{
    private const int DigitsOfHash = 64;

    /// <summary>A space and, for <c>sha256sum</c>, whether the file was read as text (a space) or as bytes (an asterisk).</summary>
    private const int SeparatorLength = 2;

    private LockFile(IReadOnlyList<LockLine> lines, IReadOnlyList<LineMistake> mistakes)
    {
        Lines = lines;
        Mistakes = mistakes;
    }

    /// <summary>The lines that lock a seed, no path twice.</summary>
    public IReadOnlyList<LockLine> Lines { get; }

    /// <summary>The lines that do not.</summary>
    public IReadOnlyList<LineMistake> Mistakes { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null; no other exception is thrown.</exception>
    public static LockFile Read(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        var lines = new List<LockLine>();
        var mistakes = new List<LineMistake>();
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (SourceSpan span in TextLines.In(text))
        {
            string content = span.Of(text);
            if (!IsLine(content))
            {
                mistakes.Add(new LineMistake("it is no SHA-256 with a path behind it", span));
                continue;
            }

            string path = content.Substring(DigitsOfHash + SeparatorLength);
            if (paths.Add(path))
            {
                lines.Add(new LockLine(content.Substring(0, DigitsOfHash).ToLowerInvariant(), path, span));
            }
            else
            {
                mistakes.Add(new LineMistake($"'{VisibleText.Of(path)}' is locked by an earlier line", span));
            }
        }

        return new LockFile(lines, mistakes);
    }

    /// <summary>The lines of a lock, without terminators.</summary>
    /// <param name="seeds">The seeds' paths and hashes, in any order; a hash is the bytes of a SHA-256.</param>
    public static IEnumerable<string> Write(IEnumerable<(string Path, IReadOnlyList<byte> Sha256)> seeds) => seeds
        .OrderBy(static seed => seed.Path, StringComparer.Ordinal)
        .Select(static seed => ToHex(seed.Sha256) + "  " + seed.Path);

    /// <summary>A hash in lower-case hexadecimal digits.</summary>
    public static string ToHex(IReadOnlyList<byte> hash)
    {
        const string Digits = "0123456789abcdef";
        _ = hash ?? throw new ArgumentNullException(nameof(hash));
        var hex = new StringBuilder(hash.Count * 2);
        foreach (byte value in hash)
        {
            hex.Append(Digits[value >> 4]).Append(Digits[value & 15]);
        }

        return hex.ToString();
    }

    private static bool IsLine(string content) =>
        content.Length > DigitsOfHash + SeparatorLength
        && content[DigitsOfHash] == ' '
        && content[DigitsOfHash + 1] is ' ' or '*'
        && content.Take(DigitsOfHash).All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
}
