import type { Entity } from '../../src/identity/entity.ts';
import type { DocumentResult, StatementResult } from '../../src/record/result.ts';
import type { Span } from '../../src/text/span.ts';
import { STATEMENT_TYPES, makeStatement } from '../../src/text/statement.ts';
import { randomFrom } from '../../src/training/random.ts';
import { Language, zipf } from './language.ts';

/** How news is skewed: shares of 1, and sizes. */
const SHAPE = {
  persons: 40_000,
  outlets: 400,
  /** Days over which documents are published. */
  days: 4_000,
  /** Statements that somebody has made before, in the same words or some of them. */
  repeated: 0.15,
  /** Documents that are another outlet's word for word. */
  copied: 0.1,
  /** Documents without a known day. */
  undated: 0.03,
} as const;

const FIRST_DAY = Date.UTC(2015, 11, 1);
/** Statements and documents that may be repeated: of the last ones. */
const REMEMBERED = 2_000;

const SEED = 20_261_127;

const GIVEN =
  'Ada Alba Britta Carla Dörte Edda Emin Frida Grete Hanno Imke Jale Malte Nadja Oda Paula Quirin Rhea Sören Tilo'.split(
    ' ',
  );
const FRONT =
  'Quasten Hagel Zwirn Krug Lauen Mörs Tannen Rüben Elster Gries Halm Imker Kolb Linsen Möwen Nebel Pfeffer Ranken Torf Ufer'.split(
    ' ',
  );
const MIDDLE = ['', 'en', 'els', 'ers', 'ing', 'old', 'hard', 'wig', 'mut', 'brand'];
const BACK = 'berg bach mann horst feld au brink hof kamp wald'.split(' ');
const FUNCTIONS = [
  'Außenminister',
  'Bürgermeisterin',
  'Virologe',
  'Trainer',
  'Staatsanwältin',
  'Sprecher',
  'Ökonomin',
  'Bischof',
];
const AGENCIES = ['dpa', 'AFP', 'epd', 'APA'];

/** Documents with statements as news has them: a few people speak often, most once; the same in the same order for the same seed. */
export class Generated {
  readonly #random: () => number;
  readonly #language: Language;
  readonly #said: { readonly person: number; readonly quote: string }[] = [];
  readonly #written: DocumentResult[] = [];
  #count: number;

  /** @param before documents that are there already: the next ones are numbered after them, and are others */
  constructor(before = 0) {
    this.#random = randomFrom(SEED + before);
    this.#language = new Language(this.#random);
    this.#count = before;
  }

  /** The next so many documents; five statements each on average. */
  documents(count: number): DocumentResult[] {
    return Array.from({ length: count }, () => this.#document());
  }

  /** Words that stand in many and in few statements, to search for. */
  words(count: number): string[] {
    return Array.from({ length: count }, () => this.#language.word());
  }

  #document(): DocumentResult {
    const n = ++this.#count;
    const original = this.#random() < SHAPE.copied ? this.#written.at(-1 - Math.floor(this.#random() * 50)) : undefined;
    const document = original ? this.#copy(original, n) : this.#original(n);
    this.#written.push(document);
    if (this.#written.length > 50) this.#written.shift();
    return document;
  }

  #copy(original: DocumentResult, n: number): DocumentResult {
    const outlet = this.#outlet();
    const agencies = original.agencies.length > 0 ? original.agencies : ['dpa'];
    return { ...original, id: `d${n}`, url: `https://${outlet.toLowerCase()}.example/${n}`, outlet, agencies };
  }

  #original(n: number): DocumentResult {
    const outlet = this.#outlet();
    const writing = new Writing();
    const count = Math.min(25, 1 + Math.floor(-4.75 * Math.log(1 - this.#random())));
    const cast = Array.from({ length: 1 + Math.floor(count / 2) }, () => zipf(this.#random, SHAPE.persons));
    for (let i = 0; i < count; i++) {
      writing.add(`${this.#language.clause(12 + Math.floor(this.#random() * 25))}. `);
      this.#say(writing, cast[zipf(this.#random, cast.length)]);
    }
    writing.add(`${this.#language.clause(30)}.`);
    const day = new Date(FIRST_DAY + Math.floor(this.#random() * SHAPE.days) * 86_400_000).toISOString();
    return {
      ...{ id: `d${n}`, url: `https://${outlet.toLowerCase()}.example/${n}`, title: this.#language.clause(6), outlet },
      ...{ authors: [], published: this.#random() < SHAPE.undated ? null : day, modified: null, section: null },
      agencies: this.#random() < 0.3 ? [AGENCIES[zipf(this.#random, AGENCIES.length)]] : [],
      ...{ paywall: null, language: 'de', parent: null, order: null, text: writing.text, links: [], blocks: [] },
      ...{ statements: writing.statements(), hedges: [], dates: [], entities: writing.entities() },
    };
  }

  #say(writing: Writing, person: number): void {
    const again = this.#random() < SHAPE.repeated ? this.#said.findLast((one) => one.person === person) : undefined;
    const length = 6 + Math.floor(this.#random() * 26);
    const quote = again ? this.#shortened(again.quote) : this.#language.clause(length);
    writing.say(person, quote, STATEMENT_TYPES[zipf(this.#random, STATEMENT_TYPES.length)]);
    this.#said.push({ person, quote });
    if (this.#said.length > REMEMBERED) this.#said.shift();
  }

  #shortened(quote: string): string {
    const words = quote.split(' ');
    return this.#random() < 0.5 || words.length < 10 ? quote : words.slice(0, -2).join(' ');
  }

  #outlet(): string {
    const n = zipf(this.#random, SHAPE.outlets);
    return `${FRONT[n % FRONT.length]}er-Bote-${n}`;
  }
}

/** The name of a person; thousands of them have it to themselves. */
function nameOf(person: number): string {
  const pick = (from: readonly string[], by: number): string => from[Math.floor(person / by) % from.length];
  const surname =
    pick(FRONT, GIVEN.length) +
    pick(MIDDLE, GIVEN.length * FRONT.length) +
    pick(BACK, GIVEN.length * FRONT.length * MIDDLE.length);
  return `${pick(GIVEN, 1)} ${surname}`;
}

/** A text as it is written, with who says what in it. */
class Writing {
  #text = '';
  readonly #said: { type: StatementResult['type']; quote: Span; speaker: Span; cue: Span; person: number }[] = [];

  get text(): string {
    return this.#text;
  }

  add(words: string): Span {
    const start = this.#text.length;
    this.#text += words;
    return { start, end: this.#text.length };
  }

  /** `„Words“, sagte Function Name. ` */
  say(person: number, words: string, type: StatementResult['type']): void {
    const quote = this.add(`„${words}“`);
    this.add(', ');
    const cue = this.add('sagte');
    this.add(` ${FUNCTIONS[person % FUNCTIONS.length]} `);
    const speaker = this.add(nameOf(person));
    this.add('. ');
    this.#said.push({ type, quote, speaker, cue, person });
  }

  statements(): StatementResult[] {
    return this.#said.map(({ type, quote, speaker, cue, person }, i) => {
      const draft = {
        type,
        medium: 'speech' as const,
        nestedIn: null,
        confidence: 0.9,
        quote: [quote],
        speaker: [speaker],
      };
      const statement = makeStatement(this.#text, {
        ...draft,
        cue: [cue],
        frame: null,
        addressee: null,
        because: [{ rule: 'direct-frame', spans: [cue] }],
      });
      return {
        ...statement,
        speaker: { ...statement.speaker!, entity: `p${person}` },
        ...{ addressee: null, hedges: [], standing: i % 12 === 7 ? ('denied' as const) : ('reported' as const) },
        ...{ standingEvidence: [], chain: [], chainEvidence: [], links: [], saidOn: null },
      };
    });
  }

  entities(): Entity[] {
    const byPerson = Map.groupBy(this.#said, ({ person }) => person);
    return [...byPerson].map(([person, said]) => ({
      ...{ id: `p${person}`, name: nameOf(person), kind: 'person' as const, aliases: [nameOf(person).split(' ')[1]] },
      ...{ functions: [FUNCTIONS[person % FUNCTIONS.length]], country: null, of: null },
      mentions: said.map(({ speaker }) => ({ ...speaker, form: 'name' as const })),
    }));
  }
}
