using System.Runtime.CompilerServices;

namespace QuoteBot.Tests;

internal static class TestThreads
{
    /// <summary>
    /// Some tests hold up a thread until another has come so far. The pool adds threads slowly, one or two a second, and servers, clients and clocks of other
    /// tests would stand still meanwhile.
    /// </summary>
    private const int Enough = 64;

    [ModuleInitializer]
    internal static void Provide() => ThreadPool.SetMinThreads(Enough, Enough);
}
