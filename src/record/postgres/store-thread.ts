import { parentPort, workerData } from 'node:worker_threads';
import { guarded } from '../guarded.ts';
import type { Record } from '../record.ts';
import { SqliteRecord } from '../sqlite/record.ts';
import { type Call, type Reply, sentError } from './across.ts';
import { readAddress } from './address.ts';
import type { PostgresDatabase } from './database.ts';
import { type PostgresOptions, openPostgres } from './opening.ts';

/** A store with its own connection, which does one call after the other; see `PostgresRecord`. */

type Parts = Readonly<globalThis.Record<string, Methods>>;
type Methods = Readonly<globalThis.Record<string, (...values: readonly unknown[]) => unknown>>;

const { address, options } = workerData as { readonly address: string; readonly options: PostgresOptions };
const port = parentPort!;
const isFollowed = readAddress(address).replica !== null;
const say = (reply: Reply): void => port.postMessage(reply);
let open: { readonly store: Record; readonly database: PostgresDatabase } | null = null;
/** Why it could not be opened, until somebody is told. */
let problem: Error | null = null;

const opened = (): NonNullable<typeof open> => {
  if (open) return open;
  const database = openPostgres(address, options);
  return (open = { store: guarded(new SqliteRecord(database), database), database });
};

// a record that nobody asks is made all the same
try {
  opened();
} catch (error) {
  problem = error as Error;
}

port.on('message', (call: Call) => void answer(call));

async function answer(call: Call): Promise<void> {
  try {
    const before = open?.database.written ?? 0;
    const value = await Promise.resolve(asked(call));
    if (isFollowed && open && open.database.written > before)
      say({ kind: 'wrote', position: positionOf(open.database) });
    say({ kind: 'done', id: call.id, value });
  } catch (error) {
    say({ kind: 'failed', id: call.id, error: sentError(error) });
  }
  if (call.part === null && call.method === 'close') port.close();
}

function asked({ id, part, method, values }: Call): unknown {
  if (part === null && method === 'close') {
    return open?.store.close();
  }
  const before = problem;
  problem = null;
  if (before !== null) throw before;
  const { store, database } = opened();
  if (part === null && method === 'position') return positionOf(database);
  const on = part === null ? (store as unknown as Methods) : (store as unknown as Parts)[part];
  return on[method](...values.map((value) => functionOf(id, value)));
}

/** Of the server in its log; of one that follows another, in the log of that one. */
function positionOf(database: PostgresDatabase): string {
  return String(database.prepare(WHERE).get()!['position']);
}

const WHERE = `SELECT CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() ELSE pg_current_wal_lsn() END AS position`;

function functionOf(id: number, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('called' in value)) return value;
  const place = Number(value.called);
  return (...values: readonly unknown[]) => say({ kind: 'called', id, place, values });
}
