/** What `wortlaut desk` says. */
export interface DeskMessages {
  readonly open: (address: string) => string;
  readonly stop: string;
  readonly taken: (port: number) => string;
  readonly noSuchHost: (host: string) => string;
  readonly onlyLoopback: (host: string) => string;
  readonly help: Readonly<Record<'desk' | 'record' | 'port' | 'host' | 'usage', string>>;
}
