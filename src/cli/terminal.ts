import type { WriteStream } from 'node:tty';
import { styleText } from 'node:util';

/** Names of `util.styleText`, in the order in which they are laid on. */
export type Style = readonly ('bold' | 'dim' | 'italic' | 'underline' | Colour)[];
export type Colour = 'cyan' | 'yellow' | 'green' | 'magenta' | 'blueBright' | 'red';

/** Text to be shown in one way. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

/** Whether to colour what goes to a stream: FORCE_COLOR and NO_COLOR first, else when it is a terminal that can. */
export function wantsColours(stream: NodeJS.WritableStream, env: NodeJS.ProcessEnv): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR']) return false;
  const terminal = stream as Partial<WriteStream>;
  return terminal.isTTY === true && terminal.hasColors?.() === true;
}

/** Columns of text on a stream: its own within what reads well, 80 where it has none. */
export function textWidth(stream: NodeJS.WritableStream): number {
  return Math.min(Math.max((stream as Partial<WriteStream>).columns ?? 80, 40), 100);
}

export function paint({ text, style }: Run, colours: boolean): string {
  return colours && style.length > 0 ? styleText([...style], text, { validateStream: false }) : text;
}

const ZERO_WIDTH = /\p{Mn}|\p{Me}|\p{Cf}/gu;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;
const SIMPLE = /^[\u0020-\u02ff]*$/;

/** Columns that a line takes on a terminal. */
export function columns(text: string): number {
  if (SIMPLE.test(text)) return text.length;
  const shown = text.replace(ZERO_WIDTH, '');
  return [...shown].length + (shown.match(WIDE)?.length ?? 0);
}
