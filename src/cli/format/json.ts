import type { Outcome } from '../../pipeline/outcome.ts';

/** One result a line, in input order. */
export async function* jsonLines(outcomes: AsyncIterable<Outcome>): AsyncGenerator<string> {
  for await (const { json } of outcomes) yield `${json}\n`;
}

/** One array of results, written one by one. */
export async function* json(outcomes: AsyncIterable<Outcome>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const { json } of outcomes) {
    yield before + json;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
