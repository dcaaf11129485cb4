namespace Seedbed
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.ComponentModel;
    using global::System.IO;
    using global::System.Reflection;
    using global::System.Threading;

    /// <summary>
    /// The structure of some documents, as generated code hands it over: a class with a constant, which is read as the field that it is.
    /// A constant in an instruction would have to share 16 MB with all other strings of the assembly's code. Not meant to be called by
    /// hand: what the constant holds may change with every version of the contract.
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class SeedPage
    {
        /// <summary>Version of the layout. Generated code and record types of different versions do not fit together.</summary>
        public const int ContractVersion = 7;

        /// <summary>The structure of the page's documents.</summary>
        internal readonly string Layout;

        /// <summary>Where the documents are.</summary>
        internal readonly Assembly Assembly;

        private readonly Func<SeedVariants> _variants;
        private readonly Func<FieldInfo[]>? _segmentFields;
        private readonly int[] _starts;
        private readonly int _issueForms;
        private readonly Article?[] _articles;
        private Dictionary<string, string>? _formsByKey;
        private string? _segments;
        private int[]? _segmentStarts;

        /// <summary>Takes a page.</summary>
        /// <param name="fields">
        /// The fields of the page's class. Its only constant is the documents' structure, one behind the other, each with its length before it,
        /// and then the messages that the documents' issues fill in, a line each, with its key, a space and the message. The manifest resources
        /// of its assembly are the documents' files.
        /// </param>
        /// <param name="count">Number of documents in the page.</param>
        /// <param name="variants">Gives what is known across all documents.</param>
        /// <param name="segmentFields">Gives the fields of a class whose only constant is where the documents' sentences and words stand; null where nobody wants to know.</param>
        /// <exception cref="ArgumentNullException"><paramref name="fields"/> or <paramref name="variants"/> is null.</exception>
        /// <exception cref="InvalidDataException">There is no such constant: a tool has taken it out of the assembly.</exception>
        public SeedPage(FieldInfo[] fields, int count, Func<SeedVariants> variants, Func<FieldInfo[]>? segmentFields)
        {
            _segmentFields = segmentFields;
            _variants = variants ?? throw new ArgumentNullException(nameof(variants));
            FieldInfo constant = FindConstant(fields ?? throw new ArgumentNullException(nameof(fields)));
            Assembly = constant.Module.Assembly;
            Layout = (string)constant.GetRawConstantValue()!;
            _articles = new Article?[count];
            _starts = ReadStarts(Layout, count, out _issueForms);
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

            article = new Article(this, index, _starts[index]);
            return Interlocked.CompareExchange(ref _articles[index], article, null) ?? article;
        }

        /// <summary>Where the sentences and words of an article are.</summary>
        /// <param name="index">0-based place in the page.</param>
        internal ArticleSegments GetSegments(int index)
        {
            if (_segmentFields is null)
            {
                return ArticleSegments.None;
            }

            // A constant of their own: those who do not ask for words need not hold them.
            string? segments = Volatile.Read(ref _segments);
            segments ??= Interlocked.CompareExchange(ref _segments, segments = (string)FindConstant(_segmentFields()).GetRawConstantValue()!, null) ?? segments;
            int[]? starts = Volatile.Read(ref _segmentStarts);
            starts ??= Interlocked.CompareExchange(ref _segmentStarts, starts = ReadStarts(segments, _starts.Length, out _), null) ?? starts;
            return new ArticleSegments(segments, starts[index]);
        }

        /// <summary>What is known across all documents.</summary>
        internal SeedVariants Variants => _variants();

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
            int start = _issueForms;
            while (start < Layout.Length)
            {
                int space = Layout.IndexOf(' ', start);
                int end = Layout.IndexOf('\n', space);
                forms.Add(Layout.Substring(start, space - start), Layout.Substring(space + 1, end - space - 1));
                start = end + 1;
            }

            return forms;
        }

        /// <summary>Where each document begins, whose length stands before it.</summary>
        private static int[] ReadStarts(string layout, int count, out int end)
        {
            var starts = new int[count];
            end = 0;
            for (int i = 0; i < count; i++)
            {
                int length = (int)SeedNumber.Read(layout, ref end);
                starts[i] = end;
                end += length;
            }

            return starts;
        }

        // Not by its name: to look for one, or to ask for it, costs a program's start more than all else that is read here.
        internal static FieldInfo FindConstant(FieldInfo[] fields)
        {
            foreach (FieldInfo field in fields)
            {
                if (field.IsLiteral)
                {
                    return field;
                }
            }

            throw NoConstant();
        }

        private static InvalidDataException NoConstant() => new(
            "The structure of some documents is not in the assembly that holds the seeds: keep the constants of its pages, or rebuild it.");
    }
}
