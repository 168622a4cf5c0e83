import { rows, words } from '../../src/language/de/data/table.ts';

/** Entries of the dictionaries that are wrong and spoil others: cut-off or misread keys, names as adjectives. */
export const DROPPED = words(`
  # verbs
  aneinandergefügen aneinandergegrenz aneinandergehänge dazwischengefahre dazwischengefunke dazwischengereden
  dazwischengerufen dazwischengestehe dazwischengetrete dazwischenzufahre dazwischenzufunke dazwischenzureden
  dazwischenzurufen dazwischenzustehe dazwischenzutrete dddsdsdssdsds flössen hintenübergefalle hintenübergekippe
  hintenüberzufalle hintenüberzukippe hinzustellen ineinandergefügen ineinandergegreif ineinanderzufügen
  ineinanderzugreif misswirtschaften mißwirtschaften schleissen sondern
  # adjectives
  Becker Christopher Kaiser Kohler Mayer Miller Schützer Yorker
`);

/** Verbs that the dictionaries lack, conjugated weak; `|` parts a separable particle. */
export const WEAK_VERBS = words(`
  # saying
  beargwöhnen bekritteln durch|blicken durch|sickern ab|wiegeln bei|steuern echauffieren ermuntern fabulieren
  fachsimpeln feixen flachsen frohlocken glossieren grollen heraus|posaunen höhnen insinuieren juxen kalauern
  kolportieren konzedieren mokieren nach|bessern nach|justieren nach|schieben orakeln palavern parlieren
  prognostizieren radebrechen rapportieren relativieren replizieren räsonieren salbadern schlussfolgern schmähen
  schwadronieren sekundieren insistieren statuieren spötteln telegrafieren titeln titulieren verklausulieren
  verlautbaren votieren wehklagen zetern disputieren ratschen menetekeln
  agitieren apostrophieren babbeln bejammern belobigen bemäkeln bespötteln bestürmen bramarbasieren brummeln
  deklamieren dekretieren depeschieren desavouieren dämonisieren erflehen ertönen estimieren
  fantasieren favorisieren geifern gellen goutieren granteln heischen imaginieren inkriminieren ironisieren kabeln
  kondolieren konkludieren kritteln lobhudeln matschkern monologisieren nach|doppeln parlamentieren präferieren quäken
  quieken rappen raunzen röhren rüffeln schnacken schnarren schnöden stipulieren sudern tickern tratschen urgieren
  ventilieren vereinbaren verhehlen verklickern verorten weibeln zertifizieren zischeln
  # doing
  boykottieren dekarbonisieren digitalisieren durch|regieren evaluieren globalisieren implementieren interviewen
  koalieren lancieren lobbyieren paktieren platzieren priorisieren recherchieren redigieren solidarisieren
  unterminieren verifizieren zurück|rudern
  # from English
  bloggen boostern canceln chatten coachen covern dissen faken featuren framen gendern haten jetten leaken leasen
  livestreamen mailen mobben outen pushen scannen simsen spammen streamen tracken triggern tweeten retweeten
  whatsappen zoomen
`);

/** Weak verbs that have no *ge-* in the participle, although they begin with a stressed syllable or a foreign one. */
export const WITHOUT_GE = words('frohlocken interviewen radebrechen retweeten');

/** Separable verbs that the dictionaries lack, conjugated like the verb after the bar. */
export const DERIVED_VERBS = words(`
  dar|tun ein|schreiten gegen|halten heraus|streichen herunter|spielen klein|reden klein|halten kund|machen kund|tun
  nach|bessern nach|schieben nach|treten schön|reden teil|haben voran|schreiten voran|treiben voraus|ahnen voraus|schicken vor|schreiten
  weis|machen ab|schreiten aus|schreiten richtig|stellen
`);

/** Strong verbs that the dictionaries lack: infinitive, past, participle. */
export const STRONG_VERBS = rows(`
  schreiten  schritt  geschritten
`);

/** Forms beside those of the dictionaries, which give one of each: verb, past or Konjunktiv II, third person singular. */
export const VERB_VARIANTS = rows(`
  befehlen    KJ2  beföhle
  beginnen    KJ2  begönne
  bewegen     PRT  bewegte
  brauchen    KJ2  bräuchte
  empfehlen   KJ2  empföhle
  erschrecken PRT  erschrak
  gelten      KJ2  gölte
  gewinnen    KJ2  gewänne
  hängen      PRT  hing
  helfen      KJ2  hülfe
  schaffen    PRT  schaffte
  schwimmen   KJ2  schwömme
  senden      PRT  sandte
  stehen      KJ2  stände
  sterben     KJ2  stürbe
  wenden      PRT  wandte
  werben      KJ2  würbe
  werfen      KJ2  würfe
`).map((row) => row.flatMap((cell) => cell.split(/\s+/)));

/** Nouns with another gender than the dictionaries give, or missing there: lemma, gender, plural or `-`. */
export const NOUNS = rows(`
  # two genders, of which the dictionaries keep one
  Band     M  Bände
  Band     F  Bands
  Bund     M  Bünde
  Ekel     M  -
  Erbe     M  Erben
  Gefallen M  Gefallen
  Golf     M  Golfe
  Heide    F  Heiden
  Flur     F  Fluren
  Junge    M  Jungen
  Kiefer   F  Kiefern
  Laster   M  Laster
  Leiter   F  Leitern
  Leiter   M  Leiter
  Mark     F  Mark
  Mast     F  -
  Moment   M  Momente
  Schild   M  Schilde
  See      F  Seen
  Single   F  Singles
  Steuer   F  Steuern
  Stift    M  Stifte
  Tag      M  Tage
  Taube    F  Tauben
  Teil     M  Teile
  Verdienst M  Verdienste
  Weise    F  Weisen
  # plurals
  Bank     F  Banken
  Blog     M  Blogs
  Erlass   M  Erlasse
  Euro     M  Euro
  General  M  Generale
  Land     N  Lande
  Prozent  N  Prozent
  Punkt    M  Punkte
  Risiko   N  Risiken
  Test     M  Teste
  Virus    M  Viren
  Wort     N  Worte
  # missing
  Corona   F  -
  Pandemie F  Pandemien
  Ukrainer M  Ukrainer
`).map((row) => row.flatMap((cell) => cell.split(/\s+/)));

/** Nouns of which the dictionaries keep the rare homonym only (*das Tag, das Junge*), or no singular. */
export const REPLACED_NOUNS = words('Bund Erlass Golf Junge Moment Single Tag');

/** Weak nouns among the above: every form but the nominative singular is the plural. */
export const WEAK_NOUNS = words('Erbe Junge');

/** Adjectives used as nouns whose adjective is unknown. */
export const ADJECTIVAL_NOUNS = words(`
  Alliierte Auszubildende Bedienstete Dorfälteste Fachangestellte Fraktionsvorsitzende Gefreite Geringqualifizierte
  Halbstarke Jüngste Obergefreite Schriftgelehrte Teilzeitbeschäftigte Unzertrennliche Verdächtige Älteste Beamte
`);

/** Adjectives that the dictionaries lack. */
export const ADJECTIVES = words('ander besonder gewiss klimaneutral live sonstig systemrelevant ungewiss viral');

/** Adjectives without endings. */
export const INDECLINABLE = words('egal extra klasse lila orange pleite prima rosa schuld sexy super top woke');

/** Comparison with a change of vowel or stem: positive, comparative, superlative stem. */
export const COMPARISON = rows(`
  alt  älter  ältest
  arg  ärger  ärgst
  arm  ärmer  ärmst
  dumm  dümmer  dümmst
  gesund  gesünder  gesündest
  grob  gröber  gröbst
  groß  größer  größt
  gut  besser  best
  hart  härter  härtest
  hoch  höher  höchst
  jung  jünger  jüngst
  kalt  kälter  kältest
  klug  klüger  klügst
  krank  kränker  kränkst
  kurz  kürzer  kürzest
  lang  länger  längst
  nah  näher  nächst
  scharf  schärfer  schärfst
  schwach  schwächer  schwächst
  schwarz  schwärzer  schwärzest
  stark  stärker  stärkst
  warm  wärmer  wärmst
`);
