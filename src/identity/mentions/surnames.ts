import type { Analysis } from '../../language/de/analysis.ts';
import { word } from '../../language/de/tokens.ts';
import { Word, isJoined } from './words.ts';

export const PARTICLES = new Set(
  'von van de der den da di du del della la le zu zum zur al el bin ibn ben abu dos do y af av vom ter ten'.split(' '),
);

/** Whether a word may be a part of someone's name. */
export const isNamed = (words: Uint8Array, k: number): boolean =>
  words[k] === Word.unknown || words[k] === Word.noun || words[k] === Word.given;

/** The same as `surnameEnd`; right after a given name also what is a role or place elsewhere: "Heike Baumann". */
export function familyEnd(a: Analysis, words: Uint8Array, k: number, limit: number): number {
  const end = surnameEnd(a, words, k, limit);
  if (end > k || k >= limit || !isJoined(a, k)) return end;
  return words[k - 1] !== Word.initial && isTaken(a, words, k) ? k + 1 : k;
}

export function isTaken(a: Analysis, words: Uint8Array, k: number): boolean {
  return TAKEN_FOR_OTHERS.has(words[k]) && !isBrand(word(a.tokens, k)) && !isNamed(words, k + 1);
}

/** The end of a surname with its particles that begins at `k`; `k` when none does. */
export function surnameEnd(a: Analysis, words: Uint8Array, k: number, limit: number): number {
  let end = k;
  for (let i = k; i < limit && isJoined(a, i); i++) {
    if (isNamed(words, i)) {
      // "Eva Kern ⟨Vorwürfe⟩": one known noun is a surname, a second one is not
      if (words[i] === Word.noun && end > k) break;
      end = i + 1;
    } else if (words[i] === Word.initial && i > k && isNamed(words, i + 1)) {
      continue;
    } else if (!PARTICLES.has(a.forms[i]) || !leadsOn(words, i, limit) || (end > k && a.forms[i] !== 'y')) break;
  }
  return end;
}

const TAKEN_FOR_OTHERS: ReadonlySet<number> = new Set([
  Word.role,
  Word.place,
  Word.group,
  Word.organisation,
  Word.adjective,
]);

/** "von ⟨der⟩ Aue": after a particle comes a name, maybe after another particle. */
function leadsOn(words: Uint8Array, i: number, limit: number): boolean {
  for (let k = i + 1; k < Math.min(limit, i + 3); k++) if (isNamed(words, k)) return true;
  return false;
}

/** English words that names of organisations end with. */
const ENTERPRISE =
  /^(?:agency|airlines?|airways|alliance|association|bank|board|brothers|capital|cent(?:er|re)|club|college|committee|company|corporation|council|energy|foundation|fund|games|group|holding|inc\.?|initiative|institute|international|journal|ltd\.?|management|media|museum|music|network|news|now|organi[sz]ation|partners|party|post|press|project|records|research|review|services|society|solutions|studios?|systems?|technolog(?:y|ies)|times|today|tv|union|university|ventures|watch|world)$/;

/** Whether a run of words is rather the name of a firm or a thing. */
export const isEnterprise = (a: Analysis, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (ENTERPRISE.test(a.forms[i]) || isBrand(word(a.tokens, i))) return true;
  return false;
};

/** "GmbH", "iPhone", "DGB", "14er": capitals and digits inside a word. */
function isBrand(form: string): boolean {
  return (
    /\d|\p{Ll}\p{Lu}/u.test(form.replace(/^(?:De|Di|Du|El|La|Le|Mc|Mac|Van)(?=\p{Lu})/u, '')) ||
    (form.length > 1 && form === form.toUpperCase())
  );
}
