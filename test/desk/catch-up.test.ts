import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { AT, RUN, documentOf, incoming } from '../record/conformance/fixture.ts';
import { type Desk, openedDesk } from './fixture.ts';

let desk: Desk;
let address: string;
before(async () => {
  desk = await openedDesk();
  await desk.app.listen({ host: '127.0.0.1', port: 0 });
  address = `http://127.0.0.1:${(desk.app.server.address() as AddressInfo).port}`;
});
after(async () => desk.close());

interface Told {
  readonly event: string;
  readonly id: string | null;
  readonly data: unknown;
}
interface Line {
  readonly document: { readonly name: string };
  readonly ticker: { readonly title: string } | null;
}

/** Events until one of this name came. */
async function listen(more: string, until: string, headers = {}): Promise<Told[]> {
  const stop = new AbortController();
  const { body } = await fetch(`${address}/api/v1/live?${more}`, { headers, signal: stop.signal });
  let text = '';
  for await (const chunk of body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    if (new RegExp(`event: ${until}\\n[^]*\\n\\n`).test(text)) break;
  }
  stop.abort();
  return text.split('\n\n').flatMap((part) => {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(part)?.[1] ?? null;
    const event = field('event');
    return event === null ? [] : [{ event, id: field('id'), data: JSON.parse(field('data')!) as unknown }];
  });
}

async function say(id: string, words: string, about = {}): Promise<void> {
  const quote = `„${words}“`;
  const said = documentOf(id, `Ada Zwirn: ${quote}`, [{ quote, speaker: 'Ada Zwirn' }], about);
  await desk.record.documents.add([incoming(said)], RUN, AT);
}

describe('listening', () => {
  it('begins with the place from which one can go on', async () => {
    const newest = await desk.record.documents.newest();
    assert.deepEqual(await listen('', 'position'), [{ event: 'position', id: String(newest), data: newest }]);
  });

  it('catches up after a break, and says when it has', async () => {
    const place = await desk.record.documents.newest();
    await say('hafen', 'Der Hafen bleibt.');
    await say('werft', 'Die Werft bleibt.');
    const newest = await desk.record.documents.newest();
    for (const [more, headers] of [
      [`q=Hafen&after=${place}`, {}],
      ['q=Hafen&after=1', { 'last-event-id': String(place) }],
    ] as const) {
      const told = await listen(more, 'caught-up', headers);
      assert.deepEqual(
        told.map(({ event, id }) => [event, id]),
        [
          ['position', String(place)],
          ['statements', String(newest)],
          ['caught-up', null],
        ],
      );
      assert.deepEqual(
        (told[1].data as Line[]).map(({ document }) => document.name),
        ['hafen'],
      );
      assert.deepEqual(told[2].data, { statements: 1 });
    }
    const nothing = await listen(`q=Tunnel&after=${place}`, 'caught-up');
    assert.deepEqual(
      nothing.slice(1).map(({ event, id, data }) => [event, id, data]),
      [
        ['position', String(newest), newest],
        ['caught-up', null, { statements: 0 }],
      ],
    );
  });

  it('tells of which live ticker something is an entry', async () => {
    const place = await desk.record.documents.newest();
    await say('ticker', 'Der Steg ist offen.', { title: 'Ticker zum Steg', url: 'https://bote.example/t' });
    await say('ticker#1', 'Er ist wieder zu.', { parent: 'ticker', order: 1, url: 'https://bote.example/t#1' });
    const [, { data }] = await listen(`after=${place}`, 'caught-up');
    assert.deepEqual(
      (data as Line[]).map(({ ticker }) => ticker?.title ?? null),
      [null, 'Ticker zum Steg'],
    );
  });
});
