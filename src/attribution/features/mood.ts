import type { Analysis } from '../../language/de/analysis.ts';
import { Flag } from '../../language/de/lexicon.ts';
import { isKonjunktiv1, isKonjunktiv2 } from '../../language/de/verbs.ts';

/** 0 no verb, 1 Konjunktiv I, 2 Konjunktiv II, 3 a past that may be Konjunktiv II, 4 past, 5 present. */
export function moodOf(a: Analysis, finite: number): number {
  if (finite < 0) return 0;
  if (isKonjunktiv1(a, finite)) return 1;
  if (isKonjunktiv2(a, finite)) return 2;
  const bits = a.bits[finite];
  if ((bits & (Flag.KONJ2_PL | Flag.KONJ2_SG3)) !== 0) return 3;
  return (bits & Flag.PAST) !== 0 ? 4 : 5;
}
