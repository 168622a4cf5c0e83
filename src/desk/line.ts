import type { Socket } from 'node:net';
import type { App } from './app.ts';
import { DeskError, type Told } from './problem.ts';

/** Requests that may wait: some ten seconds of work over a large record. */
const MOST = 2_000;
/** Seconds after which it is worth trying again. */
const LATER = 10;

const FULL: Told = {
  en: 'too many are asking at once; try again in a moment',
  de: 'zu viele fragen gleichzeitig; bitte gleich noch einmal versuchen',
};

/**
 * Lets requests in one after the other, as they came, one in each round of the event loop. In each round the loop accepts
 * one connection, and answers all requests that are there: where many ask, whoever comes anew would wait for all of them
 * again and again, for ever.
 *
 * @throws DeskError when too many wait already
 */
export function standInLine(app: App, most = MOST): void {
  const waiting: { readonly socket: Socket; readonly enter: () => void }[] = [];
  const admit = (): void => {
    // whoever has gone meanwhile needs no answer
    while (waiting[0]?.socket.destroyed) waiting.shift();
    waiting.shift()?.enter();
    if (waiting.length > 0) setImmediate(admit);
  };
  app.addHook('onRequest', ({ socket }, _, enter) => {
    if (waiting.length >= most) throw new DeskError('busy', FULL, { retryAfter: LATER });
    waiting.push({ socket, enter });
    if (waiting.length === 1) setImmediate(admit);
  });
}
