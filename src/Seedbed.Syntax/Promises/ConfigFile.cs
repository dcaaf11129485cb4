using System;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// Reads <c>seedbed_expect.articles</c> and the keys about shapes from the text of an <c>.editorconfig</c> file. The compiler tells a seed which
/// keys apply to it, but not where they stand; and where the last seed of a section is gone it tells nobody.
/// </summary>
public sealed class ConfigFile
{
    private static readonly char[] Wildcards = ['*', '?', '{', '[', '\\'];
    private static readonly char[] Assignments = ['=', ':'];
    private static readonly char[] Remarks = ['#', ';'];

    private readonly List<ExpectedCount> _counts = [];
    private readonly List<ConfigSetting> _shapes = [];

    private ConfigFile()
    {
    }

    /// <summary>Whether files above this one have no say: <c>root = true</c> before the first section.</summary>
    public bool IsRoot { get; private set; }

    /// <summary>The expectations of how many seeds there are, one of each section at most, in the order of the text.</summary>
    public IReadOnlyList<ExpectedCount> ExpectedCounts => _counts;

    /// <summary>The keys about shapes, in the order of the text.</summary>
    public IReadOnlyList<ConfigSetting> ShapeSettings => _shapes;

    /// <summary>Reads a file.</summary>
    /// <param name="text">Its text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null; no other exception is thrown.</exception>
    public static ConfigFile Read(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        var file = new ConfigFile();
        bool isInSection = false;
        string? folder = null;
        int section = 0;
        foreach (ContentLine line in LineTable.Read(text).Content)
        {
            string content = WithoutRemark(line.Span.Of(text));
            if (content.StartsWith("[", StringComparison.Ordinal))
            {
                isInSection = true;
                section = file._counts.Count;
                folder = content.EndsWith("]", StringComparison.Ordinal) ? FolderOf(content.Substring(1, content.Length - 2)) : null;
            }
            else if (!isInSection)
            {
                file.IsRoot |= string.Equals(ReadValue(content, "root"), "true", StringComparison.OrdinalIgnoreCase);
            }
            else if (folder is not null && ReadValue(content, Expectations.Prefix + Expectations.Articles) is { } value)
            {
                // Of a key that is set twice, the last holds.
                file._counts.RemoveRange(section, file._counts.Count - section);
                file._counts.Add(new ExpectedCount(folder, value, line.Span));
            }
            else if (folder is not null && content.StartsWith(ThreadShapes.Key, StringComparison.OrdinalIgnoreCase))
            {
                file.AddShapeSetting(folder, text, line.Span, content);
            }
        }

        return file;
    }

    private void AddShapeSetting(string folder, string text, SourceSpan line, string content)
    {
        int end = content.IndexOfAny(Assignments);
        string key = end < 0 ? string.Empty : content.Substring(0, end).TrimEnd().ToLowerInvariant();
        if (key != ThreadShapes.Key && !key.StartsWith(ThreadShapes.Key + ".", StringComparison.Ordinal))
        {
            return;
        }

        // Where the value is cut off at once, its place is that of the remark: that is what somebody took for a part of it.
        string value = content.Substring(end + 1).Trim();
        int start = line.Start + end + 1;
        while (start < line.End && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        _shapes.Add(new ConfigSetting(folder, key, value, new SourceSpan(line.Start, line.Start + key.Length), new SourceSpan(start, start + value.Length)));
    }

    /// <summary>The folder that a section's pattern names before its first wildcard, with a final slash; empty for the file's own.</summary>
    private static string FolderOf(string pattern)
    {
        int wildcard = pattern.IndexOfAny(Wildcards);
        string literal = wildcard < 0 ? pattern : pattern.Substring(0, wildcard);
        return literal.Substring(0, literal.LastIndexOf('/') + 1).TrimStart('/');
    }

    private static string? ReadValue(string content, string key)
    {
        int end = content.IndexOfAny(Assignments);
        return end > 0 && string.Equals(content.Substring(0, end).TrimEnd(), key, StringComparison.OrdinalIgnoreCase)
            ? content.Substring(end + 1).Trim()
            : null;
    }

    /// <summary>A line as the compiler takes it: up to the first character that begins a remark.</summary>
    private static string WithoutRemark(string content)
    {
        int remark = content.IndexOfAny(Remarks);
        return remark < 0 ? content : content.Substring(0, remark).TrimEnd();
    }
}
