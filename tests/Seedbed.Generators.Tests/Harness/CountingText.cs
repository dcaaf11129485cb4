using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Seedbed.Generators.Tests;

/// <summary>A text that counts how often somebody takes all of it.</summary>
internal sealed class CountingText(string text) : SourceText
{
    public int Readings { get; private set; }

    public override Encoding Encoding => Encoding.UTF8;

    public override int Length => text.Length;

    public override char this[int position] => text[position];

    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
        text.CopyTo(sourceIndex, destination, destinationIndex, count);

    public override string ToString(TextSpan span)
    {
        Readings++;
        return text.Substring(span.Start, span.Length);
    }
}
