namespace Seedbed.Syntax;

/// <summary>The values of Unicode's property Sentence_Break (UAX #29, table 4). Names are the standard's; their numbers are our own.</summary>
internal enum SentenceBreak
{
    Other,
    CR,
    LF,
    Sep,
    Extend,
    Format,
    Sp,
    Lower,
    Upper,
    OLetter,
    Numeric,
    ATerm,
    SContinue,
    STerm,
    Close,
}
