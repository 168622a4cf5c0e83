import { BUS_SETTINGS, BusError, type BusSettings } from '../bus.ts';

/** Where a bus is, as its address says. */
export interface BusAddress {
  /** `host:port`, each of one cluster. */
  readonly servers: readonly string[];
  readonly user: string | null;
  readonly password: string | null;
  readonly tls: boolean;
  /** Files: authorities that are trusted, what this client shows of itself, and by what it is let in. */
  readonly files: Readonly<Record<BusFile, string | null>>;
  /** What its streams begin with: there may be several on one server. */
  readonly name: string;
  readonly replicas: number;
  readonly settings: BusSettings;
}

/** `credentials` is a `.creds` file, or one with the seed of an nkey. */
const FILES = ['ca', 'certificate', 'key', 'credentials'] as const;
export type BusFile = (typeof FILES)[number];

const SHAPE = /^(nats|tls):\/\/(?:([^@/?#]*)@)?([^@/?#]+)\/?(?:\?([^#]*))?$/;
const NAME = /^[A-Za-z0-9_-]{1,32}$/;
const HOST = /^(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/;

/**
 * Takes apart `nats://[USER[:PASSWORD]@]HOST[:PORT][,HOST[:PORT]…][?name=…&replicas=…&patience=…]`; `tls://`, or a file of
 * authorities or a certificate, where the connection must be secured. `patience`: seconds without a word after which work
 * is given to another. `ca=FILE&certificate=FILE&key=FILE&credentials=FILE`: see `BusFile`.
 *
 * @throws BusError when it is none
 */
export function busAddressOf(address: string): BusAddress {
  const found = SHAPE.exec(address);
  const servers = found?.[3].split(',') ?? [];
  if (!found || !servers.every((server) => HOST.test(server))) throw wrong(address);
  const [user, password] = (found[2] ?? '').split(/:(.*)/s).map(decoded(address));
  const asked = new URLSearchParams(found[4] ?? '');
  const name = asked.get('name') ?? 'wortlaut';
  const replicas = Number(asked.get('replicas') ?? 1);
  const patience = 1_000 * Number(asked.get('patience') ?? BUS_SETTINGS.patience / 1_000);
  const isKnown = [...asked.keys()].every((key) => ['name', 'replicas', 'patience', ...FILES].includes(key));
  const files = filesOf(asked);
  if (!fitTogether(files, user)) throw wrong(address);
  if (!isKnown || !NAME.test(name) || ![1, 3, 5].includes(replicas) || !(patience >= 1_000 && patience <= 3_600_000))
    throw wrong(address);
  return {
    ...{ servers, user: user || null, password: password ?? null, name, replicas },
    ...{ tls: found[1] === 'tls' || files.ca !== null || files.certificate !== null, files },
    settings: { ...BUS_SETTINGS, patience },
  };
}

function filesOf(asked: URLSearchParams): BusAddress['files'] {
  const [ca, certificate, key, credentials] = FILES.map((name) => asked.get(name) || null);
  return { ca, certificate, key, credentials };
}

/** A certificate is of no use without its key, and who has a name needs no credentials. */
const fitTogether = ({ certificate, key, credentials }: BusAddress['files'], user: string): boolean =>
  (certificate === null) === (key === null) && (credentials === null || user === '');

export function isBusAddress(address: string): boolean {
  try {
    busAddressOf(address);
    return true;
  } catch {
    return false;
  }
}

/** Without user and password, even where they are not written as they should be. */
export const shownBus = (address: string): string => address.replace(/\/\/.*@/s, '//');

const wrong = (address: string): BusError => new BusError('address', shownBus(address));

const decoded =
  (address: string) =>
  (text: string): string => {
    try {
      return decodeURIComponent(text);
    } catch {
      throw wrong(address);
    }
  };
