using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// Tells what looks like somebody's name from a phrase, by its words. It is made to doubt: a name such as "The Old Oak" counts as a phrase.
/// </summary>
internal static class LikelyName
{
    private const string Apostrophes = "'’‘`´ʼ′＇";

    /// <summary>With these a word that a person chose as a name may begin; quotation marks, bullets and brackets begin something else.</summary>
    private const string Beginnings = "_@$~";

    /// <summary>Longer words are not looked at as a whole; it is links and rows of signs that are longer.</summary>
    private const int MaxWordLength = 60;

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal)
    {
        "van", "von", "de", "der", "den", "del", "della", "di", "da", "dos", "du", "la", "le", "al", "bin", "ibn", "ter", "ten", "af", "y", "e",
    };

    /// <summary>Words that speak about somebody or something: who uses one is not naming himself.</summary>
    private static readonly HashSet<string> Prose = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "this", "that", "these", "those", "my", "your", "his", "her", "hers", "its", "our", "their", "i", "you", "he", "she",
        "it", "we", "they", "me", "him", "us", "them", "who", "what", "which", "whose", "where", "when", "here", "there", "how", "why",
        "in", "of", "on", "at", "to", "for", "from", "with", "by", "about", "like", "as", "into", "over", "under", "behind", "after", "before",
        "and", "or", "but", "so", "if", "not", "no", "yes", "well", "ok", "oh", "hello", "hi", "thanks", "see", "look", "re", "also", "just",
        "is", "are", "was", "were", "be", "has", "have", "had", "do", "does", "did", "let", "love", "nice", "great", "good", "new", "old",
        "one", "someone", "somebody", "everyone", "everybody", "anyone", "anybody", "nobody", "people", "men", "women", "children",
        "today", "yesterday", "tomorrow", "tonight", "day", "week", "month", "year", "morning", "weekend", "last", "next", "first",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "january", "february", "march", "july", "august", "september", "october", "november", "december", "spring", "winter", "life", "world",
        "mother", "father", "mom", "mum", "dad", "brother", "sister", "wife", "husband", "son", "daughter", "grandma", "grandpa", "friend",
        "nature", "author", "reader", "artist", "photographer", "photo", "picture", "image", "caption", "source",
        "posted", "submitted", "updated", "edited", "published", "created", "modified", "date", "time",
    };

    /// <summary>Whether a word stands within names without a capital, as in "Anna van der Berg".</summary>
    public static bool IsParticle(string word) => Particles.Contains(word);

    /// <summary>Whether a text looks like one name.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The part of it.</param>
    /// <param name="maxWords">How many words it may have.</param>
    /// <param name="allowLowerCase">Whether a single word without capitals counts, such as the handle "gramps".</param>
    public static bool IsOne(string text, SourceSpan span, int maxWords, bool allowLowerCase)
    {
        string[] words = WordsOf(text, span);
        bool isHandle = allowLowerCase && words.Length == 1;
        return IsFreeOfProse(words, maxWords)
            && Array.TrueForAll(words, word => isHandle || IsChosen(word) || (word != words[0] && Particles.Contains(word)));
    }

    /// <summary>Whether a text may be one name or two, in any case, because no word in it makes it a phrase.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="span">The part of it.</param>
    /// <param name="maxWords">How many words it may have.</param>
    public static bool MayBeNames(string text, SourceSpan span, int maxWords) => IsFreeOfProse(WordsOf(text, span), maxWords);

    private static bool IsFreeOfProse(string[] words, int maxWords) =>
        words.Length > 0 && words.Length <= maxWords && Array.TrueForAll(words, static word => CanBeginName(word) && !IsProse(word));

    private static bool CanBeginName(string word) =>
        (char.IsLetterOrDigit(word[0]) || char.IsSurrogate(word[0]) || Beginnings.IndexOf(word[0]) >= 0) && word[word.Length - 1] is not (':' or ';');

    /// <summary>A prose word may bear a genitive, a contraction or a comma: "mother's", "I'm", "Well,".</summary>
    private static bool IsProse(string word)
    {
        int end = 0;
        while (end < word.Length && end < MaxWordLength && char.IsLetter(word[end]))
        {
            end++;
        }

        bool isWhole = end == word.Length || Apostrophes.IndexOf(word[end]) >= 0 || word[end] is ',' or '.' or '!' or '?';
        return isWhole && Prose.Contains(word.Substring(0, end));
    }

    /// <summary>Whether a word bears the marks of a name: a capital, a digit, an underscore, or letters that have no case.</summary>
    private static bool IsChosen(string word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (word[i] == '_' || char.IsDigit(word[i]) || char.IsSurrogate(word[i]) || (char.IsLetter(word[i]) && !char.IsLower(word[i])))
            {
                return true;
            }
        }

        return false;
    }

    private static string[] WordsOf(string text, SourceSpan span) => span.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
