import type { McpMessages } from './messages.ts';

export const mcpDe: McpMessages = {
  help: {
    mcp: 'Einen Assistenten im Bestand suchen und daraus zitieren lassen (Model Context Protocol); er liest nur.',
    record: 'Datei des Bestands oder postgres://…; auch WORTLAUT_RECORD',
    usage: '--record DATEI',
    more: 'Spricht über Standardeingabe und -ausgabe. Über HTTP antwortet „wortlaut desk“ unter /mcp.',
  },
};
