import type { ClaimsMessages } from './messages.ts';

const many = (count: number, one: string, more: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

export const claimsEn: ClaimsMessages = {
  none: 'No such claim of more than one statement; “wortlaut claims --to jsonl” gives single ones too.',
  cut: (shown) => `the ${shown.toLocaleString('en')} largest; more with --limit`,
  nothingSuch: (what) => `there is no ${what} in this record, or it was not compared yet`,
  badId: (value) => `“${value}” is no number of a claim or statement, such as C5 or W33`,
  badDay: (value) => `“${value}” is no day; write it as 2026-11-27`,
  size: (documents, outlets) => `${many(documents, 'document', 'documents')}, ${many(outlets, 'outlet', 'outlets')}`,
  extent: ({ statements, documents, outlets }) =>
    `${many(statements, 'statement', 'statements')} in ${many(documents, 'document', 'documents')} of ${many(outlets, 'outlet', 'outlets')}`,
  days: (first, last) => (first === last ? first : `${first} to ${last}`),
  labels: {
    unknown: 'who said it is not known',
    wordings: (count) => (count === 1 ? 'One wording' : `${count.toLocaleString('en')} wordings`),
    appearances: (shown, total) =>
      shown === total
        ? 'Where it stands'
        : `Where it stands: the first ${shown.toLocaleString('en')} of ${total.toLocaleString('en')}`,
    way: 'Who had it from whom',
    contrary: 'At odds with it',
    against: (number) => `compared with ${number}`,
    firstWording: 'first',
    also: 'likewise',
    noDay: 'no date',
    saidOn: (from, to) => (from === to ? `said on ${from}` : `said ${from} to ${to}`),
    more: (count) => `and ${count.toLocaleString('en')} more`,
    fromNobody: 'names no source',
    signs: '[−left] [+came]',
  },
  ways: { named: 'names the source', credited: 'credits the agency', copied: 'a copy' },
  actions: {
    join: ([a, b]) => `${a} and ${b} are one claim`,
    part: ([a, from]) =>
      from === undefined ? `${a} is of no claim of other statements` : `${a} is another claim than ${from}`,
    undo: ([decision]) => `decision ${decision} undone`,
  },
  decided: (id, what) => `Decision ${id}: ${what}. To undo it: wortlaut claims undo ${id}`,
  gone: 'a statement that is gone',
  effects: { holds: 'holds', undone: 'undone', rests: 'rests' },
  noDecisions: 'Nobody has decided anything about claims yet.',
  problems: {
    'no-statement': (what) => `there is no statement W${what}`,
    'no-decision': (what) => `there is no decision ${what}; “wortlaut claims decisions” shows all`,
    'same-statement': (what) => `the same statement twice: W${what}`,
    'no-speaker': (what) => `who said W${what} is not known; “wortlaut correct speaker” tells it`,
    'other-speaker': (what) => `W${what} was said by somebody else; “wortlaut register merge” makes one of two`,
    rejected: (what) => `W${what} is rejected`,
    'undone-already': (what) => `decision ${what} is undone already`,
  },
  help: {
    claims: 'Shows what somebody said in several documents, the widest spread first, or one claim.',
    usage: '[CLAIM | COMMAND] --record FILE',
    claim: 'number of a claim (C5) or of one of its statements (W33): its wordings and its way',
    speaker: 'only of this person or body: E12 or a name',
    since: 'only what was said on this day or later: 2026-11-27',
    limit: 'how many at most',
    to: 'format of the output; jsonl gives all claims, also those of one statement',
    record: 'file of the record, or postgres://…; also WORTLAUT_RECORD',
    by: 'who decides; else the name of the user',
    join: 'Says that two statements are one claim. It holds whatever is read later.',
    part: 'Takes a statement out of its claim, or out of that of another.',
    undo: 'Undoes a decision, also an undoing.',
    decisions: 'Shows what was decided, by whom and when.',
    statement: 'number of a statement (W33)',
    other: 'the other one (W34)',
    from: 'only out of the claim of this statement',
    decision: 'number of the decision',
    title: 'Commands',
  },
};
