using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>How a document uses the words that names begin with: one that the article has, or that stands behind "the", is not only a name.</summary>
internal sealed class NameUse
{
    private static readonly HashSet<string> Determiners = WordSet.Of(
        "the a an this that these those my your our his her their no any some every each more most der die das ein eine le la les un une");

    // Most documents have no name in a place where this matters.
    private readonly Lazy<HashSet<ulong>> _used;
    private readonly Lazy<HashSet<ulong>> _wordsOfArticle;

    /// <summary>Takes a document; nothing is read before it is asked for.</summary>
    public NameUse(SeedDocument document, ThreadNode thread, NameBook names)
    {
        _used = new Lazy<HashSet<ulong>>(() => ReadUse(document, thread, names));
        _wordsOfArticle = new Lazy<HashSet<ulong>>(() => ReadWords(document));
    }

    /// <summary>Whether the first word of a known name, as it stands at a place, is a word elsewhere.</summary>
    public bool IsWord(string text, SourceSpan name) => FirstWord(text, name) is { } word && _used.Value.Contains(word.Hash);

    /// <summary>Whether the article holds the first word of what stands at a place.</summary>
    public bool IsInArticle(string text, SourceSpan name) => FirstWord(text, name) is { } word && _wordsOfArticle.Value.Contains(word.Hash);

    private static Word? FirstWord(string text, SourceSpan name)
    {
        int at = name.Start;
        return Words.TryRead(text, ref at, name.End, out Word word) ? word : null;
    }

    private static HashSet<ulong> ReadUse(SeedDocument document, ThreadNode thread, NameBook names)
    {
        var used = new HashSet<ulong>();
        string text = document.Text;
        if (document.Title is { } title)
        {
            ReadArticle(text, title.Span, names, used);
        }

        foreach (ParagraphNode paragraph in document.Paragraphs)
        {
            ReadArticle(text, paragraph.Span, names, used);
        }

        foreach (CommentNode comment in thread.Comments)
        {
            foreach (ParagraphNode paragraph in comment.Paragraphs)
            {
                ReadComment(text, paragraph.Span, names, used);
            }
        }

        return used;
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

    [MethodImpl(HotLoop.Options)]
    private static void ReadArticle(string text, SourceSpan paragraph, NameBook names, HashSet<ulong> used)
    {
        int at = paragraph.Start;
        while (Words.TryRead(text, ref at, paragraph.End, out Word word))
        {
            if (names.MayBegin(word))
            {
                used.Add(word.Hash);
            }
        }
    }

    [MethodImpl(HotLoop.Options)]
    private static void ReadComment(string text, SourceSpan paragraph, NameBook names, HashSet<ulong> used)
    {
        int at = paragraph.Start;
        SourceSpan previous = default;
        while (Words.TryRead(text, ref at, paragraph.End, out Word word))
        {
            // "The hope", "my hope": a noun, and not somebody of that name.
            bool isNext = previous.End + 1 == word.Span.Start && text[previous.End] != ',';
            if (isNext && names.MayBegin(word) && char.IsLower(text[word.Span.Start]) && Determiners.Contains(previous.Of(text)))
            {
                used.Add(word.Hash);
            }

            previous = word.Span;
        }
    }
}
