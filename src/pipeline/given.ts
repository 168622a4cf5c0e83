import { ENTITY_KINDS, type Entity, MENTION_FORMS, type Mention } from '../identity/entity.ts';
import { HEDGE_KINDS } from '../language/de/data/hedges.ts';
import { type DateExpression, DATE_TYPES, type Interval } from '../provenance/dates/date.ts';
import { CHAIN_KINDS, type Hedge, STANDINGS, checkProvenance, makeProvenance } from '../provenance/evidence.ts';
import type { ReadFailure } from '../read/failure.ts';
import { lineId } from '../read/jsonl.ts';
import type { RawDocument } from '../read/read.ts';
import type { DocumentResult, FailureResult, Party, Result, StatementResult } from '../record/result.ts';
import { type Block, TEXT_ROLES } from '../text/block.ts';
import type { Link } from '../text/document.ts';
import { EvidenceError, type Passage, checkPassage, passageAt } from '../text/passage.ts';
import type { Span } from '../text/span.ts';
import { MEDIA, STATEMENT_TYPES, checkStatement, makeStatement } from '../text/statement.ts';
import {
  type Fields,
  ShapeError,
  among,
  listOf,
  maybe,
  nullable,
  numberOf,
  objectOf,
  stringOf,
  stringsOf,
} from './shape.ts';

/** In a line of JSON Lines this stands only where there is a field of the name: in a string its marks are escaped. */
const FIELD = Buffer.from('"statements":');
const ERROR = Buffer.from('"error":');

/** Whether bytes are a line that `wortlaut read --to jsonl` has written, or somebody in its shape: read already. */
export function isGiven(raw: RawDocument | ReadFailure): boolean {
  if ('error' in raw || raw.format !== 'jsonl' || raw.bytes === null) return false;
  const line = Buffer.from(raw.bytes.buffer, raw.bytes.byteOffset, raw.bytes.byteLength);
  return line.includes(FIELD) || (line.includes(ERROR) && !line.includes('"text":'));
}

/**
 * A result that somebody else gives, taken apart and put together anew, with every span checked against its text. Codes:
 * `invalid-json`, `invalid-utf8`, `not-an-object`, `wrong-type`, and `no-evidence` where words do not stand in the text. A
 * chain without evidence is left out.
 */
export function givenResult(raw: Extract<RawDocument, { format: 'jsonl' }>): Result {
  try {
    return resultOf(parsed(raw.bytes!));
  } catch (error) {
    const code = error instanceof ShapeError ? error.code : error instanceof EvidenceError ? 'no-evidence' : null;
    if (code === null) throw error;
    return { id: lineId(raw), error: { code, message: `line ${raw.number}: ${(error as Error).message}` } };
  }
}

function parsed(bytes: Uint8Array): Fields {
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ShapeError('invalid-utf8', 'not valid UTF-8');
  }
  try {
    return objectOf(JSON.parse(json), 'the line');
  } catch (error) {
    if (error instanceof ShapeError) throw error;
    throw new ShapeError('invalid-json', (error as Error).message);
  }
}

function resultOf(line: Fields): DocumentResult | FailureResult {
  const id = stringOf(line['id'], '"id"');
  if (id === '') throw new ShapeError('wrong-type', '"id" is empty');
  if (line['error'] !== undefined && line['text'] === undefined) return { id, error: errorOf(line['error']) };
  const text = stringOf(line['text'], '"text"');
  const word = (name: string): string | null => nullable(line[name], `"${name}"`);
  const all = <T>(name: string, read: (value: unknown, where: string) => T): T[] =>
    listOf(line[name] ?? undefined, `"${name}"`).map((value, i) => read(value, `"${name}[${i}]"`));
  const span = (value: unknown, where: string): Span => spanOf(value, text, where);
  return {
    ...{ id, url: word('url'), title: word('title'), outlet: word('outlet') },
    ...{ authors: stringsOf(line['authors'] ?? undefined, '"authors"'), published: word('published') },
    ...{ modified: word('modified'), section: word('section') },
    agencies: stringsOf(line['agencies'] ?? undefined, '"agencies"'),
    paywall: maybe(line['paywall'], '"paywall"', booleanOf),
    ...{ language: word('language') ?? 'de', parent: word('parent') },
    order: maybe(line['order'], '"order"', numberOf),
    text,
    links: all('links', (link, where): Link => ({
      ...span(link, where),
      href: stringOf(objectOf(link, where)['href'], where),
    })),
    blocks: all('blocks', (block, where): Block => ({
      ...span(block, where),
      role: oneOf(TEXT_ROLES, objectOf(block, where)['role'], where),
    })),
    statements: statementsOf(line, text),
    hedges: all('hedges', (hedge, where) => hedgeOf(hedge, text, where)),
    dates: all('dates', (date, where) => dateOf(date, text, where)),
    entities: entitiesOf(line, text),
  };
}

function errorOf(value: unknown): FailureResult['error'] {
  const { code, message } = objectOf(value, '"error"') as { code?: unknown; message?: unknown };
  return { code: stringOf(code ?? 'unreadable', '"error.code"'), message: stringOf(message ?? '', '"error.message"') };
}

function booleanOf(value: unknown, where: string): boolean {
  if (typeof value === 'boolean') return value;
  throw new ShapeError('wrong-type', `${where} must be true or false`);
}

const oneOf = <T extends string>(allowed: readonly T[], value: unknown, where: string): T =>
  among(allowed, stringOf(value, where), where);

function spanOf(value: unknown, text: string, where: string): Span {
  const { start, end } = objectOf(value, where) as { start?: unknown; end?: unknown };
  const span = { start: numberOf(start, `${where}.start`), end: numberOf(end, `${where}.end`) };
  passageAt(text, [span]);
  return span;
}

/** The words at given places; where words are given too, they must be these. */
function passageOf(value: unknown, text: string, where: string): Passage {
  const given = objectOf(value, where);
  const passage = passageAt(
    text,
    listOf(given['spans'], `${where}.spans`).map((span) => objectOf(span, where) as unknown as Span),
  );
  const words = nullable(given['text'], `${where}.text`);
  if (words !== null) checkPassage(text, { text: words, spans: passage.spans });
  return passage;
}

function statementsOf(line: Fields, text: string): StatementResult[] {
  const given = listOf(line['statements'], '"statements"').map((value, i) =>
    statementOf(value, text, `"statements[${i}]`),
  );
  const ids = new Map(given.map(({ id, statement }) => [id, statement.id]));
  if (new Set(given.map(({ statement }) => statement.id)).size < given.length)
    throw new ShapeError('wrong-type', 'two statements of one type have one place');
  return given.map(({ statement, nestedIn }) => {
    const outer = nestedIn === null ? null : (ids.get(nestedIn) ?? null);
    return { ...statement, nestedIn: outer };
  });
}

interface Given {
  /** As it was given; the statement's own is made of its place. */
  readonly id: string;
  readonly nestedIn: string | null;
  readonly statement: StatementResult;
}

function statementOf(value: unknown, text: string, where: string): Given {
  const given = objectOf(value, `${where}"`);
  const passage = (name: string): Passage | null =>
    maybe(given[name], `${where}.${name}"`, (words, at) => passageOf(words, text, at));
  const confidence = given['confidence'] === undefined ? 1 : numberOf(given['confidence'], `${where}.confidence"`);
  if (confidence < 0 || confidence > 1) throw new ShapeError('wrong-type', `${where}.confidence" must be from 0 to 1`);
  const [speaker, addressee] = [passage('speaker'), passage('addressee')];
  const statement = makeStatement(text, {
    type: oneOf(STATEMENT_TYPES, given['type'], `${where}.type"`),
    medium: oneOf(MEDIA, given['medium'] ?? 'speech', `${where}.medium"`),
    ...{ nestedIn: null, confidence, quote: passageOf(given['quote'], text, `${where}.quote"`).spans },
    ...{ speaker: speaker?.spans ?? null, addressee: addressee?.spans ?? null },
    ...{ cue: passage('cue')?.spans ?? null, frame: passage('frame')?.spans ?? null },
    because: listOf(given['because'] ?? undefined, `${where}.because"`).map((reason) =>
      reasonOf(reason, text, `${where}.because"`),
    ),
  });
  const party = (name: 'speaker' | 'addressee'): Party | null => {
    const words = statement[name];
    return words && { ...words, entity: nullable(objectOf(given[name], where)['entity'], `${where}.${name}.entity"`) };
  };
  const { id, type, medium, nestedIn, quote, cue, frame, because } = statement;
  const { hedges, standing, standingEvidence, chain, chainEvidence, links, saidOn } = provenanceIn(given, text, where);
  const whole: StatementResult = {
    ...{ id, type, medium, nestedIn, confidence, quote, speaker: party('speaker'), cue, frame },
    ...{
      addressee: party('addressee'),
      hedges,
      standing,
      standingEvidence,
      chain,
      chainEvidence,
      links,
      saidOn,
      because,
    },
  };
  checkStatement(text, whole);
  checkProvenance(text, whole);
  return {
    id: nullable(given['id'], `${where}.id"`) ?? id,
    nestedIn: nullable(given['nestedIn'], `${where}.nestedIn"`),
    statement: whole,
  };
}

function reasonOf(value: unknown, text: string, where: string): { rule: string; spans: readonly Span[] | null } {
  const { rule, evidence } = objectOf(value, where) as { rule?: unknown; evidence?: unknown };
  const words = maybe(evidence, where, (given, at) => passageOf(given, text, at));
  return { rule: stringOf(rule, `${where}.rule`), spans: words?.spans ?? null };
}

function provenanceIn(given: Fields, text: string, where: string): ReturnType<typeof makeProvenance> {
  const all = (name: string): readonly unknown[] => listOf(given[name] ?? undefined, `${where}.${name}"`);
  const at = `${where}"`;
  return makeProvenance(text, {
    hedges: all('hedges').map((hedge) => hedgeOf(hedge, text, at)),
    standing: oneOf(STANDINGS, given['standing'] ?? 'reported', `${where}.standing"`),
    standingEvidence: all('standingEvidence').map((words) => passageOf(words, text, at).spans),
    chain: all('chainEvidence').map((link) => {
      const { name, kind } = objectOf(link, at);
      return { name: stringOf(name, at), kind: oneOf(CHAIN_KINDS, kind, at), spans: passageOf(link, text, at).spans };
    }),
    links: all('links').map((link) => ({ ...spanOf(link, text, at), href: stringOf(objectOf(link, at)['href'], at) })),
    saidOn: maybe(given['saidOn'], `${where}.saidOn"`, (said, place) => {
      const { evidence } = objectOf(said, place);
      const words = maybe(evidence, place, (given_, inside) => passageOf(given_, text, inside));
      return words && { ...intervalOf(said, place), spans: words.spans };
    }),
  });
}

function hedgeOf(value: unknown, text: string, where: string): Hedge & { readonly spans: readonly Span[] } {
  return {
    ...passageOf(value, text, where),
    kind: oneOf(HEDGE_KINDS, objectOf(value, where)['kind'], `${where}.kind`),
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function intervalOf(value: unknown, where: string): Interval {
  const { from, to } = objectOf(value, where);
  const interval = { from: stringOf(from, where), to: stringOf(to, where) };
  if (!DAY.test(interval.from) || !DAY.test(interval.to))
    throw new ShapeError('wrong-type', `${where} must have days like 2026-09-14`);
  return interval;
}

function dateOf(value: unknown, text: string, where: string): DateExpression {
  const date = objectOf(value, where);
  return {
    ...spanOf(value, text, where),
    type: oneOf(DATE_TYPES, date['type'], where),
    value: stringOf(date['value'], where),
    interval: maybe(date['interval'], where, intervalOf),
  };
}

function entitiesOf(line: Fields, text: string): Entity[] {
  const entities = listOf(line['entities'] ?? undefined, '"entities"').map((value, i) =>
    entityOf(value, text, `"entities[${i}]`),
  );
  if (new Set(entities.map(({ id }) => id)).size < entities.length)
    throw new ShapeError('wrong-type', 'two entities have one id');
  return entities;
}

function entityOf(value: unknown, text: string, where: string): Entity {
  const entity = objectOf(value, `${where}"`);
  const name = stringOf(entity['name'], `${where}.name"`);
  if (name.trim() === '') throw new ShapeError('wrong-type', `${where}.name" is empty`);
  return {
    ...{
      id: stringOf(entity['id'], `${where}.id"`),
      name,
      kind: oneOf(ENTITY_KINDS, entity['kind'], `${where}.kind"`),
    },
    aliases: stringsOf(entity['aliases'] ?? undefined, `${where}.aliases"`),
    functions: stringsOf(entity['functions'] ?? undefined, `${where}.functions"`),
    ...{ country: nullable(entity['country'], `${where}.country"`), of: nullable(entity['of'], `${where}.of"`) },
    mentions: listOf(entity['mentions'] ?? undefined, `${where}.mentions"`).map((mention): Mention => ({
      ...spanOf(mention, text, `${where}.mentions"`),
      form: oneOf(MENTION_FORMS, objectOf(mention, where)['form'] ?? 'name', `${where}.mentions"`),
    })),
  };
}
