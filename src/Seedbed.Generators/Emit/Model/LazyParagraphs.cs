namespace Seedbed
{
    using global::System;
    using global::System.Collections.ObjectModel;
    using global::System.Text;
    using global::System.Threading;

    /// <summary>The paragraphs of an owner, made out of rows on first use and kept.</summary>
    internal sealed class LazyParagraphs
    {
        private readonly IParagraphOwner _owner;
        private readonly SeedRows _rows;
        private readonly int _count;
        private readonly SeedRows _rowsBehind;
        private readonly int _countBehind;
        private ReadOnlyCollection<Paragraph>? _all;
        private string? _text;

        /// <summary>Takes the rows.</summary>
        /// <param name="owner">Whom the paragraphs belong to.</param>
        /// <param name="rows">The rows, before the first paragraph.</param>
        /// <param name="count">How many paragraphs there are, one behind the other.</param>
        /// <param name="rowsBehind">The rows before the first paragraph of a second run.</param>
        /// <param name="countBehind">How many paragraphs there are in the second run.</param>
        public LazyParagraphs(IParagraphOwner owner, SeedRows rows, int count, SeedRows rowsBehind = default, int countBehind = 0)
        {
            _owner = owner;
            _rows = rows;
            _count = count;
            _rowsBehind = rowsBehind;
            _countBehind = countBehind;
        }

        /// <summary>The paragraphs.</summary>
        public ReadOnlyCollection<Paragraph> All
        {
            get
            {
                ReadOnlyCollection<Paragraph>? all = Volatile.Read(ref _all);
                return all ?? Interlocked.CompareExchange(ref _all, all = Read(), null) ?? all;
            }
        }

        /// <summary>The paragraphs' texts with a blank line between them.</summary>
        public string Text
        {
            get
            {
                string? text = Volatile.Read(ref _text);
                return text ?? Interlocked.CompareExchange(ref _text, text = Join(), null) ?? text;
            }
        }

        private ReadOnlyCollection<Paragraph> Read()
        {
            var paragraphs = new Paragraph[_count + _countBehind];
            Read(_rows, paragraphs, 0, _count);
            Read(_rowsBehind, paragraphs, _count, paragraphs.Length);
            return Array.AsReadOnly(paragraphs);
        }

        private void Read(SeedRows rows, Paragraph[] paragraphs, int start, int end)
        {
            for (int i = start; i < end; i++)
            {
                rows.Read();
                paragraphs[i] = new Paragraph(_owner, i, rows.Span, rows.ReadNumber());
            }
        }

        private string Join()
        {
            var text = new StringBuilder();
            foreach (Paragraph paragraph in All)
            {
                text.Append(text.Length == 0 ? string.Empty : "\n\n").Append(paragraph.Text);
            }

            return text.ToString();
        }
    }
}
