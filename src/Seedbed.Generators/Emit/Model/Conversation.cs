namespace Seedbed
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Collections.ObjectModel;
    using global::System.Threading;

    /// <summary>What the comments of a thread show by their own words, read out of the layout on first use and kept.</summary>
    internal sealed class Conversation
    {
        private readonly CommentThread _thread;
        private readonly string _layout;
        private readonly ReadOnlyCollection<Quotation>?[] _quotations;
        private readonly ReadOnlyCollection<Mention>?[] _mentions;
        private readonly ReadOnlyCollection<ReplyEdge>?[] _answers;
        private ReadOnlyCollection<ReplyEdge>[]? _answeredBy;
        private Dictionary<int, List<Quotation>>? _quotedBy;

        // Where the entry before begins.
        private int _comment;
        private int _position;
        private int _line;
        private int _at;

        /// <summary>Reads a conversation.</summary>
        public Conversation(CommentThread thread, string layout)
        {
            _thread = thread;
            _layout = layout;
            int count = thread.Comments.Count;
            _quotations = new ReadOnlyCollection<Quotation>?[count];
            _mentions = new ReadOnlyCollection<Mention>?[count];
            _answers = new ReadOnlyCollection<ReplyEdge>?[count];
            if (layout.Length > 0)
            {
                Read(_quotations, ReadQuotation);
                Read(_mentions, ReadMention);
            }
        }

        /// <summary>What a comment quotes.</summary>
        public IReadOnlyList<Quotation> QuotationsOf(Comment comment) => (IReadOnlyList<Quotation>?)_quotations[comment.Index] ?? Array.Empty<Quotation>();

        /// <summary>Whom a comment names.</summary>
        public IReadOnlyList<Mention> MentionsOf(Comment comment) => (IReadOnlyList<Mention>?)_mentions[comment.Index] ?? Array.Empty<Mention>();

        /// <summary>Whom a comment answers.</summary>
        public IReadOnlyList<ReplyEdge> AnswersOf(Comment comment)
        {
            ref ReadOnlyCollection<ReplyEdge>? place = ref _answers[comment.Index];
            ReadOnlyCollection<ReplyEdge>? answers = Volatile.Read(ref place);
            return answers ?? Interlocked.CompareExchange(ref place, answers = CollectAnswers(comment).AsReadOnly(), null) ?? answers;
        }

        /// <summary>By whom a comment is answered.</summary>
        public IReadOnlyList<ReplyEdge> AnswersTo(Comment comment)
        {
            ReadOnlyCollection<ReplyEdge>[]? answeredBy = Volatile.Read(ref _answeredBy);
            answeredBy ??= Interlocked.CompareExchange(ref _answeredBy, answeredBy = GroupAnswers(), null) ?? answeredBy;
            return answeredBy[comment.Index];
        }

        /// <summary>Who quotes a paragraph.</summary>
        public IReadOnlyList<Quotation> QuotationsFrom(Paragraph paragraph)
        {
            Dictionary<int, List<Quotation>>? quotedBy = Volatile.Read(ref _quotedBy);
            quotedBy ??= Interlocked.CompareExchange(ref _quotedBy, quotedBy = GroupQuotations(), null) ?? quotedBy;
            return quotedBy.TryGetValue(paragraph.Span.Start, out List<Quotation>? quotations) ? quotations.AsReadOnly() : (IReadOnlyList<Quotation>)Array.Empty<Quotation>();
        }

        /// <summary>What the page states comes first, then quotations, then addresses; each answered comment, paragraph or name once for each kind of evidence.</summary>
        private List<ReplyEdge> CollectAnswers(Comment comment)
        {
            var answers = new List<ReplyEdge>();
            if (comment.InReplyTo is ReplyEdge stated)
            {
                answers.Add(stated);
            }

            var known = new HashSet<(ReplyEvidence Evidence, object Answered)>();
            foreach (Quotation quotation in QuotationsOf(comment))
            {
                // Who quotes what he wrote himself answers nobody.
                if (quotation.Paragraph is Paragraph paragraph && quotation.Comment?.CommenterIndex != comment.CommenterIndex
                    && known.Add((ReplyEvidence.Quotation, quotation.Comment ?? (object)paragraph)))
                {
                    bool isArticle = quotation.Comment is null;
                    string? author = isArticle ? comment.Article.Byline?.Name : quotation.Comment!.Author;
                    answers.Add(new ReplyEdge(comment, author, quotation.Comment, isArticle ? paragraph : null, ReplyEvidence.Quotation, quotation.Span));
                }
            }

            foreach (Mention mention in MentionsOf(comment))
            {
                if (mention.IsAddress && known.Add((ReplyEvidence.Address, mention.Comment ?? (object)mention.AuthorName)))
                {
                    answers.Add(new ReplyEdge(comment, mention.AuthorName, mention.Comment, null, ReplyEvidence.Address, mention.Words));
                }
            }

            return answers;
        }

        private ReadOnlyCollection<ReplyEdge>[] GroupAnswers()
        {
            var groups = new List<ReplyEdge>?[_answers.Length];
            foreach (Comment comment in _thread.Comments)
            {
                foreach (ReplyEdge answer in AnswersOf(comment))
                {
                    if (answer.Comment is Comment answered)
                    {
                        (groups[answered.Index] ??= new List<ReplyEdge>()).Add(answer);
                    }
                }
            }

            // In the order of the text as long as the evidence is equally strong.
            foreach (List<ReplyEdge>? group in groups)
            {
                group?.Sort(static (left, right) => left.Evidence != right.Evidence ? left.Evidence.CompareTo(right.Evidence) : left.Span.Start.CompareTo(right.Span.Start));
            }

            return Array.ConvertAll(groups, static group => (group ?? new List<ReplyEdge>()).AsReadOnly());
        }

        private Dictionary<int, List<Quotation>> GroupQuotations()
        {
            var groups = new Dictionary<int, List<Quotation>>();
            foreach (ReadOnlyCollection<Quotation>? quotations in _quotations)
            {
                for (int i = 0; quotations is not null && i < quotations.Count; i++)
                {
                    if (quotations[i].Paragraph is Paragraph paragraph)
                    {
                        if (!groups.TryGetValue(paragraph.Span.Start, out List<Quotation>? group))
                        {
                            groups.Add(paragraph.Span.Start, group = new List<Quotation>());
                        }

                        group.Add(quotations[i]);
                    }
                }
            }

            return groups;
        }

        /// <summary>Reads a list of entries into the comments in which they stand.</summary>
        private void Read<T>(ReadOnlyCollection<T>?[] byComment, Func<Comment, SourceSpan, T> read)
        {
            _comment = 0;
            _position = 0;
            _line = 0;
            List<T>? own = null;
            int last = -1;
            for (int left = ReadNumber(); left > 0; left--)
            {
                _comment += ReadNumber();
                _position += ReadSigned();
                int length = ReadNumber();
                _line += ReadSigned();
                var span = new SourceSpan(_position, length, _line, ReadNumber());
                if (_comment != last)
                {
                    own = new List<T>();
                    byComment[_comment] = own.AsReadOnly();
                    last = _comment;
                }

                own!.Add(read(_thread.Comments[_comment], span));
            }
        }

        private Quotation ReadQuotation(Comment from, SourceSpan span)
        {
            int source = ReadNumber();
            if (source == 0)
            {
                return new Quotation(from, span, null, null, 0);
            }

            Comment? comment = source == 1 ? null : _thread.Comments[source - 2];
            IReadOnlyList<Paragraph> paragraphs = comment is null ? _thread.Article.Paragraphs : comment.Paragraphs;
            Paragraph paragraph = paragraphs[ReadNumber()];
            return new Quotation(from, span, comment, paragraph, ReadNumber() / 100.0);
        }

        private Mention ReadMention(Comment from, SourceSpan span)
        {
            int before = ReadNumber();
            var words = new SourceSpan(span.Start - before, ReadNumber(), span.Line, span.Column - before);
            string name = _thread.NameOf(ReadNumber());
            int comment = ReadNumber() - 1;
            return new Mention(from, span, words, name, comment < 0 ? null : _thread.Comments[comment], ReadNumber() != 0);
        }

        private int ReadNumber() => (int)SeedNumber.Read(_layout, ref _at);

        private int ReadSigned()
        {
            int number = ReadNumber();
            return (number >> 1) ^ -(number & 1);
        }
    }
}
