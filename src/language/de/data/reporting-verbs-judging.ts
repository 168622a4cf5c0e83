/**
 * Verbs of demanding, criticising, denying and agreeing.
 * Columns: lemma, kind, medium, strength, what it takes.
 */
export const VERBS_OF_JUDGING = `
  # demand: requests, orders, advice
  ab|raten               demand     speech-writing   3  inf direct dat prep:von
  ab|verlangen           demand     speech-writing   3  dass acc dat
  agitieren              demand     speech-writing   2  prep:für prep:gegen
  an|flehen              demand     speech           3  dass inf direct acc-person
  an|halten              demand     speech-writing   1  inf acc-person prep:zu
  anheim|stellen         demand     speech-writing   2  dass inf acc dat
  an|leiten              demand     speech-writing   1  inf acc-person
  an|mahnen              demand     speech-writing   3  dass direct acc
  an|ordnen              demand     speech-writing   3  dass v2 inf direct acc
  an|raten               demand     speech-writing   3  dass inf acc dat
  an|regen               demand     speech-writing   2  dass inf direct acc
  an|spornen             demand     speech           2  inf direct acc-person prep:zu
  an|stacheln            demand     speech-writing   2  inf acc-person prep:zu
  an|treiben             demand     speech           1  inf direct acc-person
  an|weisen              demand     speech-writing   3  dass inf direct acc-person
  appellieren            demand     speech-writing   3  dass v2 inf direct an prep:an
  auf|begehren           demand     speech-writing   1  prep:gegen
  auf|erlegen            demand     speech-writing   2  inf acc dat
  auf|fordern            demand     speech-writing   3  dass inf direct acc-person prep:zu
  auf|hetzen             demand     speech-writing   2  inf acc-person prep:zu
  auf|muntern            demand     speech           2  direct acc-person
  auf|rufen              demand     speech-writing   3  dass inf direct acc-person prep:zu
  auf|tragen             demand     speech-writing   3  dass inf direct acc dat
  sich aus|bedingen      demand     speech-writing   2  dass acc
  sich aus|bitten        demand     speech-writing   2  dass acc
  aus|laden              demand     speech-writing   1  acc-person
  aus|schelten           demand     speech           3  acc-person
  beantragen             demand     speech-writing   3  dass inf acc bei
  beauftragen            demand     speech-writing   2  inf acc-person prep:mit
  bedrängen              demand     speech-writing   2  inf acc-person
  bedrohen               demand     speech-writing   1  acc-person mit
  befehlen               demand     speech-writing   3  dass v2 inf direct acc dat
  befürworten            demand     speech-writing   3  dass acc
  begehren               demand     speech-writing   1  dass inf acc
  beharren               demand     speech-writing   3  dass v2 inf direct prep:auf
  bekehren               demand     speech           1  acc-person
  beknien                demand     speech           3  dass inf acc-person
  beordern               demand     speech-writing   1  acc-person
  beraten                demand     speech           1  ob w acc-person mit prep:über
  sich beraten           demand     speech           1  ob w mit prep:über
  bestehen               demand     speech-writing   2  dass inf prep:auf
  bestürmen              demand     speech           2  inf acc-person
  bevorzugen             demand     thought          1  acc
  bitten                 demand     speech-writing   3  dass ob v2 inf direct acc-person prep:um
  drängeln               demand     speech           2  direct
  drängen                demand     speech-writing   2  dass inf direct acc-person prep:auf prep:zu
  ein|fordern            demand     speech-writing   3  dass direct acc von
  ein|klagen             demand     speech-writing   1  acc
  ein|laden              demand     speech-writing   1  inf acc-person prep:zu
  ein|mahnen             demand     speech-writing   3  dass direct acc
  ein|reden              demand     speech           2  dass v2 acc dat
  ein|schärfen           demand     speech-writing   3  dass inf direct acc dat
  sich ein|setzen        demand     speech-writing   2  dass inf prep:für
  empfehlen              demand     speech-writing   3  dass v2 inf direct acc dat
  erbitten               demand     speech-writing   3  dass acc von
  erflehen               demand     speech           2  acc von
  ermächtigen            demand     speech-writing   1  inf acc-person prep:zu
  ermahnen               demand     speech-writing   3  dass inf direct acc-person prep:zu
  ermuntern              demand     speech-writing   2  inf direct acc-person prep:zu
  ermutigen              demand     speech-writing   2  inf direct acc-person prep:zu
  ersuchen               demand     speech-writing   3  dass inf direct acc-person prep:um
  erwarten               demand     thought          2  dass v2 inf acc von
  flehen                 demand     speech           3  dass v2 direct prep:um
  fordern                demand     speech-writing   3  dass v2 inf direct acc von
  gebieten               demand     speech-writing   1  dass inf acc dat
  gemahnen               demand     speech-writing   1  prep:an
  heischen               demand     speech-writing   2  acc
  heißen                 demand     speech-writing   1  inf acc-person
  hetzen                 demand     speech-writing   3  direct prep:gegen
  hin|wirken             demand     speech-writing   2  dass prep:auf
  insistieren            demand     speech-writing   3  dass v2 direct prep:auf
  kommandieren           demand     speech           2  direct acc-person
  lobbyieren             demand     speech-writing   2  prep:für prep:gegen
  locken                 demand     speech-writing   1  acc-person mit
  mahnen                 demand     speech-writing   3  dass v2 inf direct acc-person prep:vor prep:zu
  nach|fordern           demand     speech-writing   2  acc
  nahe|bringen           demand     speech           1  dass acc dat
  nötigen                demand     speech-writing   1  inf acc-person prep:zu
  petitionieren          demand     speech-writing   2  dass prep:für prep:gegen
  plädieren              demand     speech-writing   3  dass v2 inf direct prep:auf prep:für prep:gegen
  pochen                 demand     speech-writing   2  dass prep:auf
  raten                  demand     speech-writing   2  dass v2 inf direct dat prep:von prep:zu
  reklamieren            demand     speech-writing   2  dass v2 direct acc
  rufen                  demand     speech           2  dass direct dat prep:nach
  sich stark|machen      demand     speech-writing   3  dass prep:für
  sich sträuben          demand     speech-writing   1  inf prep:gegen
  trommeln               demand     speech-writing   1  prep:für
  überreden              demand     speech           2  inf acc-person prep:zu
  überzeugen             demand     speech-writing   1  dass acc-person prep:von
  untersagen             demand     speech-writing   1  dass inf acc dat
  urgieren               demand     speech-writing   3  dass acc bei
  veranlassen            demand     speech-writing   1  dass inf acc-person
  verbieten              demand     speech-writing   1  dass inf acc dat
  sich verbitten         demand     speech-writing   3  dass acc
  verdonnern             demand     speech-writing   1  inf acc-person prep:zu
  vergattern             demand     speech-writing   1  inf acc-person
  verlangen              demand     speech-writing   3  dass v2 inf direct acc von prep:nach
  verpflichten           demand     speech-writing   1  inf acc-person prep:zu
  sich verwenden         demand     speech-writing   2  prep:für
  vor|laden              demand     speech-writing   1  acc-person
  vor|schlagen           demand     speech-writing   3  dass v2 inf direct acc dat
  vor|schreiben          demand     speech-writing   2  dass w inf acc dat
  votieren               demand     speech-writing   2  dass prep:für prep:gegen
  weibeln                demand     speech-writing   2  prep:für
  werben                 demand     speech-writing   2  dass direct prep:für prep:um
  sich wünschen          demand     speech-thought   3  dass v2 inf direct acc von
  wünschen               demand     speech-thought   2  dass v2 inf dat
  zu|raten               demand     speech           3  inf dat
  zu|reden               demand     speech           2  inf direct dat
  zurück|fordern         demand     speech-writing   2  acc von
  zurück|pfeifen         demand     speech           1  acc-person
  zu|rufen               demand     speech           3  dass direct acc dat

  # criticise: blame, accusation, anger
  ab|kanzeln             criticise  speech-writing   3  direct als acc-person
  ab|qualifizieren       criticise  speech-writing   3  acc als
  ab|strafen             criticise  speech-writing   1  acc
  ab|tun                 criticise  speech-writing   2  acc als mit
  ab|urteilen            criticise  speech-writing   2  acc
  ab|watschen            criticise  speech-writing   3  acc
  ächten                 criticise  speech-writing   1  acc
  sich alterieren        criticise  speech-writing   3  direct prep:über
  an|blaffen             criticise  speech           3  direct acc-person
  an|fechten             criticise  speech-writing   2  acc
  an|feinden             criticise  speech-writing   2  acc-person
  an|gehen               criticise  speech-writing   1  acc-person
  an|greifen             criticise  speech-writing   1  direct acc
  an|herrschen           criticise  speech           3  direct acc-person
  an|klagen              criticise  speech-writing   2  dass direct gen acc-person
  an|kreiden             criticise  speech-writing   3  dass acc dat
  an|lasten              criticise  speech-writing   3  dass acc dat
  sich an|legen          criticise  speech           1  mit
  an|pöbeln              criticise  speech           2  direct acc-person
  an|prangern            criticise  speech-writing   3  dass direct acc als
  an|schnauzen           criticise  speech           3  direct acc-person
  an|schreien            criticise  speech           3  direct acc-person
  an|zählen              criticise  speech           1  acc-person
  an|zeigen              criticise  speech-writing   1  dass acc
  sich ärgern            criticise  speech-thought   2  dass v2 direct prep:über
  attackieren            criticise  speech-writing   1  direct acc als
  ätzen                  criticise  speech-writing   3  dass v2 direct prep:gegen prep:über
  sich auf|regen         criticise  speech-writing   2  dass v2 direct prep:über
  auf|schreien           criticise  speech           2  direct
  aus|teilen             criticise  speech-writing   2  direct prep:gegen
  beanstanden            criticise  speech-writing   3  dass v2 direct acc
  beargwöhnen            criticise  thought          3  acc
  bedauern               criticise  speech-writing   3  dass v2 inf direct acc
  bejammern              criticise  speech-writing   3  dass direct acc
  beklagen               criticise  speech-writing   3  dass v2 inf direct acc
  sich beklagen          criticise  speech-writing   3  dass v2 direct bei prep:über
  bekritteln             criticise  speech-writing   3  dass direct acc
  belächeln              criticise  thought          2  acc
  belasten               criticise  speech           1  acc-person
  belehren               criticise  speech-writing   2  dass direct acc-person
  beleidigen             criticise  speech-writing   2  direct als acc-person
  bemäkeln               criticise  speech-writing   3  dass direct acc
  bemängeln              criticise  speech-writing   3  dass v2 direct acc
  beschimpfen            criticise  speech-writing   3  direct als acc-person
  beschuldigen           criticise  speech-writing   3  dass inf direct gen acc-person
  sich beschweren        criticise  speech-writing   3  dass v2 direct bei prep:über
  bespötteln             criticise  speech-writing   3  direct acc als
  bezichtigen            criticise  speech-writing   3  dass inf gen acc-person
  brandmarken            criticise  speech-writing   3  direct acc als
  dämonisieren           criticise  speech-writing   2  acc als
  denunzieren            criticise  speech-writing   2  als acc-person
  desavouieren           criticise  speech-writing   2  acc
  diffamieren            criticise  speech-writing   3  als acc-person
  diskreditieren         criticise  speech-writing   2  acc als
  dissen                 criticise  speech-writing   3  direct acc-person
  sich echauffieren      criticise  speech-writing   3  dass v2 direct prep:über
  sich empören           criticise  speech-writing   3  dass v2 direct prep:über
  sich entrüsten         criticise  speech-writing   3  dass v2 direct prep:über
  sich entsetzen         criticise  speech-thought   2  prep:über
  sich erbosen           criticise  speech-writing   3  direct prep:über
  sich ereifern          criticise  speech-writing   3  dass v2 direct prep:über
  sich erregen           criticise  speech-writing   2  direct prep:über
  sich erzürnen          criticise  speech-writing   3  direct prep:über
  geißeln                criticise  speech-writing   3  direct acc als
  granteln               criticise  speech           3  dass v2 direct prep:über
  hadern                 criticise  thought          2  direct mit
  herab|würdigen         criticise  speech-writing   3  als acc-person
  herum|mäkeln           criticise  speech-writing   3  prep:an
  herunter|machen        criticise  speech-writing   3  direct acc-person
  her|ziehen             criticise  speech-writing   2  prep:über
  höhnen                 criticise  speech-writing   3  dass v2 direct
  inkriminieren          criticise  speech-writing   2  acc
  jammern                criticise  speech           2  dass v2 direct prep:über
  karikieren             criticise  speech-writing   1  acc als
  keilen                 criticise  speech-writing   2  direct prep:gegen
  klagen                 criticise  speech-writing   2  dass v2 inf direct gegenüber prep:über
  kritisieren            criticise  speech-writing   3  dass w v2 direct acc als
  kritteln               criticise  speech-writing   3  dass direct prep:an
  lamentieren            criticise  speech-writing   3  dass v2 direct prep:über
  lästern                criticise  speech-writing   3  dass v2 direct prep:über
  mäkeln                 criticise  speech-writing   3  dass direct prep:an
  matschkern             criticise  speech           3  direct prep:über
  maulen                 criticise  speech           3  dass v2 direct
  meckern                criticise  speech           3  dass v2 direct prep:über
  missbilligen           criticise  speech-writing   3  dass direct acc
  mobben                 criticise  speech-writing   1  acc-person
  sich mokieren          criticise  speech-writing   3  dass direct prep:über
  monieren               criticise  speech-writing   3  dass v2 direct acc
  mosern                 criticise  speech           3  dass v2 direct prep:über
  motzen                 criticise  speech           3  dass v2 direct prep:über
  murren                 criticise  speech           3  dass v2 direct prep:über
  nach|karten            criticise  speech-writing   3  direct
  nach|sagen             criticise  speech-writing   3  dass inf acc dat
  nach|treten            criticise  speech-writing   2  direct prep:gegen
  nörgeln                criticise  speech           3  dass v2 direct prep:an prep:über
  pöbeln                 criticise  speech-writing   3  direct prep:gegen
  polemisieren           criticise  speech-writing   3  dass direct prep:gegen
  protestieren           criticise  speech-writing   2  dass direct prep:gegen
  provozieren            criticise  speech-writing   1  direct acc-person
  raunzen                criticise  speech           3  dass direct prep:über
  rüffeln                criticise  speech-writing   3  direct acc-person
  rügen                  criticise  speech-writing   3  dass v2 direct acc als
  rum|maulen             criticise  speech           2  direct
  schelten               criticise  speech-writing   3  direct als pred acc-person
  sich scheren           criticise  thought          1  prep:um
  schießen               criticise  speech-writing   1  direct prep:gegen
  schimpfen              criticise  speech           3  dass v2 direct prep:auf prep:gegen prep:über
  schlecht|reden         criticise  speech-writing   3  acc
  schmähen               criticise  speech-writing   3  direct acc als
  schnöden               criticise  speech           3  direct prep:über
  spotten                criticise  speech-writing   3  dass v2 direct prep:über
  stänkern               criticise  speech-writing   3  direct prep:gegen
  stigmatisieren         criticise  speech-writing   2  acc als
  sich stören            criticise  thought          2  dass prep:an
  sudern                 criticise  speech           3  dass direct prep:über
  tadeln                 criticise  speech-writing   3  dass direct acc als
  übel|nehmen            criticise  thought          2  dass acc dat
  unterstellen           criticise  speech-writing   3  dass v2 inf acc dat
  verdächtigen           criticise  speech-thought   3  inf gen acc-person
  verdammen              criticise  speech-writing   3  direct acc als
  verhöhnen              criticise  speech-writing   3  direct acc als
  verleumden             criticise  speech-writing   3  als acc-person
  vermissen              criticise  thought          1  dass acc
  verpetzen              criticise  speech           2  acc-person
  verreißen              criticise  writing          3  acc als
  verspotten             criticise  speech-writing   3  direct acc als
  verteufeln             criticise  speech-writing   3  acc als
  verulken               criticise  speech-writing   3  direct acc als
  verunglimpfen          criticise  speech-writing   3  acc als
  verurteilen            criticise  speech-writing   2  dass direct acc als
  verwünschen            criticise  speech-thought   2  acc
  vor|halten             criticise  speech-writing   3  dass v2 inf direct acc dat
  vorverurteilen         criticise  speech-writing   3  acc als
  vor|werfen             criticise  speech-writing   3  dass v2 inf direct acc dat
  wehklagen              criticise  speech           3  dass direct prep:über
  wettern                criticise  speech           3  dass v2 direct prep:gegen prep:über
  wüten                  criticise  speech-writing   3  dass v2 direct prep:gegen
  zanken                 criticise  speech           2  direct mit prep:über
  zerpflücken            criticise  speech-writing   2  acc
  zerreißen              criticise  speech-writing   1  acc
  zetern                 criticise  speech           3  dass v2 direct prep:über
  zurecht|weisen         criticise  speech-writing   3  direct acc-person
  zürnen                 criticise  speech-thought   3  dass direct dat
  zurück|keilen          criticise  speech-writing   3  direct
  zurück|schießen        criticise  speech-writing   2  direct
  zusammen|stauchen      criticise  speech           3  direct acc-person
  zu|schreiben           criticise  speech-writing   2  acc dat

  # deny: rejection, doubt
  ab|blocken             deny       speech-writing   2  direct acc
  ab|bügeln              deny       speech-writing   2  acc
  ab|erkennen            deny       speech-writing   1  acc dat
  ab|lehnen              deny       speech-writing   3  dass v2 inf direct acc als
  ab|leugnen             deny       speech-writing   3  dass inf acc
  ab|schmettern          deny       speech-writing   2  acc
  ab|schwächen           deny       speech-writing   2  direct acc
  ab|sprechen            deny       speech-writing   2  acc dat
  ab|streiten            deny       speech-writing   3  dass v2 inf direct acc
  ab|weisen              deny       speech-writing   2  acc als
  an|zweifeln            deny       speech-thought   3  dass ob acc
  aus|schlagen           deny       speech-writing   2  acc
  bagatellisieren        deny       speech-writing   3  acc als
  banalisieren           deny       speech-writing   2  acc
  beschönigen            deny       speech-writing   2  acc
  bestreiten             deny       speech-writing   3  dass ob v2 inf direct acc
  bezweifeln             deny       speech-thought   3  dass ob acc
  bremsen                deny       speech-writing   1  direct
  dementieren            deny       speech-writing   3  dass v2 inf direct acc
  sich entgegen|stellen  deny       speech-writing   1  dat
  entkräften             deny       speech-writing   2  acc
  herunter|spielen       deny       speech-writing   3  acc als
  infrage|stellen        deny       speech-thought   3  dass ob acc
  klein|reden            deny       speech-writing   3  acc als
  leugnen                deny       speech-writing   3  dass inf acc
  negieren               deny       speech-writing   3  dass acc
  opponieren             deny       speech-writing   2  prep:gegen
  schön|reden            deny       speech-writing   3  acc
  verharmlosen           deny       speech-writing   2  acc als
  verhehlen              deny       speech-writing   3  dass acc
  verleugnen             deny       speech-writing   2  dass acc
  sich verschließen      deny       thought          1  dat
  verschweigen           deny       speech-writing   2  dass w acc dat
  sich verwehren         deny       speech-writing   3  prep:gegen
  verwehren              deny       speech-writing   1  acc dat
  sich verweigern        deny       speech-writing   1  dat
  verweigern             deny       speech-writing   1  acc dat
  verwerfen              deny       speech-thought   2  acc als
  sich wehren            deny       speech-writing   2  dass prep:gegen
  sich weigern           deny       speech-writing   2  inf
  widerlegen             deny       speech-writing   2  dass acc
  sich widersetzen       deny       speech-writing   1  dat
  widersprechen          deny       speech-writing   3  dass v2 direct dat
  sich zieren            deny       speech           1  inf
  zurück|weisen          deny       speech-writing   3  dass v2 direct acc als
  zurück|ziehen          deny       speech-writing   1  acc

  # agree: approval, praise
  ab|nicken              agree      speech-writing   1  acc
  ab|segnen              agree      speech-writing   1  acc
  akzeptieren            agree      speech-thought   2  dass acc
  an|erkennen            agree      speech-writing   2  dass acc als
  an|preisen             agree      speech-writing   3  acc als
  sich an|schließen      agree      speech-writing   2  dat
  applaudieren           agree      speech           1  direct dat
  ästimieren             agree      speech-thought   3  acc
  sich begeistern        agree      speech-thought   2  direct prep:für
  begrüßen               agree      speech-writing   3  dass v2 direct acc als
  bei|pflichten          agree      speech-writing   3  dass v2 direct dat
  bei|springen           agree      speech-writing   2  direct dat
  bejubeln               agree      speech-writing   2  direct acc als
  belobigen              agree      speech-writing   3  acc-person
  bestärken              agree      speech-writing   2  dass acc
  bewerben               agree      speech-writing   1  acc als
  bewundern              agree      thought          2  dass w acc als
  billigen               agree      speech-writing   2  dass acc
  ein|stimmen            agree      speech           1  direct prep:in
  estimieren             agree      speech-thought   3  acc
  favorisieren           agree      speech-thought   2  acc
  feiern                 agree      speech-writing   1  direct acc als
  sich freuen            agree      speech-thought   3  dass v2 inf direct prep:auf prep:über
  genehmigen             agree      speech-writing   1  dass acc
  goutieren              agree      speech-thought   3  dass acc
  gut|finden             agree      speech-thought   3  dass acc
  gut|heißen             agree      speech-thought   3  dass acc
  heroisieren            agree      speech-writing   1  acc als
  hoch|jubeln            agree      speech-writing   2  acc
  honorieren             agree      speech-writing   1  dass acc
  huldigen               agree      speech-writing   2  dat
  idealisieren           agree      speech-thought   2  acc als
  sich identifizieren    agree      thought          2  mit
  komplimentieren        agree      speech           2  direct acc-person
  loben                  agree      speech-writing   3  dass v2 direct acc als prep:für
  lobhudeln              agree      speech-writing   2  direct acc
  lob|preisen            agree      speech-writing   2  acc
  mit|tragen             agree      speech-writing   2  acc
  preisen                agree      speech-writing   3  dass direct acc als
  respektieren           agree      thought          1  dass acc
  rühmen                 agree      speech-writing   3  dass direct acc als
  schätzen               agree      thought          2  dass v2 acc prep:auf
  schmeicheln            agree      speech           2  direct dat
  schwärmen              agree      speech-writing   3  dass v2 direct prep:von prep:über
  tolerieren             agree      thought          1  dass acc
  überein|stimmen        agree      speech-thought   2  dass prep:mit
  unterstützen           agree      speech-writing   1  dass acc
  verherrlichen          agree      speech-writing   2  acc als
  verklären              agree      speech-writing   2  acc als
  wert|schätzen          agree      thought          2  acc
  würdigen               agree      speech-writing   3  dass direct acc als
  zu|billigen            agree      speech-writing   3  dass acc dat
  zu|jubeln              agree      speech           2  direct dat
  zu|nicken              agree      speech           1  dat
  zu|prosten             agree      speech           1  dat
  zu|stimmen             agree      speech-writing   3  dass v2 direct dat
`;
