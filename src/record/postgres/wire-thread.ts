import { type MessagePort, workerData } from 'node:worker_threads';
import pg from 'pg';
import type { Cell } from '../database.ts';
import { STALE_PLAN } from './errors.ts';
import { type Asked as Open, REACHED, breakOff, unlessLost } from './lost.ts';
import {
  type Answered,
  type Asked,
  type WireAnswer,
  type WireData,
  type WireProblem,
  type WireRequest,
  ring,
} from './wire.ts';

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

/** A connection that was begun; `number` counts them. */
interface Session {
  readonly number: number;
  readonly open: Promise<Open>;
}

let session: Session | null = null;
let sessions = 0;
/** What was answered, and what went wrong, since somebody waited. */
const answers: Answered[] = [];
const problems: WireProblem[] = [];
let queue: Promise<void> = Promise.resolve();

/** @param expected the connection that a transaction was begun on */
function sessionFor(expected: number | null): Session {
  if (expected !== null && session?.number !== expected)
    throw Object.assign(new Error('the connection was lost'), { code: '08006' });
  return (session ??= begun(++sessions));
}

function begun(number: number): Session {
  const settings = { application_name: 'wortlaut', types, pipeline: true, connectionTimeoutMillis: REACHED };
  const client = new pg.Client({ connectionString: address, ...settings });
  const lose = (): void => {
    if (session?.number === number) session = null;
  };
  client.on('error', lose);
  client.on('end', lose);
  const open = async (): Promise<Open> => {
    // an opening that is lost on the way is given up as one that is not let in
    const late = setTimeout(() => breakOff(client), REACHED);
    try {
      await client.connect();
      await client.query(opening);
      const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      return { client, backend: rows[0].pid };
    } catch (error) {
      lose();
      void client.end();
      throw error;
    } finally {
      clearTimeout(late);
    }
  };
  return { number, open: open() };
}

async function ask({ text, values, name }: Asked, to: pg.Client): Promise<Answered> {
  if (values.length === 0 && name === null) {
    const given: pg.QueryArrayResult | pg.QueryArrayResult[] = await to.query({ text, rowMode: 'array' });
    return answerOf([given].flat().at(-1)!);
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

/** Whether the connection came to an end, rather than what was asked: https://www.postgresql.org/docs/15/errcodes-appendix.html */
const isOfConnection = (message: string, code: string | null): boolean =>
  code === null ? /connection|not queryable/i.test(message) : /^(?:57P|08|E[A-Z]+$)/.test(code);

async function take({ statements, connection, isAwaited }: WireRequest): Promise<void> {
  let number = connection;
  if (problems.length === 0) {
    try {
      const on = sessionFor(connection);
      number = on.number;
      const open = await on.open;
      // all are on their way before the first is answered; behind one that fails its transaction refuses the others
      const asked = Promise.allSettled(statements.map((one) => ask(one, open.client)));
      for (const one of await unlessLost(asked, open, address)) {
        if (one.status === 'rejected') throw one.reason;
        answers.push(one.value);
      }
    } catch (error) {
      const { message, code = null } = error as Error & { readonly code?: string };
      if (code === STALE_PLAN) await endSession();
      // nobody else shall find out on their own that the connection is gone: its end is told a moment later
      if (isOfConnection(message, code) && session?.number === number) session = null;
      problems.push({ message: message || (code ?? 'no connection'), code });
    }
  }
  if (!isAwaited) return;
  const answer: WireAnswer = {
    connection: number ?? sessions,
    answers: answers.splice(0),
    problem: problems.at(0) ?? null,
  };
  problems.length = 0;
  port.postMessage(answer);
  ring(bell);
}

/** The next question begins another. */
async function endSession(): Promise<void> {
  try {
    await (await session?.open)?.client.end();
  } catch {
    // there is nothing to end
  }
}

async function end(): Promise<void> {
  await endSession();
  port.close();
  ring(bell);
}

port.on('message', (request: WireRequest | 'end') => {
  queue = queue.then(() => (request === 'end' ? end() : take(request)));
});
