import type { TokenMessages } from './messages.ts';

export const tokenEn: TokenMessages = {
  scopes: { read: 'reads', edit: 'reads and decides', admin: 'may do everything' },
  shownOnce: (name) => `Token of “${name}”. It is shown this once only:`,
  nameTaken: (name) => `“${name}” has a token already; please take another name, or first: wortlaut token remove`,
  removed: (name) => `The token of “${name}” is no longer good.`,
  noSuch: (name) => `“${name}” has no token; “wortlaut token list” shows all`,
  none: 'There are no tokens. To make one: wortlaut token add NAME --scope read',
  until: (day) => `until ${day}`,
  over: (day) => `over, was good until ${day}`,
  noName: 'a token needs a name: it stands beside what is decided with it',
  help: {
    token: 'Let others use the desk from elsewhere.',
    add: 'Make a token, and show it once.',
    list: 'Show who has a token.',
    remove: 'Make a token good for nothing.',
    name: 'who uses it: the name stands beside what they decide',
    scope: 'what it allows: read, edit (decide too) or admin',
    expires: 'last day on which it is good',
    record: 'file of the record, or postgres://…; also WORTLAUT_RECORD',
    to: 'format of the output',
  },
};
