/** Words by which a writer marks distance or doubt. */
import { oneOf, rows, words } from './table.ts';

/** Of one word: hearsay (*soll, demnach*), doubt (*angeblich*), inference (*offenbar, wohl*), correction (*fälschlich*). */
export const HEDGE_KINDS = ['hearsay', 'doubt', 'inference', 'correction'] as const;
export type HedgeKind = (typeof HEDGE_KINDS)[number];

export interface HedgeEntry {
  /** The words in lower case. */
  readonly words: readonly string[];
  readonly kind: HedgeKind;
  /** Whether the last word also stands as an adjective with an ending: *angebliche*, *mutmaßlichem*. */
  readonly inflects: boolean;
}

/** The endings of an inflected entry. */
export const ADJECTIVE_ENDINGS = words('e em en er es');

/** Sorted within a kind. Columns: words, kind, and `+` where it inflects. */
export const HEDGES: readonly HedgeEntry[] = rows(`
  # hearsay: on others' word
  angaben zufolge                     hearsay
  berichten zufolge                   hearsay
  dem hörensagen nach                 hearsay
  dem vernehmen nach                  hearsay
  demnach                             hearsay
  demzufolge                          hearsay
  den angaben nach                    hearsay
  den angaben zufolge                 hearsay
  der legende nach                    hearsay
  der überlieferung nach              hearsay
  gerüchten zufolge                   hearsay
  gerüchteweise                       hearsay
  informationen zufolge               hearsay
  kolportiert                         hearsay     +
  laut berichten                      hearsay
  laut gerüchten                      hearsay
  laut medienberichten                hearsay
  medienberichten zufolge             hearsay
  nach eigenem bekunden               hearsay
  nach eigenen angaben                hearsay
  nach eigener aussage                hearsay
  nach eigener darstellung            hearsay
  nach unbestätigten berichten        hearsay
  presseberichten zufolge             hearsay
  unbestätigten berichten zufolge     hearsay
  wie berichtet wird                  hearsay
  wie es heißt                        hearsay
  wie man hört                        hearsay
  wie zu hören ist                    hearsay
  zeugenaussagen zufolge              hearsay
  zeugenberichten zufolge             hearsay
  # doubt: the writer does not vouch
  angeblich                           doubt       +
  nicht belegt                        doubt       +
  nicht bestätigt                     doubt       +
  nicht überprüfbar                   doubt       +
  nicht unabhängig überprüfbar        doubt       +
  nicht verifiziert                   doubt       +
  noch nicht bestätigt                doubt       +
  ohne beleg                          doubt
  ohne belege                         doubt
  ohne beweis                         doubt
  ohne beweise                        doubt
  ohne nachweis                       doubt
  unbelegt                            doubt       +
  unbestätigt                         doubt       +
  unbewiesen                          doubt       +
  unüberprüft                         doubt       +
  vermeintlich                        doubt       +
  vorgeblich                          doubt       +
  # inference: the writer or speaker concludes or guesses
  allem anschein nach                 inference
  aller voraussicht nach              inference
  aller wahrscheinlichkeit nach       inference
  anscheinend                         inference
  augenscheinlich                     inference   +
  aus heutiger sicht                  inference
  dem anschein nach                   inference
  eventuell                           inference   +
  evtl.                               inference
  höchstwahrscheinlich                inference
  mit großer wahrscheinlichkeit       inference
  mit hoher wahrscheinlichkeit        inference
  mit ziemlicher sicherheit           inference
  möglicherweise                      inference
  mutmasslich                         inference   +
  mutmaßlich                          inference   +
  nach aktuellem kenntnisstand        inference
  nach aktuellem stand                inference
  nach bisherigem ermittlungsstand    inference
  nach bisherigem kenntnisstand       inference
  nach bisherigen erkenntnissen       inference
  nach bisherigen ermittlungen        inference
  nach derzeitigem erkenntnisstand    inference
  nach derzeitigem kenntnisstand      inference
  nach derzeitigem stand              inference
  nach ersten erkenntnissen           inference
  nach ersten ermittlungen            inference
  nach ersten schätzungen             inference
  nach jetzigem kenntnisstand         inference
  nach jetzigem stand                 inference
  nach menschlichem ermessen          inference
  nach vorläufigen erkenntnissen      inference
  nach vorläufigen zahlen             inference
  offenbar                            inference
  offenkundig                         inference   +
  offensichtlich                      inference   +
  schätzungsweise                     inference
  scheinbar                           inference   +
  unter umständen                     inference
  vermutlich                          inference   +
  vielleicht                          inference
  voraussichtlich                     inference   +
  wahrscheinlich                      inference   +
  wohl                                inference
  womöglich                           inference
  # correction: the writer says that it is not so
  entgegen anderslautenden berichten  correction
  entgegen den angaben                correction
  fälschlich                          correction  +
  fälschlicherweise                   correction
  irrigerweise                        correction
  irrtümlich                          correction  +
  irrtümlicherweise                   correction
  nachweislich falsch                 correction  +
  tatsachenwidrig                     correction  +
  unberechtigterweise                 correction
  ungerechtfertigterweise             correction
  unrichtigerweise                    correction
  unzutreffend                        correction  +
  unzutreffenderweise                 correction
  wahrheitswidrig                     correction  +
  wider besseres wissen               correction
  zu unrecht                          correction
`).map(([expression, kind, inflects]) => ({
  words: expression.split(' '),
  kind: oneOf(HEDGE_KINDS, kind),
  inflects: inflects === '+',
}));

/** Present forms of *sollen*: hearsay with an infinitive (*soll gesehen haben*), surest with a perfect or *sein*. */
export const HEARSAY_MODALS = words('soll sollen');

/** Present forms of *wollen*: the subject's own claim before a perfect infinitive (*will nichts gewusst haben*). */
export const CLAIM_MODALS = words('will wollen');

/** Forms of modals that conclude or guess, before a perfect infinitive or *sein*: *dürfte*, *muss gewusst haben*. */
export const INFERENCE_MODALS = words('dürfte dürften könnte könnten mag mögen muss müssen müsste müssten');
