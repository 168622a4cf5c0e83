import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Record } from '../../../src/record/record.ts';
import { type Token, TokenError } from '../../../src/record/tokens.ts';
import { AT } from './fixture.ts';

const ADA: Token = { name: 'ada', scope: 'edit', digest: 'a'.repeat(64), created: AT, expires: null };
const BOT: Token = { name: 'Bot', scope: 'read', digest: 'b'.repeat(64), created: AT, expires: '2026-12-31' };

/** What every store must do with tokens. @param open a new, empty record */
export function tokensConform(open: () => Promise<Record> | Record): void {
  describe('tokens', () => {
    it('are kept as they were given, each name once, until they are removed', async () => {
      const { tokens } = await open();
      assert.deepEqual(await tokens.list(), []);
      await tokens.add(ADA);
      await tokens.add(BOT);
      assert.deepEqual(await tokens.list(), [BOT, ADA]);
      await assert.rejects(async () => tokens.add({ ...BOT, digest: 'c'.repeat(64) }), TokenError);
      assert.deepEqual([await tokens.remove('Bot'), await tokens.remove('Bot')], [true, false]);
      assert.deepEqual(await tokens.list(), [ADA]);
    });
  });
}
