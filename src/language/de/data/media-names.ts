/** Media that a statement passes on its way to the page, with one name for all spellings of each. */
import { oneOf, rows } from './table.ts';

/**
 * An agency sells its copy to others, a broadcaster has programmes, a platform publishes what its users write; an outlet is
 * any other: paper, magazine, portal.
 */
export const MEDIUM_KINDS = ['agency', 'broadcaster', 'outlet', 'programme', 'platform'] as const;
export type MediumKind = (typeof MEDIUM_KINDS)[number];

export interface NamedMedium {
  readonly name: string;
  readonly kind: MediumKind;
  /** Other spellings and abbreviations, in the nominative. */
  readonly variants: readonly string[];
}

/**
 * By kind. Columns: name, kind, variants. Media of `organisations.ts` that are not here are outlets of the name that they
 * have there.
 */
export const NAMED_MEDIA: readonly NamedMedium[] = rows(`
  # agencies
  AFP                             agency       Agence France-Presse, Agence France Presse
  Anadolu                         agency       Anadolu Agency, Anadolu Ajansı, AA
  ANSA                            agency       Ansa
  AP                              agency       Associated Press
  APA                             agency       Austria Presse Agentur, Austria Presse-Agentur, APA-OTS
  Belga                           agency
  Bloomberg                       agency
  CTK                             agency       ČTK
  dapd                            agency
  ddp                             agency
  Dow Jones                       agency       Dow Jones Newswires
  dpa                             agency       DPA, Deutsche Presse-Agentur, Deutsche Presse Agentur, dpa-infocom, dpa-tmn
  dpa-AFX                         agency
  dts                             agency       dts Nachrichtenagentur
  EFE                             agency
  epd                             agency       EPD, Evangelischer Pressedienst
  Fars                            agency
  Interfax                        agency
  IRNA                            agency       Irna
  Isna                            agency       ISNA
  Jiji                            agency
  KCNA                            agency
  Keystone-SDA                    agency       SDA, sda, Keystone-ATS, Schweizerische Depeschenagentur
  KNA                             agency       Katholische Nachrichten-Agentur, Katholische Nachrichtenagentur
  Kyodo                           agency
  MTI                             agency
  PAP                             agency
  Press Association               agency       PA Media
  PTI                             agency       Press Trust of India
  Reuters                         agency       rtr
  RIA Nowosti                     agency       Ria Nowosti, RIA
  Sana                            agency       SANA
  SID                             agency       sid, Sport-Informations-Dienst
  Tasnim                          agency
  Tass                            agency       TASS, Itar-Tass
  Ukrinform                       agency
  Unian                           agency
  UPI                             agency
  Xinhua                          agency
  Yonhap                          agency
  # broadcasters
  3sat                            broadcaster
  ABC                             broadcaster  ABC News
  Al Arabija                      broadcaster  Al-Arabija, Al-Arabiya, Al Arabiya
  Al Jazeera                      broadcaster  Al-Jazeera, Al-Dschasira, Al-Dschasira-TV, Al Dschasira
  ARD                             broadcaster  Das Erste
  Arte                            broadcaster  arte
  ATV                             broadcaster
  BBC                             broadcaster  BBC News, BBC World Service
  BFMTV                           broadcaster  BFM TV
  BR                              broadcaster  Bayerischer Rundfunk, BR24
  CBS                             broadcaster  CBS News
  CNBC                            broadcaster
  CNN                             broadcaster
  DAZN                            broadcaster
  Deutsche Welle                  broadcaster  DW
  Deutschlandfunk                 broadcaster  DLF, Dlf
  Deutschlandfunk Kultur          broadcaster  Dlf Kultur
  Euronews                        broadcaster
  Fox News                        broadcaster  Fox Business
  France 24                       broadcaster
  HR                              broadcaster  Hessischer Rundfunk, hr
  ITV                             broadcaster
  Kan                             broadcaster
  MDR                             broadcaster  Mitteldeutscher Rundfunk
  MSNBC                           broadcaster
  N24                             broadcaster
  NBC                             broadcaster  NBC News
  NDR                             broadcaster  Norddeutscher Rundfunk
  NPR                             broadcaster
  NRK                             broadcaster
  ntv                             broadcaster  n-tv
  Ö1                              broadcaster
  Ö3                              broadcaster
  ORF                             broadcaster
  PBS                             broadcaster
  Phoenix                         broadcaster
  ProSieben                       broadcaster
  Puls 24                         broadcaster
  Puls 4                          broadcaster
  Radio Bremen                    broadcaster
  RAI                             broadcaster  Rai
  RBB                             broadcaster  rbb, Rundfunk Berlin-Brandenburg
  RSI                             broadcaster
  RT                              broadcaster  Russia Today, RT Deutsch
  RTL                             broadcaster
  RTS                             broadcaster
  Saarländischer Rundfunk         broadcaster  SR
  Sat.1                           broadcaster
  ServusTV                        broadcaster  Servus TV
  Sky                             broadcaster
  Sky News                        broadcaster
  Sport1                          broadcaster
  SRF                             broadcaster  Radio SRF, Schweizer Radio und Fernsehen
  SWR                             broadcaster  Südwestrundfunk
  WDR                             broadcaster  Westdeutscher Rundfunk
  Welt TV                         broadcaster
  ZDF                             broadcaster  Zweites Deutsches Fernsehen
  # papers, magazines and portals with more than one name
  Augsburger Allgemeine           outlet
  Bild                            outlet       Bild-Zeitung, BILD
  Bild am Sonntag                 outlet       BamS, BILD am Sonntag
  B.Z.                            outlet       BZ
  Correctiv                       outlet       CORRECTIV
  FAZ                             outlet       F.A.Z., Frankfurter Allgemeine, Frankfurter Allgemeine Zeitung
  FAS                             outlet       F.A.S., Frankfurter Allgemeine Sonntagszeitung
  Financial Times Deutschland     outlet       FTD
  Focus                           outlet       Focus Online, FOCUS
  Frankfurter Rundschau           outlet       FR
  Freitag                         outlet       Der Freitag
  Funke Mediengruppe              outlet       Funke-Mediengruppe
  HNA                             outlet       Hessische/Niedersächsische Allgemeine
  Krone                           outlet       Kronen Zeitung, Kronen-Zeitung
  Legal Tribune Online            outlet       LTO
  NOZ                             outlet       Neue Osnabrücker Zeitung
  NRZ                             outlet       Neue Ruhr Zeitung
  NZZ                             outlet       Neue Zürcher Zeitung
  Oberösterreichische Nachrichten  outlet      OÖ Nachrichten, OÖN
  RND                             outlet       Redaktionsnetzwerk Deutschland
  Spiegel                         outlet       Der Spiegel, Spiegel Online, SPIEGEL
  Standard                        outlet       Der Standard
  Stern                           outlet       stern
  Süddeutsche Zeitung             outlet       SZ, Süddeutsche
  t-online                        outlet       T-Online
  Tages-Anzeiger                  outlet       Tagesanzeiger, Tagi
  taz                             outlet       Tageszeitung, tageszeitung
  Washington Post                 outlet
  WAZ                             outlet       Westdeutsche Allgemeine Zeitung
  Welt                            outlet       Die Welt, WELT
  Weltwoche                       outlet       Die Weltwoche
  Wirtschaftswoche                outlet       WirtschaftsWoche, WiWo
  WOZ                             outlet       Wochenzeitung
  Zeit                            outlet       Die Zeit, Zeit Online, ZEIT
  # programmes
  Anne Will                       programme
  Bericht aus Berlin              programme
  Caren Miosga                    programme
  Echo der Zeit                   programme
  Hart aber fair                  programme    hart aber fair
  heute-journal                   programme    Heute-Journal
  Hörbar Rust                     programme
  Im Zentrum                      programme
  Kontraste                       programme
  Maischberger                    programme    Sandra Maischberger, Menschen bei Maischberger
  Markus Lanz                     programme    Lanz
  Maybrit Illner                  programme    Illner
  Meet the Press                  programme
  Morgenmagazin                   programme    ARD-Morgenmagazin, ZDF-Morgenmagazin, Moma
  Presseclub                      programme
  Report Mainz                    programme
  Report München                  programme
  Tagesschau                      programme    tagesschau
  Tagesthemen                     programme    tagesthemen
  Zeit im Bild                    programme    ZiB, ZiB 2, ZIB 2
  10vor10                         programme
  # platforms
  Bluesky                         platform
  Facebook                        platform
  Instagram                       platform
  LinkedIn                        platform
  Mastodon                        platform
  Reddit                          platform
  Snapchat                        platform
  Substack                        platform
  Telegram                        platform
  Threads                         platform
  TikTok                          platform     Tiktok
  Truth Social                    platform
  Twitch                          platform
  VKontakte                       platform     Vkontakte
  Weibo                           platform
  WhatsApp                        platform     Whatsapp
  X                               platform     Twitter, X (ehemals Twitter), X (früher Twitter), X (vormals Twitter)
  Xing                            platform
  YouTube                         platform     Youtube
`).map(([name, kind, variants = '']) => ({
  name,
  kind: oneOf(MEDIUM_KINDS, kind),
  variants: variants === '' ? [] : variants.split(', '),
}));
