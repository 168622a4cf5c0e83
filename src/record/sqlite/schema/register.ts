/** What is decided is not changed. */
export const DECISION_STAYS = `CREATE TRIGGER decision_stays BEFORE UPDATE ON decision
  BEGIN SELECT RAISE(ABORT, 'decisions are not changed'); END;`;

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
${DECISION_STAYS}
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

/**
 * Version 2: the register is read piece by piece. What was seen in a document is one row, its words once each; beside
 * that stand the sightings, each with who it is after all decisions, and what is made of them: profiles, the keys by
 * which names are found, and how often words were seen.
 */
export const REGISTER_V2 = `
CREATE TABLE seen (
  id   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL CHECK (json_type(body) = 'array')
) STRICT;

ALTER TABLE sighting RENAME TO sighting_v1;
DROP INDEX sighting_document;
DROP INDEX sighting_home;
CREATE TABLE sighting (
  id       INTEGER PRIMARY KEY CHECK (id > 0),
  document INTEGER NOT NULL REFERENCES seen (id),
  home     INTEGER NOT NULL REFERENCES entity (id),
  root     INTEGER NOT NULL REFERENCES entity (id),
  present  INTEGER NOT NULL CHECK (present IN (0, 1)),
  day      TEXT CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX sighting_document ON sighting (document);
CREATE INDEX sighting_root ON sighting (root, present, day, document);

CREATE TABLE profile (
  root INTEGER PRIMARY KEY REFERENCES entity (id),
  seen INTEGER NOT NULL CHECK (seen > 0),
  body TEXT NOT NULL CHECK (json_type(body) = 'object')
) STRICT;
CREATE INDEX profile_seen ON profile (seen DESC, root);

CREATE TABLE word (
  id        INTEGER PRIMARY KEY,
  word      TEXT NOT NULL UNIQUE,
  documents INTEGER NOT NULL CHECK (documents >= 0)
) STRICT;

CREATE TABLE bearer (
  key  TEXT NOT NULL,
  name TEXT NOT NULL,
  root INTEGER NOT NULL REFERENCES entity (id),
  PRIMARY KEY (key, name, root)
) STRICT, WITHOUT ROWID;

CREATE TABLE surname (
  key  TEXT NOT NULL,
  word INTEGER NOT NULL REFERENCES word (id),
  root INTEGER NOT NULL REFERENCES entity (id),
  n    INTEGER NOT NULL,
  PRIMARY KEY (key, word, root)
) STRICT, WITHOUT ROWID;

CREATE TABLE company (
  root INTEGER NOT NULL REFERENCES entity (id),
  word INTEGER NOT NULL REFERENCES word (id),
  n    INTEGER NOT NULL,
  PRIMARY KEY (root, word)
) STRICT, WITHOUT ROWID;

CREATE TABLE duty (
  root     INTEGER NOT NULL REFERENCES entity (id),
  word     INTEGER NOT NULL REFERENCES word (id),
  day      TEXT NOT NULL,
  sighting INTEGER NOT NULL,
  PRIMARY KEY (root, word, day, sighting)
) STRICT, WITHOUT ROWID;

CREATE TABLE extent (
  id        INTEGER PRIMARY KEY CHECK (id = 1),
  documents INTEGER NOT NULL,
  sighting  INTEGER NOT NULL,
  question  INTEGER NOT NULL
) STRICT;
INSERT INTO extent (id, documents, sighting, question) SELECT 1, 0, 0, coalesce(max(id), 0) FROM question;

CREATE INDEX question_entity ON question (entity) WHERE asked = 1;
CREATE INDEX identifier_entity ON identifier (entity);
`;
