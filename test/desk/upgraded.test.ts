import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MIGRATIONS } from '../../src/record/sqlite/migrations.ts';
import { openFile } from '../../src/record/sqlite/file.ts';
import { type Desk, openedDesk } from './fixture.ts';

const headers = { host: 'localhost', 'accept-language': 'de' };
const READING = ['/health', '/api/v1/stats', '/api/v1/search?q=Br%C3%BCcke', '/api/v1/documents/1'];

/** What a newer Wortlaut does to the record of a desk that is open. */
const upgrade = ({ file }: Desk, sql: string): void => openFile(file, { migrations: [...MIGRATIONS, [sql]] }).close();

const statuses = ({ app }: Desk): Promise<number[]> =>
  Promise.all(READING.map(async (url) => (await app.inject({ url, headers })).statusCode));

const confirm = async ({ app }: Desk) =>
  app.inject({ method: 'POST', url: '/api/v1/corrections', headers, payload: { kind: 'confirm', statement: 1 } });

describe('a desk whose record a newer Wortlaut has brought to its version', () => {
  it('reads on where that only added something, and says that it writes no more', async () => {
    const desk = await openedDesk();
    upgrade(desk, 'CREATE TABLE later (id INTEGER) STRICT');
    assert.deepEqual(await statuses(desk), [200, 200, 200, 200]);
    const refused = await confirm(desk);
    const { code, detail, data } = refused.json<{ code: string; detail: string; data: object }>();
    assert.deepEqual([refused.statusCode, code, data], [503, 'not-available', { code: 'newer' }]);
    assert.match(detail, /von einer neueren Version/);
    await desk.close();
  });

  it('answers nothing any more where it would not understand what it reads, and is not healthy', async () => {
    const desk = await openedDesk();
    upgrade(desk, `UPDATE compatibility SET reader = ${MIGRATIONS.length + 1}`);
    assert.deepEqual(await statuses(desk), [503, 503, 503, 503]);
    assert.equal((await confirm(desk)).statusCode, 503);
    await desk.close();
  });
});
