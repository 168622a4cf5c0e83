import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode, unixLines } from '../../src/read/decode.ts';

const SENTENCE = '„Die Käufer*innen zahlen 5 € mehr“, sagte Müller – größtenteils zu Recht.';
const bytes = (text: string, encoding: BufferEncoding): Uint8Array => Buffer.from(text, encoding);
const WINDOWS: Readonly<Record<string, number>> = { '„': 0x84, '“': 0x93, '–': 0x96, '€': 0x80 };
const windows1252 = (text: string): Uint8Array => Uint8Array.from(text, (c) => WINDOWS[c] ?? c.charCodeAt(0));
const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

test('content without a declaration: UTF-8 when valid, else windows-1252', () => {
  assert.equal(decode(bytes(SENTENCE, 'utf8')), SENTENCE);
  assert.equal(decode(windows1252(SENTENCE)), SENTENCE);
  assert.equal(decode(new Uint8Array()), '');
});

test('byte order marks decide and are no part of the text', () => {
  assert.equal(decode(bytes(`\ufeff${SENTENCE}`, 'utf8')), SENTENCE);
  assert.equal(decode(bytes(`\ufeff${SENTENCE}`, 'utf16le')), SENTENCE);
  assert.equal(decode(utf16be(`\ufeff${SENTENCE}`)), SENTENCE);
});

test('UTF-16 without a mark is known by its NULs', () => {
  assert.equal(decode(bytes(SENTENCE, 'utf16le')), SENTENCE);
  assert.equal(decode(utf16be(SENTENCE)), SENTENCE);
});

test('a declaration counts where the content leaves a doubt', () => {
  const cyrillic = Uint8Array.of(0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0);
  const page = (head: string): Uint8Array => Buffer.concat([Buffer.from(head), cyrillic]);
  assert.match(decode(page('<meta charset=windows-1251><p>')), /Москва$/);
  assert.match(
    decode(page('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>')),
    /Москва$/,
  );
  assert.match(decode(page('<?xml version="1.0" encoding="windows-1251"?><p>')), /Москва$/);
  assert.match(decode(cyrillic, 'windows-1251'), /^Москва$/);
  assert.equal(decode(windows1252(`<meta charset="utf-8">${SENTENCE}`)), `<meta charset="utf-8">${SENTENCE}`);
  assert.equal(
    decode(bytes(`<meta charset="iso-8859-1">${SENTENCE}`, 'utf8')),
    `<meta charset="iso-8859-1">${SENTENCE}`,
  );
  assert.equal(decode(bytes('<meta charset="nonsense">ä', 'utf8')), '<meta charset="nonsense">ä');
});

test('line ends are LF', () => {
  assert.equal(unixLines('a\r\nb\rc\n\r\nd'), 'a\nb\nc\n\nd');
  assert.equal(decode(bytes('ä\r\nb', 'utf8')), 'ä\nb');
});

test('NUL stays, and half a surrogate pair becomes one character', () => {
  assert.equal(decode(bytes('a\0b', 'utf8')), 'a\0b');
  assert.equal(decode(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0, 0xd8, 0x42, 0)), 'A\ufffdB');
});

test('any text survives UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\ufeff'));
      assert.equal(decode(bytes(text, 'utf8')), unixLines(text));
    }),
  );
});

test('any bytes give a text', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (any) => typeof JSON.stringify(decode(any)) === 'string'));
});
