namespace Seedbed
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Collections.ObjectModel;

    /// <summary>
    /// How the paragraphs of two articles lie side by side: runs of one relation, made for the first articles of two groups. Other articles of a group have the
    /// same words and may have divided them otherwise; then only where both begin a paragraph at the same word, something begins on both sides.
    /// </summary>
    internal sealed class VariantRuns
    {
        /// <summary>All is the same.</summary>
        public static readonly VariantRuns SameWords = new VariantRuns(null, Array.Empty<int>(), false);

        private const int CountShift = 2;
        private const int KindMask = 3;

        private readonly Func<VariantMember[]>? _firsts;
        private readonly int[] _runs;
        private readonly bool _isReversed;

        private VariantRuns(Func<VariantMember[]>? firsts, int[] runs, bool isReversed)
        {
            _firsts = firsts;
            _runs = runs;
            _isReversed = isReversed;
        }

        /// <summary>Whether the words are nearly the same, and not quite.</summary>
        public bool IsNear => _firsts is not null;

        /// <summary>Runs of groups whose words are nearly the same.</summary>
        /// <param name="firsts">Gives the first article of either group.</param>
        /// <param name="runs">The runs as they are written: count × 4 + relation.</param>
        /// <param name="isReversed">Whether the second group's side is asked for.</param>
        public static VariantRuns Near(Func<VariantMember[]> firsts, int[] runs, bool isReversed) => new VariantRuns(firsts, runs, isReversed);

        /// <summary>Pairs the paragraphs of two articles.</summary>
        public ReadOnlyCollection<ParagraphPair> Pair(Article here, Article there)
        {
            var pairs = new List<ParagraphPair>();
            if (_firsts is null)
            {
                PairByWords(here.Paragraphs, there.Paragraphs, pairs);
                return pairs.AsReadOnly();
            }

            VariantMember[] firsts = _firsts();
            Article firstHere = firsts[_isReversed ? 1 : 0].Article;
            Article firstThere = firsts[_isReversed ? 0 : 1].Article;
            int[] ownHere = MapParagraphs(firstHere.Paragraphs, here.Paragraphs);
            int[] ownThere = MapParagraphs(firstThere.Paragraphs, there.Paragraphs);
            int atHere = 0;
            int atThere = 0;
            int nextHere = 0;
            int nextThere = 0;
            bool isWhole = true;
            foreach (int run in _runs)
            {
                ParagraphRelation relation = Orient((ParagraphRelation)(run & KindMask));
                for (int left = run >> CountShift; left > 0; left--)
                {
                    nextHere += relation == ParagraphRelation.OnlyThere ? 0 : 1;
                    nextThere += relation == ParagraphRelation.OnlyHere ? 0 : 1;

                    // Where a member begins no paragraph, what follows joins what went before.
                    if (ownHere[nextHere] < 0 || ownThere[nextThere] < 0)
                    {
                        isWhole = false;
                        continue;
                    }

                    int countHere = ownHere[nextHere] - atHere;
                    int countThere = ownThere[nextThere] - atThere;
                    bool isOne = isWhole && countHere <= 1 && countThere <= 1;
                    Add(here.Paragraphs, ref atHere, countHere, there.Paragraphs, ref atThere, countThere, isOne ? relation : ParagraphRelation.Changed, pairs);
                    isWhole = true;
                }
            }

            return pairs.AsReadOnly();
        }

        private ParagraphRelation Orient(ParagraphRelation relation) => !_isReversed ? relation
            : relation == ParagraphRelation.OnlyHere ? ParagraphRelation.OnlyThere
            : relation == ParagraphRelation.OnlyThere ? ParagraphRelation.OnlyHere
            : relation;

        /// <summary>Pairs paragraphs that are the same words in all: each time as few as reach the same word.</summary>
        private static void PairByWords(IReadOnlyList<Paragraph> here, IReadOnlyList<Paragraph> there, List<ParagraphPair> pairs)
        {
            int atHere = 0;
            int atThere = 0;
            while (atHere < here.Count || atThere < there.Count)
            {
                int endHere = atHere;
                int endThere = atThere;
                int ahead = 0;
                while ((ahead != 0 || endThere == atThere) && (endHere < here.Count || endThere < there.Count))
                {
                    // Whoever is behind takes a paragraph more.
                    if (endThere == there.Count || (ahead <= 0 && endHere < here.Count))
                    {
                        ahead += here[endHere++].WordCount;
                    }
                    else
                    {
                        ahead -= there[endThere++].WordCount;
                    }
                }

                bool isOne = endHere - atHere == 1 && endThere - atThere == 1;
                Add(here, ref atHere, endHere - atHere, there, ref atThere, endThere - atThere, isOne ? ParagraphRelation.Same : ParagraphRelation.Changed, pairs);
            }
        }

        /// <summary>For each border between paragraphs of one article, behind how many paragraphs of another with the same words it stands; -1 within one.</summary>
        private static int[] MapParagraphs(IReadOnlyList<Paragraph> first, IReadOnlyList<Paragraph> own)
        {
            var borders = new int[first.Count + 1];
            int words = 0;
            int ownWords = 0;
            int at = 0;
            for (int i = 0; i < first.Count; i++)
            {
                words += first[i].WordCount;
                while (at < own.Count && ownWords < words)
                {
                    ownWords += own[at++].WordCount;
                }

                borders[i + 1] = ownWords == words ? at : -1;
            }

            borders[first.Count] = own.Count;
            return borders;
        }

        private static void Add(
            IReadOnlyList<Paragraph> here, ref int atHere, int countHere, IReadOnlyList<Paragraph> there, ref int atThere, int countThere, ParagraphRelation relation, List<ParagraphPair> pairs)
        {
            for (int i = 0; i < Math.Max(countHere, countThere); i++)
            {
                pairs.Add(new ParagraphPair(i < countHere ? here[atHere + i] : null, i < countThere ? there[atThere + i] : null, relation));
            }

            atHere += countHere;
            atThere += countThere;
        }
    }
}
