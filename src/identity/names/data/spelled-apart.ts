/**
 * Surnames that sound alike and tell families apart by their spelling: Meyer is not Maier. A line a sound; only marks,
 * ss for ß and ae for ä may differ within one of them.
 */
export const SPELLED_APART = `
  meyer meier maier mayer mair mayr meir
  schmidt schmitt schmid schmied schmit
  hofmann hoffmann hofman hoffman
  müller möller
  schulz schulze schultz schultze scholz scholze scholtz
  krause kraus krauss
  becker beker
  weiß weis weisz weise
  schröder schröter
  peters petersen peterson
  jansen janssen jensen
  hansen hanson
  vogt voigt vogd
  kaiser keiser kayser
  schäfer schäffer
  frank franke
  wolf wolff wulf
  stein steyn
  haas haase hass hase
  roth rott
  seifert seiffert seyfert
  smith smyth
  clark clarke
  thomson thomsen
  brown braun
  green greene
  reed reid read
  stewart stuart
  davis davies
  allen allan
  gray grey
  johnson jonson
`;
