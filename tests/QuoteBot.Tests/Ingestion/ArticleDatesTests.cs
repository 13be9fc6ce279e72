using System.Globalization;
using QuoteBot.Ingestion;

namespace QuoteBot.Tests.Ingestion;

public sealed class ArticleDatesTests
{
    [Theory]
    [InlineData("2024-03-05", "2024-03-05T00:00:00+00:00")]
    [InlineData("2024-03-05T10:15:00Z", "2024-03-05T10:15:00+00:00")]
    [InlineData("2024-03-05T10:15:30.123+02:00", "2024-03-05T10:15:30+02:00")]
    [InlineData("2024-03-05T10:15:00-0500", "2024-03-05T10:15:00-05:00")]
    [InlineData("2024-03-05 10:15", "2024-03-05T10:15:00+00:00")]
    [InlineData("20240305T101500Z", "2024-03-05T10:15:00+00:00")]
    [InlineData("20240305", "2024-03-05T00:00:00+00:00")]
    [InlineData("2024/03/05", "2024-03-05T00:00:00+00:00")]
    [InlineData("2024-3-5", "2024-03-05T00:00:00+00:00")]
    [InlineData("Tue, 05 Mar 2024 10:15:00 GMT", "2024-03-05T10:15:00+00:00")]
    [InlineData("March 5, 2024", "2024-03-05T00:00:00+00:00")]
    [InlineData("Mar. 5, 2024, 1:05 p.m. ET", "2024-03-05T13:05:00-05:00")]
    [InlineData("July 4, 2024 at 9:30 AM EDT", "2024-07-04T09:30:00-04:00")]
    [InlineData("July 4, 2024 9 AM ET", "2024-07-04T09:00:00-04:00")]
    [InlineData("5 March 2024 10:15 GMT", "2024-03-05T10:15:00+00:00")]
    [InlineData("5th of March 2024", "2024-03-05T00:00:00+00:00")]
    [InlineData("Published on Tuesday, 5 March 2024 at 12:10 am", "2024-03-05T00:10:00+00:00")]
    [InlineData("05-Mar-2024", "2024-03-05T00:00:00+00:00")]
    [InlineData("1/21/18", "2018-01-21T00:00:00+00:00")]
    [InlineData("21/1/2018", "2018-01-21T00:00:00+00:00")]
    [InlineData("29 February 2024", "2024-02-29T00:00:00+00:00")]
    public void A_date_of_the_news_is_read(string text, string expected)
    {
        var parsed = ArticleDates.Parse(text);

        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), parsed!.Value.AddTicks(-(parsed.Value.Ticks % TimeSpan.TicksPerSecond)));
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture).Offset, parsed.Value.Offset);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("30 February 2024")]
    [InlineData("29 February 2023")]
    [InlineData("2024-13-01")]
    [InlineData("2024-03-05T25:00:00")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("3/4/2024")]
    [InlineData("1709600000")]
    [InlineData("March 2024")]
    [InlineData("Flight 2024-03-055")]
    public void What_is_no_single_possible_date_is_null(string? text) => Assert.Null(ArticleDates.Parse(text));
}
