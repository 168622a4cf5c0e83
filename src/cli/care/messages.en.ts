import type { Forgotten } from '../../record/care.ts';
import type { CareMessages } from './messages.ts';

const many = (count: number, one: string, more: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : more}`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;

function goes({ documents, revisions, statements, corrections, sightings }: Forgotten): string {
  const parts = [
    documents > 0 ? many(documents, 'document', 'documents') : '',
    revisions > documents ? many(revisions, 'revision', 'revisions') : '',
    many(statements, 'statement', 'statements'),
    corrections > 0 ? many(corrections, 'correction', 'corrections') : '',
    many(sightings, 'sighting in the register', 'sightings in the register'),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

export const careEn: CareMessages = {
  faults: {
    file: 'file',
    reference: 'reference',
    digest: 'text',
    span: 'place',
    state: 'state',
    entity: 'speaker',
    index: 'index',
    claim: 'claim',
    story: 'story',
  },
  checking: (done, of) => `Looking at ${done.toLocaleString('en')} of ${of.toLocaleString('en')} texts …`,
  whole: ({ documents, revisions, statements, spans }) =>
    `Nothing is wrong: ${many(documents, 'document', 'documents')}, ${many(revisions, 'text', 'texts')}, ` +
    `${many(statements, 'statement', 'statements')} and all of their ${many(spans, 'place', 'places')} stand as they were stored.`,
  broken: (total) => `${many(total, 'thing is', 'things are')} not as they must be.`,
  andMore: (count) => `… and ${count.toLocaleString('en')} more`,
  repaired: 'Index, claims and stories were made anew.',
  backedUp: (file, bytes) => `Backed up and checked: ${file} (${megabytes(bytes)})`,
  migrated: (record, version) => `${record} is of version ${version}, as this Wortlaut needs it.`,
  wouldForget: (what, counts) => `Forgetting ${what} removes ${goes(counts)}, for good.`,
  forgot: (what, counts) => `Forgotten: ${what}, with ${goes(counts)}.`,
  sayYes: 'Nothing has been removed yet. To do it: the same with --yes',
  textsStay: 'The texts stay as they were published; --with-documents forgets those that name them, too.',
  nothingSuch: (what) => `there is no ${what} in this record`,
  stats: ({ version, bytes, documents, revisions, outlets, statements, entities, corrections, from, to, runs }) => [
    ['documents', many(documents, 'document', 'documents') + (from ? `, published ${from} to ${to ?? from}` : '')],
    ['texts', `${many(revisions, 'revision', 'revisions')} of ${many(outlets, 'outlet', 'outlets')}`],
    [
      'statements',
      Object.entries(statements)
        .map(([state, n]) => `${n.toLocaleString('en')} ${state}`)
        .join(', ') || '0',
    ],
    ['entities', entities.toLocaleString('en')],
    ['corrections', corrections.toLocaleString('en')],
    [
      'read by',
      runs.map((run) => `${run.version} ${run.engine}: ${run.revisions.toLocaleString('en')}`).join(', ') || '–',
    ],
    ['file', `${megabytes(bytes)}, version ${version}`],
  ],
  states: { present: 'present', vanished: 'vanished', superseded: 'reworded', rejected: 'rejected' },
  labels: {
    revision: (number, of) => `revision ${number} of ${of}`,
    seen: 'in the record since',
    retrieved: 'retrieved',
    readBy: 'read by',
    changedFrom: 'before',
    noStatements: 'No statements.',
    corrected: 'corrected',
    claim: 'claim',
    addresses: 'addresses',
  },
  corrections: {
    confirm: 'confirmed',
    reject: 'rejected',
    change: 'changed',
    add: 'added',
    undo: 'undone',
  },
  corrected: (id, what) => `Correction ${id}: ${what}. To undo it: wortlaut correct undo ${id}`,
  correctionProblems: {
    'no-statement': (what) => `there is no statement W${what}`,
    'no-revision': (what) => `there is no revision ${what}`,
    'no-correction': (what) => `there is no correction ${what}; “wortlaut correct log” shows all`,
    'no-entity': (what) => `there is no entity E${what}; “wortlaut register list” shows all`,
    'undone-already': (what) => `correction ${what} is undone already`,
  },
  noCorrections: 'Nobody has corrected anything yet.',
  undone: 'undone',
  wordsNotThere: (words, where) => `“${words}” does not stand in the text of ${where}, character for character`,
  wordsTwice: (words, count) =>
    `“${words}” stands there ${count} times, and none of them is at the statement; take more words`,
  badId: (value) => `“${value}” is not a number as the record gives it, for instance W33, D7 or 3`,
  help: {
    check: 'Check everything: the file, all texts by their digests, every span against its text, references, index.',
    rebuild: 'make index, claims and stories anew from the statements',
    backup: 'Copy the record while it is in use, and check the copy.',
    backupFile: 'where to; must not be there yet',
    migrate: 'Bring a record to this version, or make a new one. Others may go on reading meanwhile.',
    forget: 'Remove a document, or what somebody said and was told, for good. Shows first what that removes.',
    forgetWhat: 'a document (D7, its id or address) or a person (E12)',
    withDocuments: 'of a person also all documents that name them',
    yes: 'do it',
    stats: 'What is in the record.',
    show: 'Show a document with its revisions and what became of its statements, or one statement.',
    showWhat: 'a document (D7, its id or address) or a statement (W33)',
    revision: 'show this revision, not the newest',
    correct: 'Correct statements by hand. A correction outlasts every further reading, and can be undone.',
    statement: 'number of a statement (W33)',
    confirm: 'A statement is right as it stands.',
    reject: 'It is no statement.',
    speaker: 'Say who is behind the words.',
    who: 'E12 from the register, or none',
    words: 'Say which words are the quote.',
    newWords: 'the words, as they stand in the text',
    undo: 'Undo a correction, also an undo.',
    correction: 'number of the correction',
    exportCorpus: 'Write what was corrected as a corpus for “wortlaut train”: one document a line.',
    log: 'Show what was corrected, by whom and when.',
    record: 'file of the record, or postgres://…; also WORTLAUT_RECORD',
    to: 'format of the output',
    by: 'who corrects; else the name of the user',
    limit: 'how many at most',
  },
};
