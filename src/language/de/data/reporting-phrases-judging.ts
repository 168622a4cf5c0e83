/**
 * Fixed phrases of demanding, criticising, denying and agreeing.
 * Columns: words, verb, kind, medium, strength, takes, speaker.
 */
export const PHRASES_OF_JUDGING = `
  # demand
  zum Rücktritt                                   auf|fordern     demand     speech-writing  3  acc-person
  zum Boykott, zum Handeln, zum Protest           auf|rufen       demand     speech-writing  3  acc-person
  zum Streik, zum Widerstand, zur Gewalt          auf|rufen       demand     speech-writing  3  acc-person
  zur Teilnahme, zur Umkehr                       auf|rufen       demand     speech-writing  3  acc-person
  Forderung, Forderungen                          auf|stellen     demand     speech-writing  3  dass inf an prep:nach
  auf der Ansicht, auf der Forderung              beharren        demand     speech-writing  3  dass inf
  auf der Meinung                                 beharren        demand     speech-writing  3  dass inf
  auf der Ansicht, auf der Forderung              bestehen        demand     speech-writing  3  dass inf
  auf der Meinung                                 bestehen        demand     speech-writing  3  dass inf
  um Aufklärung, um Auskunft, um Geduld           bitten          demand     speech-writing  3  acc-person
  um Hilfe, um Hinweise, um Rat, um Ruhe          bitten          demand     speech-writing  3  acc-person
  um Unterstützung, um Verständnis                bitten          demand     speech-writing  3  acc-person
  zur Eile                                        drängen         demand     speech-writing  3  acc-person
  Anzeige, Berufung, Beschwerde, Einspruch        ein|legen       demand     speech-writing  1  prep:gegen
  Protest, Strafanzeige                           ein|legen       demand     speech-writing  1  prep:gegen
  Anzeige, Berufung, Beschwerde, Einspruch        erheben         demand     speech-writing  1  prep:gegen
  Forderung, Forderungen                          erheben         demand     speech-writing  3  dass inf an prep:nach
  Protest, Strafanzeige                           erheben         demand     speech-writing  1  prep:gegen
  Anzeige, Berufung, Beschwerde, Einspruch        erstatten       demand     speech-writing  1  prep:gegen
  Protest, Strafanzeige                           erstatten       demand     speech-writing  1  prep:gegen
  Anweisung, Auftrag, Befehl, Empfehlung, Order   erteilen        demand     speech-writing  3  dass inf dat
  Rat, Ratschlag, Tipp, Weisung                   erteilen        demand     speech-writing  3  dass inf dat
  Anweisung, Auftrag, Befehl, Empfehlung, Order   geben           demand     speech-writing  3  dass inf dat
  Rat, Ratschlag, Tipp, Weisung                   geben           demand     speech-writing  3  dass inf dat
  Druck                                           machen          demand     speech-writing  1  dass
  zur Auflage, zur Pflicht                        machen          demand     speech-writing  2  dass inf acc dat
  zur Bedingung                                   machen          demand     speech-writing  3  dass inf acc
  zur Eile                                        mahnen          demand     speech-writing  3  acc-person
  Appell, Appelle, Aufforderung, Aufruf, Bitte    richten         demand     speech-writing  3  dass inf an
  Forderung, Mahnung                              richten         demand     speech-writing  3  dass inf an
  Antrag                                          stellen         demand     speech-writing  2  dass inf prep:auf
  Forderung, Forderungen                          stellen         demand     speech-writing  3  dass inf an prep:nach
  zur Rechenschaft                                ziehen          demand     speech-writing  1  acc-person

  # criticise
  Widerstand                                      an|kündigen     criticise  speech-writing  3  prep:gegen
  der Lüge, des Verrats                           beschuldigen    criticise  speech-writing  3  acc-person
  der Lüge, des Verrats                           bezichtigen     criticise  speech-writing  3  acc-person
  in Misskredit                                   bringen         criticise  speech-writing  2  acc
  Anklage, Anschuldigung, Anschuldigungen         erheben         criticise  speech-writing  3  dass inf prep:gegen
  Beschuldigungen, Klage, Vorwurf, Vorwürfe       erheben         criticise  speech-writing  3  dass inf prep:gegen
  über den Mund                                   fahren          criticise  speech          3  dat
  Schuld                                          geben           criticise  speech-writing  3  dat prep:an
  ins Gericht                                     gehen           criticise  speech-writing  3  mit
  Sturm                                           laufen          criticise  speech-writing  3  prep:gegen
  Ärger, Frust, Luft, Unmut                       machen          criticise  speech-writing  2  direct dat prep:über
  Stimmung                                        machen          criticise  speech-writing  3  prep:für prep:gegen
  verantwortlich                                  machen          criticise  speech-writing  3  acc-person prep:für
  Vorhaltungen, Vorwürfe                          machen          criticise  speech-writing  3  dass dat
  zum Vorwurf                                     machen          criticise  speech-writing  3  dass acc dat
  lustig                                          sich machen     criticise  speech-writing  3  dass direct prep:über
  nicht mit Kritik                                sparen          criticise  speech-writing  3  prep:an
  an den Pranger                                  stellen         criticise  speech-writing  3  acc
  Kritik                                          üben            criticise  speech-writing  3  dass prep:an
  Fehler, Heuchelei, Lüge, Populismus             vor|werfen      criticise  speech-writing  3  dat
  Unfähigkeit, Untätigkeit, Verrat, Versagen      vor|werfen      criticise  speech-writing  3  dat
  Wortbruch                                       vor|werfen      criticise  speech-writing  3  dat
  den Kopf                                        waschen         criticise  speech          2  dat
  ins Lächerliche                                 ziehen          criticise  speech-writing  3  acc
  vom Leder                                       ziehen          criticise  speech-writing  3  direct prep:gegen
  die Schuld                                      zu|schieben     criticise  speech-writing  3  dat prep:für
  die Schuld                                      zu|weisen       criticise  speech-writing  3  dat prep:für

  # deny
  Bedenken, Einwände, Vorbehalte                  an|melden       deny       speech-writing  3  dass prep:gegen
  Einspruch, Protest, Veto, Widerspruch           an|melden       deny       speech-writing  2  dass prep:gegen
  Zweifel                                         an|melden       deny       speech-thought  3  dass ob prep:an
  dagegen                                         sich aus|sprechen  deny       speech-writing  3  dass inf
  Veto, Widerspruch                               ein|legen       deny       speech-writing  2  dass prep:gegen
  Bedenken, Einwände, Vorbehalte                  erheben         deny       speech-writing  3  dass prep:gegen
  Veto, Widerspruch                               erheben         deny       speech-writing  2  dass prep:gegen
  Absage                                          erteilen        deny       speech-writing  3  dat
  eine Abfuhr                                     erteilen        deny       speech-writing  3  dat
  auf Distanz                                     gehen           deny       speech-writing  3  prep:zu
  Bedenken, Einwände, Vorbehalte                  haben           deny       speech-writing  3  dass prep:gegen
  Zweifel                                         haben           deny       speech-thought  3  dass ob prep:an
  für abwegig, für ausgeschlossen, für falsch     halten          deny       speech-thought  3  dass inf acc
  für unbegründet, für unmöglich, für unnötig     halten          deny       speech-thought  3  dass inf acc
  für unwahrscheinlich, für verfehlt              halten          deny       speech-thought  3  dass inf acc
  Bedenken, Einwände, Vorbehalte                  hegen           deny       speech-writing  3  dass prep:gegen
  Zweifel                                         hegen           deny       speech-thought  3  dass ob prep:an
  dagegen                                         sein            deny       speech-thought  2  dass inf
  zur Wehr                                        sich setzen     deny       speech-writing  2  prep:gegen
  in Abrede                                       stellen         deny       speech-writing  3  dass acc
  auf Ablehnung, auf Kritik, auf Unverständnis    stoßen          deny       speech-writing  1  bei
  auf Widerspruch, auf Widerstand                 stoßen          deny       speech-writing  1  bei
  von sich                                        weisen          deny       speech-writing  3  acc
  als absurd, als falsch, als haltlos, als Lüge   zurück|weisen   deny       speech-writing  3  acc
  als unbegründet, als Unsinn, als unwahr         zurück|weisen   deny       speech-writing  3  acc

  # agree
  dafür                                           sich aus|sprechen  agree      speech-writing  3  dass inf
  Einigkeit, Konsens, Übereinstimmung             bestehen        agree      speech-thought  3  dass prep:über  none
  Einigkeit, Einigung, Konsens, Übereinstimmung   erzielen        agree      speech-writing  2  dass prep:über
  grünes Licht                                    geben           agree      speech-writing  2  inf dat prep:für
  Recht, recht                                    geben           agree      speech-writing  3  dass dat
  Rückendeckung, Unterstützung, Zustimmung        geben           agree      speech-writing  3  dat prep:für
  Einigkeit, Konsens, Übereinstimmung             herrschen       agree      speech-thought  3  dass prep:über  none
  Beifall                                         klatschen       agree      speech          1  dat
  in den höchsten Tönen                           loben           agree      speech-writing  3  acc
  dafür                                           sein            agree      speech-thought  2  dass inf
  des Lobes voll                                  sein            agree      speech-writing  3  prep:über
  einer Meinung                                   sein            agree      speech-thought  3  dass mit
  voll des Lobes                                  sein            agree      speech-writing  3  prep:über
  einig                                           sich sein       agree      speech-thought  3  dass ob w v2 mit prep:in
  Rückendeckung, Unterstützung, Zustimmung        signalisieren   agree      speech-writing  3  dat prep:für
  Beifall                                         spenden         agree      speech          1  dat
  zur Seite                                       springen        agree      speech-writing  2  direct dat
  den Rücken                                      stärken         agree      speech-writing  2  dat
  einig                                           sich werden     agree      speech-writing  2  dass inf
  Rückendeckung, Unterstützung, Zustimmung        zu|sichern      agree      speech-writing  3  dat prep:für
`;
