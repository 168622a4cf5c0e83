import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ABBREVIATIONS } from '../../src/language/de/data/abbreviations.ts';
import { MONTHS, ORDINAL_FOLLOWERS, WEEKDAYS } from '../../src/language/de/data/dates.ts';
import { FEMININE_NAMES, FIRST_NAMES, MASCULINE_NAMES, UNISEX_NAMES } from '../../src/language/de/data/first-names.ts';
import * as functionWords from '../../src/language/de/data/function-words.ts';
import { HEDGE_KINDS, HEDGES } from '../../src/language/de/data/hedges.ts';
import { MEDIUM_KINDS, NAMED_MEDIA } from '../../src/language/de/data/media-names.ts';
import { REPORTING_KINDS } from '../../src/language/de/data/reporting-codes.ts';
import { REPORTING_NOUNS } from '../../src/language/de/data/reporting-nouns.ts';
import { REPORTING_PHRASES } from '../../src/language/de/data/reporting-phrases.ts';
import { REPORTING_PREPOSITIONS } from '../../src/language/de/data/reporting-prepositions.ts';
import { OTHER_OBJECTS, REPORTING_VERBS } from '../../src/language/de/data/reporting-verbs.ts';
import { codes, expressions, oneOf, rows, words } from '../../src/language/de/data/table.ts';
import * as titles from '../../src/language/de/data/titles.ts';

const FOLDED: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };

/** The key by which German dictionaries sort (DIN 5007-1), without the marks of the verb lexicon. */
function sortKey(entry: string): string {
  const plain = entry.replace('sich ', '').replace('|', '').toLowerCase();
  return plain.replace(/[äöüß]/g, (letter) => FOLDED[letter]);
}

function assertUnique(entries: readonly string[]): void {
  const twice = entries.filter((entry, i) => entries.indexOf(entry) !== i);
  assert.deepEqual(twice, []);
}

function assertSorted(entries: readonly string[]): void {
  const keys = entries.map(sortKey);
  const misplaced = entries.filter((_, i) => i > 0 && keys[i] < keys[i - 1]);
  assert.deepEqual(misplaced, []);
}

function particleOf(verb: string): string | null {
  const parts = verb.replace('sich ', '').split('|');
  return parts.length > 1 ? parts[0] : null;
}

const verb = (lemma: string) => REPORTING_VERBS.find((v) => v.lemma === lemma);

describe('tables', () => {
  test('rows leaves out headings and empty lines', () => {
    assert.deepEqual(rows('\n  # heading\n  a b   c\n\n  d  e\n'), [
      ['a b', 'c'],
      ['d', 'e'],
    ]);
  });

  test('codes reads a cell, and the mark of an empty one', () => {
    assert.deepEqual(codes('dass prep:vor'), ['dass', 'prep:vor']);
    assert.deepEqual(codes('-'), []);
  });

  test('a word listed twice is an error that names it', () => {
    assert.throws(() => words('an auf\n an'), /"an" is listed twice/);
    assert.throws(() => expressions('New York, Bonn\nNew York'), /"New York" is listed twice/);
  });

  test('a value that is not allowed is an error that names what is', () => {
    assert.throws(() => oneOf(['nom', 'gen'], 'abl'), /"abl" is not one of nom, gen/);
  });
});

describe('reporting verbs', () => {
  test('no lemma stands twice', () => {
    assertUnique(REPORTING_VERBS.map((v) => v.lemma));
    assertUnique(REPORTING_VERBS.map((v) => v.lemma.replace('|', '')));
  });

  test('lemmas are single infinitives in dictionary order within their kind', () => {
    for (const kind of REPORTING_KINDS) {
      assertSorted(REPORTING_VERBS.filter((v) => v.kind === kind).map((v) => v.lemma));
    }
    const odd = REPORTING_VERBS.filter((v) => !/^(sich )?([a-zäöüß]+\|)?[a-zäöüß]+n$/.test(v.lemma));
    assert.deepEqual(odd, []);
  });

  test('every separable verb and phrase has a known particle', () => {
    const lemmas = [...REPORTING_VERBS.map((v) => v.lemma), ...REPORTING_PHRASES.map((p) => p.verb)];
    const unknown = lemmas.filter((lemma) => {
      const particle = particleOf(lemma);
      return particle !== null && !functionWords.VERB_PARTICLES.has(particle);
    });
    assert.deepEqual(unknown, []);
  });

  test('every verb takes something, and nothing twice', () => {
    for (const entry of [...REPORTING_VERBS, ...REPORTING_PHRASES]) {
      assert.ok(entry.takes.length > 0, JSON.stringify(entry));
      assertUnique(entry.takes);
    }
  });

  test('the core of news German is there with its complements', () => {
    assert.deepEqual(verb('sagen')?.strength, 3);
    assert.equal(verb('schreiben')?.medium, 'writing');
    assert.equal(verb('denken')?.medium, 'thought');
    assert.ok(verb('fordern')?.takes.includes('acc'));
    assert.ok(verb('warnen')?.takes.includes('prep:vor'));
    assert.ok(verb('bezeichnen')?.takes.includes('als'));
    assert.ok(verb('bitten')?.takes.includes('acc-person'));
    assert.equal(verb('verlauten')?.speaker, 'none');
    assert.equal(verb('wundern')?.speaker, 'accusative');
    assert.equal(verb('auf|fallen')?.speaker, 'dative');
  });

  test('exceptions are of listed verbs', () => {
    assert.deepEqual(
      [...OTHER_OBJECTS.keys()].filter((lemma) => !verb(lemma)),
      [],
    );
  });

  test('there are verbs of every kind, 1,200 in all', () => {
    assert.ok(REPORTING_VERBS.length >= 1200);
    const kinds = new Set<string>(REPORTING_VERBS.map((v) => v.kind));
    assert.deepEqual(
      REPORTING_KINDS.filter((kind) => !kinds.has(kind)),
      [],
    );
  });
});

describe('reporting nouns, phrases and prepositions', () => {
  test('no noun stands twice; within a kind they are in dictionary order', () => {
    assertUnique(REPORTING_NOUNS.map((n) => n.lemma));
    for (const kind of REPORTING_KINDS) {
      assertSorted(REPORTING_NOUNS.filter((n) => n.kind === kind).map((n) => n.lemma));
    }
    assert.ok(REPORTING_NOUNS.length >= 500);
  });

  test('nouns and their plurals are capitalised', () => {
    const forms = REPORTING_NOUNS.flatMap((n) => [n.lemma, n.plural ?? n.lemma]);
    assert.deepEqual(
      forms.filter((form) => !/^[A-ZÄÖÜ]/.test(form)),
      [],
    );
  });

  test('no phrase stands twice', () => {
    assertUnique(REPORTING_PHRASES.map((p) => `${p.words.join(' ')} ${p.verb}`));
    assert.ok(REPORTING_PHRASES.length >= 800);
  });

  test('the verbs of phrases are in order within their kind', () => {
    for (const kind of REPORTING_KINDS) {
      assertSorted(REPORTING_PHRASES.filter((p) => p.kind === kind).map((p) => p.verb));
    }
  });

  test('impersonal phrases name no speaker', () => {
    const impersonal = REPORTING_PHRASES.find((p) => p.verb === 'heißen' && p.words.join(' ') === 'es');
    assert.equal(impersonal?.speaker, 'none');
  });

  test('frames with any speaker and with nouns of opinion', () => {
    const laut = REPORTING_PREPOSITIONS.find((p) => p.preposition === 'laut');
    assert.equal(laut?.nouns, null);
    const opinion = REPORTING_PREPOSITIONS.find((p) => p.preposition === 'nach' && p.nouns?.includes('Ansicht'));
    assert.equal(opinion?.medium, 'speech-thought');
    assertUnique(REPORTING_PREPOSITIONS.flatMap((p) => (p.nouns ?? ['']).map((noun) => `${p.preposition} ${noun}`)));
  });
});

describe('hedges', () => {
  test('no expression stands twice; within a kind they are in dictionary order', () => {
    assertUnique(HEDGES.map((h) => h.words.join(' ')));
    for (const kind of HEDGE_KINDS) {
      assertSorted(HEDGES.filter((h) => h.kind === kind).map((h) => h.words.join(' ')));
    }
  });

  test('words are in lower case', () => {
    const words = HEDGES.flatMap((h) => h.words);
    assert.deepEqual(
      words.filter((word) => word !== word.toLowerCase()),
      [],
    );
  });
});

describe('names of media', () => {
  test('no name or spelling stands twice', () => {
    assertUnique(NAMED_MEDIA.flatMap(({ name, variants }) => [name, ...variants]));
  });

  test('every kind has some', () => {
    assert.deepEqual([...new Set(NAMED_MEDIA.map(({ kind }) => kind))].sort(), [...MEDIUM_KINDS].sort());
  });
});

describe('abbreviations and dates', () => {
  test('every abbreviation stands once and ends in a period', () => {
    assertUnique(ABBREVIATIONS.map((a) => a.form));
    assert.deepEqual(
      ABBREVIATIONS.filter((a) => !/^\S+\.$/.test(a.form)),
      [],
    );
  });

  test('usw. can end a sentence, z.B. cannot, Art. needs a number', () => {
    const find = (form: string) => ABBREVIATIONS.find((a) => a.form === form);
    assert.equal(find('usw.')?.final, 'yes');
    assert.equal(find('z.B.')?.final, 'no');
    assert.equal(find('Mio.')?.final, 'loose');
    assert.equal(find('Art.')?.neighbour, 'number');
  });

  test('months have their numbers, Austrian names included', () => {
    assert.deepEqual(new Set(MONTHS.values()), new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]));
    assert.equal(MONTHS.get('Jänner'), 1);
    assert.equal(WEEKDAYS.size, 8);
    assert.ok(ORDINAL_FOLLOWERS.has('Jahrhundert'));
  });
});

describe('function words', () => {
  test('are in lower case', () => {
    const sets = Object.values(functionWords).filter((value) => value instanceof Set);
    const listed = sets.flatMap((set: ReadonlySet<string>) => [...set]);
    assert.ok(listed.length > 700);
    assert.deepEqual(
      listed.filter((word) => word !== word.toLowerCase()),
      [],
    );
  });

  test('determiners agree as their paradigms say', () => {
    const agreement = (form: string) => functionWords.DETERMINERS.get(form)?.agreement;
    assert.deepEqual(agreement('dem'), ['dat.m', 'dat.n']);
    assert.deepEqual(agreement('kein'), ['nom.m', 'nom.n', 'acc.n']);
    assert.deepEqual(agreement('unserer'), ['gen.f', 'dat.f', 'gen.pl']);
    assert.deepEqual(agreement('derjenige'), ['nom.m']);
  });

  test('prepositions stand once', () => {
    assertUnique(functionWords.PREPOSITIONS.map((p) => p.form));
  });

  test('contractions and pronominal adverbs are made of listed prepositions', () => {
    const prepositions = new Set(functionWords.PREPOSITIONS.map((p) => p.form));
    const parts = [
      ...[...functionWords.CONTRACTIONS.values()].map((c) => c.preposition),
      ...functionWords.PRONOMINAL_ADVERBS.values(),
    ];
    assert.deepEqual(
      parts.filter((part) => !prepositions.has(part)),
      [],
    );
  });
});

describe('persons, organisations, media and places', () => {
  test('the lists are as long as they claim', () => {
    assert.ok(titles.FUNCTIONS.size >= 1200);
    assert.ok(titles.ORGANISATION_HEADS.size >= 500);
    assert.ok(titles.MEDIA.size >= 400);
    assert.ok(titles.PLACES.size >= 400);
    assert.ok(FIRST_NAMES.size >= 2500);
  });

  test('everyday media names are media names', () => {
    assert.deepEqual(
      [...titles.EVERYDAY_MEDIA_NAMES].filter((name) => !titles.MEDIA.has(name)),
      [],
    );
  });

  test('no given name is listed under two genders', () => {
    assertUnique([...MASCULINE_NAMES, ...FEMININE_NAMES, ...UNISEX_NAMES]);
  });

  test('names of both genders are told apart', () => {
    assert.equal(FIRST_NAMES.get('Ursula'), 'f');
    assert.equal(FIRST_NAMES.get('Jürgen'), 'm');
    assert.equal(FIRST_NAMES.get('Andrea'), 'u');
  });
});
