import { words } from '../../../language/de/data/table.ts';

/** Words before a name that are no part of it, small and without points. */
export const TITLES = words(`
  # of address
  herr herrn frau hr fr fräulein familie mr mrs ms miss mister sir dame lord lady madame mme monsieur mlle pan pani
  señor señora signor signora don doña sheikh scheich scheikh scheich-ul-islam
  # of degree
  dr drs prof professor professorin mag magister dipl-ing dipl ing dott phd msc bsc mba ba ma rer nat phil med jur
  dres habil hc h.c lic ddr
  # of office: only those that are no surnames
  präsident präsidentin president ministerpräsident ministerpräsidentin premierminister premierministerin premier
  kanzlerin bundeskanzler bundeskanzlerin chancellor außenminister außenministerin innenminister innenministerin
  verteidigungsminister verteidigungsministerin finanzminister finanzministerin minister ministerin senator senatorin
  gouverneur gouverneurin governor bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin botschafter
  botschafterin ambassador staatssekretär staatssekretärin secretary abgeordneter abgeordnete representative rep sen
  gov congressman congresswoman justice judge botschaftsrat kremlchef kremlsprecher staatschef staatspräsident
  # of arms, church and crown
  general generalmajor generalleutnant gen oberst oberstleutnant colonel col major maj captain capt lt sgt admiral
  brigadegeneral feldmarschall sergeant papst pope patriarch metropolit kardinal cardinal erzbischof archbishop rev
  reverend pater father sister prinz prinzessin zar zarin könig king queen prince princess fürstin königin ayatollah ajatollah imam rabbi
  hodscha hojatoleslam mullah saint sankt st
`);

/** Words behind a name that are no part of it. */
export const SUFFIXES = words(`jr sr jun sen junior senior  md phd mdb mdl
  mdep mep mp esq kg kcb cbe obe mbe qc kc ret ad`);

/** Articles and prepositions of names: they may be there or not. At the start only when a name follows. */
export const PARTICLES = words(`
  # German, Dutch, Scandinavian
  von vom zu zum zur van ter ten den der de het af av und
  # Romance
  da das di do dos du del della dello degli des la le las los lo y e i d
  # Arabic and Hebrew: the article with the letter that it takes on, and son, daughter
  al el ul ol as es ash asch esch ad ed an en ar er at et az bin ibn ben bint bat ould
`);

/** Arabic articles that hyphens join to their word: al-Assad, es-Sisi, Asch-Scharaa. */
export const ARTICLES = words(`al el ul ol as es ash esh asch esch ach ad ed an en ar er at et az ez il`);

/** Servant (of): with article and name one name, however they are joined: Abd al-Rahman, Abdelrahman, Abdurrahman. */
export const SERVANT = words(`abd abdul abdel abdal abdol abdoul abdur abdus abdun abdut abdud abdar abder abdir`);
