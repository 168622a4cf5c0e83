/** What roles are kinds of others: a minister is a politician, a virologist a researcher and an expert. */
import { rows } from './table.ts';

/**
 * By the wider role, what is also said of those who have a narrower one; compounds count by their last part. All in lower
 * case, masculine. Columns: wider role, narrower ones.
 */
export const ROLE_KINDS: ReadonlyMap<string, readonly string[]> = new Map(
  rows(`
  amtsinhaber      präsident kanzler bürgermeister minister gouverneur landrat
  arzt             chirurg onkologe internist psychiater kardiologe chefarzt notarzt hausarzt virologe
  athlet           läufer schwimmer radprofi springer fahrer boxer turner biathlet ringer werfer sprinter ruderer
  aktivist         klimaaktivist menschenrechtler tierschützer umweltschützer bürgerrechtler
  autor            schriftsteller journalist publizist lyriker dramatiker reporter
  chef             vorstandschef geschäftsführer ceo leiter vorsitzender präsident direktor vorstandsvorsitzender
  diplomat         botschafter gesandter konsul attaché
  experte          forscher wissenschaftler professor analyst ologe onom ökonom historiker jurist berater
  forscher         wissenschaftler professor ologe onom physiker chemiker historiker mediziner soziologe biologe
  gegner           kritiker
  geistlicher      bischof pfarrer pastor priester papst kardinal imam rabbi abt pater
  jurist           anwalt rechtsanwalt richter staatsanwalt notar rechtler
  kirchenmann      bischof pfarrer pastor priester papst kardinal
  künstler         maler bildhauer musiker sänger schauspieler fotograf
  manager          ceo vorstand vorstandschef geschäftsführer leiter chef direktor
  mediziner        ernährungsmediziner arzt virologe epidemiologe chirurg onkologe
  militär          general offizier oberst admiral major generalstabschef
  minister         außenminister innenminister
  musiker          sänger rapper gitarrist pianist dirigent komponist schlagzeuger bassist
  ökonom           volkswirt chefvolkswirt wirtschaftswissenschaftler wirtschaftsforscher
  oppositioneller  regimekritiker dissident oppositionspolitiker
  parteichef       parteivorsitzender vorsitzender
  politiker        minister kanzler abgeordneter senator präsident ministerpräsident bürgermeister landrat fraktionschef parteichef vorsitzender staatssekretär nationalrat ständerat bundesrat premier regierungschef kandidat
  profi            spieler stürmer verteidiger torhüter boxer läufer
  präsident        staatschef staatsoberhaupt kremlchef
  regierungschef   kanzler ministerpräsident premier premierminister bundeskanzler
  republikaner     senator gouverneur abgeordneter präsident
  schriftsteller   autor romancier dichter
  sportler         spieler läufer schwimmer radprofi springer boxer turner fahrer torhüter stürmer
  sprecher         pressesprecher regierungssprecher
  staatschef       präsident kremlchef
  staatsoberhaupt  präsident bundespräsident könig königin kaiser kremlchef
  coach            trainer bundestrainer
  interimscoach    übergangscoach interimstrainer
  trainer          coach bundestrainer chefcoach
  unternehmer      gründer milliardär geschäftsführer inhaber gesellschafter
  wissenschaftler  forscher professor ologe onom physiker chemiker historiker mediziner soziologe biologe
`).map(([wide, narrow]) => [wide, narrow.split(' ')] as const),
);
