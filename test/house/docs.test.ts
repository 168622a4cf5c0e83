import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { ROOT } from './sandbox.ts';

const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...['bench/README.md', 'test/README.md'],
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

describe('the docs', () => {
  for (const page of PAGES) {
    const text = readFileSync(join(ROOT, page), 'utf8').replace(/<!--.*?-->/gs, '');

    it(`${page} links to files that are there`, () => {
      for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)) {
        assert.ok(existsSync(join(ROOT, dirname(page), target)), target);
      }
    });

    it(`${page} names scripts that npm knows`, () => {
      const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: object };
      for (const [, script] of text.matchAll(/npm run (?:--silent )?([a-z:-]+)/g)) assert.ok(script in scripts, script);
    });
  }
});
