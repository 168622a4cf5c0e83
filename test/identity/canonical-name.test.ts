import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalName } from '../../src/identity/names/canonical-name.ts';
import { sameName } from '../../src/identity/names/same-name.ts';

/** Cyrillic, German, English. */
const TRANSCRIBED: readonly (readonly [string, string, string])[] = [
  // Russian
  ['Михаил Шолохов', 'Michail Scholochow', 'Mikhail Sholokhov'],
  ['Сергей Королёв', 'Sergej Koroljow', 'Sergei Korolyov'],
  ['Никита Хрущёв', 'Nikita Chruschtschow', 'Nikita Khrushchev'],
  ['Евгений Онегин', 'Jewgeni Onegin', 'Yevgeny Onegin'],
  ['Людмила Алексеева', 'Ljudmila Alexejewa', 'Lyudmila Alekseyeva'],
  ['Василий Лаврентьев', 'Wassili Lawrentjew', 'Vasily Lavrentyev'],
  ['Артемий Троицкий', 'Artemi Troizki', 'Artemy Troitsky'],
  ['Андрей Белый', 'Andrej Bely', 'Andrei Bely'],
  ['Ксения Ильина', 'Xenia Iljina', 'Ksenia Ilyina'],
  // Ukrainian
  ['Сергій Жадан', 'Serhij Schadan', 'Serhiy Zhadan'],
  ['Богдан Хмельницький', 'Bohdan Chmelnyzkyj', 'Bohdan Khmelnytsky'],
  ['Євген Гребінка', 'Jewhen Hrebinka', 'Yevhen Hrebinka'],
  // Belarusian
  ['Янка Купала', 'Janka Kupala', 'Yanka Kupala'],
  ['Уладзімір Караткевіч', 'Uladsimir Karatkewitsch', 'Uladzimir Karatkevich'],
  // Bulgarian
  ['Христо Ботев', 'Christo Botew', 'Hristo Botev'],
  ['Цветан Димитров', 'Zwetan Dimitrow', 'Tsvetan Dimitrov'],
  ['Първан Щерев', 'Parwan Schterew', 'Parvan Shterev'],
  // Serbian
  ['Ђорђе Балашевић', 'Đorđe Balašević', 'Djordje Balasevic'],
];

describe('canonicalName', () => {
  it('transcribes Cyrillic as the papers of a language do', () => {
    const found = TRANSCRIBED.map(([cyrillic]) => [
      cyrillic,
      canonicalName([cyrillic], 'de'),
      canonicalName([cyrillic], 'en'),
    ]);
    assert.deepEqual(found, TRANSCRIBED);
  });

  it('prefers a form that was seen where it is nearly the transcription', () => {
    const seen = ['Sergei Koroljow', 'Sergei Korolev', 'Сергей Королёв'];
    assert.equal(canonicalName(seen, 'de'), 'Sergei Koroljow');
    assert.equal(canonicalName(['Alexander Hleb', 'Александр Глеб'], 'de'), 'Alexander Hleb');
  });

  it('keeps the marks of Latin alphabets in German and drops them in English', () => {
    const seen = ['Novak Djokovic', 'Novak Đoković'];
    assert.equal(canonicalName(seen, 'de'), 'Novak Đoković');
    assert.equal(canonicalName(seen, 'en'), 'Novak Djokovic');
    assert.equal(canonicalName(['Łukasz Wójcik'], 'en'), 'Lukasz Wojcik');
    assert.equal(canonicalName(['Jürgen Müller'], 'en'), 'Jürgen Müller');
  });

  it('turns English transcription into German, and leaves German where no English was seen', () => {
    assert.equal(canonicalName(['Yevgeny Prigozhin'], 'de'), 'Jewgeni Prigoschin');
    assert.equal(canonicalName(['Vyacheslav Chernyshevsky'], 'de'), 'Wjatscheslaw Tschernyschewski');
    assert.equal(canonicalName(['Jewgeni Prigoschin'], 'en'), 'Jewgeni Prigoschin');
    assert.equal(canonicalName(['Jewgeni Prigoschin', 'Yevgeny Prigozhin'], 'en'), 'Yevgeny Prigozhin');
  });

  it('leaves names of other languages as they are', () => {
    for (const name of ['Thomas Meyer', 'Noam Chomsky', 'Ryan Reynolds', 'Eva Kern', 'Shinzo Abe', 'Yayoi Kusama']) {
      assert.deepEqual([canonicalName([name], 'de'), canonicalName([name], 'en')], [name, name]);
    }
  });

  it('takes the full form, without title and capitals', () => {
    assert.equal(canonicalName(['Kern', 'E. Kern', 'Dr. Eva Kern'], 'de'), 'Eva Kern');
    assert.equal(canonicalName(['KERN, EVA'], 'de'), 'Eva Kern');
  });

  it('is one of the forms or a name that is the same, and depends on nothing else', () => {
    assert.equal(canonicalName([], 'de'), '');
    for (const [cyrillic, de, en] of TRANSCRIBED) {
      assert.ok(sameName(cyrillic, de).same, cyrillic);
      assert.ok(sameName(cyrillic, en).same, cyrillic);
    }
    const text = fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 4 });
    fc.assert(
      fc.property(text, (forms) => {
        const [once, again] = [canonicalName(forms, 'de'), canonicalName(forms, 'de')];
        assert.equal(once, again);
      }),
    );
  });
});
