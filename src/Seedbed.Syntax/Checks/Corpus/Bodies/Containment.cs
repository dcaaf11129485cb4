using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// How much of the smaller of two bodies stands in the other (Broder 1997, "On the resemblance and containment of documents"): the part of
/// its different shingles that the other has as well.
/// </summary>
internal sealed class Containment
{
    private IReadOnlyList<AlignedRun>? _runs;

    private Containment(int shared, ShingleTable own, ShingleTable other, SourceSpan place, SourceSpan otherPlace)
    {
        Shared = shared;
        Smaller = System.Math.Min(own.Count, other.Count);
        IsOfOther = other.Count < own.Count;
        Words = own.WordCount;
        OtherWords = other.WordCount;
        Place = place;
        OtherPlace = otherPlace;
    }

    /// <summary>How many different shingles both have.</summary>
    public int Shared { get; }

    /// <summary>How many different shingles the smaller body has.</summary>
    public int Smaller { get; }

    /// <summary>Whether the other body is the smaller one.</summary>
    public bool IsOfOther { get; }

    /// <summary>How many words the body has.</summary>
    public int Words { get; }

    /// <summary>How many words the other body has.</summary>
    public int OtherWords { get; }

    /// <summary>Where the first shared shingle stands; empty if there is none.</summary>
    public SourceSpan Place { get; }

    /// <summary>Where that shingle stands first in the other body.</summary>
    public SourceSpan OtherPlace { get; }

    /// <summary>The part that is shared, in percent, rounded down: 100 only where it is all.</summary>
    public int Percent => Smaller == 0 ? 0 : (int)(100L * Shared / Smaller);

    /// <summary>Whether the two are nearly the same.</summary>
    public bool IsNear => Smaller >= NearBodyLimits.MinShingles && Percent >= NearBodyLimits.MinPercent;

    /// <summary>The paragraphs of the two side by side; made on first use and kept as long as what is known of the pair.</summary>
    public IReadOnlyList<AlignedRun> RunsOf(SeedDocument own, SeedDocument other) => _runs ??= ParagraphAlignment.Of(own, other);

    /// <summary>Compares two bodies.</summary>
    public static Containment Of(ShingleTable own, ShingleTable other)
    {
        int shared = 0;
        (int Here, int There) first = (int.MaxValue, 0);
        foreach ((int Here, int There) shingle in own.SharedWith(other))
        {
            shared++;
            first = shingle.Here < first.Here ? shingle : first;
        }

        return shared == 0
            ? new Containment(0, own, other, default, default)
            : new Containment(shared, own, other, own.SpanOf(first.Here), other.SpanOf(first.There));
    }
}
