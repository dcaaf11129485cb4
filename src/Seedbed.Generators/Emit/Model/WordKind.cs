namespace Seedbed
{
    /// <summary>What a <see cref="Word"/> is.</summary>
    public enum WordKind
    {
        /// <summary>What has a letter, such as <c>beans</c>, <c>15th</c>, <c>U.S.</c> or <c>Deir-Ezzor</c>.</summary>
        Word = 0,

        /// <summary>What has digits and no letter, such as <c>40,000</c>.</summary>
        Number = 1,

        /// <summary>An address of the web or of mail.</summary>
        Url = 2,

        /// <summary>Everything else that is not white space: marks, signs, emoji. It counts as no word.</summary>
        Punctuation = 3,
    }
}
