/** Names and words that many bear, so that bearing them says little. */
import { words } from '../../../language/de/data/table.ts';

/** Surnames that more than one in a thousand bears in the German-speaking countries, or very many elsewhere; folded. */
export const COMMON_SURNAMES = words(`
  muller mueller schmidt schneider fischer weber meyer meier maier mayer wagner becker schulz schulze hoffmann schafer
  koch bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange schmitt werner
  krause lehmann schmid kohler herrmann konig walter huber kaiser fuchs peters lang scholz moller weiss jung hahn
  schubert vogel friedrich keller gunther frank berger winkler roth beck lorenz baumann gruber steiner moser pichler
  smith jones brown johnson williams miller davis wilson taylor garcia martinez lopez gonzalez rodriguez fernandez
  perez sanchez nguyen kim lee li wang zhang chen liu yang iwanow petrow smirnow singh kumar khan ali ahmed mohammed
  yilmaz kaya demir rossi silva santos martin dubois nowak kowalski novak horvat jovanovic andersson johansson hansen
`);

/** Bodies that every country, state or town has one of; folded. */
export const GENERIC_BODIES = words(`
  polizei staatsanwaltschaft ministerium regierung gericht amtsgericht landgericht verwaltungsgericht feuerwehr
  universitat hochschule gewerkschaft verband verein partei zentralbank notenbank parlament senat armee militar
  opposition kommission behorde amt rat stadt gemeinde kreis landkreis stadtrat gemeinderat kreistag landtag
  aussenministerium innenministerium verteidigungsministerium finanzministerium justizministerium
  gesundheitsministerium wirtschaftsministerium umweltministerium bundespolizei luftwaffe marine geheimdienst
  zeitung bewegung miliz agentur gruppe organisation redaktion sender delegation
  konzern unternehmen firma bank klinik krankenhaus schule kirche fraktion koalition stiftung institut
`);

/** One word that ends like this is a kind of body, not a name: "Wahlkommission", "Küstenwache". */
export const GENERIC_ENDINGS = /^[^ ]*(?:kommission|ministerium|behorde|wache|miliz|redaktion|leitung|delegation)$/;
