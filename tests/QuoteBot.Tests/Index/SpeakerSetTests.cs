using QuoteBot.Index.Speakers;

namespace QuoteBot.Tests.Index;

public sealed class SpeakerSetTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(40)]
    public void The_first_of_a_run_of_speakers_that_is_in_the_set_is_found_however_many_it_holds(int keys)
    {
        var chance = new Random(keys);
        var set = new SpeakerSet([.. Enumerable.Range(0, keys).Select(_ => (long)chance.Next(1, 500)).Distinct()]);
        var speakers = Enumerable.Range(0, 3_000).Select(_ => chance.Next(0, 600)).ToArray();

        for (var from = 0; from < speakers.Length; from += 7)
        {
            var first = Array.FindIndex(speakers, from, set.Has);
            Assert.Equal(first < 0, set.FirstIn(speakers.AsSpan(from)) < 0);
            Assert.True(first < 0 || set.FirstIn(speakers.AsSpan(from)) == first - from);
        }
    }
}
