import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Analysis, analyse } from '../../src/language/de/analysis.ts';
import { type Clause, clauseEnd, parseSentence } from '../../src/language/de/clauses.ts';
import { LONGEST_SENTENCE } from '../../src/language/de/sentences.ts';

interface Parsed {
  readonly a: Analysis;
  readonly clauses: readonly Clause[];
}

/** The clauses of the first sentence of a text. */
const parse = (text: string): Parsed => {
  const a = analyse(text);
  return { a, clauses: parseSentence(a, a.sentences[0], a.pairs).clauses };
};

/** One test a line: a sentence and its clauses as `kind` or `kind:introduction`. */
function kinds(cases: readonly (readonly [string, string])[]): void {
  for (const [text, expected] of cases) {
    it(text, () => {
      const found = parse(text).clauses.map((c) => (c.introKind ? `${c.kind}:${c.introKind}` : c.kind));
      assert.deepEqual(found, expected.split(' '));
    });
  }
}

describe('clauses after a framing clause', () => {
  kinds([
    ['Sie sagte, dass er komme.', 'main subordinate:dass'],
    ['Sie sagte, daß er komme.', 'main subordinate:dass'],
    ['Sie sagte, die Straße bleibe gesperrt.', 'main main'],
    ['Sie sagte, die Brücke fehle.', 'main main'],
    ['Sie sagte, der Bürgermeister der Stadt schweige.', 'main main'],
    ['Sie sprach von einem Mann, der Wasser trinke.', 'main subordinate:relative'],
    ['Sie sprach von der Frau, die schweige.', 'main subordinate:relative'],
    ['Er bat darum, die Tür zu schließen.', 'main infinitive'],
    ['Er fragte, ob sie komme und wann er gehen solle.', 'main subordinate:ob subordinate:question'],
    ['Er sagte, dass er wisse, dass sie komme.', 'main subordinate:dass subordinate:dass'],
    ['Sie weiß, was er will; er nicht.', 'main subordinate:question fragment'],
  ]);
});

describe('clauses before a main clause', () => {
  kinds([
    ['Weil es regnete, blieb er.', 'subordinate:other main'],
    ['Wie die Polizei mitteilte, blieb es ruhig.', 'subordinate:wie main'],
    ['Ob er kommt, ist offen.', 'subordinate:ob main'],
    ['Um zu gewinnen, rannte er.', 'infinitive:other main'],
    ['„Das ist gut“, sagte sie.', 'quotation main'],
  ]);
});

describe('clauses inside and beside one another', () => {
  kinds([
    ['Die Frau, die ihn sah, rief laut.', 'fragment subordinate:relative main'],
    ['Er lobte den Plan und warnte vor Eile.', 'main main'],
    ['Er kam, sah und siegte.', 'main main main'],
    ['Er lobte Brot und Wein.', 'main'],
    ['Er hofft, dass sie kommt, und geht.', 'main subordinate:dass main'],
    ['Er (sie lacht) geht.', 'fragment bracket main'],
    ['Er (51) geht.', 'main'],
    ['Er kam – so heißt es – spät.', 'main main fragment'],
    ['Er kam – also spät – an.', 'main'],
  ]);
});

describe('quotations', () => {
  kinds([
    ['Sie sagte: „Ja.“', 'main quotation'],
    ['Sie nannte den Plan „schwer erträglich“.', 'main'],
    ['„Wir kommen“, sagte er, „und wir bleiben.“', 'quotation main quotation'],
  ]);
  it('of any length are not looked into', () => {
    const long = 'er kommt, '.repeat(LONGEST_SENTENCE);
    assert.deepEqual(
      parse(`Sie nannte das „${long}“ gut.`).clauses.map((c) => c.kind),
      ['main', 'quotation', 'fragment'],
    );
  });
});

describe('the verb', () => {
  for (const [text, verb, first] of [
    ['Der Minister hat das gesagt.', 'hat', false],
    ['Kommt er?', 'kommt', true],
    ['und kommt er?', 'kommt', true],
    ['Am Montag sagte er das.', 'sagte', false],
  ] as const) {
    it(`of "${text}" is ${verb}`, () => {
      const { a, clauses } = parse(text);
      assert.equal(a.forms[clauses[0].finite], verb);
      assert.equal(clauses[0].verbFirst, first);
    });
  }
  it('of a subordinate clause closes it', () => {
    const { a, clauses } = parse('Sie sagte, dass er das gesehen habe.');
    assert.equal(a.forms[clauses[1].finite], 'habe');
    assert.equal(clauses[1].finite, clauses[1].end - 1);
  });
});

describe('verbless pieces', () => {
  const hosts = (text: string): number[] => parse(text).clauses.map((c) => c.host);
  it('before a verb belong to it', () => {
    assert.deepEqual(hosts('Der Vertreter, Peter Clever, hat das gesagt.'), [2, 2, 2]);
    assert.deepEqual(hosts('Die Frau, die ihn sah, rief laut.'), [2, 1, 2]);
  });
  it('after a verb belong to it', () => {
    assert.deepEqual(hosts('Die Regierung kündigte, seit Mai im Amt, Hilfe an.'), [0, 0, 0]);
  });
  it('before a parenthesis belong to the verb after it', () => {
    assert.deepEqual(hosts('Das Ziel, sagt Kern, müsse klar sein.'), [2, 1, 2]);
  });
  it('are its parts, in text order', () => {
    const { clauses } = parse('Der Vertreter, Peter Clever, hat das gesagt.');
    assert.deepEqual(clauses[2].parts, [clauses[0], clauses[1], clauses[2]]);
    assert.deepEqual(clauses[0].parts, []);
    assert.equal(clauseEnd(clauses[2]), clauses[2].end);
  });
});
