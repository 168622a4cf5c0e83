/** What all commands that run for long say. */
export interface RunningMessages {
  /** Not everything had ended after so many seconds. */
  readonly late: (seconds: number) => string;
  readonly help: Readonly<Record<'log' | 'logLevel' | 'stopWithin', string>>;
}
