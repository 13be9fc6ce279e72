using System.Reflection;
using QuoteBot.Checking;
using QuoteBot.Cli;
using QuoteBot.Index;

namespace QuoteBot.Tests.Cli;

/// <summary>What an error of the program itself does to a batch.</summary>
public sealed class BatchFailureTests
{
    [Fact]
    public async Task A_claim_that_the_program_fails_on_costs_its_own_line_alone()
    {
        await using var real = await Some.Index(Some.Saying("We never promised that to anybody."));
        var index = DispatchProxy.Create<IQuoteIndex, FailingAtFirst>();
        ((FailingAtFirst)index).Real = real;
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, """
            {"id":1,"claim":"we never promised that to anybody"}
            {"id":2,"claim":"we never promised that to anybody"}
            """);
        using var terminal = new Terminal();

        var exit = await new CheckRun(terminal, index, new QuoteChecker(index), asJson: true).BatchAsync(file, CancellationToken.None);

        Assert.Equal(ExitCode.Failed, exit);
        Assert.True(((FailingAtFirst)index).Lookups > 1);
        File.Delete(file);
    }

    private class FailingAtFirst : DispatchProxy
    {
        public IQuoteIndex? Real { get; set; }

        public int Lookups { get; private set; }

        protected override object? Invoke(MethodInfo? method, object?[]? arguments) =>
            method!.Name == nameof(IQuoteIndex.FindAsync) && ++Lookups == 1 ? throw new InvalidOperationException("no such passage") : method.Invoke(Real, arguments);
    }
}
