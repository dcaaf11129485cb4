using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>What can be done with the line endings of a text.</summary>
internal static class Newlines
{
    /// <summary>The styles in which all lines of a text can end.</summary>
    public static IReadOnlyList<NewlineStyle> Uniform { get; } = [NewlineStyle.Lf, NewlineStyle.CrLf, NewlineStyle.Cr];

    /// <summary>A text with all its lines ended in one way; and with the last one ended or not, because some tools end a line that was not.</summary>
    public static IEnumerable<string> Variants(string text, NewlineStyle style)
    {
        string terminator = style switch
        {
            NewlineStyle.CrLf => "\r\n",
            NewlineStyle.Cr => "\r",
            _ => "\n",
        };
        string converted = text.Replace("\r\n", "\n").Replace('\r', '\n').Replace("\n", terminator);
        yield return converted;
        yield return converted.EndsWith(terminator, StringComparison.Ordinal)
            ? converted.Substring(0, converted.Length - terminator.Length)
            : converted + terminator;
    }

    /// <summary>What messages call a style.</summary>
    public static string NameOf(NewlineStyle style) => style switch
    {
        NewlineStyle.Lf => "LF",
        NewlineStyle.CrLf => "CRLF",
        NewlineStyle.Cr => "CR",
        _ => "a mixture",
    };
}
