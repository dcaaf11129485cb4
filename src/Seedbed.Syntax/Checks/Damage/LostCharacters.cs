using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// Runs of question marks that stand where words should: somebody saved the text in an encoding that has no such letters. People write
/// runs of question marks as well, so those that can be read as a question are left alone.
/// </summary>
internal sealed class LostCharacters : SeedCheck
{
    private const int MinRun = 3;

    private static readonly string LeastRun = new('?', MinRun);

    /// <summary>In the middle of a line, a run no longer than this is a question unless the sentence goes on behind it.</summary>
    private const int MaxQuestion = 4;

    /// <summary>A line or a bracket that holds nothing but a run no longer than this is somebody's puzzlement.</summary>
    private const int MaxPuzzlement = 5;

    /// <summary>At the end of a line people hold the key down: French sets a space before the marks.</summary>
    private const int MaxQuestionAtEnd = 5;

    private const int LookAhead = 12;
    private const int WordsOfContext = 2;
    private const int MaxContext = 30;
    private const string MarksBehind = ",.;:，。、";

    private static readonly HashSet<string> WordsBeforeNouns = new(
        "a an the of in at by from to for with and or named called mr mrs ms dr de la le les du des von der die das dem den im el los las del di da do na w z v".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public override Rule Rule { get; } = new(
        "SEED2002",
        nameof(LostCharacters),
        RuleSeverity.Warning,
        "Question marks stand where text was lost",
        "{0} question marks in a row where text was lost: '{1}'");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (!seed.Characters.Contains('?') || seed.Text.IndexOf(LeastRun, StringComparison.Ordinal) < 0)
        {
            return;
        }

        int thread = seed.Document.Thread?.Span.Start ?? seed.Text.Length;
        foreach (ContentLine line in seed.Lines)
        {
            int at = line.Span.Start;
            while (NextGroup(seed.Text, line.Span, at) is { } group)
            {
                if (group.Longest >= MinRun && !IsQuestion(seed.Text, line.Span, group) && !(line.Span.Start >= thread && IsExclaimed(seed.Text, line.Span, group)))
                {
                    SourceSpan context = Tokens.Around(seed.Text, line.Span, group.Span, WordsOfContext, MaxContext);
                    findings.Report(group.Span, group.Count, context.Of(seed.Text));
                }

                at = group.Span.End;
            }
        }
    }

    /// <summary>The next runs that stand alone, with nothing but white space between them.</summary>
    private static Group? NextGroup(string text, SourceSpan line, int from)
    {
        Group? group = null;
        int at = text.IndexOf('?', from, line.End - from);
        while (at >= 0 && at < line.End && text[at] == '?')
        {
            int end = EndOfRun(text, at, line.End);
            if (StandsAlone(text, line, at, end))
            {
                group = Join(group, at, end);
            }
            else if (group is not null)
            {
                break;
            }

            at = group is null ? text.IndexOf('?', end, line.End - end) : SkipWhiteSpace(text, end, line.End);
        }

        return group;
    }

    private static Group Join(Group? group, int start, int end)
    {
        int length = end - start;
        return group is { } known
            ? new Group(new SourceSpan(known.Span.Start, end), known.Count + length, Math.Max(known.Longest, length))
            : new Group(new SourceSpan(start, end), length, length);
    }

    private static bool StandsAlone(string text, SourceSpan line, int start, int end)
    {
        bool isApartBefore = start == line.Start || char.IsWhiteSpace(text[start - 1]) || Punctuation.CanOpen(text[start - 1]);
        return isApartBefore && (end == line.End || char.IsWhiteSpace(text[end]) || Punctuation.CanClose(text[end]) || MarksBehind.IndexOf(text[end]) >= 0);
    }

    private static bool IsQuestion(string text, SourceSpan line, Group group)
    {
        (int start, int end) = (group.Span.Start, group.Span.End);
        bool isEnclosed = (start == line.Start || Punctuation.CanOpen(text[start - 1])) && (end == line.End || Punctuation.CanClose(text[end]));
        bool isOneRun = group.Count == group.Longest;
        return (isEnclosed && isOneRun && group.Count <= MaxPuzzlement)
            || (group.Count <= MaxQuestion && !SentenceGoesOn(text, end, line.End))
            || (isOneRun && group.Count <= MaxQuestionAtEnd && start > line.Start && IsLastOfLine(text, end, line.End));
    }

    /// <summary>
    /// Whether a run may be a reader's question in the middle of a line, as in "really ??? no way". Behind a word such as "of", a noun is missing.
    /// </summary>
    private static bool IsExclaimed(string text, SourceSpan line, Group group)
    {
        if (group.Count != group.Longest || group.Count > MaxPuzzlement || group.Span.Start == line.Start)
        {
            return false;
        }

        int end = group.Span.Start;
        while (end > line.Start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        int start = end;
        while (start > line.Start && end - start <= LookAhead && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        return !WordsBeforeNouns.Contains(text.Substring(start, end - start));
    }

    /// <summary>Whether a word in lower case, or of a script without case, follows.</summary>
    private static bool SentenceGoesOn(string text, int at, int end)
    {
        int limit = Math.Min(end, at + LookAhead);
        while (at < limit && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < limit && char.IsLetter(text[at]) && !char.IsUpper(text[at]);
    }

    private static bool IsLastOfLine(string text, int at, int end)
    {
        int limit = Math.Min(end, at + LookAhead);
        while (at < limit && Punctuation.CanClose(text[at]))
        {
            at++;
        }

        return at == end;
    }

    private static int EndOfRun(string text, int at, int end)
    {
        while (at < end && text[at] == '?')
        {
            at++;
        }

        return at;
    }

    private static int SkipWhiteSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private readonly record struct Group(SourceSpan Span, int Count, int Longest);
}
