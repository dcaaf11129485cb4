namespace Seedbed.Syntax;

/// <summary>The values of Unicode's property Word_Break (UAX #29, table 3). Names are the standard's; their numbers are our own.</summary>
internal enum WordBreak
{
    Other,
    CR,
    LF,
    Newline,
    Extend,
    Format,
    ZWJ,
    WSegSpace,
    Katakana,
    Hebrew_Letter,
    ALetter,
    Single_Quote,
    Double_Quote,
    MidNumLet,
    MidLetter,
    MidNum,
    Numeric,
    ExtendNumLet,
    Regional_Indicator,
}
