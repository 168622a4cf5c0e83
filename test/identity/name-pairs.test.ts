import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sameName } from '../../src/identity/names/same-name.ts';

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
      Kanal 7 ≠ Kanal 9
      Ö1 ≠ Ö3
      Nikita Kern ≠ Nikolai Kern
      Mario Kern ≠ Maria Kern
      Silvio Kern ≠ Silvia Kern
      Robin Kern ≠ Ruben Kern
      Adam Kern ≠ Adem Kern
      Anna Karimowa ≠ Alla Karimowa
      Hassan Karimi ≠ Hussein Karimi
      Iwan Petrow ≠ Iwan Petrowa`;
    for (const [a, b] of pairs(list)) assert.ok(!sameName(a, b).same, `${a} ≠ ${b}: ${sameName(a, b).reason}`);
  });

  it('of German surnames that differ in the vowel that is stressed stay apart', () => {
    const list = `
      Scholz ≠ Schulz
      Kern ≠ Korn
      Bock ≠ Buck
      Hass ≠ Hess
      Haller ≠ Heller
      Heller ≠ Hiller
      Lehmann ≠ Lohmann
      Wagner ≠ Wegner
      Hofer ≠ Hufer
      Berg ≠ Burg`;
    for (const [a, b] of pairs(list)) assert.ok(!sameName(`Eva ${a}`, `Eva ${b}`).same, `${a} ≠ ${b}`);
  });
});
