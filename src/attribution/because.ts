/** What each rule goes by, in words for readers; ⟨⟩ marks what the rule matches. */
export const RULES = {
  'quotation-then-verb': {
    de: 'Wörtliche Rede, danach ein Verb des Sagens mit seinem Subjekt',
    en: 'quotation followed by a verb of saying and its subject',
  },
  'quotation-then-wie': {
    de: 'Wörtliche Rede, danach „wie“ mit einem Verb des Sagens',
    en: 'quotation followed by “wie” and a verb of saying',
  },
  'quotation-then-any-verb': {
    de: 'Wörtliche Rede, danach ein Verb mit seinem Subjekt',
    en: 'quotation followed by a verb and its subject',
  },
  'verb-colon-quotation': {
    de: 'Verb des Sagens und Doppelpunkt vor der wörtlichen Rede',
    en: 'verb of saying and colon before the quotation',
  },
  'verb-then-quotation': {
    de: 'Verb des Sagens vor der wörtlichen Rede',
    en: 'verb of saying before the quotation',
  },
  'clause-colon-quotation': {
    de: 'Satz mit Doppelpunkt vor der wörtlichen Rede',
    en: 'clause with a colon before the quotation',
  },
  'name-colon-quotation': {
    de: 'Name und Doppelpunkt vor der wörtlichen Rede',
    en: 'name and colon before the quotation',
  },
  'interrupted-quotation': {
    de: 'Wörtliche Rede, vom Begleitsatz unterbrochen',
    en: 'quotation interrupted by its frame',
  },
  'quoted-phrase': {
    de: 'Wörter in Anführungszeichen als Teil eines Satzes mit einem Verb des Sagens',
    en: 'quoted words that are part of a clause with a verb of saying',
  },
  'quoted-words': {
    de: 'Wörter in Anführungszeichen innerhalb indirekter Rede',
    en: 'quoted words inside indirect speech',
  },
  'continued-quotation': {
    de: 'Weitere wörtliche Rede derselben Stimme',
    en: 'quotation that goes on with the same voice',
  },
  'quotation-alone': { de: 'Wörtliche Rede ohne Begleitsatz', en: 'quotation without a frame' },
  turn: { de: 'Wortbeitrag in einem Gespräch', en: 'turn in an interview' },
  'dass-clause': { de: 'Dass-Satz nach einem Verb des Sagens oder Denkens', en: 'dass-clause after a reporting verb' },
  'ob-clause': { de: 'Ob-Satz nach einem Verb des Sagens oder Fragens', en: 'ob-clause after a reporting verb' },
  'question-clause': { de: 'Indirekte Frage', en: 'indirect question' },
  infinitive: { de: 'Infinitiv mit „zu“ nach einem Verb des Sagens', en: 'zu-infinitive after a reporting verb' },
  colon: { de: 'Verb des Sagens mit Doppelpunkt', en: 'reporting verb with a colon' },
  'konjunktiv-clause': {
    de: 'Hauptsatz im Konjunktiv nach einem Verb des Sagens',
    en: 'main clause in the Konjunktiv after a reporting verb',
  },
  'verb-second-clause': { de: 'Hauptsatz nach einem Verb des Sagens', en: 'main clause after a reporting verb' },
  'frame-after': { de: 'Begleitsatz nach oder in der Aussage', en: 'framing clause after or inside what was said' },
  'so-clause': {
    de: 'Eingeschobenes „so“ mit einem Verb des Sagens',
    en: 'parenthesis with “so” and a reporting verb',
  },
  'wie-clause': { de: '„Wie“ mit einem Verb des Sagens', en: '“wie” with a reporting verb' },
  so: { de: '„So“ mit dem Namen der Stimme', en: '“so” with the name of the voice' },
  source: { de: 'Quelle nach „laut“, „gemäß“ und Ähnlichem', en: 'source after “laut”, “gemäß” and the like' },
  'source-noun': {
    de: '„Nach Angaben“, „nach Ansicht“ und Ähnliches',
    en: '“nach Angaben”, “nach Ansicht” and the like',
  },
  'source-after': { de: 'Quelle vor „zufolge“', en: 'source before “zufolge”' },
  demnach: { de: '„Demnach“: nach einer zuvor genannten Quelle', en: '“demnach”: by a source named before' },
  noun: { de: 'Hauptwort des Sagens („Forderung“, „Vorwurf“)', en: 'noun of saying (“Forderung”, “Vorwurf”)' },
  'noun-colon': { de: 'Hauptwort des Sagens mit Doppelpunkt', en: 'noun of saying with a colon' },
  'speech-act': {
    de: 'Verb, das einen Sprechakt benennt („fordert“, „kritisiert“)',
    en: 'verb that names a speech act (“fordert”, “kritisiert”)',
  },
  'konjunktiv-goes-on': {
    de: 'Konjunktiv I ohne Begleitsatz: die Rede geht weiter',
    en: 'Konjunktiv I without a frame: the speech goes on',
  },
  'konjunktiv2-goes-on': {
    de: 'Konjunktiv II ohne Begleitsatz: die Rede geht weiter',
    en: 'Konjunktiv II without a frame: the speech goes on',
  },
  'hearsay-soll': { de: '„Soll“ mit Infinitiv Perfekt: Hörensagen', en: '“soll” with a perfect infinitive: hearsay' },
  'plan-soll': {
    de: '„Soll“ nach einer Aussage: der Inhalt geht weiter',
    en: '“soll” after a statement: its content goes on',
  },
  complement: { de: 'Nebensatz, Infinitiv oder Hauptsatz nach einem Verb', en: 'clause or infinitive after a verb' },
  'complement-whole': { de: 'Rest des Satzes nach einem Verb', en: 'rest of the sentence after a verb' },
  'complement-clause': { de: 'Einzelner Teilsatz nach einem Verb', en: 'single clause after a verb' },
  'verb-after': { de: 'Verb mit seinem Subjekt nach der Aussage', en: 'verb and its subject after what was said' },
  preposition: { de: 'Präposition mit einer möglichen Quelle', en: 'preposition with a possible source' },
  act: { de: 'Satz mit einem handelnden Subjekt', en: 'sentence with an acting subject' },
  'act-clause': { de: 'Teilsatz mit einem Verb des Sagens', en: 'clause with a verb of saying' },
  'pair-alone': { de: 'Wörter in Anführungszeichen', en: 'words in quotation marks' },
  'pair-before': { de: 'Satz vor den Anführungszeichen', en: 'clause before the quotation marks' },
  'pair-within': { de: 'Satz um die Anführungszeichen', en: 'clause around the quotation marks' },
  'noun-complement': { de: 'Hauptwort vor einem Teilsatz', en: 'noun before a clause' },
  anaphor: {
    de: '„Das“ mit einem Verb des Sagens nach der Aussage',
    en: '“das” with a reporting verb after what was said',
  },
  'sentence-distanced': { de: 'Satz ohne eigenen Begleitsatz', en: 'sentence without a frame of its own' },
  'sentence-hearsay': {
    de: 'Satz mit „soll“, „würde“ oder „angeblich“',
    en: 'sentence with “soll”, “würde” or “angeblich”',
  },
  sequence: {
    de: 'Wörter, die in ihrer Abfolge wie eine Aussage aussehen',
    en: 'words whose sequence looks like a statement',
  },
  'sequence-frame': {
    de: 'Aussage mit einem Begleitsatz, wie ihn die Abfolge der Wörter zeigt',
    en: 'statement with the frame that the sequence of words shows',
  },
  'weighs-cue': { de: 'dafür spricht das Wort des Sagens', en: 'the word of saying speaks for it' },
  'weighs-speaker': { de: 'dafür spricht, wer da spricht', en: 'the one who speaks speaks for it' },
  'weighs-mood': { de: 'dafür sprechen Modus und Zeit der Verben', en: 'mood and tense of its verbs speak for it' },
  'weighs-words': { de: 'dafür sprechen die Wörter darin und daneben', en: 'the words in and beside it speak for it' },
  'weighs-marks': { de: 'dafür sprechen die Satzzeichen', en: 'the marks around it speak for it' },
  'weighs-quotation': {
    de: 'dafür spricht, was in den Anführungszeichen steht',
    en: 'what stands in the quotation marks speaks for it',
  },
  'weighs-context': { de: 'dafür sprechen die Sätze davor und danach', en: 'the sentences around speak for it' },
  'weighs-grammar': { de: 'die Grammatik allein käme zum selben Schluss', en: 'the grammar alone concludes the same' },
  'weighs-length': { de: 'dafür sprechen Länge und Bau', en: 'its length and build speak for it' },
  'weighs-sequence': { de: 'dafür spricht die Abfolge der Wörter', en: 'the sequence of words speaks for it' },
  'weighs-act': { de: 'dafür spricht das Verb des Satzes', en: 'the verb of the sentence speaks for it' },
} as const satisfies Record<string, { readonly de: string; readonly en: string }>;

/** The name of a rule, as `because` gives it. */
export type RuleName = keyof typeof RULES;

/** What a rule goes by, in words; its name where it has none. */
export function explainRule(rule: string, language: 'de' | 'en'): string {
  return rule in RULES ? RULES[rule as RuleName][language] : rule;
}
