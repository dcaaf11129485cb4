namespace Seedbed
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Collections.ObjectModel;
#if NET8_0_OR_GREATER
    using global::System.Runtime.CompilerServices;
#endif
    using global::System.Threading;

    /// <summary>The sentences and words of a paragraph.</summary>
    internal sealed class ParagraphSegments
    {
        private readonly Paragraph _paragraph;
        private readonly PackedWord[]? _words;
        private readonly WordList? _all;
        private ReadOnlyCollection<Sentence>? _sentences;

        private ParagraphSegments(Paragraph paragraph, PackedWord[]? words, ReadOnlyCollection<Sentence>? sentences)
        {
            _paragraph = paragraph;
            _words = words;
            _all = words is null ? null : new WordList(paragraph, words, 0, words.Length);
            _sentences = sentences;
        }

        /// <summary>The sentences.</summary>
        public ReadOnlyCollection<Sentence> Sentences
        {
            get
            {
                ReadOnlyCollection<Sentence>? sentences = Volatile.Read(ref _sentences);
                return sentences ?? Interlocked.CompareExchange(ref _sentences, sentences = DivideWords(_words!), null) ?? sentences;
            }
        }

        /// <summary>All words.</summary>
        /// <exception cref="InvalidOperationException">They are not known.</exception>
        public IReadOnlyList<Word> Words => _all ?? WordsOf(0, 0);

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

            return new ParagraphSegments(paragraph, null, sentences.AsReadOnly());
        }

        /// <summary>Reads words, by which sentences are told as well.</summary>
#if NET8_0_OR_GREATER
        // Whoever reads a corpus once has read it before the runtime gets around to optimising.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
#endif
        public static ParagraphSegments ReadWords(Paragraph paragraph, string layout, int at)
        {
            var words = new PackedWord[(int)SeedNumber.Read(layout, ref at)];
            var decoder = new WordDecoder(layout, at);

            // The first word is written as if it stood behind a space.
            int position = -1;
            for (int i = 0; i < words.Length; i++)
            {
                decoder.Read();
                position += decoder.Gap;
                words[i] = new PackedWord(position, decoder.Length, decoder.Kind, decoder.BeginsSentence);
                position += decoder.Length;
            }

            return new ParagraphSegments(paragraph, words, null);
        }

        private ReadOnlyCollection<Sentence> DivideWords(PackedWord[] words)
        {
            var sentences = new List<Sentence>();
            int first = 0;
            int counted = 0;
            for (int i = 0; i <= words.Length; i++)
            {
                if (i == words.Length || words[i].BeginsSentence)
                {
                    SourceSpan span = _paragraph.Part(words[first].Offset, words[i - 1].End - words[first].Offset);
                    sentences.Add(new Sentence(_paragraph, sentences.Count, span, counted, first, i));
                    first = i;
                    counted = 0;
                }

                counted += i < words.Length && words[i].Kind != WordKind.Punctuation ? 1 : 0;
            }

            return sentences.AsReadOnly();
        }
    }
}
