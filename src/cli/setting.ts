import { env, stdout } from 'node:process';
import type { Messages } from './messages.ts';
import { textWidth, wantsColours } from './terminal.ts';

/** For whom something is written. */
export interface Setting {
  readonly messages: Messages;
  /** Columns to wrap at. */
  readonly width: number;
  readonly colours: boolean;
}

/** The setting of a stream, as wide and coloured as that can be. */
export const settingOf = (messages: Messages, stream: NodeJS.WritableStream = stdout): Setting => ({
  ...{ messages, colours: wantsColours(stream, env), width: textWidth(stream) },
});
