import { env, stderr, stdout } from 'node:process';
import { readConfig } from '../config/resolve.ts';
import { configText, problemLine } from '../config/text.ts';
import type { Messages } from '../messages.ts';
import { Exit } from '../usage.ts';

/** `wortlaut config`: what holds, and what is wrong. @returns the exit status */
export function showConfig(named: string | undefined, messages: Messages): number {
  const config = readConfig(named, env);
  stdout.write(configText(config, messages));
  for (const problem of config.problems) stderr.write(`wortlaut: ${problemLine(problem, messages)}\n`);
  return config.problems.length > 0 ? Exit.usage : Exit.done;
}
