using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Words with a capital that go on behind an abbreviation: the day and the zone of <c>5 p.m. Tuesday</c>, the office of <c>Inc. President</c>.</summary>
internal static class Companions
{
    private const string BehindAbbreviation =
        "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Mon Tue Wed Thu Fri Sat Sun January February March April May June July August September October November December "
        + "EST EDT ET CST CDT CT MST MDT PST PDT PT GMT BST CET CEST UTC Eastern Central Mountain Pacific "
        + "President Chairman Chairwoman Chair Chief CEO CFO COO CTO Director Executive Founder Co-founder Vice Senior Spokesman Spokeswoman";

    private static readonly HashSet<string> Words = new(BehindAbbreviation.Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a word goes on behind <c>p.m.</c>, <c>Inc.</c> and the like.</summary>
    public static bool Contains(string text, SourceSpan word) => Words.Contains(word.Of(text));
}
