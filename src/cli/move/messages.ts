/** What `wortlaut move` says. */
export interface MoveMessages {
  readonly copying: (table: string, rows: number) => string;
  readonly indexing: string;
  readonly checking: (done: number, of: number) => string;
  readonly moved: (to: string, counts: { readonly documents: number; readonly statements: number }) => string;
  readonly broken: string;
  readonly help: Readonly<Record<'move' | 'from' | 'to' | 'usage' | 'more', string>>;
}
