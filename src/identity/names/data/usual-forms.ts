/**
 * Given names as German and English newspapers print them where that is not the plain transcription: a line a name,
 * `cyrillic  german  english`.
 */
export const USUAL_FORMS = `
  # Russian
  александр   Alexander    Alexander
  александра  Alexandra    Alexandra
  алексей     Alexej       Alexei
  андрей      Andrej       Andrei
  анатолий    Anatoli      Anatoly
  аркадий     Arkadi       Arkady
  василий     Wassili      Vasily
  валерий     Waleri       Valery
  вячеслав    Wjatscheslaw  Vyacheslav
  геннадий    Gennadi      Gennady
  екатерина   Jekaterina   Yekaterina
  елена       Jelena       Yelena
  людмила     Ljudmila     Lyudmila
  любовь      Ljubow       Lyubov
  надежда     Nadeschda    Nadezhda
  юрий        Juri         Yuri
  ярослав     Jaroslaw     Yaroslav
  анастасия   Anastassija  Anastasia
  виктор      Viktor       Viktor
  виктория    Viktoria     Victoria
  виталий     Vitali       Vitaly
  валентин    Valentin     Valentin
  георгий     Georgi       Georgy
  дарья       Darja        Darya
  дмитрий     Dmitri       Dmitry
  евгений     Jewgeni      Yevgeny
  иосиф       Josef        Joseph
  ксения      Xenia        Ksenia
  лев         Lew          Lev
  мария       Maria        Maria
  максим      Maxim        Maxim
  наталья     Natalja      Natalya
  наталия     Natalija     Natalia
  пётр        Pjotr        Pyotr
  петр        Pjotr        Pyotr
  сергей      Sergej       Sergei
  софия       Sofia        Sofia
  татьяна     Tatjana      Tatyana
  фёдор       Fjodor       Fyodor
  юлия        Julia        Yulia
  ирина       Irina        Irina
  анна        Anna         Anna
  # Ukrainian
  олександр   Olexander    Oleksandr
  олександра  Olexandra    Oleksandra
  олексій     Olexij       Oleksiy
  віктор      Viktor       Viktor
  вікторія    Viktoria     Viktoria
  віталій     Vitalij      Vitaliy
  юлія        Julia        Yulia
  марія       Maria        Maria
  ілля        Illja        Illia
  андрій      Andrij       Andriy
  анатолій    Anatolij     Anatoliy
  юрій        Jurij        Yuriy
  сергій      Serhij       Serhiy
  михайло     Mychajlo     Mykhailo
  володимир   Wolodymyr    Volodymyr
  євген       Jewhen       Yevhen
  максим      Maxim        Maxim  валерій     Walerij      Valeriy
  оксана      Oksana       Oksana
  # Bulgarian
  николай     Nikolai      Nikolai
`;

/** Given names that show where a name in Cyrillic is from when no letter does: Ukraine, Bulgaria, Serbia. */
export const UKRAINIAN_NAMES = `
  василь олександр олександра петро павло микола михайло дмитро кирило гаврило марко остап тарас левко
  катерина ганна тетяна олена оксана лариса галина богдан олесь олеся орест зенон
`;
export const BULGARIAN_NAMES = `
  бойко румен пламен христо тодор стоян атанас асен цветан симеон красимир кирил слави мая меглена кристалина
  корнелия веселин делян желю жельо георги димитър ивайло калин стефан валери волен десислава илияна ирена
  любен милен огнян росен станислав станишев тома филип цвета цецка янаки кристиан христина деян
`;
export const SERBIAN_NAMES = `
  александар драган горан зоран слободан војислав новак никола милош милан милорад мило немања небојша ненад
  радован ратко борис бора ивица синиша данило вук томислав душан дејан ана биљана надежда емир предраг саша
  жарко жељко славица мирјана бранко бранислав лазар огњен
`;
