import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compileLexicon } from '../../scripts/lexicon/compile.ts';
import { readDictionaries, type Tense } from '../../scripts/lexicon/dictionaries.ts';
import { DROPPED } from '../../scripts/lexicon/supplement.ts';
import { unpack } from '../../src/language/de/lexicon/format.ts';
import {
  Flag,
  agreement,
  bits,
  compoundHead,
  guess,
  isKonjunktiv1,
  isKonjunktiv2,
  lookup,
  readings,
  verbCount,
  verbLemma,
  verbLemmas,
  verbParticle,
  verbsOf,
} from '../../src/language/de/lexicon.ts';

const FILE = readFileSync(new URL('../../src/language/de/data/lexicon.bin', import.meta.url));
const bitsOf = (form: string): number => bits[lookup(form)];

/** The names of flags, for messages that say which one is missing. */
function names(flags: number): string[] {
  return Object.entries(Flag).flatMap(([name, flag]) => (flags & flag ? [name] : []));
}

/** "sagen", "ankündigen (an)": the verbs of a form. */
function verbs(form: string): string[] {
  return Array.from(verbLemmas(lookup(form)), (verb) => {
    const particle = verbParticle(verb);
    return verbLemma(verb) + (particle === null ? '' : ` (${particle})`);
  });
}

describe('known forms', () => {
  const PAST3 = ['FINITE', 'PAST', 'IND_SG3'];
  const cases: [form: string, present: string[], absent?: string[]][] = [
    ['sagt', ['FINITE', 'PRESENT', 'IND_SG3'], ['PAST', 'KONJ1_SG3', 'INF']],
    ['sagte', [...PAST3, 'KONJ2_SG3'], ['PRESENT', 'KONJ1_SG3']],
    ['sage', ['IND_SG1', 'KONJ1_SG1', 'KONJ1_SG3', 'IMPERATIVE'], ['IND_SG3']],
    ['sagen', ['INF', 'IND_PL', 'KONJ1_PL'], ['PAST']],
    ['gesagt', ['PTCP2', 'ADJ', 'PREDICATIVE'], ['FINITE']],
    ['sagend', ['PTCP1'], ['FINITE']],
    ['ist', ['IND_SG3', 'PRESENT'], ['KONJ1_SG3']],
    ['sei', ['KONJ1_SG1', 'KONJ1_SG3', 'IMPERATIVE'], ['IND_SG3', 'PRESENT']],
    ['seist', ['FINITE', 'SECOND'], ['PRESENT', 'PAST']],
    ['seien', ['KONJ1_PL'], ['IND_PL']],
    ['wäre', ['KONJ2_SG3'], ['PAST', 'IND_SG3']],
    ['waren', ['IND_PL', 'PAST'], ['KONJ2_PL']],
    ['gewesen', ['PTCP2']],
    ['habe', ['IND_SG1', 'KONJ1_SG3'], ['IND_SG3']],
    ['hätten', ['KONJ2_PL'], ['IND_PL']],
    ['werde', ['IND_SG1', 'KONJ1_SG3'], ['IND_SG3']],
    ['würde', ['KONJ2_SG3'], ['PAST']],
    ['worden', ['PTCP2']],
    ['könne', ['KONJ1_SG3'], ['IND_SG3', 'IND_SG1']],
    ['müsse', ['KONJ1_SG3'], ['IND_SG3']],
    ['müsste', ['KONJ2_SG3'], ['IND_SG3']],
    ['muss', ['IND_SG1', 'IND_SG3', 'PRESENT']],
    ['musste', PAST3],
    ['dürfe', ['KONJ1_SG3'], ['IND_SG3', 'KONJ1_PL']],
    ['solle', ['KONJ1_SG3'], ['IND_SG3']],
    ['sollte', [...PAST3, 'KONJ2_SG3']],
    ['wolle', ['KONJ1_SG3'], ['IND_SG3']],
    ['möge', ['KONJ1_SG3'], ['IND_SG3']],
    ['möchte', ['KONJ2_SG3'], ['IND_SG3']],
    ['wisse', ['KONJ1_SG3'], ['IND_SG3']],
    ['wusste', PAST3, ['KONJ2_SG3']],
    ['lasse', ['KONJ1_SG3', 'IND_SG1'], ['IND_SG3']],
    ['lässt', ['IND_SG3', 'PRESENT']],
    ['tue', ['KONJ1_SG3'], ['IND_SG3']],
    ['gehe', ['KONJ1_SG3'], ['IND_SG3']],
    ['komme', ['KONJ1_SG3'], ['IND_SG3']],
    ['handele', ['KONJ1_SG3', 'IND_SG1'], ['IND_SG3']],
    ['bräuchte', ['KONJ2_SG3'], ['PAST']],
    ['wandte', PAST3],
    // past of "rasen", Konjunktiv I of "rasten"
    ['raste', ['PAST', 'IND_SG3', 'KONJ1_SG3']],
    ['kündigte', PAST3, ['VERB_FINAL']],
    ['ankündigte', [...PAST3, 'VERB_FINAL']],
    ['anzukündigen', ['ZU_INF'], ['INF', 'FINITE']],
    ['angekündigt', ['PTCP2'], ['FINITE']],
    ['heisst', ['IND_SG3']],
    ['Minister', ['NOUN', 'MASC', 'SINGULAR', 'PLURAL', 'NOM', 'ACC', 'DAT'], ['FEM']],
    ['Ministern', ['DAT', 'PLURAL'], ['NOM', 'SINGULAR']],
    ['Ministers', ['GEN', 'SINGULAR'], ['NOM', 'DAT']],
    ['Regierung', ['FEM', 'SINGULAR'], ['PLURAL', 'MASC']],
    ['Ministerium', ['NEUT', 'NOM', 'ACC', 'DAT'], ['GEN']],
    ['Tag', ['MASC', 'NOM', 'DAT', 'ACC'], ['NEUT']],
    ['Tages', ['MASC', 'GEN']],
    ['Präsidenten', ['MASC', 'GEN', 'DAT', 'ACC', 'PLURAL']],
    ['Abgeordneter', ['MASC', 'NOM', 'FEM', 'DAT']],
    ['Abgeordnete', ['FEM', 'MASC', 'PLURAL']],
    ['Schlüsse', ['MASC', 'PLURAL']],
    ['Strasse', ['FEM']],
    ['gut', ['ADJ', 'PREDICATIVE'], ['NOM']],
    ['guter', ['ADJ', 'NOM'], ['PREDICATIVE']],
    ['größere', ['ADJ', 'COMPARED'], ['PREDICATIVE']],
    ['wichtigste', ['ADJ', 'COMPARED']],
    ['Berliner', ['ADJ', 'NOUN']],
  ];
  for (const [form, present, absent = []] of cases) {
    it(form, () => {
      const found = names(bitsOf(form));
      assert.deepEqual(
        present.filter((name) => !found.includes(name)),
        [],
        `missing; found ${found.join(' ')}`,
      );
      assert.deepEqual(
        absent.filter((name) => found.includes(name)),
        [],
        `too much; found ${found.join(' ')}`,
      );
    });
  }

  it('does not know other words, nor other cases of them', () => {
    for (const form of ['', 'xyzzy', 'sagtee', 'Sagte', 'minister', 'MINISTER', '12', 'sag te', 'sa\0gte', '😀']) {
      assert.equal(lookup(form), 0, form);
    }
    assert.equal(bits[0], 0);
    assert.deepEqual(readings(0), []);
    assert.equal(verbLemmas(0).length, 0);
  });
});

describe('Konjunktiv', () => {
  const split = (forms: string): string[] => forms.split(' ');
  it('is Konjunktiv I where the indicative differs', () => {
    for (const form of split(
      'habe sei werde könne gehe komme sage solle wolle müsse dürfe möge wisse tue lasse stehe',
    )) {
      assert.ok(isKonjunktiv1(bitsOf(form), 'sg'), form);
    }
    assert.ok(isKonjunktiv1(bitsOf('seien'), 'pl'));
    for (const form of split('haben sagen wollten werden können sind waren')) {
      assert.ok(!isKonjunktiv1(bitsOf(form), 'pl'), form);
    }
    for (const form of split('hat ist sagte raste wäre gesagt')) assert.ok(!isKonjunktiv1(bitsOf(form), 'sg'), form);
  });
  it('is Konjunktiv II where the past differs', () => {
    for (const form of split('wäre hätte würde könnte müsste dürfte möchte ginge käme wüsste stünde stände')) {
      assert.ok(isKonjunktiv2(bitsOf(form), 'sg'), form);
    }
    for (const form of split('wären hätten würden gingen kämen')) {
      assert.equal(isKonjunktiv2(bitsOf(form), 'pl'), form !== 'gingen', form);
    }
    for (const form of split('sagte sollte wollte war')) assert.ok(!isKonjunktiv2(bitsOf(form), 'sg'), form);
  });
});

describe('verbs of a form', () => {
  it('names the verb with the particle it needs', () => {
    assert.deepEqual(verbs('kündigte').sort(), ['ankündigen (an)', 'aufkündigen (auf)', 'kündigen']);
    assert.deepEqual(verbs('ankündigte'), ['ankündigen']);
    assert.deepEqual(verbs('angekündigt'), ['ankündigen']);
    assert.ok(verbs('wies').includes('zurückweisen (zurück)'));
    assert.ok(verbs('fügte').includes('hinzufügen (hinzu)'));
    assert.ok(verbs('stellte').includes('feststellen (fest)'));
    assert.ok(verbs('wandte').includes('einwenden (ein)'));
  });
  it('does not part verbs whose prefix stays', () => {
    assert.ok(!verbs('holte').includes('wiederholen (wieder)'));
    assert.deepEqual(verbs('wiederholte'), ['wiederholen']);
    assert.equal(bitsOf('unterstrich') & Flag.VERB_FINAL, 0);
  });
  it('finds the numbers of an infinitive', () => {
    const numbers = verbsOf('ankündigen');
    assert.deepEqual(numbers.map(verbParticle), [null, 'an']);
    assert.deepEqual(numbers.map(verbLemma), ['ankündigen', 'ankündigen']);
    assert.equal(verbsOf('sagen').length, 1);
    assert.deepEqual(verbsOf('xyzzyen'), []);
    assert.deepEqual(verbsOf(''), []);
  });
  it('numbers all verbs', () => {
    for (let verb = 0; verb < verbCount; verb++) assert.ok(verbsOf(verbLemma(verb)).includes(verb));
  });
  it('knows the verbs of the news that the dictionaries miss', () => {
    const sought = {
      geleakt: 'leaken',
      interviewt: 'interviewen',
      gescannt: 'scannen',
      nachgebessert: 'nachbessern',
      nachgeschoben: 'nachschieben',
      orakelte: 'orakeln',
      orakle: 'orakeln',
      verlautbart: 'verlautbaren',
      sekundierte: 'sekundieren',
      twitterte: 'twittern',
      postete: 'posten',
      bloggt: 'bloggen',
      gegendert: 'gendern',
      prognostiziert: 'prognostizieren',
      räsonierte: 'räsonieren',
      relativiere: 'relativieren',
      recherchiert: 'recherchieren',
      schlussfolgerte: 'schlussfolgern',
      durchgesickert: 'durchsickern',
      schritt: 'schreiten',
      eingeschritten: 'einschreiten',
    };
    for (const [form, lemma] of Object.entries(sought)) assert.ok(verbs(form).includes(lemma), form);
    assert.ok(verbs('schritt').includes('einschreiten (ein)'));
    assert.ok(verbs('tat').includes('kundtun (kund)'));
    for (const infinitive of new Set(Object.values(sought))) {
      const wanted = Flag.INF | Flag.IND_PL | Flag.KONJ1_PL;
      assert.equal(bitsOf(infinitive) & wanted, wanted, infinitive);
    }
  });
});

describe('readings', () => {
  it('keep apart what the bits unite', () => {
    const found = readings(lookup('raste')).filter((reading) => reading.particle === null);
    const pairs = found.map(({ lemma, flags }) => `${lemma} ${names(flags).join(' ')}`).sort();
    assert.deepEqual(pairs, [
      'rasen FINITE IND_SG1 IND_SG3 PAST',
      'rasen FINITE KONJ2_SG3',
      'rasten FINITE IND_SG1 PRESENT',
      'rasten FINITE KONJ1_SG1 KONJ1_SG3',
      'rasten IMPERATIVE',
    ]);
  });
  it('give lemmas and agreement of nouns and adjectives', () => {
    const [noun, ...none] = readings(lookup('Häusern'));
    assert.deepEqual([noun.pos, noun.lemma, noun.agreement, none], ['noun', 'Haus', 0x0800, []]);
    assert.equal(agreement(lookup('Häusern')), 0x0800);
    assert.deepEqual(
      readings(lookup('besserem')).map(({ pos, lemma, agreement: cases }) => [pos, lemma, cases]),
      [['adjective', 'gut', 0x0500]],
    );
    assert.equal(readings(lookup('Angaben'))[0].lemma, 'Angabe');
    assert.equal(readings(lookup('Flüsse'))[0].lemma, 'Fluss');
  });
});

describe('every form of the dictionary', () => {
  const dictionaries = readDictionaries();
  const FLAGS: Record<Tense, Record<string, number>> = {
    PRÄ: { S1: Flag.IND_SG1, S3: Flag.IND_SG3, P1: Flag.IND_PL, S2: Flag.SECOND },
    PRT: { S1: Flag.IND_SG1, S3: Flag.IND_SG3, P1: Flag.IND_PL, S2: Flag.SECOND },
    KJ1: { S1: Flag.KONJ1_SG1, S3: Flag.KONJ1_SG3, P1: Flag.KONJ1_PL, S2: Flag.SECOND },
    KJ2: { S1: Flag.KONJ2_SG3, S3: Flag.KONJ2_SG3, P1: Flag.KONJ2_PL, S2: Flag.SECOND },
  };
  it('is found with its verb, of every 25th verb', () => {
    const sample = Object.entries(dictionaries.verbs).filter(([key], i) => i % 25 === 0 && !DROPPED.has(key));
    for (const [key, verb] of sample) {
      const infinitive = verb.INF ?? key;
      if (infinitive.includes(' ')) continue;
      const check = (form: string, flag: number): void => {
        const found = readings(lookup(form)).filter(({ lemma }) => lemma.replaceAll('ß', 'ss') === modern(infinitive));
        assert.ok(
          found.some(({ flags }) => flags & flag),
          `${form} of ${infinitive}`,
        );
      };
      check(infinitive, Flag.INF);
      for (const form of verb.PA2 ?? []) check(form, Flag.PTCP2);
      if (verb.EIZ) check(verb.EIZ, Flag.ZU_INF);
      for (const [tense, cells] of Object.entries(FLAGS)) {
        for (const [cell, flag] of Object.entries(cells)) {
          const form = verb[tense as Tense]?.[cell[0] as 'S' | 'P']?.[cell[1] as '1' | '2' | '3'];
          if (form !== undefined) check(typeof form === 'string' ? form : form[1] + form[0], flag);
        }
      }
    }
  });
  it('is found with its lemma, of every 50th adjective', () => {
    Object.entries(dictionaries.adjectives).forEach(([key, adjective], i) => {
      if (i % 50 !== 0 || DROPPED.has(key)) return;
      const declensions = Object.values(adjective).flatMap((byDeclension) => Object.values(byDeclension ?? {}));
      for (const form of [key, ...declensions.flatMap((byGender) => Object.values(byGender))]) {
        if (form === null) continue;
        const lemmas = readings(lookup(form)).map(({ lemma }) => modern(lemma));
        assert.ok(lemmas.includes(modern(key)), `${form} of ${key}`);
      }
    });
  });
  const modern = (form: string): string => form.replaceAll('ß', 'ss');
});

describe('guesses', () => {
  it('read unknown words by ending and prefix', () => {
    const cases: [string, string[]][] = [
      ['transkribierte', ['FINITE', 'PAST', 'IND_SG3']],
      ['hyperfokussiere', ['KONJ1_SG3']],
      ['Verdachtsberichterstattung', ['NOUN', 'FEM', 'SINGULAR']],
      ['Nutzer*innen', ['NOUN', 'FEM', 'PLURAL']],
      ['fehlinterpretierten', ['FINITE', 'PAST', 'IND_PL']],
      ['herumzudrucksen', []],
      ['zurückzusagen', ['ZU_INF']],
      ['vergendert', ['PTCP2', 'IND_SG3']],
      ['zusammenorakelte', ['FINITE', 'VERB_FINAL']],
      ['postsowjetischen', ['ADJ']],
    ];
    for (const [form, wanted] of cases) {
      const found = names(guess(form));
      assert.ok(
        wanted.every((name) => found.includes(name)),
        `${form}: ${found.join(' ')}`,
      );
    }
  });
  it('say nothing without a reason', () => {
    for (const form of ['', 'Putin', 'xyzzy', 'ung', 'Jung', 'beinahe', '\uD800', 'a'.repeat(1_000_000)]) {
      assert.equal(guess(form), 0, form.slice(0, 20));
    }
  });
});

describe('heads of compounds', () => {
  it('are the longest known noun at the end', () => {
    const heads = {
      Staatschef: 'Chef',
      Bundesfinanzminister: 'Finanzminister',
      Ministerpräsidenten: 'Präsident',
      'CDU-Chef': 'Chef',
      'EU-Amt': 'Amt',
      Nachrichtenagentur: 'Agentur',
      'Ex-Außenministers': 'Außenminister',
    };
    for (const [form, lemma] of Object.entries(heads)) {
      assert.equal(readings(compoundHead(form))[0]?.lemma, lemma, form);
    }
  });
  it('are none in other words', () => {
    for (const form of ['', '-', 'Putin', 'Scholz', 'Selenskyj', 'xyz-', '\uDC00'.repeat(9)]) {
      assert.equal(compoundHead(form), 0, form);
    }
  });
});

describe('any string', () => {
  const anyString = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('s', 'a', 'g', 't', 'e', 'n', 'ß', 'ü', 'A', '-', '\uD800') }),
  );
  it('is looked up without an error', () => {
    fc.assert(
      fc.property(anyString, (form) => {
        const id = lookup(form);
        assert.ok(id >= 0 && id < bits.length);
        assert.equal(readings(id).length > 0, id > 0);
        assert.ok(Number.isInteger(guess(form)));
        assert.ok(bits[compoundHead(form)] === 0 || bits[compoundHead(form)] & Flag.NOUN);
      }),
    );
  });
  it('may be as long as it likes', () => {
    for (const unit of ['a', 'Minister', '-', '\uD800']) {
      const form = unit.repeat(1_000_000 / unit.length);
      assert.equal(lookup(form), 0);
      assert.equal(typeof compoundHead(form), 'number');
    }
  });
});

describe('the file', () => {
  it('is what the dictionaries give', () => {
    assert.ok(FILE.equals(compileLexicon()), 'run `npm run lexicon`');
  });
  it('is refused when it is cut off, changed, foreign or of another version', () => {
    const changed = Buffer.from(FILE);
    changed[changed.length >> 1] ^= 1;
    const versioned = Buffer.from(FILE);
    versioned[4]++;
    assert.throws(() => unpack(FILE.subarray(0, -1), 'x.bin'), /x\.bin is damaged/);
    assert.throws(() => unpack(FILE.subarray(0, 10), 'x.bin'), /x\.bin is damaged/);
    assert.throws(() => unpack(FILE.subarray(0, 70), 'x.bin'), /x\.bin is damaged/);
    assert.throws(() => unpack(changed, 'x.bin'), /x\.bin is damaged/);
    assert.throws(() => unpack(versioned, 'x.bin'), /x\.bin has format/);
    assert.throws(() => unpack(Buffer.from('{"json": true, "lexicon": false}'), 'x.bin'), /is not a lexicon/);
    assert.throws(() => unpack(new Uint8Array(0), 'x.bin'), /is not a lexicon/);
  });
  it('may lie anywhere in memory', () => {
    const shifted = new Uint8Array(FILE.length + 1);
    shifted.set(FILE, 1);
    assert.deepEqual(unpack(shifted.subarray(1), 'x.bin').constants, unpack(FILE, 'x.bin').constants);
  });
});
