import type { ClaimDecisionLine, ClaimLine } from '../../record/claims.ts';
import { clip } from '../format/elide.ts';
import { wrap } from '../format/wrap.ts';
import { printableLine } from '../printable.ts';
import { fit, pad, painter } from '../register/describe.ts';
import type { Setting } from '../setting.ts';
import { columns } from '../terminal.ts';

/** Code units of a quote in a list. */
const QUOTE = 260;

/** `wortlaut claims`: each claim with who said it, when, and in how many documents; those in most first. */
export function claimsText(claims: readonly ClaimLine[], isCut: boolean, setting: Setting): string {
  const { messages, width, colours } = setting;
  const words = messages.claims;
  if (claims.length === 0) return words.none;
  const style = painter(setting);
  const numbers = Math.max(...claims.map(({ id }) => `C${id}`.length));
  const indent = ' '.repeat(numbers + 2);
  const blocks = claims.map(({ id, entity, quote, documents, outlets, first, last }) => {
    const days = first === null || last === null ? words.labels.noDay : words.days(first, last);
    const about = `${words.size(documents, outlets)} · ${days}`;
    const room = Math.max(width - numbers - columns(about) - 4, 12);
    const who = fit(printableLine(entity?.name ?? words.labels.unknown), room);
    const head = `${style(pad(`C${id}`, numbers), 'dim')}  ${style(pad(who, room), 'bold')}  ${style(about, 'dim')}`;
    const lines = wrap([{ text: printableLine(clip(quote, QUOTE)), style: [] }], width - indent.length, colours);
    return [head, ...lines.map((line) => indent + line)].join('\n');
  });
  return [...blocks, ...(isCut ? [style(words.cut(claims.length), 'dim')] : [])].join('\n\n');
}

/** `wortlaut claims decisions`: a line a decision, the newest first. */
export function decisionsText(lines: readonly ClaimDecisionLine[], setting: Setting): string {
  const { claims } = setting.messages;
  if (lines.length === 0) return claims.noDecisions;
  const style = painter(setting);
  const numbers = Math.max(...lines.map(({ id }) => String(id).length));
  return lines
    .map(({ id, at, by, kind, statements, undoes, effect }) => {
      const about =
        undoes === null ? statements.map((one) => (one === null ? claims.gone : `W${one}`)) : [String(undoes)];
      const note = effect === 'holds' ? '' : ` (${claims.effects[effect]})`;
      const line = `${String(id).padStart(numbers)}  ${at.slice(0, 10)}  ${claims.actions[kind](about)}${note}  ${printableLine(by)}`;
      return effect === 'holds' ? line : style(line, 'dim');
    })
    .join('\n');
}
