namespace Seedbed
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Collections.ObjectModel;
    using global::System.Globalization;
    using global::System.Threading;

    /// <summary>The issues of a document, read out of its layout on first use and kept.</summary>
    internal sealed class IssueList
    {
        private readonly SeedPage _page;
        private readonly string _layout;
        private ReadOnlyCollection<SeedIssue>? _all;

        public IssueList(SeedPage page, string layout)
        {
            _page = page;
            _layout = layout;
        }

        /// <summary>All issues, in the order of the text.</summary>
        public ReadOnlyCollection<SeedIssue> All
        {
            get
            {
                ReadOnlyCollection<SeedIssue>? all = Volatile.Read(ref _all);
                return all ?? Interlocked.CompareExchange(ref _all, all = Read().AsReadOnly(), null) ?? all;
            }
        }

        /// <summary>The issues that stand within a part of the text and are about it.</summary>
        public IReadOnlyList<SeedIssue> Within(SourceSpan part)
        {
            var within = new List<SeedIssue>();
            for (int i = FirstFrom(part.Start); i < All.Count && All[i].Span.Start < part.End; i++)
            {
                SeedIssue issue = All[i];
                if (issue.Span.Length > 0 && issue.Span.End <= part.End && !issue.IsAboutArticle)
                {
                    within.Add(issue);
                }
            }

            return within.AsReadOnly();
        }

        private int FirstFrom(int start)
        {
            int low = 0;
            int high = All.Count;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (All[middle].Span.Start < start)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            return low;
        }

        private List<SeedIssue> Read()
        {
            var issues = new List<SeedIssue>();
            int at = 0;
            int start = 0;
            int line = 1;
            while (at < _layout.Length)
            {
                int number = ReadNumber(ref at);
                int form = ReadNumber(ref at);
                start += ReadNumber(ref at);
                int length = ReadNumber(ref at);
                line += ReadNumber(ref at);
                var span = new SourceSpan(start, length, line, ReadNumber(ref at));
                issues.Add(new SeedIssue("SEED" + Show(number), span, ReadMessage(Show(number) + "." + Show(form), ref at)));
            }

            return issues;
        }

        private string ReadMessage(string form, ref int at)
        {
            int omitted = ReadNumber(ref at);
            var arguments = new object[ReadNumber(ref at)];
            for (int i = 0; i < arguments.Length; i++)
            {
                int end = _layout.IndexOf('\t', at);
                arguments[i] = _layout.Substring(at, end - at);
                at = end + 1;
            }

            string message = string.Format(CultureInfo.InvariantCulture, _page.GetIssueForm(form), arguments);
            return omitted == 0 ? message : message + " (and " + Show(omitted) + " more of this rule in this file)";
        }

        private int ReadNumber(ref int at) => (int)SeedNumber.Read(_layout, ref at);

        private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
