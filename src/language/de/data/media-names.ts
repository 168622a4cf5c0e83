/** Agencies, platforms, and the forms in which German texts write the names of media. */
import { NONE, rows, words } from './table.ts';

/** An agency supplies others; a platform is where people publish themselves. */
export const MEDIUM_KINDS = ['agency', 'outlet', 'platform'] as const;
export type MediumKind = (typeof MEDIUM_KINDS)[number];

/** Columns: name, kind, other forms parted by commas. Media that are not here are outlets with one form. */
export const MEDIA_NAMES: readonly {
  readonly name: string;
  readonly kind: MediumKind;
  readonly forms: readonly string[];
}[] = rows(`
  # agencies
  AFP                            agency    Agence France-Presse, Agence France Presse
  Anadolu                        agency    -
  Ansa                           agency    ANSA
  AP                             agency    Associated Press
  APA                            agency    Austria Presse Agentur, Austria Presseagentur
  Belga                          agency    -
  Bloomberg                      agency    -
  ČTK                            agency    CTK
  dapd                           agency    -
  dpa                            agency    DPA, dpa-AFX, Deutsche Presse-Agentur, Deutschen Presse-Agentur, Deutsche Presseagentur, Deutschen Presseagentur
  EFE                            agency    -
  epd                            agency    EPD, Evangelische Pressedienst, Evangelischen Pressedienst, Evangelischer Pressedienst, Evangelischen Pressedienstes, Evangelischen Pressediensts
  Fars                           agency    -
  Interfax                       agency    -
  Irna                           agency    IRNA
  Isna                           agency    -
  Itar-Tass                      agency    -
  KCNA                           agency    -
  KNA                            agency    Katholische Nachrichten-Agentur, Katholischen Nachrichten-Agentur, Katholische Nachrichtenagentur, Katholischen Nachrichtenagentur
  Kyodo                          agency    -
  MTI                            agency    -
  PAP                            agency    -
  PTI                            agency    -
  Reuters                        agency    -
  RIA Nowosti                    agency    Ria Nowosti
  Sana                           agency    -
  SDA                            agency    sda, Keystone-SDA, Schweizerische Depeschenagentur, Schweizerischen Depeschenagentur
  SID                            agency    sid, Sport-Informations-Dienst, Sport-Informationsdienst
  Tanjug                         agency    -
  Tass                           agency    TASS
  Ukrinform                      agency    -
  Unian                          agency    -
  UPI                            agency    -
  Xinhua                         agency    -
  Yonhap                         agency    -
  # papers that are written in more than one way
  Augsburger Allgemeine          outlet    Augsburger Allgemeinen
  Badische Zeitung               outlet    Badischen Zeitung
  Bayerischer Rundfunk           outlet    Bayerischen Rundfunk, Bayerischen Rundfunks, BR
  Berliner Zeitung               outlet    -
  Bild                           outlet    Bild-Zeitung
  Bild am Sonntag                outlet    BamS
  Der Spiegel                    outlet    Spiegel, Spiegel Online, SPIEGEL
  Der Standard                   outlet    Standard, STANDARD
  Deutschlandfunk                outlet    DLF
  Die Presse                     outlet    -
  Die Welt                       outlet    Welt, WELT
  Die Zeit                       outlet    Zeit, Zeit Online, ZEIT
  FAS                            outlet    Frankfurter Allgemeine Sonntagszeitung, Frankfurter Allgemeinen Sonntagszeitung, F.A.S.
  FAZ                            outlet    F.A.Z., Frankfurter Allgemeine, Frankfurter Allgemeinen, Frankfurter Allgemeine Zeitung, Frankfurter Allgemeinen Zeitung
  Frankfurter Rundschau          outlet    FR
  Funke Mediengruppe             outlet    Funke-Mediengruppe
  Hessischer Rundfunk            outlet    Hessischen Rundfunk, Hessischen Rundfunks, HR
  Kronen Zeitung                 outlet    Krone, Kronen-Zeitung
  MDR                            outlet    Mitteldeutscher Rundfunk, Mitteldeutschen Rundfunk
  Märkische Allgemeine           outlet    Märkischen Allgemeinen
  NDR                            outlet    Norddeutscher Rundfunk, Norddeutschen Rundfunk
  Neue Osnabrücker Zeitung       outlet    Neuen Osnabrücker Zeitung, NOZ
  NZZ                            outlet    Neue Zürcher Zeitung, Neuen Zürcher Zeitung
  RBB                            outlet    rbb, RBB24
  RND                            outlet    Redaktionsnetzwerk Deutschland, RedaktionsNetzwerk Deutschland, Redaktionsnetzwerks Deutschland
  Rheinische Post                outlet    Rheinischen Post
  SWR                            outlet    Südwestrundfunk, Südwestrundfunks
  SZ                             outlet    Süddeutsche Zeitung, Süddeutschen Zeitung, Süddeutsche, Süddeutschen
  Sächsische Zeitung             outlet    Sächsischen Zeitung
  Schwäbische Zeitung            outlet    Schwäbischen Zeitung
  Tages-Anzeiger                 outlet    Tagesanzeiger, Tages-Anzeigers
  taz                            outlet    tageszeitung, Tageszeitung taz
  Thüringer Allgemeine           outlet    Thüringer Allgemeinen
  t-online                       outlet    T-Online
  WAZ                            outlet    Westdeutsche Allgemeine Zeitung, Westdeutschen Allgemeinen Zeitung
  WDR                            outlet    Westdeutscher Rundfunk, Westdeutschen Rundfunk
  # platforms
  Bluesky                        platform  -
  Facebook                       platform  -
  Instagram                      platform  -
  LinkedIn                       platform  Linkedin
  Mastodon                       platform  -
  Snapchat                       platform  -
  Telegram                       platform  -
  Threads                        platform  -
  Tiktok                         platform  TikTok
  Truth Social                   platform  -
  Twitch                         platform  -
  VKontakte                      platform  VK
  WhatsApp                       platform  Whatsapp
  X                              platform  Twitter
  YouTube                        platform  Youtube
`).map(([name, kind, forms]) => ({
  name,
  kind: kind as MediumKind,
  forms: forms === NONE ? [] : forms.split(', '),
}));

/** Nouns for programmes and shows, in lower case; compounds count by their last part: "ARD-Sendung". */
export const PROGRAMME_NOUNS = words(`
  interviewreihe magazin morgenmagazin nachrichtensendung podcast politmagazin reportage sendung show sommerinterview
  talk talkshow talksendung
`);
