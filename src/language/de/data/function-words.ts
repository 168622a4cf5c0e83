/** The closed classes of German, in lower case. */
export * from './determiners.ts';
export * from './prepositions.ts';
import { CASES, type Case } from './prepositions.ts';
import { codes, oneOf, rows, words } from './table.ts';

export const PERSONS = ['1', '2', '3'] as const;
export const NUMBERS = ['sg', 'pl', 'sg/pl'] as const;

export interface PersonalPronoun {
  readonly form: string;
  readonly person: (typeof PERSONS)[number];
  readonly number: (typeof NUMBERS)[number];
  readonly cases: readonly Case[];
}

/** Personal pronouns; *sie* and *ihr*, *ihnen* also stand for the polite *Sie*, *Ihr*, *Ihnen*. */
export const PERSONAL_PRONOUNS: readonly PersonalPronoun[] = rows(`
  dich     2  sg     acc
  dir      2  sg     dat
  du       2  sg     nom
  er       3  sg     nom
  es       3  sg     nom acc
  euch     2  pl     dat acc
  ich      1  sg     nom
  ihm      3  sg     dat
  ihn      3  sg     acc
  ihnen    3  pl     dat
  ihr      3  sg/pl  nom dat
  ihrer    3  sg/pl  gen
  mich     1  sg     acc
  mir      1  sg     dat
  seiner   3  sg     gen
  sie      3  sg/pl  nom acc
  uns      1  pl     dat acc
  wir      1  pl     nom
`).map(([form, person, number, cases]) => ({
  form,
  person: oneOf(PERSONS, person),
  number: oneOf(NUMBERS, number),
  cases: codes(cases).map((c) => oneOf(CASES, c)),
}));

export const REFLEXIVES = words('sich mich dich uns euch mir dir einander');

/** Pronouns for persons and things not named. */
export const INDEFINITE_PRONOUNS = words(`
  alle allem allen aller alles andere anderem anderen anderer anderes beide beiden beider beides einem einen einer
  eines eins einige einigem einigen einiger einiges etliche etlichen etlicher etwas irgendeine irgendeiner irgendetwas
  irgendjemand irgendjemandem irgendjemanden irgendwas irgendwelche irgendwer jede jedem jeden jeder jedermann
  jedermanns jedes jemand jemandem jemanden jemandes keine keinem keinen keiner keines keins man manche manchem
  manchen mancher manches mehrere mehreren mehrerer meiste meisten nichts niemand niemandem niemanden niemandes
  sonstwer sämtliche sämtlichen viele vielem vielen vieler vieles wenige wenigen weniger weniges welche welcher
`);

export const DEMONSTRATIVE_PRONOUNS = words(`
  das dem den denen der deren derer des dessen die dies diese diesem diesen dieser dieses
  jene jenem jenen jener jenes selber selbst
`);

/** Words that can begin a relative clause. */
export const RELATIVE_WORDS = words(`
  das dem den denen der deren derer dessen die was welche welchem welchen welcher welches wer wem wen wessen wo
  wobei wodurch wofür wogegen woher wohin womit wonach woran worauf woraus worin worüber worum worunter wovon wovor wozu
`);

/** Words that begin a question, direct or embedded. */
export const QUESTION_WORDS = words(`
  inwiefern inwieweit wann warum was für weshalb wieso weswegen welche welchem welchen welcher welches wem wen wer
  wessen wie wieviel wieweit wo wobei wodurch wofür wogegen woher wohin womit wonach woran worauf woraus worin worüber
  worum worunter wovon wovor wozu
`);

export const COORDINATORS = words(`
  aber beziehungsweise bzw. denn doch entweder jedoch oder respektive sondern sowie sowohl und weder
`);

/** Words that send the finite verb to the end of their clause. */
export const SUBORDINATORS = words(`
  als anstatt auch bevor bis da damit dass daß ehe falls gleichwohl indem indes indessen inwiefern inwieweit je kaum
  nachdem ob obgleich obschon obwohl obzwar ohne seit seitdem sobald sodass sodaß sofern solange sooft soviel soweit
  sowenig sowie statt trotzdem um während weil wenn wenngleich wennschon wie wiewohl wo wofern wohingegen wonach worauf
  woraufhin wobei zumal
`);

export const NEGATIONS = words(`
  kein keine keinem keinen keiner keinerlei keines keineswegs mitnichten nicht nichts nie niemals niemand niemandem
  niemanden nirgends nirgendwo weder
`);

/** Particles that separate from their verb (*teilt … mit*). */
export const VERB_PARTICLES = words(`
  ab abwärts acht an aneinander anheim auf aufeinander aufrecht aufwärts aus auseinander
  bei beisammen beiseite bekannt bereit bevor bloß breit
  da dabei dafür dagegen daher dahin dahinter daneben danieder dank dar daran darauf darüber davon davor dazu dazwischen
  dicht drauf dran drauflos drein durch durcheinander
  ein einher empor entgegen entlang entzwei
  fehl fern fest fort frei für gegen
  gegenüber gering gerade gleich gut
  heim her herab heran herauf heraus herbei herein hernieder herüber herum herunter hervor hierher hin hinab hinan
  hinauf hinaus hindurch hinein hintan hinterher hinüber hinunter hinweg hinzu hoch
  ineinander infrage inne irre
  kaputt kennen klar klein krank kund kürzer
  lahm leicht leid lob los
  madig maß miss mit mundtot
  nach nahe nebenher nieder
  offen
  preis publik
  querfeldein quer
  ran raus rein richtig rück rückwärts rum runter
  schief schlecht schön schwarz schwer sicher spitz stand stark statt still
  teil tot trocken
  über überein überhand übel übrig um umher umhin unter
  vor voran voraus vorbei vorher vorüber vorweg vorwärts
  wach wahr weg weh weis weiter wert wett wichtig wider wieder
  zu zufrieden zugrunde zunichte zurecht zurück zusammen zuteil zutage zuvor zuwider
`);

/** Adverbs by which a writer or speaker rates or qualifies a whole sentence. */
export const SENTENCE_ADVERBS = words(`
  allerdings also andererseits angeblich anscheinend außerdem bedauerlicherweise beispielsweise bekanntermaßen
  bekanntlich bestenfalls bestimmt bezeichnenderweise bisweilen bislang dabei dagegen daher dementsprechend demgegenüber
  demnach demzufolge dennoch deshalb deswegen durchaus ebenfalls ebenso eigentlich einerseits entsprechend
  erfreulicherweise erklärtermaßen erstaunlicherweise erwartungsgemäß fälschlicherweise ferner folglich freilich
  gegebenenfalls gewiss gewissermaßen gleichwohl gleichzeitig glücklicherweise grundsätzlich hingegen hoffentlich
  immerhin indes indessen insbesondere insofern interessanterweise irrtümlicherweise jedenfalls jedoch keinesfalls
  keineswegs klugerweise konsequenterweise kurioserweise leider letztendlich letztlich lobenswerterweise
  merkwürdigerweise mithin möglicherweise mutmaßlich nämlich natürlich naturgemäß nichtsdestotrotz nichtsdestoweniger
  normalerweise notfalls nunmehr offenbar offenkundig offensichtlich paradoxerweise praktisch richtigerweise
  schließlich schätzungsweise selbstredend selbstverständlich seltsamerweise sicher sicherlich somit sonst sozusagen
  stattdessen tatsächlich theoretisch traurigerweise trotzdem überdies übrigens überraschenderweise unglücklicherweise
  unstreitig unstrittig unzweifelhaft vergeblich verständlicherweise vermeintlich vermutlich vernünftigerweise
  vielleicht vielmehr wahrscheinlich währenddessen weiterhin wirklich wohl womöglich zudem zugegebenermaßen zugleich
  zumindest zunächst zuvor zwangsläufig zwar zweifellos zweifelsfrei zweifelsohne
`);

/** Unstressed particles and degree words, which stand between a verb and its complements without changing them. */
export const MODAL_PARTICLES = words(`
  aber allein allzu auch ausgerechnet beinahe bereits besonders bloß denn doch eben echt einfach einmal endlich erst
  etwa etwas eh fast ganz gar genau gerade geradezu gleich halt höchst immer ja jetzt kaum lediglich mal mindestens noch
  nun nur recht ruhig schier schlicht schlichtweg schon sehr selbst sogar so überaus überhaupt völlig weitaus
  weitgehend wieder ziemlich zumal
`);

/** Adverbs of place and extent. */
export const PLACE_ADVERBS = words(`
  allerorten allerorts andernorts anderswo ansonsten dahinter daheim dort draußen drinnen drüben hier hierzulande
  hinten insgesamt irgendwo mancherorts nirgends nirgendwo nebenan oben rundherum überall unten unterwegs vorn vorne
  vielerorts
`);

/** Adverbs and other words of time that often stand in the clause of a reporting verb. */
export const TIME_ADVERBS = words(`
  abends anfangs anschließend bald bereits bisher bislang da damals danach dann daraufhin davor demnächst derzeit
  donnerstags dienstags einst erneut ehemals freitags früher gerade gestern heute heutzutage häufig immer inzwischen
  jahrelang jetzt jüngst künftig kürzlich längst mehrfach mehrmals mitternachts mittags mittlerweile mittwochs momentan
  montags morgen morgens nachher nachmittags nachts neulich nochmals nun nunmehr oft oftmals samstags seinerzeit seitdem
  seither selten soeben sofort sogleich sonntags sonnabends später stets täglich tags unlängst unterdessen vorab
  vorerst vorgestern vorher vorhin vormals vormittags wieder wiederholt wöchentlich zeitgleich zuerst zuletzt zunächst
  zurzeit zuvor zwischendurch zwischenzeitlich übermorgen
`);
