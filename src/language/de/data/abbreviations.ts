/** German abbreviations that end in a period. */
import { words } from './table.ts';

/**
 * What must stand beside a form for it to be an abbreviation at all: a number after it, a number before or after it,
 * a capitalised word after it; `any` asks for nothing. *Art.* before *5* is an article, else the last word of a sentence.
 */
export const NEIGHBOURS = ['any', 'number', 'around', 'name'] as const;
export type Neighbour = (typeof NEIGHBOURS)[number];

/**
 * Whether a form can be the last word of a sentence, whose period is then the same: `no` (*z.B.*); `yes`, before any
 * capital (*usw. Danach*); `loose`, but not before a noun, a name or a number, which belong to it (*3 Mio. Euro*,
 * *Co. KG*, *Oberst a.D. Kern*, *Okt. 2021*).
 */
export type Final = 'no' | 'yes' | 'loose';

export interface Abbreviation {
  /** One token with its period; abbreviations written in parts (*z. B.*) are listed both whole and by part. */
  readonly form: string;
  readonly final: Final;
  readonly neighbour: Neighbour;
}

/** Never the last word of a sentence. */
const PLAIN = words(`
  # one word
  abds. abgek. abzgl. agr. akad. allg. amtl. angebl. Anm. Ausg. ausschl. Az. bes. betr. bez. bezgl. Bgbl. bisl. bspw.
  Buchst. bzgl. bzw. ca. cf. chron. dent. diesbzgl. Dipl. dipl. Dr. Dres. dt. durchschn. eff. ehem. eigtl. einschl.
  engl. entspr. erg. Erl. europ. ev. evang. evt. evtl. exkl. Frhr. frz. Gde. Geb. geb. gegr. gem. Ges. ges.
  geschl. gesetzl. gest. gez. ggf. ggfs. ggü. gleichz. Gr. grds. griech. habil. Hd. hrsg. Hs. Ing. inkl. insb.
  insbes. insg. internat. ital. iur. jap. jew. Jg. jmd. jur. kath. kaufm. lat. lfd. Lic. lic. Lit. lt. Mag.
  männl. med. mind. mult. näml. nat. niederl. nordd. nördl. od. oec. offiz. orig. österr. östl. P. pers. phil. pol.
  polit. Priv. Prof. Profs. prov. publ. rd. Red. Reg. rer. resp. röm. russ. S. sc. schweiz. Slg. sog. sogen. span. spez.
  Sr. St. staatl. städt. stellv. Stv. stv. südl. techn. teilw. telef. theol. tschech. türk. Univ. univ. urspr. Verg.
  Verl. verm. versch. verst. verw. Verz. vet. vgl. vorl. vorm. vors. Vorw. vs. weibl. westl. wg. wiss. Z. zit.
  zus. zzgl. zzt.
  # written whole, without a space
  a.o. d.h. d.i. h.c. i.d. i.d.F. i.d.R. i.e. i.H.v. i.S. i.S.d. i.V.m. m.a.W. m.E. m.W. o.a. o.g. s.a. s.Z.
  u.E. U.S. u.U. v.a. z.B. z.H. z.Hd. z.T.
  # the parts of these, written with spaces
  a. b. c. d. e. h. i. m. n. o. p. s. u. v. w. z.
`);

/** Also the last word of a sentence. */
const FINAL = words(`
  # one word
  ä. Chr. dergl. desgl. dgl. Diss. ebd. etc. etw. ff. Forts. gesch. Hbf. ibid. Jh. Jhd. Jhdt. Jhs. led. mdl. mtl.
  nachm. Pkw. schriftl. tägl. usf. usw. verh. wöchentl. Zt.
  # written whole, without a space
  a.a.O. b.w. c.t. D.C. d.J. d.M. d.Red. E.V. i.E. i.w.S. m.w.N. n.Chr. n.E. n.u.Z. n.V. o.A. o.Ä. o.ä. o.B. o.k. o.O.
  p.a. p.m. R.I.P. r.k. s.o. s.t. s.u. u.Ä. u.ä. u.a.m. u.A.w.g. u.dgl. u.v.a.m. u.v.m. v.Chr. v.H. v.l. v.l.n.r.
  v.u.Z. z.K. z.Z. z.Zt.
`);

/** Also the last word of a sentence, but not before a noun or name: legal forms, offices, editions. */
const LOOSE = words(`
  # one word
  Aufl. Bez. Bhf. Bros. Co. Corp. em. Ew. Fr. Hg. Hrsg. Inc. Jr. jr. jun. Ltd. Ltg. Nachf. Obb. Sen. sen. sr. Tsd. Verf.
  Vors. Ztg.
  # written whole, without a space
  a.D. a.G. a.i. a.M. B.A. B.Sc. d.Ä. e.G. e.Gen. Ges.m.b.H. e.h. e.K. e.U. e.V. G.m.b.H. i.A. i.B. i.Br. i.R. i.V.
  LL.M. M.A. m.b.H. M.Sc. Ph.D. u.a. u.v.a.
`);

/** What stands between an office or degree and the name: *Oberst a.D. Kern*, *Dr. rer. nat. Kern*; in parts as well. */
export const TITLE_PARTS = words(`
  a. a.D. a.i. agr. c. D. d.Ä. d.J. dent. e.h. e.V. em. h. h.c. habil. i. i.R. iur. jun. jur. med. mult. nat. oec. phil.
  pol. publ. R. rer. sc. sen. techn. theol. univ. vet.
`);

/** Before a number: *Art. 5*, *Nr. 3*. */
const BEFORE_NUMBER = words(`
  Abb. Abs. Abschn. Anl. Art. Bd. Fn. Kap. Kat. Kl. Nr. Nrn. op. pag. Pos. Postf. Rdnr. Rn. Rz. Sp. Tab. Taf.
  Tel. Vol. Ziff.
`);

/** Before a name: *Hr. Müller*. */
const BEFORE_NAME = words(`
  Abg. Abt. Ass. Bgm. Br. Dir. Doz. Fa. Frl. Gebr. Gen. Gf. Hl. hl. Hptm. Hr. Hrn. Inh. Insp. Kard. Kfm. Komm.
  LAbg. Lkr. Maj. Mme. Mr. Mrs. Ms. Mt. NRAbg. Oblt. Obstlt. Pfr. Präs. Prim. Sgt. Ste. Uffz.
`);

/** Before or after a number: weekdays (*Mo. 8–12 Uhr*) and bounds. */
const BESIDE_NUMBER = words(`
  Di. Do. max. Mi. min. Mo. Sa. So.
`);

/** Before or after a number, and also the last word of a sentence, but not before a noun or number: months, amounts, addresses. */
const BESIDE_NUMBER_LOOSE = words(`
  Apr. Aug. Bde. Bill. Dez. Feb. Febr. Jan. Jän. Jul. Jun. Mär. Mia. Mill. Min. Mio. Mrd. Mrz. Nov. Okt. Pkt.
  Proz. Rp. Sek. Sep. Sept. Std. Stk. Str. str. Ztr.
`);

function entries(forms: ReadonlySet<string>, neighbour: Neighbour, final: Final): Abbreviation[] {
  return [...forms].map((form) => ({ form, final, neighbour }));
}

export const ABBREVIATIONS: readonly Abbreviation[] = [
  ...entries(PLAIN, 'any', 'no'),
  ...entries(FINAL, 'any', 'yes'),
  ...entries(LOOSE, 'any', 'loose'),
  ...entries(BEFORE_NUMBER, 'number', 'no'),
  ...entries(BEFORE_NAME, 'name', 'no'),
  ...entries(BESIDE_NUMBER, 'around', 'no'),
  ...entries(BESIDE_NUMBER_LOOSE, 'around', 'loose'),
];
