namespace Seedbed
{
    using global::System;
    using global::System.Collections;
    using global::System.Collections.Generic;
    using global::System.Collections.ObjectModel;
    using global::System.ComponentModel;
    using global::System.Globalization;
    using global::System.Threading;

    /// <summary>The articles of a corpus, or of one folder of it, in path order. Generated code makes it; pages are read when they are needed.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class SeedCorpus : IReadOnlyList<Article>
    {
        private readonly Func<int, SeedPage> _page;
        private readonly int[] _pageStarts;
        private readonly int _start;
        private Dictionary<string, int>? _indexById;
        private Dictionary<string, ReadOnlyCollection<Article>>? _byTitle;
        private ReadOnlyCollection<Comment>? _comments;
        private ReadOnlyCollection<Commenter>? _commenters;

        /// <summary>Makes a corpus.</summary>
        /// <param name="page">Gives a page by its 0-based number.</param>
        /// <param name="pageStarts">How many articles stand before each page, and at the end how many there are.</param>
        public SeedCorpus(Func<int, SeedPage> page, int[] pageStarts)
            : this(page, pageStarts, 0, pageStarts is null ? 0 : pageStarts[pageStarts.Length - 1])
        {
        }

        private SeedCorpus(Func<int, SeedPage> page, int[] pageStarts, int start, int count)
        {
            _page = page ?? throw new ArgumentNullException(nameof(page));
            _pageStarts = pageStarts ?? throw new ArgumentNullException(nameof(pageStarts));
            _start = start;
            Count = count;
        }

        /// <inheritdoc />
        public int Count { get; }

        /// <summary>All comments, in path order and then in the order of the text.</summary>
        public IReadOnlyList<Comment> Comments =>
            Volatile.Read(ref _comments) ?? Publish(ref _comments, Flatten(static article => article.Comments));

        /// <summary>All commenters, in path order and then in the order of their first comments.</summary>
        public IReadOnlyList<Commenter> Commenters =>
            Volatile.Read(ref _commenters) ?? Publish(ref _commenters, Flatten(static article =>
                article.Thread is null ? Array.Empty<Commenter>() : article.Thread.Commenters));

        /// <summary>The articles' ids, each in a row of its own; no article is made for it.</summary>
        public IEnumerable<object[]> ArticleRows
        {
            get
            {
                for (int i = 0; i < Count; i++)
                {
                    yield return new object[] { PageOf(i, out int indexInPage).GetId(indexInPage) };
                }
            }
        }

        /// <summary>The comments' ids, each in a row of its own.</summary>
        public IEnumerable<object[]> CommentRows
        {
            get
            {
                foreach (Article article in this)
                {
                    foreach (Comment comment in article.Comments)
                    {
                        yield return new object[] { comment.Id };
                    }
                }
            }
        }

        private Dictionary<string, int> IndexById => Volatile.Read(ref _indexById) ?? Publish(ref _indexById, ReadIds());

        private Dictionary<string, ReadOnlyCollection<Article>> TitleIndex => Volatile.Read(ref _byTitle) ?? Publish(ref _byTitle, GroupByTitle());

        /// <summary>An article; the same instance every time.</summary>
        /// <param name="index">0-based place in path order.</param>
        /// <exception cref="ArgumentOutOfRangeException">There is no such article.</exception>
        public Article this[int index]
        {
            get
            {
                SeedPage page = PageOf(index, out int indexInPage);
                return page.GetArticle(indexInPage);
            }
        }

        /// <summary>A run of articles, such as those of a folder.</summary>
        /// <param name="start">0-based place of the first.</param>
        /// <param name="count">How many.</param>
        /// <exception cref="ArgumentOutOfRangeException">The run does not lie within the corpus.</exception>
        public SeedCorpus Slice(int start, int count)
        {
            if (start < 0 || count < 0 || start > Count - count)
            {
                throw new ArgumentOutOfRangeException(nameof(start), start, "The run does not lie within the corpus.");
            }

            return new SeedCorpus(_page, _pageStarts, _start + start, count);
        }

        /// <summary>The article with an id, if there is one.</summary>
        /// <param name="id">The id, such as <c>001_b0565ee3d524f136</c>.</param>
        public Article? FindOrNull(string id) =>
            id is not null && IndexById.TryGetValue(id, out int index) ? this[index] : null;

        /// <summary>The article with an id.</summary>
        /// <param name="id">The id, such as <c>001_b0565ee3d524f136</c>.</param>
        /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
        /// <exception cref="KeyNotFoundException">There is no such article; the message names the nearest ids.</exception>
        public Article Find(string id)
        {
            if (id is null)
            {
                throw new ArgumentNullException(nameof(id));
            }

            return FindOrNull(id) ?? throw NotFound("article", id, NearestNames.Find(id, IndexById.Keys));
        }

        /// <summary>The comment with an id, if there is one.</summary>
        /// <param name="id">The id, such as <c>001_b0565ee3d524f136#c6</c>.</param>
        public Comment? FindCommentOrNull(string id)
        {
            int mark = id is null ? -1 : id.LastIndexOf("#c", StringComparison.Ordinal);
            if (mark < 0
                || !int.TryParse(id!.Substring(mark + 2), NumberStyles.None, CultureInfo.InvariantCulture, out int index)
                || FindOrNull(id.Substring(0, mark)) is not Article article
                || index >= article.Comments.Count
                || article.Comments[index].Id != id)
            {
                return null;
            }

            return article.Comments[index];
        }

        /// <summary>The comment with an id.</summary>
        /// <param name="id">The id, such as <c>001_b0565ee3d524f136#c6</c>.</param>
        /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
        /// <exception cref="KeyNotFoundException">There is no such comment; the message says how far the ids go, or names the nearest.</exception>
        public Comment FindComment(string id)
        {
            if (id is null)
            {
                throw new ArgumentNullException(nameof(id));
            }

            return FindCommentOrNull(id) ?? throw CommentNotFound(id);
        }

        /// <summary>The articles with a title, compared by its characters; empty when there is none.</summary>
        /// <param name="title">The title.</param>
        /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
        public IReadOnlyList<Article> ByTitle(string title) =>
            TitleIndex.TryGetValue(title, out ReadOnlyCollection<Article>? articles) ? articles : Array.Empty<Article>();

        /// <inheritdoc />
        public IEnumerator<Article> GetEnumerator()
        {
            for (int i = 0; i < Count; i++)
            {
                yield return this[i];
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private static T Publish<T>(ref T? field, T value)
            where T : class => Interlocked.CompareExchange(ref field, value, null) ?? value;

        private static KeyNotFoundException NotFound(string what, string id, IReadOnlyList<string> nearest) =>
            new("There is no " + what + " with the id '" + id + "'."
                + (nearest.Count == 0 ? " There are none at all." : " Nearest: '" + string.Join("', '", nearest) + "'."));

        private KeyNotFoundException CommentNotFound(string id)
        {
            int mark = id.LastIndexOf('#');
            if (mark < 0 || FindOrNull(id.Substring(0, mark)) is not Article article)
            {
                var nearest = new List<string>();
                foreach (string articleId in NearestNames.Find(mark < 0 ? id : id.Substring(0, mark), IndexById.Keys))
                {
                    nearest.Add(articleId + "#c0");
                }

                return NotFound("comment", id, nearest);
            }

            return new("There is no comment with the id '" + id + "'. "
                + (article.Comments.Count == 0
                    ? "'" + article.Id + "' has no comments."
                    : "Those of '" + article.Id + "' end with '" + article.Comments[article.Comments.Count - 1].Id + "'."));
        }

        private SeedPage PageOf(int index, out int indexInPage)
        {
            if (index < 0 || index >= Count)
            {
                throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such article.");
            }

            // By hand: what Array.BinarySearch loads on its first call takes longer than the rest of a program's start.
            int page = 0;
            int end = _pageStarts.Length - 1;
            while (end - page > 1)
            {
                int middle = (page + end) / 2;
                if (_pageStarts[middle] <= _start + index)
                {
                    page = middle;
                }
                else
                {
                    end = middle;
                }
            }

            indexInPage = _start + index - _pageStarts[page];
            return _page(page);
        }

        private Dictionary<string, int> ReadIds()
        {
            var ids = new Dictionary<string, int>(Count, StringComparer.Ordinal);
            for (int i = 0; i < Count; i++)
            {
                ids[PageOf(i, out int indexInPage).GetId(indexInPage)] = i;
            }

            return ids;
        }

        private Dictionary<string, ReadOnlyCollection<Article>> GroupByTitle()
        {
            var groups = new Dictionary<string, List<Article>>(StringComparer.Ordinal);
            foreach (Article article in this)
            {
                if (article.Title is not string title)
                {
                    continue;
                }

                if (!groups.TryGetValue(title, out List<Article>? group))
                {
                    groups.Add(title, group = new List<Article>());
                }

                group.Add(article);
            }

            var byTitle = new Dictionary<string, ReadOnlyCollection<Article>>(groups.Count, StringComparer.Ordinal);
            foreach (KeyValuePair<string, List<Article>> group in groups)
            {
                byTitle.Add(group.Key, group.Value.AsReadOnly());
            }

            return byTitle;
        }

        private ReadOnlyCollection<T> Flatten<T>(Func<Article, IReadOnlyList<T>> itemsOf)
        {
            var items = new List<T>();
            foreach (Article article in this)
            {
                items.AddRange(itemsOf(article));
            }

            return items.AsReadOnly();
        }
    }
}
