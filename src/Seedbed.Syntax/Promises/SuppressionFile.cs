using System;
using System.Collections.Generic;
using System.Globalization;

namespace Seedbed.Syntax;

/// <summary>
/// Reads <c>seeds.suppress</c>. A line is <c>RULE seed-id</c>, optionally <c>#c</c> and a comment's 0-based index, optionally words in quotes:
/// <c>SEED2002 board/001_a#c20 "Garden ????"</c>. Empty lines, and those that begin with <c>#</c>, say nothing.
/// </summary>
public sealed class SuppressionFile
{
    private const string CommentMark = "#c";

    private SuppressionFile(IReadOnlyList<Suppression> suppressions, IReadOnlyList<LineMistake> mistakes)
    {
        Suppressions = suppressions;
        Mistakes = mistakes;
    }

    /// <summary>The lines that are suppressions.</summary>
    public IReadOnlyList<Suppression> Suppressions { get; }

    /// <summary>The lines that are none.</summary>
    public IReadOnlyList<LineMistake> Mistakes { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="isRule">Whether there is a rule of an id.</param>
    /// <exception cref="ArgumentNullException">An argument is null; no other exception is thrown.</exception>
    public static SuppressionFile Read(string text, Predicate<string> isRule)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        _ = isRule ?? throw new ArgumentNullException(nameof(isRule));
        var suppressions = new List<Suppression>();
        var mistakes = new List<LineMistake>();
        foreach (ContentLine line in LineTable.Read(text).Content)
        {
            if (text[line.Span.Start] != '#')
            {
                ReadLine(line, text, isRule, suppressions, mistakes);
            }
        }

        return new SuppressionFile(suppressions, mistakes);
    }

    private static void ReadLine(
        ContentLine line, string text, Predicate<string> isRule, List<Suppression> suppressions, List<LineMistake> mistakes)
    {
        string content = line.Span.Of(text);
        int ruleEnd = content.IndexOfAny([' ', '\t']);
        string word = ruleEnd < 0 ? content : content.Substring(0, ruleEnd);
        string rule = word.ToUpperInvariant();
        string anchor = ruleEnd < 0 ? string.Empty : content.Substring(ruleEnd).Trim();
        string? words = null;
        int quote = anchor.IndexOf('"');
        if (quote >= 0)
        {
            words = anchor.Length > quote + 2 && anchor[anchor.Length - 1] == '"' ? anchor.Substring(quote + 1, anchor.Length - quote - 2) : string.Empty;
            anchor = anchor.Substring(0, quote).TrimEnd();
        }

        string? mistake = !isRule(rule) ? $"there is no rule '{VisibleText.Of(word)}' that can be suppressed"
            : anchor.Length == 0 ? "it names no seed"
            : words is { Length: 0 } ? "its words stand in straight quotation marks, and nothing behind them"
            : null;
        if (mistake is not null)
        {
            mistakes.Add(new LineMistake(mistake, line.Span));
            return;
        }

        (string seedId, int? comment) = ReadAnchor(anchor);
        suppressions.Add(new Suppression(rule, seedId, comment, words, line.Span));
    }

    private static (string SeedId, int? Comment) ReadAnchor(string anchor)
    {
        int mark = anchor.LastIndexOf(CommentMark, StringComparison.Ordinal);
        string index = mark > 0 ? anchor.Substring(mark + CommentMark.Length) : string.Empty;
        return int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out int comment)
            ? (anchor.Substring(0, mark).TrimEnd(), comment)
            : (anchor, null);
    }
}
