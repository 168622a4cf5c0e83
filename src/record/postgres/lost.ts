import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** A connection of which an answer is waited for. */
export interface Asked {
  readonly client: pg.Client;
  /** Of the process of the server that has it. */
  readonly backend: number;
}

/** Milliseconds without an answer after which the server is asked, on another connection, whether it works at one. */
const SILENT = 5_000;
/** Milliseconds for an answer that is on its way. */
const UNDER_WAY = 3_000;
/** Milliseconds in which a server must let us in and answer. */
export const REACHED = 10_000;

/**
 * Waits for an answer. A server whose machine is gone says nothing, and no answer comes of what was lost on the way: then
 * the connection is ended, and what was asked fails as it does when the server ends one.
 */
export async function unlessLost<T>(answer: Promise<T>, asked: Asked, address: string): Promise<T> {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    if (await isWorking(asked.backend, address)) timer = isOver ? undefined : setTimeout(() => void look(), SILENT);
    else {
      await sleep(UNDER_WAY);
      if (!isOver) await end(asked, address);
    }
  };
  timer = setTimeout(() => void look(), SILENT);
  try {
    return await answer;
  } finally {
    isOver = true;
    clearTimeout(timer);
  }
}

/** Ends a connection at once; to `end` it would wait for answers that do not come. What was asked of it fails. */
export function breakOff(client: pg.Client): void {
  client.connection.stream.destroy();
}

/** Whether the server is at a statement of that process; true too where it answers and lets nobody in. */
async function isWorking(backend: number, address: string): Promise<boolean> {
  try {
    const [row] = await ask(address, `SELECT state FROM pg_stat_activity WHERE pid = ${backend}`);
    return row?.['state'] === 'active';
  } catch (error) {
    return isTooFull(error);
  }
}

/** `too_many_connections`: https://www.postgresql.org/docs/15/errcodes-appendix.html */
const isTooFull = (error: unknown): boolean => (error as { readonly code?: string }).code === '53300';

/** Of what the server still has of it no lock is to stay. */
async function end({ client, backend }: Asked, address: string): Promise<void> {
  breakOff(client);
  await ask(address, `SELECT pg_terminate_backend(${backend})`).catch(() => undefined);
}

async function ask(address: string, sql: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const times = { connectionTimeoutMillis: REACHED, query_timeout: REACHED };
  const client = new pg.Client({ connectionString: address, application_name: 'wortlaut', ...times });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    void client.end();
  }
}
