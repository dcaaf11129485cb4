using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>How a document uses the words that names begin with: one that the article has, or that stands behind "the", is not only a name.</summary>
internal sealed class NameUse
{
    private static readonly HashSet<string> Determiners = new(
        "the a an this that these those my your our his her their no any some every each more most der die das ein eine le la les un une".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<ulong> _inArticle = [];
    private readonly HashSet<ulong> _asWord = [];
    private readonly Lazy<HashSet<ulong>> _wordsOfArticle;

    private NameUse(SeedDocument document) => _wordsOfArticle = new Lazy<HashSet<ulong>>(() => ReadWords(document));

    /// <summary>Reads a document.</summary>
    public static NameUse Of(SeedDocument document, ThreadNode thread, NameBook names)
    {
        var use = new NameUse(document);
        string text = document.Text;
        if (document.Title is { } title)
        {
            use.ReadArticle(text, title.Span, names);
        }

        foreach (ParagraphNode paragraph in document.Paragraphs)
        {
            use.ReadArticle(text, paragraph.Span, names);
        }

        foreach (CommentNode comment in thread.Comments)
        {
            foreach (ParagraphNode paragraph in comment.Paragraphs)
            {
                use.ReadComment(text, paragraph.Span, names);
            }
        }

        return use;
    }

    /// <summary>Whether the first word of a known name, as it stands at a place, is a word elsewhere.</summary>
    public bool IsWord(string text, SourceSpan name) =>
        FirstWord(text, name) is { } word && (_inArticle.Contains(word.Hash) || _asWord.Contains(word.Hash));

    /// <summary>Whether the article holds the first word of what stands at a place.</summary>
    public bool IsInArticle(string text, SourceSpan name) => FirstWord(text, name) is { } word && _wordsOfArticle.Value.Contains(word.Hash);

    private static Word? FirstWord(string text, SourceSpan name)
    {
        int at = name.Start;
        return Words.TryRead(text, ref at, name.End, out Word word) ? word : null;
    }

    private static HashSet<ulong> ReadWords(SeedDocument document)
    {
        var words = new HashSet<ulong>();
        foreach (ParagraphNode paragraph in document.Paragraphs)
        {
            int at = paragraph.Span.Start;
            while (Words.TryRead(document.Text, ref at, paragraph.Span.End, out Word word))
            {
                words.Add(word.Hash);
            }
        }

        return words;
    }

    private void ReadArticle(string text, SourceSpan paragraph, NameBook names)
    {
        int at = paragraph.Start;
        while (Words.TryRead(text, ref at, paragraph.End, out Word word))
        {
            if (names.MayBegin(word))
            {
                _inArticle.Add(word.Hash);
            }
        }
    }

    private void ReadComment(string text, SourceSpan paragraph, NameBook names)
    {
        int at = paragraph.Start;
        SourceSpan previous = default;
        while (Words.TryRead(text, ref at, paragraph.End, out Word word))
        {
            // "The hope", "my hope": a noun, and not somebody of that name.
            bool isNext = previous.End + 1 == word.Span.Start && text[previous.End] != ',';
            if (isNext && names.MayBegin(word) && char.IsLower(text[word.Span.Start]) && Determiners.Contains(previous.Of(text)))
            {
                _asWord.Add(word.Hash);
            }

            previous = word.Span;
        }
    }
}
