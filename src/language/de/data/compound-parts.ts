/** Words that make compounds, or do not, beside what the lexicon tells. */
import { words } from './table.ts';

/**
 * Nouns of two or three letters that are parts of compounds. Others are not looked for in words: "Bar" is not in
 * "Barbar", "Eck" not in "Habeck".
 */
export const SHORT_PARTS = words(`
  Akt Amt Arm Art Bad Bau Bus Ehe Ei Eid Eis Fan Fuß Gas Gen Hof Hut Job Kur Lkw Lob Lok Los Mai Not Ohr Öl Ort
  Ost Pkw Pop Rad Rat Ruf See Ski Süd Tag Tal Tat Tee Tod Ton Tor Typ Tür Uhr Uni Web Weg Zar Zoo Zug
`);

/** Parts that say too little to be found by: nobody who looks for "Tag" wants every "Bundestag". */
export const EMPTY_PARTS = words(`
  All Art Ei Gut Mal Tag Teil Werk Wesen Zeug Wert Mut Heit
`);

/**
 * Nouns in which surnames and places end. They are parts of compounds after a linking -s ("Geschäfts⟨mann⟩") and after
 * other compounds, else most words that end so are names: "Rosenberg", "Zimmermann".
 */
export const NAME_ENDINGS = words(`
  Bach Beck Becker Berg Berger Bock Burg Hausen Horn Huber Knecht Maier Mann Meier Meyer Müller Schmidt Schulz
  Schulze Stein Thal Weber Wetter
`);

/** Nouns that no compound begins with; "Ver⟨lassen⟩", "Ver⟨sendung⟩" do. */
export const NO_MODIFIERS = words(`
  Ale Base Bei Bug Dung Ende Ente Esse Gen Ger Gestalt Gewöhne Haben Hint Hinter Nein Ober Rege Rück Sein Unter Verb
  Vers Voraus Wanne Werde Zurück
`);

/** Nouns that no compound ends in, though the letters may: "Trainer⟨innen⟩", "Abonn⟨enten⟩". */
export const NO_HEADS = words(`
  Ehrung Endung Ente Erbung Inne Rinne Rinnen Uropa
`);

/** Nouns that do not count after letters that are no word: "Gesellschaftspoli⟨tisch⟩", "Mittelh⟨essen⟩". */
export const NO_HEADS_ALONE = words(`
  Alien Anker Banker Ding Eimer Erde Erden Erfahren Essen Falls Griff Haltung Hessen Land Lauch Liste Listen Losung
  Nomen Rate Rates Ration Rationen Reich Ring Samt Sehen Stadt Stern Tausch Tisch Träger Uhr Weile
`);

/** What stands before a noun, and is no noun with a gender itself. */
export const COMPOUND_PREFIXES = words(`
  anti außen bio binnen doppel elektro euro extra gesamt geo groß haupt hoch innen inter klein krypto mega meta mikro
  mini mittel multi nachbar nano neo neu nicht nieder nord ober öko online ost pseudo quer sammel schnell selbst
  semi sonder spät spitzen stief süd super tele terror top ultra vize voll west zentral zusatz
`);

/** The same, of words that the lexicon does not have: "Umgang" has little of "Gang", "Vorrat" none of "Rat". */
export const LOOSE_PREFIXES = words(`
  ex fern gegen ko nach neben pan para post rück schein sub über um unter ur vor weiter wieder zwischen
`);

/** Names and nouns that look like compounds and are none, in lower case. */
export const NO_COMPOUNDS = words(`
  donnerstag eineinhalb freitag gründonnerstag haushalt interessen kombination lauterbach plattform regelung
  schriftsteller sonnabend sonntag tatsache weihnacht weihnachten
`);
