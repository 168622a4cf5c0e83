import type { ConfigMessages } from './messages.ts';

export const configEn: ConfigMessages = {
  cannotRead: (file, why) => `the configuration ${file} cannot be read: ${why}`,
  noToml: (why) => `this is no TOML: ${why}`,
  unknown: 'unknown',
  meant: (name) => `was ${name} meant?`,
  wrong: (given, allowed) => `cannot be ${given}; allowed: ${allowed}`,
  both: (one, other) => `either ${one} or ${other}, not both`,
  noName: 'must be the name of a file',
  cannotReadSecret: (file, why) => `the file ${file} cannot be read: ${why}`,
  codes: { ENOENT: 'it is not there', EACCES: 'no permission', EISDIR: 'it is a folder' },
  preset: 'default',
  unset: 'not set',
  noFile: (standard) => `no configuration file: ${standard} is not there, and no other was named`,
  readFrom: (file) => `configuration file: ${file}`,
  help: {
    config: 'Show what is configured and where it was said, and check it.',
    option: 'configuration file; also WORTLAUT_CONFIG, else /etc/wortlaut/wortlaut.toml where it is there',
    usage: '[--config FILE]',
  },
};
