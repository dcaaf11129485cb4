namespace Seedbed
{
    using global::System.Collections.Generic;

    /// <summary>Why a thread was read by its shape and by no other. Two are equal when their threads are.</summary>
    public sealed record ThreadEvidence
    {
        private readonly CommentThread _thread;

        /// <summary>Reads the line of a layout that holds the evidence.</summary>
        internal ThreadEvidence(CommentThread thread, string layout)
        {
            _thread = thread;
            int at = 0;
            Headers = ReadNumber(layout, ref at);
            HeadersWithText = ReadNumber(layout, ref at);
            Score = ReadNumber(layout, ref at);
            RunnerUpScore = ReadNumber(layout, ref at);
            string runnerUp = ReadText(layout, ref at);
            RunnerUp = runnerUp.Length == 0 ? null : runnerUp;
            int length = ReadNumber(layout, ref at);
            if (length > 0)
            {
                MarkerSpan = ReadPlace(layout, length, ref at);
            }

            LookAlikes = ReadLookAlikes(layout, at).AsReadOnly();
        }

        /// <summary>The line that heads the thread, such as <c>Comment viewing options</c>; null when its headers alone show it.</summary>
        public string? Marker => MarkerSpan is SourceSpan span ? _thread.Article.Source.Slice(span) : null;

        /// <summary>Where that line stands; null when there is none. Some sites print it below the comments.</summary>
        public SourceSpan? MarkerSpan { get; }

        /// <summary>How many headers of comments the shape found.</summary>
        public int Headers { get; }

        /// <summary>How many of them have a comment's text.</summary>
        public int HeadersWithText { get; }

        /// <summary>How much of the document the shape explains. It means something only beside <see cref="RunnerUpScore"/>, and may change with every version.</summary>
        public int Score { get; }

        /// <summary>Name of the shape that explains the next most; null when no other finds a thread.</summary>
        public string? RunnerUp { get; }

        /// <summary>How much that one explains; 0 without one.</summary>
        public int RunnerUpScore { get; }

        /// <summary>Lines that look like headers of the shape and are text, in the order of the text.</summary>
        public IReadOnlyList<LookAlike> LookAlikes { get; }

        /// <inheritdoc />
        public bool Equals(ThreadEvidence? other) =>
            ReferenceEquals(this, other) || (other is not null && _thread.Equals(other._thread));

        /// <inheritdoc />
        public override int GetHashCode() => _thread.GetHashCode();

        private List<LookAlike> ReadLookAlikes(string layout, int at)
        {
            var lookAlikes = new List<LookAlike>();
            var reasons = new List<string>();
            for (int left = ReadNumber(layout, ref at); left > 0; left--)
            {
                SourceSpan span = ReadPlace(layout, ReadNumber(layout, ref at), ref at);
                int reason = ReadNumber(layout, ref at);
                if (reason == reasons.Count)
                {
                    reasons.Add(ReadText(layout, ref at));
                }

                lookAlikes.Add(new LookAlike(_thread.Article.Source, span, reasons[reason]));
            }

            return lookAlikes;
        }

        private static SourceSpan ReadPlace(string layout, int length, ref int at)
        {
            int start = ReadNumber(layout, ref at);
            int line = ReadNumber(layout, ref at);
            return new SourceSpan(start, length, line, ReadNumber(layout, ref at));
        }

        private static string ReadText(string layout, ref int at)
        {
            int start = at;
            at = layout.IndexOf('\t', start) + 1;
            return layout.Substring(start, at - 1 - start);
        }

        private static int ReadNumber(string layout, ref int at) => (int)SeedNumber.Read(layout, ref at);
    }
}
