// `npm run bench -- fetch`: many small pages of a web on this machine, fetched, stopped half way and gone on with.
import { type ChildProcess, spawn } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { COMMAND } from './command-speed.ts';
import { UsageError, provenance, table } from './command.ts';
import { peakOf } from './many-speed.ts';

/** Pages in the reported run, and hosts (127.0.0.1, 127.0.0.2 …) that have them. */
const PAGES = 100_000;
const HOSTS = 8;

interface Fetching {
  readonly pages: number;
  /** Of both runs, on the clock, with their starts. */
  readonly seconds: number;
  readonly pagesPerSecond: number;
  /** The most that was in memory at a time, in megabytes; null where the system does not tell. */
  readonly peak: number | null;
  readonly warcMegabytes: number;
  /** Pages that the server was asked for more than once because of the stop. */
  readonly askedAgain: number;
  readonly missing: number;
  readonly doubles: number;
}

export async function fetching(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { pages: { type: 'string', default: String(PAGES) }, json: { type: 'boolean', default: false } },
  });
  const pages = Number(values.pages);
  if (!Number.isInteger(pages) || pages < 1) throw new UsageError('--pages takes a number from 1 on');
  const found = await measure(pages);
  if (values.json) console.log(JSON.stringify({ ...provenance('fetch', args), ...found }, null, 2));
  else console.log(text(found));
  return found.missing + found.doubles === 0 ? 0 : 1;
}

function text(found: Fetching): string {
  return table([
    ['pages', String(found.pages)],
    ['seconds', found.seconds.toFixed(1)],
    ['pages/s', found.pagesPerSecond.toFixed(0)],
    ['peak memory, MB', found.peak?.toFixed(0) ?? '–'],
    ['WARC, MB', found.warcMegabytes.toFixed(1)],
    ['asked again after the stop', String(found.askedAgain)],
    ['missing', String(found.missing)],
    ['doubles', String(found.doubles)],
  ]);
}

async function measure(pages: number): Promise<Fetching> {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-bench-'));
  const web = await startWeb();
  try {
    const list = join(folder, 'list.txt');
    const warc = join(folder, 'web.warc.gz');
    const address = (i: number): string => `http://127.0.0.${1 + (i % HOSTS)}:${web.port}/artikel/${i}.html`;
    writeFileSync(list, Array.from({ length: pages }, (_, i) => address(i)).join('\n'));
    const start = performance.now();
    const first = fetchInto(warc, list);
    web.when(pages / 2, () => first.kill('SIGKILL'));
    const peaks = [await peakOf(first)];
    const second = fetchInto(warc, list);
    const ended = once(second, 'exit');
    peaks.push(await peakOf(second));
    const [status] = (await ended) as [number | null];
    if (status !== 0) throw new Error(`${COMMAND} fetch ended with ${status}`);
    const seconds = (performance.now() - start) / 1000;
    const { distinct, all } = await countPages(warc);
    return {
      ...{ pages, seconds, pagesPerSecond: pages / seconds },
      peak: peaks.includes(null) ? null : Math.max(...peaks.map((peak) => peak!)),
      warcMegabytes: statSync(warc).size / 1e6,
      ...{ askedAgain: web.answered() - pages, missing: pages - distinct, doubles: all - distinct },
    };
  } finally {
    web.close();
    rmSync(folder, { recursive: true });
  }
}

function fetchInto(warc: string, list: string): ChildProcess {
  const here = ['--allow', '127.0.0.0/8', '--pause', '0', '--parallel', String(HOSTS)];
  const env = { ...process.env, http_proxy: '', HTTP_PROXY: '' };
  return spawn(COMMAND, ['fetch', '--from', list, '--warc', warc, '--to', 'jsonl', ...here], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

interface TestWeb {
  readonly port: number;
  /** Pages that were sent. */
  readonly answered: () => number;
  /** Calls when so many pages have been sent. */
  readonly when: (count: number, call: () => void) => void;
  readonly close: () => void;
}

async function startWeb(): Promise<TestWeb> {
  let answered = 0;
  let at = Infinity;
  let call = (): void => undefined;
  const paragraph = '<p>Die Ministerin sagte am Mittwoch, sie werde das Gesetz im Herbst vorlegen.</p>\n'.repeat(12);
  const make = (): Server =>
    createServer(({ url = '' }, response) => {
      if (!url.startsWith('/artikel/')) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(`<!doctype html><title>${url}</title><article><h1>${url}</h1>${paragraph}</article>`);
      if (++answered >= at) {
        at = Infinity;
        call();
      }
    });
  const servers: Server[] = [];
  let port = 0;
  for (let host = 1; host <= HOSTS; host++) {
    const server = make();
    await new Promise<void>((resolve) => server.listen(port, `127.0.0.${host}`, resolve));
    ({ port } = server.address() as AddressInfo);
    servers.push(server);
  }
  const close = (): void => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  const when = (count: number, then: () => void): void => {
    at = count;
    call = then;
  };
  return { port, answered: () => answered, when, close };
}

/** The pages of a WARC file by the headers of its records. */
async function countPages(warc: string): Promise<{ distinct: number; all: number }> {
  const addresses = new Set<string>();
  let all = 0;
  let isResponse = false;
  for await (const line of createInterface({ input: createReadStream(warc).pipe(createGunzip()) })) {
    if (line.startsWith('WARC-Type: ')) isResponse = line === 'WARC-Type: response';
    else if (isResponse && line.startsWith('WARC-Target-URI: ')) {
      addresses.add(line);
      all++;
      isResponse = false;
    }
  }
  return { distinct: addresses.size, all };
}
