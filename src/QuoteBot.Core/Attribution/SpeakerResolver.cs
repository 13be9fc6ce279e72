using System.Collections.Frozen;
using QuoteBot.Attribution.Names;
using QuoteBot.Attribution.Persons;
using QuoteBot.Extraction;
using QuoteBot.Extraction.Cues;
using QuoteBot.Extraction.Grammar;
using QuoteBot.Text;

namespace QuoteBot.Attribution;

/// <summary>Turns the words that name a speaker into the speaker: full name from surname, role, pronoun or relative.</summary>
internal sealed class SpeakerResolver
{
    private readonly MarkedText _text;
    private readonly People _people;
    /* Set by judgement, not counted one by one: the surer the words, the higher, and what is a choice among persons stays below
       the line for accusations. The table of confidences in docs/accuracy.md tests them together. */
    private const double ByName = 1.0;
    private const double BySharedSurname = 0.8;
    private const double AsPrinted = 0.97;
    private const double ByFullForm = 0.9;
    private const double ByKind = 0.7;
    private const double ByPair = 0.8;
    private const double ByUnnamed = 0.8;
    private const double ByPossessor = 0.85;
    private const double ByUtterance = 0.95;
    private const double ByAnswer = 0.85;

    /// <summary>"I": the writer, whom the text does not name.</summary>
    private const double ByWriter = 0.5;

    /// <summary>A pronoun that is less sure of its person may mean another.</summary>
    private const double Unsure = 0.8;

    private readonly NamedPersons _named;
    private readonly NamelessSubjects _subjects;
    private readonly ExplainedNames _explained;
    private readonly Pronouns _pronouns;
    private readonly NotMeant _notMeant;
    private readonly DescribedPersons _described;
    private readonly UnnamedSpeakers _unnamed;
    private readonly Institutions _institutions;
    private readonly UnnamedPersons _unnamedPersons;
    private readonly EncounteredPersons _encountered;
    private readonly Things _things;
    private readonly Pairs _pairs;
    private readonly PrintedNames _printed;
    private readonly Topics _topics;
    private readonly SectionNames _sections;
    private readonly LoneSurnames _loneSurnames;
    private readonly MadeSpeeches _speeches;
    private readonly Statements _statements;
    private readonly Utterances _utterances;

    public SpeakerResolver(MarkedText text, People people)
    {
        _text = text;
        _people = people;
        _named = new NamedPersons(text, people);
        _subjects = new NamelessSubjects(text, _named);
        _explained = new ExplainedNames(text, people);
        var roles = new RoleHolders(text, people);
        _loneSurnames = new LoneSurnames(text, people);
        _pronouns = new Pronouns(text, people, roles, _loneSurnames);
        _notMeant = new NotMeant(text, people);
        _unnamed = new UnnamedSpeakers(text);
        _described = new DescribedPersons(text, people, _named, roles, _pronouns, _unnamed);
        _institutions = new Institutions(text, people);
        _unnamedPersons = new UnnamedPersons(text);
        _encountered = new EncounteredPersons(text, _named);
        _things = new Things(text, people);
        _pairs = new Pairs(text, people);
        _printed = new PrintedNames(text, people);
        _topics = new Topics(text, people);
        _sections = new SectionNames(text);
        _speeches = new MadeSpeeches(text, people);
        _utterances = new Utterances(text, people);
        _statements = new Statements(text, (mention, apposition) => Resolve(mention, apposition, SubjectRule.Adjacent));
    }

    /// <summary>A quote has been given to this speaker: pronouns after it may mean the same one.</summary>
    public void Spoke(FoundQuote quote, IReadOnlyList<Speaker> speakers)
    {
        var token = quote.Cue?.Words.Start ?? quote.FirstToken;
        _notMeant.Spoke(quote, speakers);
        if (quote.Cue is { Subject: { Length: 1 } teller, Hearer: { } hearer } && _text.Lower(teller.Start) is "i" or "we" && UnnamedPersons.IsPerson(_text.Lower(hearer.End - 1)) && _text.Lower(hearer.Start) is "my" or "our")
            Described(hearer);
        _pronouns.Spoke(token, speakers);
        _things.Spoke(token, speakers);
        _statements.Spoke(token, speakers);
    }

    /// <summary>Who is named inside reported speech is no candidate for a pronoun after it.</summary>
    public void MarkReported(IReadOnlyList<FoundQuote> found) => _pronouns.MarkReported(found);

    /// <param name="quote">The quote that the mention attributes, where there is one.</param>
    public Resolution Resolve(TokenRange mention, TokenRange? apposition, SubjectRule rule, FoundQuote? quote = null)
    {
        if (rule == SubjectRule.Relative && apposition is { } noun)
            return Resolve(BeforeWho.Of(_text, noun), null, SubjectRule.Adjacent);
        if (mention.Length == 1 && Lexicon.SubjectPronouns.Contains(_text.Lower(mention.Start)))
            return Pronoun(mention.Start, quote);
        if (_pairs.IsPair(mention) && Pair(mention) is { } pair)
            return pair;
        if (mention.Length == 1 && _text.IsObjectPronoun(mention.Start))
            return Resolution.Unknown;

        if (OwnerOfThought(mention) is { } owner && Resolve(owner, null, SubjectRule.Adjacent) is { Speakers.Count: > 0 } thinking)
            return thinking with { Certainty = thinking.Certainty * ByPossessor };

        var named = _named.In(mention);
        if (named.Count > 0)
            return new Resolution([.. named.Select(person => person.ToSpeaker())], HasRival(mention, named) ? BySharedSurname : ByName);
        if (apposition is { } explained && _explained.InApposition(explained) is ({ } byApposition, var words))
        {
            byApposition.SawRole(Roles.Clean(_text, mention));
            return new Resolution([byApposition.ToSpeaker()], ByName, words);
        }

        if (_explained.Before(mention) is { } name && _people.At(name) is { } explainedPerson)
            return new Resolution([explainedPerson.ToSpeaker()], ByName, name.Words);
        return Described(mention);
    }

    /// <summary>"Ruiz's hope", "the board's position": whose it is; null where it is no thought, or nobody's.</summary>
    private TokenRange? OwnerOfThought(TokenRange mention) =>
        Mentions.Head(_text, mention) is var head && head - 1 > mention.Start && Authors.Thoughts.Contains(_text.Lower(head)) && _text.Lower(head - 1) is "'s" ? new TokenRange(mention.Start, head - 1) : null;

    private bool HasRival(TokenRange mention, IReadOnlyList<Person> named) =>
        named.Any(person => _people.In(mention).Any(name => _people.At(name) == person && _people.HasRival(name, person)));

    private Resolution Pronoun(int token, FoundQuote? quote)
    {
        var word = _text.Lower(token);
        if (word is "he" or "she")
            return HeOrShe(token, word == "she" ? Gender.Female : Gender.Male, quote);
        if (word is "they" && _pairs.Subject(token) is { Count: 2 } both)
            return new Resolution([.. both.Select(person => person.ToSpeaker())], ByPair);
        if (word is "they" or "it")
        {
            var last = (word == "it" ? ThingBefore(token) : _subjects.Group(token) is { } group ? Described(group).Speakers[0] : null) ?? _things.Last(token, word == "they");
            return last is null ? Resolution.Unknown : new Resolution([last], ByKind);
        }

        return word is "i" ? new Resolution([], ByWriter) : Resolution.Unknown;
    }

    /// <summary>Of a named and an unnamed person the one who was met last.</summary>
    private Resolution HeOrShe(int token, Gender gender, FoundQuote? quote)
    {
        if (_speeches.Of(token, gender) is { } maker)
            return Resolve(maker, null, SubjectRule.Adjacent) with { Certainty = ByPossessor };
        if (_topics.Of(token, gender) is { } topic)
            return new Resolution([topic.ToSpeaker()], ByPossessor);
        if (quote is not null && _notMeant.Asked(quote) is { } asked && asked.MayBe(gender))
            return new Resolution([asked.ToSpeaker()], ByAnswer);
        if (_subjects.Before(token) is { } subject && _text.Lower(subject.Start) is "a" or "an" or "one" or "another" or "my" or "our"
            && UnnamedPersons.IsPerson(_text.Lower(Mentions.Head(_text, subject))))
        {
            if (_explained.Before(subject) is { } explained && _people.At(explained) is { } named && named.MayBe(gender))
                return new Resolution([named.ToSpeaker()], ByPossessor);
            Described(subject);
        }

        if (_encountered.Before(token, gender) is { } encountered)
            Described(encountered);
        var (person, certainty, metAt) = _notMeant.Else(_pronouns, token, gender, quote);
        if (_sections.Of(token, metAt) is { } heading)
            return new Resolution([new Speaker(_printed.Plain(heading), SpeakerKind.Unnamed, null, [])], ByKind);
        if (_loneSurnames.Before(token, gender, metAt) is { } surname)
            return Described(surname) with { Certainty = ByKind };
        if (_unnamedPersons.Before(token, gender, metAt) is { } unnamed)
        {
            _unnamedPersons.Spoke(new TokenRange(token, token), gender, unnamed);
            return new Resolution([unnamed], ByUnnamed);
        }

        if (_pronouns.NamelessRole(token, gender) is { } nameless && nameless.Start > metAt)
            return new Resolution([new Speaker(_printed.Plain(nameless), SpeakerKind.Unnamed, null, [])], ByKind);
        // Where nobody, or hardly anybody, fits: the lone name of the sentence before.
        if ((person is null || certainty < Unsure) && _loneSurnames.OnlyOneBefore(token, gender, metAt) is { } lone)
            return Described(lone) with { Certainty = ByKind };
        return person is null ? Resolution.Unknown : new Resolution([person.ToSpeaker()], certainty);
    }

    /// <summary>"Both say", "the two men said": null for a printed group that is nobody in particular.</summary>
    private Resolution? Pair(TokenRange mention)
    {
        var persons = _pairs.Before(mention.Start);
        if (persons.Count == 0)
            return mention.Length == 1 ? Resolution.Unknown : null;
        return new Resolution([.. persons.Select(person => person.ToSpeaker())], ByPair);
    }

    /// <summary>"His office", "her lawyer": somebody's, under the name of that person.</summary>
    private Resolution? Possessed(TokenRange mention, int head)
    {
        var isInstitution = Lexicon.InstitutionEnds.Contains(_text.Lower(head));
        if (_text.Lower(mention.Start) is not ("his" or "her") || !isInstitution && !Lexicon.RoleNouns.Contains(_text.Lower(head)))
            return null;
        var gender = _text.Lower(mention.Start) is "her" ? Gender.Female : Gender.Male;
        var (owner, certainty, _) = _pronouns.Resolve(mention.Start, gender);
        if (owner is null)
            return null;
        var rest = Spaces.Single(_text.TextOf(new TokenRange(mention.Start + 1, mention.End)));
        var kind = isInstitution ? SpeakerKind.Institution : SpeakerKind.Unnamed;
        return new Resolution([new Speaker($"{owner.Name}'s {rest}", kind, null, [])], certainty * ByPossessor);
    }

    /// <summary>"The study contradicts the mayor. It says …": the subject of the sentence before, when that is no person.</summary>
    private Speaker? ThingBefore(int token) => (_subjects.Own(token) ?? _subjects.Before(token)) is { } subject ? AsThing(subject) : null;

    private Speaker? AsThing(TokenRange subject)
    {
        var head = _text.Lower(Mentions.Head(_text, subject));
        var isNamed = _people.In(subject).Any(name => name.Words.End == subject.End
            && (name.Words.Length > 1 || name.Start > _text.Tokenized.SentenceAround(name.Start).Start));
        return Lexicon.DocumentNouns.Contains(head) || Lexicon.InstitutionEnds.Contains(head) || isNamed ? Described(subject).Speakers[0] : null;
    }

    /// <summary>"Someone", "someone else", "another": of one person "he" and "she" may go on; "everybody" and "nobody" are none.</summary>
    private Speaker? Indefinite(TokenRange mention)
    {
        var word = _text.Lower(mention.Start);
        var isOne = UnnamedPersons.IsIndefinite(word) && (mention.Length == 1 || mention.Length == 2 && _text.Lower(mention.Start + 1) is "else");
        if (!isOne && !(mention.Length == 1 && Lexicon.IndefinitePronouns.Contains(word)))
            return null;
        var speaker = new Speaker(_text.TextOf(mention).ToLowerInvariant(), SpeakerKind.Unnamed, null, []);
        if (isOne)
            _unnamedPersons.Spoke(mention, Gender.Unknown, speaker);
        return speaker;
    }

    private Resolution Described(TokenRange mention)
    {
        var printed = _printed.Whole(mention);
        if (printed.Length == 0)
            return Resolution.Unknown;
        if (Indefinite(mention) is { } somebody)
            return new Resolution([somebody], AsPrinted);
        var head = Mentions.Head(_text, mention);
        var headWord = _text.Lower(head);
        var definite = _text.Lower(mention.Start) is "the" or "this" or "that" or "his" or "her"
            || _text.Tokens[mention.Start].IsCapitalised && _text.Lower(mention.Start) is not ("a" or "an" or "another" or "one");
        if (definite && (Roles.IsRole(headWord) || headWord.EndsWith("-year-old", StringComparison.Ordinal))
            && _described.Of(mention, head) is ({ } person, var certainty)
            && !_unnamed.HasAfter(headWord, person.LastMentionBefore(mention.Start)))
            return new Resolution([person.ToSpeaker()], certainty);
        if (_institutions.FullName(mention, head) is { } full)
            return new Resolution([new Speaker(full, SpeakerKind.Institution, null, full == printed ? [] : [printed])], ByFullForm);
        var isBare = mention.Length == 2 && _text.Lower(mention.Start) is "the" or "this" or "that"
            && !_text.Tokens[head].IsCapitalised;
        if (isBare && _things.LastCalled(mention.Start, headWord) is { } called)
            return new Resolution([called], ByFullForm);
        /* So rare that nobody knows how often it is right: not sure enough to accuse. */
        if (isBare && NameLists.Kinds.Contains(headWord) && _things.LastExplained(mention.Start, headWord) is { } explained)
            return new Resolution([explained], ByKind);
        if (isBare && NameLists.Kinds.Contains(headWord)
            && _things.Last(mention.Start, isPlural: false) is { Kind: SpeakerKind.Institution } kind)
            return new Resolution([kind], ByKind);
        if (mention.Length == 3 && headWord is "board" && _text.Lower(mention.Start) is "the" && _text.Lower(mention.Start + 1) is "editorial" && _things.Last(mention.Start, isPlural: false) is { Kind: SpeakerKind.Institution } paper)
            return new Resolution([paper], ByKind);
        if (_statements.IssuerOf(mention) is { } issuer)
            return new Resolution([issuer], headWord is "statement" ? ByPossessor : ByKind);
        if (Authors.Of(_text, mention, head) is { } author && _named.In(author) is [var writer])
            return new Resolution([writer.ToSpeaker()], AsPrinted, author);
        if (_utterances.MakerOf(mention, head) is { } told)
        {
            _things.Spoke(mention.Start, [new Speaker(printed, SpeakerKind.Document, null, [])]);
            return new Resolution([told.ToSpeaker()], ByUtterance);
        }

        if (_text.Lower(mention.Start) is "his" or "her" && (mention.Length == 2 && (Authors.Writings.Contains(headWord) || Authors.Thoughts.Contains(headWord)) || headWord is "quote" or "quotation" or "line" or "quip")
            && _pronouns.Resolve(mention.Start, _text.Lower(mention.Start) is "her" ? Gender.Female : Gender.Male) is ({ } writing, var certain, _))
            return new Resolution([writing.ToSpeaker()], certain * ByPossessor);
        if (Authors.Of(_text, mention, head) is { } body && _text.Tokens[body.End - 1].IsCapitalised)
            return Described(body);
        if (Lexicon.DocumentNouns.Contains(headWord) && !_text.Tokens[head].IsCapitalised)
            return new Resolution([new Speaker(_printed.Plain(mention), SpeakerKind.Document, null, [])], AsPrinted);
        if (Possessed(mention, head) is { } possessed)
            return possessed;
        if (Lexicon.RoleNouns.Contains(headWord) || Lexicon.GroupNouns.Contains(headWord) || Lexicon.PersonNouns.Contains(headWord))
        {
            var speaker = new Speaker(_unnamed.Introduced(mention, head, _printed.Plain(mention)), SpeakerKind.Unnamed, null, []);
            if (UnnamedPersons.IsPerson(headWord) && (Lexicon.Determiners.Contains(_text.Lower(mention.Start)) || _text.Lower(mention.Start) is "one"))
                _unnamedPersons.Spoke(mention, NameLists.GenderOfNoun(headWord), speaker);
            return new Resolution([speaker], AsPrinted);
        }

        if (_loneSurnames.IsPerson(mention with { End = head + 1 }))
            return new Resolution([new Speaker(printed, SpeakerKind.Person, null, [])], AsPrinted);
        if (_printed.IsInstitution(mention, head) && !(_text.Lower(mention.Start) is "a" or "an" && !_text.Tokens[head].IsCapitalised
            && !Lexicon.InstitutionEnds.Contains(headWord)))
            return new Resolution([new Speaker(_printed.OwnName(mention) ?? printed, SpeakerKind.Institution, null, [])], AsPrinted);
        return new Resolution([new Speaker(_printed.Plain(mention), SpeakerKind.Unnamed, null, [])], 0.9);
    }
}
