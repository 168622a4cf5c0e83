import { analyse } from '../../language/de/analysis.ts';
import { Tag } from '../../language/de/tagger/tags.ts';
import { type Gold, UNTAGGED } from './gold.ts';

/**
 * Sentences written for this project, for what treebanks of newspapers and reviews hardly have: imperatives, and the
 * first person beside the Konjunktiv. Of each sentence only the words in brackets are learned, with the tag of its block.
 */
const SENTENCES: Readonly<Partial<Record<keyof typeof Tag, string>>> = {
  verbImperative: `
    [Bring] mir bitte das Wasser!
    [Bleib] hier und [warte] auf mich!
    [Komm] mit!
    [Frag] doch deinen Bruder.
    [Schreib] uns, wenn du da bist!
    [Mach] das Fenster zu!
    [Pass] auf dich auf!
    [Gib] mir den Schlüssel!
    [Nimm] den Zug um acht.
    [Sieh] dir das Bild an!
    [Hilf] ihr beim Tragen!
    [Vergiss] die Karten nicht!
    [Sprich] lauter!
    [Lass] das!
    [Lasst] uns in Ruhe!
    [Kommt] alle mit und [bringt] eure Freunde mit!
    [Hört] endlich auf!
    [Glaubt] ihm kein Wort!
    [Wählt] mit Verstand!
    [Rettet] den Wald!
    [Stoppt] den Krieg!
    Sie rief: „[Bleibt] zu Hause!“
    [Halt] den Mund!
    [Warten] Sie einen Augenblick!
    [Gehen] Sie weiter!
    [Nehmen] Sie Platz.
    [Fragen] Sie Ihren Arzt.
    [Sagen] Sie uns, was Sie gesehen haben.
    [Lesen] Sie dazu auch den Bericht auf Seite drei.
    [Rufen] Sie uns an!
    [Bleiben] Sie ruhig und [folgen] Sie den Schildern.
    [Denken] Sie an die Folgen!
    [Schreiben] Sie mir!
    [Glauben] Sie mir, das wird nichts.
    [Lassen] Sie mich ausreden!
    Dann [machen] Sie doch einen besseren Vorschlag!
    Bitte [beachten] Sie die Hinweise.
    [Steh] auf und [nimm] deine Sachen mit!
    [Setz] dich und [hör] zu!
    [Fahr] los und [ruf] mich an!
    [Zieh] die Schuhe aus und [komm] herein!
    [Lern] etwas und [werd] erwachsen!
    [Räum] auf und [bring] den Müll weg!
    [Lauft] nach Hause und [holt] die Eltern!
    [Setzen] Sie sich und [hören] Sie zu.
    Also [hört] mir zu!
    Und jetzt [geh] schlafen!
    [Siehe] Seite zwölf.
    Mehr dazu ([siehe] unten) im nächsten Heft.
  `,
  auxiliaryImperative: `
    [Sei] vorsichtig!
    [Seid] still!
    [Sei] mir nicht böse.
    [Seien] Sie unbesorgt!
    [Seien] Sie ehrlich!
    [Seien] wir ehrlich: Das war zu wenig.
  `,
  verbKonjunktiv1: `
    Er [gehe] davon aus, dass der Vertrag halte, sagte der Anwalt.
    Sie [komme] erst am Abend, teilte die Sprecherin mit.
    Das [gelte] auch für kleine Betriebe.
    Der Konzern [wisse] davon nichts, heißt es.
    Die Lage [bleibe] ernst, so der Arzt.
    Es [gebe] keinen Grund zur Sorge, [betone] sie immer wieder.
    Die Bank [halte] an ihrem Plan fest.
    Man [nehme] den Vorwurf ernst, er [treffe] aber nicht zu.
    Niemand [stelle] das Recht in Frage.
    Der Vorschlag [liege] auf dem Tisch, jetzt [gehe] es um die Kosten.
    Er [glaube] nicht, dass das [helfe].
    Ihr Mann [arbeite] seit Jahren dort, sagte sie.
    Die Firma [brauche] mehr Zeit und [suche] einen Partner.
    Der Zeuge behauptet, er [kenne] den Fahrer nicht.
    Die Stadt [lehne] das ab, weil es zu viel [koste].
    Das Land [habe] genug Wasser.
  `,
  auxiliaryKonjunktiv1: `
    Er [habe] nichts gewusst, sagte der Mann.
    Sie [habe] das Haus schon verkauft.
    Es [sei] zu spät, hieß es.
    Die Frau [sei] gestern angekommen und [werde] bald wieder fahren.
    Die Kinder [seien] in Sicherheit.
    Man [müsse] abwarten, [könne] aber hoffen.
    Er [wolle] bleiben, [dürfe] es aber nicht.
    Der Fall [solle] geprüft werden.
    Damit [sei] alles gesagt, das [habe] er immer betont.
    Das [werde] dauern, [habe] er erklärt.
  `,
  verbIndicative: `
    Ich [gehe] davon aus, dass ich das [halte].
    Das [glaube] ich nicht.
    Ich [komme] morgen und [bleibe] bis Montag.
    „Davon [halte] ich nichts“, sagte er.
    Wenn ich dort [arbeite], [brauche] ich Ruhe.
    Sie [kommen] morgen, und sie [bringen] Wein mit.
    Die Leute [lesen] weniger und [reden] mehr.
    [Kommen] Sie morgen auch?
    [Glauben] Sie das wirklich?
    [Gehen] die Leute noch ins Kino?
    Dann [warten] Sie seit drei Stunden hier?
    Das [sagen] Sie immer.
    Heute [nehmen] wir den Bus.
    [Tritt] er zurück, ist der Weg frei.
    [Gibt] es Streit, hilft ein Gespräch.
    [Bleiben] die Preise hoch, sinkt der Umsatz.
    [Geht] es nach ihr, fällt das Fest aus.
    [Kommt] der Zug, wird es laut.
    [Halten] die Mauern, ist das Dorf sicher.
    „[Nehmen] wir den Bus?“, fragte sie.
  `,
  noun: `
    „[Streit] ist gut“, sagte sie.
    „[Frieden] ist mehr“, rief er.
    [Hilfe] kam spät.
    [Ruhe] ist wichtig.
    [Fragen] gibt es genug.
    [Folgen] hatte das nicht.
  `,
  auxiliaryIndicative: `
    [Sind] Sie sicher?
    [Haben] Sie Zeit?
    [Werden] Sie kommen?
    [Sind] wir uns einig, ist alles gut.
    Ich [habe] das nie gewollt, und ich [werde] es nicht tun.
    Das [habe] ich gesagt, und dazu stehe ich.
    Wie [soll] ich das wissen, wenn ich nie gefragt [werde]?
    Ich [habe] mich geirrt und [werde] mich entschuldigen.
    „Ich [habe] ihn gesehen“, sagte sie.
  `,
};

/** The supplement as sentences of which a few tokens are tagged. */
export function supplement(): Gold[] {
  return Object.entries(SENTENCES).flatMap(([name, lines]) => {
    const sentences = lines.trim().split('\n');
    return sentences.map((line) => partlyTagged(line.trim(), Tag[name as keyof typeof Tag]));
  });
}

/** Takes the brackets out of a sentence and gives the tokens between them the tag. */
function partlyTagged(line: string, tag: Tag): Gold {
  const parts = line.split(/[[\]]/);
  const analysis = analyse(parts.join(''));
  const { tokens } = analysis;
  const tags = new Uint8Array(tokens.length).fill(UNTAGGED);
  let offset = 0;
  parts.forEach((part, i) => {
    // every second part stood in brackets
    if (i % 2 === 1) tags[tokens.start.indexOf(offset)] = tag;
    offset += part.length;
  });
  return { analysis, tags };
}
