import assert from 'node:assert/strict';
import { test } from 'node:test';
import { text } from '../../src/cli/format/text.ts';
import { messagesFor } from '../../src/cli/messages.ts';
import { type DocumentResult, NOTHING, documentResult } from '../../src/record/result.ts';
import { plainDocument } from '../../src/text/document.ts';
import { article, resultOf, said } from './fixture.ts';
import { collect } from './harness.ts';

const setting = { messages: messagesFor({ LANG: 'de_DE.UTF-8' }), colours: false, width: 80 };
const shown = (document: DocumentResult, more = {}): Promise<string> =>
  collect(text, [document], { ...setting, ...more });

const GOLDEN = `\
Streit um das Wärmenetz: Lindner wirft Stadtwerken Versäumnisse vor
━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
Talkurier · 14. September 2026 · 12 Aussagen · talheim.md

Lindner (4)
  ◆ Streit um das Wärmenetz: Lindner _wirft_ Stadtwerken ⟦Versäumnisse⟧ vor
    berichtet · zu 93 % sicher · 51–63

  ● ⟦„Die Leitungen sind seit Jahren bekannt marode“⟧, _sagte_ Bürgermeisterin
    Petra Lindner am Montag dem Talkurier.
    wörtlich · über: Talkurier · gesagt am: 14. September 2026 · zu 93 % sicher
    · 78–125

  ○ ⟦Wer jetzt überrascht sei, habe nicht hingesehen.⟧
    frei indirekt · zu 88 % sicher · 188–236

  ◑ ⟦Die Stadt werde im Herbst ein eigenes Gutachten in Auftrag geben.⟧
    indirekt → frei · zu 62 % sicher · 237–302


Jens Okafor, Chef der Stadtwerke (6)
  ◆ Jens Okafor, Chef der Stadtwerke, _wies_ ⟦die Vorwürfe⟧ zurück.
    berichtet · bestritten · zu 93 % sicher · 343–355

  ● Man habe, _so_ Okafor, ⟦„jeden Hinweis geprüft“⟧.
    wörtlich · zu 93 % sicher · 385–408

  ○ ⟦~Angeblich~ sei die Stadt schon im März gewarnt worden⟧; das Rathaus habe
    den Brief aber wohl nie geöffnet.
    frei indirekt · bezweifelt · zu 70 % sicher · 410–462

  ○ Angeblich sei die Stadt schon im März gewarnt worden; ⟦das Rathaus habe den
    Brief aber ~wohl~ nie geöffnet.⟧
    frei indirekt · zu 70 % sicher · 464–514

  ◐ Aus dem Umfeld der Bürgermeisterin hieß es, Okafor _habe intern gesagt_,
    ⟦man müsse „die Sache aussitzen“⟧.
    indirekt · zitiert von: dem Umfeld der Bürgermeisterin · zu 74 % sicher ·
    587–618

  ● Aus dem Umfeld der Bürgermeisterin hieß es, Okafor habe intern gesagt, man
    müsse ⟦„die Sache aussitzen“⟧.
    wörtlich · zitiert von: Jens Okafor, Chef der Stadtwerke · zu 93 % sicher ·
    597–618


dem Umfeld der Bürgermeisterin
  ◐ Aus dem Umfeld der Bürgermeisterin _hieß es_, ⟦Okafor habe intern gesagt,
    man müsse „die Sache aussitzen“⟧.
    indirekt · zu 81 % sicher · 560–618


ohne Namen
  ● ⟦„Wir Kunden zahlen am Ende die Zeche. Das war immer so“⟧, _klagte_ ein
    Anwohner.
    wörtlich · zu 93 % sicher · 666–721

● wörtlich ◐ indirekt ◆ berichtet ○ frei indirekt ◑ indirekt → frei
⟦Zitat⟧ _Redesignal_ ~Vorbehalt~
`;

test('an article for people: statements by speaker, each in its sentence', async () => {
  assert.equal(await shown(article()), GOLDEN);
});

test('colours change the look and not the words', async () => {
  const coloured = await shown(article(), { colours: true });
  assert.match(coloured, /\u001b\[1m\u001b\[36m„Die Leitungen/);
  const plain = coloured.replace(/\u001b\[\d+m/g, '').replace(/\s+/g, ' ');
  assert.equal(plain, GOLDEN.replace(/[⟦⟧_~]/g, '').replace(/\s+/g, ' '));
});

test('no line is wider than the terminal', async () => {
  for (const width of [40, 57, 100]) {
    const lines = (await shown(article(), { width })).split('\n');
    assert.deepEqual(
      lines.filter((line) => line.length > width),
      [],
    );
  }
});

test('English, a document without statements, and one that failed', async () => {
  const messages = messagesFor({ LANG: 'en_GB.UTF-8' });
  const failure = { id: 'x', error: { code: 'not-found', message: 'gone' } };
  const empty = documentResult(plainDocument('leer.txt', 'Nichts.'), NOTHING);
  const output = await collect(text, [failure, empty], { ...setting, messages });
  assert.equal(output, 'leer.txt\n━━━━━━━━\n0 statements\n\nNo statements found.\n');
});

test('control characters and escape sequences of a text never reach the terminal', async () => {
  const evil = '„Rot \u001b[31m und \u0007 Titel \u001b]0;x\u0007 und \u009b2J und \u202e umgekehrt“, sagte \u001b[2J.';
  const document = plainDocument(evil, evil, { title: `${evil}\u0000`, outlet: evil, published: evil });
  const statement = said(evil, {
    quote: evil.slice(0, 60),
    speaker: { start: 60, end: evil.length },
    entity: evil,
    addressee: evil,
  });
  const output = await shown(resultOf(document, [statement]));
  assert.doesNotMatch(output, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  assert.match(output, /Rot ␛\[31m und ␇/);
});

test('of a very long statement the middle is left out', async () => {
  const long = `„Ja ${'und nein '.repeat(1_000)}Ende“`;
  const output = await shown(
    resultOf(plainDocument('lang', `Sie sagte: ${long}.`), [said(`Sie sagte: ${long}.`, { quote: long })]),
  );
  assert.ok(output.length < 3_000);
  assert.match(output.replace(/\s+/g, ' '), /Sie sagte: ⟦„Ja und nein .* \[…\] .* und nein Ende“⟧\./);
});
