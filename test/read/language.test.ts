import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guessLanguage, languageOf } from '../../src/read/language.ts';

const GERMAN = 'Der Minister sagte am Montag, er habe davon nichts gewusst und werde sich erklären.';
const ENGLISH = 'The minister said on Monday that he had known nothing of it and would explain.';

test('German and English are told apart', () => {
  assert.equal(guessLanguage(GERMAN), 'de');
  assert.equal(guessLanguage(ENGLISH), 'en');
  assert.equal(guessLanguage('Er sagte: „We have to go.“ Danach ging er, und die anderen gingen auch.'), 'de');
});

test('what does not decide is not guessed', () => {
  for (const text of ['', '12:30', 'Berlin', '\0'.repeat(1000), `${GERMAN} ${ENGLISH}`])
    assert.equal(guessLanguage(text), null);
});

test('asked, then text, then declaration, then German', () => {
  assert.equal(languageOf(GERMAN, 'en', 'de'), 'en');
  assert.equal(languageOf(GERMAN, 'auto', 'en-US'), 'de');
  assert.equal(languageOf('Berlin', 'auto', 'en-US'), 'en');
  assert.equal(languageOf('Berlin', 'auto', null), 'de');
  assert.equal(languageOf('Berlin', 'auto', 'not a tag'), 'de');
});

test('other languages are kept as they are declared', () => {
  assert.equal(languageOf('Le ministre a dit', 'auto', 'fr-CH'), 'fr');
});
