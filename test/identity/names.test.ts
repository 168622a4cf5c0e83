import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { nameKeys } from '../../src/identity/names/name-keys.ts';
import { NAME_REASONS, type NameReason, sameName } from '../../src/identity/names/same-name.ts';

/** Pairs parted by ` = `, one a line. */
const pairs = (list: string): string[][] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ [=≠] /));

describe('the same name', () => {
  const rows: Readonly<Record<string, string>> = {
    Russian: `
      Михаил Булгаков = Michail Bulgakow
      Михаил Булгаков = Mikhail Bulgakov
      Юрий Щедрин = Juri Schtschedrin
      Юрий Щедрин = Yuri Shchedrin
      Alexej Chruschtschow = Alexei Khrushchev
      Fjodor Tjuttschew = Fyodor Tyutchev
      Сергей Зощенко = Sergej Soschtschenko
      Sergej Soschtschenko = Sergei Zoshchenko
      Aleksej Čičagov = Alexei Tschitschagow
      Jewgenij Jewtuschenko = Yevgeny Yevtushenko
      Pjotr Kropotkin = Pyotr Kropotkin
      Wjatscheslaw Molotow = Vyacheslav Molotov
      Ilja Jerenburg = Ilya Erenburg
      Sergej Rachmaninow = Sergei Rachmaninoff
      Ksenia Larina = Xenia Larina`,
    Ukrainian: `
      Григорій Сковорода = Hryhorij Skoworoda
      Hryhorij Skoworoda = Hryhoriy Skovoroda
      Леся Українка = Lessja Ukrajinka
      Володимир Яворівський = Wolodymyr Jaworiwskyj
      Wolodymyr Jaworiwskyj = Volodymyr Yavorivskyi
      Serhij Kwit = Serhiy Kvit
      Юлія Щербань = Julija Schtscherban
      Oleh Ljaschko = Oleg Liashko`,
    Belarusian: `
      Васіль Быкаў = Wassil Bykau
      Ales Bjaljazki = Ales Bialiatski
      Swjatlana Alexijewitsch = Svetlana Alexievich`,
    Bulgarian: `
      Пейо Яворов = Pejo Jaworow
      Pejo Jaworow = Peyo Yavorov
      Hristo Smirnenski = Christo Smirnenski`,
    Serbian: `
      Иво Андрић = Ivo Andrić
      Ivo Andrić = Ivo Andric
      Đorđe Balašević = Djordje Balasevic
      Жарко Лаушевић = Žarko Laušević`,
    Polish: `
      Stanisław Barańczak = Stanislaw Baranczak
      Władysław Żeleński = Wladyslaw Zelenski
      Krzysztof Kieślowski = Krzysztof Kieslowski`,
    Czech: `
      Jiří Kylián = Jiri Kylian
      Božena Němcová = Bozena Nemcova
      Leoš Janáček = Leos Janacek`,
    Turkish: `
      Nâzım Hikmet = Nazim Hikmet
      Yaşar Güngör = Yasar Gungor
      İsmet Çağlayan = Ismet Caglayan`,
    Arabic: `
      Mohammed al-Masri = Muhammad el-Masri
      Taha Hussein = Taha Husain
      Ahmed Schauki = Ahmad Shawqi
      Abd al-Fattah Murad = Abdel Fattah Mourad`,
    'German and others': `
      Jürgen Großmann = Juergen Grossmann
      Ursula von der Aue = Ursula Aue
      Dr. Eva Kern = Eva Kern
      KERN, EVA = Eva Kern
      Hans-Jürgen Roth = Hans Jürgen Roth
      Eva Kern-Baum = Eva Kern
      C. F. Meyer = Conrad Ferdinand Meyer
      Iwan Sergejewitsch Turgenjew = Ivan Turgenev
      Wladimir Koroljow = Wolodymyr Korolow
      Bill Turner = William Turner`,
  };
  for (const [language, list] of Object.entries(rows)) {
    it(`${language}: is known in its spellings`, () => {
      for (const [a, b] of pairs(list)) assert.ok(sameName(a, b).same, `${a} = ${b}: ${sameName(a, b).reason}`);
    });
  }
});

describe('different names', () => {
  it('of one surname or one given name stay apart', () => {
    const list = `
      Anna Kern ≠ Uwe Kern
      Maria Iwanowa ≠ Iwan Iwanow
      Boris Iwanow ≠ Boris Iwanenko
      Oleg Petrow ≠ Oleg Petrowski
      Andrej Tarasow ≠ Andrej Tarassenko
      Marko Petrović ≠ Milan Petrović
      Alexander Morosow ≠ Alexei Morosow
      Ahmed Nasser ≠ Gamal Nasser
      Eva Kern ≠ Eva Korn-Baum
      Peter Müller ≠ Peter Möller
      Nikita Kern ≠ Nikolai Kern`;
    for (const [a, b] of pairs(list)) assert.ok(!sameName(a, b).same, `${a} ≠ ${b}: ${sameName(a, b).reason}`);
  });
});

describe('the reason', () => {
  it('tells what the match rests on', () => {
    const rows: readonly (readonly [string, string, NameReason])[] = [
      ['Eva Kern', 'eva kern', 'identical'],
      ['Ivo Andrić', 'Ivo Andric', 'spelling'],
      ['Michail Bulgakow', 'Mikhail Bulgakov', 'transliteration'],
      ['Wladimir Koroljow', 'Wolodymyr Koroljow', 'equivalent-given-name'],
      ['C. Meyer', 'Conrad Meyer', 'initials'],
      ['Eva Kern-Baum', 'Eva Kern', 'double-surname'],
      ['Kern', 'Eva Kern', 'part-of-name'],
      ['Eva Kern', 'Uwe Kern', 'different-given-name'],
      ['Eva Kern', 'Eva Roth', 'different-surname'],
      ['', 'Eva Roth', 'no-name'],
    ];
    for (const [a, b, reason] of rows) assert.equal(sameName(a, b).reason, reason, `${a} / ${b}`);
  });
});

const WORDS =
  'Eva Uwe Kern von der al- Dr. C. Müller-Roth Михаил Щербаков Schtscherbakow Shcherbakov Ščerbakov İ ß '.split(' ');
const anyName = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

describe('of any two strings', () => {
  it('the answer is the same both ways, has a known reason and a score from 0 to 1', () => {
    fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        const match = sameName(a, b);
        assert.deepEqual(sameName(b, a), match);
        assert.ok(NAME_REASONS.includes(match.reason) && match.score >= 0 && match.score <= 1);
        assert.equal(match.same, match.score >= 0.5);
      }),
      { numRuns: 3000 },
    );
  });

  it('a name is its own, and names that are the same share a key', () => {
    fc.assert(
      fc.property(anyName, anyName, (a, b) => {
        assert.ok(sameName(a, a).same || sameName(a, a).reason === 'no-name');
        if (sameName(a, b).same)
          assert.ok(
            nameKeys(a).some((key) => nameKeys(b).includes(key)),
            `${a} / ${b}`,
          );
      }),
      { numRuns: 3000 },
    );
  });

  it('endless ones are answered', () => {
    for (const unit of ['a', 'Kern ', 'tsch', 'č', '-', 'C.', ', ', 'щ', '😀', '\ud800'])
      assert.ok(sameName(unit.repeat(200_000), 'Eva Kern').score >= 0);
  });
});
