using System;
using System.Text;
using Seedbed.Syntax;

namespace Seedbed.Generators.Spec;

/// <summary>Writes rows. Where a row stands is written relative to the row before, and not at all where it stands in the usual place.</summary>
internal sealed class RowWriter
{
    /// <summary>What is added to an offset from UTC in minutes, so that 0 can mean none and west of Greenwich needs no sign.</summary>
    public const int OffsetBias = 24 * 60;

    /// <summary>How far a length stands above kind and place in the number that begins a row.</summary>
    private const int LengthShift = 5;

    private readonly StringBuilder _rows;
    private readonly LineTable _lines;
    private readonly int _usualGap;
    private int _position;
    private int _line = 1;

    /// <summary>Begins to write the rows of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="rows">Where the rows are added.</param>
    public RowWriter(SeedDocument document, StringBuilder rows)
    {
        _rows = rows;
        _lines = document.Lines;
        _usualGap = _lines.Newline == NewlineStyle.CrLf ? 4 : 2;
    }

    /// <summary>Where the first of what the rows of a comment describe begins.</summary>
    public int First { get; private set; }

    /// <summary>Where the last of it ends.</summary>
    public int Last { get; private set; }

    /// <summary>Begins the row of something that stands in the thread or article whose rows are written.</summary>
    public RowWriter Begin(RowKind kind, SourceSpan span)
    {
        WritePlace(kind, span);
        _position = span.End;
        First = kind == RowKind.Comment ? span.Start : Math.Min(First, span.Start);
        Last = kind == RowKind.Comment ? span.End : Math.Max(Last, span.End);
        return this;
    }

    /// <summary>Begins the row of the thread, within which the rows that follow stand.</summary>
    public RowWriter BeginThread(SourceSpan span)
    {
        WritePlace(RowKind.Thread, span);
        _position = span.Start;
        return this;
    }

    /// <summary>Adds a number to the row.</summary>
    public RowWriter Add(long number)
    {
        Vlq.Write(_rows, number);
        return this;
    }

    /// <summary>Adds a number that may be negative.</summary>
    private RowWriter AddSigned(long number)
    {
        Vlq.WriteSigned(_rows, number);
        return this;
    }

    private void WritePlace(RowKind kind, SourceSpan span)
    {
        LinePosition place = _lines.GetPosition(span.Start);
        bool isUsual = span.Start - _position == _usualGap && place.Line - _line == 2 && place.Column == 1;
        Add(((long)span.Length << LengthShift) | (long)((int)kind << 1) | (isUsual ? 0L : 1L));
        if (!isUsual)
        {
            AddSigned(span.Start - _position).AddSigned(place.Line - _line);
            if (place.Line != _line)
            {
                Add(place.Column);
            }
        }

        _line = place.Line;
    }
}
