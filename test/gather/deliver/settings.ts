import type { Outside } from '../../../src/gather/deliver/run.ts';
import type { SendSettings } from '../../../src/gather/deliver/send.ts';

export const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
export const NOW = Date.parse('2026-11-27T12:00:00Z');

export const SETTINGS: SendSettings = {
  ...{ allow: ['127.0.0.1'], env: {}, userAgent: 'Wortlaut/test', signal: new AbortController().signal },
  ...{ timeout: 5_000, now: () => NOW },
};

export const OUTSIDE: Omit<Outside, 'sender'> = {
  secretOf: (where) => ('env' in where && where.env === 'HOOK_SECRET' ? SECRET : null),
  sentenceOf: ({ stored }) => stored.statement.quote.text,
  now: () => NOW,
};
