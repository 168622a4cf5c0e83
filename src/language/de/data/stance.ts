/** Words that tell how far a writer stands behind what someone is said to have said. */
import { words } from './table.ts';

/** Verbs and phrases by which the writer takes a statement for true: *räumte ein, dass …*; infinitives, participles apart. */
export const FACTIVE = words(`
  aufdecken beichten bekanntgeben belegen bemerken beweisen dokumentieren eingestehen einräumen einsehen enthüllen
  entdecken erfahren erkennen feststellen gestehen herausfinden nachweisen offenbaren offenlegen realisieren
  verraten wissen zugeben zugestehen
`);

/** Verbs by which the writer does not vouch: *behauptet, er sei …*. */
export const DISTANCING = words(`
  andichten aufbauschen behaupten faseln fabulieren fantasieren herbeireden insinuieren lügen mutmaßen schwadronieren
  schwindeln spekulieren unken unterstellen vorgaukeln vorgeben vorlügen vormachen vortäuschen weismachen wittern
`);

/** Verbs that deny what they take: *bestreitet, dass …*, *weist Vorwürfe zurück*; not those that only refuse or doubt. */
export const DENYING = words(`
  ableugnen abstreiten bestreiten dementieren entkräften leugnen negieren verneinen widerlegen widersprechen
  zurückweisen
`);

/** Words of phrases that deny: *in Abrede stellen*, *als falsch zurückweisen*, *von sich weisen*. */
export const DENYING_WORDS = words(`
  abrede abwegig dementi falsch haltlos lüge unbegründet unsinn unwahr zurückweisung
`);

/** Verbs that doubt what they take: *bezweifelt, dass …*. */
export const DOUBTING = words(`
  anzweifeln bezweifeln hinterfragen infragestellen zweifeln
`);

/** Words that turn a frame round: *sagte nicht, dass …*. */
export const NEGATING = words(`
  kein keine keinem keinen keiner keines keineswegs nicht nie niemals niemand nirgends weder
`);

/** Infinitives of states, before which *sollen* tells what is said and no plan: *soll … kennen*. */
export const STATES = words(`
  arbeiten bekommen besitzen bestehen betragen enthalten existieren fehlen gehören geben haben heißen kennen kosten
  leben leiden liegen sein stammen stehen umfassen unterhalten verdienen verfügen wissen wohnen
`);
