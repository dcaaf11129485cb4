using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Seedbed.Syntax;

/// <summary>Words that are no template, with the characters that a value could not hold otherwise written as in templates.</summary>
internal sealed class EscapedWords
{
    private static readonly (string Written, char Meant)[] Escapes = [("{hash}", '#'), ("{semicolon}", ';'), ("{pipe}", '|')];

    private readonly List<int> _positions = [];

    private EscapedWords(string words) => Words = words;

    /// <summary>What is meant.</summary>
    public string Words { get; private set; }

    /// <summary>Reads words.</summary>
    public static EscapedWords Read(string source)
    {
        var read = new EscapedWords(source);
        var words = new StringBuilder();
        int at = 0;
        while (at < source.Length)
        {
            (string written, char meant) = Escapes.FirstOrDefault(escape => string.CompareOrdinal(source, at, escape.Written, 0, escape.Written.Length) == 0);
            words.Append(written is null ? source[at] : meant);
            read._positions.Add(at);
            at += written?.Length ?? 1;
        }

        read.Words = words.ToString();
        return read;
    }

    /// <summary>Where a character of the words stands in what was written.</summary>
    public int PositionOf(int index) => index < _positions.Count ? _positions[index] : Math.Max(0, _positions.Count - 1);
}
