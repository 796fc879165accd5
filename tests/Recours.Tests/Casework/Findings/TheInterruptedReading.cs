using System.Collections;
using Recours.Casework.Findings;
using Recours.Casework.Intake;

namespace Recours.Tests.Casework.Findings;

/// <summary>Whoever locks the case in the middle of a long conversation does not wait for its end, and nothing of it is read on.</summary>
public sealed class TheInterruptedReading
{
    [Theory]
    [InlineData(1)]
    [InlineData(500)]
    [InlineData(2_500)]
    [InlineData(7_500)]
    public void Stops_wherever_it_is(int after)
    {
        using var cancel = new CancellationTokenSource();
        var entries = new Watched([.. Enumerable.Range(0, 1_000).Select(Entry)], () => cancel.Cancel(), after);
        Should.Throw<OperationCanceledException>(() => FindingsReader.Of(entries, new FindingsContext("FR"), cancel.Token));
        entries.Reads.ShouldBeInRange(after, after + 10_000);
        var whole = new Watched([.. Enumerable.Range(0, 1_000).Select(Entry)], () => { }, int.MaxValue);
        FindingsReader.Of(whole, new FindingsContext("FR"), cancel: TestContext.Current.CancellationToken);
        entries.Reads.ShouldBeLessThan(whole.Reads);
    }

    private static ChatEntry Entry(int i) => new(EntryKind.Text, i % 2 == 0 ? "Jess Exemple" : "Camille Exemple", Direction.None, null,
        i % 5 == 0 ? $"paye {100 + i} euros ou j'envoie la vidéo à ta famille, +33 6 39 98 {i / 100:00} {i % 100:00}" : "d'accord", "", new SourceSpan("a.txt", i, 1, null))
    { Conversation = "c" };

    private sealed class Watched(IReadOnlyList<ChatEntry> entries, Action then, int after) : IReadOnlyList<ChatEntry>
    {
        public int Reads { get; private set; }

        public int Count => entries.Count;

        public ChatEntry this[int index]
        {
            get
            {
                if (++Reads == after)
                {
                    then();
                }

                return entries[index];
            }
        }

        public IEnumerator<ChatEntry> GetEnumerator()
        {
            for (var i = 0; i < Count; i++)
            {
                yield return this[i];
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
