namespace Seedbed
{
    using global::System;
    using global::System.Collections.ObjectModel;
    using global::System.Text;
    using global::System.Threading;

    /// <summary>The paragraphs of an owner and their text, made out of rows on first use and kept.</summary>
    internal sealed class LazyParagraphs
    {
        private readonly IParagraphOwner _owner;
        private readonly SeedPlace _first;
        private readonly SeedPlace _behind;
        private ReadOnlyCollection<Paragraph>? _all;
        private string? _text;

        /// <summary>Takes the rows.</summary>
        /// <param name="owner">Whom the paragraphs belong to.</param>
        /// <param name="first">The place before the rows in which the owner's paragraphs are.</param>
        /// <param name="behind">The place before a second run of paragraphs; the default for none.</param>
        public LazyParagraphs(IParagraphOwner owner, SeedPlace first, SeedPlace behind = default)
        {
            _owner = owner;
            _first = first;
            _behind = behind;
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
                return text ?? Interlocked.CompareExchange(ref _text, text = ReadText(), null) ?? text;
            }
        }

        private ReadOnlyCollection<Paragraph> Read()
        {
            int count = Count(_first);
            var paragraphs = new Paragraph[count + Count(_behind)];
            Read(_first, paragraphs, 0);
            Read(_behind, paragraphs, count);
            return Array.AsReadOnly(paragraphs);
        }

        private int Count(SeedPlace place)
        {
            int count = 0;
            var rows = new SeedRows(_owner.Article.Layout, place);
            while (rows.ReadParagraph())
            {
                rows.ReadNumber();
                count++;
            }

            return count;
        }

        private void Read(SeedPlace place, Paragraph[] paragraphs, int index)
        {
            var rows = new SeedRows(_owner.Article.Layout, place);
            while (rows.ReadParagraph())
            {
                paragraphs[index] = new Paragraph(_owner, index, rows.Span, rows.ReadNumber());
                index++;
            }
        }

        /// <summary>The text, cut out of the file's without a record for each paragraph.</summary>
        private string ReadText()
        {
            var rows = new SeedRows(_owner.Article.Layout, _first);
            if (!rows.ReadParagraph())
            {
                return string.Empty;
            }

            string source = _owner.Article.Source.Text;
            int start = rows.Start;
            int length = rows.Length;
            rows.ReadNumber();
            return rows.ReadParagraph() ? Join(source) : source.Substring(start, length);
        }

        private string Join(string source)
        {
            var text = new StringBuilder();
            var rows = new SeedRows(_owner.Article.Layout, _first);
            while (rows.ReadParagraph())
            {
                text.Append(text.Length == 0 ? string.Empty : "\n\n").Append(source, rows.Start, rows.Length);
                rows.ReadNumber();
            }

            return text.ToString();
        }
    }
}
