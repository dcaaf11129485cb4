using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Seedbed.Syntax;

/// <summary>
/// Reads the source of a template, such as <c>{author} says:</c>. Fields stand in braces; <c>{?words}</c> is optional and may hold fields itself;
/// <c>{{</c>, <c>}}</c>, <c>{hash}</c>, <c>{semicolon}</c>, <c>{pipe}</c>, <c>{space}</c> and <c>{tab}</c> stand for characters that could not be written otherwise.
/// </summary>
internal static class TemplateReader
{
    /// <summary>Each optional part doubles what is tried on a line.</summary>
    private const int MaxOptional = 4;

    private static readonly Dictionary<string, PartKind> Fields = new(StringComparer.Ordinal)
    {
        ["author"] = PartKind.Author,
        ["parent"] = PartKind.Parent,
        ["posted"] = PartKind.Posted,
        ["status"] = PartKind.Status,
        ["number"] = PartKind.Number,
        ["count"] = PartKind.Count,
        ["word"] = PartKind.Word,
        ["level"] = PartKind.Level,
        ["quote"] = PartKind.Quote,
        ["wrap"] = PartKind.Wrap,
        ["any"] = PartKind.Any,
        ["gap"] = PartKind.Gap,
    };

    private static readonly Dictionary<string, string> Characters = new(StringComparer.Ordinal)
    {
        ["hash"] = "#",
        ["semicolon"] = ";",
        ["pipe"] = "|",
        ["space"] = " ",
        ["tab"] = "\t",
    };

    /// <summary>Reads a template.</summary>
    /// <param name="source">Its source.</param>
    /// <param name="mistake">What is wrong with it; null when nothing is.</param>
    /// <returns>One template for every choice of its optional parts, those with more of them first; none when something is wrong.</returns>
    public static Template[] Read(string source, out TemplateMistake? mistake)
    {
        List<TemplatePart?[]> choices = [];
        int at = 0;
        mistake = ReadParts(source, ref at, isOptional: false, choices);
        if (mistake is not null)
        {
            return [];
        }

        Template[] templates = [.. Expand(choices).Select(parts => new Template(source, parts))];
        mistake = templates.Select(static template => template.FindMistake()).FirstOrDefault(static found => found is not null);
        return mistake is null ? templates : [];
    }

    /// <summary>Reads a template that is part of the program.</summary>
    /// <exception cref="ArgumentException">There is a mistake in it.</exception>
    public static Template[] Read(string source)
    {
        Template[] templates = Read(source, out TemplateMistake? mistake);
        return mistake is null ? templates : throw new ArgumentException($"'{source}', {mistake.Position}: {mistake.Message}", nameof(source));
    }

    /// <summary>Reads parts up to the end, or to the brace that closes an optional part. An optional part is a list of parts of its own.</summary>
    private static TemplateMistake? ReadParts(string source, ref int at, bool isOptional, List<TemplatePart?[]> choices)
    {
        var literal = new StringBuilder();
        int start = at;
        while (at < source.Length)
        {
            char c = source[at];
            bool isDoubled = at + 1 < source.Length && source[at + 1] == c;
            if (c is '{' or '}' && isDoubled && !(c == '}' && isOptional))
            {
                literal.Append(c);
                at += 2;
            }
            else if (c == '}')
            {
                if (isOptional)
                {
                    break;
                }

                return new TemplateMistake(at, "a '}' that closes nothing; write '}}' for the character");
            }
            else if (c == '{')
            {
                if (ReadField(source, ref at, isOptional, literal, choices) is { } mistake)
                {
                    return mistake;
                }
            }
            else if (char.IsWhiteSpace(c))
            {
                Flush(literal, choices);
                while (at < source.Length && char.IsWhiteSpace(source[at]))
                {
                    at++;
                }

                choices.Add([TemplatePart.Of(PartKind.Space)]);
            }
            else
            {
                literal.Append(c);
                at++;
            }
        }

        Flush(literal, choices);
        return isOptional && at == source.Length ? new TemplateMistake(start, "this optional part is not closed; write '}' behind it") : null;
    }

    private static TemplateMistake? ReadField(string source, ref int at, bool isOptional, StringBuilder literal, List<TemplatePart?[]> choices)
    {
        if (at + 1 < source.Length && source[at + 1] == '?')
        {
            Flush(literal, choices);
            return ReadOptional(source, ref at, isOptional, choices);
        }

        int open = at;
        int close = source.IndexOf('}', at);
        if (close < 0)
        {
            return new TemplateMistake(open, "this field is not closed; write '}' behind it, or '{{' for the character");
        }

        string field = source.Substring(open + 1, close - open - 1);
        at = close + 1;
        if (Characters.TryGetValue(field, out string? character))
        {
            if (character == " ")
            {
                Flush(literal, choices);
                choices.Add([TemplatePart.Of(PartKind.Space)]);
            }
            else
            {
                literal.Append(character);
            }

            return null;
        }

        Flush(literal, choices);
        int colon = field.IndexOf(':');
        string name = colon < 0 ? field : field.Substring(0, colon);
        if (!Fields.TryGetValue(name, out PartKind kind))
        {
            return new TemplateMistake(open, $"there is no field '{name}', only {string.Join(", ", Fields.Keys.Where(static field => field != "wrap").Concat(Characters.Keys))}");
        }

        if (colon < 0)
        {
            choices.Add([TemplatePart.Of(kind)]);
            return null;
        }

        if (kind != PartKind.Posted)
        {
            return new TemplateMistake(open + 1 + colon, $"only 'posted' has a format; write '{{{name}}}'");
        }

        var format = TimeFormat.Read(field.Substring(colon + 1), out int wrong);
        if (format is null)
        {
            return new TemplateMistake(open + 2 + colon + wrong, TimeFormat.Advice);
        }

        choices.Add([new TemplatePart(kind, string.Empty, [format])]);
        return null;
    }

    private static TemplateMistake? ReadOptional(string source, ref int at, bool isOptional, List<TemplatePart?[]> choices)
    {
        int open = at;
        if (isOptional)
        {
            return new TemplateMistake(open, "an optional part within another; write two templates");
        }

        at += 2;
        List<TemplatePart?[]> parts = [];
        if (ReadParts(source, ref at, isOptional: true, parts) is { } mistake)
        {
            return mistake;
        }

        at++;
        choices.Add([null, .. parts.Select(static part => part[0])]);
        return choices.Count(static choice => choice[0] is null) > MaxOptional
            ? new TemplateMistake(open, $"more than {MaxOptional} optional parts; write two templates")
            : null;
    }

    private static void Flush(StringBuilder literal, List<TemplatePart?[]> choices)
    {
        if (literal.Length > 0)
        {
            choices.Add([new TemplatePart(PartKind.Literal, literal.ToString(), [])]);
            literal.Clear();
        }
    }

    /// <summary>Every choice of optional parts; an optional part begins with null, which stands for leaving it out.</summary>
    private static IEnumerable<TemplatePart[]> Expand(List<TemplatePart?[]> choices)
    {
        int optional = choices.Count(static choice => choice[0] is null);
        for (int left = 0; left < 1 << optional; left++)
        {
            var parts = new List<TemplatePart>();
            int index = 0;
            foreach (TemplatePart?[] choice in choices)
            {
                bool isLeftOut = choice[0] is null && ((left >> (optional - 1 - index++)) & 1) == 1;
                parts.AddRange(isLeftOut ? [] : choice.Where(static part => part is not null).Select(static part => part!));
            }

            yield return [.. parts];
        }
    }
}
