using System.Linq;

namespace Seedbed.Syntax;

/// <summary>What a name looks like where it is typed: whether it can only be a name, or a common word as well.</summary>
internal sealed class NameSense
{
    private readonly string _text;
    private readonly NameUse _use;

    /// <summary>Takes a text.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="use">How the document uses the words of its names.</param>
    public NameSense(string text, NameUse use)
    {
        _text = text;
        _use = use;
    }

    /// <summary>Whether a name is a word that may stand for something else.</summary>
    public bool IsCommon(NameMatch name)
    {
        string key = NameKey.Of(name.Span.Of(_text));
        bool isOneWord = IsOneWord(name.Span);
        bool isShort = (key.Length < NameKey.ShortestPart && !Scripts.IsLetterAWord(_text[name.Span.Start])) || key.All(char.IsDigit);
        return isShort
            || (isOneWord ? IsCommonWord(key) : IsPhrase(name))
            || ((isOneWord || !name.IsWhole) && _use.IsWord(_text, name.Span));
    }

    /// <summary>Whether a name is told from other words wherever it stands, so that nothing needs to set it off.</summary>
    public bool IsDistinct(NameMatch name) => (IsTypedAsPrinted(name) || LooksTyped(name.Span)) && !IsCommon(name);

    /// <summary>Whether a name is typed whole, and with the same capitals and marks with which the page prints it.</summary>
    public bool IsTypedAsPrinted(NameMatch name) =>
        name.Span.Length == name.Name.Name.Length && string.CompareOrdinal(_text, name.Span.Start, name.Name.Name, 0, name.Span.Length) == 0;

    /// <summary>Whether what is typed is the whole name, or its beginning, with the same capitals and marks.</summary>
    public bool BeginsAsPrinted(NameMatch name) =>
        name.Span.Length <= name.Name.Name.Length && string.CompareOrdinal(_text, name.Span.Start, name.Name.Name, 0, name.Span.Length) == 0
        && (name.IsWhole || char.IsUpper(_text[name.Span.Start]));

    /// <summary>Whether a name goes on, where it is typed no further, without a space: "turnwise" for <c>TurnwiseWiddershins</c> is no common word.</summary>
    public bool IsPartOfWord(NameMatch name) =>
        name.Span.Length < name.Name.Name.Length && char.IsLetterOrDigit(name.Name.Name[name.Span.Length])
        && string.Compare(_text, name.Span.Start, name.Name.Name, 0, name.Span.Length, System.StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Whether a name is one of the words that are common everywhere, and not only in this document.</summary>
    public bool IsDictionaryWord(NameMatch name) =>
        name.Span.Length < NameKey.ShortestPart || (IsOneWord(name.Span) && IsCommonWord(NameKey.Of(name.Span.Of(_text))));

    /// <summary>Whether a word has a capital letter in the middle of a sentence because it is a name.</summary>
    public bool IsCapitalOfName(NameMatch name) =>
        char.IsUpper(_text[name.Span.Start]) && char.IsUpper(name.Name.Name[0])
        && (name.IsWhole || name.Span.Length >= NameKey.ShortestPart)
        && !SpokenWords.AlwaysCapital.Contains(name.Span.Of(_text)) && !_use.IsInArticle(_text, name.Span);

    /// <summary>Whether a word that is no known name can be one: not a common word, not one that the document uses otherwise.</summary>
    public bool IsNameOfStranger(SourceSpan name)
    {
        string word = name.Of(_text);
        bool looksLikeName = name.Length >= NameKey.ShortestPart && char.IsLetter(_text[name.Start])
            && (char.IsUpper(_text[name.Start]) || LooksTyped(name));
        return looksLikeName
            && !SpokenWords.NotNames.Contains(word) && !SpokenWords.Openers.Contains(word) && !SpokenWords.Common.Contains(word)
            && !_use.IsInArticle(_text, name);
    }

    /// <summary>Whether a word looks like what people type where a site asks for a name: letters with digits, an underscore, a capital in the middle.</summary>
    public bool LooksTyped(SourceSpan name)
    {
        bool hasDigit = false;
        bool hasUnderscore = false;
        bool hasCapital = false;
        bool hasLower = false;
        for (int i = name.Start; i < name.End; i++)
        {
            hasDigit |= char.IsDigit(_text[i]) && i > name.Start;
            hasUnderscore |= _text[i] == '_';
            hasLower |= char.IsLower(_text[i]);
            hasCapital |= i > name.Start && char.IsUpper(_text[i]) && char.IsLower(_text[i - 1]);
        }

        return hasUnderscore || (hasDigit && hasLower) || (hasCapital && !IsSurname(name));
    }

    /// <summary>Whether no space stands in a name.</summary>
    public bool IsOneWord(SourceSpan name)
    {
        for (int i = name.Start; i < name.End; i++)
        {
            if (char.IsWhiteSpace(_text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCommonWord(string key) =>
        SpokenWords.Common.Contains(key) || SpokenWords.Openers.Contains(key) || SpokenWords.SecondPerson.Contains(key)
        || SpokenWords.BeforeThoseSpokenOf.Contains(key) || SpokenWords.NotNames.Contains(key);

    /// <summary>Whether words have a capital letter because a sentence begins with them: "Free thinkers agree" does not name Free Thinkers.</summary>
    private bool IsPhrase(NameMatch name) =>
        char.IsUpper(_text[name.Span.Start]) && !IsTypedAsPrinted(name)
        && name.Name.Name.Skip(1).Any(char.IsUpper) && !name.Span.Of(_text).Skip(1).Any(char.IsUpper);

    /// <summary>Whether a name has its capital in the middle as surnames do: McCoy, MacDonald.</summary>
    private bool IsSurname(SourceSpan name) =>
        name.Length > 3 && _text[name.Start] == 'M'
        && (_text[name.Start + 1] == 'c' || (_text[name.Start + 1] == 'a' && _text[name.Start + 2] == 'c'));
}
