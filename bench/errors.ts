import type { GoldDocument } from '../src/training/corpus.ts';
import { type Quotation, ROLES, type Role, type Type, sharedTokens } from '../src/training/quotation.ts';
import type { Pair } from './score.ts';

export const ERROR_KINDS = [
  'missed',
  'spurious',
  'wrong-span',
  'wrong-type',
  'wrong-speaker',
  'wrong-cue',
  'wrong-frame',
  'wrong-addressee',
] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** A quotation in words; a role that is absent is an empty string. */
export type Words = Readonly<Record<Role, string>> & { readonly type: Type };

/** One thing that the engine got wrong. */
export interface Finding {
  readonly kind: ErrorKind;
  readonly id: string;
  readonly gold: Words | null;
  readonly system: Words | null;
}

/** Below this share of the longer side's tokens, two passages are not the same: the share the corpus's scorer reports. */
const SAME = 0.6;

/** What is wrong with the pairs of a document. One pair may be wrong in several ways, and is then listed with each. */
export function findErrors(document: GoldDocument, pairs: readonly Pair[]): Finding[] {
  return pairs.flatMap((pair) => {
    const gold = pair.gold && wordsOf(pair.gold, document);
    const system = pair.system && wordsOf(pair.system, document);
    return kindsOf(pair).map((kind) => ({
      kind,
      id: document.id,
      gold: kind === 'spurious' ? null : gold,
      system: kind === 'missed' ? null : system,
    }));
  });
}

function kindsOf({ gold, system }: Pair): ErrorKind[] {
  const strangers = !gold || !system || sharedTokens(gold.quote, system.quote) === 0;
  if (strangers) return [...(gold ? ['missed' as const] : []), ...(system ? ['spurious' as const] : [])];
  const differs = (role: Role): boolean => !isSame(gold[role], system[role]);
  const kinds: [ErrorKind, boolean][] = [
    ['wrong-span', differs('quote')],
    ['wrong-type', gold.type !== system.type],
    ['wrong-speaker', differs('speaker')],
    ['wrong-cue', differs('cue')],
    ['wrong-frame', differs('frame')],
    ['wrong-addressee', differs('addressee')],
  ];
  return kinds.filter(([, wrong]) => wrong).map(([kind]) => kind);
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  const longer = Math.max(a.length, b.length);
  return longer === 0 || sharedTokens(a, b) / longer >= SAME;
}

function wordsOf(quotation: Quotation, { text, tokens }: GoldDocument): Words {
  const words = (ids: readonly number[]): string => ids.map((id) => text.slice(...tokens[id])).join(' ');
  const roles = ROLES.map((role) => [role, words(quotation[role])]);
  return { type: quotation.type, ...(Object.fromEntries(roles) as Record<Role, string>) };
}
