using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Text;
using Seedbed.Generators.Spec;
using Seedbed.Syntax;

namespace Seedbed.Generators.Parse;

/// <summary>
/// A seed's text, read: its tree, what its bytes were, and what the rules say. Made once per text and shapes, however many ask for it, so that the
/// generator and both analyzers share one; what is kept dies with the text, or when it is read by other shapes.
/// </summary>
internal sealed class SeedReading
{
    private static readonly ConditionalWeakTable<SourceText, LastValue<ThreadShapes, SeedReading>> Known = new();
    private static readonly SeedDocument NoDocument = SeedParser.Parse(string.Empty);

    private readonly Lazy<IReadOnlyList<Finding>> _findings;
    private readonly Lazy<IReadOnlyList<Finding>> _allFindings;

    private SeedReading(SeedFile file, SeedDocument document, FileBytes? bytes)
    {
        Bytes = bytes;
        Seed = new CheckedSeed(file.Path, document, EncodingOf(bytes), bytes?.HasByteOrderMark ?? false, bytes?.Sha256Text ?? string.Empty) { Shapes = file.Shapes };
        _findings = new Lazy<IReadOnlyList<Finding>>(() => SeedChecks.Run(Seed));
        _allFindings = new Lazy<IReadOnlyList<Finding>>(() => Findings.Any(static finding => finding.Omitted > 0) ? SeedChecks.RunUnlimited(Seed) : Findings);
    }

    /// <summary>What the bytes were; null for a file that could not be read.</summary>
    public FileBytes? Bytes { get; }

    /// <summary>The seed as the rules see it.</summary>
    public CheckedSeed Seed { get; }

    /// <summary>The text as a tree.</summary>
    public SeedDocument Document => Seed.Document;

    /// <summary>What the rules about single seeds say, nothing suppressed.</summary>
    public IReadOnlyList<Finding> Findings => _findings.Value;

    /// <summary>The same with every finding listed, for a baseline that is to know them all.</summary>
    public IReadOnlyList<Finding> AllFindings => _allFindings.Value;

    /// <summary>What is to be emitted of it, by what is suppressed in it.</summary>
    public LastValue<SeedTask, SeedOutcome> Outcome { get; } = new();

    /// <summary>Reads a file.</summary>
    /// <param name="file">The seed.</param>
    /// <param name="text">Its text; null where the compiler could not read it.</param>
    public static SeedReading Of(SeedFile file, SourceText? text)
    {
        if (text is null)
        {
            return new SeedReading(file, NoDocument, bytes: null);
        }

        // The path is in messages. A text belongs to one file, unless a caller shares it among several.
        SeedReading reading = Known.GetOrCreateValue(text).GetOrMake(file.Shapes, () => Read(file, text));
        return reading.Seed.Path == file.Path ? reading : new SeedReading(file, reading.Document, reading.Bytes);
    }

    private static SeedReading Read(SeedFile file, SourceText text)
    {
        SeedDocument document = SeedParser.Parse(text.ToString(), file.Shapes);
        return new SeedReading(file, document, FileBytes.Of(text, document.Text));
    }

    private static SeedEncoding EncodingOf(FileBytes? bytes) =>
        bytes is null ? SeedEncoding.Unreadable
        : !bytes.IsKnown ? SeedEncoding.Unknown
        : bytes.IsUtf16 ? SeedEncoding.Utf16
        : SeedEncoding.Utf8;
}
