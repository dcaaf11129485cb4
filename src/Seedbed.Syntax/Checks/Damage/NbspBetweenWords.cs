namespace Seedbed.Syntax;

/// <summary>
/// A NO-BREAK SPACE where every other word has a space: nobody sees it, and a search does not match. It is a habit of the text, reported
/// once. Where typography asks for one, beside marks, numbers and words of one letter, there is nothing to say.
/// </summary>
internal sealed class NbspBetweenWords : SeedCheck
{
    /// <summary>How much of either word the message shows.</summary>
    private const int MaxWord = 30;

    public override Rule Rule { get; } = new(
        "SEED2007",
        nameof(NbspBetweenWords),
        RuleSeverity.Info,
        "A NO-BREAK SPACE stands between words",
        "{0} NO-BREAK SPACEs between words: a search for '{1}' will not match");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (!seed.Characters.Contains(Punctuation.NoBreakSpace))
        {
            return;
        }

        string text = seed.Text;
        int count = 0;
        int first = -1;
        int at = text.IndexOf(Punctuation.NoBreakSpace);
        while (at >= 0)
        {
            if (StandsBetweenWords(text, at))
            {
                first = count++ == 0 ? at : first;
            }

            at = text.IndexOf(Punctuation.NoBreakSpace, at + 1);
        }

        if (count > 0)
        {
            findings.Report(new SourceSpan(first, first + 1), count, WordBefore(text, first) + " " + WordBehind(text, first + 1));
        }
    }

    // Czech, Polish and Russian keep a preposition of one letter with its noun, and so does everybody an initial.
    private static bool StandsBetweenWords(string text, int at) =>
        at > 1 && char.IsLetter(text[at - 1]) && IsOfWord(text[at - 2]) && at + 1 < text.Length && char.IsLetter(text[at + 1]);

    private static bool IsOfWord(char c) => char.IsLetter(c) || c is '\'' or '’' or '-';

    private static string WordBefore(string text, int end)
    {
        int start = end;
        while (start > 0 && end - start < MaxWord && IsOfWord(text[start - 1]))
        {
            start--;
        }

        return text.Substring(start, end - start);
    }

    private static string WordBehind(string text, int start)
    {
        int end = start;
        while (end < text.Length && end - start < MaxWord && IsOfWord(text[end]))
        {
            end++;
        }

        return text.Substring(start, end - start);
    }
}
