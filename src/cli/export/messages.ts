/** What `wortlaut export` says. */
export interface ExportMessages {
  readonly written: (statements: number, file: string | null) => string;
  readonly nothing: string;
  readonly notOnTerminal: string;
  readonly badClaim: (number: string) => string;
  readonly noClaim: (number: string) => string;
  readonly help: Readonly<
    Record<'export' | 'query' | 'usage' | 'record' | 'to' | 'out' | 'document' | 'speaker' | 'claim' | 'bom', string>
  >;
}
