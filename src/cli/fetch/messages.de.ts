import type { FetchMessages } from './messages.ts';

const again = 'später noch einmal versuchen';
const withDetail = (text: string, detail: string): string => (detail === '' ? text : `${text} (${detail})`);

export const fetchDe: FetchMessages = {
  kinds: {
    fetched: 'geholt',
    unchanged: 'unverändert',
    listed: 'Liste',
    refused: 'abgelehnt',
    failed: 'gescheitert',
  },
  because: {
    'not-modified': 'seit dem letzten Mal nicht geändert',
    'same-bytes': 'dieselben Bytes wie beim letzten Mal',
    'same-page': 'schon unter einer anderen Adresse geholt',
  },
  problems: {
    'not-an-address': () => 'das ist keine Webadresse; sie beginnt mit https:// oder http://',
    scheme: (detail) => `nur http und https werden geholt, nicht ${detail}`,
    credentials: () => 'die Adresse enthält Name oder Passwort; bitte ohne',
    port: (detail) => `Port ${detail} ist nicht der eines Webservers; wenn doch: --allow HOST`,
    'too-long': (detail) => `die Adresse ist länger als ${detail} Zeichen`,
    internal: (detail) => `das ist keine Adresse im öffentlichen Netz (${detail}); fürs Intranet: --allow`,
    robots: (detail) => `die Website untersagt es: ${detail}`,
    reserved: (detail) =>
      detail === ''
        ? 'Text- und Data-Mining ist vorbehalten; Bedingungen sind nicht genannt'
        : `Text- und Data-Mining ist vorbehalten; Bedingungen: ${detail}`,
    type: (detail) => `${detail || 'der Inhalt'} ist weder Seite noch Feed`,
    encoding: (detail) => withDetail('der Inhalt lässt sich nicht auspacken', detail),
    'too-large': (detail) => `mehr als ${detail} groß`,
    bomb: (detail) => `ausgepackt mehr als ${detail} groß`,
    'too-many-redirects': (detail) => `mehr als ${detail} Weiterleitungen`,
    'redirect-loop': (detail) => `Weiterleitungen im Kreis: ${detail}`,
    downgrade: (detail) => `Weiterleitung von https auf ungesichertes http: ${detail}`,
    'no-such-host': (detail) => withDetail('diesen Rechner gibt es nicht; Schreibweise und Netz prüfen', detail),
    unreachable: (detail) => withDetail(`der Rechner ist nicht erreichbar; ${again}`, detail),
    certificate: (detail) => withDetail('das Zertifikat stimmt nicht', detail),
    timeout: (detail) => withDetail(`keine Antwort in der Zeit; ${again}`, detail),
    broken: (detail) => withDetail(`die Antwort bricht ab oder ist keine; ${again}`, detail),
    status: (detail) => `der Server antwortet ${detail}`,
    'robots-unknown': (detail) =>
      withDetail(`was die Website erlaubt, ist zurzeit nicht zu erfahren; ${again}`, detail),
    unexpected: (detail) => withDetail('unerwarteter Fehler', detail),
  },
  archive: {
    foreign: 'diese Datei hat Wortlaut nicht angelegt (daneben fehlt .state); bitte mit --warc eine andere nennen',
    missing: 'diese Datei fehlt, ihr Stand (.state) liegt noch da; zurückholen, oder .state löschen und neu beginnen',
    shorter:
      'diese Datei ist kürzer, als ihr Stand (.state) weiß; eine Sicherung nehmen oder mit --warc eine neue nennen',
    longer: 'ein anderes Programm hat in diese Datei geschrieben; bitte mit --warc eine andere nennen',
    unwritable: 'diese Datei lässt sich nicht schreiben: Pfad, Rechte und Platz prüfen',
  },
  state: {
    'not-found': 'diese Datei gibt es nicht',
    'no-permission': 'diese Datei darf nicht gelesen werden',
    'not-a-record': 'das ist kein Stand von „wortlaut fetch“; es wurde nichts daran geändert',
    newer: 'der Stand ist von einer neueren Version: bitte Wortlaut erneuern',
    older: 'der Stand ist von einer älteren Version; „wortlaut fetch“ bringt ihn auf diese',
    locked: 'ein anderer Aufruf holt gerade in diese Datei; bitte danach noch einmal',
    'read-only': 'der Stand darf nicht geschrieben werden: bitte Rechte der Datei und ihres Ordners prüfen',
    damaged: 'der Stand ist beschädigt: bitte eine Sicherung nehmen oder mit --warc eine neue Datei nennen',
    full: 'der Datenträger ist voll; was gemeldet wurde, ist sicher',
    io: 'der Datenträger hat Lesen oder Schreiben verweigert: Datenträger, Kontingent und Grenzen prüfen',
    unusable: 'der Stand lässt sich nicht öffnen: bitte Pfad und Rechte des Ordners prüfen',
    exists: 'diese Datei gibt es schon; sie wird nicht überschrieben',
    unreachable: 'der Server ist nicht zu erreichen',
    interrupted: 'der Server hat die Verbindung beendet',
  },
  entries: (count) => (count === 1 ? '1 Eintrag' : `${count} Einträge`),
  redirected: (address) => `→ ${address}`,
  goesOn: (since, done) => `wortlaut: setzt fort, was ${since} begann; schon erledigt: ${done}`,
  stopped: 'wortlaut: angehalten; derselbe Aufruf macht weiter, wo dieser aufhörte',
  summary: (size, seconds, file) => `${size} in ${seconds} s → ${file}`,
  nextStep: (command) => `Weiter mit: ${command}`,
  progress: (done, total, rate) => `${done} von ${total} Adressen, ${rate}/s`,
  noAddress: 'welche Adresse? Eine oder mehrere nennen, oder --from LISTE',
  badAllow: (value) => `--allow: „${value}“ ist weder Rechner noch Netz, etwa intranet.example oder 10.1.0.0/16`,
  noContact: 'Hinweis: mit --contact (oder WORTLAUT_CONTACT) wissen Websites, wen sie fragen können, wer hier liest',
  help: {
    fetch: 'Holt Seiten, Feeds und Sitemaps höflich und sicher in eine WARC-Datei, die „wortlaut read“ liest.',
    usage: '<ADRESSE|FEED…> [options]',
    addresses: 'Adressen von Seiten, Feeds, Sitemaps, OPML-Listen; von Listen werden die Einträge geholt',
    warc: 'Datei, an die angehängt wird; ihr Stand liegt daneben (.state)',
    from: 'Datei mit einer Adresse je Zeile, oder OPML, Feed oder Sitemap; - ist die Standardeingabe',
    to: 'Format der Ausgabe',
    contact: 'Adresse, unter der Websites fragen können, wer hier liest; auch WORTLAUT_CONTACT',
    pause: 'Sekunden zwischen zwei Seiten eines Rechners; robots.txt kann mehr verlangen',
    parallel: 'von wie vielen Rechnern gleichzeitig geholt wird; von jedem nur eine Seite auf einmal',
    allow: 'Rechner oder Netz im Intranet, das erreicht werden darf; mehrfach möglich',
    right: 'Lizenz oder Gesetz, nach dem auch Vorbehaltenes geholt werden darf, etwa "§ 60d UrhG"; wird vermerkt',
    statuses:
      'Exit-Status: 0 alles geholt oder unverändert, 1 etwas wurde abgelehnt, ist gescheitert oder angehalten, 2 falscher Aufruf.',
  },
};
