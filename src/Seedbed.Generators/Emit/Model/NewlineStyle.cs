namespace Seedbed
{
    /// <summary>How the lines of a seed end.</summary>
    public enum NewlineStyle
    {
        /// <summary>No line ends: the seed is empty or one unterminated line.</summary>
        None = 0,

        /// <summary>Every line ends in LINE FEED.</summary>
        Lf = 1,

        /// <summary>Every line ends in CARRIAGE RETURN and LINE FEED.</summary>
        CrLf = 2,

        /// <summary>Every line ends in CARRIAGE RETURN.</summary>
        Cr = 3,

        /// <summary>More than one of the above occurs.</summary>
        Mixed = 4,
    }
}
