using QuoteBot.Discord.Protocol;

namespace QuoteBot.Discord.Cards;

/// <summary>Buttons to the page before and after.</summary>
public static class Paging
{
    /// <param name="page">From 0.</param>
    /// <param name="idOf">The custom id that leads to a page.</param>
    /// <returns>No row where there is one page alone.</returns>
    public static IReadOnlyList<Component> Row(int pages, int page, Func<int, string> idOf) => pages < 2
        ? []
        : [Component.Row(
            Component.Button("Previous", idOf(Math.Max(0, page - 1)), disabled: page == 0),
            Component.Button("Next", idOf(page + 1), disabled: page >= pages - 1))];
}
