namespace Seedbed
{
    using global::System.ComponentModel;
    using global::System.Reflection;
    using global::System.Threading;

    /// <summary>
    /// The structure of some documents, as generated code hands it over. Not meant to be called by hand: what the layout holds may change
    /// with every version of the contract.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class SeedPage
    {
        /// <summary>Version of the layout. Generated code and record types of different versions do not fit together.</summary>
        public const int ContractVersion = 2;

        private readonly Assembly _assembly;
        private readonly string _layout;
        private readonly int[] _starts;
        private readonly Article?[] _articles;

        /// <summary>Takes a page.</summary>
        /// <param name="assembly">The assembly whose manifest resources are the documents' files.</param>
        /// <param name="count">Number of documents in the page.</param>
        /// <param name="layout">The documents' structure, one behind the other, each ended by CARRIAGE RETURN.</param>
        public SeedPage(Assembly assembly, int count, string layout)
        {
            _assembly = assembly;
            _layout = layout;
            _articles = new Article?[count];
            _starts = new int[count + 1];
            for (int i = 0; i < count; i++)
            {
                _starts[i + 1] = layout.IndexOf('\r', _starts[i]) + 1;
            }
        }

        /// <summary>An article; the same instance every time.</summary>
        /// <param name="index">0-based place in the page.</param>
        internal Article GetArticle(int index)
        {
            Article? article = Volatile.Read(ref _articles[index]);
            if (article is not null)
            {
                return article;
            }

            article = new Article(_assembly, new SeedLayout(_layout, _starts[index], _starts[index + 1] - 1));
            return Interlocked.CompareExchange(ref _articles[index], article, null) ?? article;
        }

        /// <summary>The id of an article, without making the article.</summary>
        /// <param name="index">0-based place in the page.</param>
        internal string GetId(int index) => SeedLayout.IdOf(SeedLayout.ReadPath(_layout, _starts[index]));
    }
}
