namespace QuoteBot.Tests.Checking.Omissions;

/// <summary>Words that the speaker gives to others, or once held, and stands by in the same sentence; and the nearest sentences where the speaker does not.</summary>
public sealed class CutEndorsedTests
{
    private const string TooLong = "the tunnel is too long for us";

    [Theory]
    [InlineData("Critics say that the tunnel is too long for us, and they are right.")]
    [InlineData("Some engineers believe that the tunnel is too long for us, and I agree.")]
    [InlineData("Some engineers believe that the tunnel is too long for us and I agree.")]
    [InlineData("My grandmother used to say that the tunnel is too long for us, and so do I.")]
    [InlineData("My grandmother used to say that the tunnel is too long for us and so do I.")]
    [InlineData("My grandmother says that the tunnel is too long for us, as I do.")]
    [InlineData("There has been speculation that the tunnel is too long for us, and I can confirm it.")]
    [InlineData("The claim is that the tunnel is too long for us, and we can prove it.")]
    [InlineData("It has been widely said that the tunnel is too long for us, which is true.")]
    [InlineData("Only a fool would believe that the tunnel is too long for us, and it is.")]
    [InlineData("I tried to tell myself that the tunnel is too long for us, and it is.")]
    [InlineData("I joked that the tunnel is too long for us, and it is.")]
    [InlineData("I used to think that the tunnel is too long for us, and I still do.")]
    [InlineData("We once believed that the tunnel is too long for us, and it still looks so.")]
    public async Task What_the_speaker_endorses_is_the_speakers(string record)
        => await CutBorderTests.IsExcerpt(TooLong, record);

    [Theory]
    [InlineData("the mayor and the council agree with him", "My opponent says that the mayor and the council agree with him.")]
    [InlineData("the poor should pay more and the rich have a right to pay less", "They say that the poor should pay more and the rich have a right to pay less.")]
    [InlineData("the poor should pay more", "They say that the poor should pay more, and the rich have a right to pay less.")]
    [InlineData("he built the tunnel and that he is right", "My rival claims that he built the tunnel and that he is right.")]
    [InlineData("he built the tunnel himself", "My rival claims that he built the tunnel himself, and that he is right.")]
    [InlineData("he built the tunnel himself", "My rival claims that he built the tunnel himself, and he thinks he is right.")]
    [InlineData("I am as corrupt as they are", "Critics say that I am as corrupt as they are.")]
    [InlineData(TooLong, "Critics say that the tunnel is too long for us, and I wish I could agree.")]
    [InlineData(TooLong, "They told us that the tunnel is too long for us and I asked who is right.")]
    [InlineData(TooLong, "She said that the tunnel is too long for us, and then she asked me whether I agree.")]
    [InlineData(TooLong, "Critics say that the tunnel is too long for us, and I do not agree.")]
    [InlineData(TooLong, "Critics say that the tunnel is too long for us, and the mayor and his wife agree.")]
    public async Task What_others_say_and_think_right_is_theirs(string claim, string record)
        => Assert.Equal(VerdictKind.OutOfContext, (await CutBorderTests.Check(claim, record)).Kind);
}
