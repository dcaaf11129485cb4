namespace Seedbed.Generators.Spec;

/// <summary>Record types that a referenced assembly brings.</summary>
/// <param name="Assembly">Name of the assembly.</param>
/// <param name="Version">Their version of the contract with generated code.</param>
/// <param name="Access">Whether they are for everybody, or for friends such as this project.</param>
internal sealed record ReferencedModel(string Assembly, int Version, ModelAccess Access);
