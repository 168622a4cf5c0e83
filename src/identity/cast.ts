import type { EntityKind, MentionForm } from './entity.ts';
import { roleStem } from './mentions/roles.ts';

/** Grammatical gender as pronouns follow it; `pl` for what is spoken of in the plural. */
export type Gender = 'm' | 'f' | 'n' | 'pl';

/** A place where an actor is mentioned, in tokens. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly form: MentionForm;
}

/** Roles that are kept of one actor: more has nobody, and every description is compared with all. */
const MOST_ROLES = 40;

/** Someone or something in a document while it is being read: an entity in the making. */
export class Actor {
  readonly kind: EntityKind;
  /** The fullest name so far, in the nominative. */
  name: string;
  readonly given: readonly string[];
  readonly surname: string | null;
  gender: Gender | null;
  /** Roles in words as the text has them, and their stems. */
  readonly roles = new Map<string, string>();
  /** The tokens of its roles. */
  readonly roleTokens: number[] = [];
  readonly aliases = new Set<string>();
  readonly references: Reference[] = [];
  country: string | null = null;
  of: Actor | null = null;
  /** Last part of the name of an organisation, in lower case: "bundesamt". */
  head: string | null = null;
  /** Whether the text shows that this is what it is taken for; others are kept only where they speak. */
  sure: boolean;
  /** Whether the text does not say who it is: "ein Sprecher", "Experten". */
  readonly nameless: boolean;

  constructor(
    kind: EntityKind,
    name: string,
    more: Partial<Pick<Actor, 'given' | 'surname' | 'gender' | 'sure' | 'nameless'>> = {},
  ) {
    this.kind = kind;
    this.name = name;
    this.given = more.given ?? [];
    this.surname = more.surname ?? null;
    this.gender = more.gender ?? null;
    this.sure = more.sure ?? true;
    this.nameless = more.nameless ?? false;
  }

  addRole(role: string, token: number): void {
    if (this.roles.size >= MOST_ROLES) return;
    this.roleTokens.push(token);
    const stem = roleStem(role.toLowerCase());
    if (stem !== '' && !this.roles.has(stem)) this.roles.set(stem, role);
  }

  mention(start: number, end: number, form: MentionForm): void {
    this.references.push({ start, end, form });
  }
}
