/** States with the words that point at them. */
import { NONE, rows } from './table.ts';

export interface Country {
  /** ISO 3166-1 alpha-2; EU for the European Union, which that standard reserves. */
  readonly code: string;
  readonly name: string;
  /** Adjective without ending, in lower case: "russisch". */
  readonly adjective: string;
  /** Who lives there, masculine: "Russe". */
  readonly demonym: string | null;
  /** Seats of its government, which stand for it: "Moskau". */
  readonly seats: readonly string[];
}

/** Columns: code, name, adjective, demonym, seats parted by commas. */
export const COUNTRIES: readonly Country[] = rows(`
  AF  Afghanistan                     afghanisch            Afghane          Kabul
  EG  Ägypten                         ägyptisch             Ägypter          Kairo
  AL  Albanien                        albanisch             Albaner          Tirana
  DZ  Algerien                        algerisch             Algerier         Algier
  AR  Argentinien                     argentinisch          Argentinier      Buenos Aires
  AM  Armenien                        armenisch             Armenier         Eriwan, Jerewan
  AZ  Aserbaidschan                   aserbaidschanisch     Aserbaidschaner  Baku
  ET  Äthiopien                       äthiopisch            Äthiopier        Addis Abeba
  AU  Australien                      australisch           Australier       Canberra
  BD  Bangladesch                     bangladeschisch       Bangladescher    Dhaka
  BY  Belarus                         belarussisch          Belarusse        Minsk
  BE  Belgien                         belgisch              Belgier          -
  BO  Bolivien                        bolivianisch          Bolivianer       La Paz
  BA  Bosnien-Herzegowina             bosnisch              Bosnier          Sarajevo
  BR  Brasilien                       brasilianisch         Brasilianer      Brasília
  BG  Bulgarien                       bulgarisch            Bulgare          Sofia
  CL  Chile                           chilenisch            Chilene          Santiago
  CN  China                           chinesisch            Chinese          Peking
  CR  Costa Rica                      costa-ricanisch       Costa-Ricaner    San José
  DK  Dänemark                        dänisch               Däne             Kopenhagen
  DE  Deutschland                     deutsch               Deutscher        Berlin
  DO  Dominikanische Republik         dominikanisch         Dominikaner      Santo Domingo
  EC  Ecuador                         ecuadorianisch        Ecuadorianer     Quito
  EE  Estland                         estnisch              Este             Tallinn
  EU  Europäische Union               europäisch            Europäer         Brüssel
  FI  Finnland                        finnisch              Finne            Helsinki
  FR  Frankreich                      französisch           Franzose         Paris
  GE  Georgien                        georgisch             Georgier         Tiflis
  GH  Ghana                           ghanaisch             Ghanaer          Accra
  GR  Griechenland                    griechisch            Grieche          Athen
  GB  Großbritannien                  britisch              Brite            London
  GT  Guatemala                       guatemaltekisch       Guatemalteke     -
  HT  Haiti                           haitianisch           Haitianer        Port-au-Prince
  HN  Honduras                        honduranisch          Honduraner       Tegucigalpa
  IN  Indien                          indisch               Inder            Neu-Delhi, Delhi
  ID  Indonesien                      indonesisch           Indonesier       Jakarta
  IQ  Irak                            irakisch              Iraker           Bagdad
  IR  Iran                            iranisch              Iraner           Teheran
  IE  Irland                          irisch                Ire              Dublin
  IS  Island                          isländisch            Isländer         Reykjavík
  IL  Israel                          israelisch            Israeli          Jerusalem
  IT  Italien                         italienisch           Italiener        Rom
  JP  Japan                           japanisch             Japaner          Tokio
  YE  Jemen                           jemenitisch           Jemenit          Sanaa
  JO  Jordanien                       jordanisch            Jordanier        Amman
  KH  Kambodscha                      kambodschanisch       Kambodschaner    Phnom Penh
  CM  Kamerun                         kamerunisch           Kameruner        -
  CA  Kanada                          kanadisch             Kanadier         Ottawa
  KZ  Kasachstan                      kasachisch            Kasache          Astana
  QA  Katar                           katarisch             Katarer          Doha
  KE  Kenia                           kenianisch            Kenianer         Nairobi
  KG  Kirgistan                       kirgisisch            Kirgise          Bischkek
  CO  Kolumbien                       kolumbianisch         Kolumbianer      Bogotá
  CD  Kongo                           kongolesisch          Kongolese        Kinshasa
  XK  Kosovo                          kosovarisch           Kosovare         Pristina
  HR  Kroatien                        kroatisch             Kroate           Zagreb
  CU  Kuba                            kubanisch             Kubaner          Havanna
  KW  Kuwait                          kuwaitisch            Kuwaiter         -
  LV  Lettland                        lettisch              Lette            Riga
  LB  Libanon                         libanesisch           Libanese         Beirut
  LY  Libyen                          libysch               Libyer           Tripolis
  LI  Liechtenstein                   liechtensteinisch     Liechtensteiner  Vaduz
  LT  Litauen                         litauisch             Litauer          Vilnius
  LU  Luxemburg                       luxemburgisch         Luxemburger      -
  MY  Malaysia                        malaysisch            Malaysier        Kuala Lumpur
  ML  Mali                            malisch               Malier           Bamako
  MT  Malta                           maltesisch            Malteser         Valletta
  MA  Marokko                         marokkanisch          Marokkaner       Rabat
  MX  Mexiko                          mexikanisch           Mexikaner        Mexiko-Stadt
  MD  Moldau                          moldauisch            Moldauer         Chișinău, Chisinau
  MN  Mongolei                        mongolisch            Mongole          Ulan Bator
  ME  Montenegro                      montenegrinisch       Montenegriner    Podgorica
  MM  Myanmar                         myanmarisch           -                Naypyidaw
  NP  Nepal                           nepalesisch           Nepalese         Kathmandu
  NZ  Neuseeland                      neuseeländisch        Neuseeländer     Wellington
  NI  Nicaragua                       nicaraguanisch        Nicaraguaner     Managua
  NL  Niederlande                     niederländisch        Niederländer     Den Haag
  NE  Niger                           nigrisch              Nigrer           Niamey
  NG  Nigeria                         nigerianisch          Nigerianer       Abuja
  KP  Nordkorea                       nordkoreanisch        Nordkoreaner     Pjöngjang
  MK  Nordmazedonien                  nordmazedonisch       Nordmazedonier   Skopje
  NO  Norwegen                        norwegisch            Norweger         Oslo
  OM  Oman                            omanisch              Omaner           Maskat
  AT  Österreich                      österreichisch        Österreicher     Wien
  PK  Pakistan                        pakistanisch          Pakistaner       Islamabad
  PS  Palästina                       palästinensisch       Palästinenser    Ramallah
  PA  Panama                          panamaisch            Panamaer         -
  PY  Paraguay                        paraguayisch          Paraguayer       Asunción
  PE  Peru                            peruanisch            Peruaner         Lima
  PH  Philippinen                     philippinisch         Filipino         Manila
  PL  Polen                           polnisch              Pole             Warschau
  PT  Portugal                        portugiesisch         Portugiese       Lissabon
  RW  Ruanda                          ruandisch             Ruander          Kigali
  RO  Rumänien                        rumänisch             Rumäne           Bukarest
  RU  Russland                        russisch              Russe            Moskau
  SA  Saudi-Arabien                   saudisch              Saudi            Riad
  SE  Schweden                        schwedisch            Schwede          Stockholm
  CH  Schweiz                         schweizerisch         Schweizer        Bern
  SN  Senegal                         senegalesisch         Senegalese       Dakar
  RS  Serbien                         serbisch              Serbe            Belgrad
  ZW  Simbabwe                        simbabwisch           Simbabwer        Harare
  SG  Singapur                        singapurisch          Singapurer       -
  SK  Slowakei                        slowakisch            Slowake          Bratislava, Pressburg
  SI  Slowenien                       slowenisch            Slowene          Ljubljana, Laibach
  SO  Somalia                         somalisch             Somalier         Mogadischu
  ES  Spanien                         spanisch              Spanier          Madrid
  LK  Sri Lanka                       sri-lankisch          Sri-Lanker       Colombo
  ZA  Südafrika                       südafrikanisch        Südafrikaner     Pretoria
  SD  Sudan                           sudanesisch           Sudanese         Khartum
  KR  Südkorea                        südkoreanisch         Südkoreaner      Seoul
  SS  Südsudan                        südsudanesisch        Südsudanese      Juba
  SY  Syrien                          syrisch               Syrer            Damaskus
  TJ  Tadschikistan                   tadschikisch          Tadschike        Duschanbe
  TW  Taiwan                          taiwanisch            Taiwaner         Taipeh
  TZ  Tansania                        tansanisch            Tansanier        Dodoma
  TH  Thailand                        thailändisch          Thailänder       Bangkok
  CZ  Tschechien                      tschechisch           Tscheche         Prag
  TR  Türkei                          türkisch              Türke            Ankara
  TN  Tunesien                        tunesisch             Tunesier         Tunis
  TM  Turkmenistan                    turkmenisch           Turkmene         Aschgabat
  UG  Uganda                          ugandisch             Ugander          Kampala
  UA  Ukraine                         ukrainisch            Ukrainer         Kiew, Kyjiw, Kyiv
  HU  Ungarn                          ungarisch             Ungar            Budapest
  UY  Uruguay                         uruguayisch           Uruguayer        Montevideo
  US  USA                             amerikanisch          Amerikaner       Washington
  UZ  Usbekistan                      usbekisch             Usbeke           Taschkent
  VE  Venezuela                       venezolanisch         Venezolaner      Caracas
  AE  Vereinigte Arabische Emirate    emiratisch            Emirater         Abu Dhabi
  VN  Vietnam                         vietnamesisch         Vietnamese       Hanoi
  CY  Zypern                          zyprisch              Zyprer           Nikosia
`).map(([code, name, adjective, demonym, seats]) => ({
  code,
  name,
  adjective,
  demonym: demonym === NONE ? null : demonym,
  seats: seats === NONE ? [] : seats.split(', '),
}));

/** Other names of states. Columns: as in texts, in any case; code. */
export const STATE_ALIASES: readonly (readonly [string, string])[] = rows(`
  Amerika                      US
  BRD                          DE
  Bosnien                      BA
  Bundesrepublik               DE
  Bundesrepublik Deutschland   DE
  Emirate                      AE
  England                      GB
  EU                           EU
  Grossbritannien              GB
  Holland                      NL
  Moldawien                    MD
  Republik Moldau              MD
  Rußland                      RU
  Tschechische Republik        CZ
  UK                           GB
  US                           US
  Vereinigte Staaten           US
  Vereinigten Staaten          US
  Vereinigte Staaten von Amerika  US
  Vereinigtes Königreich       GB
  Weißrussland                 BY
`).map(([name, code]) => [name, code] as const);

/** Houses and streets that stand for those who work there. Columns: as in texts (nominative), the other cases, code. */
export const SEATS_OF_POWER: readonly {
  readonly name: string;
  readonly forms: readonly string[];
  readonly code: string;
}[] = rows(`
  Ballhausplatz         Ballhausplatzes                                  AT
  Bendlerblock          Bendlerblocks                                    DE
  Bundeshaus            Bundeshauses                                     CH
  Capitol Hill          -                                                US
  Downing Street        -                                                GB
  Eidgenossenschaft     -                                                CH
  Élysée-Palast         Élysée, Elysée, Élysée-Palasts, Elysée-Palast    FR
  Heiliger Stuhl        Heilige Stuhl, Heiligen Stuhl, Heiligen Stuhls   VA
  Hofburg               -                                                AT
  Kanzleramt            Kanzleramts, Kanzleramtes                        DE
  Kreml                 Kremls                                           RU
  Pentagon              Pentagons                                        US
  Quai d’Orsay          -                                                FR
  Schloss Bellevue      -                                                DE
  State Department      -                                                US
  Vatikan               Vatikans                                         VA
  Weißes Haus           Weiße Haus, Weißen Haus, Weißen Hauses, Weisses Haus, Weisse Haus, Weissen Haus  US
  Whitehall             -                                                GB
`).map(([name, forms, code]) => ({ name, forms: forms === NONE ? [] : forms.split(', '), code }));
