import type { HedgeKind } from '../../../language/de/data/hedges.ts';
import type { Standing } from '../../../provenance/evidence.ts';
import type { Medium, StatementType } from '../../../text/statement.ts';
import { readSpans, wordsAt } from '../../codec.ts';
import type { EntryFacts, WhoFacts } from '../../search/entry.ts';
import type { StatementState } from '../../stored.ts';
import type { Database } from '../../database.ts';

/** What of a stored statement is read here. */
interface Found {
  readonly medium: Medium;
  readonly speaker?: readonly [string, string | null];
  readonly addressee?: readonly [string, string | null];
  readonly hedges?: readonly (readonly [HedgeKind, string])[];
  readonly chain?: readonly (readonly [string, ...unknown[]])[];
}

interface Row {
  readonly id: number;
  readonly revision: number;
  readonly document: number;
  readonly outlet: number | null;
  readonly published: string | null;
  readonly type: StatementType;
  readonly quote: string;
  readonly standing: Standing;
  readonly state: StatementState;
  readonly speaker: number | null;
  readonly addressee: number | null;
  readonly day: string | null;
  readonly found: string;
}

interface RevisionFacts {
  readonly id: number;
  readonly text: string;
  /** Names of entities, by their ids in the document. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/** Reads what the index knows of statements; those of one revision one after the other cost its text only once. */
export class Facts {
  readonly #file: Database;
  #last: RevisionFacts | null = null;

  constructor(file: Database) {
    this.#file = file;
  }

  /** Forgets the text that it read last: it may be another now. */
  begin(): void {
    this.#last = null;
  }

  /** Of those that are there, with their document and text. */
  of(ids: readonly number[]): Map<number, EntryFacts> {
    const rows = this.#file.prepare(SOME).all(JSON.stringify(ids)) as unknown as Row[];
    return new Map(rows.map((row) => [row.id, factsOf(row, this.#revision(row.revision))]));
  }

  #revision(id: number): RevisionFacts {
    if (this.#last?.id === id) return this.#last;
    const { text, entities } = this.#file.prepare(REVISION).get(id)!;
    const known = JSON.parse(entities as string) as { id: string; name: string; aliases: string[] }[];
    const names = new Map(known.map((entity) => [entity.id, [entity.name, ...entity.aliases]]));
    return (this.#last = { id, text: text as string, names });
  }
}

function factsOf(row: Row, { text, names }: RevisionFacts): EntryFacts {
  const found = JSON.parse(row.found) as Found;
  const who = (entity: number | null, party: Found['speaker']): WhoFacts => {
    if (party === undefined) return { entity, words: [] };
    const [places, local] = party;
    return { entity, words: [wordsAt(text, places), ...(local === null ? [] : (names.get(local) ?? []))] };
  };
  const { type, standing, state, day, published, document, outlet } = row;
  return {
    ...{ text, quote: readSpans(row.quote), type, medium: found.medium, standing, state, day, published },
    ...{ speaker: who(row.speaker, found.speaker), addressee: who(row.addressee, found.addressee), document, outlet },
    hedges: (found.hedges ?? []).map(([kind, places]) => ({ kind, words: wordsAt(text, places) })),
    chain: (found.chain ?? []).map(([name]) => name),
  };
}

const SOME = `SELECT s.id, s.revision, s.document, d.outlet, d.day AS published, s.type, s.quote, s.standing, s.state,
    s.speaker, s.addressee, s.day, s.found
  FROM statement AS s JOIN document AS d ON d.id = s.document JOIN revision AS r ON r.id = s.revision
  WHERE s.id IN (SELECT CAST(value AS BIGINT) FROM json_each(?)) ORDER BY s.id`;
const REVISION = `SELECT text, json_of(found) ->> 'entities' AS entities FROM revision WHERE id = ?`;
