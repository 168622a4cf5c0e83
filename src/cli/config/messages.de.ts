import type { ConfigMessages } from './messages.ts';

export const configDe: ConfigMessages = {
  cannotRead: (file, why) => `die Konfiguration ${file} ist nicht lesbar: ${why}`,
  noToml: (why) => `das ist kein TOML: ${why}`,
  unknown: 'unbekannt',
  meant: (name) => `war ${name} gemeint?`,
  wrong: (given, allowed) => `kann nicht ${given} sein; erlaubt: ${allowed}`,
  both: (one, other) => `entweder ${one} oder ${other}, nicht beides`,
  noName: 'muss der Name einer Datei sein',
  cannotReadSecret: (file, why) => `die Datei ${file} ist nicht lesbar: ${why}`,
  codes: { ENOENT: 'es gibt sie nicht', EACCES: 'keine Berechtigung', EISDIR: 'sie ist ein Ordner' },
  preset: 'Voreinstellung',
  unset: 'nicht gesetzt',
  noFile: (standard) => `keine Konfigurationsdatei: ${standard} gibt es nicht, und keine andere ist genannt`,
  readFrom: (file) => `Konfigurationsdatei: ${file}`,
  help: {
    config: 'Zeigen, was eingestellt ist und wo es gesagt wurde, und es prüfen.',
    option: 'Konfigurationsdatei; auch WORTLAUT_CONFIG, sonst /etc/wortlaut/wortlaut.toml, wo es sie gibt',
    usage: '[--config DATEI]',
  },
};
