import { Flag } from '../../src/language/de/lexicon/flags.ts';
import type { Reading } from '../../src/language/de/lexicon/readings.ts';

/** Bits that keep two readings of the same verb apart: tense, mood, kind of non-finite form. */
const KONJ1 = Flag.KONJ1_SG1 | Flag.KONJ1_SG3 | Flag.KONJ1_PL;
const KONJ2 = Flag.KONJ2_SG3 | Flag.KONJ2_PL;
const APART = [
  Flag.INF,
  Flag.ZU_INF,
  Flag.PTCP1,
  Flag.PTCP2,
  Flag.IMPERATIVE,
  Flag.PRESENT,
  Flag.PAST,
  KONJ1,
  KONJ2,
  Flag.ADJ,
  Flag.NOUN,
];

/** All forms with their readings; those of one lemma, tense and mood are merged. */
export class Collector {
  readonly forms = new Map<string, Map<string, Reading>>();

  add(form: string, reading: Reading): void {
    const known = this.forms.get(form) ?? new Map<string, Reading>();
    this.forms.set(form, known);
    const group = APART.findIndex((bits) => reading.flags & bits);
    const key = `${reading.pos} ${reading.lemma} ${reading.particle ?? ''} ${group}`;
    const old = known.get(key);
    known.set(key, {
      ...reading,
      flags: reading.flags | (old?.flags ?? 0),
      agreement: reading.agreement | (old?.agreement ?? 0),
    });
  }
}
