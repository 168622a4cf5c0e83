import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { RecordError } from '../../../src/record/error.ts';
import { openRecord } from '../../../src/record/open.ts';
import { AT, RUN, documentOf, incoming } from './fixture.ts';

const SAID = { quote: '„Die Brücke hält.“', speaker: 'Ada Zwirn' };
const document = (id: string): ReturnType<typeof incoming> =>
  incoming(documentOf(id, `Ada Zwirn sagte: ${SAID.quote}`, [SAID]));

const isNewer = (error: unknown): boolean => error instanceof RecordError && error.problem === 'newer';

/** A version that only adds, also to a table that is read as a whole. */
const ADDS = 'ALTER TABLE claim ADD COLUMN later INTEGER; ALTER TABLE claim_statement ADD COLUMN later INTEGER';
/** One that is not understood by readers of the version before. */
const CHANGES = (reader: number): string =>
  `ALTER TABLE revision RENAME COLUMN text TO words; UPDATE compatibility SET reader = ${reader}`;

/**
 * What must hold while another process brings a record to a newer version.
 *
 * @param newPlace an address where there is no record yet
 * @param upgrade does what a newer Wortlaut would: SQL, and the next version, as a whole
 */
export function upgradeConforms(newPlace: () => string, upgrade: (address: string, sql: string) => void): void {
  describe('a record that is brought to a newer version meanwhile', () => {
    it('is read on and not written where the version only adds', async () => {
      const address = newPlace();
      const old = openRecord(address);
      try {
        await old.documents.add([document('a'), document('b')], RUN, AT);
        while ((await old.settle(100)) > 0);
        const look = async (): Promise<unknown> => [
          ...[await old.documents.statements([1, 2]), await old.claims.list({ limit: 10 })],
          await old.entities.find('Ada Zwirn'),
        ];
        const before = await look();
        upgrade(address, ADDS);
        assert.deepEqual(await look(), before);
        await assert.rejects(async () => old.documents.add([document('c')], RUN, AT), isNewer);
        assert.deepEqual(await look(), before);
      } finally {
        await old.close();
      }
      const reader = openRecord(address, { readOnly: true });
      assert.equal((await reader.documents.statements([1, 2])).length, 2);
      await reader.close();
      const writer = async (): Promise<void> => {
        const record = openRecord(address, { create: false });
        await Promise.resolve(record.documents.newest()).finally(() => record.close());
      };
      await assert.rejects(writer, isNewer);
    });

    it('gives no answers any more where the version changes what was there', async () => {
      const address = newPlace();
      const old = openRecord(address);
      try {
        await old.documents.add([document('a')], RUN, AT);
        const { version } = await old.care.stats();
        upgrade(address, CHANGES(version + 1));
        for (const ask of [
          async () => old.documents.newest(),
          async () => old.documents.statements([1]),
          async () => old.entities.find('Ada Zwirn'),
          async () => old.documents.add([document('c')], RUN, AT),
        ])
          await assert.rejects(ask, isNewer);
      } finally {
        await old.close();
      }
      const reader = async (): Promise<void> => {
        const record = openRecord(address, { readOnly: true });
        await Promise.resolve(record.documents.newest()).finally(() => record.close());
      };
      await assert.rejects(reader, isNewer);
    });
  });
}
