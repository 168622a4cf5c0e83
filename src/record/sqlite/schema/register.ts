/** Version 1: the register, which came first. */
export const REGISTER_V1 = `
CREATE TABLE entity (
  id   INTEGER PRIMARY KEY CHECK (id > 0),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'state'))
) STRICT;

CREATE TABLE sighting (
  id           INTEGER PRIMARY KEY CHECK (id > 0),
  document     TEXT NOT NULL,
  entity       TEXT NOT NULL,
  day          TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  kind         TEXT NOT NULL CHECK (kind IN ('person', 'organisation', 'state')),
  names        TEXT NOT NULL CHECK (json_array_length(names) > 0),
  aliases      TEXT NOT NULL CHECK (json_type(aliases) = 'array'),
  functions    TEXT NOT NULL CHECK (json_type(functions) = 'array'),
  country      TEXT,
  organisation TEXT,
  company      TEXT NOT NULL CHECK (json_type(company) = 'array'),
  mentions     TEXT NOT NULL CHECK (json_type(mentions) = 'array'),
  home         INTEGER NOT NULL REFERENCES entity (id),
  present      INTEGER NOT NULL CHECK (present IN (0, 1)),
  evidence     TEXT NOT NULL CHECK (json_type(evidence) = 'array')
) STRICT;
CREATE INDEX sighting_document ON sighting (document);
CREATE INDEX sighting_home ON sighting (home);

CREATE TABLE question (
  id     INTEGER PRIMARY KEY CHECK (id > 0),
  entity INTEGER NOT NULL REFERENCES entity (id),
  kind   TEXT NOT NULL CHECK (kind IN ('join', 'identifier')),
  body   TEXT NOT NULL CHECK (json_type(body) = 'object'),
  asked  INTEGER NOT NULL CHECK (asked IN (0, 1))
) STRICT;

CREATE TABLE decision (
  id     INTEGER PRIMARY KEY CHECK (id > 0),
  at     TEXT NOT NULL,
  by     TEXT NOT NULL CHECK (by <> ''),
  kind   TEXT NOT NULL,
  action TEXT NOT NULL CHECK (json_type(action) = 'object')
) STRICT;
CREATE TRIGGER decision_stays BEFORE UPDATE ON decision
  BEGIN SELECT RAISE(ABORT, 'decisions are not changed'); END;
CREATE TRIGGER decision_remains BEFORE DELETE ON decision
  BEGIN SELECT RAISE(ABORT, 'decisions are not deleted'); END;
CREATE TRIGGER entity_remains BEFORE DELETE ON entity
  BEGIN SELECT RAISE(ABORT, 'entities are not deleted: their numbers are never given again'); END;

CREATE TABLE identifier (
  id       INTEGER PRIMARY KEY,
  entity   INTEGER NOT NULL REFERENCES entity (id),
  qid      TEXT NOT NULL CHECK (qid <> ''),
  label    TEXT NOT NULL,
  service  TEXT NOT NULL,
  evidence TEXT NOT NULL CHECK (json_type(evidence) = 'array'),
  at       TEXT NOT NULL
) STRICT;
`;
