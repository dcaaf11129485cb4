using Seedbed.Report.Views;

namespace Seedbed.Report.Rendering;

/// <summary>Shows what a view says.</summary>
internal interface IRenderer
{
    /// <summary>Shows the parts one below the other.</summary>
    void Render(IEnumerable<Block> blocks);
}
