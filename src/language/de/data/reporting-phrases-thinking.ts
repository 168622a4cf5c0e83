/**
 * Fixed phrases of thinking, knowing and sound.
 * Columns: words, verb, kind, medium, strength, takes, speaker.
 */
export const PHRASES_OF_THINKING = `
  # think
  Prognose, Vermutung, Vorhersage                 ab|geben        think      speech-thought  3  dass
  als erwiesen                                    an|sehen        think      speech-thought  3  dass acc
  Rechnung                                        auf|machen      think      speech-thought  2  dass
  Behauptung, Hypothese, Theorie, These           auf|stellen     think      speech-writing  3  dass
  Vermutung                                       auf|stellen     think      speech-writing  3  dass
  davon                                           aus|gehen       think      speech-thought  3  dass v2
  den Standpunkt                                  ein|nehmen      think      speech-thought  3  dass v2
  zu dem Ergebnis, zu dem Schluss                 gelangen        think      speech-thought  3  dass v2
  zu der Ansicht, zu der Auffassung               gelangen        think      speech-thought  3  dass v2
  zu der Einschätzung, zu der Erkenntnis          gelangen        think      speech-thought  3  dass v2
  zu der Überzeugung, zum Ergebnis, zum Schluss   gelangen        think      speech-thought  3  dass v2
  zur Ansicht, zur Auffassung, zur Einschätzung   gelangen        think      speech-thought  3  dass v2
  zur Erkenntnis, zur Überzeugung                 gelangen        think      speech-thought  3  dass v2
  das Gefühl, den Angst, den Bedenken             haben           think      thought         2  dass v2 inf prep:an prep:auf prep:für prep:vor
  den Eindruck, den Hoffnung, den Sorge           haben           think      thought         2  dass v2 inf prep:an prep:auf prep:für prep:vor
  den Verdacht, den Verständnis, den Zweifel      haben           think      thought         2  dass v2 inf prep:an prep:auf prep:für prep:vor
  die Befürchtung, die Hoffnung, die Sorge        haben           think      thought         2  dass v2 inf prep:an prep:auf prep:für prep:vor
  eine Meinung                                    haben           think      speech-thought  1  prep:zu
  im Verdacht                                     haben           think      thought         3  acc-person
  für angebracht, für angemessen, für bedenklich  halten          think      speech-thought  3  dass inf acc
  für denkbar, für geboten, für gefährlich        halten          think      speech-thought  3  dass inf acc
  für glaubwürdig, für machbar, für möglich       halten          think      speech-thought  3  dass inf acc
  für gut, für klar, für klug                     halten          think      speech-thought  2  dass inf acc
  für nötig, für notwendig, für plausibel         halten          think      speech-thought  3  dass inf acc
  für problematisch, für realistisch              halten          think      speech-thought  3  dass inf acc
  für richtig, für sinnvoll, für überfällig       halten          think      speech-thought  3  dass inf acc
  für überzogen, für unerlässlich                 halten          think      speech-thought  3  dass inf acc
  für unglaubwürdig, für vertretbar               halten          think      speech-thought  3  dass inf acc
  für vorstellbar, für wahrscheinlich             halten          think      speech-thought  3  dass inf acc
  für wichtig, für wünschenswert, für zulässig    halten          think      speech-thought  3  dass inf acc
  für zwingend                                    halten          think      speech-thought  3  dass inf acc
  Absicht, Befürchtung, Befürchtungen, Erwartung  hegen           think      thought         3  dass inf prep:an prep:auf prep:gegen
  Groll, Hoffnung, Hoffnungen, Misstrauen, Sorge  hegen           think      thought         3  dass inf prep:an prep:auf prep:gegen
  Verdacht, Wunsch                                hegen           think      thought         3  dass inf prep:an prep:auf prep:gegen
  zu dem Ergebnis, zu dem Schluss                 kommen          think      speech-thought  3  dass v2
  zu der Ansicht, zu der Auffassung               kommen          think      speech-thought  3  dass v2
  zu der Einschätzung, zu der Erkenntnis          kommen          think      speech-thought  3  dass v2
  zu der Überzeugung, zum Ergebnis, zum Schluss   kommen          think      speech-thought  3  dass v2
  zur Ansicht, zur Auffassung, zur Einschätzung   kommen          think      speech-thought  3  dass v2
  zur Erkenntnis, zur Überzeugung                 kommen          think      speech-thought  3  dass v2
  vor|stellen                                     sich können     think      thought         2  dass w acc
  Gedanken, Hoffnungen, Sorgen                    sich machen     think      thought         2  dass ob w prep:auf prep:um prep:über
  zu der Annahme                                  neigen          think      thought         3  dass
  Augenmerk                                       richten         think      thought         1  prep:auf
  Glauben                                         schenken        think      thought         2  dat
  Anlass, Anzeichen, Bedarf, Chance, Chancen      sehen           think      speech-thought  2  dass inf prep:für prep:in
  Gefahr, Grund, Handlungsbedarf, Hinweise        sehen           think      speech-thought  2  dass inf prep:für prep:in
  keine Notwendigkeit, keine Veranlassung         sehen           think      speech-thought  3  dass inf prep:für prep:zu
  keinen Anlass, keinen Grund                     sehen           think      speech-thought  3  dass inf prep:für prep:zu
  Möglichkeit, Notwendigkeit, Risiken, Risiko     sehen           think      speech-thought  2  dass inf prep:für prep:in
  Schuld                                          sehen           think      speech-thought  2  bei
  anderer Ansicht, anderer Auffassung             sein            think      speech-thought  3  dass v2
  anderer Meinung, der festen Überzeugung         sein            think      speech-thought  3  dass v2
  begeistert, beunruhigt, dankbar, empört         sein            think      speech-thought  2  dass inf direct prep:auf prep:mit prep:von prep:über
  besorgt, entschlossen, gespannt, gewiss         sein            think      speech-thought  3  dass ob v2 inf direct prep:von prep:über
  bewusst, klar, lieb, recht, wichtig, wohl       sein            think      speech-thought  2  dass inf dat  dative
  der Annahme, der Ansicht, der Auffassung        sein            think      speech-thought  3  dass v2
  der Einschätzung, der Hoffnung, der Meinung     sein            think      speech-thought  3  dass v2
  der gegenteiligen Auffassung                    sein            think      speech-thought  3  dass v2
  der These, der Überzeugung                      sein            think      speech-thought  3  dass v2
  derselben Meinung, fester Überzeugung           sein            think      speech-thought  3  dass v2
  ein Anliegen                                    sein            think      speech-thought  2  dass inf dat  dative
  entsetzt, enttäuscht, erfreut, erleichtert      sein            think      speech-thought  2  dass inf direct prep:auf prep:mit prep:von prep:über
  froh, glücklich, schockiert, stolz, traurig     sein            think      speech-thought  2  dass inf direct prep:auf prep:mit prep:von prep:über
  gegenteiliger Meinung                           sein            think      speech-thought  3  dass v2
  im Glauben, im Irrtum, in der Annahme           sein            think      thought         2  dass
  optimistisch, pessimistisch, sicher, skeptisch  sein            think      speech-thought  3  dass ob v2 inf direct prep:von prep:über
  überrascht, verärgert, verwundert, zufrieden    sein            think      speech-thought  2  dass inf direct prep:auf prep:mit prep:von prep:über
  überzeugt, unsicher, zuversichtlich             sein            think      speech-thought  3  dass ob v2 inf direct prep:von prep:über
  bewusst                                         sich sein       think      thought         3  dass w gen
  im Klaren                                       sich sein       think      thought         3  dass w prep:über
  sicher                                          sich sein       think      speech-thought  3  dass ob v2 gen
  uneinig, uneins, unschlüssig                    sich sein       think      speech-thought  3  ob w
  Hoffnung, Hoffnungen                            setzen          think      thought         2  prep:auf prep:in
  Gedanken                                        spielen         think      thought         2  prep:mit
  auf dem Standpunkt                              stehen          think      speech-thought  3  dass v2
  in Rechnung                                     stellen         think      thought         1  dass acc
  unter Verdacht                                  stellen         think      speech-thought  2  acc-person
  Ansicht, Auffassung, Befürchtung, Einschätzung  teilen          think      speech-thought  3  dass
  Meinung, Sorge, Überzeugung                     teilen          think      speech-thought  3  dass
  Ansicht, Auffassung, Haltung, Meinung           vertreten       think      speech-thought  3  dass w v2
  Position, Standpunkt, Theorie, These            vertreten       think      speech-thought  3  dass w v2
  Überzeugung                                     vertreten       think      speech-thought  3  dass w v2
  Prognose, Vermutung, Vorhersage                 wagen           think      speech-thought  3  dass
  Bilanz                                          ziehen          think      speech-writing  3  direct
  die Lehre                                       ziehen          think      thought         2  dass prep:aus
  Fazit, Schluss, Schlussfolgerung                ziehen          think      speech-thought  3  dass v2 direct prep:aus

  # know
  in Erfahrung                                    bringen         know       speech          3  dass ob w
  den Nachweis                                    erbringen       know       speech-writing  2  dass prep:für
  Kenntnis                                        erlangen        know       thought         2  dass prep:von
  zu Tage                                         fördern         know       writing         2  dass acc
  zutage                                          fördern         know       writing         2  dass acc
  auf den Grund                                   gehen           know       thought         1  dat
  die Erkenntnis                                  gewinnen        know       thought         2  dass
  Anhaltspunkte, Belege, Beweise, Hinweise        haben           know       speech-writing  2  dass prep:auf prep:für
  Informationen                                   haben           know       speech-writing  2  dass prep:auf prep:für
  Kenntnis                                        haben           know       thought         2  dass prep:von
  zur Kenntnis                                    nehmen          know       thought         2  dass acc
  erwiesen                                        sein            know       speech-thought  2  dass  none
  fraglich, offen, ungewiss, unklar               sein            know       speech-thought  1  dass ob w  none
  unter Beweis                                    stellen         know       speech-writing  1  dass acc
  Anhaltspunkte, Belege, Beweise, Hinweise        vor|legen       know       speech-writing  2  dass prep:auf prep:für
  Informationen                                   vor|legen       know       speech-writing  2  dass prep:auf prep:für
  Berichte, Erkenntnisse, Hinweise                vor|liegen      know       speech-writing  2  dass dat prep:auf prep:über  dative
  Informationen                                   vor|liegen      know       speech-writing  2  dass dat prep:auf prep:über  dative
  Zeuge                                           werden          know       thought         1  w gen

  # sound
  Parole, Parolen, Sprechchöre                    an|stimmen      sound      speech          2  direct acc
  in Jubel                                        aus|brechen     sound      speech          1  direct
  in Tränen                                       aus|brechen     sound      speech          1  direct
  Parole, Parolen, Sprechchöre                    rufen           sound      speech          2  direct acc
  einen drauf                                     setzen          sound      speech-writing  2  direct
  noch einen drauf                                setzen          sound      speech-writing  2  direct
  Parole, Parolen, Sprechchöre                    skandieren      sound      speech          2  direct acc
`;
