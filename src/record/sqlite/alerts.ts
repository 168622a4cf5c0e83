import { createHash } from 'node:crypto';
import { AlertError, type Alert, type AlertHit, type AlertLine, type Alerts, MESSAGE_STATES } from '../alerts.ts';
import type { KeptMessage, Message, MessageOptions, NewAlert, SecretRef } from '../alerts.ts';
import type { Database } from '../database.ts';

/** Statements of one message at most. */
const PACKED = 100;

type Row = Record<string, unknown>;

/** Alerts and their outbox in SQLite. */
export class SqliteAlerts implements Alerts {
  readonly #file: Database;

  constructor(file: Database) {
    this.#file = file;
  }

  add({ name, query, kind, target, secret }: NewAlert, at: string): Alert {
    return this.#file.transaction(() => {
      if (this.#named(name)) throw new AlertError('name-taken', name);
      const since = Number(this.#file.prepare(NEWEST).get()!['id'] ?? 0);
      const cells = [name, query, kind, target, secret && JSON.stringify(secret), since, at];
      this.#file.prepare(INSERT).run(...cells);
      return alertOf(this.#named(name)!);
    });
  }

  list(): readonly AlertLine[] {
    return this.#file
      .prepare(LINES)
      .all()
      .map((row) => {
        const [hits, waiting, dead] = ['hits', 'waiting', 'dead'].map((name) => Number(row[name]));
        return { ...alertOf(row), hits, waiting, dead };
      });
  }

  remove(name: string): boolean {
    return this.#file.transaction(() => {
      const row = this.#named(name);
      if (!row) return false;
      const id = Number(row['id']);
      this.#file.prepare('DELETE FROM alert_hit WHERE alert = ?').run(id);
      this.#file.prepare('DELETE FROM alert_message WHERE alert = ?').run(id);
      this.#file.prepare('DELETE FROM alert WHERE id = ?').run(id);
      return true;
    });
  }

  pack(at: string): void {
    this.#file.transaction(() => {
      for (const alert of this.#file.prepare('SELECT * FROM alert ORDER BY id').all().map(alertOf)) {
        const fresh = this.#file.prepare(UNPACKED).all(alert.id);
        const ids = fresh.map(({ statement }) => Number(statement));
        for (let from = 0; from < ids.length; from += PACKED) this.#send(alert, ids.slice(from, from + PACKED), at);
      }
      this.#file.prepare(EMPTY).run();
    });
  }

  hits(alert: number, most: number): readonly AlertHit[] {
    return this.#file.prepare(HITS).all(alert, most) as unknown as AlertHit[];
  }

  due(at: string, most: number): readonly Message[] {
    return this.#messages(`m.state = 'waiting' AND m.next <= ? ORDER BY m.next, m.id LIMIT ?`, at, most);
  }

  delivered(message: number): void {
    this.#file.transaction(() => this.#file.prepare(DELIVERED).run(message));
  }

  failed(message: number, error: string, next: string | null): void {
    const state = next === null ? 'dead' : 'waiting';
    this.#file.transaction(() => this.#file.prepare(FAILED).run(state, error, next, message));
  }

  messages(alert: number, { state, most, before = Number.MAX_SAFE_INTEGER }: MessageOptions): readonly KeptMessage[] {
    const states = JSON.stringify(state === undefined ? MESSAGE_STATES : [state]);
    return this.#messages(OF_ALERT, alert, before, states, most);
  }

  dead(): readonly Message[] {
    return this.#messages(`m.state = 'dead' ORDER BY m.id`);
  }

  replay(messages: readonly number[] | 'all', at: string): number {
    return this.#file.transaction(() => {
      const ids =
        messages === 'all'
          ? this.#file
              .prepare(DEAD)
              .all()
              .map(({ id }) => Number(id))
          : messages;
      const replay = this.#file.prepare(REPLAY);
      return ids.reduce((sum, id) => sum + Number(replay.run(at, id).changes), 0);
    });
  }

  #send({ id, kind, name, created, target }: Alert, statements: readonly number[], at: string): void {
    let message: number | null = null;
    if (kind === 'webhook') {
      const words = JSON.stringify([id, name, created, target, statements, at]);
      const key = `msg_${createHash('sha256').update(words).digest('hex').slice(0, 32)}`;
      message = Number(this.#file.prepare(POST).get(key, id, at, at)!['id']);
    }
    const stamp = this.#file.prepare('UPDATE alert_hit SET at = ?, message = ? WHERE alert = ? AND statement = ?');
    for (const statement of statements) stamp.run(at, message, id, statement);
  }

  #messages(where: string, ...values: readonly (string | number)[]): KeptMessage[] {
    const rows = this.#file.prepare(`${MESSAGES} WHERE ${where}`).all(...values);
    const statements = this.#file.prepare('SELECT statement FROM alert_hit WHERE message = ? ORDER BY statement');
    return rows.map((row) => {
      const { message, ...rest } = row as unknown as Omit<KeptMessage, 'id'> & { message: number };
      const { key, made, attempts, next, error, state } = rest;
      const ids = statements.all(message).map(({ statement }) => Number(statement));
      return { ...{ id: message, key, alert: alertOf(row), made, statements: ids }, attempts, next, error, state };
    });
  }

  #named(name: string): Row | undefined {
    return this.#file.prepare('SELECT * FROM alert WHERE name = ?').get(name);
  }
}

function alertOf(row: Row): Alert {
  const { id, name, query, kind, target, created, problem } = row as unknown as Alert;
  const secret = row['secret'] === null ? null : (JSON.parse(row['secret'] as string) as SecretRef);
  return { id, name, query, kind, target, secret, created, problem };
}

const NEWEST = 'SELECT max(id) AS id FROM statement';
const INSERT = 'INSERT INTO alert (name, query, kind, target, secret, since, created) VALUES (?, ?, ?, ?, ?, ?, ?)';
const LINES = `SELECT a.*, (SELECT count(*) FROM alert_hit AS h WHERE h.alert = a.id AND h.known = 0) AS hits,
    (SELECT count(*) FROM alert_message AS m WHERE m.alert = a.id AND m.state = 'waiting') AS waiting,
    (SELECT count(*) FROM alert_message AS m WHERE m.alert = a.id AND m.state = 'dead') AS dead
  FROM alert AS a ORDER BY a.name`;
const UNPACKED = 'SELECT statement FROM alert_hit WHERE alert = ? AND at IS NULL AND known = 0 ORDER BY statement';
const HITS = `SELECT statement, at FROM alert_hit WHERE alert = ? AND at IS NOT NULL
  ORDER BY at DESC, statement DESC LIMIT ?`;
const POST = `INSERT INTO alert_message (key, alert, made, state, next) VALUES (?, ?, ?, 'waiting', ?) RETURNING id`;
/** What was to be told was forgotten meanwhile. */
const EMPTY = `DELETE FROM alert_message WHERE state <> 'delivered'
  AND NOT EXISTS (SELECT 1 FROM alert_hit AS h WHERE h.message = alert_message.id)`;
const MESSAGES = `SELECT m.id AS message, m.key, m.made, m.attempts, m.next, m.error, m.state,
    a.id, a.name, a.query, a.kind, a.target, a.secret, a.created, a.problem
  FROM alert_message AS m JOIN alert AS a ON a.id = m.alert`;
const OF_ALERT = `m.alert = ? AND m.id < ? AND m.state IN (SELECT value FROM json_each(?))
  ORDER BY m.id DESC LIMIT ?`;
const DELIVERED = `UPDATE alert_message SET state = 'delivered', next = NULL, error = NULL, attempts = attempts + 1
  WHERE id = ? AND state = 'waiting'`;
const FAILED = `UPDATE alert_message SET state = ?, error = ?, next = ?, attempts = attempts + 1
  WHERE id = ? AND state = 'waiting'`;
const DEAD = `SELECT id FROM alert_message WHERE state = 'dead'`;
const REPLAY = `UPDATE alert_message SET state = 'waiting', attempts = 0, next = ? WHERE id = ? AND state = 'dead'`;
