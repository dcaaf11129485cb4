namespace Seedbed
{
    using global::System;

    /// <summary>Where, in a page's segments, those of a document's paragraphs are. The page docs/layout.md describes it.</summary>
    internal sealed class ArticleSegments
    {
        /// <summary>Of a document whose project did not want to know.</summary>
        public static readonly ArticleSegments None = new ArticleSegments();

        private readonly string _layout;
        private readonly int[] _starts;
        private readonly int[] _places;

        /// <summary>Reads which paragraphs there are.</summary>
        /// <param name="layout">The segments of all the page's documents.</param>
        /// <param name="at">Where those of the document begin.</param>
        public ArticleSegments(string layout, int at)
        {
            _layout = layout;
            Level = (SegmentationLevel)SeedNumber.Read(layout, ref at);
            int count = (int)SeedNumber.Read(layout, ref at);
            _starts = new int[count];
            _places = new int[count];
            int start = 0;
            int length = 0;
            for (int i = 0; i < count; i++)
            {
                start += (int)SeedNumber.Read(layout, ref at);
                _starts[i] = start;
                _places[i] = length;
                length += (int)SeedNumber.Read(layout, ref at);
            }

            for (int i = 0; i < count; i++)
            {
                _places[i] += at;
            }
        }

        private ArticleSegments()
        {
            _layout = string.Empty;
            _starts = Array.Empty<int>();
            _places = Array.Empty<int>();
        }

        /// <summary>How much is known.</summary>
        public SegmentationLevel Level { get; }

        /// <summary>The segments of a paragraph.</summary>
        /// <exception cref="InvalidOperationException">They are not known.</exception>
        public ParagraphSegments Of(Paragraph paragraph)
        {
            if (Level == SegmentationLevel.None)
            {
                throw NotKnown(paragraph.Owner.Article, "sentences", SegmentationLevel.Sentences);
            }

            int place = _places[Array.BinarySearch(_starts, paragraph.Span.Start)];
            return Level == SegmentationLevel.Words
                ? ParagraphSegments.ReadWords(paragraph, _layout, place)
                : ParagraphSegments.ReadSentences(paragraph, _layout, place);
        }

        /// <summary>What to do where something is asked for that is not known.</summary>
        public static InvalidOperationException NotKnown(Article article, string what, SegmentationLevel needed) => new InvalidOperationException(
            "The " + what + " of '" + article.Id + "' were not looked for while compiling: set <SeedsSegmentation>" + needed
            + "</SeedsSegmentation> in the project that holds the seeds. Article.Segmentation tells what is known.");
    }
}
