namespace Seedbed
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Collections.ObjectModel;

    /// <summary>The sentences and words of a paragraph.</summary>
    internal sealed class ParagraphSegments
    {
        private readonly Paragraph _paragraph;
        private readonly PackedWord[]? _words;

        private ParagraphSegments(Paragraph paragraph, PackedWord[]? words, List<Sentence> sentences)
        {
            _paragraph = paragraph;
            _words = words;
            Sentences = sentences.AsReadOnly();
        }

        /// <summary>The sentences.</summary>
        public ReadOnlyCollection<Sentence> Sentences { get; }

        /// <summary>All words.</summary>
        /// <exception cref="InvalidOperationException">They are not known.</exception>
        public IReadOnlyList<Word> Words => WordsOf(0, _words is null ? 0 : _words.Length);

        /// <summary>Some words.</summary>
        /// <exception cref="InvalidOperationException">They are not known.</exception>
        public IReadOnlyList<Word> WordsOf(int first, int end) => _words is null
            ? throw ArticleSegments.NotKnown(_paragraph.Owner.Article, "words", SegmentationLevel.Words)
            : new WordList(_paragraph, _words, first, end);

        /// <summary>Reads sentences whose words are not known.</summary>
        public static ParagraphSegments ReadSentences(Paragraph paragraph, string layout, int at)
        {
            var sentences = new List<Sentence>();
            int position = 0;
            while (position < paragraph.Span.Length)
            {
                int start = position + (int)SeedNumber.Read(layout, ref at);
                int length = (int)SeedNumber.Read(layout, ref at);
                int words = (int)SeedNumber.Read(layout, ref at);
                sentences.Add(new Sentence(paragraph, sentences.Count, paragraph.Part(start, length), words, 0, 0));
                position = start + length;
            }

            return new ParagraphSegments(paragraph, null, sentences);
        }

        /// <summary>Reads words and sentences.</summary>
        public static ParagraphSegments ReadWords(Paragraph paragraph, string layout, int at)
        {
            var words = new List<PackedWord>(paragraph.WordCount + (paragraph.WordCount / 4));
            var sentences = new List<Sentence>();
            var decoder = new WordDecoder(layout, at);

            // The first word is written as if it stood behind a space.
            int position = -1;
            int first = 0;
            int counted = 0;
            for (int digit = decoder.ReadDigit(); digit != WordDecoder.End; digit = decoder.ReadDigit())
            {
                if (digit == WordDecoder.NewSentence)
                {
                    AddSentence();
                    continue;
                }

                var kind = digit == WordDecoder.Mark ? WordKind.Punctuation : WordKind.Word;
                int gap = digit == WordDecoder.Mark ? 0 : 1;
                int length = digit == WordDecoder.Mark ? 1 : digit + 1;
                if (digit >= WordDecoder.BehindSpace)
                {
                    gap = digit == WordDecoder.Anywhere ? decoder.ReadNumber() : 1;
                    kind = (WordKind)decoder.ReadDigit();
                    length = decoder.ReadNumber() + 1;
                }

                words.Add(new PackedWord(position + gap, length, kind));
                position += gap + length;
                counted += kind == WordKind.Punctuation ? 0 : 1;
            }

            AddSentence();
            return new ParagraphSegments(paragraph, words.ToArray(), sentences);

            void AddSentence()
            {
                int start = words[first].Offset;
                SourceSpan span = paragraph.Part(start, words[words.Count - 1].End - start);
                sentences.Add(new Sentence(paragraph, sentences.Count, span, counted, first, words.Count));
                first = words.Count;
                counted = 0;
            }
        }
    }
}
