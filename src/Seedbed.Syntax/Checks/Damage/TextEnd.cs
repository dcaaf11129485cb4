using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Reads how a paragraph ends, and whether more must have followed.</summary>
internal static class TextEnd
{
    /// <summary>Shorter lines may be headings, names and remarks, which end in any word.</summary>
    private const int MinLengthForWords = 60;

    /// <summary>Shorter lines that end in a comma are the greeting of a letter: "Best regards,".</summary>
    private const int MinLengthForComma = 30;

    /// <summary>So many of the commonest English words make a paragraph English.</summary>
    private const int MinWordsOfEnglish = 2;

    private const int MaxArrow = 8;

    private static readonly string[] Links = ["Read more", "Read More", "READ MORE", "Continue reading", "Continue Reading", "CONTINUE READING"];

    private static readonly string[] Omissions = ["[...]", "[…]", "[. . .]"];

    private static readonly HashSet<string> CommonInEnglish = new("the and of was were this that with which".Split(' '), StringComparer.Ordinal);

    // No sentence ends in these.
    private static readonly HashSet<string> NeverLast = new("the a an and or my your our than whose because".Split(' '), StringComparer.Ordinal);

    // Careful prose does not end in these; readers write "what is it for" and "where I come from".
    private static readonly HashSet<string> SeldomLast = new("of to in for with that by from at as into is are was were".Split(' '), StringComparer.Ordinal);

    /// <summary>What a paragraph ends in that cannot be its end; null where it can.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="isArticle">Whether it is of the article, whose sentences are taken to be whole.</param>
    public static SourceSpan? OfCutText(string text, SourceSpan paragraph, bool isArticle) =>
        Link(text, paragraph)
        ?? Omission(text, paragraph)
        ?? (EndsInOpenMark(text, paragraph) || EndsInOpenWord(text, paragraph, isArticle) ? LastWord(text, paragraph) : null);

    /// <summary>The last word of a paragraph, with its marks.</summary>
    public static SourceSpan LastWord(string text, SourceSpan paragraph)
    {
        int start = paragraph.End;
        while (start > paragraph.Start && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return new SourceSpan(start, paragraph.End);
    }

    private static SourceSpan? Omission(string text, SourceSpan paragraph)
    {
        foreach (string mark in Omissions)
        {
            if (EndsIn(text, paragraph.Start, paragraph.End, mark))
            {
                return new SourceSpan(paragraph.End - mark.Length, paragraph.End);
            }
        }

        return null;
    }

    /// <summary>A link to the rest, with an arrow or an ellipsis behind it or none; a sentence may end in these words in lower case.</summary>
    private static SourceSpan? Link(string text, SourceSpan paragraph)
    {
        int end = paragraph.End;
        int limit = Math.Max(paragraph.Start, end - MaxArrow);
        while (end > limit && (char.IsWhiteSpace(text[end - 1]) || "»›→>…])".IndexOf(text[end - 1]) >= 0))
        {
            end--;
        }

        end -= EndsIn(text, paragraph.Start, end, "...") ? "...".Length : 0;
        foreach (string link in Links)
        {
            int start = end - link.Length;
            if (EndsIn(text, paragraph.Start, end, link) && IsApart(text, paragraph.Start, start))
            {
                return new SourceSpan(start, paragraph.End);
            }
        }

        return null;
    }

    /// <summary>Whether nothing, the end of a sentence or an opening bracket stands before a position.</summary>
    private static bool IsApart(string text, int start, int at)
    {
        int limit = Math.Max(start, at - MaxArrow);
        while (at > limit && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at == start || Punctuation.EndsSentence(text[at - 1]) || Punctuation.CanClose(text[at - 1]) || text[at - 1] is '[' or '(' or '|';
    }

    private static bool EndsInOpenMark(string text, SourceSpan paragraph)
    {
        char last = text[paragraph.End - 1];
        char before = paragraph.Length > 1 ? text[paragraph.End - 2] : ' ';
        return last switch
        {
            ',' or '，' or '、' or '،' => paragraph.Length >= MinLengthForComma,
            // In Greek it asks a question.
            ';' or '；' or '؛' => paragraph.Length >= MinLengthForComma && !IsGreek(before),
            '[' or '{' or '“' or '‘' or '«' or '„' or '‚' => char.IsWhiteSpace(before),
            '(' => paragraph.Length > 1 && char.IsWhiteSpace(before) && !IsFace(text, paragraph),
            '-' or '–' or '—' => char.IsLower(before) && paragraph.Length > 2 && char.IsLetter(text[paragraph.End - 3]),
            _ => false,
        };
    }

    /// <summary>Whether a bracket at the end is a sad face, which Russian writes without eyes.</summary>
    private static bool IsFace(string text, SourceSpan paragraph)
    {
        int at = paragraph.End - 2;
        int limit = Math.Max(paragraph.Start, at - MaxArrow);
        while (at > limit && char.IsWhiteSpace(text[at]))
        {
            at--;
        }

        return text[at] is ':' or ';' or '=' or '-' or '(' or (>= '\u0400' and <= '\u052F');
    }

    private static bool EndsInOpenWord(string text, SourceSpan paragraph, bool isArticle)
    {
        if (paragraph.Length < MinLengthForWords)
        {
            return false;
        }

        string last = LastWord(text, paragraph).Of(text);
        return (NeverLast.Contains(last) || (isArticle && SeldomLast.Contains(last))) && IsEnglish(text, paragraph);
    }

    // Words such as "a", "an" and "or" end sentences in other languages.
    private static bool IsEnglish(string text, SourceSpan paragraph)
    {
        int count = 0;
        foreach (SourceSpan word in Tokens.In(text, paragraph))
        {
            if (word.End < paragraph.End && CommonInEnglish.Contains(word.Of(text)) && ++count == MinWordsOfEnglish)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGreek(char c) => c is (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF');

    private static bool EndsIn(string text, int start, int end, string value) =>
        end - start >= value.Length && string.CompareOrdinal(text, end - value.Length, value, 0, value.Length) == 0;
}
