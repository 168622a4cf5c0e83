/**
 * The German full-form lexicon: what each of half a million word forms can be. It is read when first imported, from
 * one file of `data/`, which `npm run lexicon` compiles; its format is in `lexicon/format.ts`.
 */
export { compoundHead } from './lexicon/compounds.ts';
export { Flag, isKonjunktiv1, isKonjunktiv2 } from './lexicon/flags.ts';
export { guess } from './lexicon/guess.ts';
export {
  agreement,
  bits,
  lemmas,
  lookup,
  readings,
  verbCount,
  verbLemma,
  verbLemmas,
  verbParticle,
  verbsOf,
} from './lexicon/readings.ts';
