-- The index, version 1. Later versions are steps in Migrations.cs; this file stays as it was first published.

-- One row an article. Dates are ISO 8601 as published, so their first ten characters are the printed day.
CREATE TABLE article (
    key           INTEGER PRIMARY KEY,
    id            TEXT    NOT NULL UNIQUE,
    hash          TEXT    NOT NULL,
    source_file   TEXT,
    title         TEXT,
    outlet        TEXT,
    author        TEXT,
    url           TEXT,
    canonical_url TEXT,
    published     TEXT,
    modified      TEXT,
    fetched       TEXT,
    language      TEXT,
    is_complete   INTEGER NOT NULL,
    kind          INTEGER NOT NULL,
    speaker       TEXT,
    event         TEXT,
    event_line    INTEGER NOT NULL,
    provenance    TEXT    NOT NULL,
    first_passage INTEGER NOT NULL,
    passages      INTEGER NOT NULL
);
CREATE INDEX article_outlet ON article(outlet COLLATE NOCASE);
CREATE INDEX article_published ON article(published);
CREATE INDEX article_event ON article(event, event_line) WHERE event IS NOT NULL;

-- UTF-8 in a blob (a text may hold NUL), apart from the metadata, which is read far more often.
CREATE TABLE article_text (
    article INTEGER PRIMARY KEY REFERENCES article(key) ON DELETE CASCADE,
    text    BLOB    NOT NULL
);

-- The passages of an article have consecutive ids, from article.first_passage on, in text order.
-- Offsets are UTF-16, as everywhere.
-- No foreign key: checking it would need an index on article, which the consecutive ids make needless.
CREATE TABLE passage (
    id        INTEGER PRIMARY KEY,
    article   INTEGER NOT NULL,
    start     INTEGER NOT NULL,
    "end"     INTEGER NOT NULL,
    paragraph INTEGER NOT NULL
);

-- The canonical word forms of each passage, under its id. Nothing else is stored: the text is in article_text.
CREATE VIRTUAL TABLE words USING fts5(forms, content = '', contentless_delete = 1, tokenize = 'porter unicode61');
CREATE VIRTUAL TABLE word USING fts5vocab(words, 'row');

-- segments is a JSON list of [start, end]; speakers a JSON list, as the article tells them.
CREATE TABLE quote (
    key           INTEGER PRIMARY KEY,
    article       INTEGER NOT NULL REFERENCES article(key),
    kind          INTEGER NOT NULL,
    start         INTEGER NOT NULL,
    "end"         INTEGER NOT NULL,
    segments      TEXT    NOT NULL,
    speakers      TEXT,
    mention_start INTEGER,
    mention_end   INTEGER,
    cue_start     INTEGER,
    cue_end       INTEGER,
    told_to       TEXT,
    stance        INTEGER NOT NULL,
    confidence    REAL    NOT NULL
);
CREATE INDEX quote_article ON quote(article, start);

-- A speaker over all articles: one for each normalised full name and kind. Counts are of quotes.
CREATE TABLE speaker (
    key      INTEGER PRIMARY KEY,
    name_key TEXT    NOT NULL,
    kind     INTEGER NOT NULL,
    name     TEXT    NOT NULL,
    quotes   INTEGER NOT NULL,
    UNIQUE (name_key, kind)
);

-- place is the speaker's place in quote.speakers.
CREATE TABLE quote_speaker (
    quote   INTEGER NOT NULL,
    place   INTEGER NOT NULL,
    speaker INTEGER NOT NULL REFERENCES speaker(key) ON DELETE CASCADE,
    PRIMARY KEY (quote, place)
) WITHOUT ROWID;
CREATE INDEX quote_speaker_speaker ON quote_speaker(speaker, quote);

CREATE TABLE speaker_alias (
    speaker   INTEGER NOT NULL REFERENCES speaker(key) ON DELETE CASCADE,
    alias     TEXT    NOT NULL,
    alias_key TEXT    NOT NULL,
    quotes    INTEGER NOT NULL,
    PRIMARY KEY (speaker, alias)
) WITHOUT ROWID;
CREATE INDEX speaker_alias_key ON speaker_alias(alias_key);

CREATE TABLE speaker_role (
    speaker  INTEGER NOT NULL REFERENCES speaker(key) ON DELETE CASCADE,
    role     TEXT    NOT NULL,
    role_key TEXT    NOT NULL,
    quotes   INTEGER NOT NULL,
    PRIMARY KEY (speaker, role)
) WITHOUT ROWID;
CREATE INDEX speaker_role_key ON speaker_role(role_key);

-- What a person's name ends with ("der leyen", "leyen"): how a surname finds its bearers.
CREATE TABLE speaker_surname (
    surname_key TEXT    NOT NULL,
    speaker     INTEGER NOT NULL REFERENCES speaker(key) ON DELETE CASCADE,
    PRIMARY KEY (surname_key, speaker)
) WITHOUT ROWID;
CREATE INDEX speaker_surname_speaker ON speaker_surname(speaker);
