using System.Collections.Generic;

namespace Seedbed.Syntax;

/// <summary>
/// The shingles of bodies that are compared. Those of the last few long texts are kept: one that holds all the others is compared with each,
/// and would be read anew each time.
/// </summary>
internal sealed class ShingleTables
{
    private const int MaxKept = 4;

    private readonly Dictionary<ArticleBody, ShingleTable> _kept = [];

    /// <summary>How many bodies were read.</summary>
    public int Read { get; private set; }

    /// <summary>The shingles of a body.</summary>
    public ShingleTable Of(ArticleBody body)
    {
        if (_kept.TryGetValue(body, out ShingleTable? known))
        {
            return known;
        }

        Read++;
        var table = new ShingleTable(body.Text, body.ReadWords());
        if (body.Text.Length >= NearBodyLimits.LongText)
        {
            if (_kept.Count == MaxKept)
            {
                _kept.Clear();
            }

            _kept.Add(body, table);
        }

        return table;
    }
}
