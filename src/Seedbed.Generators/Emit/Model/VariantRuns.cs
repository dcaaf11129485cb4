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
        public static readonly VariantRuns SameWords = new VariantRuns(null, Array.Empty<int>());

        private const int CountShift = 2;
        private const int KindMask = 3;

        private readonly (VariantMember Here, VariantMember There)? _firsts;
        private readonly int[] _runs;

        private VariantRuns((VariantMember Here, VariantMember There)? firsts, int[] runs)
        {
            _firsts = firsts;
            _runs = runs;
        }

        /// <summary>Whether the words are nearly the same, and not quite.</summary>
        public bool IsNear => _firsts is not null;

        /// <summary>Runs of groups whose words are nearly the same.</summary>
        /// <param name="here">The first article of the one group.</param>
        /// <param name="there">The first article of the other.</param>
        /// <param name="runs">The runs as they are written: count × 4 + relation.</param>
        public static VariantRuns Near(VariantMember here, VariantMember there, int[] runs) => new VariantRuns((here, there), runs);

        /// <summary>The same runs, seen from the other side. What this side alone has comes first there too.</summary>
        public static int[] Reverse(int[] runs)
        {
            int[] reversed = Array.ConvertAll(runs, static run => (run & ~KindMask) | (int)Reverse((ParagraphRelation)(run & KindMask)));
            for (int i = 1; i < reversed.Length; i++)
            {
                if ((reversed[i] & KindMask) == (int)ParagraphRelation.OnlyHere && (reversed[i - 1] & KindMask) == (int)ParagraphRelation.OnlyThere)
                {
                    (reversed[i], reversed[i - 1]) = (reversed[i - 1], reversed[i]);
                }
            }

            return reversed;
        }

        /// <summary>Pairs the paragraphs of two articles.</summary>
        public ReadOnlyCollection<ParagraphPair> Pair(Article here, Article there)
        {
            var pairs = new List<ParagraphPair>();
            if (!(_firsts is (VariantMember first, VariantMember other)))
            {
                PairByWords(here.Paragraphs, there.Paragraphs, pairs);
                return pairs.AsReadOnly();
            }

            int[] ownHere = MapParagraphs(first.Article.Paragraphs, here.Paragraphs);
            int[] ownThere = MapParagraphs(other.Article.Paragraphs, there.Paragraphs);
            int atHere = 0;
            int atThere = 0;
            int nextHere = 0;
            int nextThere = 0;
            bool isWhole = true;
            foreach (int run in _runs)
            {
                var relation = (ParagraphRelation)(run & KindMask);
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

        private static ParagraphRelation Reverse(ParagraphRelation relation) => relation switch
        {
            ParagraphRelation.OnlyHere => ParagraphRelation.OnlyThere,
            ParagraphRelation.OnlyThere => ParagraphRelation.OnlyHere,
            _ => relation,
        };

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
