/** A block of commands in a page that is to be run as it stands. */
export interface Block {
  /** Of its first command, from 1. */
  readonly line: number;
  readonly commands: string;
  /** Servers that it needs. */
  readonly needs: readonly string[];
  /** Lines that must come out of it, in this order; `…` in one is anything. Empty where nothing is said. */
  readonly expected: readonly string[];
}

const FENCE = /^```(?<info>[^\n`]*)\n(?<body>[\s\S]*?)^```$/gm;
const MARK = /^sh try(?:=(?<needs>[a-z,]+))?$/;

/** The blocks of a page marked `sh try` or `sh try=SERVER,…`; what must come out of one is the `text` block right below it. */
export function blocksOf(page: string): Block[] {
  const fences = [...page.matchAll(FENCE)];
  return fences.flatMap((fence, i) => {
    const { info, body } = fence.groups!;
    const mark = MARK.exec(info);
    if (!mark) return [];
    const next = fences.at(i + 1);
    const between = next && page.slice(fence.index + fence[0].length, next.index);
    const isExpected = next?.groups!['info'] === 'text' && between?.trim() === '';
    return [
      {
        line: page.slice(0, fence.index).split('\n').length + 1,
        commands: body,
        needs: mark.groups!['needs']?.split(',') ?? [],
        expected: isExpected ? next.groups!['body'].split('\n').filter((line) => line !== '') : [],
      },
    ];
  });
}

const literally = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** The first line that is expected and does not come; null where all do. */
export function missingFrom(output: string, expected: readonly string[]): string | null {
  const lines = output.split('\n');
  let at = 0;
  for (const line of expected) {
    const pattern = new RegExp(`^\\s*${line.trim().split('…').map(literally).join('.*')}\\s*$`);
    const found = lines.findIndex((candidate, i) => i >= at && pattern.test(candidate));
    if (found < 0) return line;
    at = found + 1;
  }
  return null;
}
