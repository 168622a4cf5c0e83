import type { Forgotten } from '../../record/care.ts';
import type { CareMessages } from './messages.ts';

const many = (count: number, one: string, more: string): string =>
  `${count.toLocaleString('de')} ${count === 1 ? one : more}`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toLocaleString('de', { maximumFractionDigits: 1 })} MB`;
const STATES = { present: 'vorhanden', vanished: 'verschwunden', superseded: 'umformuliert', rejected: 'verworfen' };

function goes({ documents, revisions, statements, corrections, sightings }: Forgotten): string {
  const parts = [
    documents > 0 ? many(documents, 'Dokument', 'Dokumente') : '',
    revisions > documents ? many(revisions, 'Fassung', 'Fassungen') : '',
    many(statements, 'Äußerung', 'Äußerungen'),
    corrections > 0 ? many(corrections, 'Korrektur', 'Korrekturen') : '',
    many(sightings, 'Fundstelle im Register', 'Fundstellen im Register'),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

export const careDe: CareMessages = {
  faults: {
    file: 'Datei',
    reference: 'Verweis',
    digest: 'Text',
    span: 'Stelle',
    state: 'Stand',
    entity: 'Wer spricht',
    index: 'Index',
    claim: 'Behauptung',
    story: 'Thema',
  },
  checking: (done, of) => `${done.toLocaleString('de')} von ${of.toLocaleString('de')} Texten geprüft …`,
  whole: ({ documents, revisions, statements, spans }) =>
    `Alles in Ordnung: ${many(documents, 'Dokument', 'Dokumente')}, ${many(revisions, 'Text', 'Texte')}, ` +
    `${many(statements, 'Äußerung', 'Äußerungen')} und alle ${many(spans, 'Stelle', 'Stellen')} stehen so da, wie sie gespeichert wurden.`,
  broken: (total) => `${total.toLocaleString('de')}-mal ist etwas nicht, wie es sein muss.`,
  andMore: (count) => `… und ${count.toLocaleString('de')} weitere`,
  repaired: 'Index, Behauptungen und Themen sind neu aufgebaut.',
  backedUp: (file, bytes) => `Gesichert und geprüft: ${file} (${megabytes(bytes)})`,
  migrated: (record, version) => `${record} ist von Version ${version}, wie dieses Wortlaut sie braucht.`,
  wouldForget: (what, counts) => `${what} zu vergessen entfernt ${goes(counts)}, endgültig.`,
  forgot: (what, counts) => `Vergessen: ${what}, damit ${goes(counts)}.`,
  sayYes: 'Noch ist nichts entfernt. So geschieht es: derselbe Befehl mit --yes',
  textsStay: 'Die Texte bleiben, wie sie erschienen sind; --with-documents vergisst auch die, in denen der Name steht.',
  nothingSuch: (what) => `${what} gibt es in diesem Bestand nicht`,
  stats: ({ version, bytes, documents, revisions, outlets, statements, entities, corrections, from, to, runs }) => [
    ['Dokumente', many(documents, 'Dokument', 'Dokumente') + (from ? `, erschienen ${from} bis ${to ?? from}` : '')],
    ['Texte', `${many(revisions, 'Fassung', 'Fassungen')} aus ${many(outlets, 'Medium', 'Medien')}`],
    [
      'Äußerungen',
      Object.entries(statements)
        .map(([state, n]) => `${n.toLocaleString('de')} ${STATES[state as keyof typeof STATES]}`)
        .join(', ') || '0',
    ],
    ['Einträge', entities.toLocaleString('de')],
    ['Korrekturen', corrections.toLocaleString('de')],
    [
      'gelesen von',
      runs.map((run) => `${run.version} ${run.engine}: ${run.revisions.toLocaleString('de')}`).join(', ') || '–',
    ],
    ['Datei', `${megabytes(bytes)}, Version ${version}`],
  ],
  states: STATES,
  labels: {
    revision: (number, of) => `Fassung ${number} von ${of}`,
    seen: 'im Bestand seit',
    retrieved: 'abgerufen',
    readBy: 'gelesen von',
    changedFrom: 'vorher',
    noStatements: 'Keine Äußerungen.',
    corrected: 'korrigiert',
    claim: 'Behauptung',
    addresses: 'Adressen',
  },
  corrections: {
    confirm: 'bestätigt',
    reject: 'verworfen',
    change: 'geändert',
    add: 'ergänzt',
    undo: 'zurückgenommen',
  },
  corrected: (id, what) => `Korrektur ${id}: ${what}. Zurücknehmen: wortlaut correct undo ${id}`,
  correctionProblems: {
    'no-statement': (what) => `eine Äußerung W${what} gibt es nicht`,
    'no-revision': (what) => `eine Fassung ${what} gibt es nicht`,
    'no-correction': (what) => `eine Korrektur ${what} gibt es nicht; „wortlaut correct log“ zeigt alle`,
    'no-entity': (what) => `einen Eintrag E${what} gibt es nicht; „wortlaut register list“ zeigt alle`,
    'undone-already': (what) => `Korrektur ${what} ist schon zurückgenommen`,
  },
  noCorrections: 'Noch hat niemand etwas korrigiert.',
  undone: 'zurückgenommen',
  wordsNotThere: (words, where) => `„${words}“ steht nicht Zeichen für Zeichen im Text von ${where}`,
  wordsTwice: (words, count) =>
    `„${words}“ steht dort ${count}-mal und keinmal an der Stelle der Äußerung; bitte mehr Wörter`,
  badId: (value) => `„${value}“ ist keine Nummer, wie der Bestand sie vergibt, etwa W33, D7 oder 3`,
  help: {
    check: 'Prüft alles: die Datei, alle Texte mit ihren Prüfsummen, jede Stelle im Text, Verweise, Index.',
    rebuild: 'baut Index, Behauptungen und Themen aus den Äußerungen neu auf',
    backup: 'Kopiert den Bestand, während er benutzt wird, und prüft die Kopie.',
    backupFile: 'wohin; darf es noch nicht geben',
    migrate: 'Bringt einen Bestand auf diese Version oder legt einen neuen an. Andere lesen derweil weiter.',
    forget:
      'Entfernt ein Dokument, oder was jemand gesagt hat und wem etwas gesagt wurde, endgültig. Zeigt zuerst, was.',
    forgetWhat: 'ein Dokument (D7, seine Kennung oder Adresse) oder eine Person (E12)',
    withDocuments: 'von einer Person auch alle Dokumente, die sie nennen',
    yes: 'es geschieht',
    stats: 'Was im Bestand ist.',
    show: 'Zeigt ein Dokument mit seinen Fassungen und was aus seinen Äußerungen wurde, oder eine Äußerung.',
    showWhat: 'ein Dokument (D7, seine Kennung oder Adresse) oder eine Äußerung (W33)',
    revision: 'diese Fassung statt der neuesten',
    correct:
      'Korrigiert Äußerungen von Hand. Eine Korrektur überdauert jedes weitere Lesen und lässt sich zurücknehmen.',
    statement: 'Nummer einer Äußerung (W33)',
    confirm: 'Eine Äußerung ist richtig, wie sie ist.',
    reject: 'Es ist keine Äußerung.',
    speaker: 'Sagt, wer hinter den Worten steht.',
    who: 'E12 aus dem Register, oder none',
    words: 'Sagt, welche Wörter das Zitat sind.',
    newWords: 'die Wörter, wie sie im Text stehen',
    undo: 'Nimmt eine Korrektur zurück, auch ein Zurücknehmen.',
    correction: 'Nummer der Korrektur',
    exportCorpus: 'Gibt aus, was korrigiert wurde, als Korpus für „wortlaut train“: ein Dokument je Zeile.',
    log: 'Zeigt, was korrigiert wurde, von wem und wann.',
    record: 'Datei des Bestands oder postgres://…; auch WORTLAUT_RECORD',
    to: 'Format der Ausgabe',
    by: 'wer korrigiert; sonst der Name der angemeldeten Person',
    limit: 'wie viele höchstens',
  },
};
