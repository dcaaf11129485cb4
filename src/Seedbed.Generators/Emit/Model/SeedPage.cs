namespace Seedbed
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.ComponentModel;
#if NET5_0_OR_GREATER
    using global::System.Diagnostics.CodeAnalysis;
#endif
    using global::System.IO;
    using global::System.Reflection;
    using global::System.Threading;

    /// <summary>
    /// The structure of some documents, as generated code hands it over: a class with two constants, which are read as the fields that they
    /// are. A constant in an instruction would have to share 16 MB with all other strings of the assembly's code. Not meant to be called by
    /// hand: what the constants hold may change with every version of the contract.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class SeedPage
    {
        /// <summary>Version of the layout. Generated code and record types of different versions do not fit together.</summary>
        public const int ContractVersion = 3;

#if NET5_0_OR_GREATER
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicFields)]
#endif
        private readonly Type _constants;
        private readonly int[] _starts;
        private readonly Article?[] _articles;
        private Dictionary<string, string>? _formsByKey;

        /// <summary>Takes a page.</summary>
        /// <param name="constants">
        /// The class that holds the page's constants: <c>Layout</c>, the documents' structure, one behind the other, each ended by CARRIAGE
        /// RETURN, and <c>IssueForms</c>, the messages that the documents' issues fill in, a line each, with its key, a space and the message.
        /// The manifest resources of its assembly are the documents' files.
        /// </param>
        /// <param name="count">Number of documents in the page.</param>
        /// <exception cref="ArgumentNullException"><paramref name="constants"/> is null.</exception>
        /// <exception cref="InvalidDataException">The class holds no such constant: a tool has taken it out of the assembly.</exception>
        public SeedPage(
#if NET5_0_OR_GREATER
            [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicFields)]
#endif
            Type constants,
            int count)
        {
            _constants = constants ?? throw new ArgumentNullException(nameof(constants));
            Layout = ReadConstant("Layout");
            _articles = new Article?[count];
            _starts = new int[count];
            for (int i = 0; i < count - 1; i++)
            {
                _starts[i + 1] = Layout.IndexOf('\r', _starts[i]) + 1;
            }
        }

        /// <summary>The structure of the page's documents.</summary>
        internal string Layout { get; }

        /// <summary>Where the documents are.</summary>
        internal Assembly Assembly => _constants.Assembly;

        /// <summary>An article; the same instance every time.</summary>
        /// <param name="index">0-based place in the page.</param>
        internal Article GetArticle(int index)
        {
            Article? article = Volatile.Read(ref _articles[index]);
            if (article is not null)
            {
                return article;
            }

            article = new Article(this, _starts[index]);
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
        internal string GetId(int index) => SeedLayout.IdOf(SeedLayout.ReadPath(Layout, _starts[index]));

        private Dictionary<string, string> ReadIssueForms()
        {
            var forms = new Dictionary<string, string>(StringComparer.Ordinal);
            string lines = ReadConstant("IssueForms");
            int start = 0;
            while (start < lines.Length)
            {
                int space = lines.IndexOf(' ', start);
                int end = lines.IndexOf('\n', space);
                forms.Add(lines.Substring(start, space - start), lines.Substring(space + 1, end - space - 1));
                start = end + 1;
            }

            return forms;
        }

        private string ReadConstant(string name) =>
            _constants.GetField(name, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)?.GetRawConstantValue() as string
            ?? throw new InvalidDataException(
                "The structure of some documents is not in " + _constants.Assembly.GetName().Name + ": keep the constants of '" + _constants.FullName + "', or rebuild the project that holds the seeds.");
    }
}
