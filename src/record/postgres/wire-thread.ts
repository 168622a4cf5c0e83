import { type MessagePort, workerData } from 'node:worker_threads';
import pg from 'pg';
import type { Cell } from '../database.ts';
import type { Answered, Asked, WireAnswer, WireData, WireProblem, WireRequest } from './wire.ts';

/** Talks with the server while the thread of a store waits; see `Connection`. */

const { address, opening, bell, port } = workerData as WireData & { readonly port: MessagePort };

const INT8 = 20;
const NUMERIC = 1700;
const BYTES = 17;
const BOOLEAN = 16;
const FLOAT8 = 701;

/** Cells as SQLite gives them: numbers, text and bytes. */
const types = {
  getTypeParser: (oid: number) => {
    switch (oid) {
      case INT8:
      case NUMERIC:
        return whole;
      case FLOAT8:
        return Number;
      case BOOLEAN:
        return (text: string) => (text === 't' ? 1 : 0);
      case BYTES:
        // bytes of their own, since what is sent to another thread takes all along that it is cut from
        return (text: string) => new Uint8Array(Buffer.from(text.slice(2), 'hex'));
      default:
        return oid === 21 || oid === 23 ? Number : (text: string) => text;
    }
  },
};

function whole(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) throw new RangeError(`${text} is too large`);
  return number;
}

let client: pg.Client | null = null;
let connection = 0;
let answers: Answered[] = [];
let problem: WireProblem | null = null;
let queue: Promise<void> = Promise.resolve();

async function connected(expected: number | null): Promise<pg.Client> {
  if (client !== null && (expected === null || expected === connection)) return client;
  if (expected !== null) throw Object.assign(new Error('the connection was lost'), { code: '08006' });
  const fresh = new pg.Client({ connectionString: address, application_name: 'wortlaut', types } as pg.ClientConfig);
  const lose = (): void => {
    if (client === fresh) client = null;
  };
  fresh.on('error', lose);
  fresh.on('end', lose);
  await fresh.connect();
  await fresh.query(opening);
  client = fresh;
  connection++;
  return fresh;
}

async function ask(asked: Asked, expected: number | null): Promise<Answered> {
  const { text, values, name } = asked;
  const to = await connected(expected);
  if (values.length === 0 && name === null) {
    const given = await to.query({ text, rowMode: 'array' });
    return answerOf(Array.isArray(given) ? (given.at(-1) as pg.QueryArrayResult) : given);
  }
  const query = { text, values: values.map(sendable), rowMode: 'array' as const, ...(name === null ? {} : { name }) };
  return answerOf(await to.query(query));
}

/** PostgreSQL keeps no NUL; bytes arrive without the methods of a buffer. */
function sendable(value: Cell): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '\uFFFD');
  return value instanceof Uint8Array ? Buffer.from(value) : value;
}

const answerOf = ({ fields, rows, rowCount }: pg.QueryArrayResult): Answered => ({
  columns: fields.map(({ name }) => name),
  rows: rows as Cell[][],
  count: rowCount ?? 0,
});

async function take({ statements, connection: expected, isAwaited }: WireRequest): Promise<void> {
  let begun = expected;
  for (const asked of statements) {
    if (problem) break;
    try {
      answers.push(await ask(asked, begun));
      begun = connection;
    } catch (error) {
      const { message, code } = error as Error & { code?: string };
      problem = { message: message || (code ?? 'no connection'), code: code ?? null };
    }
  }
  if (!isAwaited) return;
  port.postMessage({ connection, answers, problem } satisfies WireAnswer);
  answers = [];
  problem = null;
  Atomics.store(bell, 0, 1);
  Atomics.notify(bell, 0);
}

port.on('message', (request: WireRequest | 'end') => {
  queue = queue.then(async () => {
    if (request !== 'end') return take(request);
    await client?.end().catch(() => undefined);
    port.close();
    Atomics.store(bell, 0, 1);
    Atomics.notify(bell, 0);
  });
});
