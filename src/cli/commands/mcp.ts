import { once } from 'node:events';
import { stdin } from 'node:process';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { makeMcp } from '../../desk/mcp/server.ts';
import type { Messages } from '../messages.ts';
import { READING, withRecord } from '../record/open.ts';
import { Exit } from '../usage.ts';
import { version } from '../../pipeline/version.ts';

/** `wortlaut mcp`: answers until its input ends or it is told to stop. @returns the exit status */
export function mcp(address: string | undefined, messages: Messages): Promise<number> {
  return withRecord(address, READING, messages, async (record) => {
    const server = makeMcp(record, version());
    await server.connect(new StdioServerTransport());
    await Promise.race([once(stdin, 'end'), once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    await server.close();
    return Exit.done;
  });
}
