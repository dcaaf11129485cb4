namespace Seedbed
{
    using global::System;
    using global::System.Collections;
    using global::System.Collections.Generic;
#if NET8_0_OR_GREATER
    using global::System.Runtime.CompilerServices;
#endif

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
        public IEnumerator<Word> GetEnumerator() => new Enumerator(this);

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        /// <summary>By hand: a corpus has millions of words, and what the compiler makes of an iterator is optimised only when most have been read.</summary>
        private sealed class Enumerator : IEnumerator<Word>
        {
            private readonly WordList _list;
            private int _next;

            public Enumerator(WordList list)
            {
                _list = list;
                _next = list._first;
            }

            public Word Current
            {
#if NET8_0_OR_GREATER
                [MethodImpl(MethodImplOptions.AggressiveOptimization)]
#endif
                get => _list._words[_next - 1].In(_list._paragraph);
            }

            object IEnumerator.Current => Current;

#if NET8_0_OR_GREATER
            [MethodImpl(MethodImplOptions.AggressiveOptimization)]
#endif
            public bool MoveNext() => _next++ < _list._first + _list.Count;

            public void Reset() => _next = _list._first;

            public void Dispose()
            {
            }
        }
    }
}
