/**
 * Surnames that news write in ways which no transcription explains: a line a name. Western and Eastern Armenian, the
 * pronunciations of Libya, Egypt and the Gulf, romanisations of Korean and Chinese side by side.
 */
export const SURNAMES = `
  Sargsjan Sarkissjan Serkisjan
  Petrosjan Bedrosjan
  Karapetjan Garabedjan
  Krikorjan Grigorjan
  Hakobjan Akopjan Hagopjan
  Hovhannisjan Oganesjan Ovannisjan
  Harutjunjan Arutjunjan
  Abrahamjan Abramjan
  Hambardsumjan Ambarzumjan
  Mkrtschjan Mkrtitschjan
  Gaddafi Kadhafi Khadafi Qadhdhafi
  Haftar Hifter
  Abdullah Abdallah
  Lee Yi Rhee
  Park Pak Bak
  Choi Choe
  Roh Noh
  Chiang Jiang
  Mao Mau
  Zhou Chou
`;
