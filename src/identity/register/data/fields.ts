/** Fields of work that hardly anyone changes: a striker and a minister with one name are two. */
import { rows } from '../../../language/de/data/table.ts';

/** By field, the last parts of functions, masculine and folded as `fold` does. Columns: field, endings. */
const FIELDS: readonly (readonly [field: string, endings: readonly string[]])[] = rows(`
  politics  minister kanzler prasident senator abgeordneter landrat burgermeister politiker staatssekretar botschafter diplomat gouverneur premier parteichef fraktionschef ministerprasident gemeinderat stadtrat nationalrat bundesrat kommissar sekretar kandidat populist parteivorsitzender oppositionsfuhrer regierungschef staatschef unterhandler regierungssprecher
  sport     spieler sturmer verteidiger torhuter torwart trainer coach schwimmer laufer boxer turner radprofi rennfahrer skifahrer biathlet athlet sportler schiedsrichter fussballer
  arts      schauspieler sanger maler bildhauer musiker dirigent komponist regisseur schriftsteller autor dichter rapper pianist kunstler intendant
  science   professor forscher wissenschaftler physiker chemiker biologe historiker virologe okonom mediziner soziologe psychologe
  health    arzt chirurg chefarzt pfleger apotheker hebamme psychiater
  business  unternehmer manager geschaftsfuhrer vorstandschef vorstand konzernchef firmenchef milliardar grunder aufsichtsratschef bankier landwirt bauer wirt
  law       anwalt richter staatsanwalt notar
  faith     bischof pfarrer pastor kardinal papst imam rabbiner priester
  force     general oberst offizier admiral soldat polizist feuerwehrmann polizeisprecher polizeichef
  media     journalist reporter redakteur moderator korrespondent chefredakteur fotograf
`).map(([field, endings]) => [field, endings.split(' ')] as const);

/** The field of a function, by the longest ending that fits; null when none does. */
export function fieldOf(head: string): string | null {
  let best = '';
  let found: string | null = null;
  for (const [field, endings] of FIELDS) {
    for (const ending of endings) {
      if (ending.length <= best.length || !head.endsWith(ending)) continue;
      best = ending;
      found = field;
    }
  }
  return found;
}
