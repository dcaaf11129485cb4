using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>Shapes among which a document's is chosen, with their templates filed for one pass over its lines.</summary>
internal sealed class ShapeSet
{
    private readonly List<(Shape Shape, Form Form)> _forms = [];
    private readonly TemplateIndex _keys = new();
    private readonly TemplateIndex _markers = new();

    /// <summary>Files shapes.</summary>
    public ShapeSet(IReadOnlyList<Shape> shapes)
    {
        Shapes = shapes;
        for (int i = 0; i < shapes.Count; i++)
        {
            foreach (Form form in shapes[i].Forms)
            {
                _keys.Add(form.Keys, shapes[i].Words, _forms.Count);
                _forms.Add((shapes[i], form));
            }

            _markers.Add(shapes[i].Markers, shapes[i].Words, i);
        }

        var noWords = new ShapeWords([], [], CommenterName.UsualMaxLength);
        _markers.Add(CommonLines.Markers, noWords, Marker.Common);
        _markers.Add(CommonLines.EmptyMarkers, noWords, Marker.Empty);
    }

    /// <summary>The shapes that are known without being declared by a project.</summary>
    public static ShapeSet BuiltIn { get; } = new(ShapeCatalog.All);

    /// <summary>The shapes.</summary>
    public IReadOnlyList<Shape> Shapes { get; }

    /// <summary>Number of forms, of all shapes.</summary>
    public int FormCount => _forms.Count;

    /// <summary>A form, and whose it is.</summary>
    public (Shape Shape, Form Form) this[int form] => _forms[form];

    /// <summary>The lines that can be keys of headers, in order, tagged with their forms.</summary>
    [MethodImpl(HotLoop.Options)]
    public List<TaggedMatch> FindKeys(SeedLines lines)
    {
        var found = new List<TaggedMatch>();
        for (int i = 0; i < lines.Count; i++)
        {
            if (!BelongsToKeyAbove(lines, i, found))
            {
                _keys.Find(lines, i, found);
            }
        }

        return found;
    }

    /// <summary>Whether a line repeats the name of the key above it as that form's second line does: then it is a key of no other form, each of which would read its time.</summary>
    private bool BelongsToKeyAbove(SeedLines lines, int line, List<TaggedMatch> found)
    {
        if (found.Count == 0 || found[found.Count - 1] is not { Match.Author: { } author } key || key.Line != line - 1)
        {
            return false;
        }

        (Shape shape, Form form) = _forms[key.Tag];
        return form.Below.Length > 0
            && string.CompareOrdinal(lines.Text, author.Start, lines.Text, lines.Span(line).Start, author.Length) == 0
            && form.Below[0].Lines.Match(lines, line, shape.Words, author) is not null;
    }

    /// <summary>The lines that can head threads, in order.</summary>
    /// <param name="lines">The document's lines.</param>
    /// <param name="from">0-based line from which on to look; it may lie before the first.</param>
    public List<Marker> FindMarkers(SeedLines lines, int from = 0)
    {
        var found = new List<TaggedMatch>();
        for (int i = Math.Max(0, from); i < lines.Count; i++)
        {
            _markers.Find(lines, i, found);
        }

        return found.ConvertAll(match => new Marker(match.Line, match.Tag, char.IsDigit(lines.Text[lines.Span(match.Line).Start]) || char.IsDigit(lines.Text[lines.Span(match.Line).End - 1]) || lines.Text[lines.Span(match.Line).End - 1] == ')'));
    }
}
