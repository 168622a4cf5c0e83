// Builds the pages of the desk, unless what they are made of is what it was when they were built last.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that the pages are made of. */
const SOURCES = ['web/index.html', 'web/vite.config.ts', 'web/build', 'web/public', 'web/src', 'package-lock.json'];

/** @param {string} root the checkout */
export async function buildWeb(root) {
  const stamp = join(root, 'web', 'dist', '.made-of');
  const digest = digestOf(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  const { build } = await import('vite');
  await build({ configFile: join(root, 'web', 'vite.config.ts'), logLevel: 'warn' });
  writeFileSync(stamp, digest);
}

function digestOf(root) {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesIn(root, source))
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function filesIn(root, path) {
  if (/\.\w+$/.test(path)) return [path];
  const names = readdirSync(join(root, path), { recursive: true, withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}

if (process.argv[1] === import.meta.filename) await buildWeb(join(import.meta.dirname, '..', '/'));
