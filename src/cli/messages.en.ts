import { addEn } from './add/messages.en.ts';
import { timelineEn } from './timeline/messages.en.ts';
import { deskEn } from './desk/messages.en.ts';
import { storiesEn } from './stories/messages.en.ts';
import { careEn } from './care/messages.en.ts';
import { configEn } from './config/messages.en.ts';
import { claimsEn } from './claims/messages.en.ts';
import { findEn } from './find/messages.en.ts';
import { alertsEn } from './alerts/messages.en.ts';
import { mcpEn } from './mcp/messages.en.ts';
import { moveEn } from './move/messages.en.ts';
import { tokenEn } from './token/messages.en.ts';
import { exportEn } from './export/messages.en.ts';
import { fetchEn } from './fetch/messages.en.ts';
import type { Messages } from './messages.ts';
import { amount, duration } from './amounts.ts';
import { registerEn } from './register/messages.en.ts';
import { runningEn } from './running/messages.en.ts';
import { workEn } from './work/messages.en.ts';
import { watchEn } from './watch/messages.en.ts';

export const en: Messages = {
  locale: 'en',
  types: {
    direct: 'direct',
    indirect: 'indirect',
    reported: 'reported',
    'free-indirect': 'free indirect',
    'indirect-free-indirect': 'indirect → free',
  },
  media: {
    speech: 'spoken',
    writing: 'written',
    thought: 'thought',
    'speech-writing': 'spoken or written',
    'speech-thought': 'spoken or thought',
    'thought-writing': 'thought or written',
  },
  hedges: { hearsay: 'hearsay', doubt: 'doubt', inference: 'inference', correction: 'correction' },
  standings: { asserted: 'taken for true', reported: 'handed on', doubted: 'doubted', denied: 'denied' },
  labels: {
    licence: 'licence',
    data: 'trained on',
    tagger: 'tagger',
    digest: 'digest',
    size: 'size',
    documents: (count) => `${count} documents`,
    speaker: 'speaker',
    cue: 'cue',
    addressee: 'to',
    hedge: 'hedge',
    because: 'because',
    within: 'quoted by',
    chain: 'via',
    saidOn: 'said on',
    standing: 'standing',
    quote: 'quote',
  },
  sure: (percent) => `${percent}% sure`,
  unnamed: 'unnamed',
  nothingFound: 'No statements found.',
  statements: (count) => (count === 1 ? '1 statement' : `${count} statements`),
  page: {
    title: 'Who said what',
    whoSpeaks: 'Who is quoted',
    documents: 'Documents',
    empty: 'No documents.',
    more: (count) => `and ${count} more`,
    note: 'Made by Wortlaut. Every marked passage stands, character for character, in the text. The texts belong to their publishers.',
  },
  training: {
    candidates: 'reading the texts',
    sequence: 'sequence of words',
    weights: 'weights',
    trees: 'comparing what is possible',
    voices: 'voices',
    calibration: 'calibration',
  },
  modelCard: {
    what: 'Chooses among what the grammar proposes; "wortlaut read" uses it.',
    figures: 'On annotated texts that it was not shown, trained on the other half of them:',
    columns: {
      type: 'statements',
      annotated: 'annotated',
      found: 'found',
      right: 'of these right',
      recall: 'not missed',
    },
    calibration: (percent) =>
      `Right: the same type and nearly the same words. Confidence and the share that is right are ${percent} points apart.`,
    weak: 'What it is weak at:',
    weaknesses: [
      'speech acts that are only named, without what was said (“X weist das zurück”)',
      'statements with “soll” and no source; single words in quotation marks',
      'the speaker of sentences in the Konjunktiv far from the sentence that names the voice',
      'texts other than German news',
    ],
    more: (file) => `More: ${file}`,
    whole: (digest) => `The model is whole, every byte as it was written: SHA-256 ${digest}`,
    otherCard: (file) => `${file} is missing or not the card of this model; "wortlaut train" writes both`,
    noLicence: (file) => `${file} is missing: it says under which terms the model may be used`,
  },
  errors: {
    failures: {
      'not-found': () => 'there is no such file',
      directory: () => 'this is a directory; name files that can be read',
      'no-permission': () => 'no permission to read this file',
      engine: (detail) => `the search for statements failed (${detail})`,
    },
    model: {},
    otherLanguage: (corpus, id, language) =>
      `${corpus}: document ${id} is in “${language}”; only German can be trained`,
    failed: (id, what) => `wortlaut: ${id}: ${what}`,
    cannotWrite: (file, why) => `wortlaut: cannot write ${file}: ${why}`,
    unexpected: (why) => `wortlaut: stopped by an error of its own: ${why}`,
  },
  usage: {
    byCode: {
      'commander.unknownOption': (what) => `unknown option ${what}`,
      'commander.unknownCommand': (what) => `unknown command ${what}`,
      'commander.optionMissingArgument': (what) => `option ${what} needs a value`,
      'commander.missingArgument': (what) => `argument ${what} is missing`,
      'commander.excessArguments': () => 'too many arguments',
    },
    meant: (what) => `did you mean ${what}?`,
    notAllowed: (option, value, allowed) => `${option} cannot be “${value}”; allowed: ${allowed}`,
    badUrl: (value) => `--url cannot be “${value}”; allowed: an address that starts with http:// or https://`,
    urlForOne: (files) => `--url is the address of one document, but ${files} files are named`,
    stdinOnce: '- (standard input) can be named only once',
    learnsFromOnce: (input) =>
      `--learn-outlets reads everything twice, but ${input === '-' ? 'standard input' : input} can be read only once; write it into a file and name that`,
    outIsInput: (file) => `--out ${file} would overwrite an input file`,
    resumeWithout:
      '--resume goes on with a file line by line: it needs --to jsonl and --out FILE; other formats are made as a whole',
    foreignJournal: (journal) => `${journal} is in the way: it is not a journal of “wortlaut read”`,
    withoutJournal: (out, journal) =>
      `${out} is there, but not ${journal}, which says how far it has come; name another file, or leave out --resume to write it anew`,
    cannotGoOn: (out, why) => `cannot go on with ${out}: ${why}; without --resume it is written anew`,
    otherOptions: 'the options or the version are not the same',
    otherInputs: 'the inputs are not the same',
    changedInput: (input) => `${input} has changed since`,
    changedStream: 'the input is not what it was the first time',
    changedOutput: 'it has been changed since',
    learnedWithoutModel: '--engine learned needs a model, and there is none: “wortlaut train” makes one',
    twoNames: (given) => `“name” takes two names, got ${given}; with --from jsonl at most one file`,
    seeHelp: (command) => `“${command} --help” shows what is possible.`,
  },
  notes: {
    training: (step, steps, what) => `training ${step}/${steps}: ${what} …`,
    withCorrections: (documents, record) =>
      documents === 0
        ? `Nothing has been corrected in ${record}.`
        : `with ${documents} documents of ${record} that people have judged`,
    trained: (folder, seconds) =>
      `wrote model.bin and card.json to ${folder} in ${seconds} s; LICENSE there says under which terms`,
    stopped: (documents, out) =>
      `wortlaut: stopped after ${documents.toLocaleString('en-GB')} ${documents === 1 ? 'document' : 'documents'}; ${out} is whole up to there`,
    toGoOn: (command) => `To go on: ${command}`,
    complete: (out) => `wortlaut: ${out} is complete: there is nothing left to read`,
    noModel: 'There is no model: the grammar decides by itself. "wortlaut train" makes one.',
    nothingAt: (offset) => `No statement stands at ${offset}.`,
    beyondText: (offset, length) => `The text has ${length} characters: there is nothing at ${offset}.`,
    learned: (lines, sites) =>
      lines === 0
        ? 'wortlaut: learned: on the pages of no outlet anything repeats often enough to be no part of the text'
        : `wortlaut: learned: ${lines.toLocaleString('en-GB')} ${lines === 1 ? 'paragraph that repeats and is' : 'paragraphs that repeat and are'} no part of the text, on the pages of ${sites.toLocaleString('en-GB')} ${sites === 1 ? 'outlet' : 'outlets'}`,
    passedOver: (records) =>
      records === 1
        ? 'wortlaut: note: one record of the archive is no page (request, image, redirect, error) and was passed over'
        : `wortlaut: note: ${records} records of the archive are no pages (requests, images, redirects, errors) and were passed over`,
    otherLanguage: (documents) =>
      documents === 1
        ? 'wortlaut: note: one document is not in German and was not searched; if that is wrong, use --language de'
        : `wortlaut: note: ${documents} documents are not in German and were not searched; if that is wrong, use --language de`,
  },
  names: {
    same: 'the same name',
    different: 'different names',
    canonical: 'in English',
    reasons: {
      identical: 'written alike',
      spelling: 'alike but for diacritics, hyphens and titles',
      transliteration: 'another transliteration',
      'equivalent-given-name': 'one given name in two languages',
      'short-form': 'a short form of the given name',
      'middle-name': 'a middle name or patronymic more',
      initials: 'a given name abbreviated',
      'double-surname': 'a double name and a part of it',
      'other-order': 'in another order',
      'feminine-ending': 'the surname with and without its feminine ending',
      'part-of-name': 'only a part of the name',
      'different-given-name': 'another given name',
      'different-surname': 'another surname',
      'different-numeral': 'another numeral',
      'given-name-only': 'only a given name',
      'no-name': 'no name',
    },
  },
  register: registerEn,
  add: addEn,
  care: careEn,
  claims: claimsEn,
  config: configEn,
  find: findEn,
  desk: deskEn,
  stories: storiesEn,
  timeline: timelineEn,
  export: exportEn,
  alerts: alertsEn,
  token: tokenEn,
  mcp: mcpEn,
  move: moveEn,
  fetch: fetchEn,
  watch: watchEn,
  work: workEn,
  running: runningEn,
  progress: {
    documents: (count) => `${count.toLocaleString('en-GB')} ${count === 1 ? 'document' : 'documents'}`,
    learning: (count) => `first pass: ${count.toLocaleString('en-GB')} ${count === 1 ? 'document' : 'documents'}`,
    failed: (count) => `${count.toLocaleString('en-GB')} failed`,
    rate: (documents) => `${amount(documents, 'en-GB')}/s`,
    left: (seconds) => `${duration(seconds, 'h', 'min')} left`,
    passing: 'read before, passing over',
  },
  help: {
    titles: {},
    program: 'Reads news coverage and keeps a record of who said what, in which words.',
    read: 'Show every statement in texts: who said what, in which words, with exact places.',
    files: 'files and directories to read; - or none: standard input',
    from: 'format of the input',
    to: 'format of the output',
    language: 'language of the texts',
    url: 'address where the document was published',
    published: 'day of publication of what does not say so itself: “am Mittwoch” and “gestern” go by it',
    out: 'write to this file instead of standard output',
    engine:
      'what chooses the statements: the trained model, whose licence “wortlaut model” shows, or the grammar by itself',
    minConfidence: 'leave out statements that are less sure, from 0 to 1',
    withPage: 'in JSON also what stands beside the article on its page, and what it says about itself',
    learnOutlets:
      'read everything twice and learn first what repeats on the pages of an outlet: that is no part of the text then',
    workers: 'how many threads read at the same time when there are many documents',
    workersPreset: (most) => `one for each processor, at most ${most}`,
    pageTimeout: 'seconds that a page may take; a large one so many for each half megabyte',
    pageMemory: 'megabytes of memory that a page may need; a large one so many for each megabyte',
    resume: 'go on with the file of --out where a run that was stopped has left it (with --to jsonl)',
    name: 'Tells whether two names are spellings of one.',
    names: 'two names; with --from jsonl a file (- or none: standard input)',
    namesFrom: 'read pairs {"a", "b"}, one a line, and write answers as JSON Lines',
    nameUsage: 'A B | --from jsonl [FILE|-]',
    explain: 'Says why the statements at a place of a text were found.',
    file: 'file to read',
    at: 'offset in UTF-16 code units, as the outputs give them',
    explainUsage: '<FILE> --at OFFSET',
    model: 'Shows the card of the model: data, licence, figures, weaknesses.',
    check: 'only check that the files of the model are whole and belong together',
    train: 'Trains a model from annotated corpora; their shape is in bench/README.md.',
    corpora:
      'corpora as JSON Lines; those in one folder follow the same habits, the last folder decides what is a speech act',
    folder: 'folder for model.bin, card.json and LICENSE',
    trainUsage: 'CORPUS… --out FOLDER',
    withCorrections: 'learns from what people corrected in this record too; without a value WORTLAUT_RECORD',
    completions: 'Print a script that completes commands and options in your shell.',
    shell: 'which shell',
    help: 'show this help',
    version: 'show the version',
    allowed: 'allowed',
    preset: 'default',
    examples: 'Examples',
    statuses: 'Exit status: 0 everything was read, 1 something could not be read, 2 wrong usage.',
    usage: '<command> [options]',
    readUsage: '[FILE…|-] [options]',
  },
};
