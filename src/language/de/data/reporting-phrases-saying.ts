/**
 * Fixed phrases of saying, asking, writing, announcing, warning, and of acts done by words.
 * Columns: words, verb, kind, medium, strength, takes, speaker.
 */
export const PHRASES_OF_SAYING = `
  # say
  Erklärung, Statement, Stellungnahme             ab|geben        say        speech-writing  2  dass prep:zu
  Bekenntnis                                      ab|legen        say        speech          3  prep:zu
  Geständnis                                      ab|legen        say        speech          3  dass
  Zeugnis                                         ab|legen        say        speech-writing  2  prep:von
  Anerkennung, Bedauern, Beileid, Besorgnis       aus|drücken     say        speech-writing  3  dass inf dat prep:für prep:über
  Bewunderung, Dank, Erwartung, Freude, Hoffnung  aus|drücken     say        speech-writing  3  dass inf dat prep:für prep:über
  Mitgefühl, Respekt, Solidarität, Sorge, Trauer  aus|drücken     say        speech-writing  3  dass inf dat prep:für prep:über
  Überzeugung, Unterstützung, Verwunderung        aus|drücken     say        speech-writing  3  dass inf dat prep:für prep:über
  Wunsch, Zuversicht                              aus|drücken     say        speech-writing  3  dass inf dat prep:für prep:über
  abfällig, ablehnend, abschätzig, ähnlich        sich äußern     say        speech-writing  3  dass v2 direct gegenüber prep:zu prep:über
  anerkennend, besorgt, bestürzt, dahingehend     sich äußern     say        speech-writing  3  dass v2 direct gegenüber prep:zu prep:über
  despektierlich, entsprechend, enttäuscht        sich äußern     say        speech-writing  3  dass v2 direct gegenüber prep:zu prep:über
  erfreut, erstaunt, folgendermaßen, kritisch     sich äußern     say        speech-writing  3  dass v2 direct gegenüber prep:zu prep:über
  lobend, negativ, öffentlich, optimistisch       sich äußern     say        speech-writing  3  dass v2 direct gegenüber prep:zu prep:über
  positiv, skeptisch, überzeugt, verächtlich      sich äußern     say        speech-writing  3  dass v2 direct gegenüber prep:zu prep:über
  verhalten, verwundert, vorsichtig, wie folgt    sich äußern     say        speech-writing  3  dass v2 direct gegenüber prep:zu prep:über
  wohlwollend, zufrieden, zurückhaltend           sich äußern     say        speech-writing  3  dass v2 direct gegenüber prep:zu prep:über
  zuversichtlich                                  sich äußern     say        speech-writing  3  dass v2 direct gegenüber prep:zu prep:über
  Ansicht, Anteilnahme, Auffassung, Bedauern      äußern          say        speech-writing  3  dass inf gegenüber prep:an prep:für prep:gegen prep:über
  Bedenken, Befürchtung, Beileid, Bestürzung      äußern          say        speech-writing  3  dass inf gegenüber prep:an prep:für prep:gegen prep:über
  Dank, Entsetzen, Enttäuschung, Erwartung        äußern          say        speech-writing  3  dass inf gegenüber prep:an prep:für prep:gegen prep:über
  Freude, Hoffnung, Kritik, Meinung, Mitgefühl    äußern          say        speech-writing  3  dass inf gegenüber prep:an prep:für prep:gegen prep:über
  Respekt, Sorge, Überzeugung, Unmut              äußern          say        speech-writing  3  dass inf gegenüber prep:an prep:für prep:gegen prep:über
  Unverständnis, Verdacht, Vermutung              äußern          say        speech-writing  3  dass inf gegenüber prep:an prep:für prep:gegen prep:über
  Verständnis, Wunsch, Zuversicht, Zweifel        äußern          say        speech-writing  3  dass inf gegenüber prep:an prep:für prep:gegen prep:über
  Anerkennung, Bedauern, Beileid, Dank, Drohung   aus|sprechen    say        speech-writing  3  dass inf acc dat
  Einladung, Empfehlung, Erwartung, Glückwünsche  aus|sprechen    say        speech-writing  3  dass inf acc dat
  Hoffnung, Lob, Misstrauen, Mitgefühl            aus|sprechen    say        speech-writing  3  dass inf acc dat
  Überzeugung, Verbot, Verdacht, Vertrauen        aus|sprechen    say        speech-writing  3  dass inf acc dat
  Warnung, Wunsch                                 aus|sprechen    say        speech-writing  3  dass inf acc dat
  schuldig                                        sich bekennen   say        speech-writing  3  gen
  zu hören                                        bekommen        say        speech          2  dass w direct
  Absicht, Beileid, Bereitschaft, Interesse       bekunden        say        speech-writing  3  dass inf dat prep:an prep:für
  Mitgefühl, Respekt, Solidarität, Sympathie      bekunden        say        speech-writing  3  dass inf dat prep:an prep:für
  Willen                                          bekunden        say        speech-writing  3  dass inf dat prep:an prep:für
  Stellung                                        beziehen        say        speech-writing  3  prep:für prep:gegen prep:zu
  Lanze                                           brechen         say        speech-writing  3  prep:für
  ans Licht                                       bringen         say        speech-writing  2  dass acc
  auf den Punkt                                   bringen         say        speech-writing  2  direct acc
  in Umlauf                                       bringen         say        speech-writing  3  dass acc
  ins Gespräch, ins Spiel                         bringen         say        speech-writing  3  dass inf acc
  zum Ausdruck                                    bringen         say        speech-writing  3  dass w acc
  zur Sprache                                     bringen         say        speech-writing  3  dass acc
  reinen Wein                                     ein|schenken    say        speech          2  dass dat
  das Wort                                        ergreifen       say        speech          1  direct
  den Rücktritt, den Verzicht, die Bereitschaft   erklären        say        speech-writing  3  inf acc
  für beendet, für gescheitert, für nichtig       erklären        say        speech-writing  3  acc
  für tot, für ungültig, für unzulässig           erklären        say        speech-writing  3  acc
  für verfassungswidrig                           erklären        say        speech-writing  3  acc
  ihre Bereitschaft, ihren Rücktritt              erklären        say        speech-writing  3  inf acc
  seine Bereitschaft, seinen Rücktritt            erklären        say        speech-writing  3  inf acc
  bereit                                          sich erklären   say        speech-writing  3  inf prep:zu
  einverstanden                                   sich erklären   say        speech-writing  3  dass inf prep:mit
  für befangen, für schuldig, für unschuldig      sich erklären   say        speech-writing  2  acc
  für unzuständig, für zuständig                  sich erklären   say        speech-writing  2  acc
  solidarisch                                     sich erklären   say        speech-writing  3  prep:mit
  Bericht                                         erstatten       say        speech-writing  3  dat prep:über
  Wort, Worte                                     fallen          say        speech          1  direct  none
  in Worte                                        fassen          say        speech-writing  2  dass w direct acc
  ins Feld                                        führen          say        speech-writing  3  dass v2 direct acc
  vor Augen                                       führen          say        speech-writing  2  dass w acc dat
  Antwort                                         geben           say        speech-writing  2  dass direct dat prep:auf
  Auskunft                                        geben           say        speech-writing  2  ob w dat prep:über
  bekannt                                         geben           say        speech-writing  3  dass ob w v2 direct acc gegenüber
  Einblick, Einblicke                             geben           say        speech-writing  1  dat prep:in
  zu bedenken                                     geben           say        speech-writing  3  dass v2 direct
  zu erkennen, zu verstehen                       geben           say        speech-writing  3  dass v2 dat
  zu Protokoll                                    geben           say        speech          3  dass v2 direct acc
  zum Besten                                      geben           say        speech          2  dass direct acc
  zur Antwort                                     geben           say        speech-writing  3  dass v2 direct dat
  zur Kenntnis                                    geben           say        speech-writing  2  dass acc dat
  gelassen, gesprächsbereit, kämpferisch          sich geben      say        speech-writing  3  dass direct
  kompromissbereit, optimistisch, selbstbewusst   sich geben      say        speech-writing  3  dass direct
  siegessicher, versöhnlich, zuversichtlich       sich geben      say        speech-writing  3  dass direct
  Gerücht, Gerüchte                               gehen           say        speech-writing  3  dass  none
  ins Schwärmen                                   geraten         say        speech          2  direct prep:über
  Ansprache, Rede, Vortrag                        halten          say        speech          1  prep:über
  auf dem Laufenden                               halten          say        speech-writing  1  acc-person prep:über
  bedeckt                                         sich halten     say        speech-writing  3  direct prep:zu
  es                                              heißen          say        speech-writing  3  dass v2 direct  none
  so                                              heißen          say        speech-writing  2  direct  none
  ans Licht                                       kommen          say        speech-writing  2  dass  none
  ins Schwärmen                                   kommen          say        speech          2  direct prep:über
  zu Ohren                                        kommen          say        speech          3  dass dat  dative
  zu Wort                                         kommen          say        speech          1  direct
  zur Sprache                                     kommen          say        speech-writing  2  dass  none
  Gerüchte                                        kursieren       say        speech-writing  3  dass  none
  ausrichten, durchblicken, erklären, mitteilen   lassen          say        speech-writing  3  dass ob w v2 direct acc
  keinen Zweifel                                  lassen          say        speech-writing  2  dass prep:an
  keinen Zweifel daran                            lassen          say        speech-writing  3  dass
  verbreiten                                      lassen          say        speech-writing  3  dass v2
  verkünden, verlauten, wissen                    lassen          say        speech-writing  3  dass ob w v2 direct acc
  hinreißen                                       sich lassen     say        speech-writing  1  prep:zu
  vernehmen                                       sich lassen     say        speech-writing  3  dass v2 direct
  zitieren                                        sich lassen     say        speech-writing  3  direct prep:mit
  ans Herz                                        legen           say        speech-writing  3  dass inf acc dat
  Wert darauf                                     legen           say        speech-writing  3  dass inf
  aufmerksam                                      machen          say        speech-writing  2  acc-person prep:auf
  bekannt                                         machen          say        speech-writing  2  dass w v2 acc
  darauf aufmerksam                               machen          say        speech-writing  3  dass w v2 acc-person
  deutlich                                        machen          say        speech-writing  3  dass w v2 direct acc dat gegenüber
  die Runde                                       machen          say        speech-writing  2  dass  none
  geltend                                         machen          say        speech-writing  3  dass v2 acc
  kein Geheimnis daraus                           machen          say        speech-writing  3  dass
  keinen Hehl daraus                              machen          say        speech-writing  3  dass
  klar                                            machen          say        speech-writing  3  dass w v2 direct acc dat
  öffentlich                                      machen          say        speech-writing  2  dass w acc
  publik                                          machen          say        speech-writing  2  dass w acc
  weis                                            machen          say        speech          2  dass acc dat
  zum Thema                                       machen          say        speech-writing  2  dass acc
  zu Wort                                         sich melden     say        speech-writing  2  direct
  Bezug                                           nehmen          say        speech-writing  2  prep:auf
  kein Blatt vor den Mund                         nehmen          say        speech          2  direct
  Stellung                                        nehmen          say        speech-writing  3  gegenüber prep:zu
  aus dem Nähkästchen                             plaudern        say        speech          3  direct
  Klartext                                        reden           say        speech          3  direct
  Tacheles                                        reden           say        speech          3  direct mit
  in Erinnerung                                   rufen           say        speech-writing  3  dass w acc
  ins Gedächtnis                                  rufen           say        speech-writing  3  dass w acc dat
  den Eindruck                                    schildern       say        speech          1  dass
  die Rede                                        sein            say        speech-writing  3  dass prep:von  none
  zu entnehmen                                    sein            say        writing         3  dass dat  none
  zu erfahren                                     sein            say        speech-writing  3  dass v2  none
  zu hören                                        sein            say        speech-writing  3  dass v2 direct  none
  zu lesen                                        sein            say        writing         3  dass v2 direct  none
  zu vernehmen                                    sein            say        speech-writing  3  dass v2  none
  in Kenntnis                                     setzen          say        speech-writing  3  dass acc-person prep:von prep:über
  Signal, Zeichen                                 setzen          say        speech-writing  1  prep:für prep:gegen
  Klartext                                        sprechen        say        speech          3  direct
  im Raum                                         stehen          say        speech-writing  2  dass ob  none
  klar                                            stellen         say        speech-writing  3  dass w v2 direct acc
  zur Diskussion                                  stellen         say        speech-writing  2  ob acc
  Gerücht, Gerüchte                               streuen         say        speech-writing  3  dass acc
  Gerücht, Gerüchte                               um|gehen        say        speech-writing  3  dass  none
  Gerücht, Gerüchte                               verbreiten      say        speech-writing  3  dass acc
  Nachdruck                                       verleihen       say        speech-writing  2  dat
  einen Eindruck                                  vermitteln      say        speech-writing  1  dass prep:von
  ein Geheimnis                                   verraten        say        speech          1  dass dat
  Argument, Argumente                             vor|bringen     say        speech-writing  3  dass prep:für prep:gegen
  bekannt                                         werden          say        speech-writing  2  dass w  none
  deutlich                                        werden          say        speech          2  direct
  laut                                            werden          say        speech-writing  2  dass  none
  nicht müde                                      werden          say        speech-writing  2  inf
  publik                                          werden          say        speech-writing  2  dass w  none
  das Bild                                        zeichnen        say        speech-writing  2  dass prep:von
  ein Bild                                        zeichnen        say        speech-writing  2  prep:von
  alarmiert, angetan, beeindruckt, begeistert     sich zeigen     say        speech-writing  3  dass v2 inf direct prep:von prep:über
  bereit, besorgt, bestürzt, betroffen            sich zeigen     say        speech-writing  3  dass v2 inf direct prep:von prep:über
  beunruhigt, bewegt, dankbar, einsichtig         sich zeigen     say        speech-writing  3  dass v2 inf direct prep:von prep:über
  empört, entschlossen, entsetzt, enttäuscht      sich zeigen     say        speech-writing  3  dass v2 inf direct prep:von prep:über
  erfreut, erleichtert, ernüchtert, erschüttert   sich zeigen     say        speech-writing  3  dass v2 inf direct prep:von prep:über
  fassungslos, gelassen, geschockt                sich zeigen     say        speech-writing  3  dass v2 inf direct prep:von prep:über
  gesprächsbereit, irritiert, kämpferisch         sich zeigen     say        speech-writing  3  dass v2 inf direct prep:von prep:über
  kompromissbereit, offen, optimistisch           sich zeigen     say        speech-writing  3  dass v2 inf direct prep:von prep:über
  pessimistisch, reumütig, schockiert             sich zeigen     say        speech-writing  3  dass v2 inf direct prep:von prep:über
  selbstbewusst, selbstkritisch, siegessicher     sich zeigen     say        speech-writing  3  dass v2 inf direct prep:von prep:über
  skeptisch, stolz, traurig, überrascht           sich zeigen     say        speech-writing  3  dass v2 inf direct prep:von prep:über
  solidarisch                                     sich zeigen     say        speech-writing  3  prep:mit
  überzeugt, unbeeindruckt, ungehalten            sich zeigen     say        speech-writing  3  dass v2 inf direct prep:von prep:über
  unnachgiebig, unzufrieden, verärgert            sich zeigen     say        speech-writing  3  dass v2 inf direct prep:von prep:über
  verhandlungsbereit, versöhnlich                 sich zeigen     say        speech-writing  3  dass v2 inf direct prep:von prep:über
  verständnisvoll, verwundert, zerknirscht        sich zeigen     say        speech-writing  3  dass v2 inf direct prep:von prep:über
  zufrieden, zugeknöpft, zurückhaltend            sich zeigen     say        speech-writing  3  dass v2 inf direct prep:von prep:über
  zuversichtlich                                  sich zeigen     say        speech-writing  3  dass v2 inf direct prep:von prep:über

  # ask
  Frage, Fragen                                   auf|werfen      ask        speech-writing  2  ob w direct
  Aufklärung, Auskunft, Klarheit                  fordern         ask        speech-writing  3  ob w von prep:über
  der Frage                                       nach|gehen      ask        thought         2  ob w direct
  Frage, Fragen                                   richten         ask        speech-writing  2  ob w direct an
  die Frage                                       sich stellen    ask        thought         2  ob w direct
  Frage, Fragen                                   stellen         ask        speech-writing  2  ob w direct dat
  in Frage                                        stellen         ask        speech-thought  3  dass ob acc
  infrage                                         stellen         ask        speech-thought  3  dass ob acc
  Aufklärung, Auskunft, Klarheit                  verlangen       ask        speech-writing  3  ob w von prep:über
  wissen                                          wollen          ask        speech          3  ob w direct von

  # write
  zu Papier                                       bringen         write      writing         3  dass acc
  Schlagzeilen                                    machen          write      writing         1  dass prep:mit
  auf die Fahnen                                  schreiben       write      speech-writing  2  dass inf acc
  ins Stammbuch                                   schreiben       write      writing         3  dass direct acc dat

  # announce
  das Ziel                                        aus|geben       announce   speech-thought  2  dass inf
  Drohungen                                       aus|sprechen    announce   speech-writing  3  dass inf prep:gegen
  Drohung, Drohungen                              aus|stoßen      announce   speech-writing  3  dass inf prep:gegen
  mit Klage, mit Konsequenzen, mit Rücktritt      drohen          announce   speech-writing  3  dat
  mit Streik                                      drohen          announce   speech-writing  3  dat
  Urteil                                          fällen          announce   speech-writing  1  dass prep:über
  Beschluss, Entscheidung, Entschluss             fassen          announce   speech-writing  2  dass inf
  Ehrenwort, Garantie, Garantien, Versprechen     geben           announce   speech-writing  3  dass inf dat
  Wort, Zusage, Zusicherung                       geben           announce   speech-writing  3  dass inf dat
  Angebot, Versprechungen, Vorschlag              machen          announce   speech-writing  2  dass inf dat
  Hoffnung, Hoffnungen, Mut                       machen          announce   speech-writing  2  dass inf dat prep:auf
  Zugeständnis                                    machen          announce   speech-writing  2  dass inf dat
  Zugeständnisse, Zusagen                         machen          announce   speech-writing  2  dass dat bei
  zum Ziel                                        sich setzen     announce   thought         3  dass inf acc
  in Aussicht                                     stellen         announce   speech-writing  3  dass inf acc dat
  Ultimatum                                       stellen         announce   speech-writing  3  dass dat
  Beschluss, Entscheidung, Entschluss             treffen         announce   speech-writing  2  dass inf
  Angebot, Versprechungen, Vorschlag              unterbreiten    announce   speech-writing  2  dass inf dat
  Zugeständnis                                    unterbreiten    announce   speech-writing  2  dass inf dat
  das Ziel                                        verfolgen       announce   speech-thought  2  dass inf
  Angebot, Vorschlag                              vor|legen       announce   speech-writing  2  dass inf dat
  in Betracht                                     ziehen          announce   thought         3  dass ob inf acc
  in Erwägung                                     ziehen          announce   thought         3  dass ob inf acc

  # warn
  zu Besonnenheit, zu größter Vorsicht            auf|rufen       warn       speech-writing  3  dat acc-person
  zur Besonnenheit, zur Ruhe, zur Vorsicht        auf|rufen       warn       speech-writing  3  dat acc-person
  Warnung, Warnungen                              aus|geben       warn       speech-writing  3  dass prep:vor
  Warnung, Warnungen                              heraus|geben    warn       speech-writing  3  dass prep:vor
  zu Besonnenheit, zu größter Vorsicht            mahnen          warn       speech-writing  3  dat acc-person
  zur Besonnenheit, zur Ruhe, zur Vorsicht        mahnen          warn       speech-writing  3  dat acc-person
  an die Wand                                     malen           warn       speech-writing  2  acc
  den Teufel an die Wand                          malen           warn       speech-writing  2  direct
  zu Besonnenheit, zu größter Vorsicht            raten           warn       speech-writing  3  dat acc-person
  zur Besonnenheit, zur Ruhe, zur Vorsicht        raten           warn       speech-writing  3  dat acc-person
  Alarm                                           schlagen        warn       speech-writing  3  dass direct
  Warnung, Warnungen                              veröffentlichen  warn       speech-writing  3  dass prep:vor

  # act
  um Entschuldigung, um Nachsicht, um Vergebung   bitten          act        speech-writing  3  dass acc-person prep:für
  um Verzeihung                                   bitten          act        speech-writing  3  dass acc-person prep:für
  Partei                                          ergreifen       act        speech-writing  2  prep:für
  willkommen                                      heißen          act        speech-writing  2  acc
  Abbitte                                         leisten         act        speech-writing  3  bei prep:für
  Anteil                                          nehmen          act        speech-writing  1  prep:an
  in Schutz                                       nehmen          act        speech-writing  3  acc-person prep:gegen
  Dank                                            sagen           act        speech-writing  3  dat prep:für
  leid                                            tun             act        speech-thought  2  dass dat  dative
  Bedauern, Entschuldigung                        vor|bringen     act        speech-writing  2  dass
  Anerkennung, Beifall, Lob, Respekt              zollen          act        speech-writing  3  dat prep:für
  Tribut                                          zollen          act        speech-writing  2  dat
  Mut                                             zu|sprechen     act        speech          3  dat
  Trost                                           zu|sprechen     act        speech          3  dat
`;
