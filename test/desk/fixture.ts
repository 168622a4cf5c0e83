import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Doorman } from '../../src/desk/access/access.ts';
import type { App } from '../../src/desk/app.ts';
import { makeServer } from '../../src/desk/server.ts';
import { openRecord } from '../../src/record/open.ts';
import type { Record } from '../../src/record/record.ts';
import { AT, RUN, documentOf, incoming } from '../record/conformance/fixture.ts';

/** What a page must never run or load: in a name, a title, an outlet and a quote. */
export const EVIL = '<img src=x onerror="window.evil=1"><script>window.evil=1</script>';

const HOLDS = { quote: '„Die Brücke hält noch zehn Jahre.“', speaker: 'Ada Zwirn' };
const SHORT = { quote: '„Die Brücke hält noch zehn Jahre.“', speaker: 'Ada Zwirn' };
const DOUBTS = { quote: '„Das glaube ich nicht.“', speaker: 'Bruno Kalt' };

/** A record with a document of two revisions, a claim in two outlets, and somebody who writes markup everywhere. */
export async function fill(record: Record): Promise<void> {
  const text = `Ada Zwirn sagte: ${HOLDS.quote} Bruno Kalt widersprach: ${DOUBTS.quote}`;
  const about = {
    url: 'https://bote.example/1',
    outlet: 'Der Bote',
    title: 'Die Brücke',
    published: '2026-11-02T08:00:00Z',
  };
  await record.documents.add([incoming(documentOf('a', text, [HOLDS, DOUBTS], about))], RUN, AT);
  const later = `Neu. ${text}`;
  await record.documents.add([incoming(documentOf('a', later, [HOLDS, DOUBTS], about))], RUN, AT);
  const other = { url: 'https://talpost.example/1', outlet: 'Talpost', title: 'Sie hält', published: '2026-10-03' };
  const second = `Ada Zwirn sagte am Freitag: ${SHORT.quote} Mehr war nicht zu hören.`;
  await record.documents.add([incoming(documentOf('b', second, [SHORT], other))], RUN, AT);
  const evil = `Ada Zwirn sagte: „${EVIL}“ Dann ging sie.`;
  const written = { url: null, outlet: EVIL, title: EVIL, published: '2026-09-01', authors: [EVIL] };
  await record.documents.add(
    [incoming(documentOf(EVIL, evil, [{ quote: `„${EVIL}“`, speaker: 'Ada Zwirn' }], written))],
    RUN,
    AT,
  );
  while ((await record.settle(100)) > 0);
}

/** A desk over a record of its own. */
export interface Desk {
  readonly app: App;
  readonly record: Record;
  /** Where the record is. */
  readonly file: string;
  readonly close: () => Promise<void>;
}

export const OWNER: Doorman = () => ({ name: 'ada', scope: 'admin' });

/** A record of its own, empty yet, and what takes it away. */
export interface OwnRecord {
  readonly record: Record;
  readonly file: string;
  readonly remove: () => Promise<void>;
}

export function ownRecord(): OwnRecord {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-desk-'));
  const file = join(folder, 'news.wortlaut');
  const record = openRecord(file);
  const remove = async (): Promise<void> => {
    await record.close();
    rmSync(folder, { recursive: true });
  };
  return { record, file, remove };
}

export async function openedDesk(
  doorman: Doorman = OWNER,
  isOpen = false,
  allow: readonly string[] = [],
): Promise<Desk> {
  const { record, file, remove } = ownRecord();
  await fill(record);
  const app = await makeServer(record, { version: '0.0.0', doorman, isOpen, allow, now: () => AT });
  const close = async (): Promise<void> => {
    await app.close();
    await remove();
  };
  return { app, record, file, close };
}
