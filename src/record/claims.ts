import type { Standing } from '../provenance/evidence.ts';
import type { Passage } from '../text/passage.ts';
import type { StatementType } from '../text/statement.ts';
import type { ClaimActionKind, ClaimRequest } from './claims/decisions.ts';
import type { Station } from './claims/way.ts';
import type { Wording } from './claims/wordings.ts';
import type { Query } from './query/ast.ts';
import type { Awaitable } from './record.ts';
import type { DocumentRef, EntityRef, StatementState } from './stored.ts';

/** A statement of a claim, with the document that it stands in. */
export interface ClaimMember {
  /** W33. */
  readonly id: number;
  readonly document: DocumentRef;
  /** News agencies that the document credits. */
  readonly agencies: readonly string[];
  readonly state: StatementState;
  /** The statement of the revision before from which this one goes on; null for one that is new. */
  readonly before: number | null;
  readonly type: StatementType;
  readonly standing: Standing;
  readonly quote: Passage;
  readonly hedges: readonly Passage[];
  readonly chain: readonly string[];
  /** `YYYY-MM-DD`: when it was said, else published; null where neither is known. */
  readonly day: string | null;
  /** Days of saying as the text tells, both included; null where it does not. */
  readonly saidOn: { readonly from: string; readonly to: string } | null;
}

/** The same statement of one entity, in one document or in several. */
export interface Claim {
  /** C5: begun by W5. A claim is found under the number of each of its statements. */
  readonly id: number;
  /** null where it is not known who said it: such statements are never joined. */
  readonly entity: EntityRef | null;
  /** Number of the statement that appeared first; where no time of publication is known, of the one that was added first. */
  readonly first: number;
  /** By time of publication; those without one last. */
  readonly statements: readonly ClaimMember[];
}

/** A claim with everything that is shown of it. */
export interface ClaimPage extends Claim {
  /** Statements that it has, when not all are given. */
  readonly total: number;
  /** Each wording once, in the order of appearance, with what changed. */
  readonly wordings: readonly Wording[];
  /** Who had it from whom. */
  readonly way: readonly Station[];
  /** Claims of the same entity that say the contrary, the earliest first. */
  readonly contrary: readonly ContraryClaim[];
}

export interface ContraryClaim {
  readonly id: number;
  /** Its statement that is contrary. */
  readonly statement: number;
  readonly day: string | null;
  readonly quote: string;
}

/** A claim in a list. */
export interface ClaimLine {
  readonly id: number;
  readonly entity: EntityRef | null;
  /** The words of its first statement. */
  readonly quote: string;
  readonly statements: number;
  readonly documents: number;
  readonly outlets: number;
  /** `YYYY-MM-DD`: the earliest and latest day of its statements; null where none is known. */
  readonly first: string | null;
  readonly last: string | null;
}

export interface ClaimsOptions {
  /** E12: only claims of this entity. */
  readonly speaker?: number | undefined;
  /** Only claims with a statement that fits; of very many that fit the newest are looked at. */
  readonly query?: Query | undefined;
  /** `YYYY-MM-DD`: only claims with a statement of that day or later, and with one of that day or earlier. */
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  /** Only claims in so many outlets at least. */
  readonly outlets?: number | undefined;
  /** Whether only claims are given of which the same entity says the contrary elsewhere. */
  readonly isContrary?: boolean | undefined;
  readonly limit: number;
  /** Where the page before ended. */
  readonly cursor?: string | undefined;
}

export interface ClaimsPage {
  /** Of two and more statements; those in most documents first. */
  readonly claims: readonly ClaimLine[];
  /** Null after the last. A page may hold fewer than were asked for, and yet not be the last. */
  readonly cursor: string | null;
}

/** Two statements of an entity that are about the same and say the contrary: a change of position, or a contradiction. */
export interface Contrary {
  /** By day, else by number. */
  readonly earlier: number;
  readonly later: number;
}

/** A decision as people see it. */
export interface ClaimDecisionLine {
  readonly id: number;
  /** ISO 8601. */
  readonly at: string;
  readonly by: string;
  readonly kind: ClaimActionKind;
  /** The statements that it is about, as they are numbered now; null for one that is gone. */
  readonly statements: readonly (number | null)[];
  /** Of an undo: what it undoes. */
  readonly undoes: number | null;
  /** `undone`; `rests` as long as statements are gone or, of a join, said by two; else `holds`. */
  readonly effect: 'holds' | 'undone' | 'rests';
}

/** The same statements of the same entities across documents. */
export interface Claims {
  /**
   * @param id C5, or the number of any statement of it
   * @param most statements that are read, the earliest
   * @returns null when there is no such claim, or its statement was not compared yet
   */
  claim(id: number, most?: number): Awaitable<ClaimPage | null>;
  /** @throws CursorError for a cursor that is none */
  list(options: ClaimsOptions): Awaitable<ClaimsPage>;
  /**
   * All claims, also those of one statement, in the order of their numbers: those after a number, 0 for the first.
   *
   * @param most claims
   */
  after(id: number, most: number): Awaitable<readonly Claim[]>;
  /** Pairs of statements of an entity that say the contrary, one for each pair of claims at least, the latest first. */
  contrary(entity: number): Awaitable<readonly Contrary[]>;
  /**
   * Decides by hand. It holds until another decision says otherwise, whatever is read later.
   *
   * @param at ISO 8601: now
   * @returns the number of the decision
   * @throws ClaimError when it cannot be made
   */
  decide(request: ClaimRequest, by: string, at: string): Awaitable<number>;
  /**
   * The newest first.
   *
   * @param claim only those about statements that are of this claim now, C5 or the number of any statement of it
   */
  decisions(most: number, claim?: number): Awaitable<readonly ClaimDecisionLine[]>;
}
