/** Given names common in news in German, by gender. */
import { words } from './table.ts';

/** Feminine, masculine, or borne by both. */
export type Gender = 'f' | 'm' | 'u';

export const MASCULINE_NAMES = words(`
  Aaron Abbas Abdallah Abdel Abdul Abdullah Abraham Achim Achmed Adalbert Adam Adem Adnan Adolf Adrian Ägidius
  Ahmad Ahmed Ahmet Aiman Alain Alan Albert Alberto Albin Albrecht Aldo Alec Alejandro Aleksandar Aleksander
  Aleksandr Alessandro Alexander Alexandre Alexandros Alexei Alexej Alf Alfons Alfonso Alfred Alfredo Ali Alois
  Aloys Álvaro Amadeus Amin Amir Anatoli Anatolij Anders Andre André Andreas Andrei Andrej Andres Andrés Andrew
  Andrij Andrzej Andy Angel Ángel Angelo Angelos Angus Ansgar Anthony Antoine Anton Antoni Antonín Antonio
  António Antonis Apostolos Arash Ari Arif Aristoteles Arkadi Arkadij Armand Armando Armin Arnaud Arnd Arndt
  Arne Arno Arnold Arnulf Arsen Artem Arthur Artur Arturo Arvid Ashraf Asif Askar Athanasios Attila August
  Augustin Augusto Aurel Axel Aydin Ayman Aziz Baldur Balthasar Baptist Barack Barnabas Barry Bart Bartholomäus
  Bartosz Baschar Basil Bassam Bastian Beat Bekir Bela Béla Ben Benedict Benedikt Benito Benjamin Benno Benny
  Benoît Berend Bernard Bernardo Bernd Berndt Bernhard Bernie Bert Berthold Bertold Bertram Bilal Bill Billy
  Bjarne Björn Bob Bobby Bodo Bogdan Bohdan Boris Boško Brad Bradley Branko Brian Bruce Bruno Bryan Bülent Burak
  Burghard Burkhard Burkhart Cahit Can Carl Carlo Carlos Carsten Cäsar Casper Cem Cemal Cengiz Cevdet Charles
  Charlie Charly Christian Christof Christoph Christophe Christopher Christos Chuck Claas Claude Claudio
  Claudius Claus Clemens Clint Colin Conrad Constantin Cord Cornelius Craig Cristian Cristiano Cristóbal Curt
  Cyril Cyrus Dagobert Dale Dalibor Damian Damien Damir Dan Daniel Daniele Danilo Danny Dante Danyal Dario
  Darius Dariusz Darko Daryl Dave David Davide Davor Dawid Dean Dejan Denis Dennis Denys Derek Detlef Detlev
  Didier Diego Dierk Dieter Diethelm Diether Dietmar Dietrich Dilip Dimitri Dimitrij Dimitrios Dimitris Dino
  Dirk Ditmar Diyar Dmitri Dmitrij Dmytro Domingo Dominic Dominik Don Donald Doron Doug Douglas Dragan Dragoslav
  Duncan Dušan Dustin Dylan Earl Eberhard Eckard Eckart Eckehard Eckhard Eckhart Eddie Eddy Edgar Edin Edmond
  Edmund Edoardo Eduard Eduardo Edward Edwin Edzard Efraim Egbert Egon Ehud Einar Ekkehard Ekrem Elia Elias
  Elijah Elmar Elon Elvis Emanuel Emil Emile Émile Emilio Emin Emmanuel Emmerich Emre Engelbert Enis Ennio
  Enrico Enrique Enver Enzo Erdal Erdoğan Erhan Erhard Eric Erich Erik Erkan Ernest Ernesto Ernst Errol Erwin
  Esat Esteban Ethan Étienne Eugen Eugène Eugenio Eugeniusz Evan Evgeni Ewald Ewgeni Ewgenij Eyüp Fabian Fabiano
  Fabien Fabio Fabrice Fabrizio Fadi Fahad Faisal Falk Farid Farouk Faruk Fatih Federico Felipe Felix Ferdi
  Ferdinand Ferenc Ferhat Fernando Fethullah Fidel Filip Filippo Firat Fjodor Flavio Florian Folker Francesco
  Francis Francisco Franck Franco François Frank Franklin Franko Frans František Franz Fred Freddy Frederic
  Frédéric Frederik Fredrik Fridolin Friedbert Friedemann Frieder Friedhelm Friedmar Friedrich Fritz Fuad Gabor
  Gábor Gabriel Gareth Garri Gary Gaston Gebhard Geert Gennadi Gennadij Geoff Geoffrey Georg George Georges
  Georgi Georgij Georgios Gerald Gerard Gérard Gerd Gereon Gerhard Gerhart Gerhold German Germán Gernot Gero
  Gerold Gerrit Gert Ghassan Giacomo Giancarlo Gianfranco Gianluca Gianluigi Gianni Gilbert Gilles Gino Giorgi
  Giorgio Giorgos Giovanni Gisbert Giulio Giuseppe Glenn Gökhan Goran Göran Gordon Gorm Gottfried Gotthard
  Gotthilf Gottlieb Götz Graham Greg Gregor Gregory Grigori Grigorij Grzegorz Guglielmo Guido Guillaume
  Guillermo Gunar Gundolf Gunnar Gunter Günter Gunther Günther Guntram Gus Gustav Gustavo Guy György Haakon
  Habib Hagen Haimo Hakan Hakim Haldor Halil Hamad Hamdi Hamid Hamza Hannes Hanno Hanns Hans Hans-Christian
  Hans-Dieter Hans-Dietrich Hans-Georg Hans-Gert Hans-Joachim Hans-Jochen Hans-Jürgen Hans-Peter Hans-Ulrich
  Hans-Werner Hansjörg Hansjürg Hanspeter Hansueli Harald Hardy Harm Harro Harry Hartmut Hartwig Harvey Hasan
  Haschim Hashim Hassan Hasso Hauke Haydar Heiko Heimo Heiner Heinrich Heinz Heinz-Christian Heinz-Peter
  Helfried Hellmut Hellmuth Helmar Helmut Helmuth Hendrik Hennes Henning Henri Henrik Henry Henryk Herb Herbert
  Heribert Hermann Hernán Herwig Hikmet Hilmar Hinnerk Hinrich Hiroshi Holger Holm Horst Hossein Howard Hrvoje
  Hubert Hubertus Hugh Hugo Humberto Huseyin Hüseyin Hussein Ian Ibrahim Ignacio Ignatz Ignaz Igor Ihor Ilham
  Ilhan Ilija Ilja Imad Immanuel Imre Ingmar Ingo Ingolf Ioannis Iosif Irfan Isaac Isaak Isidor Ismail Issam
  István Itamar Ivan Ivica Ivo Iwan Izchak İsmail Jaap Jacek Jack Jacob Jacques Jakob Jakub Jamal James Jan
  Jan-Peter Janez Jannik Jannis János Janusz Jared Jaroslav Jaroslaw Jarosław Jasper Javier Jean-Claude Jean-Luc
  Jean-Marc Jean-Marie Jean-Paul Jean-Pierre Jeff Jeffrey Jegor Jens Jens-Peter Jeremy Jerome Jérôme Jerry Jerzy
  Jesper Jesse Jewgeni Jewgenij Jim Jimmy Jiří Joachim Joakim João Joaquín Jobst Jochen Joe Joel Joël Joey Johan
  Johann Johannes John Johnny Jon Jonas Jonathan Jörg Jorge Jörgen Jörn Joschka José Josef Joseph Josh Joshua
  Josip Jost Jovan Juan Juha Jukka Jules Julian Julien Julio Julius Jupp Juraj Jure Jürg Jurgen Jürgen Juri
  Jurij Jussuf Justin Justus Kai Kaj Kamal Kamil Karel Karim Karl Karl-Heinz Karl-Josef Karl-Theodor Karlheinz
  Karsten Kasimir Kaspar Kazimierz Keith Kemal Ken Kenan Kenneth Kersten Kevin Khaled Khalid Kilian Kirill Kirk
  Kjell Klaas Klaus Klaus-Dieter Klaus-Peter Klemens Knud Knut Kofi Konrad Konstantin Konstantinos Korbinian
  Kornelius Kosmas Krzysztof Kuno Kurt Kurt-Georg Kyriakos Ladislav Lars Lasse Laszlo László Laurent Laurenz
  Lawrence Lazar Lech Leif Len Lenard Lennart Lennox Leo Leon León Leonard Leonardo Leonhard Leonid Leopold
  Leroy Leszek Levent Lew Lewis Liam Linus Lionel Lloyd Lorenz Lorenzo Lothar Louis Luc Lucas Lucian Luciano
  Lucien Lucio Ludger Ludovic Ludwig Luigi Luis Luís Luiz Luka Lukas Lukasz Łukasz Luke Lutz Maciej Magnus Mahdi
  Mahmoud Mahmud Maik Majid Maksim Maksym Malcolm Malek Malik Malte Manfred Manuel Marc Marcel Marcello Marcelo
  Marcin Marco Marcos Marcus Marek Marian Mariano Mario Marius Mariusz Mark Marko Markus Marlon Marten Martin
  Martín Marvin Marwan Massimo Mateusz Mathias Mathieu Mathis Matt Matteo Matthäus Matthew Matthias Matti
  Mattias Maurice Mauricio Maurizio Mauro Max Maxim Maxime Maximilian Mehdi Mehmet Meinhard Meinolf Meinrad
  Melvin Mert Mesut Metin Michael Michail Michal Michał Michel Michele Mick Miguel Mihai Mihály Mikael Mike
  Mikhail Miklós Milan Milorad Milos Miloš Mirko Miroslav Mirosław Mitch Mo Mohamed Mohammad Mohammed Mohsen
  Moritz Morten Mosche Moses Moshe Muammar Muhammad Muhammed Muharrem Murat Musa Mustafa Mykola Naftali Nagib
  Nasser Nathan Nathanael Navid Nayib Necmettin Ned Neil Nelson Nenad Nicholas Nick Nicklas Nico Nicolai Nicolaj
  Nicolas Nicolás Nicos Niels Nigel Niklas Niklaus Niko Nikolai Nikolaj Nikolaos Nikolaus Nikos Nils Nino Noah
  Noam Noel Norbert Norman Numan Nuri Oğuz Olaf Olav Ole Oleg Oleh Oleksandr Oleksij Oliver Olivier Omar Ömer
  Orhan Oscar Oskar Osman Oswald Otfried Othmar Otmar Ottmar Otto Ottokar Ove Owen Pablo Paolo Pascal Patrice
  Patricio Patrick Patrik Paul Paulo Paulus Pavel Pavol Pawel Paweł Pawlo Pedro Peer Per Percy Petar Pete Peter
  Petr Petro Petros Phil Philip Philipp Philippe Pier Piero Pierre Piet Pieter Pietro Pinchas Piotr Pius Pjotr
  Predrag Quentin Radek Radko Radomir Radosław Radovan Rafael Rafał Rafik Ragnar Raimund Rainald Rainer Rajiv
  Ralf Ralph Ramazan Rami Ramiro Ramon Ramón Ramsan Randolf Randy Raoul Raphael Rashid Rasmus Ratko Raul Raúl
  Ray Raymond Recep Reimar Reimund Reinald Reiner Reinhard Reinhardt Reinhart Reinhold Remo Renato Renatus
  Renaud Rene René Reto Reza Rezzo Riad Ricardo Riccardo Richard Rick Rico Robert Robert-Jan Roberto Rocco
  Rochus Rod Roderich Rodolfo Rodrigo Roger Roland Rolf Roman Romano Romeo Ron Ronald Ronaldo Ronny Roy Ruben
  Rudi Rüdiger Rudolf Rudolph Rui Rupert Rupprecht Ruslan Russell Rustam Ryan Saad Sabri Sacha Sadiq Said Saif
  Salah Salim Salman Salomon Salvador Salvatore Sam Sami Samir Samuel Sándor Sandro Santiago Sascha Saúl Scott
  Sean Seán Sebastian Sebastiano Sébastien Selahattin Selçuk Selim Semih Sepp Serdar Serge Sergei Sergej Sergey
  Sergio Serhij Severin Shane Shawn Shimon Siegbert Siegfried Siegmar Siegmund Sigismund Sigmar Sigmund Sigurd
  Silvan Silvester Silvio Simeon Simon Sinan Slavko Sławomir Slobodan Söhnke Sönke Sören Spencer Spiros Stan
  Stanislaus Stanislav Stanislaw Stanisław Stanley Stavros Stefan Stefano Steffen Sten Stephan Stéphane Stephen
  Steve Steven Stig Stipe Stjepan Stuart Sven Svend Swen Sylvain Sylvester Tadeusz Taha Takis Tamás Tarek Tariq
  Tassilo Tayfun Tayyip Ted Teemu Teo Thaddäus Theo Theobald Theodor Theodore Theodoros Thibaut Thierry Thies
  Thilo Thomas Thor Thorben Thore Thorsten Tibor Tiemo Til Till Tillman Tillmann Tilman Tilmann Tilo Tim Timm
  Timo Timon Timothy Timur Tino Titus Tiziano Tobias Toby Todd Todor Tom Tomas Tomás Tomáš Tomasz Tomislav
  Tommaso Tommy Tony Toralf Torben Torge Torsten Traian Traugott Travis Tristan Trond Truls Tuğrul Udo Ueli Uğur
  Ulf Uli Ullrich Ulrich Ulrik Umberto Urban Urs Uwe Václav Valentin Valentino Valeri Valerio Valery Vasile
  Vasilis Veit Veli Vetle Viacheslav Vicco Vicente Victor Viktor Vincent Vincenzo Vinzenz Vitali Vitalij Vito
  Vittorio Vjekoslav Vladan Vladimir Vladislav Volker Volkhard Volkmar Vuk Walid Walter Walther Warren Wassili
  Wassilij Wayne Wenzel Werner Wesley Wiktor Wilfried Wilhelm Willem Willi William Willibald Willy Wim Winfried
  Winston Witali Witalij Witold Wjatscheslaw Wladimir Wladislaw Wlodymyr Wojciech Wolf Wolf-Dieter Wolfgang
  Wolfhard Wolfhart Wolfram Wolodymyr Woody Xaver Xavier Yair Yannick Yannis Yasin Yasser Yassir Yilmaz Yitzhak
  Yoav Youssef Yunus Yusuf Yves Zacharias Zafer Zaki Zbigniew Zdeněk Zeki Zlatan Zlatko Zoltán Zoran
`);

export const FEMININE_NAMES = words(`
  Abigail Ada Adelaide Adele Adelheid Adelina Adriana Adrienne Agata Agatha Agathe Agnes Agnieszka Aida Aischa
  Aisha Aleksandra Alessandra Alessia Alexa Alexandra Alexia Alice Alicia Alida Alina Aline Alisa Alischa Alison
  Alissa Alma Almut Almuth Aloisia Alwine Amal Amalia Amalie Amanda Amelia Amelie Amina Amira Amy Ana Anastasia
  Anastasija Andreja Andżelika Ane Aneta Anett Anette Angela Angelika Angelina Angélique Anita Anja Anka Anke
  Ann Ann-Kathrin Anna Anna-Lena Anna-Maria Annabel Annabelle Annalena Anne Anne-Kathrin Anne-Marie Annegret
  Annekathrin Anneke Annelies Anneliese Annemarie Annerose Annett Annette Annie Annika Anny Antje Antoinette
  Antonella Antonia Antonie Anuschka Apollonia Arabella Ariadne Ariane Arianna Arlene Arlette Asiye Asli Aslı
  Asma Astrid Asuman Athina Audrey Aurelia Aurélie Ava Aydan Ayla Ayse Ayşe Aysel Ayten Barbara Bärbel Barbra
  Beata Beate Beatrice Beatrix Beatriz Belinda Benazir Benedikta Benita Berit Bernadette Bernhardine Berrin
  Berta Bertha Bettina Betty Betül Beverly Bianca Bianka Bibiana Birgit Birgitt Birgitta Birte Birthe Bożena
  Branka Brenda Brigitta Brigitte Britt Britta Bruna Brunhilde Cäcilia Camila Camilla Camille Canan Candice Cara
  Carina Carla Carlotta Carme Carmela Carmen Carol Carola Carole Carolin Carolina Caroline Carolyn Catarina
  Caterina Catharina Catherine Cathrin Cathy Catrin Cécile Cecilia Celina Celine Céline Chantal Charlène
  Charlotte Chelsea Cheryl Chiara Christa Christel Christiane Christin Christina Christine Christl Cilly Cindy
  Claire Clara Clarissa Claudette Claudia Clementine Cleo Colette Condoleezza Constance Constanze Cora Cordelia
  Cordula Corina Corine Corinna Corinne Cornelia Cosima Cristiana Cristina Cynthia Dagmar Dagny Daisy Dalia Dana
  Danica Daniela Danièle Danielle Danuta Daphne Daria Darja Dawn Debbie Deborah Debra Delia Delphine Demet
  Denise Derya Desirée Diana Diane Dilan Dilara Dilek Dina Dolores Dominika Donata Donna Dora Doreen Dorina
  Doris Dorit Dorota Dorothea Dorothee Dorothy Dörte Dörthe Dragica Dunja Ebba Ebru Eda Edda Edelgard Edeltraud
  Edeltraut Edit Edith Edwina Effi Eileen Ekaterina Ekin Ela Elaine Elena Eleni Eleonora Eleonore Elfi Elfie
  Elfriede Elif Elin Elina Elisa Elisabet Elisabeth Élisabeth Elise Eliza Elizabeth Elke Ella Elle Ellen Elli
  Ellinor Elly Elmira Eloise Elsa Elsbeth Else Elsie Elvira Elwira Elżbieta Emel Emilia Emilie Emily Emine Emma
  Emmi Emmy Erica Erika Erin Erna Esma Esmeralda Esperanza Esra Estelle Ester Esther Ethel Etta Eugenia Eugenie
  Eunice Eva Eva-Maria Evamaria Evelin Evelina Eveline Evelyn Evi Ewa Fabienne Fadime Fanny Farah Fatima Fatma
  Federica Felicia Felicitas Feride Fernanda Fidan Filiz Fiona Flavia Flora Florence Florentine Floriane Florina
  Frances Francesca Francine Françoise Franka Franziska Frauke Frederike Freia Freya Frida Frieda Friederike
  Gabi Gabriela Gabriella Gabrielle Gaby Gail Galina Geli Gemma Genevieve Geneviève Genia Georgia Georgina
  Geraldine Gerda Gerdi Gerhild Gerlinde Germaine Gerti Gertraud Gertraude Gertrud Gertrude Gesa Gesche Gesine
  Ghislaine Gianna Gila Gilda Gina Ginette Giorgia Giovanna Gisela Gisèle Gitta Giulia Giuliana Gizem Gladys
  Glenda Gloria Golda Grace Grażyna Greta Gretchen Grete Gretel Griet Grit Gro Gudrun Gülay Gülcan Gülşen Gülsüm
  Gunda Gundula Gunhild Gunilla Gwen Gwendolyn Halina Halle Hana Hanan Handan Hanife Hanna Hannah Hannelore
  Hanni Hatice Hatun Hazel Heather Hedda Hedi Hedwig Heide Heidelinde Heidemarie Heidi Heidrun Heike Helen
  Helena Helene Hélène Helga Heli Hella Helma Heloise Henriette Henrike Herlinde Herma Hermine Herta Hertha
  Hilal Hilary Hilda Hilde Hildegard Hildegund Hillary Hiltrud Huberta Hülya Ida Ikbal Ilka Ilona Ilonka Ilse
  Imelda Imke Ina Indira Ines Inés Inga Inge Ingeborg Ingelore Ingrid Ingrun Inka Insa Ioana Irena Irene Irina
  Iris Irma Irmela Irmgard Irmhild Irmtraud Irmtrud Isa Isabel Isabell Isabella Isabelle Isolde Ivana Ivanka
  Ivonne Iwona Jacinda Jacqueline Jadwiga Jana Jane Janet Janett Janette Janice Janina Janine Janna Jasmin
  Jasmina Jasmine Jeanette Jeanne Jekaterina Jelena Jella Jennifer Jenny Jessica Jill Jitka Joan Joana Joanna
  Joanne Jocelyn Jodie Johanna Jolanda Jolanta Jördis Josefa Josefine Josephine Joséphine Joy Joyce Juana Judit
  Judith Judy Julia Juliana Juliane Julie Julienne Juliet Juliette Julija Julita Julitta June Justina Justine
  Justyna Jutta Kamala Karen Karena Karin Karina Karla Karola Karolin Karolina Karoline Kassandra Katalin
  Katarina Katarzyna Kate Katerina Kateřina Kateryna Katharina Käthe Katherine Kathi Kathleen Kathrin Kathryn
  Kathy Kati Katia Katinka Katja Katjana Katrin Katy Katya Kazimiera Keira Kersti Kerstin Khadija Kira Kirsten
  Kirsti Kirstin Klara Klaudia Klementine Konstanze Kordula Korinna Kornelia Kreszentia Kristen Kristin Kristina
  Kristine Krystyna Lale Lamia Lara Larissa Latifa Laura Laure Laurence Lavinia Lea Léa Leila Leilani Lena Lene
  Leni Lenka Leonie Leonora Leonore Leontine Leticia Letizia Leyla Lia Lidia Lidija Liesel Lieselotte Lili
  Lilian Liliana Liliane Lilli Lillian Lilly Lily Lina Linda Lindsay Lisa Lisa-Marie Lisbeth Liselotte Lisette
  Lissy Liv Livia Liz Liza Ljudmila Ljudmyla Lola Lore Loredana Loreen Lorena Loretta Lori Lotta Lotte Louisa
  Louise Luana Lucia Lucía Luciana Lucie Lucille Lucinda Lucy Ludmila Ludmilla Luisa Luise Luitgard Lulu Luna
  Luzia Lydia Lynn Mabel Madeleine Madonna Mae Magali Magda Magdalena Maggie Magret Mahnaz Maia Maike Maja
  Malala Malgorzata Małgorzata Mandy Manja Manon Manuela Mara Mareen Mareike Mareile Maren Margaret Margareta
  Margarete Margaretha Margarethe Margarita Margaux Margherita Margit Margitta Margot Margret Margrethe Margrit
  Marguerite Mari Maria María Mariam Mariana Mariann Marianna Marianne Marie Marie-Agnes Marie-Luise Marieke
  Mariella Marielle Marietta Marija Marika Marilyn Marina Marine Marion Marisa Marisol Marita Marjam Marlen
  Marlene Marlies Marlis Marta Martha Martina Martine Mary Maryam Marzena Mascha Mathilda Mathilde Matilda Maud
  Maura Maureen Maxine May Mechthild Mechtild Medea Mehtap Meike Melania Melanie Melek Melina Melinda Melissa
  Melitta Mercedes Mercy Meret Meryem Meryl Meta Mia Michaela Michalina Michèle Michelle Milena Mina Mine Minna
  Mira Mireille Miriam Mirja Mirjam Mirjana Mirna Miroslawa Moira Molly Mona Monica Monika Monique Myriam Myrna
  Nadeschda Nadezhda Nadia Nadine Nadja Nadjeschda Naima Najat Nana Nancy Naomi Nastassja Natali Natalia Natalie
  Nataliia Natalija Natalja Natascha Natasha Nathalie Nazan Nele Nelli Nelly Nergis Neslihan Nesrin Nevin Nicole
  Nicoletta Nike Nilgün Nilüfer Nina Ninette Noëlle Noemi Nora Norma Nuray Nurcan Nuria Nurten Odette Odile
  Oksana Olena Olga Olha Olivia Olympia Oprah Ornella Orsolya Ortrud Ottilie Özge Özlem Paloma Pamela Paola
  Patricia Patrizia Patty Paula Paulina Pauline Peggy Pelin Penelope Penny Perihan Petra Philippa Philomena
  Phoebe Pia Pilar Pinar Polina Polly Priscilla Priska Rabea Rabia Rachel Rachida Radka Rafaela Rahel Raisa
  Ramona Rania Raphaela Raquel Rebecca Rebekka Regina Regine Régine Regula Reinhild Reinhilde Renata Renate
  Renée Resi Reyhan Rhea Rhonda Ria Ricarda Rieke Rike Rita Roberta Romana Romina Romy Ronja Rosa Rosalia
  Rosalie Rosalinde Rosamunde Rosanna Rose Roseanne Rosel Roselinde Rosemarie Rosemary Rosi Rosina Rosita
  Roswitha Roxana Roxane Rukiye Ruth Sabina Sabine Sabrina Sadie Safiye Sahra Saida Sally Salma Salome Samanta
  Samantha Samia Samira Sandra Sanna Sanne Saoirse Sara Sarah Saskia Saviana Scarlett Şebnem Selda Selena Selina
  Selma Semra Senta Serap Serena Serpil Sevgi Sevim Sharon Sheila Shirin Shirley Sibel Sibilla Sibylla Sibylle
  Sidonie Sieglinde Siegrid Siegrun Sigrid Sigrun Silja Silke Silvana Silvia Simona Simone Simonetta Sina Sinéad
  Siri Sissi Slavica Snežana Sofia Sofie Solange Soledad Sonia Sonja Sonya Sophia Sophie Soraya Stacy Stanislawa
  Stefania Stefanie Steffi Stella Stephanie Stéphanie Şule Sünje Susan Susanna Susanne Susi Suzan Suzanne Suzie
  Svea Svenja Svetla Svetlana Swantje Swenja Swetlana Swjatlana Sybil Sybille Sylke Sylvana Sylvia Sylviane
  Sylvie Tabea Tamar Tamara Tania Tanja Tara Tarja Tatiana Tatjana Teresa Terese Tessa Thea Thekla Theodora
  Theres Theresa Therese Thérèse Theresia Tiffany Tijana Tilda Tilla Tina Tineke Tora Tove Traudl Traute Trude
  Trudi Tuğba Tülay Tülin Ulla Ulrike Uma Undine Ursel Ursina Ursula Uschi Uta Ute Valentina Valeria Valerie
  Valérie Valeska Vanessa Vassiliki Vera Verena Verona Veronica Veronika Véronique Vesna Vicky Victoria Viktoria
  Viola Violetta Virginia Virginie Vita Viviane Vivien Vivienne Vroni Walburga Walentina Waltraud Waltraut
  Waltrud Wanda Wencke Wendelgard Wendy Wera Whitney Whoopi Wibke Wiebke Wiktoria Wilhelmine Wilma Winnie Xenia
  Yael Yasemin Yasmin Yeliz Yildiz Ylva Yoko Yolanda Ysabel Yvette Yvonne Zahra Zainab Zaira Zehra Zelda Zeynep
  Zita Zoe Zoë Zofia Zora Zsófia Zsuzsanna Zuzana
`);

/** Borne by women and men, as *Andrea* in German and Italian. */
export const UNISEX_NAMES = words(`
  Alex Alexis Andrea Ariel Ashley Bente Cameron Chris Conny Deniz Dominique Eike Evren Friedel Helge Ilkay Ira
  Jackie Jamie Jean Jessie Jona Kay Kelly Kim Kimberley Lee Leslie Lou Luca Maxi Mika Morgan Nicola Nikita
  Nikola Noa Noor Nour Özgür Pat Quinn Robin Rowan Sandy Sasha Shannon Sidney Sigi Skyler Taylor Terry Toni
  Tracy Ulli Ümit Umut Vanja Vivian Yuki
`);

export const FIRST_NAMES: ReadonlyMap<string, Gender> = new Map([
  ...[...MASCULINE_NAMES].map((name): [string, Gender] => [name, 'm']),
  ...[...FEMININE_NAMES].map((name): [string, Gender] => [name, 'f']),
  ...[...UNISEX_NAMES].map((name): [string, Gender] => [name, 'u']),
]);
