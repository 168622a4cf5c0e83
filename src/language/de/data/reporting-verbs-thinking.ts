/**
 * Verbs of thinking, knowing and sound.
 * Columns: lemma, kind, medium, strength, what it takes.
 */
export const VERBS_OF_THINKING = `
  # think: opinion, hope, fear
  ab|leiten                    think      speech-thought   2  dass acc prep:aus
  ab|lesen                     think      thought          1  dass w acc prep:aus
  ab|schätzen                  think      thought          2  ob w
  ab|wägen                     think      thought          2  ob w
  ahnen                        think      thought          3  dass ob w v2 acc
  sich ängstigen               think      thought          2  dass prep:um prep:vor
  an|sehen                     think      speech-thought   1  acc als
  an|streben                   think      speech-thought   2  dass inf acc
  antizipieren                 think      thought          3  dass acc
  ärgern                       think      speech-thought   2  dass acc-person
  argwöhnen                    think      thought          3  dass v2 direct
  assoziieren                  think      thought          2  acc mit
  auf|fassen                   think      speech-thought   2  acc als
  sich aus|denken              think      thought          1  dass w acc
  aus|gehen                    think      speech-thought   2  dass prep:von
  sich aus|malen               think      thought          2  dass w acc
  sich aus|rechnen             think      thought          2  dass acc
  bangen                       think      thought          2  dass prep:um
  bedenken                     think      thought          2  dass ob w
  befürchten                   think      speech-thought   3  dass v2 inf direct acc
  begreifen                    think      thought          2  dass w als
  sich besinnen                think      thought          2  dass prep:auf
  betrachten                   think      speech-thought   1  acc als
  beunruhigen                  think      thought          2  dass acc-person
  beurteilen                   think      speech-thought   3  w direct acc als
  bewerten                     think      speech-thought   3  w direct acc als
  denken                       think      thought          3  dass w v2 inf direct prep:an prep:über
  sich denken                  think      thought          3  dass w v2 direct
  dünken                       think      thought          1  dass pred acc-person
  durch|spielen                think      thought          1  ob w acc
  sich ein|bilden              think      thought          3  dass v2 inf acc
  ein|kalkulieren              think      thought          2  dass acc
  ein|ordnen                   think      speech-thought   2  direct acc als
  sich ein|reden               think      thought          3  dass v2 acc
  ein|schätzen                 think      speech-thought   3  dass w v2 direct acc als
  ein|stufen                   think      speech-thought   2  acc als
  sich ekeln                   think      thought          2  prep:vor
  empfinden                    think      thought          2  dass als pred
  sich entsinnen               think      thought          3  dass w v2 gen
  erachten                     think      speech-thought   3  dass acc als pred prep:für
  sich erhoffen                think      thought          3  dass acc prep:von
  ersehnen                     think      thought          2  acc
  erstaunen                    think      thought          2  dass acc-person
  erträumen                    think      thought          2  acc
  sich erträumen               think      thought          2  dass acc
  sich erwarten                think      speech-thought   3  dass acc prep:von
  extrapolieren                think      speech-thought   2  dass acc
  fantasieren                  think      speech-thought   2  dass v2 direct prep:von prep:über
  finden                       think      speech-thought   2  dass v2 direct pred
  folgern                      think      speech-thought   3  dass v2 direct acc prep:aus
  freuen                       think      speech-thought   2  dass v2 acc-person
  fühlen                       think      thought          2  dass
  fürchten                     think      speech-thought   3  dass v2 inf direct acc prep:um
  sich fürchten                think      thought          2  dass inf prep:vor
  gefallen                     think      thought          1  dass w dat
  glauben                      think      speech-thought   3  dass v2 inf direct dat prep:an
  sich grämen                  think      thought          2  dass prep:über
  halten                       think      speech-thought   2  prep:für
  herbei|sehnen                think      thought          2  acc
  hoffen                       think      speech-thought   3  dass v2 inf direct prep:auf
  imaginieren                  think      thought          2  dass acc
  kalkulieren                  think      thought          2  dass acc prep:mit
  klassifizieren               think      speech-thought   2  acc als
  leid|tun                     think      speech-thought   2  dass dat
  liebäugeln                   think      speech-thought   2  prep:mit
  meinen                       think      speech-thought   3  dass w v2 inf direct
  missdeuten                   think      thought          1  acc als
  missfallen                   think      speech-thought   2  dass w dat
  misstrauen                   think      thought          2  dat
  missverstehen                think      thought          1  acc als
  mit|denken                   think      thought          1  acc
  mutmaßen                     think      speech-thought   3  dass ob w v2 direct prep:über
  nach|denken                  think      thought          2  ob w direct prep:über
  orten                        think      speech-thought   2  dass direct
  phantasieren                 think      speech-thought   2  dass v2 direct prep:von
  präferieren                  think      speech-thought   2  acc
  projizieren                  think      thought          1  acc prep:auf
  rechnen                      think      speech-thought   2  dass prep:mit
  sich sagen                   think      thought          1  dass v2 direct
  sich schämen                 think      thought          2  dass inf prep:für
  sich scheuen                 think      thought          1  inf
  schmerzen                    think      thought          2  dass acc-person
  sehen                        think      speech-thought   1  dass w v2 direct als
  sich sehen                   think      speech-thought   1  als
  sich sehnen                  think      thought          2  inf prep:nach
  sinnen                       think      thought          1  prep:auf prep:über
  sinnieren                    think      speech-thought   3  dass ob w v2 direct prep:über
  spekulieren                  think      speech-thought   2  dass ob w v2 direct prep:auf prep:über
  spüren                       think      thought          2  dass w
  staunen                      think      speech-thought   2  dass w v2 direct prep:über
  stören                       think      thought          1  dass acc-person
  tendieren                    think      thought          1  inf prep:zu
  theoretisieren               think      speech-thought   1  dass prep:über
  trauen                       think      thought          1  dat
  träumen                      think      thought          2  dass v2 inf direct prep:von
  überdenken                   think      thought          2  ob w acc
  überraschen                  think      thought          1  dass acc-person
  überschätzen                 think      thought          2  acc
  übersehen                    think      thought          1  dass acc
  unterschätzen                think      thought          2  dass w acc
  veranschlagen                think      speech-thought   2  acc prep:auf
  sich vergegenwärtigen        think      thought          2  dass w acc
  vergleichen                  think      speech-writing   2  acc mit
  vermuten                     think      speech-thought   3  dass ob w v2 direct acc
  verorten                     think      thought          2  acc
  verstehen                    think      thought          1  dass w als
  vertrauen                    think      thought          2  dass dat prep:auf
  voraus|ahnen                 think      thought          2  dass acc
  voraus|sehen                 think      thought          2  dass w acc
  voraus|setzen                think      speech-thought   2  dass acc
  vor|schweben                 think      thought          2  dass dat
  vor|ziehen                   think      thought          1  inf acc
  sich wähnen                  think      thought          3  pred
  wähnen                       think      thought          3  dass v2 acc pred
  werten                       think      speech-thought   3  dass acc als
  wollen                       think      thought          1  dass
  wundern                      think      speech-thought   2  dass w acc-person
  zu|muten                     think      thought          1  dass inf acc dat
  zurück|blicken               think      speech-thought   2  direct prep:auf
  zurück|denken                think      thought          2  prep:an
  sich zurück|erinnern         think      speech-thought   3  dass w direct prep:an
  zu|trauen                    think      speech-thought   2  dass inf acc dat

  # know: finding out, showing
  ab|klären                    know       speech-writing   2  ob w
  sich ab|zeichnen             know       thought          2  dass
  auf|decken                   know       speech-writing   2  dass w
  auf|fallen                   know       thought          2  dass dat
  auf|gehen                    know       thought          1  dass dat
  auf|klären                   know       speech-writing   1  ob w acc-person prep:über
  auf|schnappen                know       speech           2  dass
  auf|zeigen                   know       speech-writing   2  dass w v2 direct acc
  aus|machen                   know       thought          1  dass als
  aus|rechnen                  know       thought          2  dass w
  aus|weisen                   know       writing          2  dass
  bedeuten                     know       speech-writing   1  dass inf dat
  begutachten                  know       speech-writing   1  ob w
  beinhalten                   know       writing          1  dass
  bekannt|werden               know       speech-writing   2  dass w
  belegen                      know       writing          2  dass w
  beobachten                   know       thought          2  dass w v2 direct
  berechnen                    know       thought          2  dass w
  besagen                      know       speech-writing   3  dass v2
  sich bestätigen              know       speech-writing   1  dass
  beweisen                     know       speech-writing   2  dass w
  dämmern                      know       thought          2  dass dat
  dar|tun                      know       speech-writing   3  dass
  demonstrieren                know       speech-writing   1  dass w prep:für prep:gegen
  diagnostizieren              know       speech-writing   3  dass v2 direct acc dat
  durch|schauen                know       thought          1  dass w
  durch|sickern                know       speech-writing   3  dass v2
  ein|fallen                   know       thought          1  dass w dat
  ein|leuchten                 know       thought          2  dass dat
  ein|sehen                    know       thought          3  dass w
  entdecken                    know       thought          1  dass w
  enthalten                    know       writing          1  dass
  entnehmen                    know       thought          2  dass w dat
  enträtseln                   know       thought          1  w
  erahnen                      know       thought          2  dass w
  erfahren                     know       thought          3  dass ob w v2 von
  erforschen                   know       thought          2  ob w
  erfragen                     know       speech-writing   3  ob w bei
  ergeben                      know       writing          2  dass v2
  sich ergeben                 know       writing          2  dass prep:aus
  erkennen                     know       thought          2  dass ob w v2 als
  ermitteln                    know       thought          2  dass ob w
  errechnen                    know       thought          3  dass
  erschließen                  know       thought          1  dass
  sich erschließen             know       thought          1  dass w dat
  ersehen                      know       thought          2  dass prep:aus
  erspähen                     know       thought          1  dass
  eruieren                     know       speech-writing   3  ob w
  sich erweisen                know       thought          1  dass als
  evaluieren                   know       thought          2  ob w
  fest|stehen                  know       speech-writing   2  dass ob w
  fest|stellen                 know       speech-writing   3  dass ob w v2 direct acc
  heraus|bekommen              know       thought          3  dass ob w
  heraus|finden                know       thought          3  dass ob w v2
  heraus|hören                 know       thought          2  dass
  heraus|kommen                know       speech-writing   2  dass
  sich heraus|kristallisieren  know       thought          2  dass
  sich heraus|stellen          know       speech-writing   3  dass
  her|leiten                   know       thought          2  dass prep:aus
  hervor|gehen                 know       writing          2  dass prep:aus
  hin|deuten                   know       speech-writing   2  dass prep:auf
  hören                        know       speech           2  dass ob w v2 von
  identifizieren               know       thought          2  als
  implizieren                  know       speech-writing   2  dass
  indizieren                   know       writing          2  dass
  klären                       know       speech-writing   2  ob w
  konkludieren                 know       speech-thought   3  dass v2 direct
  lehren                       know       speech-writing   2  dass w acc-person
  lernen                       know       thought          2  dass w inf
  lesen                        know       writing          2  dass w v2
  merken                       know       thought          2  dass ob w v2
  mit|bekommen                 know       thought          3  dass w
  mit|hören                    know       speech           2  dass w
  mit|kriegen                  know       thought          3  dass w
  nach|lesen                   know       writing          2  dass ob w
  nach|prüfen                  know       thought          2  ob w
  nach|rechnen                 know       thought          1  dass ob w direct
  nach|vollziehen              know       thought          2  dass w
  nach|weisen                  know       speech-writing   2  dass dat
  prüfen                       know       thought          1  ob w
  realisieren                  know       thought          2  dass w
  recherchieren                know       thought          2  dass ob w
  registrieren                 know       thought          2  dass
  scheinen                     know       thought          1  dass inf
  schließen                    know       thought          2  dass v2 direct prep:auf prep:aus
  spitz|kriegen                know       thought          2  dass
  stehen                       know       writing          1  dass v2 direct
  überprüfen                   know       thought          2  ob w
  untersuchen                  know       thought          2  ob w
  vergegenwärtigen             know       thought          2  dass dat
  vergessen                    know       thought          1  dass ob w inf
  verifizieren                 know       thought          2  dass ob
  verzeichnen                  know       writing          1  dass
  voraus|wissen                know       thought          2  dass w
  vor|rechnen                  know       speech-writing   3  dass w v2 direct acc dat
  vor|sehen                    know       writing          2  dass v2
  wahr|nehmen                  know       thought          2  dass w als
  wissen                       know       thought          3  dass ob w v2
  sich zeigen                  know       speech-writing   1  dass
  zeigen                       know       speech-writing   2  dass ob w v2
  zugrunde|legen               know       thought          1  dass
  zurück|führen                know       speech-thought   3  dass prep:auf
  zutage|fördern               know       writing          2  dass

  # sound: manner of speaking, with direct speech
  ab|lästern                   sound      speech           2  direct prep:über
  ächzen                       sound      speech           3  direct
  albern                       sound      speech           2  direct
  sich amüsieren               sound      speech-thought   2  dass direct prep:über
  an|fauchen                   sound      speech           3  direct acc-person
  an|raunzen                   sound      speech           3  direct acc-person
  an|stimmen                   sound      speech           2  direct acc
  an|zischen                   sound      speech           3  direct acc-person
  auf|brausen                  sound      speech           2  direct
  auf|heulen                   sound      speech           2  direct
  auf|lachen                   sound      speech           1  direct
  auf|seufzen                  sound      speech           2  direct
  auf|stöhnen                  sound      speech           2  direct
  aus|buhen                    sound      speech           1  acc-person
  aus|holen                    sound      speech           1  direct
  aus|rasten                   sound      speech           1  direct
  aus|spucken                  sound      speech           1  direct acc
  aus|stoßen                   sound      speech           1  direct acc
  babbeln                      sound      speech           2  direct
  bellen                       sound      speech           2  direct
  beten                        sound      speech           2  dass direct prep:für
  blaffen                      sound      speech           3  direct
  blödeln                      sound      speech           3  direct
  blöken                       sound      speech           2  direct
  brabbeln                     sound      speech           2  direct
  bramarbasieren               sound      speech           3  dass direct
  brüllen                      sound      speech           2  dass direct
  brummeln                     sound      speech           3  direct
  brummen                      sound      speech           2  direct
  buhen                        sound      speech           1  direct
  dazwischen|rufen             sound      speech           3  dass direct
  donnern                      sound      speech           2  direct prep:gegen
  dröhnen                      sound      speech           2  direct
  entgegen|rufen               sound      speech           3  direct dat
  entgegen|schleudern          sound      speech           3  direct acc dat
  erschallen                   sound      speech           2  direct
  ertönen                      sound      speech           2  direct
  fauchen                      sound      speech           2  direct
  feixen                       sound      speech           2  direct
  flachsen                     sound      speech           3  direct
  flöten                       sound      speech           2  direct
  fluchen                      sound      speech           3  dass direct prep:auf prep:über
  flüstern                     sound      speech           3  dass v2 direct acc dat
  frotzeln                     sound      speech           3  dass v2 direct prep:über
  gähnen                       sound      speech           1  direct
  geifern                      sound      speech           3  direct prep:gegen
  gellen                       sound      speech           2  direct
  giften                       sound      speech-writing   3  direct prep:gegen
  glucksen                     sound      speech           2  direct
  grinsen                      sound      speech           2  direct
  grölen                       sound      speech           2  direct acc
  grollen                      sound      speech           2  direct
  grummeln                     sound      speech           3  dass v2 direct
  grunzen                      sound      speech           2  direct
  gurren                       sound      speech           2  direct
  hallen                       sound      speech           1  direct
  hauchen                      sound      speech           3  direct
  heraus|brechen               sound      speech           1  direct
  heraus|platzen               sound      speech           2  direct prep:mit
  heraus|schreien              sound      speech           2  direct acc
  hervor|stoßen                sound      speech           3  direct acc
  heulen                       sound      speech           2  direct
  hinaus|schreien              sound      speech           2  direct acc
  hinterher|rufen              sound      speech           3  direct dat
  intonieren                   sound      speech           2  direct acc
  ironisieren                  sound      speech-writing   2  direct acc
  jauchzen                     sound      speech           2  direct
  jaulen                       sound      speech           2  direct
  johlen                       sound      speech           2  direct
  juxen                        sound      speech           2  direct
  kalauern                     sound      speech-writing   3  direct prep:über
  keifen                       sound      speech           3  direct
  keuchen                      sound      speech           2  direct
  kichern                      sound      speech           2  direct
  kläffen                      sound      speech           2  direct
  klingen                      sound      speech           1  direct
  knarzen                      sound      speech           2  direct
  knurren                      sound      speech           2  direct
  kokettieren                  sound      speech           2  direct prep:mit
  krächzen                     sound      speech           3  direct
  krakeelen                    sound      speech           3  direct
  kreischen                    sound      speech           2  direct
  labern                       sound      speech           2  direct prep:über
  lächeln                      sound      speech           1  direct
  lachen                       sound      speech           1  direct prep:über
  lallen                       sound      speech           3  direct
  lispeln                      sound      speech           3  direct
  los|legen                    sound      speech           1  direct
  los|poltern                  sound      speech           3  direct
  los|schreien                 sound      speech           2  direct
  los|werden                   sound      speech           1  direct acc
  mit|singen                   sound      speech           1  direct acc
  murmeln                      sound      speech           3  dass direct acc
  nach|rufen                   sound      speech           3  direct dat
  näseln                       sound      speech           3  direct
  nuscheln                     sound      speech           3  direct
  piepsen                      sound      speech           2  direct
  plappern                     sound      speech           2  dass direct
  platzen                      sound      speech           1  direct
  poltern                      sound      speech           3  dass v2 direct prep:gegen
  posaunen                     sound      speech           3  dass v2 direct
  quäken                       sound      speech           2  direct
  quasseln                     sound      speech           2  direct prep:über
  quatschen                    sound      speech           2  direct mit prep:über
  quengeln                     sound      speech           3  dass direct
  quieken                      sound      speech           2  direct
  quittieren                   sound      speech-writing   1  direct acc mit
  rappen                       sound      speech           2  direct
  räsonieren                   sound      speech-thought   3  dass v2 direct prep:über
  sich räuspern                sound      speech           1  direct
  röhren                       sound      speech           2  direct
  salbadern                    sound      speech           3  dass direct prep:über
  säuseln                      sound      speech           3  direct
  schallen                     sound      speech           1  direct dat
  schäumen                     sound      speech-writing   3  direct
  scherzen                     sound      speech           3  dass v2 direct prep:über
  schleudern                   sound      speech           1  direct acc
  schluchzen                   sound      speech           3  direct
  schlucken                    sound      speech           1  direct
  schmettern                   sound      speech           1  direct acc
  schmunzeln                   sound      speech           2  direct prep:über
  schnarren                    sound      speech           2  direct
  schnauben                    sound      speech           2  direct
  schnaufen                    sound      speech           2  direct
  schnurren                    sound      speech           2  direct
  schreien                     sound      speech           2  dass direct prep:nach
  seufzen                      sound      speech           3  direct
  singen                       sound      speech           2  direct acc
  skandieren                   sound      speech           3  direct acc
  spaßen                       sound      speech           2  direct
  spötteln                     sound      speech-writing   3  dass v2 direct prep:über
  stammeln                     sound      speech           3  direct acc
  sticheln                     sound      speech-writing   3  direct prep:gegen
  stöhnen                      sound      speech           2  dass direct prep:über
  stottern                     sound      speech           3  direct acc
  strahlen                     sound      speech           1  direct
  stutzen                      sound      thought          1  direct
  toben                        sound      speech           2  direct
  trällern                     sound      speech           2  direct
  tremolieren                  sound      speech           2  direct
  trillern                     sound      speech           1  direct
  trompeten                    sound      speech           2  dass direct
  tuscheln                     sound      speech           2  dass direct prep:über
  ulken                        sound      speech           3  direct
  sich verhaspeln              sound      speech           2  direct
  vor|heulen                   sound      speech           2  direct acc dat
  vor|jammern                  sound      speech           2  dass direct dat
  weinen                       sound      speech           1  direct
  wiehern                      sound      speech           2  direct
  wimmern                      sound      speech           3  direct
  winseln                      sound      speech           2  direct prep:um
  wispern                      sound      speech           3  direct acc
  zischeln                     sound      speech           3  direct
  zischen                      sound      speech           2  direct
  sich zu|flüstern             sound      speech           3  direct acc
  zu|flüstern                  sound      speech           3  dass direct acc dat
  zu|raunen                    sound      speech           3  dass direct acc dat
  zurück|blaffen               sound      speech           3  direct
  zurück|brüllen               sound      speech           3  direct
  zurück|rufen                 sound      speech           2  direct
  zu|schreien                  sound      speech           2  direct acc dat
  zu|zischen                   sound      speech           3  direct acc dat
  zwitschern                   sound      speech-writing   2  direct
`;
