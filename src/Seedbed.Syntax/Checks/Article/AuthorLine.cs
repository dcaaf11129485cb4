using System;

namespace Seedbed.Syntax;

/// <summary>A line that names an author: <c>{name}'s picture</c> or <c>By {Name}</c>.</summary>
/// <param name="Line">The whole line.</param>
/// <param name="Name">The name.</param>
internal sealed record AuthorLine(SourceSpan Line, string Name)
{
    private const string By = "By ";

    /// <summary>Longer lines say more than a name.</summary>
    private const int MaxLength = 60;

    /// <summary>Reads a line; null when it does not name an author.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="line">The line, without white space at its ends.</param>
    public static AuthorLine? TryRead(string text, SourceSpan line)
    {
        if (PictureLine.TryRead(text, line, out SourceSpan author))
        {
            return new AuthorLine(line, author.Of(text));
        }

        bool isBy = line.Length is > 3 and <= MaxLength
            && string.Compare(text, line.Start, By, 0, By.Length, StringComparison.OrdinalIgnoreCase) == 0;
        var name = new SourceSpan(isBy ? SkipSpace(text, line.Start + By.Length, line.End) : line.End, line.End);
        return !name.IsEmpty && BylineName.IsOne(text, name) ? new AuthorLine(line, name.Of(text)) : null;
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
