import type { Action } from '../../identity/register/decision.ts';
import type { Evidence } from '../../identity/register/sighting.ts';
import type { EntityRef } from '../../record/stored.ts';
import type { Messages } from '../messages.ts';
import { printableLine } from '../printable.ts';
import type { Setting } from '../setting.ts';
import { type Run, type Style, columns, paint } from '../terminal.ts';

/** Entities by the numbers under which they are spoken of. */
export type Names = ReadonlyMap<number, EntityRef>;

/** The words of a decision, entities by number and name. */
export function describeAction(action: Action, names: Names, { register: messages }: Messages): string {
  return messages.actions[action.kind](wordsOf(action, (id) => entityName(id, names)));
}

function wordsOf(action: Action, name: (id: number) => string): string[] {
  switch (action.kind) {
    case 'merge':
      return [name(action.into), name(action.from)];
    case 'split':
      return [name(action.entity), action.sightings.map((id) => `S${id}`).join(', '), name(action.made)];
    case 'rename':
      return [`E${action.entity}`, printableLine(action.name)];
    case 'separate':
      return [name(action.a), name(action.b)];
    case 'accept':
      return [name(action.into), name(action.from), String(action.question)];
    case 'reject':
      return [name(action.entity), action.others.map(name).join(', '), String(action.question)];
    case 'identify':
    case 'deny':
      return [name(action.entity), printableLine(action.qid), String(action.question)];
    case 'undo':
      return [String(action.decision)];
  }
}

/** "E12 Ada Zwirn"; the number alone of one that went into another. */
export function entityName(id: number, names: Names): string {
  const entity = names.get(id);
  return entity?.id === id ? `E${id} ${printableLine(entity.name)}` : `E${id}`;
}

/** "name Müller – Peter Müller +3, country DE – AT −5". */
export function describeEvidence(evidence: readonly Evidence[], { register, locale }: Messages): string {
  return evidence
    .map(({ kind, ours, theirs, weight }) => {
      const words = ours === theirs ? ours : `${ours} – ${theirs}`;
      return `${register.evidence[kind]} ${printableLine(words)} ${signed(weight, locale)}`;
    })
    .join(', ');
}

function signed(weight: number, locale: string): string {
  const number = Math.abs(weight).toLocaleString(locale, { maximumFractionDigits: 1 });
  return `${weight < 0 ? '−' : '+'}${number}`;
}

export const decimal = (number: number, { locale }: Messages): string =>
  number.toLocaleString(locale, { maximumFractionDigits: 1 });

/** Painted when the setting has colours. */
export const painter =
  ({ colours }: Setting) =>
  (text: string, ...style: Style): string =>
    paint({ text, style } satisfies Run, colours);

/** A text filled up to a width in columns. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(width - columns(text), 0));

/** A text of at most `width` columns, shortened at its end. */
export function fit(text: string, width: number): string {
  if (columns(text) <= width) return text;
  let short = '';
  for (const char of text) {
    if (columns(short + char) > width - 1) break;
    short += char;
  }
  return `${short.trimEnd()}…`;
}
