import type { TokenMessages } from './messages.ts';

export const tokenDe: TokenMessages = {
  scopes: { read: 'liest', edit: 'liest und entscheidet', admin: 'darf alles' },
  shownOnce: (name) => `Zugangsmarke von „${name}“. Sie wird nur dieses eine Mal gezeigt:`,
  nameTaken: (name) =>
    `„${name}“ hat schon eine Zugangsmarke; bitte einen anderen Namen nehmen, oder zuerst: wortlaut token remove`,
  removed: (name) => `Die Zugangsmarke von „${name}“ gilt nicht mehr.`,
  noSuch: (name) => `„${name}“ hat keine Zugangsmarke; „wortlaut token list“ zeigt alle`,
  none: 'Es gibt keine Zugangsmarken. Eine machen: wortlaut token add NAME --scope read',
  until: (day) => `bis ${day}`,
  over: (day) => `abgelaufen, galt bis ${day}`,
  noName: 'eine Zugangsmarke braucht einen Namen: er steht bei dem, was mit ihr entschieden wird',
  help: {
    token: 'Andere den Schreibtisch von anderswo benutzen lassen.',
    add: 'Eine Zugangsmarke machen und einmal zeigen.',
    list: 'Zeigen, wer eine Zugangsmarke hat.',
    remove: 'Eine Zugangsmarke ungültig machen.',
    name: 'wer sie benutzt: der Name steht bei dem, was damit entschieden wird',
    scope: 'was sie erlaubt: read (lesen), edit (auch entscheiden) oder admin (alles)',
    expires: 'letzter Tag, an dem sie gilt',
    record: 'Datei des Bestands oder postgres://…; auch WORTLAUT_RECORD',
    to: 'Format der Ausgabe',
  },
};
