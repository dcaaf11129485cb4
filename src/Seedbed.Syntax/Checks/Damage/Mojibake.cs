namespace Seedbed.Syntax;

/// <summary>
/// UTF-8 read as Windows-1252 or Latin-1. A letter and a mark behind it can look like that by chance, as in <c>«CAFÉ»</c>, so a run of
/// sequences counts only if one of them is what nobody writes.
/// </summary>
internal sealed class Mojibake : SeedCheck
{
    /// <summary>Marks that stand behind a word, or behind a capital, in good text.</summary>
    private const string Common = "«»“”‘’…–—‚„‹›\u00A0·°®™©•†‡¹²³ªº´¨\u00AD";

    private const string CommonBehindWords = Common + "¡¿";

    /// <summary>The byte order mark of UTF-8, the best known of all.</summary>
    private const string ByteOrderMark = "ï»¿";

    private const string Quotes = "«»“”‘’‚„‹›\"'";

    /// <summary>Leads of Central European, Greek, Cyrillic, Hebrew and Arabic letters.</summary>
    private const string LeadsOfScripts = "ÄÅÎÏÐÑ×ØÙ";

    public override Rule Rule { get; } = new(
        "SEED2003",
        nameof(Mojibake),
        RuleSeverity.Warning,
        "UTF-8 was read in the wrong encoding",
        "'{0}' looks like UTF-8 read as {1}; probably '{2}'");

    public override void Run(CheckedSeed seed, FindingList findings)
    {
        if (!MisreadUtf8.MayStandIn(seed.Characters))
        {
            return;
        }

        string text = seed.Text;
        int at = MisreadUtf8.NextLead(text, 0);
        while (at < text.Length)
        {
            int start = at;
            bool isConvincing = false;
            int previous = -1;
            for (int length; at < text.Length && (length = MisreadUtf8.LengthAt(text, at, text.Length)) > 0; at += length)
            {
                isConvincing = isConvincing || IsConvincing(text, at, length) || IsPair(text, previous, at);
                previous = at;
            }

            if (isConvincing)
            {
                string run = text.Substring(start, at - start);
                findings.Report(new SourceSpan(start, at), run, CodePageOf(run), MisreadUtf8.Decode(run));
            }

            at = MisreadUtf8.NextLead(text, at == start ? at + 1 : at);
        }
    }

    private static string CodePageOf(string run)
    {
        foreach (char c in run)
        {
            if (MisreadUtf8.IsOfLatin1(c))
            {
                return "Latin-1";
            }
        }

        return "Windows-1252";
    }

    private static bool IsConvincing(string text, int at, int length)
    {
        for (int i = at + 1; i < at + length; i++)
        {
            if (MisreadUtf8.IsControl(text[i]))
            {
                return true;
            }
        }

        return length switch
        {
            2 => IsConvincingPairOfBytes(text, at),
            3 => (text[at] == 'â' && (text[at + 1] == '€' || at == 0 || !char.IsLetter(text[at - 1])))
                || string.CompareOrdinal(text, at, ByteOrderMark, 0, ByteOrderMark.Length) == 0 || IsSymbol(text[at + 1]) || IsSymbol(text[at + 2])
                || (!IsCommonBehindWord(text[at + 1]) && !IsCommonBehindWord(text[at + 2])),
            _ => !IsCommonBehindWord(text[at + 1]) || !IsCommonBehindWord(text[at + 2]) || !IsCommonBehindWord(text[at + 3]),
        };
    }

    // Letters such as š and ž end words too, and a quotation mark may follow: "kříž“".
    private static bool IsSymbol(char c) => !IsCommonBehindWord(c) && !char.IsLetter(c);

    private static bool IsCommonBehindWord(char c) => CommonBehindWords.IndexOf(c) >= 0;

    private static bool IsConvincingPairOfBytes(string text, int at)
    {
        char before = at > 0 ? text[at - 1] : ' ';
        char behind = at + 2 < text.Length ? text[at + 2] : ' ';
        bool isCommon = Common.IndexOf(text[at + 1]) >= 0;
        switch (text[at])
        {
            case 'Â':
                return !char.IsUpper(before) && !StandsInQuotes(text, at) && (text[at + 1] <= 'ÿ' || IsLower(before) || IsLower(behind));
            case 'Ã':
                // Behind a capital, a capital was read wrongly only if the whole word is in capitals: "MAÇÃ–verde".
                bool canBeCapital = char.IsUpper(before) && text[at + 1] > 'ÿ';
                bool isFrenchWord = text[at + 1] == Punctuation.NoBreakSpace && char.IsWhiteSpace(before) && char.IsWhiteSpace(behind);
                bool isTimes = text[at + 1] == '—' && char.IsDigit(before);
                return !isCommon || isFrenchWord || isTimes || IsLower(before) || (IsLower(behind) && !canBeCapital);
            case '×':
                return false;
            default:
                return LeadsOfScripts.IndexOf(text[at]) >= 0
                    && (isCommon ? IsLower(before) && IsLower(behind) : IsLower(before) || IsLower(behind));
        }
    }

    /// <summary>Whether two sequences follow each other that single letters may look like, but words of two do not.</summary>
    private static bool IsPair(string text, int previous, int at) => previous >= 0
        && ((IsOfScript(text, previous) && IsOfScript(text, at)) || (IsOfThree(text[previous]) && IsOfThree(text[at])));

    private static bool IsOfThree(char lead) => lead is >= '\u00E0' and <= '\u00EF';

    // The multiplication sign stands between fractions and powers, which are no Hebrew letters: "2×½×¼".
    private static bool IsOfScript(string text, int at) =>
        LeadsOfScripts.IndexOf(text[at]) >= 0 && (text[at] != '×' || "¹²³¼½¾".IndexOf(text[at + 1]) < 0);

    /// <summary>Whether the letter stands between quotation marks by itself, with or without the spaces of French.</summary>
    private static bool StandsInQuotes(string text, int at)
    {
        int before = at - 1;
        before -= before > 0 && char.IsWhiteSpace(text[before]) ? 1 : 0;
        int behind = at + 1;
        behind += behind + 1 < text.Length && text[behind] == Punctuation.NoBreakSpace ? 1 : 0;
        return before >= 0 && Quotes.IndexOf(text[before]) >= 0 && Quotes.IndexOf(text[behind]) >= 0;
    }

    // Not every Unicode table calls the ordinal indicators lower case.
    private static bool IsLower(char c) => char.IsLower(c) && c is not ('ª' or 'º');
}
