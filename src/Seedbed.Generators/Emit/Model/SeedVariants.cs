namespace Seedbed
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Collections.ObjectModel;
    using global::System.ComponentModel;
    using global::System.IO;
    using global::System.Reflection;
    using global::System.Threading;

    /// <summary>Which articles of a corpus are variants of which. Generated code makes it; what its constant holds may change with every version of the contract.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public sealed class SeedVariants
    {
        private readonly Func<SeedCorpus> _corpus;
        private readonly string _data;
        private Dictionary<string, (Group Group, VariantMember Member)>? _byId;

        /// <summary>Takes the variants of a corpus.</summary>
        /// <param name="fields">The fields of the class that holds them in its only constant.</param>
        /// <param name="corpus">Gives the corpus.</param>
        /// <exception cref="ArgumentNullException"><paramref name="fields"/> or <paramref name="corpus"/> is null.</exception>
        /// <exception cref="InvalidDataException">There is no such constant: a tool has taken it out of the assembly.</exception>
        public SeedVariants(FieldInfo[] fields, Func<SeedCorpus> corpus)
        {
            _data = (string)SeedPage.FindConstant(fields ?? throw new ArgumentNullException(nameof(fields))).GetRawConstantValue()!;
            _corpus = corpus ?? throw new ArgumentNullException(nameof(corpus));
        }

        /// <summary>The variants of an article: those with the same words in path order, then the others, the most alike first.</summary>
        internal ReadOnlyCollection<Variant> Of(string id)
        {
            Dictionary<string, (Group Group, VariantMember Member)>? byId = Volatile.Read(ref _byId);
            byId ??= Interlocked.CompareExchange(ref _byId, byId = Read(), null) ?? byId;
            var variants = new List<Variant>();
            if (byId.TryGetValue(id, out (Group Group, VariantMember Member) own))
            {
                AddAll(variants, own.Member, own.Group, 1, VariantRuns.SameWords);
                foreach (Link link in own.Group.Links)
                {
                    AddAll(variants, own.Member, link.Other, link.Similarity, link.Runs);
                }
            }

            return variants.AsReadOnly();
        }

        private static void AddAll(List<Variant> variants, VariantMember own, Group group, double similarity, VariantRuns runs)
        {
            foreach (VariantMember member in group.Members)
            {
                if (!ReferenceEquals(member, own))
                {
                    variants.Add(new Variant(own, member, similarity, runs));
                }
            }
        }

        private Dictionary<string, (Group Group, VariantMember Member)> Read()
        {
            int at = 0;
            var groups = new Group[ReadNumber(ref at)];
            var byId = new Dictionary<string, (Group Group, VariantMember Member)>(StringComparer.Ordinal);
            for (int i = 0; i < groups.Length; i++)
            {
                Group group = groups[i] = new Group(ReadMembers(ref at));
                foreach (VariantMember member in group.Members)
                {
                    byId.Add(member.Id, (group, member));
                }

                for (int left = ReadNumber(ref at); left > 0; left--)
                {
                    ReadLink(group, groups[ReadNumber(ref at)], ref at);
                }
            }

            foreach (Group group in groups)
            {
                group.Links.Sort(static (left, right) => left.Similarity != right.Similarity ? right.Similarity.CompareTo(left.Similarity) : left.Order.CompareTo(right.Order));
            }

            return byId;
        }

        private VariantMember[] ReadMembers(ref int at)
        {
            var members = new VariantMember[ReadNumber(ref at)];
            int index = 0;
            for (int i = 0; i < members.Length; i++)
            {
                index += ReadNumber(ref at);
                int end = _data.IndexOf('\n', at);
                string id = _data.Substring(at, end - at);
                at = end + 1;
                members[i] = new VariantMember(_corpus, index, id, ReadNumbers(ref at));
            }

            return members;
        }

        private void ReadLink(Group group, Group other, ref int at)
        {
            double similarity = ReadNumber(ref at) / 100.0;
            int[] runs = ReadNumbers(ref at);
            VariantMember first = group.Members[0];
            VariantMember otherFirst = other.Members[0];
            group.Links.Add(new Link(other, similarity, VariantRuns.Near(first, otherFirst, runs), group.Links.Count));
            other.Links.Add(new Link(group, similarity, VariantRuns.Near(otherFirst, first, VariantRuns.Reverse(runs)), other.Links.Count));
        }

        private int[] ReadNumbers(ref int at)
        {
            var numbers = new int[ReadNumber(ref at)];
            for (int i = 0; i < numbers.Length; i++)
            {
                numbers[i] = ReadNumber(ref at);
            }

            return numbers;
        }

        private int ReadNumber(ref int at) => (int)SeedNumber.Read(_data, ref at);

        /// <summary>Articles with the same words.</summary>
        private sealed class Group
        {
            public readonly VariantMember[] Members;
            public readonly List<Link> Links = new List<Link>();

            public Group(VariantMember[] members) => Members = members;
        }

        /// <summary>A group with nearly the same words.</summary>
        private sealed class Link
        {
            public readonly Group Other;
            public readonly double Similarity;
            public readonly VariantRuns Runs;
            public readonly int Order;

            public Link(Group other, double similarity, VariantRuns runs, int order)
            {
                Other = other;
                Similarity = similarity;
                Runs = runs;
                Order = order;
            }
        }
    }
}
