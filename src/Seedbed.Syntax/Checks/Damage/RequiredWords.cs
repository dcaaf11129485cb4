using System.Linq;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>Which of Gopher's required words (Rae et al. 2021, appendix A) a text has.</summary>
internal sealed class RequiredWords
{
    private const int MaxLength = 4;

    private static readonly string[] All = "the be to of and that have with".Split(' ');

    private static readonly string FirstLetters = string.Concat(All.Select(static word => word[0]).Distinct());

    private readonly bool[] _isFound = new bool[All.Length];

    /// <summary>How many were found.</summary>
    public int Count { get; private set; }

    /// <summary>Looks at a word of the text, with the marks around it.</summary>
    [MethodImpl(HotLoop.Options)]
    public void Add(string text, SourceSpan word)
    {
        // In English, all are found soon.
        if (Count == All.Length || Bare(text, word) is not { Length: > 0 and <= MaxLength } bare || FirstLetters.IndexOf(Lower(text[bare.Start])) < 0)
        {
            return;
        }

        for (int i = 0; i < All.Length; i++)
        {
            if (!_isFound[i] && Is(text, bare, All[i]))
            {
                _isFound[i] = true;
                Count++;
            }
        }
    }

    [MethodImpl(HotLoop.Options)]
    private static bool Is(string text, SourceSpan span, string word)
    {
        bool isSame = span.Length == word.Length;
        for (int i = 0; i < word.Length && isSame; i++)
        {
            isSame = Lower(text[span.Start + i]) == word[i];
        }

        return isSame;
    }

    /// <summary>In lower case, of letters of ASCII, whose cases differ in one bit; nothing else becomes such a letter.</summary>
    private static char Lower(char c) => (char)(c | ' ');

    /// <summary>A word without the marks around it.</summary>
    [MethodImpl(HotLoop.Options)]
    private static SourceSpan Bare(string text, SourceSpan word)
    {
        int start = word.Start;
        int end = word.End;
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return new SourceSpan(start, end);
    }
}
