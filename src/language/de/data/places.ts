/** States, and places that stand for those who govern or work there. */
import { expressions } from './table.ts';

/** Countries and parts of the world. */
const COUNTRIES = expressions(`
  Afghanistan, Afrika, Ägypten, Albanien, Algerien, Amerika, Andorra, Angola, Argentinien, Armenien
  Aserbaidschan, Asien, Äthiopien, Australien, Bahrain, Bangladesch, Belarus, Belgien, Benin, Bhutan, Bolivien
  Bosnien, Bosnien-Herzegowina, Botsuana, Botswana, Brasilien, BRD, Brunei, Bulgarien, Bundesrepublik
  Burkina Faso, Burundi, Chile, China, Costa Rica, Dänemark, DDR, Demokratische Republik Kongo, Deutschland
  Dominikanische Republik, Dschibuti, Ecuador, El Salvador, Elfenbeinküste, Emirate, England, Eritrea, Estland
  Europa, Europäische Union, Europäischen Union, Fidschi, Finnland, Frankreich, Gabun, Gambia, Georgien, Ghana
  Grenada, Griechenland, Grönland, Grossbritannien, Großbritannien, Guatemala, Guinea, Guyana, Haiti, Honduras
  Hongkong, Indien, Indonesien, Irak, Iran, Irland, Island, Israel, Italien, Jamaika, Japan, Jemen, Jordanien
  Jugoslawien, Kambodscha, Kamerun, Kanada, Kap Verde, Kasachstan, Katalonien, Katar, Kenia, Kirgisistan
  Kirgistan, Kolumbien, Kongo, Kosovo, Krim, Kroatien, Kuba, Kuwait, Laos, Lateinamerika, Lesotho, Lettland
  Libanon, Liberia, Libyen, Liechtenstein, Litauen, Luxemburg, Macau, Madagaskar, Malawi, Malaysia, Malediven
  Mali, Malta, Marokko, Mauretanien, Mauritius, Mazedonien, Mexiko, Moldau, Moldawien, Monaco, Mongolei
  Montenegro, Mosambik, Myanmar, Namibia, Nauru, Nepal, Neuseeland, Nicaragua, Niederlande, Niger, Nigeria
  Nordirland, Nordkorea, Nordmazedonien, Norwegen, Oman, Osten, Österreich, Pakistan, Palästina, Panama
  Papua-Neuguinea, Paraguay, Peru, Philippinen, Polen, Portugal, Ruanda, Rumänien, Russland, Rußland, Sambia
  Samoa, San Marino, Saudi Arabien, Saudi-Arabien, Schottland, Schweden, Schweiz, Senegal, Serbien, Sierra Leone
  Simbabwe, Singapur, Slowakei, Slowenien, Somalia, Sowjetunion, Spanien, Sri Lanka, Südafrika, Südamerika
  Sudan, Südkorea, Südsudan, Suriname, Syrien, Tadschikistan, Taiwan, Tansania, Thailand, Tibet, Togo, Trinidad
  Tschad, Tschechien, Tschechische Republik, Tschechoslowakei, Tschetschenien, Tunesien, Türkei, Turkmenistan
  UdSSR, Uganda, UK, Ukraine, Ungarn, Uruguay, US, USA, Usbekistan, Vanuatu, Venezuela
  Vereinigte Arabische Emirate, Vereinigte Staaten, Vereinigten Arabischen Emirate, Vereinigten Staaten
  Vereinigtes Königreich, Vietnam, Wales, Weißrussland, Westen, Zentralafrika, Zypern
`);

/** Seats of power, capitals and regions (*Moskau dementiert*). */
const METONYMS = expressions(`
  Abu Dhabi, Abuja, Addis Abeba, Algier, Amman, Amsterdam, Ankara, Athen, Baden-Württemberg, Bagdad, Baku
  Ballhausplatz, Bamako, Bangkok, Basel, Bayern, Beirut, Belgrad, Bendlerblock, Berlin, Bern, Bogotá, Bonn
  Brandenburg, Brasília, Bratislava, Bregenz, Bremen, Brüssel, Budapest, Buenos Aires, Bukarest, Bundeshaus
  Burgenland, Canberra, Capitol Hill, Caracas, Damaskus, Davos, Delhi, Den Haag, Doha, Downing Street, Dresden
  Dubai, Dublin, Düsseldorf, Eisenstadt, Erfurt, Eriwan, Florida, Frankfurt, Gaza, Genf, Graz, Hamburg, Hannover
  Hanoi, Hardthöhe, Havanna, Heilige Stuhl, Heiligen Stuhl, Heiliger Stuhl, Helsinki, Hessen, Hofburg, Hollywood
  Innsbruck, Islamabad, Istanbul, Jakarta, Jerusalem, Kabul, Kairo, Kalifornien, Kanzleramt, Karlsruhe, Kärnten
  Khartum, Kiel, Kiew, Klagenfurt, Köln, Konrad-Adenauer-Haus, Kopenhagen, Kreml, Kyiv, Kyjiw, Lagos, Laibach
  Langley, Lausanne, Leipzig, Lima, Linz, Lissabon, Ljubljana, London, Luxemburg, Luzern, Madrid, Magdeburg
  Mainz, Manila, Mecklenburg-Vorpommern, Mexiko-Stadt, Minsk, Moskau, München, Nairobi, Neu-Delhi, New York
  Niamey, Niederösterreich, Niedersachsen, Nordrhein-Westfalen, Oberösterreich, Oslo, Ottawa, Paris, Peking
  Pentagon, Pjöngjang, Potsdam, Prag, Pressburg, Pretoria, Pristina, Quai d’Orsay, Quirinal, Rabat, Ramallah
  Rheinland-Pfalz, Riad, Riga, Rom, Rotes Rathaus, Saarbrücken, Saarland, Säbener Straße, Sachsen
  Sachsen-Anhalt, Salzburg, Sanaa, Santiago, Sarajevo, Schleswig-Holstein, Schloss Bellevue, Schwerin, Seoul
  Silicon Valley, Skopje, Sofia, St. Gallen, St. Pölten, State Department, Steiermark, Stockholm, Strassburg
  Straßburg, Stuttgart, Südtirol, Taipeh, Tallinn, Teheran, Tel Aviv, Texas, Thüringen, Tiflis, Tirana, Tirol
  Tokio, Tripolis, Tunis, Vaduz, Vatikan, Vilnius, Vorarlberg, Wall Street, Warschau, Washington, Weiße Haus
  Weissen Haus, Weißen Haus, Weißes Haus, Wellington, Westminster, Wien, Wiesbaden, Willy-Brandt-Haus, Wolfsburg
  Zagreb, Zürich, Élysée, Élysée-Palast
`);

/** Places that can be a speaker. */
export const PLACES: ReadonlySet<string> = new Set([...COUNTRIES, ...METONYMS]);
