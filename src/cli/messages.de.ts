import { addDe } from './add/messages.de.ts';
import { timelineDe } from './timeline/messages.de.ts';
import { deskDe } from './desk/messages.de.ts';
import { storiesDe } from './stories/messages.de.ts';
import { careDe } from './care/messages.de.ts';
import { configDe } from './config/messages.de.ts';
import { claimsDe } from './claims/messages.de.ts';
import { findDe } from './find/messages.de.ts';
import { alertsDe } from './alerts/messages.de.ts';
import { mcpDe } from './mcp/messages.de.ts';
import { moveDe } from './move/messages.de.ts';
import { tokenDe } from './token/messages.de.ts';
import { exportDe } from './export/messages.de.ts';
import { fetchDe } from './fetch/messages.de.ts';
import type { Messages } from './messages.ts';
import { amount, duration } from './amounts.ts';
import { registerDe } from './register/messages.de.ts';
import { runningDe } from './running/messages.de.ts';
import { workDe } from './work/messages.de.ts';
import { watchDe } from './watch/messages.de.ts';

export const de: Messages = {
  locale: 'de',
  types: {
    direct: 'wörtlich',
    indirect: 'indirekt',
    reported: 'berichtet',
    'free-indirect': 'frei indirekt',
    'indirect-free-indirect': 'indirekt → frei',
  },
  media: {
    speech: 'gesprochen',
    writing: 'geschrieben',
    thought: 'gedacht',
    'speech-writing': 'gesprochen oder geschrieben',
    'speech-thought': 'gesprochen oder gedacht',
    'thought-writing': 'gedacht oder geschrieben',
  },
  hedges: { hearsay: 'Hörensagen', doubt: 'Zweifel', inference: 'Vermutung', correction: 'Richtigstellung' },
  standings: {
    asserted: 'als wahr dargestellt',
    reported: 'wiedergegeben',
    doubted: 'bezweifelt',
    denied: 'bestritten',
  },
  labels: {
    licence: 'Lizenz',
    data: 'trainiert mit',
    tagger: 'Wortarten',
    digest: 'Prüfsumme',
    size: 'Größe',
    documents: (count) => `${count} Dokumente`,
    speaker: 'Sprecher',
    cue: 'Redesignal',
    addressee: 'an',
    hedge: 'Vorbehalt',
    because: 'weil',
    within: 'zitiert von',
    chain: 'über',
    saidOn: 'gesagt am',
    standing: 'Geltung',
    quote: 'Zitat',
  },
  sure: (percent) => `zu ${percent} % sicher`,
  unnamed: 'ohne Namen',
  nothingFound: 'Keine Aussagen gefunden.',
  statements: (count) => (count === 1 ? '1 Aussage' : `${count} Aussagen`),
  page: {
    title: 'Wer hat was gesagt',
    whoSpeaks: 'Wer zu Wort kommt',
    documents: 'Dokumente',
    empty: 'Keine Dokumente.',
    more: (count) => `und ${count} weitere`,
    note: 'Erstellt mit Wortlaut. Jede markierte Stelle steht Zeichen für Zeichen im Text. Die Texte gehören ihren Verlagen.',
  },
  training: {
    candidates: 'Texte lesen',
    sequence: 'Abfolge der Wörter',
    weights: 'Gewichte',
    trees: 'Vergleich der Möglichkeiten',
    voices: 'Stimmen',
    calibration: 'Eichung',
  },
  modelCard: {
    what: 'Wählt aus, was die Grammatik vorschlägt; „wortlaut read“ verwendet es.',
    figures: 'Auf annotierten Texten, die es nicht gesehen hat, trainiert mit der jeweils anderen Hälfte:',
    columns: {
      type: 'Aussagen',
      annotated: 'annotiert',
      found: 'gefunden',
      right: 'davon richtig',
      recall: 'nicht verpasst',
    },
    calibration: (percent) =>
      `Richtig: dieselbe Art und fast dieselben Wörter. Sicherheit und Anteil der richtigen liegen ${percent} Punkte auseinander.`,
    weak: 'Schwächen:',
    weaknesses: [
      'Sprechakte, die nur benannt sind, ohne das Gesagte („X weist das zurück“)',
      'Aussagen mit „soll“ ohne Quelle; einzelne Wörter in Anführungszeichen',
      'wer spricht, wenn Sätze im Konjunktiv weit von dem Satz stehen, der die Stimme nennt',
      'andere Texte als deutschsprachige Nachrichten',
    ],
    more: (file) => `Mehr: ${file}`,
    whole: (digest) => `Das Modell ist unversehrt, jedes Byte wie geschrieben: SHA-256 ${digest}`,
    otherCard: (file) => `${file} fehlt oder ist nicht die Karte dieses Modells; „wortlaut train“ schreibt beides`,
    noLicence: (file) => `${file} fehlt: darin steht, unter welchen Bedingungen das Modell verwendet werden darf`,
  },
  errors: {
    failures: {
      'not-found': () => 'diese Datei gibt es nicht',
      directory: () => 'das ist ein Verzeichnis; bitte Dateien nennen, die lesbar sind',
      'no-permission': () => 'diese Datei darf nicht gelesen werden',
      unreadable: (detail) => `nicht lesbar (${detail})`,
      empty: () => 'darin steht kein Text',
      binary: (detail) => `das ist kein Text (${detail})`,
      'too-large': (detail) => `zu groß für ein einzelnes Dokument (${detail})`,
      damaged: (detail) => `beschädigt (${detail})`,
      truncated: (detail) => `abgeschnitten: bitte neu holen oder kopieren (${detail})`,
      'address-list': () =>
        'das ist eine Liste von Adressen (Sitemap oder OPML): „wortlaut fetch“ holt, was darin steht',
      'no-entries': () => 'der Feed hat keine Einträge',
      'broken-feed': (detail) => `das ist kein Feed oder ein beschädigter (${detail})`,
      'line-too-long': (detail) => `die Zeile ist zu lang (${detail})`,
      'invalid-utf8': (detail) => `die Zeile ist kein UTF-8 (${detail})`,
      'invalid-json': (detail) => `die Zeile ist kein JSON (${detail})`,
      'not-an-object': (detail) => `die Zeile ist kein JSON-Objekt (${detail})`,
      'wrong-type': (detail) => `ein Feld hat den falschen Typ (${detail})`,
      'no-text': (detail) => `kein Feld „text“ oder „html“ (${detail})`,
      timeout: () => 'dauerte zu lang und wurde aufgegeben; mehr Zeit gibt --page-timeout',
      memory: () => 'brauchte zu viel Speicher und wurde aufgegeben; mehr gibt --page-memory',
      engine: (detail) => `die Suche nach Aussagen ist gescheitert (${detail})`,
    },
    model: {
      foreign: 'das ist kein Modell von Wortlaut: bitte neu holen oder neu trainieren',
      newer: 'das Modell ist von einer neueren Version: bitte Wortlaut erneuern oder neu trainieren',
      older: 'das Modell ist von einer älteren Version: bitte neu trainieren',
      damaged: 'das Modell ist beschädigt, Bytes fehlen oder sind verändert: bitte neu holen oder neu trainieren',
      missing: 'diese Datei gibt es nicht: WORTLAUT_MODEL muss einen Ordner nennen, in dem ein Modell ist',
      unfitting: 'das Modell passt nicht zu dieser Version: bitte neu trainieren',
    },
    otherLanguage: (corpus, id, language) =>
      `${corpus}: Dokument ${id} ist in „${language}“; trainieren lässt sich nur Deutsch`,
    failed: (id, what) => `wortlaut: ${id}: ${what}`,
    cannotWrite: (file, why) => `wortlaut: ${file} kann nicht geschrieben werden: ${why}`,
    unexpected: (why) => `wortlaut: durch einen eigenen Fehler abgebrochen: ${why}`,
  },
  usage: {
    byCode: {
      'commander.unknownOption': (what) => `unbekannte Option ${what}`,
      'commander.unknownCommand': (what) => `unbekannter Befehl ${what}`,
      'commander.optionMissingArgument': (what) => `die Option ${what} braucht einen Wert`,
      'commander.missingArgument': (what) => `das Argument ${what} fehlt`,
      'commander.excessArguments': () => 'zu viele Argumente',
    },
    meant: (what) => `gemeint ist vielleicht ${what}`,
    notAllowed: (option, value, allowed) => `${option} kann nicht „${value}“ sein; erlaubt: ${allowed}`,
    badUrl: (value) => `--url kann nicht „${value}“ sein; erlaubt: eine Adresse, die mit http:// oder https:// beginnt`,
    urlForOne: (files) => `--url ist die Adresse eines Dokuments, genannt sind aber ${files} Dateien`,
    stdinOnce: '- (Standardeingabe) kann nur einmal genannt werden',
    learnsFromOnce: (input) =>
      `--learn-outlets liest alles zweimal, ${input === '-' ? 'die Standardeingabe' : input} lässt sich aber nur einmal lesen; bitte in eine Datei schreiben und sie nennen`,
    outIsInput: (file) => `--out ${file} würde eine Eingabedatei überschreiben`,
    resumeWithout:
      '--resume schreibt eine Datei Zeile für Zeile weiter: dazu braucht es --to jsonl und --out DATEI; andere Formate entstehen als Ganzes',
    foreignJournal: (journal) => `${journal} ist im Weg: das ist kein Protokoll von „wortlaut read“`,
    withoutJournal: (out, journal) =>
      `${out} gibt es schon, nicht aber ${journal}, das sagt, wie weit sie ist; bitte eine andere Datei nennen oder ohne --resume neu schreiben`,
    cannotGoOn: (out, why) => `${out} lässt sich nicht weiterschreiben: ${why}; ohne --resume wird sie neu geschrieben`,
    otherOptions: 'die Optionen oder die Version sind nicht dieselben',
    otherInputs: 'die Eingaben sind nicht dieselben',
    changedInput: (input) => `${input} hat sich seither geändert`,
    changedStream: 'in der Eingabe steht etwas anderes als beim ersten Mal',
    changedOutput: 'sie wurde seither geändert',
    learnedWithoutModel: '--engine learned braucht ein Modell, und es gibt keines: „wortlaut train“ macht eines',
    twoNames: (given) => `„name“ braucht zwei Namen, bekam ${given}; mit --from jsonl höchstens eine Datei`,
    seeHelp: (command) => `„${command} --help“ zeigt, was möglich ist.`,
  },
  notes: {
    training: (step, steps, what) => `Training ${step}/${steps}: ${what} …`,
    withCorrections: (documents, record) =>
      documents === 0
        ? `In ${record} ist nichts korrigiert.`
        : `dazu ${documents} Dokumente aus ${record}, in denen Menschen geurteilt haben`,
    trained: (folder, seconds) => `model.bin, card.json und LICENSE in ${seconds} s nach ${folder} geschrieben`,
    stopped: (documents, out) =>
      `wortlaut: angehalten nach ${documents.toLocaleString('de-DE')} ${documents === 1 ? 'Dokument' : 'Dokumenten'}; ${out} ist bis dahin vollständig`,
    toGoOn: (command) => `Weiter geht es mit: ${command}`,
    complete: (out) => `wortlaut: ${out} ist vollständig: es gibt nichts mehr zu lesen`,
    noModel: 'Es gibt kein Modell: Die Grammatik entscheidet allein. „wortlaut train“ macht eines.',
    nothingAt: (offset) => `An der Stelle ${offset} steht keine Aussage.`,
    beyondText: (offset, length) => `Der Text hat ${length} Zeichen: An der Stelle ${offset} ist nichts.`,
    learned: (lines, sites) =>
      lines === 0
        ? 'wortlaut: gelernt: auf den Seiten keines Mediums wiederholt sich etwas oft genug, um nicht zum Text zu gehören'
        : `wortlaut: gelernt: ${lines.toLocaleString('de-DE')} ${lines === 1 ? 'Absatz, der sich wiederholt und' : 'Absätze, die sich wiederholen und'} nicht zum Text ${lines === 1 ? 'gehört' : 'gehören'}, auf den Seiten von ${sites.toLocaleString('de-DE')} ${sites === 1 ? 'Medium' : 'Medien'}`,
    passedOver: (records) =>
      records === 1
        ? 'wortlaut: Hinweis: ein Eintrag im Archiv ist keine Seite (Anfrage, Bild, Weiterleitung, Fehler) und wurde übergangen'
        : `wortlaut: Hinweis: ${records} Einträge im Archiv sind keine Seiten (Anfragen, Bilder, Weiterleitungen, Fehler) und wurden übergangen`,
    otherLanguage: (documents) =>
      documents === 1
        ? 'wortlaut: Hinweis: ein Dokument ist nicht auf Deutsch und wurde nicht durchsucht; falls das nicht stimmt: --language de'
        : `wortlaut: Hinweis: ${documents} Dokumente sind nicht auf Deutsch und wurden nicht durchsucht; falls das nicht stimmt: --language de`,
  },
  names: {
    same: 'derselbe Name',
    different: 'verschiedene Namen',
    canonical: 'deutsch',
    reasons: {
      identical: 'gleich geschrieben',
      spelling: 'gleich bis auf Sonderzeichen, Bindestriche und Titel',
      transliteration: 'anders umgeschrieben',
      'equivalent-given-name': 'derselbe Vorname in zwei Sprachen',
      'short-form': 'Kurzform des Vornamens',
      'middle-name': 'ein Vor- oder Vatersname mehr',
      initials: 'ein Vorname abgekürzt',
      'double-surname': 'Doppelname und ein Teil davon',
      'other-order': 'andere Reihenfolge',
      'feminine-ending': 'Nachname mit und ohne weibliche Endung',
      'part-of-name': 'nur ein Teil des Namens',
      'different-given-name': 'anderer Vorname',
      'different-surname': 'anderer Nachname',
      'different-numeral': 'andere Zahl hinter dem Namen',
      'given-name-only': 'nur ein Vorname',
      'no-name': 'kein Name',
    },
  },
  register: registerDe,
  add: addDe,
  care: careDe,
  claims: claimsDe,
  config: configDe,
  find: findDe,
  desk: deskDe,
  stories: storiesDe,
  timeline: timelineDe,
  export: exportDe,
  alerts: alertsDe,
  token: tokenDe,
  mcp: mcpDe,
  move: moveDe,
  fetch: fetchDe,
  watch: watchDe,
  work: workDe,
  running: runningDe,
  progress: {
    documents: (count) => `${count.toLocaleString('de-DE')} ${count === 1 ? 'Dokument' : 'Dokumente'}`,
    learning: (count) => `erster Durchgang: ${count.toLocaleString('de-DE')} ${count === 1 ? 'Dokument' : 'Dokumente'}`,
    failed: (count) => `${count.toLocaleString('de-DE')} nicht lesbar`,
    rate: (documents) => `${amount(documents, 'de-DE')}/s`,
    left: (seconds) => `noch ${duration(seconds, 'Std.', 'min')}`,
    passing: 'gelesen, wird übersprungen',
  },
  help: {
    titles: { 'Usage:': 'Aufruf:', 'Arguments:': 'Argumente:', 'Options:': 'Optionen:', 'Commands:': 'Befehle:' },
    program: 'Liest Nachrichten und hält fest, wer was gesagt hat, in welchen Worten.',
    read: 'Zeigt jede Aussage in Texten: wer was gesagt hat, in welchen Worten, mit genauer Stelle.',
    files: 'zu lesende Dateien und Verzeichnisse; - oder keine: Standardeingabe',
    from: 'Format der Eingabe',
    to: 'Format der Ausgabe',
    language: 'Sprache der Texte',
    url: 'Adresse, unter der das Dokument erschienen ist',
    published: 'Tag, an dem erschienen ist, was es nicht selbst sagt: danach richten sich „am Mittwoch“ und „gestern“',
    out: 'in diese Datei schreiben statt auf die Standardausgabe',
    engine:
      'was die Aussagen auswählt: das trainierte Modell, dessen Lizenz „wortlaut model“ zeigt, oder die Grammatik allein',
    minConfidence: 'Aussagen weglassen, die weniger sicher sind, von 0 bis 1',
    withPage: 'in JSON auch, was neben dem Artikel auf der Seite steht und was sie über sich sagt',
    learnOutlets:
      'alles zweimal lesen und erst lernen, was sich auf den Seiten eines Mediums wiederholt: das gehört dann nicht zum Text',
    workers: 'wie viele Threads bei vielen Dokumenten gleichzeitig lesen',
    workersPreset: (most) => `einer je Prozessor, höchstens ${most}`,
    pageTimeout: 'Sekunden, die eine Seite höchstens braucht; von einer großen je halbes Megabyte',
    pageMemory: 'Megabyte Speicher, die eine Seite höchstens braucht; von einer großen je Megabyte',
    resume: 'die Datei von --out weiterschreiben, wo ein angehaltener Lauf aufgehört hat (mit --to jsonl)',
    name: 'Sagt, ob zwei Namen Schreibweisen desselben sind.',
    names: 'zwei Namen; mit --from jsonl eine Datei (- oder keine: Standardeingabe)',
    namesFrom: 'Paare {"a", "b"} lesen, eines je Zeile, und Antworten als JSON Lines schreiben',
    nameUsage: 'A B | --from jsonl [DATEI|-]',
    explain: 'Sagt, warum die Aussagen an einer Stelle eines Textes gefunden wurden.',
    file: 'zu lesende Datei',
    at: 'Stelle in UTF-16-Einheiten, wie die Ausgaben sie nennen',
    explainUsage: '<DATEI> --at STELLE',
    model: 'Zeigt die Karte des Modells: Daten, Lizenz, Zahlen, Schwächen.',
    check: 'nur prüfen, ob die Dateien des Modells unversehrt sind und zusammengehören',
    train: 'Trainiert ein Modell aus annotierten Korpora; ihre Form steht in bench/README.md.',
    corpora:
      'Korpora als JSON Lines; die eines Ordners folgen denselben Gewohnheiten, der letzte Ordner entscheidet, was ein Sprechakt ist',
    folder: 'Ordner für model.bin, card.json und LICENSE',
    trainUsage: 'KORPUS… --out ORDNER',
    withCorrections: 'lernt auch aus dem, was Menschen in diesem Bestand korrigiert haben; sonst WORTLAUT_RECORD',
    completions: 'Gibt ein Skript aus, das Befehle und Optionen in der Shell ergänzt.',
    shell: 'welche Shell',
    help: 'zeigt diese Hilfe',
    version: 'zeigt die Version',
    allowed: 'erlaubt',
    preset: 'Vorgabe',
    examples: 'Beispiele',
    statuses: 'Exit-Status: 0 alles gelesen, 1 etwas war nicht lesbar, 2 falscher Aufruf.',
    usage: '<Befehl> [Optionen]',
    readUsage: '[DATEI…|-] [Optionen]',
  },
};
