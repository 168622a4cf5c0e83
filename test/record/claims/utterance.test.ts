import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SIGNATURE_VERSION, signatureOf } from '../../../src/record/claims/signature.ts';
import { utteranceOf } from '../../../src/record/claims/utterance.ts';
import type { StoredStatement } from '../../../src/record/stored.ts';

const STORED = {
  id: 33,
  document: { id: 7, name: 'bote.md', url: null, title: null, outlet: 'Bote', published: '2026-03-12T21:30:00+01:00' },
  ...{ revision: 1, state: 'present', before: null, addressee: null, day: '2026-03-11', claim: null },
  speaker: { id: 12, name: 'Katrin Vossberg', kind: 'person' },
  statement: {
    ...{
      type: 'direct',
      standing: 'reported',
      chain: ['drd'],
      hedges: [{ kind: 'hearsay', text: 'offenbar', spans: [] }],
    },
    quote: { text: '„Die Brücke bleibt gesperrt.“', spans: [{ start: 0, end: 29 }] },
    speaker: { text: 'Bürgermeisterin Vossberg', spans: [], entity: 'katrin-vossberg' },
    ...{ cue: { text: 'sagte', spans: [] }, frame: null, addressee: null },
    saidOn: { from: '2026-03-11', to: '2026-03-11', evidence: { text: 'am Mittwoch', spans: [] } },
  },
} as unknown as StoredStatement;

test('what claims compare is taken of a stored statement', () => {
  assert.deepEqual(utteranceOf(STORED), {
    ...{ id: 33, document: 7, speaker: 12, addressee: null, day: '2026-03-11', published: '2026-03-12T21:30:00+01:00' },
    speakerWords: ['Bürgermeisterin Vossberg', 'Katrin Vossberg'],
    saidOn: { from: '2026-03-11', to: '2026-03-11' },
    ...{ type: 'direct', standing: 'reported', quote: '„Die Brücke bleibt gesperrt.“', frame: null, cue: 'sagte' },
    ...{ chain: ['drd'], hedges: ['hearsay'] },
  });
});

test('a signature tells its version and its speaker', () => {
  const { version, speaker } = signatureOf(utteranceOf(STORED));
  assert.deepEqual([version, speaker], [SIGNATURE_VERSION, 12]);
});
