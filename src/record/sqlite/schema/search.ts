/** Version 4: how far people have looked at saved searches. */
export const LOOKS = `
CREATE TABLE search_look (
  name      TEXT NOT NULL REFERENCES search_saved (name) ON UPDATE CASCADE ON DELETE CASCADE,
  by        TEXT NOT NULL CHECK (by <> ''),
  statement INTEGER NOT NULL CHECK (statement >= 0),
  PRIMARY KEY (name, by)
) STRICT, WITHOUT ROWID;
`;

/**
 * Version 2: the index of search. Each statement is one entry: its words and what is known of it as tokens of our own
 * (`src/record/search/tokens.ts`), so that a search with filters is one walk along sorted lists. Entries are numbered by day
 * and statement, the order in which searches hand them out. `search_entry` tells what was entered.
 */
export const SEARCH = `
CREATE VIRTUAL TABLE search_index USING fts5 (
  tokens, content = '', contentless_delete = 1, detail = full, tokenize = 'ascii'
);

CREATE TABLE search_entry (
  id       INTEGER PRIMARY KEY,
  day      INTEGER NOT NULL CHECK (day BETWEEN 0 AND 4194303),
  digest   INTEGER NOT NULL,
  speaker  INTEGER,
  outlet   INTEGER,
  type     INTEGER NOT NULL,
  standing INTEGER NOT NULL,
  hedges   INTEGER NOT NULL,
  chain    TEXT CHECK (json_type(chain) = 'array')
) STRICT;

CREATE TABLE search_saved (
  name  TEXT PRIMARY KEY CHECK (name <> ''),
  query TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
