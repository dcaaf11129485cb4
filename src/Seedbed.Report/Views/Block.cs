namespace Seedbed.Report.Views;

/// <summary>A part of what a command shows. Views say what is shown; renderers say how. Texts may come from seeds: renderers make them safe.</summary>
internal abstract record Block;
