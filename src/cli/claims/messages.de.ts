import type { ClaimsMessages } from './messages.ts';

const many = (count: number, one: string, more: string): string =>
  `${count.toLocaleString('de')} ${count === 1 ? one : more}`;

export const claimsDe: ClaimsMessages = {
  none: 'Keine solche Behauptung mit mehr als einer Äußerung; „wortlaut claims --to jsonl“ gibt auch die einzelnen.',
  cut: (shown) => `die ${shown.toLocaleString('de')} größten; mehr mit --limit`,
  nothingSuch: (what) => `${what} gibt es in diesem Bestand nicht, oder es ist noch nicht verglichen`,
  badId: (value) => `„${value}“ ist keine Nummer einer Behauptung oder Äußerung, etwa C5 oder W33`,
  badDay: (value) => `„${value}“ ist kein Tag; bitte so: 2026-11-27`,
  size: (documents, outlets) => `${many(documents, 'Dokument', 'Dokumente')}, ${many(outlets, 'Medium', 'Medien')}`,
  extent: ({ statements, documents, outlets }) =>
    `${many(statements, 'Äußerung', 'Äußerungen')} in ${many(documents, 'Dokument', 'Dokumenten')} von ${many(outlets, 'Medium', 'Medien')}`,
  days: (first, last) => (first === last ? first : `${first} bis ${last}`),
  labels: {
    unknown: 'wer es gesagt hat, ist nicht bekannt',
    wordings: (count) => (count === 1 ? 'Ein Wortlaut' : `${count.toLocaleString('de')} Wortlaute`),
    appearances: (shown, total) =>
      shown === total
        ? 'Wo es steht'
        : `Wo es steht: die ersten ${shown.toLocaleString('de')} von ${total.toLocaleString('de')}`,
    way: 'Wer es von wem hat',
    contrary: 'Dem widerspricht',
    against: (number) => `verglichen mit ${number}`,
    firstWording: 'zuerst',
    also: 'ebenso',
    noDay: 'ohne Datum',
    saidOn: (from, to) => (from === to ? `gesagt am ${from}` : `gesagt ${from} bis ${to}`),
    more: (count) => `und ${count.toLocaleString('de')} weitere`,
    fromNobody: 'nennt keine Quelle',
    signs: '[−weggefallen] [+dazugekommen]',
  },
  ways: { named: 'nennt die Quelle', credited: 'Agentur angegeben', copied: 'Abschrift' },
  actions: {
    join: ([a, b]) => `${a} und ${b} sind eine Behauptung`,
    part: ([a, from]) =>
      from === undefined
        ? `${a} gehört zu keiner Behauptung anderer Äußerungen`
        : `${a} ist eine andere Behauptung als ${from}`,
    undo: ([decision]) => `Entscheidung ${decision} zurückgenommen`,
  },
  decided: (id, what) => `Entscheidung ${id}: ${what}. Zurücknehmen: wortlaut claims undo ${id}`,
  gone: 'eine Äußerung, die es nicht mehr gibt',
  effects: { holds: 'gilt', undone: 'zurückgenommen', rests: 'ruht' },
  noDecisions: 'Noch hat niemand über Behauptungen entschieden.',
  problems: {
    'no-statement': (what) => `eine Äußerung W${what} gibt es nicht`,
    'no-decision': (what) => `eine Entscheidung ${what} gibt es nicht; „wortlaut claims decisions“ zeigt alle`,
    'same-statement': (what) => `zweimal dieselbe Äußerung: W${what}`,
    'no-speaker': (what) => `wer W${what} gesagt hat, ist nicht bekannt; „wortlaut correct speaker“ sagt es`,
    'other-speaker': (what) => `W${what} hat jemand anders gesagt; „wortlaut register merge“ macht aus zweien eins`,
    rejected: (what) => `W${what} ist verworfen`,
    'undone-already': (what) => `Entscheidung ${what} ist schon zurückgenommen`,
  },
  help: {
    claims: 'Zeigt, was jemand in mehreren Dokumenten gesagt hat, die weitesten Kreise zuerst, oder eine Behauptung.',
    usage: '[CLAIM | COMMAND] --record FILE',
    claim: 'Nummer einer Behauptung (C5) oder einer ihrer Äußerungen (W33): ihre Wortlaute und ihr Weg',
    speaker: 'nur von dieser Person oder Stelle: E12 oder ihr Name',
    since: 'nur, was an diesem Tag oder später gesagt wurde: 2026-11-27',
    limit: 'wie viele höchstens',
    to: 'Format der Ausgabe; jsonl gibt alle Behauptungen, auch die einer einzigen Äußerung',
    record: 'Datei des Bestands oder postgres://…; auch WORTLAUT_RECORD',
    by: 'wer entscheidet; sonst der Name der angemeldeten Person',
    join: 'Sagt, dass zwei Äußerungen eine Behauptung sind. Das gilt, was auch immer später gelesen wird.',
    part: 'Nimmt eine Äußerung aus ihrer Behauptung, oder aus der einer anderen.',
    undo: 'Nimmt eine Entscheidung zurück, auch ein Zurücknehmen.',
    decisions: 'Zeigt, was entschieden wurde, von wem und wann.',
    statement: 'Nummer einer Äußerung (W33)',
    other: 'die andere (W34)',
    from: 'nur aus der Behauptung dieser Äußerung',
    decision: 'Nummer der Entscheidung',
    title: 'Befehle',
  },
};
