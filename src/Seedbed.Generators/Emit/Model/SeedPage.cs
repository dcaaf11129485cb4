namespace Seedbed
{
    using global::System;
    using global::System.Collections.Generic;
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
        private readonly string _issueForms;
        private readonly string _layout;
        private readonly int[] _starts;
        private readonly Article?[] _articles;
        private Dictionary<string, string>? _formsByKey;

        /// <summary>Takes a page.</summary>
        /// <param name="assembly">The assembly whose manifest resources are the documents' files.</param>
        /// <param name="count">Number of documents in the page.</param>
        /// <param name="issueForms">The messages that the documents' issues fill in: a line each, with its key, a space and the message.</param>
        /// <param name="layout">The documents' structure, one behind the other, each ended by CARRIAGE RETURN.</param>
        public SeedPage(Assembly assembly, int count, string issueForms, string layout)
        {
            _assembly = assembly;
            _issueForms = issueForms;
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

            article = new Article(this, _assembly, new SeedLayout(_layout, _starts[index], _starts[index + 1] - 1));
            return Interlocked.CompareExchange(ref _articles[index], article, null) ?? article;
        }

        /// <summary>The message of a key, which issues fill in.</summary>
        internal string GetIssueForm(string key)
        {
            Dictionary<string, string>? forms = Volatile.Read(ref _formsByKey);
            forms ??= Interlocked.CompareExchange(ref _formsByKey, forms = ReadIssueForms(), null) ?? forms;
            return forms[key];
        }

        /// <summary>The id of an article, without making the article.</summary>
        /// <param name="index">0-based place in the page.</param>
        internal string GetId(int index) => SeedLayout.IdOf(SeedLayout.ReadPath(_layout, _starts[index]));

        private Dictionary<string, string> ReadIssueForms()
        {
            var forms = new Dictionary<string, string>(StringComparer.Ordinal);
            int start = 0;
            while (start < _issueForms.Length)
            {
                int space = _issueForms.IndexOf(' ', start);
                int end = _issueForms.IndexOf('\n', space);
                forms.Add(_issueForms.Substring(start, space - start), _issueForms.Substring(space + 1, end - space - 1));
                start = end + 1;
            }

            return forms;
        }
    }
}
