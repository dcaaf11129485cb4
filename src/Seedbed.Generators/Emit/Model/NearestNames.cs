namespace Seedbed
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.ComponentModel;

    /// <summary>Finds what somebody probably meant.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static class NearestNames
    {
        /// <summary>Longer names are compared by their beginnings: a slip of the finger shows there, and the cost is the square of the length.</summary>
        private const int ComparedLength = 64;

        /// <summary>The candidates nearest to a name: first those that begin with it, then by edit distance less the length of a common beginning, without regard to case.</summary>
        /// <param name="name">What was asked for.</param>
        /// <param name="candidates">What there is.</param>
        /// <param name="count">How many to return at most.</param>
        public static IReadOnlyList<string> Find(string name, IEnumerable<string> candidates, int count = 3)
        {
            var ranked = new List<KeyValuePair<int, string>>();
            foreach (string candidate in candidates)
            {
                bool isBeginning = name.Length > 0 && candidate.StartsWith(name, StringComparison.OrdinalIgnoreCase);
                ranked.Add(new KeyValuePair<int, string>(isBeginning ? int.MinValue : Distance(name, candidate), candidate));
            }

            ranked.Sort(static (left, right) =>
                left.Key != right.Key ? left.Key.CompareTo(right.Key) : string.CompareOrdinal(left.Value, right.Value));
            return ranked.GetRange(0, Math.Min(count, ranked.Count)).ConvertAll(static pair => pair.Value);
        }

        private static int Distance(string left, string right)
        {
            left = Shorten(left);
            right = Shorten(right);
            int common = 0;
            while (common < left.Length && common < right.Length && left[common] == right[common])
            {
                common++;
            }

            return EditDistance(left, right) - common;
        }

        /// <summary>Levenshtein distance: how many characters must be inserted, deleted or replaced.</summary>
        private static int EditDistance(string left, string right)
        {
            var costs = new int[right.Length + 1];
            for (int j = 0; j <= right.Length; j++)
            {
                costs[j] = j;
            }

            for (int i = 1; i <= left.Length; i++)
            {
                int diagonal = costs[0];
                costs[0] = i;
                for (int j = 1; j <= right.Length; j++)
                {
                    int replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                    diagonal = costs[j];
                    costs[j] = Math.Min(replaced, 1 + Math.Min(costs[j], costs[j - 1]));
                }
            }

            return costs[right.Length];
        }

        private static string Shorten(string name) =>
            (name.Length > ComparedLength ? name.Substring(0, ComparedLength) : name).ToUpperInvariant();
    }
}
