import type { Result } from '../../pipeline/result.ts';

/** One result a line, in input order. */
export async function* jsonLines(results: AsyncIterable<Result>): AsyncGenerator<string> {
  for await (const result of results) yield `${JSON.stringify(result)}\n`;
}

/** One array of results, written one by one. */
export async function* json(results: AsyncIterable<Result>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const result of results) {
    yield before + JSON.stringify(result);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
