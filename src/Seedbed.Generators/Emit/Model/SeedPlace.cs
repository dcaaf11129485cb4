namespace Seedbed
{
    /// <summary>Where reading rows can be taken up: at which character of the layout, and from which place in the text the next row counts.</summary>
    internal struct SeedPlace
    {
        public int At;
        public int Position;
        public int Line;
        public int Column;
    }
}
