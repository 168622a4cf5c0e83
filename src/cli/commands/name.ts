import { stderr, stdout } from 'node:process';
import { canonicalName } from '../../identity/names/canonical-name.ts';
import { type NameMatch, sameName } from '../../identity/names/same-name.ts';
import { decode } from '../../read/decode.ts';
import { linesOf } from '../../read/lines.ts';
import type { Messages } from '../messages.ts';
import { OutputError, writeAll } from '../output.ts';
import { printableLine } from '../printable.ts';
import { sourcesOf } from '../sources.ts';
import { Exit } from '../usage.ts';

/** `wortlaut name A B`: whether two names are one, and why. */
export function compareNames(a: string, b: string, messages: Messages): number {
  const match = sameName(a, b);
  const { names } = messages;
  const lines = [
    `${match.same ? names.same : names.different} · ${names.reasons[match.reason]} · ${messages.sure(percent(match))}`,
    ...(match.same ? [`${names.canonical}: ${printableLine(canonicalName([a, b], messages.locale))}`] : []),
  ];
  stdout.write(`${lines.join('\n')}\n`);
  return Exit.done;
}

/** How sure the answer is: of names that differ, that they do. */
const percent = ({ same, score }: NameMatch): number => Math.round(100 * (same ? score : 1 - score));

/** Bytes that a line may have. */
const LONGEST_LINE = 1_000_000;

/**
 * `wortlaut name --from jsonl`: lines `{"a", "b"}` in, `{"a", "b", "same", "score", "reason"}` out, in order. A line that
 * is none gives `{"line", "error"}` in its place, and the rest goes on.
 *
 * @returns the exit status: 1 if any line failed
 */
export async function compareLines(file: string, { errors }: Messages): Promise<number> {
  let failed = false;
  async function* answers(): AsyncGenerator<string> {
    const [source] = sourcesOf([file], () => undefined);
    for await (const { number, bytes } of linesOf(source.bytes, LONGEST_LINE)) {
      const answer = answerTo(bytes, number);
      if (answer === null) continue;
      failed ||= 'error' in answer;
      yield `${JSON.stringify(answer)}\n`;
    }
  }
  try {
    await writeAll(answers(), null);
  } catch (error) {
    if (error instanceof OutputError) throw error;
    stderr.write(`${errors.failed(file, (error as Error).message)}\n`);
    return Exit.failed;
  }
  return failed ? Exit.failed : Exit.done;
}

type Answer =
  | ({ readonly a: string; readonly b: string } & NameMatch)
  | { readonly line: number; readonly error: { readonly code: string; readonly message: string } };

/** The answer to one line; null for an empty one. */
function answerTo(bytes: Uint8Array | null, line: number): Answer | null {
  const failure = (code: string, message: string): Answer => ({ line, error: { code, message } });
  if (bytes === null) return failure('too-long', `line ${line} has more than ${LONGEST_LINE} bytes`);
  const text = decode(bytes);
  if (text.trim() === '') return null;
  try {
    const pair = JSON.parse(text) as unknown;
    if (!isPair(pair)) return failure('not-a-pair', `line ${line} has no strings "a" and "b"`);
    const { a, b } = pair;
    return { a, b, ...sameName(a, b) };
  } catch (error) {
    return failure('not-json', `line ${line} is not JSON: ${(error as Error).message}`);
  }
}

function isPair(value: unknown): value is { a: string; b: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'a' in value &&
    'b' in value &&
    typeof value.a === 'string' &&
    typeof value.b === 'string'
  );
}
