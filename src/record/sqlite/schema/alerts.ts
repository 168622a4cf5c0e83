import { ALERT_KINDS } from '../../alerts.ts';

/**
 * Version 2: alerts, statements to be asked about, and the outbox. Without an alert all tables are empty. `known`: a hit
 * that is not told, as its statement only words anew what was there. `at` is null until a hit is handed out.
 */
export const ALERTS = `
CREATE TABLE alert (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  name    TEXT NOT NULL UNIQUE CHECK (name <> ''),
  query   TEXT NOT NULL,
  kind    TEXT NOT NULL CHECK (kind IN (${ALERT_KINDS.map((kind) => `'${kind}'`).join(', ')})),
  target  TEXT NOT NULL CHECK (target <> ''),
  secret  TEXT CHECK (json_type(secret) = 'object'),
  since   INTEGER NOT NULL,
  created TEXT NOT NULL,
  problem TEXT
) STRICT;

CREATE TABLE alert_queue (
  statement INTEGER PRIMARY KEY REFERENCES statement (id)
) STRICT;

CREATE TABLE alert_message (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  key      TEXT NOT NULL UNIQUE,
  alert    INTEGER NOT NULL REFERENCES alert (id),
  made     TEXT NOT NULL,
  state    TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'dead')),
  attempts INTEGER NOT NULL DEFAULT 0,
  next     TEXT CHECK ((next IS NOT NULL) = (state = 'waiting')),
  error    TEXT
) STRICT;
CREATE INDEX alert_message_alert ON alert_message (alert);
CREATE INDEX alert_message_open ON alert_message (state, next, id) WHERE state <> 'delivered';

CREATE TABLE alert_hit (
  alert     INTEGER NOT NULL REFERENCES alert (id),
  statement INTEGER NOT NULL REFERENCES statement (id),
  known     INTEGER NOT NULL CHECK (known IN (0, 1)),
  at        TEXT,
  message   INTEGER REFERENCES alert_message (id),
  PRIMARY KEY (alert, statement)
) STRICT, WITHOUT ROWID;
CREATE INDEX alert_hit_statement ON alert_hit (statement);
CREATE INDEX alert_hit_message ON alert_hit (message) WHERE message IS NOT NULL;
CREATE INDEX alert_hit_new ON alert_hit (alert, statement) WHERE at IS NULL AND known = 0;
CREATE INDEX alert_hit_at ON alert_hit (alert, at, statement) WHERE at IS NOT NULL;
`;
