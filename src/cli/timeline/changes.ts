import type { StoredStatement } from '../../record/stored.ts';
import { clip } from '../format/elide.ts';
import { wrap } from '../format/wrap.ts';
import { printableLine } from '../printable.ts';
import { pad, painter } from '../register/describe.ts';
import type { Setting } from '../setting.ts';
import { type Run, columns } from '../terminal.ts';
import { type Heading, titleLines } from './text.ts';

/** Two contrary statements of one speaker. */
export interface ShownChange {
  readonly earlier: StoredStatement;
  readonly later: StoredStatement;
}

/** Code units of a quote that are shown. */
const WORDING = 300;
/** Between the two columns. */
const GAP = '  →  ';
/** Narrower columns are put under one another. */
const NARROWEST = 24;

/** `wortlaut timeline --changes`: contrary statements side by side, each with its day and where it stands. */
export function changesText(
  heading: Pick<Heading, 'entity' | 'about' | 'topic'>,
  changes: readonly ShownChange[],
  total: number,
  setting: Setting,
): string {
  const { timeline: messages, register } = setting.messages;
  const titles = titleLines(heading, setting);
  if (changes.length === 0) return [...titles, '', messages.noChanges].join('\n');
  const more = total > changes.length ? ['', register.labels.more(total - changes.length)] : [];
  const pairs = changes.flatMap((change) => ['', ...pairLines(change, setting)]);
  return [...titles, painter(setting)(messages.changes, 'dim'), ...pairs, ...more].join('\n');
}

function pairLines({ earlier, later }: ShownChange, setting: Setting): string[] {
  const width = Math.floor((setting.width - GAP.length) / 2);
  if (width < NARROWEST) return [...entry(earlier, setting.width, setting), ...entry(later, setting.width, setting)];
  const [left, right] = [entry(earlier, width, setting), entry(later, width, setting)];
  // what is painted is as wide as what is not
  const plain = entry(earlier, width, { ...setting, colours: false });
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const filled = (left[i] ?? '') + ' '.repeat(width - columns(plain[i] ?? ''));
    return `${filled}${i === 0 ? GAP : pad('', GAP.length)}${right[i] ?? ''}`.trimEnd();
  });
}

/** The day, the words, and where they stand. */
function entry({ id, day, document, statement }: StoredStatement, width: number, setting: Setting): string[] {
  const { messages, colours } = setting;
  const facts = [messages.types[statement.type], document.outlet ?? document.name, `W${id}`];
  const line = (text: string, style: Run['style']): string[] =>
    wrap([{ text: printableLine(text), style }], width, colours);
  return [
    ...line(day ?? messages.timeline.noDay, ['bold']),
    ...line(clip(statement.quote.text, WORDING), []),
    ...line(facts.join(' · '), ['dim']),
  ];
}
