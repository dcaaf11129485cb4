using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>The abbreviations of news prose, mostly English, with those of German, French and Spanish that end in the middle of sentences.</summary>
internal static class Abbreviations
{
    /// <summary>Longer words are none.</summary>
    public const int MaxLength = 8;

    private const string LeadingWords =
        "Mr Mrs Ms Messrs Dr Prof Rev Fr Hon Sen Sens Rep Reps Gov Govs Pres Gen Adm Brig Maj Col Lt Capt Sgt Cpl Pvt Cmdr Supt Insp Det Cllr Atty Amb Sec Asst Dep Pfc Spc Drs Rt MM Ud Uds Dña "
        + "Mt Ft Pt Ste Msgr Mme Mlle Mlles Hr Hrn Dipl Sra Srta Dra Sta Gral Lic Mio Mrd "
        + "vs viz cf approx ca bzw ggf evtl inkl sog vgl geb d.h z.B e.g i.e p.s P.S eg ie esp incl janv févr avr juil déc pág núm EE UU Wm Geo Chas Thos Jos";

    // As headlines have them. Others are words of their own in capitals, such as HR and CA.
    private const string CapitalWords = "MR MRS PROF REV SEN GOV GEN COL SGT CAPT LT";

    // Those that are words of their own, or are so in lower case, are abbreviations only where a number follows.
    private const string BeforeNumberWords =
        "No Nos no nos Nr Nro Vol Vols vol vols Fig Figs fig figs Art Ch ch Apt Pty est b c d Eq Par Bd Abb Abs Kap pp p S Pg Tel Ext Rs Rte Hwy Mar Mon Sat Sun";

    private const string BehindNumberWords = "ft in yd yds mi km cm mm kg sq cu lb lbs oz gal bbl mph sec secs min mins hr hrs wk wks mo mos yr yrs";

    private const string TrailingWords =
        "Jan Feb Apr Jun Jul Aug Sep Sept Oct Nov Dec Okt Dez Tue Tues Wed Thu Thur Thurs Fri etc usw a.m p.m A.M P.M Inc Corp Co Ltd Plc plc PLC Esq Std";

    private const string EitherWords =
        "al v St ST DR MS Ave Blvd Rd Bros Jr Sr Ph.D dept Dept Univ Assn Assoc Cos Tech med Chr u.a "
        + "Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo";

    private static readonly Dictionary<string, AbbreviationKind> Kinds = ReadKinds();

    /// <summary>What the full stop behind a word says.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word, without the full stop.</param>
    public static AbbreviationKind KindOf(string text, SourceSpan word)
    {
        if (word.Length > MaxLength)
        {
            return AbbreviationKind.None;
        }

        return Kinds.TryGetValue(word.Of(text), out AbbreviationKind kind) ? kind
            : IsInitialism(text, word) ? AbbreviationKind.Either
            : AbbreviationKind.None;
    }

    /// <summary>Whether a word is letters with full stops between them, such as <c>U.S</c> before its last full stop. Spanish doubles letters, as in <c>EE.UU</c>.</summary>
    private static bool IsInitialism(string text, SourceSpan word)
    {
        int letters = 0;
        int stops = 0;
        for (int i = word.Start; i < word.End; i++)
        {
            letters = text[i] == '.' ? 0 : letters + 1;
            stops += text[i] == '.' ? 1 : 0;
            bool fits = text[i] == '.' || (char.IsLetter(text[i]) && (letters == 1 || (letters == 2 && text[i] == text[i - 1] && char.IsUpper(text[i]))));
            if (!fits)
            {
                return false;
            }
        }

        return stops > 0;
    }

    private static Dictionary<string, AbbreviationKind> ReadKinds()
    {
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.Ordinal);
        Add(EitherWords, AbbreviationKind.Either);
        Add(TrailingWords, AbbreviationKind.Trailing);
        Add(BeforeNumberWords, AbbreviationKind.BeforeNumber);
        Add(BehindNumberWords, AbbreviationKind.BehindNumber);
        Add(LeadingWords, AbbreviationKind.Leading);
        Add(CapitalWords, AbbreviationKind.Leading);

        // These stand at the beginning of sentences.
        foreach (string word in LeadingWords.Split(' '))
        {
            kinds[char.ToUpperInvariant(word[0]) + word.Substring(1)] = AbbreviationKind.Leading;
        }

        return kinds;

        void Add(string words, AbbreviationKind kind)
        {
            foreach (string word in words.Split(' '))
            {
                kinds.Add(word, kind);
            }
        }
    }
}
