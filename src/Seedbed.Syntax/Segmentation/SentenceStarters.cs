using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Words that begin a sentence and do not go on a name: behind <c>the U.S.</c> they tell that a sentence has ended, as <c>Army</c> does not.</summary>
internal static class SentenceStarters
{
    private const int MaxLength = 12;

    // Function words, and adjectives that stand before a name and not behind it. Left out are those of headlines and names: and, of, to, for, will, first, no.
    private const string English =
        "a about above according across after afterwards again against all almost already also although always among an another any anybody anyone are as asked at "
        + "because before behind below besides between both but by can clearly could despite did do does during each earlier either even eventually ever every everybody everyone everything "
        + "few finally former formerly from further furthermore had has have he hence her here his how however i if in indeed inside instead is it its itself just last lastly later "
        + "less likewise many may maybe me meanwhile might moreover most much must my nearly neither never nevertheless next nobody none nor nothing now "
        + "obviously officials often on once one only or other others otherwise our over perhaps please police probably quite rather recently reporters several shall she should similarly since so some somebody "
        + "someone something sometimes somewhere soon still such suddenly surely than that the their them then there therefore these they things this those though through throughout thus today together "
        + "tomorrow tonight too toward towards two under unless unlike until upon was we well were what whatever when whenever where whereas wherever whether which while who whoever whole whom whose why "
        + "with within without would yes yesterday yet you your";

    private const string German =
        "aber alle als am an auch auf aus bei bis da dabei damit danach dann das daß dass dem den denn der des deshalb die dies diese dieser dieses doch dort durch ein eine einem einen einer er es etwa für gegen "
        + "heute hier ich ihr ihre im in inzwischen ist jede jetzt man mit nach noch nun nur ob obwohl oder schon sein seine seit sie sind so trotzdem über um und unter viele vom von vor wann war waren warum was "
        + "weil wenn wer wie wir wird wo zu zum zur zwar";

    private const string FrenchAndSpanish =
        "après au aussi aux avec ce cela ces cet cette chez dans depuis des donc elle elles en est et il ils je la le les leur leurs mais malgré même nous on ou où par parce pendant plus pour puis quand que qui sa "
        + "selon ses si son sous sur tous tout un une voici voilà vous ahora al ante aquí así aunque con cuando desde después donde dos el ella ellas ellos entonces entre era es esa ese eso esta este esto hay hoy "
        + "las lo los más mientras muchos muy ni nos o otra otro para pero por porque pues según ser sin sobre su sus también tan todo todos tras una uno y ya yo";

    private static readonly char[] Apostrophes = ['\'', '’'];

    private static readonly HashSet<string> Words = new((English + " " + German + " " + FrenchAndSpanish).Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word.</param>
    public static bool Contains(string text, SourceSpan word)
    {
        // What follows an apostrophe is another word: I'm, It’s, There's.
        int apostrophe = text.IndexOfAny(Apostrophes, word.Start, word.Length);
        int length = (apostrophe < 0 ? word.End : apostrophe) - word.Start;
        return length is > 0 and <= MaxLength && Words.Contains(text.Substring(word.Start, length));
    }
}
