using System;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>As much of a sentence as is needed to tell whom it speaks to. Bounded, so that text without full stops is read in linear time.</summary>
internal static class Sentences
{
    private const int MaxReach = 240;

    /// <summary>The sentence around a position, as far as it reaches within a paragraph.</summary>
    [MethodImpl(HotLoop.Options)]
    public static SourceSpan Around(string text, SourceSpan paragraph, int position)
    {
        int start = position;
        int first = Math.Max(paragraph.Start, position - MaxReach);
        while (start > first && !(IsEnd(text[start - 1]) && (start == position || char.IsWhiteSpace(text[start]))))
        {
            start--;
        }

        int end = position;
        int last = Math.Min(paragraph.End, position + MaxReach);
        while (end < last && !(IsEnd(text[end]) && (end + 1 == paragraph.End || char.IsWhiteSpace(text[end + 1]))))
        {
            end++;
        }

        while (start < position && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return new SourceSpan(start, end);
    }

    /// <summary>Whether a sentence ends at a position.</summary>
    public static bool EndsAt(string text, int position) => position > 0 && IsEnd(text[position - 1]);

    /// <summary>Whether a part of a text speaks to its reader.</summary>
    public static bool HasSecondPerson(string text, SourceSpan span)
    {
        int at = span.Start;
        while (Words.TryRead(text, ref at, span.End, out Word word))
        {
            if (SpokenWords.SecondPerson.Contains(word.Span.Of(text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first word of a part of a text; empty without one.</summary>
    public static string FirstWord(string text, int start, int end) =>
        Words.TryRead(text, ref start, end, out Word word) ? word.Span.Of(text) : string.Empty;

    /// <summary>The word that ends where a part of a text ends; empty without one.</summary>
    public static string LastWord(string text, int start, int end)
    {
        int first = end;
        while (first > start && (char.IsLetterOrDigit(text[first - 1]) || text[first - 1] is '\'' or '’'))
        {
            first--;
        }

        return text.Substring(first, end - first);
    }

    /// <summary>How many words a part of a text has, up to a limit.</summary>
    public static int CountWords(string text, int start, int end, int limit)
    {
        int words = 0;
        while (words < limit && Words.TryRead(text, ref start, end, out _))
        {
            words++;
        }

        return words;
    }

    private static bool IsEnd(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？';
}
