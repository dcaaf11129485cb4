namespace Seedbed.Syntax;

/// <summary>What parts of a time's format stand for; the letters are those of .NET's format strings.</summary>
internal enum TimeTokenKind
{
    /// <summary>Words that are printed as they are.</summary>
    Literal,

    /// <summary>White space of any length.</summary>
    Space,

    /// <summary><c>yyyy</c>.</summary>
    Year,

    /// <summary><c>yy</c>.</summary>
    ShortYear,

    /// <summary><c>M</c>, <c>MM</c>.</summary>
    Month,

    /// <summary><c>MMM</c>: also the whole name, and three letters that are no month.</summary>
    ShortMonthName,

    /// <summary><c>MMMM</c>: also the short name.</summary>
    MonthName,

    /// <summary><c>d</c>, <c>dd</c>: also with the ending of an ordinal.</summary>
    Day,

    /// <summary><c>ddd</c>, <c>dddd</c>.</summary>
    Weekday,

    /// <summary><c>h</c>, <c>hh</c>.</summary>
    HalfDayHour,

    /// <summary><c>H</c>, <c>HH</c>.</summary>
    Hour,

    /// <summary><c>m</c>, <c>mm</c>.</summary>
    Minute,

    /// <summary><c>s</c>, <c>ss</c>.</summary>
    Second,

    /// <summary><c>tt</c>: also <c>a.m.</c>, with or without white space before.</summary>
    HalfDay,

    /// <summary><c>zzz</c>: an offset, or the letters of a zone.</summary>
    Zone,
}
