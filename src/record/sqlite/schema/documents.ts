import { STATEMENT_TYPES } from '../../../text/statement.ts';
import { STANDINGS } from '../../../provenance/evidence.ts';
import { CORRECTION_KINDS } from '../../corrections.ts';
import { STATEMENT_STATES } from '../../stored.ts';

const among = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');
const DAY = `GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`;

/**
 * Version 2: documents with their revisions, and statements in them. Spans are written `12-40 44-60`: offsets in UTF-16
 * code units into the text of the revision, in text order. Words are never stored beside the text that they stand in.
 */
export const DOCUMENTS = `
CREATE TABLE run (
  id      INTEGER PRIMARY KEY,
  version TEXT NOT NULL,
  engine  TEXT NOT NULL CHECK (engine IN ('learned', 'grammar', 'given')),
  model   TEXT,
  begun   TEXT NOT NULL
) STRICT;

CREATE TABLE outlet (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE document (
  id     INTEGER PRIMARY KEY AUTOINCREMENT,
  name   TEXT NOT NULL UNIQUE CHECK (name <> ''),
  outlet INTEGER REFERENCES outlet (id),
  day    TEXT CHECK (day ${DAY}),
  parent INTEGER REFERENCES document (id),
  place  INTEGER
) STRICT;
CREATE INDEX document_outlet ON document (outlet, day);
CREATE INDEX document_day ON document (day);
CREATE INDEX document_parent ON document (parent, place) WHERE parent IS NOT NULL;

CREATE TABLE address (
  url      TEXT PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX address_document ON address (document);

CREATE TABLE revision (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  document  INTEGER NOT NULL REFERENCES document (id),
  digest    TEXT NOT NULL CHECK (length(digest) = 64),
  text      TEXT NOT NULL,
  about     TEXT NOT NULL CHECK (json_type(about) = 'object'),
  found     TEXT NOT NULL CHECK (json_type(found) = 'object'),
  run       INTEGER NOT NULL REFERENCES run (id),
  moment    TEXT NOT NULL,
  seen      TEXT NOT NULL,
  retrieved TEXT
) STRICT;
CREATE INDEX revision_document ON revision (document, moment, id);

CREATE TABLE correction (
  id       INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (id),
  at       TEXT NOT NULL,
  by       TEXT NOT NULL CHECK (by <> ''),
  kind     TEXT NOT NULL CHECK (kind IN (${among(CORRECTION_KINDS)})),
  body     TEXT NOT NULL CHECK (json_type(body) = 'object')
) STRICT;
CREATE INDEX correction_document ON correction (document, id);
CREATE TRIGGER correction_stays BEFORE UPDATE ON correction
  BEGIN SELECT RAISE(ABORT, 'corrections are not changed'); END;

CREATE TABLE statement (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  document   INTEGER NOT NULL REFERENCES document (id),
  revision   INTEGER NOT NULL REFERENCES revision (id),
  type       TEXT NOT NULL CHECK (type IN (${among(STATEMENT_TYPES)})),
  quote      TEXT NOT NULL CHECK (quote <> ''),
  standing   TEXT NOT NULL CHECK (standing IN (${among(STANDINGS)})),
  speaker    INTEGER REFERENCES entity (id),
  addressee       INTEGER REFERENCES entity (id),
  day        TEXT CHECK (day ${DAY}),
  state      TEXT NOT NULL CHECK (state IN (${among(STATEMENT_STATES)})),
  before     INTEGER REFERENCES statement (id),
  confidence      REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  found      TEXT NOT NULL CHECK (json_type(found) = 'object'),
  correction INTEGER REFERENCES correction (id),
  original   TEXT CHECK (json_type(original) = 'object')
) STRICT;
CREATE UNIQUE INDEX statement_place ON statement (revision, type, quote);
CREATE INDEX statement_speaker ON statement (speaker, day, id) WHERE speaker IS NOT NULL;
CREATE INDEX statement_addressee ON statement (addressee, day, id) WHERE addressee IS NOT NULL;
CREATE INDEX statement_before ON statement (before) WHERE before IS NOT NULL;
`;
