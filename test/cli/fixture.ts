import type { Entity } from '../../src/identity/entity.ts';
import { type DocumentResult, NOTHING, documentResult } from '../../src/record/result.ts';
import { type Provenance, type ProvenanceDraft, makeProvenance } from '../../src/provenance/evidence.ts';
import { type Document, plainDocument } from '../../src/text/document.ts';
import { type Statement, type StatementDraft, makeStatement } from '../../src/text/statement.ts';
import type { Span } from '../../src/text/span.ts';

/** An invented affair, with a nested quotation, hedges, a link, a speaker without a name and a quote over two lines. */
const TEXT = `Streit um das Wärmenetz: Lindner wirft Stadtwerken Versäumnisse vor

TALHEIM. „Die Leitungen sind seit Jahren bekannt marode“, sagte Bürgermeisterin Petra Lindner am Montag dem Talkurier. Wer jetzt überrascht sei, habe nicht hingesehen. Die Stadt werde im Herbst ein eigenes Gutachten in Auftrag geben.

Jens Okafor, Chef der Stadtwerke, wies die Vorwürfe zurück. Man habe, so Okafor, „jeden Hinweis geprüft“. Angeblich sei die Stadt schon im März gewarnt worden; das Rathaus habe den Brief aber wohl nie geöffnet.

Aus dem Umfeld der Bürgermeisterin hieß es, Okafor habe intern gesagt, man müsse „die Sache aussitzen“. Belege dafür liegen der Redaktion nicht vor.

„Wir Kunden zahlen am Ende die Zeche.
Das war immer so“, klagte ein Anwohner.

Ob das Land einspringt, ist offen. Mehr dazu im Wärmebericht 2025.`;

const EDITION: Partial<Document> = {
  url: 'https://talkurier.example/waermenetz',
  title: 'Streit um das Wärmenetz: Lindner wirft Stadtwerken Versäumnisse vor',
  outlet: 'Talkurier',
  authors: ['Mara Winkler'],
  published: '2026-09-14T18:05:00+02:00',
  language: 'de',
};

/** The span of the `nth` occurrence of some words. */
function spanOf(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

/** Told on the word of its speaker, and nothing else. */
export const PLAIN: ProvenanceDraft = {
  ...{ hedges: [], standing: 'reported', standingEvidence: [], chain: [], links: [], saidOn: null },
};

interface Roles extends Partial<Omit<StatementDraft, 'quote' | 'speaker' | 'cue' | 'addressee' | 'because'>> {
  readonly quote: string;
  readonly speaker?: Span;
  readonly cue?: string;
  readonly addressee?: string;
  readonly entity?: string;
  readonly provenance?: Partial<ProvenanceDraft>;
}

/** A statement, who is behind it, and where it comes from. */
export interface Said {
  readonly statement: Statement;
  readonly entity: string | null;
  readonly provenance: Provenance;
}

/** A statement whose roles are found in the text by their words. */
export function said(text: string, roles: Roles): Said {
  const { quote, speaker, cue, addressee, entity = null, provenance, ...more } = roles;
  const at = (words: string | undefined): Span[] | null => (words === undefined ? null : [spanOf(text, words)]);
  const statement = makeStatement(text, {
    ...{ type: 'direct', medium: 'speech', nestedIn: null, confidence: 0.93, frame: null },
    ...{ quote: at(quote)!, speaker: speaker ? [speaker] : null, cue: at(cue), addressee: at(addressee) },
    because: [{ rule: 'frame-after', spans: at(cue) }],
    ...more,
  });
  return { statement, entity, provenance: makeProvenance(text, { ...PLAIN, ...provenance }) };
}

/** A document with statements of its own; entities are named as they are mentioned first. */
export function resultOf(document: Document, all: readonly Said[]): DocumentResult {
  const entities = new Map<string, Entity>();
  for (const { statement, entity } of all) {
    if (entity === null || entities.has(entity)) continue;
    const { text = '', spans = [] } = statement.speaker ?? {};
    const mentions = spans.map((span) => ({ ...span, form: 'name' as const }));
    const none = { aliases: [], functions: [], country: null, of: null };
    entities.set(entity, { id: entity, name: text, kind: 'person', ...none, mentions });
  }
  return documentResult(document, {
    ...NOTHING,
    statements: all.map(({ statement }) => statement),
    identities: {
      entities: [...entities.values()],
      speakers: all.map(({ entity }) => entity),
      addressees: all.map(() => null),
    },
    provenance: all.map(({ provenance }) => provenance),
    hedges: all.flatMap(({ provenance }) => provenance.hedges),
  });
}

/** The invented article as a document of `id`, with the statements that stand in it. */
export function article(id = 'talheim.md'): DocumentResult {
  const lindner = { speaker: spanOf(TEXT, 'Petra Lindner'), entity: 'petra-lindner' };
  const okafor = { speaker: spanOf(TEXT, 'Jens Okafor, Chef der Stadtwerke,'), entity: 'jens-okafor' };
  const circle = { speaker: spanOf(TEXT, 'dem Umfeld der Bürgermeisterin'), entity: 'umfeld' };
  const rumour = said(TEXT, {
    ...{ quote: 'Okafor habe intern gesagt, man müsse „die Sache aussitzen“', type: 'indirect', cue: 'hieß es' },
    ...{ ...circle, confidence: 0.81 },
  });
  const inner = said(TEXT, {
    ...{
      quote: 'man müsse „die Sache aussitzen“',
      type: 'indirect',
      cue: 'habe intern gesagt',
      nestedIn: rumour.statement.id,
    },
    ...{ speaker: spanOf(TEXT, 'Okafor', 2), entity: 'jens-okafor', confidence: 0.74 },
  });
  const link = spanOf(TEXT, 'Wärmebericht 2025');
  const document = plainDocument(id, TEXT, {
    ...EDITION,
    links: [{ ...link, href: 'https://talheim.example/bericht?a=1&b=2' }],
  });
  const statements = [
    said(TEXT, {
      quote: 'Versäumnisse',
      type: 'reported',
      cue: 'wirft',
      speaker: spanOf(TEXT, 'Lindner'),
      entity: 'petra-lindner',
    }),
    said(TEXT, {
      quote: '„Die Leitungen sind seit Jahren bekannt marode“',
      cue: 'sagte',
      addressee: 'dem Talkurier',
      ...lindner,
      provenance: {
        chain: [{ name: 'Talkurier', kind: 'outlet', spans: [spanOf(TEXT, 'dem Talkurier')] }],
        saidOn: { from: '2026-09-14', to: '2026-09-14', spans: [spanOf(TEXT, 'am Montag')] },
      },
    }),
    said(TEXT, {
      quote: 'Wer jetzt überrascht sei, habe nicht hingesehen.',
      type: 'free-indirect',
      ...lindner,
      confidence: 0.88,
    }),
    said(TEXT, {
      ...{ quote: 'Die Stadt werde im Herbst ein eigenes Gutachten in Auftrag geben.', type: 'indirect-free-indirect' },
      ...{ ...lindner, confidence: 0.62 },
    }),
    said(TEXT, {
      ...{ quote: 'die Vorwürfe', type: 'reported', cue: 'wies', medium: 'speech-writing', ...okafor },
      provenance: { standing: 'denied', standingEvidence: [[spanOf(TEXT, 'wies'), spanOf(TEXT, 'zurück')]] },
    }),
    said(TEXT, {
      quote: '„jeden Hinweis geprüft“',
      cue: 'so',
      speaker: spanOf(TEXT, 'Okafor', 1),
      entity: 'jens-okafor',
    }),
    said(TEXT, {
      ...{
        quote: 'Angeblich sei die Stadt schon im März gewarnt worden',
        type: 'free-indirect',
        ...okafor,
        confidence: 0.7,
      },
      provenance: {
        hedges: [{ kind: 'doubt', spans: [spanOf(TEXT, 'Angeblich')] }],
        ...{ standing: 'doubted', standingEvidence: [[spanOf(TEXT, 'Angeblich')]] },
      },
    }),
    said(TEXT, {
      ...{
        quote: 'das Rathaus habe den Brief aber wohl nie geöffnet.',
        type: 'free-indirect',
        ...okafor,
        confidence: 0.7,
      },
      provenance: { hedges: [{ kind: 'inference', spans: [spanOf(TEXT, 'wohl')] }] },
    }),
    rumour,
    inner,
    said(TEXT, {
      quote: '„die Sache aussitzen“',
      nestedIn: inner.statement.id,
      speaker: spanOf(TEXT, 'Okafor', 2),
      entity: 'jens-okafor',
    }),
    said(TEXT, { quote: '„Wir Kunden zahlen am Ende die Zeche.\nDas war immer so“', cue: 'klagte' }),
  ];
  return resultOf(document, statements);
}
