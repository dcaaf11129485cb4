namespace Seedbed
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Collections.ObjectModel;
    using global::System.Threading;

    /// <summary>The readers' comments below an article. Two are equal when their articles are.</summary>
    public sealed record CommentThread : IParagraphOwner
    {
        private readonly SeedPlace _inside;
        private readonly int _length;
        private readonly int _commentCount;
        private readonly int _commenterCount;
        private readonly int _nameCount;
        private ReadOnlyCollection<Comment>? _comments;
        private LazyParagraphs?[]? _paragraphs;
        private LazyParagraphs? _unattributed;
        private ReplyEdge?[]? _edges;
        private string[]? _names;
        private string? _shape;
        private ThreadEvidence? _evidence;
        private ReadOnlyCollection<Commenter>? _commenters;
        private ReadOnlyCollection<Comment>[]? _replies;
        private ReadOnlyCollection<Comment>? _roots;
        private ReadOnlyCollection<string>? _missingAuthors;
        private Conversation? _conversation;

        /// <summary>Reads a thread; the rows stand on its row.</summary>
        internal CommentThread(Article article, SeedRows rows)
        {
            Article = article;
            _length = rows.Length;
            _commentCount = rows.ReadNumber();
            _commenterCount = rows.ReadNumber();
            _nameCount = rows.ReadNumber();
            _inside = rows.Here;
        }

        /// <summary>The article below which the thread stands.</summary>
        public Article Article { get; }

        /// <summary>Name of the site engine's way of printing threads, such as <c>drupal</c>.</summary>
        public string Shape
        {
            get
            {
                string? shape = Volatile.Read(ref _shape);
                return shape ?? Interlocked.CompareExchange(ref _shape, shape = Article.Layout.Shape, null) ?? shape;
            }
        }

        /// <summary>Why the thread was read by that shape.</summary>
        public ThreadEvidence Evidence
        {
            get
            {
                ThreadEvidence? evidence = Volatile.Read(ref _evidence);
                return evidence ?? Interlocked.CompareExchange(ref _evidence, evidence = new ThreadEvidence(this, Article.Layout.Evidence), null) ?? evidence;
            }
        }

        /// <summary>The comments, in the order of the text.</summary>
        public IReadOnlyList<Comment> Comments
        {
            get
            {
                ReadOnlyCollection<Comment>? comments = Volatile.Read(ref _comments);
                return comments ?? Interlocked.CompareExchange(ref _comments, comments = ReadComments(), null) ?? comments;
            }
        }

        /// <summary>Everyone who comments, in the order of their first comments.</summary>
        public IReadOnlyList<Commenter> Commenters
        {
            get
            {
                ReadOnlyCollection<Commenter>? commenters = Volatile.Read(ref _commenters);
                return commenters ?? Interlocked.CompareExchange(ref _commenters, commenters = GroupByAuthor(), null) ?? commenters;
            }
        }

        /// <summary>Paragraphs within the thread that belong to no comment, before the first comment or behind the words that end the thread; usually none.</summary>
        public IReadOnlyList<Paragraph> Unattributed
        {
            get
            {
                LazyParagraphs? unattributed = Volatile.Read(ref _unattributed);
                unattributed ??= Interlocked.CompareExchange(ref _unattributed, unattributed = OpenUnattributed(), null) ?? unattributed;
                return unattributed.All;
            }
        }

        /// <summary>The comments that answer no other comment in the document.</summary>
        public IReadOnlyList<Comment> Roots
        {
            get
            {
                ReadOnlyCollection<Comment>? roots = Volatile.Read(ref _roots);
                return roots ?? Interlocked.CompareExchange(ref _roots, roots = FindRoots(), null) ?? roots;
            }
        }

        /// <summary>The names that headers say are answered but that have no comment in the document, each once, in the order of the text.</summary>
        public IReadOnlyList<string> MissingAuthors
        {
            get
            {
                ReadOnlyCollection<string>? missing = Volatile.Read(ref _missingAuthors);
                return missing ?? Interlocked.CompareExchange(ref _missingAuthors, missing = FindMissingAuthors(), null) ?? missing;
            }
        }

        /// <summary>The whole thread, from its marker to its last line.</summary>
        public SourceSpan Span => new SourceSpan(_inside.Position, _length, _inside.Line, _inside.Column);

        IReadOnlyList<Paragraph> IParagraphOwner.Paragraphs => Unattributed;

        /// <summary>What the comments show by their own words.</summary>
        internal Conversation Conversation
        {
            get
            {
                Conversation? conversation = Volatile.Read(ref _conversation);
                return conversation ?? Interlocked.CompareExchange(ref _conversation, conversation = new Conversation(this, Article.Layout.Conversation), null) ?? conversation;
            }
        }

        private string[] Names
        {
            get
            {
                string[]? names = Volatile.Read(ref _names);
                return names ?? Interlocked.CompareExchange(ref _names, names = Article.Layout.ReadNames(_nameCount), null) ?? names;
            }
        }

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
            for (int at = comment.Index; at >= 0; at = Comments[at].ParentIndex)
            {
                path.Add(Comments[at]);
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

        internal string NameOf(int index) => Names[index];

        /// <summary>What a comment's header says about whom it answers: read on first use and kept, apart from the comments, most of which are never asked.</summary>
        internal ReplyEdge? EdgeFrom(Comment comment)
        {
            ReplyEdge?[]? edges = Volatile.Read(ref _edges);
            if (edges is not null && Volatile.Read(ref edges[comment.Index]) is ReplyEdge known)
            {
                return known;
            }

            ReplyEdge? edge = comment.ReadEdge();
            if (edge is null)
            {
                return null;
            }

            edges ??= Interlocked.CompareExchange(ref _edges, edges = new ReplyEdge?[_commentCount], null) ?? edges;
            return Interlocked.CompareExchange(ref edges[comment.Index], edge, null) ?? edge;
        }

        /// <summary>A comment's paragraphs, kept apart from the comments as well.</summary>
        internal LazyParagraphs ParagraphsOf(Comment comment)
        {
            LazyParagraphs?[]? all = Volatile.Read(ref _paragraphs);
            all ??= Interlocked.CompareExchange(ref _paragraphs, all = new LazyParagraphs?[_commentCount], null) ?? all;
            ref LazyParagraphs? place = ref all[comment.Index];
            LazyParagraphs? paragraphs = Volatile.Read(ref place);
            return paragraphs ?? Interlocked.CompareExchange(ref place, paragraphs = comment.OpenParagraphs(), null) ?? paragraphs;
        }

        internal IReadOnlyList<Comment> RepliesTo(Comment comment)
        {
            ReadOnlyCollection<Comment>[]? replies = Volatile.Read(ref _replies);
            replies ??= Interlocked.CompareExchange(ref _replies, replies = GroupByParent(), null) ?? replies;
            return replies[comment.Index];
        }

        private ReadOnlyCollection<Comment> ReadComments()
        {
            var comments = new Comment[_commentCount];
            var rows = new SeedRows(Article.Layout, _inside);
            rows.SumParagraphs(out _, out _);
            for (int i = 0; i < comments.Length; i++)
            {
                comments[i] = new Comment(this, i, ref rows);
            }

            return new ReadOnlyCollection<Comment>(comments);
        }

        /// <summary>The paragraphs before the first comment, and those behind the row that ends the comments.</summary>
        private LazyParagraphs OpenUnattributed()
        {
            SeedPlace behind = default;
            if (_commentCount > 0)
            {
                SeedRows rows = Comments[_commentCount - 1].OpenDetails();
                rows.SumParagraphs(out _, out _);
                behind = rows.Kind == SeedRows.RowKind.EndOfComments ? rows.Here : behind;
            }

            return new LazyParagraphs(this, _inside, behind);
        }

        private ReadOnlyCollection<Comment> FindRoots()
        {
            var roots = new List<Comment>();
            foreach (Comment comment in Comments)
            {
                if (comment.ParentIndex < 0)
                {
                    roots.Add(comment);
                }
            }

            return roots.AsReadOnly();
        }

        /// <summary>
        /// The names of those who are answered and are no commenters: these stand behind the others, in the order in which they are answered. A name
        /// that the site cut, or typed in another way, stands there as well, but leads to a comment.
        /// </summary>
        private ReadOnlyCollection<string> FindMissingAuthors()
        {
            var isMissing = new bool[_nameCount];
            foreach (Comment comment in Comments)
            {
                int name = comment.ReadParent(out int parent);
                if (name >= _commenterCount && parent < 0)
                {
                    isMissing[name] = true;
                }
            }

            var missing = new List<string>();
            for (int i = _commenterCount; i < _nameCount; i++)
            {
                if (isMissing[i])
                {
                    missing.Add(NameOf(i));
                }
            }

            return missing.AsReadOnly();
        }

        private ReadOnlyCollection<Commenter> GroupByAuthor()
        {
            ReadOnlyCollection<Comment>[] byAuthor = Group(_commenterCount, static comment => comment.CommenterIndex);
            var commenters = new Commenter[byAuthor.Length];
            for (int i = 0; i < commenters.Length; i++)
            {
                commenters[i] = new Commenter(Article, NameOf(i), byAuthor[i]);
            }

            return Array.AsReadOnly(commenters);
        }

        private ReadOnlyCollection<Comment>[] GroupByParent() => Group(_commentCount, static comment => comment.ParentIndex);

        /// <summary>Sorts the comments into groups by number, keeping their order; -1 means no group.</summary>
        private ReadOnlyCollection<Comment>[] Group(int count, Func<Comment, int> groupOf)
        {
            var groups = new List<Comment>?[count];
            foreach (Comment comment in Comments)
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

        private static void Push(Stack<Comment> pending, IReadOnlyList<Comment> comments)
        {
            for (int i = comments.Count - 1; i >= 0; i--)
            {
                pending.Push(comments[i]);
            }
        }
    }
}
