using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Seedbed.Syntax;

/// <summary>Templates of many kinds of lines, filed by how such lines begin or end, so that hardly any is tried on a line of text.</summary>
internal sealed class TemplateIndex
{
    private const int Ascii = 128;

    /// <summary>A line that ends in a full stop and is longer is a sentence: two names, a time, and the stop that some themes print.</summary>
    private const int MaxSentence = 120;

    private readonly List<Entry>[] _byEnd = new List<Entry>[Ascii];
    private readonly List<Entry>[] _byBeginning = new List<Entry>[Ascii];
    private readonly List<Entry> _marked = [];
    private int _count;
    private readonly List<(string Inner, List<Entry> Entries)> _byInner = [];
    private readonly List<Entry> _byFullStop = [];
    private readonly List<Entry> _byOtherEnd = [];
    private readonly List<Entry> _byOtherBeginning = [];

    /// <summary>Files templates.</summary>
    /// <param name="lines">The templates.</param>
    /// <param name="words">What they refer to.</param>
    /// <param name="tag">What they are; tags of one kind of lines are filed together.</param>
    public void Add(LineTemplates lines, ShapeWords words, int tag)
    {
        foreach (Template template in lines.Templates)
        {
            var entry = new Entry(template, words, tag, template.LastButOne, template.Second, _count++);
            if (!template.IsToldByEnd && template.HasMark)
            {
                _marked.Add(entry);
                continue;
            }

            if (!template.IsToldByEnd && template.BeginsFree && template.Inner.Length > 0)
            {
                AddByInner(entry);
                continue;
            }

            List<Entry>[] table = template.IsToldByEnd ? _byEnd : _byBeginning;
            for (int c = 0; c < Ascii; c++)
            {
                if (template.IsToldByEnd ? template.CanEndWith((char)c) : template.CanBeginWith((char)c))
                {
                    (table[c] ??= []).Add(entry);
                }
            }

            if (template.IsToldByEnd ? template.CanEndWithOther : template.CanBeginWithOther)
            {
                (template.IsToldByEnd ? _byOtherEnd : _byOtherBeginning).Add(entry);
            }

            if (template.IsToldByEnd && !template.EndsInTime && template.CanEndWith('.'))
            {
                _byFullStop.Add(entry);
            }
        }
    }

    /// <summary>Finds what a line is; of each tag, the first template that matches.</summary>
    [MethodImpl(HotLoop.Options)]
    public void Find(SeedLines lines, int index, List<TaggedMatch> found)
    {
        SourceSpan line = lines.Span(index);
        if (line.Length > Template.MaxLineLength)
        {
            return;
        }

        char first = lines.Text[line.Start];
        char last = lines.Text[line.End - 1];
        // Sentences end in full stops, and hardly any time does: only that of "3:15 p.m."
        bool endsSentence = last == '.' && line.Length > 1 && lines.Text[line.End - 2] is not ('m' or 'M');
        if (endsSentence && line.Length > MaxSentence)
        {
            return;
        }

        char lastButOne = line.Length > 1 ? lines.Text[line.End - 2] : '\0';
        char second = line.Length > 1 ? lines.Text[line.Start + 1] : '\0';
        Find(last >= Ascii ? _byOtherEnd : endsSentence ? _byFullStop : _byEnd[last], lines, index, lastButOne, second, found);
        Find(first >= Ascii ? _byOtherBeginning : _byBeginning[first], lines, index, lastButOne, second, found);
        foreach ((string inner, List<Entry> entries) in _byInner)
        {
            if (lines.Text.IndexOf(inner, line.Start, line.Length, StringComparison.Ordinal) >= 0)
            {
                Find(entries, lines, index, lastButOne, second, found);
            }
        }

        if (_marked.Count > 0 && lines.Text.IndexOfAny(Template.Marks, line.Start, line.Length) >= 0)
        {
            Find(_marked, lines, index, lastButOne, second, found);
        }
    }

    private void AddByInner(Entry entry)
    {
        int at = _byInner.FindIndex(group => group.Inner == entry.Template.Inner);
        if (at < 0)
        {
            _byInner.Add((entry.Template.Inner, [entry]));
        }
        else
        {
            _byInner[at].Entries.Add(entry);
        }
    }

    [MethodImpl(HotLoop.Options)]
    private static void Find(List<Entry>? entries, SeedLines lines, int index, char lastButOne, char second, List<TaggedMatch> found)
    {
        for (int i = 0; entries is not null && i < entries.Count; i++)
        {
            Entry entry = entries[i];
            bool mayMatch = (entry.LastButOne == '\0' || entry.LastButOne == lastButOne) && (entry.Second == '\0' || entry.Second == second);
            if (mayMatch)
            {
                TryAdd(entry, lines, index, found);
            }
        }
    }

    private static void TryAdd(Entry entry, SeedLines lines, int index, List<TaggedMatch> found)
    {
        int known = -1;
        for (int i = found.Count - 1; i >= 0 && found[i].Line == index && known < 0; i--)
        {
            known = found[i].Tag == entry.Tag ? i : -1;
        }

        // The lists are not in the order of declaration.
        if (known >= 0 && found[known].Position < entry.Position)
        {
            return;
        }

        if (entry.Template.Match(lines.Text, lines.Span(index), entry.Words) is { } match)
        {
            var tagged = new TaggedMatch(entry.Tag, index, match, entry.Position);
            if (known >= 0)
            {
                found[known] = tagged;
            }
            else
            {
                found.Add(tagged);
            }
        }
    }

    private sealed record Entry(Template Template, ShapeWords Words, int Tag, char LastButOne, char Second, int Position);
}
