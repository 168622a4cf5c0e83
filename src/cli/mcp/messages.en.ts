import type { McpMessages } from './messages.ts';

export const mcpEn: McpMessages = {
  help: {
    mcp: 'Let an assistant search and cite a record, by the Model Context Protocol; it only reads.',
    record: 'file of the record, or postgres://…; also WORTLAUT_RECORD',
    usage: '--record FILE',
    more: 'Speaks on standard input and output. Over HTTP, “wortlaut desk” answers at /mcp.',
  },
};
