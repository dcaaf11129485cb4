using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>What white space divides a text into.</summary>
internal static class Tokens
{
    /// <summary>The longest runs of characters that are not white space, in order.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The part to look at.</param>
    public static IEnumerable<SourceSpan> In(string text, SourceSpan span)
    {
        int at = span.Start;
        while (at < span.End)
        {
            int start = at;
            while (at < span.End && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at > start)
            {
                yield return new SourceSpan(start, at);
            }

            at++;
        }
    }

    /// <summary>How many of these runs there are.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The part to count in.</param>
    [MethodImpl(HotLoop.Options)]
    public static int Count(string text, SourceSpan span)
    {
        int count = 0;
        bool isInside = false;
        for (int i = span.Start; i < span.End; i++)
        {
            bool isSpace = char.IsWhiteSpace(text[i]);
            count += !isSpace && !isInside ? 1 : 0;
            isInside = !isSpace;
        }

        return count;
    }

    /// <summary>A place with the words beside it, for a message.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The line, at whose ends the surroundings end.</param>
    /// <param name="place">The place.</param>
    /// <param name="words">How many words to take on either side.</param>
    /// <param name="maxLength">How many UTF-16 units to take on either side, whatever the words are.</param>
    public static SourceSpan Around(string text, SourceSpan line, SourceSpan place, int words, int maxLength)
    {
        int start = place.Start;
        int end = place.End;
        for (int i = 0; i < words; i++)
        {
            start = Before(text, Math.Max(line.Start, place.Start - maxLength), start);
            end = Behind(text, Math.Min(line.End, place.End + maxLength), end);
        }

        return new SourceSpan(Trimmed(text, start, place.Start), end);
    }

    private static int Before(string text, int limit, int at)
    {
        while (at > limit && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        while (at > limit && !char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static int Behind(string text, int limit, int at)
    {
        int before = at;
        while (at < limit && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        int word = at;
        while (at < limit && !char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at > word ? at : before;
    }

    private static int Trimmed(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
