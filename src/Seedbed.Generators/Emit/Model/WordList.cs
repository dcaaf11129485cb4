namespace Seedbed
{
    using global::System;
    using global::System.Collections;
    using global::System.Collections.Generic;

    /// <summary>Some of the words of a paragraph, one behind the other.</summary>
    internal sealed class WordList : IReadOnlyList<Word>
    {
        private readonly Paragraph _paragraph;
        private readonly PackedWord[] _words;
        private readonly int _first;

        public WordList(Paragraph paragraph, PackedWord[] words, int first, int end)
        {
            _paragraph = paragraph;
            _words = words;
            _first = first;
            Count = end - first;
        }

        /// <inheritdoc />
        public int Count { get; }

        /// <inheritdoc />
        public Word this[int index] => index >= 0 && index < Count
            ? _words[_first + index].In(_paragraph)
            : throw new ArgumentOutOfRangeException(nameof(index));

        /// <inheritdoc />
        public IEnumerator<Word> GetEnumerator()
        {
            for (int i = 0; i < Count; i++)
            {
                yield return _words[_first + i].In(_paragraph);
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
