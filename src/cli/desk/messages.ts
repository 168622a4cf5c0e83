/** What `wortlaut desk` says. */
export interface DeskMessages {
  readonly open: (address: string) => string;
  readonly stop: string;
  readonly taken: (port: number) => string;
  readonly noSuchHost: (host: string) => string;
  /** Why a desk that others can reach is not opened yet. */
  readonly needsToken: (host: string) => string;
  readonly proxyAddress: (value: string) => string;
  readonly headerAlone: string;
  readonly help: Readonly<
    Record<'desk' | 'record' | 'port' | 'host' | 'trustProxy' | 'userHeader' | 'allow' | 'usage', string>
  >;
}
