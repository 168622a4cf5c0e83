import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { guessLanguage, languageOf } from '../../src/read/language.ts';
import { readOne } from './read-bytes.ts';

const GERMAN = 'Der Minister sagte am Montag, er habe davon nichts gewusst und werde sich erklären.';
const ENGLISH = 'The minister said on Monday that he had known nothing of it and would explain.';
const OTHERS: Readonly<Record<string, string>> = {
  fr: 'La ministre a déclaré lundi que le gouvernement ne retirerait pas son projet de loi, malgré les critiques.',
  it: 'La ministra ha detto lunedì che il governo non ritirerà il disegno di legge, nonostante le critiche.',
  es: 'La ministra dijo el lunes que el Gobierno no retirará su proyecto de ley a pesar de las críticas.',
  nl: 'De minister zei maandag dat de regering haar wetsvoorstel ondanks de kritiek niet zal intrekken.',
  da: 'Ministeren sagde mandag, at regeringen ikke vil trække sit lovforslag tilbage på trods af kritikken.',
  sv: 'Ministern sade på måndagen att regeringen inte kommer att dra tillbaka sitt lagförslag trots kritiken.',
  pl: 'Minister powiedziała w poniedziałek, że rząd mimo krytyki nie wycofa swojego projektu ustawy.',
  cs: 'Ministryně v pondělí řekla, že vláda svůj návrh zákona navzdory kritice nestáhne.',
  tr: 'Bakan pazartesi günü, hükümetin eleştirilere rağmen yasa tasarısını geri çekmeyeceğini söyledi.',
  hu: 'A miniszter hétfőn azt mondta, hogy a kormány a bírálatok ellenére nem vonja vissza a törvényjavaslatot.',
  ru: 'Министр заявила в понедельник, что правительство не отзовёт свой законопроект, несмотря на критику.',
  uk: 'Міністерка заявила в понеділок, що уряд не відкличе свій законопроєкт, попри критику.',
  el: 'Η υπουργός είπε τη Δευτέρα ότι η κυβέρνηση δεν θα αποσύρει το νομοσχέδιο παρά τις επικρίσεις.',
  ar: 'قالت الوزيرة يوم الاثنين إن الحكومة لن تسحب مشروع القانون على الرغم من الانتقادات.',
  zh: '部长星期一表示，尽管受到批评，政府也不会撤回该法案，议会将在下周就此进行表决，反对党对此表示不满。',
};

test('German and English are told apart', () => {
  assert.equal(guessLanguage(GERMAN), 'de');
  assert.equal(guessLanguage(ENGLISH), 'en');
  assert.equal(guessLanguage('Er sagte: „We have to go.“ Danach ging er, und die anderen gingen auch.'), 'de');
});

test('other languages are known by their letters, whatever was declared', () => {
  for (const [language, text] of Object.entries(OTHERS)) {
    assert.equal(guessLanguage(text), language);
    assert.equal(guessLanguage(`${text} `.repeat(50)), language);
    assert.equal(languageOf(text, 'auto', 'de'), language);
    assert.equal(languageOf(text, 'auto', null), language);
  }
});

test('a German text with quotations in another language is German', () => {
  for (const text of [ENGLISH, ...Object.values(OTHERS)]) {
    const mixed = `${GERMAN}\n\n„${text}“\n\n${GERMAN} ${GERMAN}`;
    assert.equal(languageOf(mixed, 'auto', null), 'de', text);
  }
});

test('what does not decide is not guessed', () => {
  for (const text of ['', '12:30', 'Berlin', '\0'.repeat(1000), `${GERMAN} ${ENGLISH}`, 'Bayern – Dortmund 2:1'])
    assert.equal(guessLanguage(text), null, text);
});

test('asked, then text, then declaration, then German', () => {
  assert.equal(languageOf(GERMAN, 'en', 'de'), 'en');
  assert.equal(languageOf(GERMAN, 'auto', 'en-US'), 'de');
  assert.equal(languageOf(GERMAN, 'auto', 'fr'), 'de');
  assert.equal(languageOf('Berlin', 'auto', 'en-US'), 'en');
  assert.equal(languageOf('Berlin', 'auto', null), 'de');
  assert.equal(languageOf('Berlin', 'auto', 'not a tag'), 'de');
  assert.equal(languageOf('Le ministre a dit', 'auto', 'fr-CH'), 'fr');
});

test('a declared language that cannot be recognised is kept', () => {
  assert.equal(languageOf(GERMAN, 'auto', 'nds'), 'nds');
  assert.equal(languageOf(OTHERS['it'], 'auto', 'rm-CH'), 'rm');
});

test('a document says in which language it is', async () => {
  assert.equal((await readOne('a.html', `<html lang="de"><p>${OTHERS['fr']}</p></html>`)).language, 'fr');
});

test('no text makes it fail', () => {
  const unit = fc.constantFrom('a', ' ', 'ä', '中', '\ud83d', 'ب', '\n', 'der', '0', '\0');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 3000 }), (text) => /^[a-z]{2}$/.test(languageOf(text, 'auto', null))),
  );
});
