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
} as const satisfies Record<string, { readonly de: string; readonly en: string }>;

/** The name of a rule, as `because` gives it. */
export type RuleName = keyof typeof RULES;

/** What a rule goes by, in words; its name where it has none. */
export function explainRule(rule: string, language: 'de' | 'en'): string {
  return rule in RULES ? RULES[rule as RuleName][language] : rule;
}
