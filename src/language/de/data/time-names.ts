/** Names that hold words of time and are no dates. */
import { expressions, words } from './table.ts';

/** Newspapers, programmes, bands, in lower case and as they are declined. */
export const TIMELESS_NAMES = expressions(`
  bild am sonntag, welt am sonntag, sonntag aktuell, presse am sonntag, nzz am sonntag, blick am abend, krone am sonntag
  heute journal, heute-journal, heute show, heute-show, tag der offenen tür, die letzten tage der menschheit
  schwarzer september, roter oktober, prager frühling, arabischer frühling, arabischen frühling, arabische frühling
  arabischen frühlings, prager frühlings, deutscher herbst, deutschen herbst, guten morgen, guten abend, guten tag
  gute nacht, mai thi nguyen-kim, tag der deutschen industrie, jahrhundert der aufklärung
`);

/** Words of places after which a date is part of the name: *Straße des 17. Juni*. */
export const NAMED_AFTER_DAYS = words('Straße Strasse Platz Allee Brücke Bewegung Siedlung Partei Schule Park Stadion');

/** Titles before a surname that is a word of time too: *Frau Sommer, Kommissar Winter*. */
export const BEFORE_SURNAMES = words(`
  Frau Herr Herrn Familie Dr. Prof. Professor Präsident Präsidentin Minister Ministerin Kanzler Kanzlerin Kommissar
  Trainer Trainerin Abgeordneter Bürgermeister Bürgermeisterin Regisseur Regisseurin Chef Chefin
`);
