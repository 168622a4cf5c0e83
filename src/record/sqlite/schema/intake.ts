import { FAILURE_STAGES } from '../../failures.ts';
import { SOURCE_KINDS } from '../../sources.ts';

const among = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** Version 4: to find the pages that a source led to lately. */
export const PAGES_BY_TIME = 'CREATE INDEX page_found ON page (source, found)';

/** Version 2: what failed, which inputs are in the record, and what is watched. Times of sources are milliseconds. */
export const INTAKE = `
CREATE TABLE failure (
  input   TEXT NOT NULL,
  part    TEXT NOT NULL,
  id      TEXT NOT NULL,
  stage   TEXT NOT NULL CHECK (stage IN (${among(FAILURE_STAGES)})),
  code    TEXT NOT NULL CHECK (code <> ''),
  message TEXT NOT NULL,
  first   TEXT NOT NULL,
  last    TEXT NOT NULL,
  times   INTEGER NOT NULL CHECK (times > 0),
  PRIMARY KEY (input, part, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE input (
  name      TEXT NOT NULL,
  digest    TEXT NOT NULL CHECK (length(digest) = 64),
  stamp     TEXT NOT NULL,
  parts     INTEGER NOT NULL CHECK (parts >= 0),
  documents INTEGER NOT NULL CHECK (documents >= 0),
  done      INTEGER NOT NULL CHECK (done IN (0, 1)),
  PRIMARY KEY (name, digest)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  url        TEXT NOT NULL UNIQUE CHECK (url <> ''),
  kind       TEXT CHECK (kind IN (${among(SOURCE_KINDS)})),
  title      TEXT,
  categories TEXT NOT NULL CHECK (json_type(categories) = 'array'),
  paused     INTEGER NOT NULL CHECK (paused IN (0, 1)),
  next       INTEGER NOT NULL,
  interval   INTEGER NOT NULL CHECK (interval > 0),
  final      TEXT,
  etag       TEXT,
  modified   TEXT,
  digest     TEXT,
  fetched    INTEGER,
  changed    INTEGER,
  error      TEXT CHECK (json_type(error) = 'object'),
  streak     INTEGER NOT NULL CHECK (streak >= 0)
) STRICT;
CREATE INDEX source_next ON source (next) WHERE paused = 0;

CREATE TABLE page (
  url      TEXT PRIMARY KEY,
  source   INTEGER NOT NULL REFERENCES source (id),
  found    INTEGER NOT NULL,
  next     INTEGER,
  checks   INTEGER NOT NULL CHECK (checks >= 0),
  streak   INTEGER NOT NULL CHECK (streak >= 0),
  final    TEXT,
  etag     TEXT,
  modified TEXT,
  digest   TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX page_next ON page (next) WHERE next IS NOT NULL;
CREATE INDEX page_source ON page (source);
`;
