/**
 * Given names that news use for one and the same person, in several languages and in short. A line a name: gender
 * (`m`, `f`), its forms, its short forms (`-`: none). Spellings that a transcription explains are not listed: one form
 * stands for Sergei, Sergej, Sergey and Сергей alike. Forms that nobody gives one person (Jan, Hans, John) are lines of
 * their own: to be on two lines tells people apart. Sources: the given names that Russian, Ukrainian and Belarusian
 * passports set side by side; what German and English papers call people.
 */
export const GIVEN_NAMES = `
  # East Slavic: Russian, Ukrainian, Belarusian, and the forms that German and English give them
  m  Alexander, Alexandr, Alaksandr, Oleksandr, Olexander, Aljaksandr, Aleksandar, Aleksander, Alexandre, Alexandros, Alexandru  Alex, Alec, Sascha, Schura, Sanja, Sandro, Ales, Oles, Olek, Alik, Aleko
  f  Alexandra, Oleksandra, Olexandra, Aljaksandra  Sascha, Ola, Sandra, Alex, Sanja
  m  Alexej, Oleksij, Aljaksej, Alexius  Aljoscha, Ljoscha, Alex, Oleksa
  m  Anatoli, Anatol, Anatolij  Tolja
  m  Andrej, Andrij, Ondřej  Andrjuscha
  m  Andrzej  Jędrzej
  m  Andreas  Andy, Andi
  m  Andrew  Andy, Drew
  f  Andrea  -
  m  Anton, Antin, Antoni, Antonín  Toni, Toscha
  m  Anthony  Tony
  f  Anna, Hanna, Ganna  Anja, Ania, Anka, Njura
  f  Anne  -
  m  Arkadi  -
  m  Arsenij, Arsen  Senja
  m  Artjom, Artem, Artsiom, Artemi  Tjoma
  m  Arthur  Art
  m  Boris, Barys, Borys  Borja
  m  Bohdan, Bahdan, Bogdan  -
  m  Wladimir, Wolodymyr, Wlodymyr, Uladzimir, Uladsimir  Wolodja, Wowa, Vlado, Wladi
  m  Wladislaw, Uladzislau, Uladsislau  Wlad, Slawa, Wladi
  m  Ladislav  -
  m  Wjatscheslaw, Viachaslau, Watscheslaw  Slawa
  m  Václav, Wacław  Vašek
  m  Valentin  Walja
  m  Valeri, Walera, Walerij  -
  f  Valeria  Lera
  f  Valentina  Walja
  m  Wassili, Vasyl, Vasil, Basil  Wasja
  m  Viktor  Vitja
  f  Viktoria, Wiktoryja  Vika, Vicky
  m  Vitali, Wital, Witalij  -
  m  Wsewolod, Usewalad  Sewa
  m  Gennadi, Henads, Hennadij  Gena
  m  Georgi, Georg, George, Heorhij, Giorgi, Gheorghe, Georgios  Goscha, Gia, Gogi, Schora
  m  Grigori, Hryhorij, Grigorij, Gregor, Ryhor, Gregory  Grischa, Greg
  m  Grzegorz  Grzesiek
  m  Gleb, Hlib  -
  m  Daniil, Danylo, Daniel, Danila  Dan, Danny, Danja, Dani
  f  Darja, Daria, Daryna  Dascha
  m  Dmitri, Dmytro, Dimitri, Dsmitry, Demetrius, Dimitrij, Dimitrije, Dymitr  Dima, Mitja
  m  Dimitar, Dimiter, Dimităr  Mitko
  m  Denis, Dsjanis, Dennis, Denys  -
  m  Jewgeni, Jewhen, Jewhenij, Jauhen, Eugen, Eugene, Jauheni  Schenja, Gene
  f  Jewgenija, Jewhenija, Jauhenija, Eugenia  Schenja
  f  Jekaterina, Kateryna, Kazjaryna, Katsiaryna, Katharina, Catherine, Katarina, Ekaterine  Katja, Kate, Eka
  f  Katarzyna  Kasia
  f  Kateřina  Katka
  f  Jelena, Olena, Alena, Helena, Elena  Lena, Aljona, Ljona
  f  Jelisaweta, Lisaweta, Elisabeth, Elizabeth, Jelysaweta  Lisa, Liz, Betty, Beth, Lizzy
  m  Iwan  Wanja
  m  Igor, Ihar, Ihor  -
  m  Ilja, Elias  Iljuscha
  f  Irina, Irena, Irene, Iryna  Ira
  m  Jaroslaw, Jarosław  Jarek, Jarda, Slawa
  m  Jegor, Jahor  -
  m  Jefim, Juchym  Fima
  m  Juri, Jurij  Jura
  f  Julia, Juliana  Julka
  m  Julian, Juljan  -
  m  Kirill, Cyril, Kyrill, Kyrylo  -
  m  Konstantin, Kostjantyn, Kanstantsin, Kanstanzin, Constantine, Konstantinos  Kostja, Kostas, Konni
  f  Xenia  Ksjuscha
  f  Oxana, Aksana  -
  m  Lew, Leo, Leon  Ljowa
  m  Leonid, Leanid, Leonidas  Ljonja
  f  Larissa, Larysa  Lara
  f  Ludmila, Ljudmila, Ljudmyla  Ljuda, Mila, Ljusja
  f  Ljubow, Liubou  Ljuba
  m  Luka  -
  m  Maxim, Maksym, Maksim, Maxime  Max
  m  Maximilian  Max, Maxi
  f  Maria, Marija, Maryja  Mascha, Marusja, Mascha
  f  Marie  -
  f  Mary  -
  f  Marina  -
  f  Margarita, Marharyta  Rita
  f  Małgorzata  Gosia
  f  Margaret  Maggie, Peggy, Meg
  f  Margarete  Grete, Greta
  m  Matwej, Mazwej  -
  m  Matthias  Hias
  m  Matthew  Matt
  m  Maciej  Maciek
  m  Michail, Mychajlo, Michael, Michał, Micheil, Michailo, Michas, Mihail  Mischa, Mike, Mick, Michi, Mickey, Mihailo
  m  Nikita, Mykyta, Mikita  -
  m  Nikolai, Mykola, Mikalai, Nikolaus, Nicolas, Nikola, Mikołaj, Nikolaos, Nicolae  Kolja, Nick, Niko
  f  Natalja, Natalia, Natallja, Nathalie  Natascha, Nata
  f  Nadeschda, Nadija, Nadseja, Nadzeya  Nadja
  f  Anastassija, Nastassja, Anastasia  Nastja, Asja, Stasja
  f  Angelina  Lina
  m  Oleg, Aleh, Oleh  -
  m  Olaf  -
  f  Olga, Wolha, Olha  Olja
  m  Osip, Iossif, Josef, Joseph, Josip, Józef, Jossyp, Ioseb  Joe, Sepp, Pepa, Soso, Joey
  m  Pawel, Pawlo, Paul, Pavle, Pavol, Paval, Pavlos  Pascha
  m  Pjotr, Petro, Peter, Piotr, Petr, Petar, Pjatro, Petre, Petros  Petja, Pete
  f  Polina, Paulina, Palina  -
  m  Roman, Raman  Roma
  m  Ruslan  -
  m  Sergej, Sjarhej, Serhij, Siarhei, Serge, Sergius, Sergo  Serjoscha, Serjoga
  m  Semjon, Semen, Symon, Simeon, Simon  Senja
  m  Stanislaw, Stanislau  Stas, Staszek, Standa, Slawa
  m  Stepan, Stefan, Stephan, Stephen, Szczepan, Stjepan, Štěpán, Stevan, Stepanos, Scjapan  Stevo, Stipe, Stjopa
  m  Steven  Steve
  f  Stefanie, Stefania  Steffi
  f  Swetlana, Switlana, Swjatlana  Sweta
  m  Swjatoslaw  Slawa
  f  Sofja, Sophia, Sofia  Sonja
  f  Zofia  Zosia
  f  Tatjana, Tetjana, Tazjana  Tanja
  m  Taras  -
  m  Timofej, Tymofij, Zimafej  Tima
  m  Timothy  Tim
  m  Timur, Tymur  -
  m  Fjodor, Fedir, Theodor, Todor, Fjodar  Fedja, Theo
  m  Theodore  Ted, Teddy
  m  Filipp, Pylyp, Filip, Philipp, Felipe  Phil
  m  Jakow, Jakiw, Jakob, Jakub  Kuba, Jascha, Jake
  m  James  Jim, Jimmy, Jamie
  m  Ignat, Ihnat  -
  m  Innokenti  Kescha
  m  Kusma  -
  m  Makar  -
  m  Martin, Martyn  -
  m  Mark, Marko  -
  m  Marek  -
  m  Mstislaw, Mszislau  Slawa
  m  Rodion  Rodja
  m  Rostislaw, Rascislau  Slawa
  m  Robert  Bob, Bobby, Rob, Robbie
  m  Sachar  -
  m  Jeremej, Jarema  -
  m  Gawriil, Hawrylo, Gabriel  Gabe
  f  Galina, Halyna, Halina  Galja
  f  Soja  -
  f  Sinaida  Sina
  f  Jaroslawa  -
  f  Raissa  Raja
  f  Rimma  -
  f  Tamara  Toma
  f  Antonina  Tonja
  f  Wera  -
  f  Weronika  Nika
  f  Dina  -
  f  Diana  -
  f  Alina  -
  f  Alissa  -
  f  Alla  -
  f  Kamila  -
  f  Karina  -
  f  Kira  -
  f  Lidija  Lida
  f  Lilija  -
  f  Mirra  -
  f  Nina  -
  f  Nino  -
  f  Olesja, Alesja  Lesja
  f  Elvira  -
  f  Emma  -
  f  Emilia  -
  f  Erika  -
  f  Inna  -
  f  Ivana  -
  f  Jana  -
  f  Johanna  Hanna, Hanne
  f  Joanna  Asia
  f  Lilia  -
  f  Maja  -
  f  Olivia  -
  f  Walerija  -
  # South and West Slavic
  m  Bojan  -
  m  Bojko  -
  m  Branislav, Bronisław  -
  m  Branko  -
  m  Bolesław  Bolek
  m  Bogusław, Bohuslav  -
  m  Dušan  Duško
  m  Dragan  -
  m  Goran  -
  m  Zoran  -
  m  Vojislav  Voja
  m  Wojciech  Wojtek
  m  Vojtěch  -
  m  Miloš  -
  m  Milan  -
  m  Milo  -
  f  Milena  -
  m  Miroslaw, Myroslaw  Mirek, Miro, Slawa
  m  Mirko  -
  m  Nenad  -
  m  Novak  Nole
  m  Radosław  Radek
  m  Radovan  -
  m  Slobodan  Sloba
  m  Sławomir  Sławek
  m  Tomislav  -
  m  Zbigniew  Zbyszek
  m  Zdeněk  -
  m  Kazimierz, Kasimir  Kazik
  m  Krzysztof  Krzysiek
  m  Christoph  Chris
  m  Christopher  Chris, Kit
  m  Christian  Chris
  m  Christo  -
  m  Tadeusz  Tadek
  m  Tomasz, Thomas, Tomáš  Tom, Tommy, Tomek
  m  Leszek  -
  m  Lech  -
  m  Dariusz, Darius  Darek
  m  Ryszard  -
  m  Richard  Dick, Rick, Ricky
  m  Henryk  -
  m  Henry  Harry, Hank
  m  Heinrich  Heinz, Heini
  m  Jan  Honza, Janek
  m  Jens  -
  m  Johann, Johannes  Hannes
  m  John  Jack, Johnny
  m  Hans  -
  m  Jovan  -
  m  Jiří  Jirka
  m  Jerzy  Jurek
  m  Karol  -
  m  Karel  -
  m  Karl  Karli
  m  Charles  Charlie, Chuck
  m  Euzebiusz  Ebi
  m  Edward, Eduard  Ed, Eddie, Edek
  m  František  Franta
  m  Franz  -
  m  Franziskus, Francis  -
  m  Bartosz  Bartek
  m  Bartłomiej  Bartek
  m  Dominik  -
  m  Lukas, Łukasz  -
  m  Mateusz  -
  m  Matej  -
  m  Siniša  -
  m  Zenon  -
  f  Barbara, Warwara  Basia
  f  Beata, Beate  -
  f  Agnieszka  -
  f  Agnes  -
  f  Ewa  -
  f  Magdalena  Magda
  f  Martina  -
  f  Zuzana, Susanna, Zuzanna  -
  f  Susanne  Susi
  f  Susan  Sue
  f  Petra  -
  # Georgian, Armenian, Azerbaijani, Central Asian
  m  Swiad  -
  m  Dawit, David, Dawid  Dave, Dato
  m  Irakli  -
  m  Hovhannes, Owanes, Oganes, Ohannes  -
  m  Hakob, Akop, Hagop  -
  m  Harutjun, Arutjun  -
  m  Howik, Owik  -
  m  Wardan, Vartan  -
  m  Tigran, Dikran  -
  m  Saparmurat, Saparmurad, Saparmyrat  -
  m  Kacha, Kachaber  -
  m  Lewan  -
  m  Sersch  -
  m  Nikol  -
  m  Hejdar, Haidar  -
  m  Gurbanguly, Kurbanguly  -
  m  Ilham  -
  m  Islam  -
  m  Tschingis, Chyngys  -
  m  Ramsan, Ramasan  -
  # Arabic, Persian, Turkish, Hebrew
  m  Mohammed, Mohammad, Muhammad, Mohamed, Magomed, Mahomet  Mo
  m  Mehmet  -
  m  Mahmud, Mahmood, Mahmut  -
  m  Ahmed, Ahmad, Ahmet, Achmat  -
  m  Hassan  -
  m  Hussein, Hossein, Gussein, Husayn  -
  m  Ali  -
  m  Omar, Umar, Omer  -
  m  Osman, Uthman  -
  m  Ibrahim, Ebrahim, Brahim  -
  m  Abraham, Awraham, Abram  Abe
  m  Ismail, Esmail  -
  m  Jassir, Jasser  -
  m  Chalid, Khaled  -
  m  Said, Saeed  -
  m  Sajid, Seyed  -
  m  Salih, Saleh  -
  m  Suleiman, Soleyman  -
  m  Tariq, Tarek  -
  m  Walid  -
  m  Nadschib, Naguib  -
  m  Dschamal, Gamal, Cemal  -
  m  Baschar, Bachar  -
  m  Hafis, Hafez  -
  m  Muammar, Moammar  -
  m  Benjamin, Binjamin, Binyamin  Ben, Bibi, Benny
  m  Izchak, Yitzhak, Isaak, Jitzchak  -
  m  Mosche, Moses  -
  m  Musa, Moussa  -
  m  Jusuf, Youssef, Yousaf  -
  m  Samuel, Schmuel  Sam
  m  Tayyip  -
  m  Recep, Redschep  -
  m  Mustafa, Mostafa  -
  m  Abdullah, Abdallah, Abdulla, Abdoulaye  -
  m  Mahdi, Mehdi  -
  m  Resa  -
  m  Jahja, Yehia  -
  m  Dschawad, Javad  -
  m  Raschid, Rachid  -
  m  Kamal, Kemal  -
  f  Fatima, Fatemeh, Fatma  -
  f  Aischa, Ayşe  -
  f  Leila, Layla  -
  # English and German
  m  William  Bill, Will, Billy, Willie, Liam
  m  Wilhelm  Willi
  m  Joachim  Jochen, Achim
  m  Friedrich  Fritz
  m  Frederick  Fred, Freddie
  m  Alfred  Fred
  m  Albert  Al
  m  Donald  Don
  m  Ronald  Ron
  m  Patrick  Pat
  m  Lawrence  Larry
  m  Lawrenti  -
  m  Gerald  Gerry, Jerry
  m  Gerhard  Gerd, Gert
  m  Joshua  Josh
  m  Nathaniel  Nate, Nat
  m  Nathan  Nate
  m  Jonathan  Jon
  m  Leonard  Len, Lenny
  m  Bernard  Bernie
  m  Bernhard  Bernd
  m  Rudolf  Rudi
  m  Sebastian  Basti
  m  Ulrich  Uli
  m  Walter  Walt
  m  Wolfgang  -
  m  Manfred  -
  m  Kenneth  Ken
  m  Jeffrey, Geoffrey  Jeff, Geoff
  m  Vincent  Vince
  m  Raymond  Ray
  m  Rafael  Rafa
  m  Rafał  -
  m  Emanuel, Immanuel  Manu
  m  Manuel  Manu
  m  Ernst  -
  m  Erich  -
  m  Erik  -
  m  Kurt  -
  m  Philippe  -
  m  Jürgen  -
  m  Jörg  -
  f  Christine  -
  f  Christina, Krystyna, Kryszina  Tina
  f  Angela  -
  f  Angelika  -
  f  Franziska  Franzi
  f  Theresa  Tess
  f  Teresa  -
  f  Charlotte  -
  f  Josephine  -
  f  Deborah  Debbie
  f  Jennifer  Jenny, Jen
  f  Jessica  Jess
  f  Ursula  Uschi, Ulla
  f  Ulrike  -
  f  Patricia  Pat
  f  Judith  Judy
  f  Pamela  Pam
  f  Rebecca  Becky
`;
