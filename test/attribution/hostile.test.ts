import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attribute } from '../../src/attribution/attribute.ts';
import { plainDocument } from '../../src/text/document.ts';
import { checkStatement } from '../../src/text/statement.ts';

const times = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

/**
 * Texts that no newspaper prints. A step that is not linear does not end within the test run on some of them; the cost
 * itself is measured by `npm run bench -- speed`.
 */
const HOSTILE: Readonly<Record<string, string>> = {
  '300,000 quotation marks': times('"', 300_000),
  '300,000 opening marks': times('„', 300_000),
  '300,000 marks of every kind': times('„»"«“‚‘›‹\'', 300_000),
  '1 MB without a space': times('a', 1_000_000),
  '1 MB without a space, after a preposition': `Nach ${times('Angaben', 1_000_000)} sei es so.`,
  '1 MB of capitals': times('Ab ', 1_000_000),
  'lone surrogates': times('\ud800', 300_000),
  'lone surrogates the other way round': times('\udc00\ud800 ', 300_000),
  NUL: times('\0 ', 300_000),
  'combining marks': times('a\u0301', 300_000),
  'combining marks alone': times('\u0301', 300_000),
  'blank lines': times('\n', 1_000_000),
  'a quotation in each paragraph': times('\n\n„a', 300_000),
  brackets: times('(', 300_000),
  'bullet points': times('– a\n', 300_000),
  'a cue without end': times('sagte, ', 300_000),
  'a cue without end or mark': times('sagte und ', 300_000),
  'frames without end': times('er sagte, dass ', 300_000),
  'frames without end or mark': times('und er sagte dass er komme ', 300_000),
  'parentheses without end': times(', so sagte er, wie er meint', 300_000),
  'genitives without end': times('Chef des ', 300_000),
  'sources without end': times('laut X ', 300_000),
  'quotations in one quotation': `„${times('er sagte: ‚a‘ ', 300_000)}“`,
  'quotations in one sentence': `Er sagte, dass ${times('die „Lage“ ', 300_000)}sei.`,
  'clauses in one phrase': `Er nannte das „${times('er sagte, dass er komme, ', 300_000)}“ gut.`,
};

describe('hostile texts are read by the grammar', () => {
  for (const [what, text] of Object.entries(HOSTILE)) {
    it(what, () => {
      for (const statement of attribute(plainDocument('x', text), null)) checkStatement(text, statement);
    });
  }
});

describe('hostile texts are read by the model', () => {
  for (const [what, text] of Object.entries(HOSTILE)) {
    it(what, () => {
      for (const statement of attribute(plainDocument('x', text))) checkStatement(text, statement);
    });
  }
  it('and have statements where they have frames', () => {
    assert.ok(attribute(plainDocument('x', times('Das sei gut, sagte Kern. ', 30_000))).length > 900);
  });
});
