/**
 * Verbs of writing, announcing, warning, and of acts done by words.
 * Columns: lemma, kind, medium, strength, what it takes.
 */
export const VERBS_OF_WRITING = `
  # write: news, letters, networks
  ab|drucken            write      writing          2  acc
  ab|fassen             write      writing          1  acc
  ab|schreiben          write      writing          1  acc
  analysieren           write      speech-writing   2  dass w v2 direct acc
  an|schreiben          write      writing          2  acc-person
  attestieren           write      speech-writing   3  dass v2 acc dat
  auf|listen            write      writing          2  acc
  auf|schreiben         write      writing          2  dass w direct acc
  auf|setzen            write      writing          1  acc
  berichten             write      speech-writing   3  dass ob w v2 inf direct acc dat gegenüber prep:von prep:über
  bescheinigen          write      speech-writing   3  dass v2 acc dat
  bloggen               write      writing          3  dass v2 direct prep:über
  chatten               write      writing          2  direct mit prep:über
  depeschieren          write      writing          3  dass direct acc
  dichten               write      writing          2  direct acc
  ein|tragen            write      writing          1  dass acc
  enthüllen             write      speech-writing   2  dass w v2 direct acc
  faxen                 write      writing          2  dass direct acc dat an
  fest|schreiben        write      writing          2  dass acc
  funken                write      speech-writing   2  dass direct acc
  hinein|schreiben      write      writing          2  dass acc
  kabeln                write      writing          2  dass direct acc
  kommentieren          write      speech-writing   3  dass w v2 direct acc
  korrespondieren       write      writing          1  mit
  kritzeln              write      writing          2  direct acc
  leaken                write      writing          2  dass acc
  leitartikeln          write      writing          3  dass v2 direct
  mailen                write      writing          3  dass v2 direct acc dat an
  melden                write      speech-writing   3  dass ob w v2 inf direct acc dat
  mit|schreiben         write      writing          1  dass w direct acc
  morsen                write      writing          2  dass direct acc
  nieder|schreiben      write      writing          2  dass w direct acc
  notieren              write      writing          3  dass w v2 direct acc
  posten                write      writing          3  dass v2 direct acc
  protokollieren        write      writing          2  dass w direct acc
  publik|machen         write      speech-writing   2  dass acc
  publizieren           write      writing          2  acc
  reposten              write      writing          2  direct acc
  retweeten             write      writing          2  direct acc
  rezensieren           write      writing          2  acc als
  schlagzeilen          write      writing          3  direct
  schreiben             write      writing          3  dass ob w v2 inf direct dat an prep:von prep:über
  simsen                write      writing          3  dass v2 direct acc dat an
  streamen              write      writing          1  acc
  teilen                write      writing          1  direct
  telegrafieren         write      writing          3  dass direct acc dat
  testieren             write      writing          2  dass acc dat
  texten                write      writing          2  dass direct acc dat
  tickern               write      writing          2  dass direct acc
  tippen                write      writing          1  dass direct acc
  titeln                write      writing          3  v2 direct
  tweeten               write      writing          3  dass v2 direct acc
  twittern              write      writing          3  dass v2 direct acc
  überschreiben         write      writing          1  direct acc
  übertiteln            write      writing          2  direct acc
  untertiteln           write      writing          2  direct acc
  verbriefen            write      writing          1  dass acc
  verfassen             write      writing          1  acc
  veröffentlichen       write      writing          1  dass direct acc
  verschicken           write      writing          1  acc an
  whatsappen            write      writing          2  dass direct acc dat
  zertifizieren         write      writing          2  dass acc dat
  zurück|schreiben      write      writing          3  dass v2 direct dat
  zusammen|schreiben    write      writing          1  acc

  # announce: promises, plans, decisions
  ab|blasen             announce   speech-writing   1  acc
  ab|sagen              announce   speech-writing   1  acc
  an|bieten             announce   speech-writing   2  dass v2 inf direct acc dat
  sich an|bieten        announce   speech-writing   2  inf als
  an|drohen             announce   speech-writing   3  dass v2 inf direct acc dat
  an|künden             announce   speech-writing   2  dass v2 acc
  an|kündigen           announce   speech-writing   3  dass ob w v2 inf direct acc dat gegenüber
  an|nehmen             announce   thought          2  dass v2
  aus|rufen             announce   speech           2  dass direct acc als
  aus|schließen         announce   speech-writing   2  dass v2 acc
  avisieren             announce   speech-writing   2  dass acc dat
  beabsichtigen         announce   speech-thought   3  inf
  befinden              announce   speech-thought   2  dass v2 direct pred
  bei|steuern           announce   speech-writing   1  direct
  sich bereit|erklären  announce   speech-writing   3  dass inf
  beschließen           announce   speech-writing   2  dass ob w inf
  dekretieren           announce   speech-writing   3  dass v2 direct acc
  drohen                announce   speech-writing   2  dass v2 inf direct dat prep:mit
  ein|berufen           announce   speech-writing   1  acc
  sich einigen          announce   speech-writing   2  dass w inf mit prep:auf
  ein|willigen          announce   speech-writing   2  inf prep:in
  entscheiden           announce   speech-writing   2  dass ob w v2 inf
  sich entscheiden      announce   thought          1  dass inf prep:für prep:gegen
  sich entschließen     announce   thought          1  inf prep:zu
  sich erbieten         announce   speech-writing   3  inf
  erwägen               announce   speech-thought   3  dass ob inf acc
  offerieren            announce   speech-writing   2  dass inf acc dat
  planen                announce   speech-thought   2  dass inf
  urteilen              announce   speech-writing   3  dass v2 direct prep:über
  verabreden            announce   speech-writing   2  dass inf mit
  sich verbürgen        announce   speech-writing   3  dass prep:für
  vereinbaren           announce   speech-writing   2  dass w inf mit
  verheißen             announce   speech-writing   2  dass acc dat
  verordnen             announce   speech-writing   1  dass acc dat
  sich verpflichten     announce   speech-writing   2  dass inf gegenüber prep:zu
  versprechen           announce   speech-writing   3  dass v2 inf direct acc dat
  sich verständigen     announce   speech-writing   2  dass w inf mit prep:auf
  vertrösten            announce   speech-writing   2  direct acc-person prep:auf
  sich verwahren        announce   speech-writing   3  dass prep:gegen
  sich vor|behalten     announce   speech-writing   3  dass inf acc
  vor|haben             announce   speech-thought   2  inf
  sich vor|nehmen       announce   thought          3  dass inf acc
  zu|sagen              announce   speech-writing   3  dass v2 inf acc dat
  zu|sichern            announce   speech-writing   3  dass v2 inf direct acc dat

  # warn
  alarmieren            warn       speech-writing   1  acc-person prep:über
  dramatisieren         warn       speech-writing   2  acc
  ein|schüchtern        warn       speech           1  acc-person
  schwarz|malen         warn       speech-writing   2  direct
  schwarz|sehen         warn       thought          2  dass prep:für
  sich sorgen           warn       speech-thought   3  dass v2 prep:um
  übertreiben           warn       speech-writing   1  direct
  vor|warnen            warn       speech-writing   3  dass acc-person prep:vor
  warnen                warn       speech-writing   3  dass v2 inf direct acc-person prep:vor

  # act: thanks, apologies, congratulations and other acts
  ab|bitten             act        speech           1  acc dat
  ab|kündigen           act        speech-writing   2  acc
  sich ab|sprechen      act        speech           1  mit prep:über
  sich ab|stimmen       act        speech           1  mit prep:über
  sich bedanken         act        speech-writing   3  dass v2 inf direct bei prep:für
  beglückwünschen       act        speech-writing   3  dass direct acc-person prep:zu
  bereuen               act        speech-thought   3  dass inf acc
  beruhigen             act        speech           2  dass v2 direct acc-person
  besänftigen           act        speech           2  direct acc-person
  beschwichtigen        act        speech-writing   3  dass v2 direct acc-person
  danken                act        speech-writing   3  dass v2 direct dat prep:für
  dank|sagen            act        speech-writing   1  dat
  ein|weihen            act        speech           1  acc-person prep:in
  entbieten             act        speech-writing   2  acc dat
  entschuldigen         act        speech-writing   2  dass direct acc mit
  sich entschuldigen    act        speech-writing   3  dass v2 direct bei prep:für
  entwarnen             act        speech-writing   2  dass direct
  ernennen              act        speech-writing   1  acc-person
  frohlocken            act        speech-thought   3  dass v2 direct prep:über
  gratulieren           act        speech-writing   3  dass v2 direct dat prep:zu
  jubeln                act        speech           2  dass v2 direct prep:über
  jubilieren            act        speech           2  dass v2 direct prep:über
  kondolieren           act        speech-writing   3  direct dat
  kündigen              act        speech-writing   1  dat
  mit|fühlen            act        thought          1  mit
  nominieren            act        speech-writing   1  als acc-person
  segnen                act        speech           1  direct acc-person
  sich solidarisieren   act        speech-writing   2  mit
  taufen                act        speech           1  acc
  trauern               act        thought          1  prep:um
  triumphieren          act        speech           2  dass v2 direct
  trösten               act        speech           2  dass direct acc-person
  sich verabschieden    act        speech           1  direct von prep:mit
  vereidigen            act        speech           1  acc-person
  verfluchen            act        speech           3  direct acc-person
  vergeben              act        speech-thought   1  acc dat
  sich verneigen        act        speech           1  direct prep:vor
  sich versöhnen        act        speech           1  mit
  verwarnen             act        speech-writing   2  acc-person
  verzeihen             act        speech-thought   1  dass acc dat
  sich zerstreiten      act        speech           1  mit prep:über
`;
