import { type Skeletons, skeletonsOf } from './skeleton.ts';

/**
 * Given names that are one in several languages, which news exchange for the same person; a line a name. Short forms are
 * listed where newspapers print them for the full one.
 */
const NAMES = `
  Wladimir Vladimir Wolodymyr Uladsimir Uladzimir
  Nikolai Mykola Mikalaj Mikola Nikola
  Michail Mychajlo Michael Mikhailo Michal
  Pawel Pawlo Pavlo Paul Pavel Pavol
  Dmitri Dmytro Dimitri Dsmitryj Dzmitry
  Pjotr Petro Peter Petr Petar Pyotr Piotr
  Grigori Hryhorij Ryhor Grigor
  Jewgeni Jewhen Jauhen Eugen Yevhen Evgeni
  Wassili Wasyl Wasil Vasil Vasile
  Fjodor Fedir Fedor Theodor
  Georgi Heorhij Georg George Jurij
  Stepan Stefan Stephan Steven
  Jekaterina Kateryna Katerina Katharina Kazjaryna
  Jelena Olena Helena Elena Alena
  Swetlana Switlana Swjatlana
  Natalja Natalia Natallja Nataliya
  Tatjana Tetjana Tazzjana Tatiana
  Irina Iryna Irena
  Ludmila Ljudmyla Ljudmila
  Viktoria Wiktorija
  Josef Jossif Josip Joseph Iosif Yosef
  Iwan Ivan Ioan
  Andrej Andrij Andreas Andrzej Andrei
  Alexander Aleksandar Aleksander Olexander Aljaksandr Oleksandr Sascha Sasha
  Alexei Oleksij Aljaksej Olexij Alexej
  Sergej Serhij Sjarhej Sergio Sergiu
  Anatoli Anatolij
  Danil Daniil Danylo Daniel
  Ilja Illja Elias
  Kirill Kyrylo Cyril
  Lew Lev Leo Leon
  Jakub Kuba Jakob Jacob Jakov
  Radosław Radek
  Bartosz Bartek Bartłomiej
  Stanisław Stanislaus Stan
  Katarzyna Kasia Katharina
  Małgorzata Gosia Margarete
  Maxim Maksym Maksim
  Matwej Matwij
  Nikita Mykyta
  Semjon Semen Simeon
  Taras Tarass
  Timofej Tymofij
  Waleri Valerij Valerie
  Witali Witalij Vitaly Vitali
  Christina Krystyna Kristina Krystsina
  Julia Julija Yulia
  Mohammed Muhammad Mohamed Mehmet Mahmud Mohammad
  Ahmed Achmed Ahmad Ahmet Achmat Akhmad
  Hussein Hussain Husain Hossein Husseyn
  Hassan Hasan
  Abdullah Abdallah Abdulla
  Yusuf Jussuf Youssef Yousef
  Osman Othman Uthman
  Omar Umar Ömer
  Bashar Baschar
  William Bill Will
  Robert Bob Rob
  Joseph Joe Josef
  James Jim
  Edward Ed Ted
  Thomas Tom
  Daniel Dan
  David Dave
  Kenneth Ken
  Matthew Matt
  Christopher Chris
  Gregory Greg
  Ronald Ron
  Donald Don
  Anthony Tony
  Michael Mike
  Frank-Walter Frank
  Johannes Hans Johann
  Friedrich Fritz
  Elisabeth Elizabeth Jelisaweta
  Katharina Catherine Katarina
  Joao João Juan John
`;

/** By skeleton the numbers of the lines that a name stands in. */
const LINES: ReadonlyMap<string, ReadonlySet<number>> = index();

function index(): Map<string, Set<number>> {
  const map = new Map<string, Set<number>>();
  for (const [line, names] of NAMES.trim().split('\n').entries()) {
    for (const name of names.trim().split(' ')) {
      for (const skeleton of skeletonsOf(name).plain)
        map.set(skeleton, (map.get(skeleton) ?? new Set<number>()).add(line));
    }
  }
  return map;
}

/** Whether two given names, by their skeletons, are the same name in two languages. */
export function areEquivalent(a: Skeletons, b: Skeletons): boolean {
  return a.plain.some((x) => {
    const lines = LINES.get(x);
    return lines !== undefined && b.plain.some((y) => [...(LINES.get(y) ?? [])].some((line) => lines.has(line)));
  });
}
