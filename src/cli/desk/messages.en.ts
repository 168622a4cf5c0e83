import type { DeskMessages } from './messages.ts';

export const deskEn: DeskMessages = {
  open: (address) => `The desk is open: ${address}`,
  stop: 'Ctrl-C closes it.',
  taken: (port) => `something else answers on port ${port}; --port takes another`,
  noSuchHost: (host) => `${host} is no address of this machine`,
  needsToken: (host) =>
    `on ${host} others could use the desk, and nobody has a token yet; first: wortlaut token add NAME --scope read`,
  proxyAddress: (value) => `--trust-proxy ${value}: please give the IP address of the proxy, such as 127.0.0.1`,
  headerAlone: '--user-header needs --trust-proxy ADDRESS: anybody else could write that header too',
  help: {
    desk: 'Read, search and check a record in the browser',
    record: 'file of the record, or postgres://…; also WORTLAUT_RECORD',
    port: 'port on which the desk answers (7330, or any that is free); 0 for any',
    host: 'address of this machine',
    trustProxy: 'address of a reverse proxy in front, which is believed when it says for whom it asks',
    userHeader: 'header in which this proxy names who is signed in; they may read and decide',
    allow: 'a host or network inside that webhooks may lead to',
    usage: '--record FILE [options]',
  },
};
