import type { WorkMessages } from './messages.ts';

const number = (count: number): string => count.toLocaleString('de');
const many = (count: number, one: string, more: string): string => `${number(count)} ${count === 1 ? one : more}`;

export const workDe: WorkMessages = {
  tally: ({ documents, new: fresh, revised, fresh: statements, failed }) =>
    `${many(documents, 'Dokument', 'Dokumente')} gespeichert: ${number(fresh)} neu, ${number(revised)} geändert${failed > 0 ? `, ${number(failed)} gescheitert` : ''} · ${many(statements, 'neue Äußerung', 'neue Äußerungen')}`,
  stopped: 'wortlaut: angehalten; was im Gange war, ist fertig oder zurückgegeben',
  stopping: 'wortlaut: was im Gange ist, wird fertig …',
  waits: (why) => `wortlaut: wartet auf den Bestand: ${why}`,
  problems: {
    address: (what) => `„${what}“ ist keine Adresse eines Busses: nats://RECHNER:4222`,
    file: (what) => `der Bus: ${what} ist nicht lesbar`,
    unreachable: (what) => `${what} antwortet nicht: läuft dort nats-server?`,
    untrusted: (what) =>
      `${what}: keine gesicherte Verbindung; ?ca=DATEI nennt die Stellen, denen vertraut wird, ?certificate=DATEI&key=DATEI, was der Server verlangt`,
    refused: (what) =>
      `${what} lässt uns nicht ein: Name und Passwort stehen in der Adresse, nats://NAME:PASSWORT@RECHNER, oder ?credentials=DATEI nennt, wer wir sind`,
    'no-jetstream': (what) => `${what} hat kein JetStream: mit nats-server -js starten`,
    gone: (what) => `der Bus: ${what}`,
    failed: (what) => `der Bus: ${what}`,
  },
  needsBus: 'kein Bus genannt: --bus nats://RECHNER:4222 oder WORTLAUT_BUS',
  wholeAlone: 'ohne --bus macht ein Prozess alles: --role braucht einen Bus, über den die Arbeit geteilt wird',
  noPlace: (place, why) => `auf ${place} ist nichts zu hören: ${why}`,
  letters: {
    none: 'Nichts ist endgültig gescheitert.',
    noSuch: (which) => `die Nummer ${which} gibt es nicht; „wortlaut work dead“ zeigt alle`,
    line: ({ number: n, at, step, title, attempts, reason }) =>
      `${n}  ${at.slice(0, 16).replace('T', ' ')}  ${step}  ${title}\n   ${reason} (${many(attempts, 'Versuch', 'Versuche')})`,
    replayed: (count) => `${number(count)} noch einmal aufgegeben`,
    dropped: (count) => `${number(count)} verworfen`,
    more: (count) => `Das sind die ersten ${number(count)}.`,
  },
  given: (count, known) =>
    `${many(count, 'Dokument oder Adresse', 'Dokumente und Adressen')} auf den Bus gelegt${known > 0 ? `, ${number(known)} waren in der letzten Stunde schon darauf` : ''}`,
  notWithBus: (option) => `${option} geht nicht mit --bus: „wortlaut work“ hat es, wo gelesen wird`,
  help: {
    work: 'Holt, liest und speichert, was auf dem Bus liegt, auf beliebig vielen Rechnern.',
    usage: '[--role ROLLE…] [--bus ADRESSE] [--record DATEI] [Optionen]',
    role: 'was dieser Prozess tut, alles, wo nichts gesagt ist; store und schedule brauchen den Bestand',
    bus: 'NATS JetStream, über den die Arbeit geteilt wird, nats://RECHNER:4222; auch WORTLAUT_BUS',
    busUsage: 'legt, was aufzunehmen ist, für „wortlaut work“ auf den Bus, statt es hier zu lesen',
    once: 'endet, wenn nichts mehr zu tun ist',
    metrics: 'RECHNER:PORT, unter dem Zahlen für Prometheus stehen und ob dieser Prozess bereit ist',
    trace:
      'Sammelstelle für Traces von OpenTelemetry (OTLP über HTTP), http://RECHNER:4318; auch OTEL_EXPORTER_OTLP_ENDPOINT',
    traceShare: 'Anteil der Dokumente, die verfolgt werden',
    record: 'Datei des Bestands oder postgres://…, wenn mehrere speichern; auch WORTLAUT_RECORD',
    more: 'Endet mit SIGTERM: was im Gange ist, wird fertig oder zurückgegeben. Ohne --bus geschieht alles in diesem Prozess.',
    dead: 'Was endgültig gescheitert ist: zeigen, noch einmal tun lassen, verwerfen.',
    list: 'Zeigen, was endgültig gescheitert ist, und warum.',
    show: 'Eines zeigen, mit dem, was zu tun war.',
    replay: 'Noch einmal tun lassen: einiges oder alles.',
    drop: 'Verwerfen: einiges oder alles.',
    number: 'Nummer des Gescheiterten',
    numbers: 'Nummern, oder „all“ für alle',
    to: 'Format der Ausgabe',
  },
};
