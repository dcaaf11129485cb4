namespace Seedbed
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Collections.ObjectModel;
    using global::System.Threading;

    /// <summary>The readers' comments below an article. Two are equal when their articles are.</summary>
    public sealed record CommentThread : IParagraphOwner
    {
        private readonly ReadOnlyCollection<Comment> _comments;
        private readonly LazyParagraphs _unattributed;
        private ReadOnlyCollection<Commenter>? _commenters;
        private ReadOnlyCollection<Comment>[]? _replies;
        private ReadOnlyCollection<Comment>? _roots;
        private ReadOnlyCollection<string>? _missingAuthors;

        internal CommentThread(Article article, SeedLayout layout, SeedRows rows, int commenterCount)
        {
            Article = article;
            Shape = layout.Shape;
            CommenterNames = new string[commenterCount];
            for (int i = 0; i < commenterCount; i++)
            {
                CommenterNames[i] = layout.Name(i);
            }

            Span = rows.Span;
            SeedRows firstParagraph = rows;
            int unattributed = 0;
            bool isMore;
            while ((isMore = rows.Read()) && rows.Kind == SeedRows.RowKind.Paragraph)
            {
                rows.ReadNumber();
                unattributed++;
            }

            var comments = new List<Comment>();
            while (isMore)
            {
                var comment = new Comment(this, comments.Count, layout, ref rows, comments);
                comments.Add(comment);
                isMore = !comment.IsLast;
            }

            _comments = comments.AsReadOnly();
            _unattributed = new LazyParagraphs(this, firstParagraph, unattributed, rows, CountBehind(rows));
        }

        /// <summary>The article below which the thread stands.</summary>
        public Article Article { get; }

        /// <summary>Name of the site engine's way of printing threads, such as <c>drupal</c>.</summary>
        public string Shape { get; }

        /// <summary>The comments, in the order of the text.</summary>
        public IReadOnlyList<Comment> Comments => _comments;

        /// <summary>Everyone who comments, in the order of their first comments.</summary>
        public IReadOnlyList<Commenter> Commenters
        {
            get
            {
                ReadOnlyCollection<Commenter>? commenters = Volatile.Read(ref _commenters);
                return commenters ?? Interlocked.CompareExchange(ref _commenters, commenters = GroupByAuthor(), null) ?? commenters;
            }
        }

        /// <summary>Paragraphs within the thread that belong to no comment, before the first header or behind the controls that close the thread; usually none.</summary>
        public IReadOnlyList<Paragraph> Unattributed => _unattributed.All;

        /// <summary>The comments that answer no other comment in the document.</summary>
        public IReadOnlyList<Comment> Roots
        {
            get
            {
                ReadOnlyCollection<Comment>? roots = Volatile.Read(ref _roots);
                return roots ?? Interlocked.CompareExchange(ref _roots, roots = FindRoots(), null) ?? roots;
            }
        }

        /// <summary>The names that are answered but have no comment in the document, each once, in the order of the text.</summary>
        public IReadOnlyList<string> MissingAuthors
        {
            get
            {
                ReadOnlyCollection<string>? missing = Volatile.Read(ref _missingAuthors);
                return missing ?? Interlocked.CompareExchange(ref _missingAuthors, missing = FindMissingAuthors(), null) ?? missing;
            }
        }

        /// <summary>The whole thread, from its marker to its last line.</summary>
        public SourceSpan Span { get; }

        IReadOnlyList<Paragraph> IParagraphOwner.Paragraphs => Unattributed;

        private string[] CommenterNames { get; }

        /// <summary>Every comment once.</summary>
        /// <param name="order">In which order.</param>
        /// <exception cref="ArgumentOutOfRangeException"><paramref name="order"/> is none of the named values.</exception>
        public IEnumerable<Comment> Walk(WalkOrder order = WalkOrder.DepthFirst) => order switch
        {
            WalkOrder.Document => Comments,
            WalkOrder.DepthFirst => WalkDepthFirst(),
            WalkOrder.BreadthFirst => WalkBreadthFirst(),
            _ => throw new ArgumentOutOfRangeException(nameof(order), order, "Not an order in which a thread can be walked."),
        };

        /// <summary>The comments from a root down to a comment, both included.</summary>
        /// <param name="comment">A comment of this thread.</param>
        /// <exception cref="ArgumentNullException"><paramref name="comment"/> is null.</exception>
        /// <exception cref="ArgumentException"><paramref name="comment"/> stands in another thread.</exception>
        public IReadOnlyList<Comment> PathTo(Comment comment)
        {
            if (comment is null)
            {
                throw new ArgumentNullException(nameof(comment));
            }

            if (!Equals(comment.Thread))
            {
                throw new ArgumentException("The comment stands in another thread.", nameof(comment));
            }

            var path = new List<Comment>();
            for (Comment? at = comment; at is not null; at = at.InReplyTo?.Comment)
            {
                path.Add(at);
            }

            path.Reverse();
            return path.AsReadOnly();
        }

        /// <inheritdoc />
        public bool Equals(CommentThread? other) =>
            ReferenceEquals(this, other) || (other is not null && Article.Equals(other.Article));

        /// <inheritdoc />
        public override int GetHashCode() => Article.GetHashCode();

        /// <summary>The article's id and the shape.</summary>
        public override string ToString() => Article.Id + " (" + Shape + ")";

        internal IReadOnlyList<Comment> RepliesTo(Comment comment)
        {
            ReadOnlyCollection<Comment>[]? replies = Volatile.Read(ref _replies);
            replies ??= Interlocked.CompareExchange(ref _replies, replies = GroupByParent(), null) ?? replies;
            return replies[comment.Index];
        }

        private ReadOnlyCollection<Comment> FindRoots()
        {
            var roots = new List<Comment>();
            foreach (Comment comment in _comments)
            {
                if (comment.InReplyTo?.Comment is null)
                {
                    roots.Add(comment);
                }
            }

            return roots.AsReadOnly();
        }

        private ReadOnlyCollection<string> FindMissingAuthors()
        {
            var missing = new List<string>();
            var seen = new HashSet<string>(CommenterNames, StringComparer.Ordinal);
            foreach (Comment comment in _comments)
            {
                if (comment.InReplyTo is ReplyEdge edge && edge.Comment is null && seen.Add(edge.AuthorName))
                {
                    missing.Add(edge.AuthorName);
                }
            }

            return missing.AsReadOnly();
        }

        private ReadOnlyCollection<Commenter> GroupByAuthor()
        {
            ReadOnlyCollection<Comment>[] byAuthor = Group(CommenterNames.Length, static comment => comment.CommenterIndex);
            var commenters = new Commenter[byAuthor.Length];
            for (int i = 0; i < commenters.Length; i++)
            {
                commenters[i] = new Commenter(Article, CommenterNames[i], byAuthor[i]);
            }

            return Array.AsReadOnly(commenters);
        }

        private ReadOnlyCollection<Comment>[] GroupByParent() => Group(_comments.Count, static comment => comment.InReplyTo?.Comment?.Index ?? -1);

        /// <summary>Sorts the comments into groups by number, keeping their order; -1 means no group.</summary>
        private ReadOnlyCollection<Comment>[] Group(int count, Func<Comment, int> groupOf)
        {
            var groups = new List<Comment>?[count];
            foreach (Comment comment in _comments)
            {
                int group = groupOf(comment);
                if (group >= 0)
                {
                    (groups[group] ??= new List<Comment>()).Add(comment);
                }
            }

            return Array.ConvertAll(groups, static group => (group ?? new List<Comment>()).AsReadOnly());
        }

        // Loops, not recursion: a chain of replies may be as long as the thread.
        private IEnumerable<Comment> WalkDepthFirst()
        {
            var pending = new Stack<Comment>();
            Push(pending, Roots);
            while (pending.Count > 0)
            {
                Comment comment = pending.Pop();
                yield return comment;
                Push(pending, comment.Replies);
            }
        }

        private IEnumerable<Comment> WalkBreadthFirst()
        {
            var pending = new Queue<Comment>(Roots);
            while (pending.Count > 0)
            {
                Comment comment = pending.Dequeue();
                yield return comment;
                foreach (Comment reply in comment.Replies)
                {
                    pending.Enqueue(reply);
                }
            }
        }

        /// <summary>How many paragraphs stand behind the last comment; the rows stand on the row that ends the comments, or at their end.</summary>
        private static int CountBehind(SeedRows rows)
        {
            int count = 0;
            while (rows.Read())
            {
                rows.ReadNumber();
                count++;
            }

            return count;
        }

        private static void Push(Stack<Comment> pending, IReadOnlyList<Comment> comments)
        {
            for (int i = comments.Count - 1; i >= 0; i--)
            {
                pending.Push(comments[i]);
            }
        }
    }
}
