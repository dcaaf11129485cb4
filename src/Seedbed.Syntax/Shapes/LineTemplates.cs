using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>Templates of one kind of line, declared by their sources: a collection of strings that reads each when it is added.</summary>
internal sealed class LineTemplates : IEnumerable<string>
{
    private const int Ascii = 128;

    private readonly List<string> _sources = [];
    private readonly List<Template> _templates = [];
    private Template[][]? _byFirst;

    /// <summary>The templates; more than sources where these have optional parts.</summary>
    public IReadOnlyList<Template> Templates => _templates;

    /// <summary>Declares a line that is part of the program.</summary>
    /// <exception cref="System.ArgumentException">There is a mistake in the template.</exception>
    public void Add(string source)
    {
        _sources.Add(source);
        _templates.AddRange(TemplateReader.Read(source));
        _byFirst = null;
    }

    /// <summary>Adds a line that a project declares, read already.</summary>
    public void Add(string source, IReadOnlyList<Template> templates)
    {
        _sources.Add(source);
        _templates.AddRange(templates);
        _byFirst = null;
    }

    /// <summary>The first match of a line; null when it matches none.</summary>
    /// <param name="lines">The document's lines.</param>
    /// <param name="index">0-based line.</param>
    /// <param name="words">What the shape knows.</param>
    /// <param name="author">The author's name, when the line must repeat it.</param>
    [MethodImpl(HotLoop.Options)]
    public LineMatch? Match(SeedLines lines, int index, ShapeWords words, SourceSpan? author = null)
    {
        SourceSpan line = lines.Span(index);
        if (line.Length > Template.MaxLineLength || _templates.Count == 0)
        {
            return null;
        }

        char first = lines.Text[line.Start];
        char last = lines.Text[line.End - 1];
        Template[] candidates = first < Ascii ? (_byFirst ??= FileByFirst())[first] : _byFirst?[Ascii] ?? (_byFirst = FileByFirst())[Ascii];
        bool endsSentence = last == '.' && line.Length > 1 && lines.Text[line.End - 2] is not ('m' or 'M');
        foreach (Template template in candidates)
        {
            if (template.CanEndWith(last) && !(endsSentence && template.EndsInTime) && template.Match(lines.Text, line, words, author) is { } match)
            {
                return match;
            }
        }

        return null;
    }

    /// <inheritdoc />
    public IEnumerator<string> GetEnumerator() => _sources.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The templates by the characters with which lines begin that they match, in their order; those for all other characters last.</summary>
    private Template[][] FileByFirst()
    {
        var table = new Template[Ascii + 1][];
        for (int c = 0; c < Ascii; c++)
        {
            table[c] = [.. _templates.Where(template => template.CanBeginWith((char)c))];
        }

        table[Ascii] = [.. _templates];
        return table;
    }
}
