using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>An article's own words, what is kept of them to find bodies that are alike, and what came of comparing it.</summary>
internal sealed class ArticleBody
{
    private readonly SeedDocument _document;
    private readonly Lazy<byte[]> _hash;
    private readonly Lazy<string> _fingerprint;
    private uint[]? _sketch;

    // What is known of a pair is forgotten when either of the two is.
    private readonly Lazy<ConditionalWeakTable<ArticleBody, Containment>> _compared = new(static () => new ConditionalWeakTable<ArticleBody, Containment>());

    /// <summary>Takes a document; nothing is read before it is asked for.</summary>
    public ArticleBody(SeedDocument document)
    {
        _document = document;
        _hash = new Lazy<byte[]>(() => BodyFingerprint.Of(document));
        _fingerprint = new Lazy<string>(() => Convert.ToBase64String(_hash.Value));
    }

    /// <summary>The whole text in which the body stands.</summary>
    public string Text => _document.Text;

    /// <summary>The hash of the words as bytes, which must not be changed.</summary>
    public byte[] Hash => _hash.Value;

    /// <summary>A hash of the words; equal for articles that differ in white space, title, byline or thread alone.</summary>
    public string Fingerprint => _fingerprint.Value;

    /// <summary>Fingerprints of some of the shingles, by <see cref="Winnowing"/>; none where the body has too few words to be compared.</summary>
    public uint[] Sketch => SketchBy(new SketchReader());

    /// <summary>The same, made by a reader that makes many. Two threads that ask at once make it twice.</summary>
    public uint[] SketchBy(SketchReader reader) => _sketch ??= reader.Read(Text, _document.Paragraphs);

    /// <summary>How often the body was compared with another word by word; for tests and measurements.</summary>
    public int Comparisons { get; private set; }

    /// <summary>The words, capitals and marks aside, in order. Read anew each time: they would take more room than the text.</summary>
    public List<Word> ReadWords()
    {
        var words = new List<Word>();
        foreach (ParagraphNode paragraph in _document.Paragraphs)
        {
            Words.Append(words, Text, paragraph.Span);
        }

        return words;
    }

    /// <summary>What the body has in common with another, read once as long as both are there.</summary>
    /// <param name="other">The other body.</param>
    /// <param name="own">The shingles of this one, made on first use.</param>
    /// <param name="tables">Where to get those of the other.</param>
    public Containment CompareWith(ArticleBody other, Lazy<ShingleTable> own, ShingleTables tables) => _compared.Value.GetValue(other, _ =>
    {
        Comparisons++;
        return Containment.Of(own.Value, tables.Of(other));
    });

    /// <summary>Whether <see cref="CompareWith"/> knows another body; for tests.</summary>
    public bool Knows(ArticleBody other) => _compared.IsValueCreated && _compared.Value.TryGetValue(other, out _);
}
