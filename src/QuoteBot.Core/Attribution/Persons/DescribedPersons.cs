using QuoteBot.Attribution.Names;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Attribution.Persons;

/// <summary>Which person of the article a phrase without a name means: "the mayor", "the Texas senator", "the actor".</summary>
internal sealed class DescribedPersons(MarkedText text, People people, NamedPersons named, RoleHolders roles, Pronouns pronouns, UnnamedSpeakers unnamed)
{
    /// <summary>The only holder of the role, who also spoke last and of whose role no other holder was told since.</summary>
    private const double SpokeLast = 0.95;
    private const double OnlyHolder = 0.9;
    private const double OneOfSeveral = 0.7;
    private const double ByEpithet = 0.6;
    private const double JustNamed = 0.8;

    /// <summary>So far back somebody without a name is looked for.</summary>
    private const int MaxLookBack = 2000;

    /// <summary>A pronoun further on may mean somebody else.</summary>
    private const int MaxToPronoun = 30;

    /// <summary>"an old island senator": a phrase that introduces is no longer.</summary>
    private const int MaxPhrase = 6;

    /// <param name="head">The noun that carries the phrase.</param>
    /// <returns>The person, and how sure that is; null when the article has given nobody this role.</returns>
    public (Person? Person, double Certainty) Of(TokenRange mention, int head)
    {
        var (person, holders) = roles.Of(mention, head);
        if (person is not null && holders > 1 && IsEpithet(mention, head) && !IsNamedBeside(person, mention) && WasIntroduced(head, person.FirstMention))
            return (null, 0);
        if (person is not null)
            return (person, holders > 1 ? OneOfSeveral : pronouns.SpokeLast(person, mention.Start) && !HasOther(person, mention.Start, head) ? SpokeLast : OnlyHolder);
        if ((IsEpithet(mention, head) || IsCrowned(mention, head)) && pronouns.OfSection(head, GenderOf(mention)) is { } heading)
            return (heading, ByEpithet);
        if (OnlyOneBefore(mention, head) is { } justNamed)
            return (justNamed, JustNamed);
        if (!IsEpithet(mention, head) || unnamed.HasAfter(text.Lower(head), -1))
            return (null, 0);
        var (meant, certainty, _) = pronouns.Resolve(mention.Start, NameLists.GenderOfNoun(text.Lower(head)));
        return certainty >= Pronouns.Agreed && meant is not null && !WasIntroduced(head, meant.FirstMention) ? (meant, ByEpithet) : (null, 0);
    }

    /// <summary>"Ana Ruiz left early. The onetime mayor of Vik said": what somebody was, of the one whom this sentence or the one before is about; null where another person was named before, or may be named there.</summary>
    private Person? OnlyOneBefore(TokenRange mention, int head)
    {
        var words = Enumerable.Range(mention.Start, head - mention.Start).Select(text.Lower).ToList();
        if (text.Lower(mention.Start) is not "the" || !words.Exists(IsPast) || words.Contains("'s") || unnamed.HasAfter(text.Lower(head), -1))
            return null;
        var own = text.Tokenized.SentenceAround(mention.Start);
        var before = PrecedingSentence.Of(text, mention.Start) is { } preceding && text.Tokenized.ParagraphOf(preceding.Start) == text.Tokenized.ParagraphOf(own.Start) ? preceding : own;
        var subjects = new[] { before, own }.Distinct().Select(sentence => ClauseSubjects.OfSentence(text, sentence, sentence.End)).OfType<TokenRange>().Where(subject => subject.End <= mention.Start).ToList();
        var topics = subjects.SelectMany(Topics).Distinct().ToList();
        return topics is [var only] && only.MayBe(NameLists.GenderOfNoun(text.Lower(head))) && !people.HasNamesake(only) && !WasTold(head)
            && people.In(new TokenRange(0, mention.Start)).All(name => people.At(name) is not { } person || person == only)
            && people.In(new TokenRange(before.Start, mention.Start)).All(name => name.IsQuoted || name.IsPossessive || subjects.Exists(subject => subject.Contains(name.Start)) || !MayBeOther(name, only)) ? only : null;
    }

    /// <summary>"Smith, who was governor": the noun was said of somebody before, otherwise than as "the former governor".</summary>
    private bool WasTold(int head) => Enumerable.Range(Math.Max(0, head - MaxLookBack), Math.Min(head, MaxLookBack)).Any(i => text.Lower(i) == text.Lower(head) && !IsPast(text.Lower(i - 1)));

    /// <summary>Two words that nothing shows to be a person's name may be one.</summary>
    private bool MayBeOther(NameMention name, Person person) => people.At(name) is { } other ? other != person : name.Words.Length == 2;

    /// <summary>Whom the subject names, and else whose it is: "the collapse of Ana Ruiz", "Ana Ruiz's letter".</summary>
    private IEnumerable<Person> Topics(TokenRange subject) =>
        named.In(subject) is { Count: > 0 } heads ? heads : people.In(subject).Where(name => !name.IsQuoted).Select(people.At).OfType<Person>();

    private static bool IsPast(string word) => word is "former" or "onetime" or "one-time" or "retired" or "ex" or "erstwhile" || word.StartsWith("ex-", StringComparison.Ordinal);

    /// <summary>"its own mayor", "the mayor of Skerrow", "mayors": since the person was named, the noun stood otherwise than as "the mayor".</summary>
    private bool HasOther(Person person, int before, int head)
    {
        for (var i = Math.Max(person.LastMentionBefore(before) + 1, before - MaxLookBack); i < before; i++)
        {
            var word = text.Lower(i);
            if (!text.IsQuoted(i) && (word == text.Lower(head) || word == text.Lower(head) + "s") && (word.Length > text.Lower(head).Length || text.Lower(i - 1) is not "the" || Lexicon.Prepositions.Contains(text.Lower(i + 1))))
                return true;
        }

        return false;
    }

    /// <summary>"The actor said" of somebody whom the article never called one: only the bare definite phrase.</summary>
    private bool IsEpithet(TokenRange mention, int head)
    {
        var word = text.Lower(head);
        return text.Lower(mention.Start) is "the" && head == mention.End - 1
            && (NameLists.Epithets.Contains(word) || word.EndsWith("-year-old", StringComparison.Ordinal));
    }

    /// <summary>"the shanty queen": no monarch.</summary>
    private bool IsCrowned(TokenRange mention, int head) =>
        text.Lower(mention.Start) is "the" && mention.Length > 2 && head == mention.End - 1 && text.Lower(head) is "queen" or "king";

    /// <summary>By the noun, else by the next word that tells: "the star said that the boat saved his marriage".</summary>
    private Gender GenderOf(TokenRange mention)
    {
        var sentence = text.Tokenized.SentenceAround(mention.Start);
        var gender = NameLists.GenderOfNoun(text.Lower(mention.End - 1));
        for (var i = mention.End; i < Math.Min(sentence.End, mention.End + MaxToPronoun) && gender == Gender.Unknown && !text.IsQuoted(i) && !FirstNameList.Contains(text.Lower(i)); i++)
            gender = text.Lower(i) is "he" or "his" or "himself" ? Gender.Male : text.Lower(i) is "she" or "her" or "herself" ? Gender.Female : Gender.Unknown;
        return gender;
    }

    /// <summary>"We met with an island senator. … the senator said": somebody without a name is that, whom the phrase means.</summary>
    private bool WasIntroduced(int head, int since)
    {
        for (var i = head - 1; i > since && head - i < MaxLookBack; i--)
        {
            if (text.Lower(i) != text.Lower(head) || text.IsQuoted(i) || text.Tokens[i + 1].IsCapitalised || text.Lower(i + 1) is "," && text.Tokens[i + 2].IsCapitalised)
                continue;
            var start = i - 1;
            while (start > 0 && i - start < MaxPhrase && text.Lower(start) is not ("a" or "an" or "one" or "another") && text.Lower(start) is not ("," or "." or "the"))
                start--;
            if (text.Lower(start) is "a" or "an" or "one" or "another" && !Explains(start - 1))
                return true;
        }

        return false;
    }

    private bool IsNamedBeside(Person person, TokenRange mention) =>
        person.LastMentionBefore(mention.Start) is >= 0 and var last && text.Tokenized.ParagraphOf(last) == text.Tokenized.ParagraphOf(mention.Start);

    /// <summary>"Ruiz, a senator", "Ruiz is a senator", "as a senator": somebody who was named before the phrase.</summary>
    private bool Explains(int before) =>
        text.Lower(before) is "(" or "as" or "—" or "is" or "was" or "became" or "be" or "been"
        || text.Lower(before) is "," && before > 0 && text.Tokens[before - 1].IsCapitalised;
}
