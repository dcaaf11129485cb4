namespace Seedbed.Syntax;

/// <summary>What a piece of a text is. The values are part of what is emitted.</summary>
public enum WordKind
{
    /// <summary>What has a letter, such as <c>beans</c>, <c>15th</c> or <c>U.S.</c>.</summary>
    Word = 0,

    /// <summary>What has digits and no letter, such as <c>40,000</c>.</summary>
    Number = 1,

    /// <summary>An address of the web or of mail.</summary>
    Url = 2,

    /// <summary>Everything else that is not white space: marks, signs, emoji.</summary>
    Punctuation = 3,
}
