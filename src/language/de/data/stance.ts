/** Words that tell how a statement stands: whether it is denied, doubted or taken for established. */
import { words } from './table.ts';

/** Verbs by which the speaker says that what follows is not so; `zurückweisen` and its like only what somebody claims. */
export const DENYING_VERBS = words(
  'abstreiten ausschließen bestreiten dementieren leugnen negieren verneinen widerlegen',
);

/** Verbs that deny with a claim as their object: *wies ⟨Vorwürfe⟩ zurück, dass …*, *trat ⟨Berichten⟩ entgegen, wonach …* */
export const REJECTING_VERBS = words('entgegentreten weisen widersprechen zurückweisen');

/** Last parts of nouns for what somebody claims, in any case and number. */
export const CLAIM_NOUNS =
  /(?:vorw(?:urf|ürfen?)s?|anschuldigung|anschuldigungen|behauptung|behauptungen|darstellung|darstellungen|berichten?|medienberichte|verdacht|verdächtigungen?|gerüchten?|spekulation|spekulationen|unterstellung|unterstellungen|beschuldigung|beschuldigungen|annahmen?|eindruck|vermutung|vermutungen)$/;

/** Verbs by which the speaker doubts what follows. */
export const DOUBTING_VERBS = words('anzweifeln bezweifeln zweifeln');

/** Verbs by which the writer keeps away from what follows. */
export const DISTANCING_VERBS = words(
  'behaupten fabulieren fantasieren insinuieren schwadronieren vorgaukeln vorgeben weismachen wittern',
);

/** Last parts of nouns by which the writer does so: *die ⟨Verschwörungserzählung⟩, dass …* */
export const DISTANCING_NOUNS =
  /(?:behauptung|behauptungen|gerüchte?n?|falschmeldung|falschmeldungen|lügen?|legenden?|märchen|mär|mythos|mythen|propaganda|unterstellung|unterstellungen|verschwörungs(?:erzählung|theorie)(?:en)?|schauermärchen)$/;

/** Verbs of those who admit what speaks against them: with any complement the writer takes it for true. */
export const ADMITTING_VERBS = words('eingestehen einräumen gestehen zugeben zugestehen');

/** Verbs that take a clause with *dass* in the indicative only if the writer holds it to be so. */
export const FACTIVE_VERBS = words(
  'aufdecken bedauern belegen bereuen beweisen enthüllen herausbekommen herausfinden nachweisen wissen',
);

/** Words that deny the whole of a clause. */
export const DENYING_WORDS = words('keiner keinesfalls keineswegs mitnichten nicht nie niemals niemand weder');

/** Verbs that say, negated, what they take for true, or nothing: *verhehlt nicht, dass …*, *vergaß nicht, …* */
export const SELF_NEGATING_VERBS = words(`
  anzweifeln bestätigen bestreiten abstreiten ausschließen bezweifeln dementieren leugnen negieren verbergen verbieten vergessen verhehlen
  verheimlichen verneinen verschweigen zweifeln
`);

/** Nouns without which a claim has nothing to stand on: *sieht ⟨keine Hinweise⟩ darauf, dass …* */
export const GROUNDS =
  /^(?:anhaltspunkte?|anlass|anzeichen|belege?|beweise?|erkenntnisse|evidenz|grund|hinweise?|indizien|nachweise?)n?$/;

/** Last parts of nouns for what is admitted: *räumte ⟨Versäumnisse⟩ ein*, *gestand die ⟨Tat⟩*. */
export const FAULTS =
  /(?:fehlern?|schuld|versäumnis(?:se)?n?|problemen?|mangel|mängeln?|schwächen?|defiziten?|irrtum|irrtümer|pannen?|verzögerung(?:en)?|niederlagen?|tat|taten|verantwortung|mord|morde|beteiligung|verstöße|verstösse|manipulation(?:en)?|lücken?|rückstand|verluste?n?|überfall|diebstahl|betrug)$/;
