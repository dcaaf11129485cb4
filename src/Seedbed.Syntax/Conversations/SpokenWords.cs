using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>Words by which comments speak to somebody. English, with the most common of German, French and Spanish; fixed, so that every machine reads the same.</summary>
internal static class SpokenWords
{
    /// <summary>Words that greet or thank: whoever is named behind one is spoken to.</summary>
    public static readonly HashSet<string> Greetings = WordSet.Of("""
        hi hello hey heya hiya howdy yo dear thanks thank thx ty cheers welcome sorry congrats congratulations kudos bravo greetings
        hallo servus moin liebe lieber danke bonjour bonsoir salut merci cher chère hola gracias
        """);

    /// <summary>Those of them with which letters begin.</summary>
    public static readonly HashSet<string> Letters = WordSet.Of("dear liebe lieber cher chère");

    /// <summary>Second words of greetings: "thank you", "good morning", "well said".</summary>
    public static readonly HashSet<string> GreetingTails = WordSet.Of("""
        you again morning evening day afternoon said done put played spotted written remembered caught one point post question work catch job luck try call idea
        tag morgen abend dank beaucoup schön sehr very much so lot kindly back
        """);

    /// <summary>First words that make a greeting with one of the tails only.</summary>
    public static readonly HashSet<string> GreetingHeads = WordSet.Of("good well nice great fair right guten vielen schönen bien excellent");

    /// <summary>Words that join names.</summary>
    public static readonly HashSet<string> Conjunctions = WordSet.Of("and or und oder et ou y");

    /// <summary>Words by which a sentence speaks to its reader.</summary>
    public static readonly HashSet<string> SecondPerson = WordSet.Of("""
        you your yours yourself yourselves u ur ya thee thou thy please thanks thank welcome
        du dir dich dein deine deinen deinem deiner euch euer eure ihr ihnen danke bitte
        tu te toi ton ta tes vous votre vos merci usted tú ti
        """);

    /// <summary>Words behind which a name is spoken of and not spoken to: "with Anna", "like Anna", "and Anna".</summary>
    public static readonly HashSet<string> BeforeThoseSpokenOf = WordSet.Of("""
        with by from to of like as and or than for about at on in into against behind before after near under over between beside versus vs via per
        is are was were be been being am called call calls named name say says said see saw read ask asked tell told know knew mean means
        meet met quote quotes quoted quoting believe trust follow hear heard visit remember love loved hate blame miss give gave let help thank support second join send sent bring brought
        the a an this that these those my our his her their its mr mrs ms dr sir madam mayor president senator lord lady king queen uncle aunt saint st
        not if when because while where whether unless until but nor either neither both only even just also
        mit von zu bei für wie als und oder der die das dem den ein eine einen herr frau
        avec de du des par pour comme et ou le la les un une monsieur madame
        """);

    /// <summary>Words that answer by themselves, so that a name behind them is spoken to: "Yes Anna."</summary>
    public static readonly HashSet<string> Interjections = WordSet.Of("yes no yeah yep nope agreed exactly right indeed ok okay sure sorry wow amen bingo bravo correct true ja nein genau stimmt oui non");

    /// <summary>Words that go on where somebody was spoken to, and not where a common word opens a sentence: "Hope, that is a lovely thought".</summary>
    public static readonly HashSet<string> BehindAddress = WordSet.Of("that how what where why thanks thank please have has did do does are can could would will you your dont never not yes no tell talk ask try look ich das wie was warum wo je");

    /// <summary>Words that go on behind a comma where something is said of what stands before it: "Rhubarb, in my view", "Anna, who".</summary>
    public static readonly HashSet<string> BehindSubject = WordSet.Of("""
        who whose whom which with in on at of for by from as like and or than to under over between about because though although if not such including especially
        der die das mit auf an von für wie und oder qui que avec dans sur de pour comme et ou
        """);

    /// <summary>Words that go on behind a word of a saying: "Reason, as they say".</summary>
    public static readonly HashSet<string> BehindSaying = WordSet.Of("as like if wie wenn comme si");

    /// <summary>Words before a name that opens a paragraph: "And Anna, the taps are found."</summary>
    public static readonly HashSet<string> Lead = WordSet.Of("and but so oh ok okay ps also no yes well mr mrs ms dr und aber herr frau et mais");

    /// <summary>Common words with a capital letter wherever they stand.</summary>
    public static readonly HashSet<string> AlwaysCapital = WordSet.Of("""
        january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday god i christmas easter
        """);

    /// <summary>Words that greet everybody, or nobody in particular.</summary>
    public static readonly HashSet<string> NotNames = WordSet.Of("""
        all there everyone everybody anyone anybody folks guys people friends friend mate mates dude man men boys girls ladies gentlemen neighbours neighbors neighbour neighbor
        god heaven heavens goodness lord again you world reader readers editor editors author admin moderator moderators mods staff team sir madam
        mr mrs ms dr mayor president minister senator governor councillor council captain king queen santa diary
        zusammen leute alle ihr tous monsieur madame amis todos
        """);

    /// <summary>Words that open comments: whoever is called so is spoken to only behind <c>@</c> and behind a greeting.</summary>
    public static readonly HashSet<string> Openers = WordSet.Of("""
        well yes no yeah yep yup nope nah ok okay so sure right wrong true false agreed exactly indeed really actually anyway besides however still again also
        look listen see say oh ah aha wow lol haha hm hmm uh um ha hey hi hello thanks please sorry alas amen bingo bravo correct ditto
        edit update note nb ps question answer correction warning reminder fact point example source solution option result summary moral verdict conclusion
        fyi btw imho imo afaik tldr ot rip omg wtf
        now then today tomorrow yesterday tonight here there first second third finally lastly next later meanwhile sometimes often never always maybe perhaps
        frankly honestly seriously sadly luckily obviously clearly apparently personally basically literally interesting funny great good nice fine
        but and or because although though if when while since what why how who where which
        kudos checkmate touché nonsense rubbish brilliant wonderful lovely beautiful hilarious absolutely definitely probably possibly certainly
        ja nein doch naja genau stimmt frage antwort nachtrag hinweis übrigens oui non voilà bon alors bref réponse
        """);

    /// <summary>Common words that readers choose as names.</summary>
    public static readonly HashSet<string> Common = WordSet.Of("""
        reason truth hope faith grace joy freedom liberty justice peace love reality logic sense wisdom anger patience mercy charity victory glory honor honour
        citizen guest visitor anonymous anon reader observer observers patriot realist skeptic sceptic optimist pessimist critic expert someone nobody anybody everyone everybody
        somebody people person human man woman boy girl king queen prince baron duke knight doctor teacher student farmer gardener baker driver rider
        will mark bill rich frank grant pat rob sue jack drew may april june august march summer winter spring autumn dawn rose lily ivy violet daisy olive ruby amber pearl
        art chase
        miles feet yards pounds ounces grams hours minutes days weeks months years
        time money water fire earth wind rain snow sun moon star sky sea river lake mountain forest tree flower bird dog cat wolf bear fox lion eagle hawk
        silver gold iron steel stone rock sand ash red blue green black white grey gray brown yellow orange pink
        history future past present world country nation city town village home house street road bridge train bus ferry boat car bike
        question answer reply comment post thread site admin moderator editor author news fact facts point opinion view idea thought thoughts story
        change progress order chaos silence noise music dance game luck fate destiny dream night day morning evening
        just only even still ever never always maybe perhaps really truly simply free global common general major minor private public local
        team total herd real true new old big little great good bad best worst first last lost high low fast slow hot cold dark light
        fan chef boss captain sailor pilot engineer painter writer poet singer player
        """);

    private static readonly HashSet<ulong> FirstOfGreetings = [.. Greetings.Concat(GreetingHeads).Select(HashOf)];

    /// <summary>Whether a greeting may begin with a word.</summary>
    public static bool MayGreet(Word word) => FirstOfGreetings.Contains(word.Hash);

    private static ulong HashOf(string word)
    {
        int at = 0;
        return Words.TryRead(word, ref at, word.Length, out Word read) ? read.Hash : 0;
    }
}
