/**
 * Version 2: stories, copies, and what finds both. Days are days since 1970-01-01; 0 stands for an unknown one among the
 * keys. `word` counts in how many documents a term stands. A document in the queue that was in a story before says in
 * which: it takes that number again when it begins a story and nobody else is left there.
 */
export const STORIES = `
CREATE TABLE story (
  id        INTEGER PRIMARY KEY AUTOINCREMENT,
  first     INTEGER,
  last      INTEGER CHECK (last >= first),
  documents INTEGER NOT NULL CHECK (documents >= 0)
) STRICT;
CREATE INDEX story_last ON story (last, id) WHERE documents > 1;

CREATE TABLE story_document (
  document INTEGER PRIMARY KEY REFERENCES document (id),
  story    INTEGER NOT NULL REFERENCES story (id),
  day      INTEGER,
  portrait BLOB NOT NULL CHECK (length(portrait) % 5 = 0),
  rows     BLOB NOT NULL CHECK (length(rows) % 4 = 0)
) STRICT;
CREATE INDEX story_document_story ON story_document (story);

CREATE TABLE story_key (
  key      INTEGER NOT NULL,
  day      INTEGER NOT NULL,
  document INTEGER NOT NULL,
  PRIMARY KEY (key, day, document)
) STRICT, WITHOUT ROWID;

CREATE TABLE story_word (
  term      INTEGER PRIMARY KEY,
  documents INTEGER NOT NULL CHECK (documents > 0)
) STRICT;

CREATE TABLE copy (
  document    INTEGER NOT NULL REFERENCES document (id),
  other       INTEGER NOT NULL REFERENCES document (id),
  common      INTEGER NOT NULL CHECK (common > 0),
  of_document REAL NOT NULL CHECK (of_document BETWEEN 0 AND 1),
  of_other    REAL NOT NULL CHECK (of_other BETWEEN 0 AND 1),
  same        INTEGER NOT NULL CHECK (same IN (0, 1)),
  PRIMARY KEY (document, other),
  CHECK (document <> other)
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_other ON copy (other);

CREATE TABLE story_queue (
  document INTEGER PRIMARY KEY REFERENCES document (id),
  was      INTEGER REFERENCES story (id)
) STRICT;
CREATE INDEX story_queue_was ON story_queue (was) WHERE was IS NOT NULL;
`;
