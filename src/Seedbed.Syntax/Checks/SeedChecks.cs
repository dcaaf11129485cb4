using System;
using System.Collections.Generic;
using System.Linq;

namespace Seedbed.Syntax;

/// <summary>All rules that look at one seed.</summary>
public static class SeedChecks
{
    private static readonly SeedCheck[] All =
    [
        new NotUtf8(),
        new Unreadable(),
        new UnexpectedEncoding(),
        new ByteOrderMark(),
        new MixedNewlines(),
        new NoFinalNewline(),
        new EmptySeed(),
        new ControlCharacter(),
        new InvisibleCharacter(),
        new NotNormalised(),
        new LoneSurrogate(),
        new ReplacementCharacter(),
        new LostCharacters(),
        new Mojibake(),
        new MarkupResidue(),
        new LinkResidue(),
        new NbspSpacing(),
        new NbspBetweenWords(),
        new TrailingSpace(),
        new MissingSpace(),
        new UnbalancedQuote(),
        new MixedQuotes(),
        new Gap(),
        new RepeatedParagraph(),
        new Truncated(),
        new Boilerplate(),
        new QualityMetric(),
        new NoTitle(),
        new NoBody(),
        new NoByline(),
        new AmbiguousByline(),
        new ThreadWithoutMarker(),
        new MarkerWithoutComments(),
        new BodyAfterThread(),
        new UncertainByline(),
        new TextAboveTitle(),
        new EmptyComment(),
        new NoAuthor(),
        new ParentMissing(),
        new HeaderCoverage(),
        new NearHeader(),
        new HeaderMismatch(),
        new DuplicateComment(),
        new BadTimestamp(),
        new RelativeTimestamp(),
        new CommenterSpelling(),
        new UnknownShape(),
        new ReplyCycle(),
    ];

    /// <summary>The rules, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> Rules { get; } = Array.ConvertAll(All, static check => check.Rule);

    /// <summary>Checks a seed. Of one rule, a hundred findings are listed, and the last tells how many there are beside them.</summary>
    /// <returns>What was found, in the order of the text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="seed"/> is null; no other exception is thrown.</exception>
    public static IReadOnlyList<Finding> Run(CheckedSeed seed) => Run(seed, FindingList.Limit);

    /// <summary>Checks a seed and lists all findings, however many there are.</summary>
    internal static IReadOnlyList<Finding> RunUnlimited(CheckedSeed seed) => Run(seed, int.MaxValue);

    private static List<Finding> Run(CheckedSeed seed, int limit)
    {
        if (seed is null)
        {
            throw new ArgumentNullException(nameof(seed));
        }

        bool isTextKnown = seed.Encoding is SeedEncoding.Utf8 or SeedEncoding.Utf16;
        var found = new List<Finding>();
        foreach (SeedCheck check in All.Where(check => isTextKnown || check.IsAboutFile))
        {
            check.Run(seed, new FindingList(check.Rule, found, limit));
        }

        found.Sort(Finding.Compare);
        return found;
    }
}
