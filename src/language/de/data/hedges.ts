/** Words by which a writer marks distance or doubt. */
import { oneOf, rows, words } from './table.ts';

/** Of one word: hearsay (*soll, demnach*), doubt (*angeblich*), inference (*offenbar, wohl*), correction (*fälschlich*). */
export const HEDGE_KINDS = ['hearsay', 'doubt', 'inference', 'correction'] as const;
export type HedgeKind = (typeof HEDGE_KINDS)[number];

/**
 * Where words count: anywhere in a statement; anywhere and as an adjective with an ending too (*angebliche*,
 * *mutmaßlichem*); outside what is quoted, since in it they are what was said (*er sei zu Unrecht verurteilt worden*); or
 * in the cue alone, since elsewhere they are other words (*laut rufen*).
 */
const HEDGE_PLACES = ['any', 'inflects', 'outside', 'cue'] as const;

export interface HedgeEntry {
  /** The words in lower case. */
  readonly words: readonly string[];
  readonly kind: HedgeKind;
  readonly place: (typeof HEDGE_PLACES)[number];
}

/** The endings of an inflected entry. */
export const ADJECTIVE_ENDINGS = words('e em en er es');

/** Sorted within a kind. Columns: words, kind, and the place where it is not `any`. */
export const HEDGES: readonly HedgeEntry[] = rows(`
  # hearsay: on others' word
  angaben zufolge                                 hearsay
  berichten zufolge                               hearsay
  dem hörensagen nach                             hearsay
  dem vernehmen nach                              hearsay
  demnach                                         hearsay
  demzufolge                                      hearsay
  den angaben nach                                hearsay
  den angaben zufolge                             hearsay
  der legende nach                                hearsay
  der überlieferung nach                          hearsay
  eigenen angaben zufolge                         hearsay
  gerüchten zufolge                               hearsay
  gerüchteweise                                   hearsay
  informationen zufolge                           hearsay
  kolportiert                                     hearsay
  laut                                            hearsay     cue
  laut berichten                                  hearsay
  laut gerüchten                                  hearsay
  laut medienberichten                            hearsay
  lt.                                             hearsay     cue
  medienberichten zufolge                         hearsay
  nach eigenem bekunden                           hearsay
  nach eigenen angaben                            hearsay
  nach eigener aussage                            hearsay
  nach eigener darstellung                        hearsay
  nach unbestätigten berichten                    hearsay
  presseberichten zufolge                         hearsay
  unbestätigten berichten zufolge                 hearsay
  wie berichtet wird                              hearsay
  wie es heißt                                    hearsay
  wie man hört                                    hearsay
  wie verlautet                                   hearsay
  wie verlautete                                  hearsay
  wie zu hören ist                                hearsay
  zeugenaussagen zufolge                          hearsay
  zeugenberichten zufolge                         hearsay
  zufolge                                         hearsay     cue
  # doubt: the writer does not vouch
  angeblich                                       doubt       inflects
  nicht belegt                                    doubt       outside
  nicht bestätigt                                 doubt       outside
  nicht überprüfbar                               doubt       outside
  nicht unabhängig überprüfbar                    doubt       outside
  nicht verifiziert                               doubt       outside
  noch nicht bestätigt                            doubt       outside
  unbelegt                                        doubt       outside
  unbestätigt                                     doubt       outside
  unbewiesen                                      doubt       outside
  ungeprüft                                       doubt       outside
  unüberprüft                                     doubt       outside
  vermeintlich                                    doubt       inflects
  vorgeblich                                      doubt       inflects
  # inference: the writer or speaker concludes or guesses
  allem anschein nach                             inference
  allen anzeichen nach                            inference
  aller voraussicht nach                          inference
  aller wahrscheinlichkeit nach                   inference
  anscheinend                                     inference
  augenscheinlich                                 inference
  aus heutiger sicht                              inference
  dem anschein nach                               inference
  eventuell                                       inference
  evtl.                                           inference
  höchstwahrscheinlich                            inference
  mit an sicherheit grenzender wahrscheinlichkeit  inference
  mit großer wahrscheinlichkeit                   inference
  mit hoher wahrscheinlichkeit                    inference
  mit ziemlicher sicherheit                       inference
  möglicherweise                                  inference
  mutmasslich                                     inference   inflects
  mutmaßlich                                      inference   inflects
  nach aktuellem kenntnisstand                    inference
  nach aktuellem stand                            inference
  nach bisherigem ermittlungsstand                inference
  nach bisherigem kenntnisstand                   inference
  nach bisherigen erkenntnissen                   inference
  nach bisherigen ermittlungen                    inference
  nach derzeitigem erkenntnisstand                inference
  nach derzeitigem kenntnisstand                  inference
  nach derzeitigem stand                          inference
  nach ersten erkenntnissen                       inference
  nach ersten ermittlungen                        inference
  nach ersten schätzungen                         inference
  nach jetzigem kenntnisstand                     inference
  nach jetzigem stand                             inference
  nach menschlichem ermessen                      inference
  nach vorläufigen erkenntnissen                  inference
  nach vorläufigen zahlen                         inference
  offenbar                                        inference
  offenkundig                                     inference
  offensichtlich                                  inference
  schätzungsweise                                 inference
  scheinbar                                       inference   inflects
  unter umständen                                 inference
  vermutlich                                      inference
  vermutungsweise                                 inference
  vielleicht                                      inference
  voraussichtlich                                 inference
  wahrscheinlich                                  inference
  wie es aussieht                                 inference
  wie es scheint                                  inference
  wohl                                            inference
  womöglich                                       inference
  # correction: the writer says that it is not so
  entgegen anderslautenden berichten              correction  outside
  entgegen den angaben                            correction  outside
  erwiesenermaßen falsch                          correction  outside
  faktenwidrig                                    correction  outside
  fälschlich                                      correction  outside
  fälschlicherweise                               correction  outside
  irrigerweise                                    correction  outside
  irrtümlich                                      correction  outside
  irrtümlicherweise                               correction  outside
  nachweislich falsch                             correction  outside
  nachweislich unwahr                             correction  outside
  ohne beleg                                      correction  outside
  ohne belege                                     correction  outside
  ohne beweis                                     correction  outside
  ohne beweise                                    correction  outside
  ohne jeden beleg                                correction  outside
  ohne jeden beweis                               correction  outside
  ohne jegliche belege                            correction  outside
  ohne jegliche beweise                           correction  outside
  ohne jeglichen beleg                            correction  outside
  ohne konkrete belege                            correction  outside
  ohne konkrete beweise                           correction  outside
  ohne nachweis                                   correction  outside
  tatsachenwidrig                                 correction  outside
  unberechtigterweise                             correction  outside
  ungerechtfertigterweise                         correction  outside
  unrichtigerweise                                correction  outside
  unzutreffend                                    correction  outside
  unzutreffenderweise                             correction  outside
  wahrheitswidrig                                 correction  outside
  wider besseres wissen                           correction  outside
  widerlegt                                       correction  outside
  zu unrecht                                      correction  outside
`).map(([expression, kind, place = 'any']) => ({
  words: expression.split(' '),
  kind: oneOf(HEDGE_KINDS, kind),
  place: oneOf(HEDGE_PLACES, place),
}));

/** Present forms of *sollen*: hearsay with a perfect infinitive (*soll gesehen haben*), with others a plan as often. */
export const HEARSAY_MODALS = words('soll sollen');

/** Present forms of *wollen*: the subject's own claim before a perfect infinitive (*will nichts gewusst haben*). */
export const CLAIM_MODALS = words('will wollen');

/** Forms of modals that conclude or guess before a perfect infinitive: *könnte gesehen haben, muss gewusst haben*. */
export const INFERENCE_MODALS = words('könnte könnten mag mögen muss müssen müsste müssten');

/** Forms that guess with any infinitive: *dürfte reichen*. */
export const GUESSING_MODALS = words('dürfte dürften');

/** Infinitives that name no act: after *soll* they are told, not planned: *soll dort Verwandte haben*. */
export const STATES = words(`
  ähneln bedeuten befinden beinhalten bestehen betragen bleiben drohen enthalten existieren fehlen geben gehören gelten haben handeln
  heißen herrschen hervorgehen kennen kosten leben leiden liegen messen passen reichen sein sitzen stammen stecken stehen
  umfassen verfügen verlaufen vorliegen wiegen wissen wohnen zählen zurückgehen zusammenhängen
`);

/** Infinitives that after *soll* name what something is meant for: *soll die Kassen entlasten*; compounds by their last part. */
export const PURPOSES =
  /(?:helfen|sorgen|möglichen|erlauben|leichtern|hindern|schützen|dienen|stärken|fördern|lasten|bessern|senken|tragen|stellen|leisten|schaffen|sichern|führen|meiden|unterstützen|regeln|klären|prüfen|ziehen|treten|gelten|beginnen|starten|öffnen|geben)$/;
