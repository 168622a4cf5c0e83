import { userInfo } from 'node:os';
import type { Record } from '../record/record.ts';
import type { Doorman } from './access/access.ts';
import { type ServerSettings, makeServer } from './server.ts';

/** Where the desk is to be. */
export interface Place {
  /** An address of this machine. */
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

/** A desk that answers. */
export interface OpenDesk {
  /** `http://127.0.0.1:7330`. */
  readonly address: string;
  /** Finishes what it was asked, and closes. */
  close(): Promise<void>;
}

/** Whether only this machine can reach an address. */
export const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i.test(host);

/** Connections that may wait to be taken: as many may come at once when a desk was opened again. */
const WAITING = 2_000;

/** Opens a desk over a record, which stays open when the desk is closed. @throws when the place is taken */
export async function openDesk(
  record: Record,
  { host, port }: Place,
  settings: Omit<ServerSettings, 'isOpen'>,
): Promise<OpenDesk> {
  const server = await makeServer(record, {
    ...settings,
    isOpen: !isLoopback(host) || settings.trustProxy !== undefined,
  });
  const address = await server.listen({ host, port, backlog: WAITING });
  return { address, close: async () => server.close() };
}

/** Whoever sits at this machine: may do everything, under the name that the machine knows them by. No token is good here. */
export const ownerOfMachine: Doorman = (_, token) =>
  token === undefined ? { name: nameOfUser(), scope: 'admin' } : null;

function nameOfUser(): string {
  try {
    return userInfo().username;
  } catch {
    return 'desk';
  }
}
