import { after, afterEach, before, describe } from 'node:test';
import { openRecord } from '../../../src/record/open.ts';
import type { Record } from '../../../src/record/record.ts';
import { openPostgres } from '../../../src/record/postgres/opening.ts';
import { recordConforms } from '../conformance/all.ts';
import { upgradeConforms } from '../conformance/upgrade.ts';
import { type Server, skip, startServer } from './server.ts';

describe('a record in PostgreSQL', { skip }, () => {
  let server: Server;
  const opened: Record[] = [];
  const open = (): Record => {
    const record = openRecord(server.address());
    opened.push(record);
    return record;
  };
  before(async () => {
    server = await startServer();
  });
  afterEach(async () => {
    for (const record of opened.splice(0)) await record.close();
  });
  after(() => server.stop());

  recordConforms(open);
  upgradeConforms(
    () => server.address(),
    (address, sql) => {
      const database = openPostgres(address);
      database.exec(`BEGIN; ${sql}; UPDATE record SET version = version + 1; COMMIT`);
      database.close();
    },
  );
});
