-- What the bot remembers beside the index, version 1. Later versions are steps in StoreFile.cs; this file stays as it was first published.
-- Times are milliseconds since 1970, UTC. Guilds are Discord's ids, as text; NULL means no guild. member is a keyed hash of a user's id,
-- user the id itself, which stands only where somebody must be reached or answer for an action, and only for a time.

CREATE TABLE note (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE guild (
    id          TEXT PRIMARY KEY,
    joined_at   INTEGER NOT NULL,
    left_at     INTEGER,
    public      INTEGER NOT NULL,
    per_member  INTEGER NOT NULL,
    per_guild   INTEGER NOT NULL,
    log_channel TEXT
) WITHOUT ROWID;

CREATE TABLE checked (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    guild   TEXT,
    member  TEXT    NOT NULL,
    claim   TEXT    NOT NULL,
    speaker TEXT,
    outlet  TEXT,
    verdict TEXT    NOT NULL,
    rules   TEXT    NOT NULL,
    at      INTEGER NOT NULL
);
CREATE INDEX checked_member ON checked(member, at);
CREATE INDEX checked_guild ON checked(guild) WHERE guild IS NOT NULL;
CREATE INDEX checked_at ON checked(at);

-- guild is NULL for sources that belong to all. Ids are never used again, for articles bear them.
CREATE TABLE source (
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    guild    TEXT,
    name     TEXT    NOT NULL COLLATE NOCASE,
    kind     INTEGER NOT NULL,
    path     TEXT    NOT NULL,
    paused   INTEGER NOT NULL,
    added_by TEXT    NOT NULL,
    added_at INTEGER NOT NULL
);
CREATE UNIQUE INDEX source_name ON source(coalesce(guild, ''), name);

CREATE TABLE run (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    source    INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
    whole     INTEGER NOT NULL,
    state     INTEGER NOT NULL,
    started   INTEGER NOT NULL,
    ended     INTEGER,
    articles  INTEGER NOT NULL,
    quotes    INTEGER NOT NULL,
    added     INTEGER NOT NULL,
    replaced  INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    removed   INTEGER NOT NULL,
    failures  INTEGER NOT NULL,
    message   TEXT
);
CREATE INDEX run_source ON run(source, id);

-- user is NULL as soon as the dispute is resolved.
CREATE TABLE dispute (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    guild      TEXT    NOT NULL,
    user       TEXT,
    claim      TEXT    NOT NULL,
    speaker    TEXT,
    verdict    TEXT    NOT NULL,
    rules      TEXT    NOT NULL,
    words      TEXT    NOT NULL,
    outcome    INTEGER,
    resolution TEXT,
    opened     INTEGER NOT NULL,
    resolved   INTEGER
);
CREATE INDEX dispute_guild ON dispute(guild, id);
CREATE INDEX dispute_user ON dispute(user) WHERE user IS NOT NULL;

CREATE TABLE audit (
    id    INTEGER PRIMARY KEY AUTOINCREMENT,
    guild TEXT    NOT NULL,
    user  TEXT    NOT NULL,
    what  TEXT    NOT NULL,
    at    INTEGER NOT NULL
);
CREATE INDEX audit_guild ON audit(guild, id);
CREATE INDEX audit_user ON audit(user);
CREATE INDEX audit_at ON audit(at);
