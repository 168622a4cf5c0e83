// `npm run openapi [-- --check]`: writes the description of the API and the types of its client, or says whether they are
// those of the code.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { makeServer } from '../src/desk/server.ts';
import { openRecord } from '../src/record/open.ts';
import { version } from '../src/pipeline/version.ts';

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const FILES = { json: path('docs/openapi.json'), types: path('src/client/schema.ts') };

const document = await documentOf();
const texts: Record<string, string> = {
  [FILES.json]: await pretty(FILES.json, JSON.stringify(document)),
  [FILES.types]: await pretty(
    FILES.types,
    `// Made by \`npm run openapi\` of the routes in src/desk.\n${astToString(await openapiTS(structuredClone(document) as never, { alphabetize: true }))}`,
  ),
};
if (process.argv.includes('--check')) check();
else for (const [file, text] of Object.entries(texts)) writeFileSync(file, text);

async function documentOf(): Promise<object> {
  const folder = await mkdtemp(join(tmpdir(), 'wortlaut-openapi-'));
  const record = openRecord(join(folder, 'empty.wortlaut'));
  const server = await makeServer(record, {
    ...{ version: version(), doorman: () => null, isOpen: false, now: () => new Date().toISOString() },
  });
  await server.ready();
  const made = server.swagger();
  await server.close();
  await record.close();
  rmSync(folder, { recursive: true });
  return made;
}

async function pretty(file: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

function check(): void {
  const stale = Object.entries(texts).filter(([file, text]) => readFileSync(file, 'utf8') !== text);
  for (const [file] of stale) console.error(`${file} is not what the code says: npm run openapi`);
  process.exitCode = stale.length > 0 ? 1 : 0;
}
