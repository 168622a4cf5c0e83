/** Abbreviations of organisations that German papers use without explaining them. */
import { rows } from './table.ts';

/** Columns: abbreviation, full name in the nominative. What a text explains itself goes before this table. */
export const ACRONYMS: ReadonlyMap<string, string> = new Map(
  rows(`
  ADAC      Allgemeiner Deutscher Automobil-Club
  AI        Amnesty International
  AKW       Atomkraftwerk
  ASB       Arbeiter-Samariter-Bund
  AWO       Arbeiterwohlfahrt
  BA        Bundesagentur für Arbeit
  BAMF      Bundesamt für Migration und Flüchtlinge
  BBK       Bundesamt für Bevölkerungsschutz und Katastrophenhilfe
  BDI       Bundesverband der Deutschen Industrie
  BGA       Bundesverband Großhandel, Außenhandel, Dienstleistungen
  BGH       Bundesgerichtshof
  BKA       Bundeskriminalamt
  BND       Bundesnachrichtendienst
  BSI       Bundesamt für Sicherheit in der Informationstechnik
  BVerfG    Bundesverfassungsgericht
  BVG       Berliner Verkehrsbetriebe
  DB        Deutsche Bahn
  Destatis  Statistisches Bundesamt
  DFB       Deutscher Fußball-Bund
  DFL       Deutsche Fußball Liga
  DGB       Deutscher Gewerkschaftsbund
  DHB       Deutscher Handballbund
  DIW       Deutsches Institut für Wirtschaftsforschung
  DLR       Deutsches Zentrum für Luft- und Raumfahrt
  DLRG      Deutsche Lebens-Rettungs-Gesellschaft
  DOSB      Deutscher Olympischer Sportbund
  DRK       Deutsches Rotes Kreuz
  DWD       Deutscher Wetterdienst
  EDA       Eidgenössisches Departement für auswärtige Angelegenheiten
  EKD       Evangelische Kirche in Deutschland
  EMA       Europäische Arzneimittel-Agentur
  EU        Europäische Union
  EuGH      Europäischer Gerichtshof
  EGMR      Europäischer Gerichtshof für Menschenrechte
  EZB       Europäische Zentralbank
  FBI       Federal Bureau of Investigation
  FDA       Food and Drug Administration
  GdP       Gewerkschaft der Polizei
  GEW       Gewerkschaft Erziehung und Wissenschaft
  HRW       Human Rights Watch
  IAEA      Internationale Atomenergie-Organisation
  IAEO      Internationale Atomenergie-Organisation
  IEA       Internationale Energieagentur
  IGH       Internationaler Gerichtshof
  IKRK      Internationales Komitee vom Roten Kreuz
  IOC       Internationales Olympisches Komitee
  IStGH     Internationaler Strafgerichtshof
  IWF       Internationaler Währungsfonds
  KMK       Kultusministerkonferenz
  LKA       Landeskriminalamt
  NABU      Naturschutzbund Deutschland
  NDB       Nachrichtendienst des Bundes
  OLG       Oberlandesgericht
  OPCW      Organisation für das Verbot chemischer Waffen
  OSZE      Organisation für Sicherheit und Zusammenarbeit in Europa
  PIK       Potsdam-Institut für Klimafolgenforschung
  RKI       Robert-Koch-Institut
  SBB       Schweizerische Bundesbahnen
  SBU       Sicherheitsdienst der Ukraine
  SNB       Schweizerische Nationalbank
  UBA       Umweltbundesamt
  UN        Vereinte Nationen
  UNO       Vereinte Nationen
  UNHCR     UN-Flüchtlingshilfswerk
  VDA       Verband der Automobilindustrie
  VZBV      Verbraucherzentrale Bundesverband
  WHO       Weltgesundheitsorganisation
  WTO       Welthandelsorganisation
  WWF       World Wide Fund for Nature
  ZDK       Zentralkomitee der deutschen Katholiken
  ÖBB       Österreichische Bundesbahnen
  ÖGB       Österreichischer Gewerkschaftsbund
  ÖRK       Österreichisches Rotes Kreuz
`).map(([short, full]) => [short, full] as const),
);

/** Parties and movements that are spoken of like groups of people. Columns: a form, the name. */
export const NAMED_GROUPS: ReadonlyMap<string, string> = new Map(
  rows(`
  Christdemokraten   Christdemokraten
  Demokraten         Demokraten
  Grüne              Grüne
  Grünen             Grüne
  Hamas              Hamas
  Hisbollah          Hisbollah
  Hizbullah          Hisbollah
  Huthi-Rebellen     Huthi-Rebellen
  Huthis             Huthi-Rebellen
  Liberalen          Liberale
  Linke              Linke
  Linken             Linke
  Linkspartei        Linke
  Republikaner       Republikaner
  Sozialdemokraten   Sozialdemokraten
  Taliban            Taliban
`).map(([form, name]) => [form, name] as const),
);
