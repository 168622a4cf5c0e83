import type { DeskMessages } from './messages.ts';

export const deskEn: DeskMessages = {
  open: (address) => `The desk is open: ${address}`,
  stop: 'Ctrl-C closes it.',
  taken: (port) => `something else answers on port ${port}; --port takes another`,
  noSuchHost: (host) => `${host} is no address of this machine`,
  onlyLoopback: (host) => `--host ${host} could be reached from other machines; without tokens only 127.0.0.1 will do`,
  help: {
    desk: 'Read, search and check a record in the browser',
    record: 'file of the record; also WORTLAUT_RECORD',
    port: 'port on which the desk answers (7330, or any that is free); 0 for any',
    host: 'address of this machine',
    usage: '--record FILE [options]',
  },
};
