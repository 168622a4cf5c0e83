/**
 * Version 2: claims. A claim has the number of its first statement: `home` as the rules find it, `claim` after what people
 * decided; `claim` is null while a statement waits to be compared again. A row of `claim` sums up a claim of more than one
 * statement. Statements under one `claim_key` have a speaker and a telling word in common.
 */
export const CLAIMS = `
CREATE TABLE claim_statement (
  statement INTEGER PRIMARY KEY REFERENCES statement (id),
  speaker   INTEGER REFERENCES entity (id),
  sketch    BLOB CHECK (length(sketch) % 2 = 1),
  home      INTEGER NOT NULL CHECK (home <= statement),
  claim     INTEGER
) STRICT;
CREATE INDEX claim_statement_home ON claim_statement (home) WHERE home <> statement;
CREATE INDEX claim_statement_claim ON claim_statement (claim) WHERE claim <> statement;
CREATE INDEX claim_statement_hand ON claim_statement (home) WHERE claim <> home;

CREATE TABLE claim_key (
  key       INTEGER NOT NULL,
  statement INTEGER NOT NULL,
  PRIMARY KEY (key, statement)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim_contrary (
  statement INTEGER NOT NULL REFERENCES statement (id),
  other     INTEGER NOT NULL REFERENCES statement (id),
  PRIMARY KEY (statement, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_contrary_other ON claim_contrary (other);

CREATE TABLE claim (
  id         INTEGER PRIMARY KEY,
  speaker    INTEGER REFERENCES entity (id),
  statements INTEGER NOT NULL CHECK (statements > 1),
  documents  INTEGER NOT NULL CHECK (documents > 0),
  outlets    INTEGER NOT NULL,
  first      TEXT,
  last       TEXT
) STRICT;
CREATE INDEX claim_size ON claim (documents, id);
CREATE INDEX claim_speaker ON claim (speaker, documents, id);

CREATE TABLE claim_decision (
  id     INTEGER PRIMARY KEY CHECK (id > 0),
  at     TEXT NOT NULL,
  by     TEXT NOT NULL CHECK (by <> ''),
  kind   TEXT NOT NULL CHECK (kind IN ('join', 'part', 'undo')),
  action TEXT NOT NULL CHECK (json_type(action) = 'object')
) STRICT;
CREATE TRIGGER claim_decision_stays BEFORE UPDATE ON claim_decision
  BEGIN SELECT RAISE(ABORT, 'decisions are not changed'); END;
CREATE TRIGGER claim_decision_remains BEFORE DELETE ON claim_decision
  BEGIN SELECT RAISE(ABORT, 'decisions are not deleted'); END;

CREATE TABLE claim_queue (
  statement INTEGER PRIMARY KEY REFERENCES statement (id),
  changed   INTEGER NOT NULL CHECK (changed IN (0, 1))
) STRICT;
`;
