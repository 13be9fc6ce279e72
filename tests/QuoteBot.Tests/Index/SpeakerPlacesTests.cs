using QuoteBot.Index.Speakers;
using QuoteBot.Index.Vectors;

namespace QuoteBot.Tests.Index;

public sealed class SpeakerPlacesTests
{
    [Theory]
    [InlineData(0, 3_000)]
    [InlineData(1, 3_000)]
    [InlineData(40, 3_000)]
    [InlineData(500, 3_000)]
    [InlineData(5, 0)]
    public void All_vectors_of_some_speakers_are_found_and_no_others(int keys, int vectors)
    {
        var chance = new Random(keys);
        var wanted = new SpeakerSet([.. Enumerable.Range(0, keys).Select(_ => (long)chance.Next(1, 500)).Distinct()]);
        var speakers = Enumerable.Range(0, vectors).Select(_ => chance.Next(0, 600)).ToArray();
        var found = new int[vectors];

        var count = new SpeakerPlaces(speakers).Of(wanted, found);

        Assert.Equal(Enumerable.Range(0, vectors).Where(place => wanted.Has(speakers[place])), found.Take(count).Order());
    }
}
