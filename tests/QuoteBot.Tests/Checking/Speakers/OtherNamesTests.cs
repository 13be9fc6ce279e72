namespace QuoteBot.Tests.Checking.Speakers;

/// <summary>A nickname or second name, claimed in place of the name by which the article gives its speaker.</summary>
public sealed class OtherNamesTests
{
    private const string Words = "The gate was never ours to open";

    [Theory]
    [InlineData("Vandermeer, one of the coast’s best rowers, is nicknamed “El Martillo” (The Hammer).", "El Martillo", VerdictKind.Verified)]
    [InlineData("It rained. Ilse Vandermeer disagrees. Known on the quay as “the Tidologist,” she reads the moon.", "the Tidologist", VerdictKind.Verified)]
    [InlineData("It rained. Ilse Vandermeer disagrees. Known on the quay as “the Tidologist,” she reads the moon.", "The Tidologist", VerdictKind.Verified)]
    [InlineData("Known as the Tidologist, Ilse Vandermeer reads the moon.", "the Tidologist", VerdictKind.Verified)]
    [InlineData("Ilse Vandermeer, also known as Marta Dorn, reads the moon.", "Marta Dorn", VerdictKind.Verified)]
    [InlineData("Ilse Vandermeer (born Marta Dorn) reads the moon.", "Marta Dorn", VerdictKind.Verified)]
    [InlineData("Ilse Vandermeer, whose real name is Marta Dorn, reads the moon.", "Marta Dorn", VerdictKind.Verified)]
    [InlineData("Ilse Vandermeer’s boat is nicknamed “El Martillo”.", "El Martillo", VerdictKind.Unattributed)]
    [InlineData("Ilse Vandermeer met Tom Hale, nicknamed “El Martillo”.", "El Martillo", VerdictKind.Unattributed)]
    [InlineData("Tom Hale disagrees. Known on the quay as “the Tidologist,” he reads the moon.", "the Tidologist", VerdictKind.Unattributed)]
    [InlineData("Ilse Vandermeer, known as “Marta Dorn’s fixer,” met Marta Dorn.", "Marta Dorn", VerdictKind.Misattributed)]
    [InlineData("Ilse Vandermeer calls herself Marta Dorn’s oldest friend.", "Marta Dorn", VerdictKind.Misattributed)]
    [InlineData("Ilse Vandermeer, known by Marta Dorn since school, met her.", "Marta Dorn", VerdictKind.Misattributed)]
    [InlineData("Ilse Vandermeer met Marta Dorn.", "Marta Dorn", VerdictKind.Misattributed)]
    public async Task What_the_article_calls_its_speaker_is_that_speaker(string text, string claimed, VerdictKind expected)
        => Assert.Equal(expected, (await VerdictTests.Check(Words, claimed, Some.Article($"{text}\n\n“[[{Words}|Ilse Vandermeer]],” Vandermeer said."))).Kind);
}
