/** Prepositions and what is made of them, in lower case. */
import { codes, oneOf, rows } from './table.ts';

export const CASES = ['nom', 'gen', 'dat', 'acc'] as const;
export type Case = (typeof CASES)[number];

export const POSITIONS = ['pre', 'post', 'both', 'around'] as const;
export type Position = (typeof POSITIONS)[number];

/** A preposition: where it stands to its noun phrase, and the cases that it governs. */
export interface Preposition {
  readonly form: string;
  readonly position: Position;
  readonly cases: readonly Case[];
}

export const PREPOSITIONS: readonly Preposition[] = rows(`
  ab             pre   dat acc
  abseits        pre   gen
  abzüglich      pre   gen dat
  an             pre   dat acc
  angesichts     pre   gen
  anhand         pre   gen
  anlässlich     pre   gen
  anstatt        pre   gen dat
  anstelle       pre   gen
  auf            pre   dat acc
  aufgrund       pre   gen
  aufseiten      pre   gen
  aus            pre   dat
  ausgangs       pre   gen
  ausgenommen    both  acc
  ausschließlich  pre   gen
  ausweislich    pre   gen
  außer          pre   dat
  außerhalb      pre   gen
  bei            pre   dat
  betreffend     both  acc
  betreffs       pre   gen
  bezüglich      pre   gen
  binnen         pre   dat gen
  bis            pre   acc
  contra         pre   acc
  dank           pre   gen dat
  diesseits      pre   gen
  durch          pre   acc
  eingangs       pre   gen
  eingedenk      pre   gen
  einschließlich  pre   gen dat
  entgegen       both  dat
  entlang        both  acc dat gen
  entsprechend   both  dat
  exklusive      pre   gen
  fern           pre   dat
  fernab         pre   gen
  für            pre   acc
  gegen          pre   acc
  gegenüber      both  dat
  gemäß          both  dat
  gen            pre   acc
  getreu         pre   dat
  gleich         pre   dat
  halber         post  gen
  hinsichtlich   pre   gen
  hinter         pre   dat acc
  in             pre   dat acc
  infolge        pre   gen
  inklusive      pre   gen dat
  inmitten       pre   gen
  innerhalb      pre   gen dat
  jenseits       pre   gen
  kraft          pre   gen
  laut           pre   dat gen
  links          pre   gen
  mangels        pre   gen
  mit            pre   dat
  mithilfe       pre   gen
  mitsamt        pre   dat
  mittels        pre   gen dat
  nach           both  dat
  nahe           pre   dat
  namens         pre   gen
  neben          pre   dat acc
  nebst          pre   dat
  nördlich       pre   gen
  ob             pre   gen
  oberhalb       pre   gen
  ohne           pre   acc
  per            pre   acc dat
  pro            pre   acc
  rechts         pre   gen
  rund           pre   acc
  samt           pre   dat
  seit           pre   dat
  seitens        pre   gen
  seitlich       pre   gen
  statt          pre   gen dat
  südlich        pre   gen
  trotz          pre   gen dat
  um             pre   acc
  unbeschadet    both  gen
  unfern         pre   gen
  ungeachtet     both  gen
  unter          pre   dat acc
  unterhalb      pre   gen
  unweit         pre   gen
  versus         pre   acc
  via            pre   acc dat
  vis-à-vis      pre   dat
  von            pre   dat
  vonseiten      pre   gen
  vor            pre   dat acc
  vorbehaltlich  pre   gen
  während        pre   gen dat
  wegen          both  gen dat
  wider          pre   acc
  willen         post  gen
  zeit           pre   gen
  zu             pre   dat
  zufolge        both  dat gen
  zugunsten      both  gen
  zuliebe        post  dat
  zulasten       pre   gen
  zuungunsten    pre   gen
  zuwider        post  dat
  zuzüglich      pre   gen
  zwecks         pre   gen
  zwischen       pre   dat acc
  à              pre   acc
  östlich        pre   gen
  über           pre   dat acc
  westlich       pre   gen
`).map(([form, position, cases]) => ({
  form,
  position: oneOf(POSITIONS, position),
  cases: codes(cases).map((c) => oneOf(CASES, c)),
}));

/** Preposition and article in one word, the preposition, and the agreement of the article. */
export const CONTRACTIONS: ReadonlyMap<
  string,
  { readonly preposition: string; readonly agreement: readonly string[] }
> = new Map(
  rows(`
  am       an      dat.m dat.n
  ans      an      acc.n
  aufm     auf     dat.m dat.n
  aufs     auf     acc.n
  beim     bei     dat.m dat.n
  durchs   durch   acc.n
  fürs     für     acc.n
  gegens   gegen   acc.n
  hinterm  hinter  dat.m dat.n
  hinters  hinter  acc.n
  im       in      dat.m dat.n
  ins      in      acc.n
  ums      um      acc.n
  unterm   unter   dat.m dat.n
  unters   unter   acc.n
  vom      von     dat.m dat.n
  vorm     vor     dat.m dat.n
  vors     vor     acc.n
  zum      zu      dat.m dat.n
  zur      zu      dat.f
  überm    über    dat.m dat.n
  übers    über    acc.n
`).map(([form, preposition, agreement]) => [form, { preposition, agreement: codes(agreement) }]),
);

/** *da-* words: correlates of clauses (*darauf, dass …*) and links to what was said. */
export const PRONOMINAL_ADVERBS: ReadonlyMap<string, string> = new Map(
  rows(`
  dabei      bei
  dadurch    durch
  dafür      für
  dagegen    gegen
  dahinter   hinter
  damit      mit
  danach     nach
  daneben    neben
  daran      an
  darauf     auf
  daraus     aus
  darin      in
  darum      um
  darunter   unter
  darüber    über
  davon      von
  davor      vor
  dazu       zu
  dazwischen  zwischen
  drauf      auf
  dran       an
  drin       in
  drüber     über
  drum       um
  hieran     an
  hierauf    auf
  hieraus    aus
  hierbei    bei
  hierdurch  durch
  hierfür    für
  hiergegen  gegen
  hierin     in
  hiermit    mit
  hiernach   nach
  hierum     um
  hierunter  unter
  hierüber   über
  hiervon    von
  hiervor    vor
  hierzu     zu
`).map(([form, preposition]) => [form, preposition]),
);
