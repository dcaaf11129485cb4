namespace Seedbed.Syntax;

/// <summary>
/// Typewriter marks beside typographic ones, for apostrophes or for double quotes: text of two sources, or half converted. It is a habit
/// of the text, reported once.
/// </summary>
internal sealed class MixedQuotes : SeedCheck
{
    public override Rule Rule { get; } = new(
        "SEED2011",
        nameof(MixedQuotes),
        RuleSeverity.Hidden,
        "Straight and curly quotes are mixed",
        "Straight and curly quotes are mixed ({0} straight, {1} curly)");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (!MayBeMixed(seed.Characters))
        {
            return;
        }

        string text = seed.Text;
        Uses straightSingle = default, curlySingle = default, straightDouble = default, curlyDouble = default;
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\'' when !IsMeasure(text, i):
                    straightSingle = straightSingle.With(i);
                    break;
                case '‘' or '’':
                    curlySingle = curlySingle.With(i);
                    break;
                case '"' when !IsMeasure(text, i):
                    straightDouble = straightDouble.With(i);
                    break;
                case '“' or '”' or '„':
                    curlyDouble = curlyDouble.With(i);
                    break;
            }
        }

        int straight = straightSingle.Count + straightDouble.Count;
        int curly = curlySingle.Count + curlyDouble.Count;
        bool isStraightRarer = straight <= curly;
        int single = FirstOfMixed(straightSingle, curlySingle, isStraightRarer);
        int twofold = FirstOfMixed(straightDouble, curlyDouble, isStraightRarer);
        int first = single < 0 || (twofold >= 0 && twofold < single) ? twofold : single;
        if (first >= 0)
        {
            findings.Report(new SourceSpan(first, first + 1), straight, curly);
        }
    }

    private static bool MayBeMixed(CharacterSet characters) =>
        (characters.Contains('\'') && characters.ContainsAny("‘’")) || (characters.Contains('"') && characters.ContainsAny("“”„"));

    private static int FirstOfMixed(Uses straight, Uses curly, bool isStraightRarer) =>
        straight.Count == 0 || curly.Count == 0 ? -1 : isStraightRarer ? straight.First : curly.First;

    /// <summary>Feet and inches, minutes and seconds have straight marks in any text.</summary>
    private static bool IsMeasure(string text, int at) =>
        at > 0 && char.IsDigit(text[at - 1]) && (at + 1 == text.Length || !char.IsLetter(text[at + 1]));

    /// <summary>How often a mark occurs, and where first.</summary>
    private readonly record struct Uses(int Count, int First)
    {
        public Uses With(int at) => new(Count + 1, Count == 0 ? at : First);
    }
}
