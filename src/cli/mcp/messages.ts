/** What `wortlaut mcp` says. */
export interface McpMessages {
  readonly help: Readonly<Record<'mcp' | 'record' | 'usage' | 'more', string>>;
}
