using System;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>The words that Drupal's comment module prints around comments.</summary>
internal static class DrupalFurniture
{
    private const string Marker = "Comment viewing options";
    private const string Hint = "Select your preferred way to display the comments and click ";
    private const string HintEnd = " to activate your changes.";
    private const string PageSize = " comments per page";

    // The choices above a thread; crawlers run the choices of one list together.
    private static readonly string[] Choices =
    [
        "Flat list - collapsed", "Flat list - expanded", "Threaded list - collapsed", "Threaded list - expanded",
        "Date - newest first", "Date - oldest first", "Save settings", Marker,
    ];

    private static readonly string[] Links =
    [
        "reply", "permalink", "Login or register to post comments", "Log in or register to post comments",
        "Login to post comments", "Log in to post comments", "Load more comments",
    ];

    /// <summary>Whether a line opens a thread: its heading, or the whole hint below it where the heading was cut.</summary>
    [MethodImpl(HotLoop.Options)]
    public static bool IsMarker(SeedLines lines, int index) =>
        lines.Is(index, Marker) || (lines.StartsWith(index, Hint) && lines.EndsWith(index, HintEnd));

    /// <summary>Whether a line is nothing but controls of a thread.</summary>
    [MethodImpl(HotLoop.Options)]
    public static bool IsControl(SeedLines lines, int index)
    {
        if (lines.StartsWith(index, Hint))
        {
            return true;
        }

        SourceSpan line = lines.Span(index);
        int at = line.Start;
        while (at < line.End)
        {
            int length = char.IsWhiteSpace(lines.Text[at]) ? 1 : LengthOfChoice(lines.Text, at, line.End);
            if (length == 0)
            {
                return false;
            }

            at += length;
        }

        return true;
    }

    /// <summary>Whether a line is a link that stands below a comment or a thread.</summary>
    [MethodImpl(HotLoop.Options)]
    public static bool IsLink(SeedLines lines, int index) =>
        Array.Exists(Links, words => lines.Is(index, words, StringComparison.OrdinalIgnoreCase));

    private static int LengthOfChoice(string text, int at, int end)
    {
        foreach (string choice in Choices)
        {
            if (StandsAt(text, at, end, choice))
            {
                return choice.Length;
            }
        }

        int digits = 0;
        while (at + digits < end && text[at + digits] is >= '0' and <= '9')
        {
            digits++;
        }

        return digits > 0 && StandsAt(text, at + digits, end, PageSize) ? digits + PageSize.Length : 0;
    }

    private static bool StandsAt(string text, int at, int end, string words) =>
        end - at >= words.Length && string.CompareOrdinal(text, at, words, 0, words.Length) == 0;
}
