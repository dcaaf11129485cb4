namespace Seedbed
{
    /// <summary>The numbers that stand before a document's rows.</summary>
    internal readonly struct SeedHead
    {
        public readonly int Length;
        public readonly int LineCount;
        public readonly NewlineStyle Newline;
        public readonly bool HasByteOrderMark;

        /// <summary>The number in the file's name; -1 when there is none.</summary>
        public readonly int Ordinal;

        public SeedHead(string layout, ref int at)
        {
            Length = (int)SeedNumber.Read(layout, ref at);
            LineCount = (int)SeedNumber.Read(layout, ref at);
            int file = (int)SeedNumber.Read(layout, ref at);
            Newline = (NewlineStyle)(file >> 1);
            HasByteOrderMark = (file & 1) != 0;
            Ordinal = (int)(SeedNumber.Read(layout, ref at) - 1);
        }
    }
}
