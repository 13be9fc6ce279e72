using QuoteBot.Text;

namespace QuoteBot.Tests.Text;

/// <summary>What counts as the same words, and what does not.</summary>
public sealed class SameWordsTests
{
    private static string Forms(string text) => string.Join(' ', QuoteText.Words(text).Select(word => word.Form));

    [Theory]
    [InlineData("We WILL build.", "we will build")]
    [InlineData("We\u00A0will \t\r\n build", "we will build")]
    [InlineData("we wi\u200Bll b\u00ADuild", "we will build")]
    [InlineData("infor\u00AD\nmation", "information")]
    [InlineData("caf\u00E9", "cafe\u0301")]
    [InlineData("Tomás Łukasz Øst Straße Ærø", "tomas lukasz ost strasse aero")]
    [InlineData("İstanbul", "ISTANBUL")]
    [InlineData("\uFB01nal o\uFB03ce", "final office")]
    [InlineData("\u202Bwe\u202C will", "we will")]
    [InlineData("“We don’t,” — he’ll", "'We don't' - he'll")]
    [InlineData("𝐛𝐨𝐥𝐝 move 😀!", "bold move")]
    [InlineData("well-known", "well known")]
    [InlineData("[T]he hospital[s]", "the hospitals")]
    [InlineData("Smith & Sons", "Smith and Sons")]
    public void Appearance_does_not_count(string one, string other) => Assert.Equal(Forms(one), Forms(other));

    [Theory]
    [InlineData("colour", "color")]
    [InlineData("neighbourhoods", "neighborhoods")]
    [InlineData("favourite", "favorite")]
    [InlineData("organised", "organized")]
    [InlineData("organisation", "organization")]
    [InlineData("recognisable", "recognizable")]
    [InlineData("emphasising", "emphasizing")]
    [InlineData("paralysed", "paralyzed")]
    [InlineData("centre", "center")]
    [InlineData("kilometres", "kilometers")]
    [InlineData("travelling", "traveling")]
    [InlineData("defence", "defense")]
    [InlineData("programme", "program")]
    [InlineData("grey", "gray")]
    [InlineData("practising", "practicing")]
    [InlineData("judgement", "judgment")]
    [InlineData("fulfil", "fulfill")]
    [InlineData("adviser", "advisor")]
    [InlineData("whilst", "while")]
    public void British_and_American_spelling_are_the_same(string one, string other) => Assert.Equal(Forms(one), Forms(other));

    [Theory]
    [InlineData("our")]
    [InlineData("four")]
    [InlineData("hour")]
    [InlineData("tour")]
    [InlineData("size")]
    [InlineData("exercise")]
    [InlineData("advise")]
    [InlineData("promised")]
    [InlineData("surprising")]
    [InlineData("franchise")]
    [InlineData("expertise")]
    [InlineData("crises")]
    [InlineData("disable")]
    [InlineData("otherwise")]
    [InlineData("rising")]
    public void Words_that_only_look_like_British_spelling_stay(string word)
        => Assert.Equal(word is "four" ? "#4" : word, Forms(word));

    [Theory]
    [InlineData("J.F.K.", "JFK")]
    [InlineData("J. K. Marlow", "JK Marlow")]
    [InlineData("the U.K.'s", "the UK's")]
    [InlineData("the U.S. Senate", "the US Senate")]
    [InlineData("U.S.-led", "US-led")]
    [InlineData("THE US WILL ACT", "the U.S. will act")]
    [InlineData("LET US GO", "let us go")]
    [InlineData("at 10 a.m. today", "at 10am today")]
    [InlineData("a Ph.D. thesis", "a Ph.D thesis")]
    public void Full_stops_of_initials_do_not_count(string one, string other) => Assert.Equal(Forms(one), Forms(other));

    [Theory]
    [InlineData("it's", "it is")]
    [InlineData("don't", "do not")]
    [InlineData("dont", "do not")]
    [InlineData("can’t", "cannot")]
    [InlineData("can't", "can not")]
    [InlineData("won't", "will not")]
    [InlineData("shan't", "shall not")]
    [InlineData("I'm sure we've", "I am sure we have")]
    [InlineData("they'd gone", "they had gone")]
    [InlineData("they'd go", "they would go")]
    [InlineData("we'd never need", "we would never need")]
    [InlineData("you'd better", "you had better")]
    [InlineData("he's been", "he has been")]
    [InlineData("that's right", "that is right")]
    [InlineData("let's go", "let us go")]
    [InlineData("gonna", "going to")]
    [InlineData("tell 'em", "tell them")]
    [InlineData("'cause I said so", "because I said so")]
    [InlineData("the mayors' plan", "the mayor's plan")]
    [InlineData("James's", "James'")]
    [InlineData("O’Brien", "O'Brien")]
    [InlineData("wouldn't've", "would not have")]
    public void Short_forms_equal_full_ones(string one, string other) => Assert.Equal(Forms(one), Forms(other));

    [Theory]
    [InlineData("forty", "40")]
    [InlineData("twenty-five", "25")]
    [InlineData("one hundred and twenty", "120")]
    [InlineData("a hundred", "100")]
    [InlineData("two hundred thousand", "200,000")]
    [InlineData("1.2 million", "1,200,000")]
    [InlineData("4bn", "4 billion")]
    [InlineData("4 billion", "4,000,000,000")]
    [InlineData("$4bn", "4 billion dollars")]
    [InlineData("US$4 billion", "$4bn")]
    [InlineData("$4 billion dollars", "$4bn")]
    [InlineData("a 4-billion-dollar deal", "a $4bn deal")]
    [InlineData("£3m", "3 million pounds")]
    [InlineData("€1", "1 euro")]
    [InlineData("50%", "50 percent")]
    [InlineData("fifty per cent", "50%")]
    [InlineData("3.50", "3.5")]
    [InlineData("three point five", "3.5")]
    [InlineData("3rd", "third")]
    [InlineData("twenty-first", "21st")]
    [InlineData("the 1990's", "the 1990s")]
    [InlineData("the nineties", "the '90s")]
    [InlineData("nineteen eighty-four", "1984")]
    [InlineData("twenty twenty-five", "2025")]
    [InlineData("half a million", "500,000")]
    [InlineData("50kg", "50 kg")]
    [InlineData("1 in 10", "one in ten")]
    [InlineData("between one hundred and two hundred", "between 100 and 200")]
    [InlineData("one million and three million", "1m and 3m")]
    [InlineData("two thousand and five", "2,005")]
    public void Numbers_in_words_equal_digits(string one, string other) => Assert.Equal(Forms(one), Forms(other));

    [Theory]
    [InlineData("no one", "no one")]
    [InlineData("anyone", "anyone")]
    [InlineData("one of them", "one of them")]
    [InlineData("one another", "one another")]
    [InlineData("hundreds of thousands", "hundreds of thousands")]
    [InlineData("a dozen", "a dozen")]
    [InlineData("one, two", "one #2")]
    [InlineData("the year 2019,200 people", "the year #2019 #200 people")]
    [InlineData("#harbour @port_board https://Port.example/a?b=1.", "#harbour @port_board https://port.example/a?b=1")]
    [InlineData("end.Next", "end next")]
    [InlineData("$ % & #", "percent and")]
    [InlineData("😀 … — !", "")]
    public void Some_words_keep_their_own_form(string text, string forms) => Assert.Equal(forms, Forms(text));

    [Theory]
    [InlineData("the US", "us")]
    [InlineData("tell US officials", "tell us officials")]
    [InlineData("10 am", "I am")]
    [InlineData("third", "three")]
    [InlineData("40", "50")]
    [InlineData("4 million", "4 billion")]
    [InlineData("$5", "£5")]
    [InlineData("its", "it's")]
    [InlineData("can", "can't")]
    [InlineData("mayor", "mayor's")]
    [InlineData("twenty, five", "25")]
    [InlineData("dozen", "12")]
    [InlineData("well", "we'll")]
    [InlineData("advise", "advice")]
    public void Different_words_stay_different(string one, string other) => Assert.NotEqual(Forms(one), Forms(other));

    [Fact]
    public void Every_word_knows_its_place()
    {
        const string text = "It’s “$4 billion”, U.S. officials said.";
        var words = QuoteText.Words(text);

        Assert.Equal(["it", "is", "#4000000000", "dollars", "u.s", "officials", "said"], words.Select(word => word.Form));
        Assert.Equal(["It’s", "It’s", "$4 billion", "$4 billion", "U.S.", "officials", "said"], words.Select(word => word.Span.In(text)));
    }
}
