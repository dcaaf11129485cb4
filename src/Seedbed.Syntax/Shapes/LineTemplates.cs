using System.Collections;
using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>Templates of one kind of line, declared by their sources: a collection of strings that reads each when it is added.</summary>
internal sealed class LineTemplates : IEnumerable<string>
{
    private readonly List<string> _sources = [];
    private readonly List<Template> _templates = [];

    /// <summary>The templates; more than sources where these have optional parts.</summary>
    public IReadOnlyList<Template> Templates => _templates;

    /// <summary>Declares a line that is part of the program.</summary>
    /// <exception cref="System.ArgumentException">There is a mistake in the template.</exception>
    public void Add(string source)
    {
        _sources.Add(source);
        _templates.AddRange(TemplateReader.Read(source));
    }

    /// <summary>The first match of a line; null when it matches none.</summary>
    /// <param name="lines">The document's lines.</param>
    /// <param name="index">0-based line.</param>
    /// <param name="words">What the shape knows.</param>
    /// <param name="author">The author's name, when the line must repeat it.</param>
    public LineMatch? Match(SeedLines lines, int index, ShapeWords words, SourceSpan? author = null)
    {
        foreach (Template template in _templates)
        {
            if (template.Match(lines.Text, lines.Span(index), words, author) is { } match)
            {
                return match;
            }
        }

        return null;
    }

    /// <inheritdoc />
    public IEnumerator<string> GetEnumerator() => _sources.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
