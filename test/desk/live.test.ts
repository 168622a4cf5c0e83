import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { test } from 'node:test';
import { Live } from '../../src/desk/live.ts';
import { parse } from '../../src/record/query/parse.ts';
import { AT, RUN, documentOf, incoming } from '../record/conformance/fixture.ts';
import { openedDesk } from './fixture.ts';

/** Somebody who listens: keeps what they are told. */
class Ear extends EventEmitter {
  readonly writableLength = 0;
  heard = '';

  write(text: string): void {
    this.heard += text;
  }

  end(): void {
    this.emit('close');
  }

  get response(): ServerResponse {
    return this as unknown as ServerResponse;
  }
}

test('what is new is looked up once for all who ask for the same, and each hears what they asked for', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const desk = await openedDesk();
  const statements = t.mock.method(desk.record.documents, 'statements');
  const live = new Live(desk.record);
  const ears = Array.from({ length: 30 }, () => new Ear());
  for (const [i, ear] of ears.entries())
    await live.listen(ear.response, i < 20 ? null : parse(i < 25 ? 'Hafen' : 'Brücke'), null);
  const quote = '„Der Hafen wird nicht verkauft.“';
  const text = `Bruno Kalt sagte: ${quote}`;
  await desk.record.documents.add([incoming(documentOf('c', text, [{ quote, speaker: 'Bruno Kalt' }]))], RUN, AT);
  t.mock.timers.tick(1_000);
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(
    ears.map(({ heard }) => heard.includes('Der Hafen wird nicht verkauft.')),
    ears.map((_, i) => i < 25),
  );
  // everything, the harbour, the bridge
  assert.equal(statements.mock.callCount(), 3);
  live.close();
  await desk.close();
});
