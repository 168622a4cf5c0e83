/**
 * Verbs of saying and asking.
 * Columns: lemma, kind, medium, strength, what it takes.
 */
export const VERBS_OF_SAYING = `
  # say: neutral
  sich ab|grenzen     say        speech-writing   2  prep:von
  ab|rücken           say        speech-writing   2  prep:von
  ab|schweifen        say        speech           1  direct
  ab|wiegeln          say        speech           2  v2 direct
  ab|winken           say        speech           1  v2 direct
  an|brüllen          say        speech           2  direct acc-person
  an|deuten           say        speech-writing   3  dass ob w v2 inf direct acc gegenüber
  an|fahren           say        speech           1  direct acc-person
  an|fügen            say        speech-writing   3  dass v2 direct
  an|führen           say        speech-writing   2  dass v2 direct acc
  an|geben            say        speech-writing   3  dass ob w v2 inf direct acc gegenüber
  an|knüpfen          say        speech           1  direct
  an|lügen            say        speech           2  direct acc-person
  an|merken           say        speech-writing   3  dass v2 direct acc
  an|sagen            say        speech           2  dass v2 direct acc
  an|schneiden        say        speech           1  acc
  an|spielen          say        speech-writing   2  prep:auf
  an|sprechen         say        speech           2  acc
  antworten           say        speech-writing   3  dass v2 direct dat prep:auf
  an|vertrauen        say        speech-writing   2  dass v2 direct acc dat
  sich an|vertrauen   say        speech           2  dat
  apostrophieren      say        speech-writing   3  acc als
  argumentieren       say        speech-writing   3  dass v2 direct gegenüber prep:für prep:gegen prep:mit
  artikulieren        say        speech-writing   2  dass acc gegenüber
  auf|tischen         say        speech           2  acc dat
  auf|werfen          say        speech-writing   2  ob w acc
  auf|zählen          say        speech-writing   2  direct acc
  aus|drücken         say        speech-writing   2  dass w direct acc
  aus|formulieren     say        writing          1  acc
  aus|führen          say        speech-writing   2  dass w v2 direct
  sich aus|geben      say        speech-writing   2  als
  sich aus|lassen     say        speech-writing   2  direct prep:über
  aus|packen          say        speech           2  direct prep:über
  aus|plaudern        say        speech           2  dass w acc dat
  aus|richten         say        speech           1  dass v2 direct dat
  aus|sagen           say        speech           3  dass v2 direct acc prep:gegen
  sich aus|schweigen  say        speech-writing   2  prep:zu prep:über
  sich äußern         say        speech-writing   3  dass v2 direct gegenüber prep:zu prep:über
  äußern              say        speech-writing   3  dass v2 direct acc gegenüber
  aus|sprechen        say        speech           2  direct acc
  sich aus|sprechen   say        speech-writing   3  dass inf prep:für prep:gegen
  sich aus|tauschen   say        speech           1  mit prep:über
  aus|weichen         say        speech           1  direct dat
  beanspruchen        say        speech-writing   1  dass inf acc
  beantworten         say        speech-writing   2  dass direct acc
  beginnen            say        speech-writing   1  direct
  begründen           say        speech-writing   2  dass v2 direct acc gegenüber prep:mit
  behaupten           say        speech-writing   3  dass v2 inf direct gegenüber
  beichten            say        speech           2  dass v2 inf direct acc dat
  bejahen             say        speech-writing   3  dass ob direct acc
  bekannt|geben       say        speech-writing   3  dass ob w v2 direct acc gegenüber
  bekannt|machen      say        speech-writing   2  dass w v2 acc
  bekennen            say        speech-writing   2  dass v2 inf direct acc
  sich bekennen       say        speech-writing   2  prep:zu
  bekräftigen         say        speech-writing   3  dass v2 inf direct acc gegenüber
  bekunden            say        speech-writing   3  dass v2 inf direct acc gegenüber
  belügen             say        speech           2  acc-person
  bemerken            say        speech-thought   2  dass w v2 direct
  benachrichtigen     say        speech-writing   2  dass acc-person prep:über
  benennen            say        speech-writing   1  acc als
  berichtigen         say        speech-writing   2  dass direct acc
  sich berufen        say        speech-writing   2  prep:auf
  beschreiben         say        speech-writing   2  dass w v2 direct acc als
  sich beschreiben    say        speech-writing   2  als
  beschwindeln        say        speech           2  acc-person
  beschwören          say        speech           2  dass v2 inf direct acc
  besprechen          say        speech           2  ob w acc mit
  bestätigen          say        speech-writing   3  dass ob v2 inf direct acc dat gegenüber
  beteuern            say        speech           3  dass v2 inf direct acc gegenüber
  betiteln            say        speech-writing   2  acc als
  betonen             say        speech-writing   3  dass w v2 inf direct acc gegenüber
  betteln             say        speech           2  dass v2 direct prep:um
  bezeichnen          say        speech-writing   3  acc als
  sich bezeichnen     say        speech-writing   3  als
  bezeugen            say        speech-writing   2  dass v2 inf acc
  sich beziehen       say        speech-writing   1  prep:auf
  beziffern           say        speech-writing   2  acc mit prep:auf
  bilanzieren         say        speech-writing   3  dass v2 direct acc
  bloß|stellen        say        speech-writing   2  acc-person
  briefen             say        speech           1  acc-person prep:über
  sich brüsten        say        speech-writing   2  dass v2 inf direct prep:mit
  charakterisieren    say        speech-writing   2  acc als
  dagegen|halten      say        speech-writing   3  dass v2 direct
  daher|reden         say        speech           2  direct
  dahin|sagen         say        speech           2  direct acc
  dar|legen           say        speech-writing   3  dass ob w v2 direct acc dat gegenüber
  dar|stellen         say        speech-writing   2  dass w acc als
  dazu|sagen          say        speech           3  dass direct acc
  dazwischen|werfen   say        speech           3  direct
  debattieren         say        speech           2  ob w mit prep:über
  deklamieren         say        speech           2  direct acc
  deklarieren         say        speech-writing   2  dass acc als
  deuten              say        speech-thought   1  acc als
  diktieren           say        speech           2  dass direct acc dat
  diskutieren         say        speech           2  dass ob w direct acc mit prep:über
  disputieren         say        speech           2  mit prep:über
  sich distanzieren   say        speech-writing   3  prep:von
  dokumentieren       say        writing          2  dass w acc
  dolmetschen         say        speech           2  dass direct acc
  dozieren            say        speech           3  dass v2 direct prep:über
  drein|reden         say        speech           1  direct
  durch|geben         say        speech           2  dass direct acc dat
  durch|sagen         say        speech           2  dass direct acc
  durch|stechen       say        speech-writing   2  dass acc an
  ein|flechten        say        speech-writing   2  dass v2 direct
  ein|fließen         say        speech-writing   1  dass
  ein|gehen           say        speech-writing   1  prep:auf
  ein|gestehen        say        speech-writing   3  dass v2 inf direct acc dat gegenüber
  ein|grätschen       say        speech           2  direct
  ein|haken           say        speech           2  v2 direct
  sich ein|lassen     say        speech           1  dass prep:zu
  ein|leiten          say        speech-writing   1  direct
  ein|lenken          say        speech           2  v2 direct
  sich ein|mischen    say        speech           1  direct
  ein|räumen          say        speech-writing   3  dass v2 inf direct acc gegenüber
  sich ein|schalten   say        speech           1  direct
  ein|schränken       say        speech-writing   2  dass v2 direct
  ein|wenden          say        speech-writing   3  dass v2 direct acc prep:gegen
  ein|werfen          say        speech           2  dass v2 direct
  sich empfehlen      say        speech           1  direct
  enden               say        speech-writing   1  direct prep:mit
  entfahren           say        speech           2  direct dat
  entgegen|halten     say        speech-writing   3  dass v2 direct acc dat
  entgegen|setzen     say        speech-writing   2  dass direct acc dat
  entgegnen           say        speech-writing   3  dass v2 direct dat prep:auf
  entschlüpfen        say        speech           2  direct dat
  ergänzen            say        speech-writing   3  dass v2 direct
  erhärten            say        speech-writing   1  acc
  erinnern            say        speech-writing   2  dass w v2 direct acc-person prep:an
  sich erinnern       say        speech-thought   3  dass ob w v2 inf direct prep:an
  erklären            say        speech-writing   3  dass ob w v2 inf direct acc dat gegenüber prep:für
  sich erklären       say        speech-writing   1  prep:zu
  erläutern           say        speech-writing   3  dass ob w v2 direct acc dat gegenüber
  eröffnen            say        speech           1  dass v2 direct acc dat
  erörtern            say        speech-writing   2  ob w acc mit
  erwähnen            say        speech-writing   3  dass ob w v2 inf direct acc gegenüber
  erwidern            say        speech-writing   3  dass v2 direct acc dat prep:auf
  erzählen            say        speech-writing   3  dass ob w v2 inf direct dat prep:von prep:über
  fabulieren          say        speech-writing   2  dass v2 direct prep:von prep:über
  faseln              say        speech           3  dass direct prep:von
  fest|halten         say        speech-writing   2  dass v2 direct acc
  fest|legen          say        speech-writing   1  dass ob w acc
  sich fest|legen     say        speech-writing   2  dass v2 direct prep:auf
  flunkern            say        speech           2  dass v2 direct
  formulieren         say        speech-writing   2  dass w v2 direct
  fort|fahren         say        speech-writing   2  dass v2 direct
  garantieren         say        speech-writing   2  dass v2 inf direct acc dat
  gegen|fragen        say        speech           2  ob w direct
  geloben             say        speech           3  dass v2 inf direct acc dat
  gestehen            say        speech           3  dass v2 inf direct acc dat
  grüßen              say        speech           1  direct acc-person
  heraus|streichen    say        speech-writing   3  dass w v2 direct acc
  herum|erzählen      say        speech           3  dass acc
  herunter|beten      say        speech           2  direct acc
  hervor|heben        say        speech-writing   3  dass w v2 direct acc
  hinaus|posaunen     say        speech           2  dass direct acc
  hinterbringen       say        speech           2  dass acc dat
  hinterher|schieben  say        speech-writing   2  direct acc
  hinterlassen        say        speech-writing   1  dass direct acc dat
  hin|weisen          say        speech-writing   3  dass v2 direct acc-person prep:auf
  hinzu|fügen         say        speech-writing   3  dass v2 direct acc
  hinzu|setzen        say        speech-writing   2  dass v2 direct
  illustrieren        say        speech-writing   2  w acc
  improvisieren       say        speech           1  direct
  informieren         say        speech-writing   2  dass ob w v2 acc-person prep:über
  instruieren         say        speech-writing   2  dass inf acc-person
  interpretieren      say        speech-thought   1  acc als
  intervenieren       say        speech           1  direct bei
  klar|machen         say        speech-writing   3  dass w v2 direct dat gegenüber
  klar|stellen        say        speech-writing   3  dass w v2 direct acc gegenüber
  kolportieren        say        speech-writing   2  dass v2 acc
  kommunizieren       say        speech-writing   2  dass w acc mit
  konferieren         say        speech           1  mit prep:über
  konfrontieren       say        speech-writing   2  direct acc-person prep:mit
  konkretisieren      say        speech-writing   2  dass w v2 direct acc
  konstatieren        say        speech-writing   3  dass v2 direct acc
  kontern             say        speech-writing   3  dass v2 direct acc
  konzedieren         say        speech-writing   3  dass v2 direct acc
  korrigieren         say        speech-writing   2  dass v2 direct acc
  kund|geben          say        speech-writing   3  dass w acc
  kund|tun            say        speech-writing   3  dass ob w v2 direct acc
  lancieren           say        speech-writing   2  dass acc
  lauten              say        speech-writing   2  dass v2 direct
  sich los|sagen      say        speech-writing   3  prep:von
  lügen               say        speech           2  dass v2 direct
  mit|teilen          say        speech-writing   3  dass ob w v2 inf direct acc dat gegenüber
  monologisieren      say        speech           3  direct prep:über
  nach|doppeln        say        speech           3  dass v2 direct
  nach|erzählen       say        speech-writing   2  w acc
  nach|legen          say        speech           2  v2 direct
  nach|plappern       say        speech           2  direct acc
  nach|reichen        say        speech-writing   1  direct acc
  nach|schieben       say        speech-writing   2  dass v2 direct
  nach|setzen         say        speech           2  direct
  nach|sprechen       say        speech           2  direct acc
  nahe|legen          say        speech-writing   2  dass v2 inf direct acc dat
  nennen              say        speech-writing   2  acc als pred
  nicken              say        speech           1  direct
  offenbaren          say        speech-writing   2  dass w v2 direct acc dat
  sich offenbaren     say        speech           1  dat
  offen|legen         say        speech-writing   2  dass w acc
  orakeln             say        speech-thought   3  dass v2 direct
  sich outen          say        speech-writing   2  als
  palavern            say        speech           2  mit prep:über
  paraphrasieren      say        speech-writing   3  dass v2 direct acc
  parieren            say        speech           1  direct
  parlamentieren      say        speech           2  mit prep:über
  parlieren           say        speech           2  direct mit prep:über
  philosophieren      say        speech-thought   2  dass direct prep:über
  plaudern            say        speech           2  direct mit prep:von prep:über
  sich positionieren  say        speech-writing   2  prep:für prep:gegen prep:zu
  postulieren         say        speech-writing   3  dass v2 direct acc
  prahlen             say        speech           3  dass v2 inf direct prep:mit
  präsentieren        say        speech           1  acc dat
  sich präsentieren   say        speech           1  als
  präzisieren         say        speech-writing   3  dass w v2 direct acc
  predigen            say        speech           2  dass v2 direct acc
  preis|geben         say        speech-writing   2  dass w acc dat
  prognostizieren     say        speech-writing   3  dass w v2 direct acc
  proklamieren        say        speech-writing   3  dass v2 direct acc
  prophezeien         say        speech-writing   3  dass v2 direct acc dat
  radebrechen         say        speech           2  direct
  rapportieren        say        speech-writing   2  dass acc dat
  raunen              say        speech           2  dass v2 direct dat prep:von
  raus|rutschen       say        speech           1  direct dat
  rechtfertigen       say        speech-writing   2  dass direct acc gegenüber prep:mit
  sich rechtfertigen  say        speech-writing   3  dass v2 inf direct gegenüber prep:mit
  reden               say        speech           2  direct zu mit prep:von prep:über
  referieren          say        speech           2  dass w direct acc prep:über
  reflektieren        say        speech-thought   1  dass w prep:über
  rekapitulieren      say        speech-writing   2  dass w v2 direct acc
  rekurrieren         say        speech-writing   2  prep:auf
  relativieren        say        speech-writing   3  dass v2 direct acc
  replizieren         say        speech-writing   2  dass v2 direct
  resümieren          say        speech-writing   3  dass v2 direct acc
  rezitieren          say        speech           2  direct acc
  richtig|stellen     say        speech-writing   3  dass v2 direct acc
  rück|melden         say        speech-writing   1  dass dat
  sich rühmen         say        speech-writing   3  dass inf gen prep:mit
  sagen               say        speech           3  dass ob w v2 inf direct dat gegenüber zu
  schildern           say        speech-writing   3  dass w v2 direct acc als dat gegenüber
  schlussfolgern      say        speech-thought   3  dass v2 direct acc
  schnacken           say        speech           2  mit prep:über
  schwadronieren      say        speech           3  dass v2 direct prep:von prep:über
  schwafeln           say        speech           3  dass direct prep:von prep:über
  schweigen           say        speech           1  prep:zu
  schwindeln          say        speech           2  dass direct
  schwören            say        speech           3  dass v2 inf direct acc dat
  sekundieren         say        speech           3  dass v2 direct dat
  signalisieren       say        speech-writing   2  dass v2 inf direct acc dat gegenüber
  skizzieren          say        speech-writing   2  w direct acc
  skypen              say        speech           1  mit
  spezifizieren       say        speech-writing   2  dass w acc
  spoilern            say        speech-writing   1  dass w acc
  sprechen            say        speech           2  dass direct zu mit prep:von prep:über
  statuieren          say        writing          1  dass acc
  stecken             say        speech           1  dass dat
  stipulieren         say        speech-writing   3  dass acc
  sich streiten       say        speech           2  mit prep:über
  streiten            say        speech           2  direct mit prep:über
  streuen             say        speech-writing   1  dass acc
  suggerieren         say        speech-writing   3  dass v2 direct acc
  taxieren            say        speech-thought   2  acc prep:auf
  telefonieren        say        speech           1  mit
  thematisieren       say        speech-writing   2  dass acc
  titulieren          say        speech-writing   3  acc als
  toasten             say        speech           1  direct
  tönen               say        speech           2  dass v2 direct
  tratschen           say        speech           2  dass prep:über
  überbringen         say        speech           1  acc dat
  übermitteln         say        speech-writing   2  dass direct acc dat an
  übersetzen          say        speech-writing   1  direct acc
  überspitzen         say        speech-writing   1  direct acc
  umschreiben         say        speech-writing   2  direct acc als
  unken               say        speech           3  dass v2 direct
  unterbrechen        say        speech           2  direct acc-person
  unterbreiten        say        speech-writing   2  acc dat
  sich unterhalten    say        speech           2  mit prep:über
  untermauern         say        speech-writing   1  dass direct acc
  unterrichten        say        speech-writing   1  dass acc-person prep:über
  unterstreichen      say        speech-writing   3  dass w v2 direct acc
  ventilieren         say        speech-writing   2  acc
  verabschieden       say        speech           1  direct acc-person
  verallgemeinern     say        speech-writing   1  direct
  veranschaulichen    say        speech-writing   2  w direct acc
  verbreiten          say        speech-writing   2  dass v2 acc
  verdeutlichen       say        speech-writing   2  dass w v2 direct acc dat
  verfügen            say        speech-writing   2  dass inf
  verhandeln          say        speech           1  ob w mit prep:über
  verklickern         say        speech           3  dass w v2 acc dat
  verkünden           say        speech-writing   3  dass ob w v2 inf direct acc dat
  verkündigen         say        speech-writing   2  dass v2 direct acc
  verlautbaren        say        speech-writing   3  dass v2 direct acc
  verlauten           say        speech-writing   3  dass v2 direct
  verlesen            say        speech           2  direct acc
  vermelden           say        speech-writing   3  dass v2 direct acc
  vermerken           say        writing          3  dass v2 direct acc
  vermitteln          say        speech-writing   1  dass acc dat
  verneinen           say        speech-writing   3  dass ob direct acc
  sich verplappern    say        speech           2  direct
  verraten            say        speech-writing   2  dass ob w v2 direct acc dat gegenüber
  versichern          say        speech-writing   3  dass v2 inf direct acc dat gegenüber
  sich versprechen    say        speech           1  direct
  verständigen        say        speech           1  dass acc-person prep:über
  sich verteidigen    say        speech-writing   2  dass v2 direct prep:gegen prep:mit
  verteidigen         say        speech-writing   3  direct acc als prep:gegen
  verweisen           say        speech-writing   3  dass prep:auf
  voraus|sagen        say        speech-writing   3  dass w v2 direct acc
  vor|beten           say        speech           2  direct acc dat
  vor|bringen         say        speech-writing   3  dass v2 direct acc gegenüber prep:gegen
  vor|geben           say        speech-writing   2  dass inf
  vorher|sagen        say        speech-writing   3  dass w v2 direct acc
  vor|lesen           say        speech           1  dass direct acc dat
  vor|lügen           say        speech           2  dass v2 acc dat
  vor|sagen           say        speech           2  direct acc dat
  vor|schützen        say        speech-writing   2  dass acc
  vor|schwärmen       say        speech           3  dass dat prep:von
  sich vor|stellen    say        speech           1  direct als
  vor|stellen         say        speech           1  acc dat
  vor|tragen          say        speech           2  dass direct acc dat
  vorweg|schicken     say        speech-writing   3  dass v2 direct acc
  weis|machen         say        speech           2  dass v2 acc dat
  weissagen           say        speech           2  dass v2 acc dat
  weiter|erzählen     say        speech           2  dass w acc dat
  weiter|geben        say        speech-writing   1  dass acc an
  weiter|leiten       say        speech-writing   1  acc an
  weiter|reden        say        speech           2  direct
  weiter|sagen        say        speech           2  dass w direct acc dat
  weiter|sprechen     say        speech           2  direct
  sich wenden         say        speech-writing   1  direct an prep:gegen
  widerrufen          say        speech-writing   2  dass acc
  wieder|geben        say        speech-writing   2  w direct acc
  sich wiederholen    say        speech           1  direct
  wiederholen         say        speech-writing   3  dass v2 direct acc
  witzeln             say        speech           3  dass v2 direct prep:über
  zitieren            say        speech-writing   3  dass direct acc prep:aus
  zu|geben            say        speech-writing   3  dass ob w v2 inf direct acc gegenüber
  zu|gestehen         say        speech-writing   3  dass v2 direct acc dat
  zurecht|rücken      say        speech-writing   2  direct acc
  zurück|fragen       say        speech           2  ob w direct
  zurück|geben        say        speech           1  direct
  sich zurück|melden  say        speech           1  direct prep:mit
  zurück|melden       say        speech-writing   2  dass direct acc
  zurück|nehmen       say        speech-writing   1  acc
  zurück|rudern       say        speech-writing   2  v2 direct
  zusammen|fassen     say        speech-writing   3  dass w v2 direct acc
  zu|spielen          say        speech-writing   1  acc dat
  zu|spitzen          say        speech-writing   1  direct acc

  # ask: questions
  ab|fragen           ask        speech-writing   2  ob w acc
  an|fragen           ask        speech-writing   3  ob w direct bei
  aus|fragen          ask        speech           3  acc-person prep:über
  aus|horchen         ask        speech           2  acc-person
  aus|loten           ask        speech           2  ob w acc
  befragen            ask        speech-writing   2  acc-person prep:nach prep:zu prep:über
  bohren              ask        speech           1  direct
  sich erkundigen     ask        speech-writing   3  ob w direct bei prep:nach
  fragen              ask        speech-writing   3  ob w v2 direct acc-person prep:nach
  sich fragen         ask        thought          3  ob w v2 direct
  grübeln             ask        thought          2  ob w direct prep:über
  hinterfragen        ask        speech-writing   2  ob w acc
  sich informieren    ask        speech           1  ob w bei prep:über
  interviewen         ask        speech           2  acc-person prep:zu
  konsultieren        ask        speech           1  acc-person prep:zu
  löchern             ask        speech           2  acc-person mit
  nach|bohren         ask        speech           2  ob w direct
  nach|fragen         ask        speech-writing   3  ob w direct bei
  nach|haken          ask        speech-writing   3  ob w direct bei
  rätseln             ask        speech-thought   2  ob w direct prep:über
  rück|fragen         ask        speech-writing   2  ob w direct bei
  sondieren           ask        speech           1  ob w acc
  sich überlegen      ask        thought          2  dass ob w
  überlegen           ask        thought          2  ob w inf direct
  sich um|hören       ask        speech           1  ob w bei
  sich vergewissern   ask        thought          3  dass ob gen
  verhören            ask        speech           2  acc-person prep:zu
  vernehmen           ask        speech           1  acc-person
  sich wundern        ask        speech-thought   2  dass w v2 direct prep:über
  zweifeln            ask        thought          3  dass ob prep:an
`;
