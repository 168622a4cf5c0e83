import type { Span, Statement } from '../../api/client.ts';
import type { CorrectionRequest } from '../../lib/use-corrections.ts';

type Type = Statement['statement']['type'];

export const ROLES = ['quote', 'speaker', 'cue', 'addressee'] as const;
export type Role = (typeof ROLES)[number];
/** Places of each role; null for one that the text does not have. */
export type Roles = Readonly<Record<Role, readonly Span[] | null>>;

/** Who is behind the words: as the text tells, nobody who is known, or somebody of the register. */
export type Who = 'text' | 'nobody' | { readonly id: number; readonly name: string };

/** A statement on its way to what it should be. */
export interface Draft {
  readonly type: Type;
  readonly roles: Roles;
  readonly who: Who;
}

/** @param of null for one that was not found. @param quote of that one, where it is known already */
export function draftOf(of: Statement | null, quote: Span | null = null): Draft {
  const places = (role: Role): readonly Span[] | null => of?.statement[role]?.spans ?? null;
  const roles: Roles = {
    quote: of ? places('quote') : quote && [quote],
    ...{ speaker: places('speaker'), cue: places('cue'), addressee: places('addressee') },
  };
  return { type: of?.statement.type ?? 'direct', roles, who: 'text' };
}

/** What is sent, with nothing in it that stays as it is; null when nothing would change, or there is no quote. */
export function bodyOf(draft: Draft, of: Statement | null, revision: number): CorrectionRequest | null {
  const { quote } = draft.roles;
  if (!quote) return null;
  const by = draft.who === 'text' ? {} : { by: { speaker: draft.who === 'nobody' ? null : draft.who.id } };
  if (!of)
    return { kind: 'add', revision, statement: { type: draft.type, ...sent(draft.roles), quote: [...quote] }, ...by };
  const before = draftOf(of);
  const changed = ROLES.filter((role) => JSON.stringify(draft.roles[role]) !== JSON.stringify(before.roles[role]));
  if (changed.length === 0 && draft.type === before.type && draft.who === 'text') return null;
  const roles = Object.fromEntries(changed.map((role) => [role, draft.roles[role]]));
  const to = { ...(draft.type === before.type ? {} : { type: draft.type }), ...roles };
  return { kind: 'change', statement: of.id, to, ...by };
}

/** Roles that the text has. */
const sent = (roles: Roles): Partial<Record<Role, Span[]>> =>
  Object.fromEntries(ROLES.flatMap((role) => (roles[role] ? [[role, [...roles[role]]]] : [])));
