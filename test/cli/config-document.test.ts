import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { DOCUMENT, withSettings } from '../../scripts/configuration.ts';
import { readConfig } from '../../src/cli/config/resolve.ts';
import { KEYS } from '../../src/cli/config/table.ts';

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-config-document-'));
after(() => rmSync(folder, { recursive: true }));

describe('docs/configuration.md', () => {
  const document = readFileSync(DOCUMENT, 'utf8');

  it('has the settings that there are: node scripts/configuration.ts writes them', () => {
    assert.equal(withSettings(document), document);
  });

  it('has an example that is right, with every setting', () => {
    const toml = /```toml\n([^`]+)```/.exec(document)![1];
    const file = join(folder, 'example.toml');
    writeFileSync(file, toml);
    const { held, problems } = readConfig(file, {});
    assert.deepEqual(problems, []);
    const missing = held.filter(({ origin }) => origin.from !== 'file').map(({ key }) => key.name);
    assert.deepEqual(missing, []);
    assert.equal(held.length, KEYS.length);
  });
});
