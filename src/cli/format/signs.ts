import type { StatementType } from '../../text/statement.ts';
import type { Style } from '../terminal.ts';

/** By what a statement of each type is known at a glance. */
export const SIGNS: Readonly<Record<StatementType, { readonly sign: string; readonly colour: Style }>> = {
  direct: { sign: '●', colour: ['cyan'] },
  indirect: { sign: '◐', colour: ['yellow'] },
  reported: { sign: '◆', colour: ['green'] },
  'free-indirect': { sign: '○', colour: ['magenta'] },
  'indirect-free-indirect': { sign: '◑', colour: ['blueBright'] },
};
