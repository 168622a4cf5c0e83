import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type ProvenanceDraft, checkProvenance, makeProvenance } from '../../src/provenance/evidence.ts';
import { EvidenceError } from '../../src/text/passage.ts';

const TEXT = 'Angeblich sagte Kern am Montag der BBC, er gehe.';
const at = (words: string): { start: number; end: number } => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const BEYOND = { start: 40, end: 400 };

const DRAFT: ProvenanceDraft = {
  hedges: [{ kind: 'doubt', spans: [at('Angeblich')] }],
  standing: 'doubted',
  standingEvidence: [[at('Angeblich')]],
  chain: [{ name: 'BBC', kind: 'broadcaster', spans: [at('der BBC')] }],
  links: [{ ...at('sagte'), href: 'https://a.example/' }],
  saidOn: { from: '2026-11-23', to: '2026-11-23', spans: [at('am Montag')] },
};

describe('a provenance', () => {
  it('has the words of its text', () => {
    const provenance = makeProvenance(TEXT, DRAFT);
    assert.deepEqual(provenance.chain, ['BBC']);
    assert.equal(provenance.chainEvidence[0].text, 'der BBC');
    assert.equal(provenance.hedges[0].text, 'Angeblich');
    assert.equal(provenance.standingEvidence[0].text, 'Angeblich');
    assert.equal(provenance.saidOn?.evidence.text, 'am Montag');
    checkProvenance(TEXT, provenance);
  });

  for (const [what, broken] of [
    ['a hedge', { hedges: [{ kind: 'doubt' as const, spans: [BEYOND] }] }],
    ['the words of its standing', { standingEvidence: [[BEYOND]] }],
    ['a station', { chain: [{ name: 'BBC', kind: 'broadcaster' as const, spans: [BEYOND] }] }],
    ['a link', { links: [{ ...BEYOND, href: 'https://a.example/' }] }],
    ['a day', { saidOn: { from: '2026-11-23', to: '2026-11-23', spans: [BEYOND] } }],
  ] as const)
    it(`cannot be made with ${what} that does not stand in its text, nor passes the check of another`, () => {
      assert.throws(() => makeProvenance(TEXT, { ...DRAFT, ...broken }), EvidenceError);
      const longer = `${TEXT} ${'Mehr. '.repeat(80)}`;
      const elsewhere = makeProvenance(longer, { ...DRAFT, ...broken });
      assert.throws(() => checkProvenance(TEXT, elsewhere), EvidenceError);
    });
});
