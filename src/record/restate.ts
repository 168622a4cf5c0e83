import type { Entity } from '../identity/entity.ts';
import type { Provenance } from '../provenance/evidence.ts';
import type { Span } from '../text/span.ts';
import { type Medium, type StatementType, makeStatement } from '../text/statement.ts';
import type { DocumentResult, Party, StatementResult } from './result.ts';

/** How a statement should read, in places of its text; what is left out stays as it is, null takes a role away. */
export interface Restatement {
  readonly type?: StatementType;
  readonly medium?: Medium;
  readonly quote?: readonly Span[];
  readonly speaker?: readonly Span[] | null;
  readonly cue?: readonly Span[] | null;
  readonly addressee?: readonly Span[] | null;
}

type Roles = Required<Omit<Restatement, 'type' | 'medium'>>;
const UNTOLD: Roles = { quote: [], speaker: null, cue: null, addressee: null };

/**
 * A statement as people say that it should read. Nobody can be surer, so its confidence is 1 and it needs no rule.
 *
 * @param was what it corrects; null where nothing was found
 * @throws EvidenceError when a place is not in the text, or there is no quote
 */
export function restate(document: DocumentResult, was: StatementResult | null, now: Restatement): StatementResult {
  const roles: Roles = { ...UNTOLD, ...(was && rolesOf(was)), ...rolesIn(now) };
  const statement = makeStatement(document.text, {
    ...{ type: now.type ?? was?.type ?? 'direct', medium: now.medium ?? was?.medium ?? 'speech' },
    ...{ confidence: 1, because: [], nestedIn: was ? was.nestedIn : aroundOf(document, roles.quote) },
    ...roles,
    frame: frameOf(was, roles),
  });
  const party = (role: 'speaker' | 'addressee'): Party | null => {
    const words = statement[role];
    if (!words) return null;
    return { ...words, entity: now[role] ? entityAt(document.entities, words.spans) : (was?.[role]?.entity ?? null) };
  };
  const { id, type, medium, nestedIn, confidence, quote, cue, frame, because } = statement;
  return {
    ...{ id, type, medium, nestedIn, confidence, quote, speaker: party('speaker'), cue, frame },
    addressee: party('addressee'),
    ...(was ? provenanceOf(was) : PLAIN),
    because,
  };
}

const rolesOf = ({ quote, speaker, cue, addressee }: StatementResult): Roles => ({
  quote: quote.spans,
  speaker: speaker?.spans ?? null,
  cue: cue?.spans ?? null,
  addressee: addressee?.spans ?? null,
});

/** Without those that are left out. */
function rolesIn({ quote, speaker, cue, addressee }: Restatement): Partial<Roles> {
  return {
    ...(quote !== undefined && { quote }),
    ...(speaker !== undefined && { speaker }),
    ...(cue !== undefined && { cue }),
    ...(addressee !== undefined && { addressee }),
  };
}

const PLAIN: Provenance = {
  ...{ hedges: [], standing: 'reported', standingEvidence: [], chain: [], chainEvidence: [], links: [], saidOn: null },
};

function provenanceOf(was: StatementResult): Provenance {
  const { hedges, standing, standingEvidence, chain, chainEvidence, links, saidOn } = was;
  return { hedges, standing, standingEvidence, chain, chainEvidence, links, saidOn };
}

/** The frame stays as long as what it says – who, and that they say it – stays in it. */
function frameOf(was: StatementResult | null, { speaker, cue }: Roles): readonly Span[] | null {
  const frame = was?.frame?.spans ?? null;
  if (!frame) return null;
  return [...(speaker ?? []), ...(cue ?? [])].every((span) => isIn(span, frame)) ? frame : null;
}

const isIn = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  spans.some((one) => one.start <= start && end <= one.end);

/** The id of the shortest statement whose quote has all these places. */
function aroundOf({ statements }: DocumentResult, quote: readonly Span[]): string | null {
  const length = ({ quote: { spans } }: StatementResult): number =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const around = statements.filter((one) => quote.every((span) => isIn(span, one.quote.spans)));
  return around.sort((a, b) => length(a) - length(b)).at(0)?.id ?? null;
}

/** Who is mentioned with just these words, but for words around a name; null when that does not tell. */
function entityAt(entities: readonly Entity[], spans: readonly Span[]): string | null {
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const found = entities.filter(({ mentions }) =>
    mentions.some((mention) => isIn(mention, spans) && (mention.end - mention.start) * 2 >= length),
  );
  return found.length === 1 ? found[0].id : null;
}
