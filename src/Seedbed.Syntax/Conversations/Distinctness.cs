using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Whether words that stand at two places are so many, or so rare, that it is no accident. Short runs need something that shows a quotation.</summary>
internal static class Distinctness
{
    /// <summary>So many words are a quotation wherever they stand in marks.</summary>
    private const int Many = 7;

    /// <summary>So many are one if they are not the name of something.</summary>
    private const int Several = 5;

    /// <summary>Of three or four words so many that say something are no set phrase.</summary>
    private const int MostOfFew = 3;
    private const int ShortestContentWord = 4;
    private const int WordsOfLastBlock = 10;
    private const int WordsOfBlock = 6;

    private static readonly HashSet<string> FunctionWords = WordSet.Of("""
        about above after again against also although among around because been before being below between both could does doing done down during each even ever every from further
        have having here hers herself himself however into itself just like made make many might more most much must myself never nothing once only other ours over really same
        should since some something still such than that their theirs them themselves then there these they thing things this those though through thus time together under until
        upon very want well were what whatever when where whether which while whom whose will with within without would your yours yourself going gone know people think
        aber alle als auch auf aus bei bin bis dass dein dem den der des die doch dort durch eine einem einen einer eines etwas euch euer für gegen haben hatte ihre immer ist jede kann
        kein keine mehr mein mich mir mit nach nicht nichts noch nur ohne oder schon sehr sein seine sich sind soll über unser unter viel vom von vor war waren wegen weil wenn werden wird
        wurde zum zur zwischen avec avoir cela cette comme dans elle elles encore entre être fait leur leurs mais même nous pour sans sont sous tout tous très vous
        """);

    /// <summary>Words that only sentences have: names of things and set phrases have no pronoun and no verb of this kind.</summary>
    private static readonly HashSet<string> ClauseWords = WordSet.Of("""
        i you he she it we they is are was were be been am do does did don didn doesn isn wasn aren have has had haven hasn will won would wouldn can cannot couldn could should shouldn
        may might must shall let there m re ve ll ain nobody everybody someone everyone
        ich du er sie wir ihr ist sind war waren bin hat haben hatte wird werden kann können muss müssen soll darf nicht man
        je tu il elle nous vous ils elles on est sont était ont avait ne pas sera peut doit faut
        """);

    private static readonly HashSet<string> Speech = WordSet.Of("""
        say says said saying write writes wrote written claim claims claimed call calls called mean means meant ask asks asked state states stated mention mentions mentioned quote quotes quoting
        sagst sagt sagte schreibst schreibt schrieb meinst dis dit écris écrit
        """);

    /// <summary>Whether the words of a passage, as far as they stand in the other place, are enough.</summary>
    public static bool IsEnough(string text, Passage passage, PassageMatch match, PassageContext context)
    {
        int words = match.Words;
        int content = CountContent(text, passage, match.Reach);
        switch (passage.Kind)
        {
            case PassageKind.Block:
                return words >= (context.IsLast ? WordsOfLastBlock : WordsOfBlock) && content >= 2;
            case PassageKind.Named:
                return words >= 2 && content >= 1;
            case PassageKind.Mail:
                return words >= PassageIndex.WordsOfKey && content >= 1;
            case PassageKind.Unclosed:
                return words >= (content >= 2 ? Several : Many) && content >= 1;
        }

        if (content == 0 || IsTitle(text, match))
        {
            return false;
        }

        bool isShown = context.IsSpoken || context.IsOpening || context.IsAsked || content >= MostOfFew || HasClause(text, passage);
        return words >= Many
            || (words >= Several && (content >= 2 || isShown))
            || (content >= 2 && isShown)
            || (context.IsFirst && (context.IsAsked || (context.IsSetOff && HasClause(text, passage))));
    }

    /// <summary>Whether a word before a quotation says that somebody said it.</summary>
    public static bool IsSpeech(string word) => Speech.Contains(word);

    /// <summary>Whether a word says something by itself.</summary>
    public static bool IsContent(string word) => (word.Length >= ShortestContentWord && !FunctionWords.Contains(word)) || char.IsDigit(word[0]);

    private static int CountContent(string text, Passage passage, int reach)
    {
        int content = 0;
        for (int i = 0; i < reach && content < Many; i++)
        {
            content += IsContent(passage.Words[i].Span.Of(text)) ? 1 : 0;
        }

        return content;
    }

    private static bool HasClause(string text, Passage passage)
    {
        foreach (Word word in passage.Words)
        {
            if (ClauseWords.Contains(word.Span.Of(text)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all that says something at the other place begins with a capital letter: the name of a book, a law, a band.</summary>
    private static bool IsTitle(string text, PassageMatch match)
    {
        int capitals = 0;
        int at = match.Place.Position;
        while (Words.TryRead(text, ref at, match.End, out Word word))
        {
            bool isContent = IsContent(word.Span.Of(text));
            if (isContent && char.IsLower(text[word.Span.Start]))
            {
                return false;
            }

            capitals += isContent && char.IsUpper(text[word.Span.Start]) && word.Span.Start > match.Place.Position ? 1 : 0;
        }

        return capitals > 0;
    }
}
