using QuoteBot.Checking.Speakers;

namespace QuoteBot.Tests.Checking.Speakers;

/// <summary>Roles and bodies by their words: which are the same, which speak for which, and what is no role at all.</summary>
public sealed class RolesTests
{
    [Theory]
    [InlineData("the mayor", "mayor of Varnholm", true)]
    [InlineData("mayor of Varnholm", "the mayor", true)]
    [InlineData("mayor of Varnholm and Vik", "mayor of Varnholm", true)]
    [InlineData("mayor of Varnholm", "mayor of Vik", false)]
    [InlineData("the harbour pilot", "harbour pilot", true)]
    [InlineData("a Skerrow historian", "Skerrow University historian", true)]
    [InlineData("Skerrow University historian", "a Skerrow historian", false)]
    [InlineData("a historian", "Skerrow University historian", false)]
    [InlineData("a Skerrow witness", "Skerrow harbour witness", false)]
    [InlineData("harbour", "harbour board", false)]
    [InlineData("mayor of Varnholm", "Varnholm", false)]
    [InlineData("the", "mayor", false)]
    [InlineData("the", "of", false)]
    public void One_role_may_be_told_with_more_words(string one, string other, bool fit) => Assert.Equal(fit, Roles.Fit(one, other));

    [Theory]
    [InlineData("spokesperson for the port", "the port", true)]
    [InlineData("port director", "the port", true)]
    [InlineData("communications of the port", "the port", true)]
    [InlineData("boats of the port", "the port", false)]
    [InlineData("spokesperson for the port", "the Harbour Board", false)]
    [InlineData("spokesperson", "the", false)]
    [InlineData("press office", "the press office", false)]
    [InlineData("a rep for the port", "the port", true)]
    [InlineData("a safety rep at the port", "the port", false)]
    [InlineData("a safety rep for the port", "the port", false)]
    [InlineData("a rep for the Department of Works", "the Works Department", true)]
    [InlineData("a union rep for the Department of Works", "the Works Department", false)]
    [InlineData("Skerrow Workers Union attorney", "Skerrow Workers Union", true)]
    [InlineData("Skerrow Workers Union attorney", "SWU", true)]
    [InlineData("Skerrow Workers Union attorney", "SWB", false)]
    [InlineData("Skerrow union attorney", "Skerrow", false)]
    [InlineData("Vantor’s head of search", "Vantor", true)]
    [InlineData("Vantor’s former head of search", "Vantor", false)]
    [InlineData("Vantor’s oldest resident", "Vantor", false)]
    public void Who_speaks_for_a_body_has_a_role_and_the_body_in_it(string role, string body, bool speaks) => Assert.Equal(speaks, Representatives.SpeaksFor(role, body));

    [Theory]
    [InlineData("biologist of the Clean Fjord Alliance", "the Clean Fjord Alliance", true)]
    [InlineData("biologist at Clean Fjord", "Clean Fjord", true)]
    [InlineData("biologist for Clean Fjord", "Clean Fjord", true)]
    [InlineData("biologist with the Fjord Alliance", "Fjord Alliance", true)]
    [InlineData("biologist against Clean Fjord", "Clean Fjord", false)]
    [InlineData("biologist of new Clean Fjord", "Clean Fjord", false)]
    [InlineData("biologist the Fjord Alliance", "the Fjord Alliance", false)]
    [InlineData("biologist of the Fjord Alliance", "the Alliance", false)]
    [InlineData("senior biologist of Moss Alliance", "Fjord Alliance", false)]
    [InlineData("of Clean Fjord", "Clean Fjord", false)]
    [InlineData("of the Clean Fjord", "Clean Fjord", false)]
    [InlineData("biologist of", "the", false)]
    public void Who_belongs_to_a_body_has_it_behind_a_preposition(string role, string body, bool belongs) => Assert.Equal(belongs, Representatives.BelongsTo(role, body));

    [Theory]
    [InlineData("The Mayor Mara", true)]
    [InlineData("A Mayor Mara", true)]
    [InlineData("An Engineer Mara", true)]
    [InlineData("mayor Mara", true)]
    [InlineData("Deputy Mayor", true)]
    [InlineData("Unknown Mayor", true)]
    [InlineData("Mayor of Vik", true)]
    [InlineData("the critics of the board", true)]
    [InlineData("Mayor Mara", false)]
    [InlineData("Mara Mayor", false)]
    [InlineData("The Lindqvist boats", false)]
    public void A_role_is_told_from_a_name(string text, bool isRole) => Assert.Equal(isRole, Roles.LooksLikeRole(text));

    [Theory]
    [InlineData("the officials", true)]
    [InlineData("a spokeswoman", true)]
    [InlineData("a union official", false)]
    [InlineData("the", true)]
    public void What_many_people_are_at_once_is_generic(string text, bool isGeneric) => Assert.Equal(isGeneric, Roles.IsGeneric(text));

    [Theory]
    [InlineData("the mayor Mara Lindqvist", "Mara Lindqvist")]
    [InlineData("Mayor Mara", "Mara")]
    [InlineData("the mayor of Vik", null)]
    [InlineData("the mayor", null)]
    [InlineData("Mara Lindqvist Holm", null)]
    public void A_name_stands_right_behind_the_roles_noun(string text, string? name) => Assert.Equal(name, Roles.NameAfter(text));

    [Theory]
    [InlineData("the resolution", "the draft resolution", true)]
    [InlineData("the draft resolution", "the resolution", true)]
    [InlineData("the harbour board", "the harbour council", false)]
    [InlineData("the", "the report", false)]
    [InlineData("the report", "the", false)]
    public void A_shorter_form_of_a_name_has_no_word_of_its_own(string one, string other, bool isShorter) => Assert.Equal(isShorter, Institutions.IsShorterFormOf(one, other));

    [Theory]
    [InlineData("the ministry", "the health ministry", true)]
    [InlineData("the ministry", "Ministry of Health", true)]
    [InlineData("the ministry", "the health board", false)]
    [InlineData("the ministry", "the ministry", false)]
    public void A_kind_of_body_is_the_first_or_the_last_word_of_its_name(string kind, string name, bool isKind) => Assert.Equal(isKind, Institutions.IsKindOf(kind, name));

    [Theory]
    [InlineData("Moscow", "the Kremlin", true)]
    [InlineData("the Moscow desk", "the Kremlin press", true)]
    [InlineData("Moscow", "the Harbour Board", false)]
    [InlineData("the Harbour Board", "Moscow", false)]
    public void Two_names_of_one_government_may_be_one_body(string one, string other, bool overlap) => Assert.Equal(overlap, Institutions.MayOverlap(one, other));

    [Theory]
    [InlineData("Moscow", true)]
    [InlineData("the Harbour Board", true)]
    [InlineData("HARBOUR", true)]
    [InlineData("HARBOURS", false)]
    [InlineData("P", false)]
    [InlineData("London Holm", false)]
    public void A_body_is_told_from_a_name(string text, bool isBody) => Assert.Equal(isBody, Institutions.LooksLikeOne(text));

    [Theory]
    [InlineData("Gullwatch.org", "Gullwatch", true)]
    [InlineData("Gullwatch.com", "Gullwatch.org", true)]
    [InlineData("Gullwatch.org", "Gulls", false)]
    public void A_body_is_known_with_and_without_its_domain(string one, string other, bool areSame) => Assert.Equal(areSame, Institutions.AreSame(one, other));

    [Fact]
    public void Two_names_without_a_telling_word_are_not_the_same_body() => Assert.False(Institutions.AreSame("the", "of"));

    [Theory]
    [InlineData("the president", "the president", true)]
    [InlineData("US president", "the president", true)]
    [InlineData("president of Varnholm", "the president", true)]
    [InlineData("president and founder", "the president", true)]
    [InlineData("vice president", "the president", false)]
    [InlineData("former president", "the president", false)]
    [InlineData("senator at odds with the president", "the president", false)]
    [InlineData("president accuses", "the president", false)]
    [InlineData("mayor", "the president", false)]
    public void An_office_is_held_by_whom_the_very_office_is_given(string held, string office, bool isOffice) => Assert.Equal(isOffice, Roles.IsOffice(held, office));

    [Fact]
    public void Nobody_speaks_for_a_thing() => Assert.False(Representatives.SpeaksFor("statement from harbour spokesman", "a statement"));

    [Theory]
    [InlineData("the mayor", "senior adviser to the mayor")]
    [InlineData("a member of the mayor’s tide board", "mayor")]
    [InlineData("a former adviser to Mayor Tom Vik", "the mayor")]
    public void Who_only_works_for_an_office_does_not_hold_it(string one, string other)
    {
        Assert.False(Roles.Fit(one, other));
        Assert.False(Roles.Fit(other, one));
    }

    [Theory]
    [InlineData("the harbour spokesman", "harbour spokesman Navy Capt.")]
    [InlineData("the PM", "prime minister of Skerrow")]
    [InlineData("the UN ambassador", "ambassador to the United Nations")]
    public void An_office_in_other_words_is_that_office(string one, string other)
        => Assert.True(Roles.Fit(one, other));

    [Theory]
    [InlineData("a Works Department spokeswoman", "the Works Department", true)]
    [InlineData("a spokeswoman for the Works Department", "the Works Department", true)]
    [InlineData("a rep for the Works Department", "the Works Department", true)]
    [InlineData("a Works Department press secretary", "the Works Department", true)]
    [InlineData("a Works Department spokesman at the quay", "the Works Department", true)]
    [InlineData("a spokesman for the Works Department in Vik", "the Works Department", true)]
    [InlineData("a spokeswoman for victims in the Works Department", "the Works Department", false)]
    [InlineData("a Works Department official", "the Works Department", false)]
    [InlineData("a former Works Department official", "the Works Department", false)]
    [InlineData("a Works Department engineer", "the Works Department", false)]
    [InlineData("a spokesman for the Works Department Pilots Association", "the Works Department", false)]
    [InlineData("a spokesman for an inmate of the Works Department", "the Works Department", false)]
    [InlineData("a representative for pilots at the Works Department", "the Works Department", false)]
    [InlineData("a spokeswoman for the Senate Democrats", "the Senate", false)]
    [InlineData("a Works Department pilots union spokesman", "the Works Department", false)]
    public void Of_the_unnamed_only_those_speak_for_a_body_whose_voice_it_is(string role, string body, bool speaks) => Assert.Equal(speaks, Representatives.IsVoiceOf(role, body));

    [Theory]
    [InlineData("former president", "the former president", true)]
    [InlineData("president", "the former president", false)]
    [InlineData("former president", "the president", false)]
    [InlineData("president", "the president", true)]
    public void Who_had_an_office_and_who_has_it_are_two(string held, string office, bool isIt) => Assert.Equal(isIt, Roles.IsOffice(held, office));

    [Theory]
    [InlineData("director of the Works Department", "the head of the Works Department", true)]
    [InlineData("finance director of the Works Department", "the head of the Works Department", false)]
    [InlineData("former director of the Works Department", "the head of the Works Department", false)]
    [InlineData("member of the Scottish Parliament for Vik", "the MP for Vik", false)]
    [InlineData("a Swedish member of the European Parliament", "a Swedish MP", false)]
    [InlineData("member of Parliament from the southern city of Vik", "the MP from Vik", true)]
    [InlineData("member of Parliament from Skerrow", "the MP from Vik", false)]
    public void The_head_of_a_body_leads_it(string printed, string claimed, bool isOne) => Assert.Equal(isOne, Roles.Describes(printed, claimed) || Roles.Fit(claimed, printed));
}
