/** German abbreviations that end in a period. */
import { words } from './table.ts';

/**
 * What must stand beside a form for it to be an abbreviation at all: a number after it, a number before or after it,
 * a capitalised word after it; `any` asks for nothing. *Art.* before *5* is an article, else the last word of a sentence.
 */
export const NEIGHBOURS = ['any', 'number', 'around', 'name'] as const;
export type Neighbour = (typeof NEIGHBOURS)[number];

export interface Abbreviation {
  /** One token with its period; abbreviations written in parts (*z. B.*) are listed both whole and by part. */
  readonly form: string;
  /** Whether it can be the last word of a sentence, whose period is then the same (*usw.*). */
  readonly final: boolean;
  readonly neighbour: Neighbour;
}

/** Never the last word of a sentence. */
const PLAIN = words(`
  # one word
  abds. abgek. abzgl. akad. allg. amtl. angebl. Anm. Ausg. ausschl. Az. bes. betr. bez. bezgl. Bgbl. bisl. bspw.
  Buchst. bzgl. bzw. ca. cf. chron. diesbzgl. Dipl. dipl. Dr. Dres. dt. durchschn. eff. ehem. eigtl. einschl.
  engl. entspr. erg. Erl. europ. ev. evang. evt. evtl. exkl. Frhr. frz. Gde. Geb. geb. gegr. gem. Ges. ges.
  geschl. gesetzl. gest. gez. ggf. ggfs. ggü. gleichz. Gr. grds. griech. habil. Hd. hrsg. Hs. Ing. inkl. insb.
  insbes. insg. internat. ital. iur. jap. jew. Jg. jmd. jur. kath. kaufm. lat. lfd. Lic. lic. Lit. lt. Mag.
  männl. med. mind. näml. nat. niederl. nordd. nördl. od. oec. offiz. orig. österr. östl. P. pers. phil. pol.
  polit. Priv. Prof. Profs. prov. rd. Red. Reg. rer. resp. röm. russ. S. schweiz. Slg. sog. sogen. span. spez.
  Sr. St. staatl. städt. stellv. Stv. stv. südl. techn. teilw. telef. theol. tschech. türk. Univ. urspr. Verg.
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
  ä. Aufl. Bez. Bhf. Bros. Chr. Co. Corp. dergl. desgl. dgl. Diss. ebd. etc. etw. Ew. ff. Forts. Fr. gesch. Hbf.
  Hg. Hrsg. ibid. Inc. Jh. Jhd. Jhdt. Jhs. Jr. jr. jun. led. Ltd. Ltg. mdl. mtl. Nachf. nachm. Obb. Pkw.
  schriftl. Sen. sen. sr. tägl. Tsd. usf. usw. Verf. verh. Vors. wöchentl. Zt. Ztg.
  # written whole, without a space
  a.a.O. a.D. a.G. a.i. a.M. B.A. B.Sc. b.w. c.t. d.Ä. D.C. d.J. d.M. d.Red. e.G. e.Gen. e.h. e.K. e.U. E.V.
  e.V. i.A. i.B. i.Br. i.R. i.V. i.w.S. LL.M. M.A. M.Sc. m.w.N. n.Chr. n.u.Z. o.A. o.Ä. o.ä. o.B. o.k. o.O. p.a.
  p.m. Ph.D. R.I.P. r.k. s.o. s.t. s.u. u.a. u.Ä. u.ä. u.a.m. u.A.w.g. u.dgl. u.v.a. u.v.a.m. u.v.m. v.Chr. v.H.
  v.l. v.l.n.r. v.u.Z. z.K. z.Z. z.Zt.
`);

/** Before a number: *Art. 5*, *Nr. 3*. */
const BEFORE_NUMBER = words(`
  Abb. Abs. Abschn. Anl. Art. Bd. Fn. Kap. Kat. Kl. Nr. Nrn. op. pag. Pos. Postf. Rdnr. Rn. Rz. Sp. Tab. Taf.
  Tel. Vol. Ziff.
`);

/** Before a name: *Hr. Müller*. */
const BEFORE_NAME = words(`
  Abg. Abt. Ass. Bgm. Br. Dir. Doz. Fa. Frl. Gebr. Gen. Gf. Hl. hl. Hptm. Hr. Hrn. Inh. Insp. Kard. Kfm. Komm.
  Lkr. Maj. Mme. Mr. Mrs. Ms. Mt. Oblt. Obstlt. Pfr. Präs. Prim. Sgt. Ste. Uffz.
`);

/** Before or after a number: weekdays (*Mo. 8–12 Uhr*) and bounds. */
const BESIDE_NUMBER = words(`
  Di. Do. max. Mi. min. Mo. Sa. So.
`);

/** Before or after a number, and also the last word of a sentence: months, amounts, addresses. */
const BESIDE_NUMBER_FINAL = words(`
  Apr. Aug. Bde. Bill. Dez. Feb. Febr. Jan. Jän. Jul. Jun. Mär. Mia. Mill. Min. Mio. Mrd. Mrz. Nov. Okt. Pkt.
  Proz. Rp. Sek. Sep. Sept. Std. Stk. Str. str. Ztr.
`);

function entries(forms: ReadonlySet<string>, neighbour: Neighbour, final: boolean): Abbreviation[] {
  return [...forms].map((form) => ({ form, final, neighbour }));
}

export const ABBREVIATIONS: readonly Abbreviation[] = [
  ...entries(PLAIN, 'any', false),
  ...entries(FINAL, 'any', true),
  ...entries(BEFORE_NUMBER, 'number', false),
  ...entries(BEFORE_NAME, 'name', false),
  ...entries(BESIDE_NUMBER, 'around', false),
  ...entries(BESIDE_NUMBER_FINAL, 'around', true),
];
