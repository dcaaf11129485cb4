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
        private ReadOnlyCollection<Paragraph>? _all;
        private string? _text;

        /// <summary>Takes the rows.</summary>
        /// <param name="owner">Whom the paragraphs belong to.</param>
        /// <param name="rows">The rows, before the first paragraph.</param>
        /// <param name="count">How many paragraphs there are, one behind the other.</param>
        public LazyParagraphs(IParagraphOwner owner, SeedRows rows, int count)
        {
            _owner = owner;
            _rows = rows;
            _count = count;
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
            SeedRows rows = _rows;
            var paragraphs = new Paragraph[_count];
            for (int i = 0; i < _count; i++)
            {
                rows.Read();
                paragraphs[i] = new Paragraph(_owner, i, rows.Span, rows.ReadNumber());
            }

            return Array.AsReadOnly(paragraphs);
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
