import { useLayoutEffect } from 'preact/hooks';
import { isWriting } from '../../lib/is-writing.ts';

type Key = 'a' | 'r' | 'e' | 'u' | 'j' | 'k';

/** Keys for what one does most, as long as nothing is written. @param isOff while something else has the keys */
export function useVerdictKeys(actions: Readonly<Record<Key, () => void>>, isOff: boolean): void {
  useLayoutEffect(() => {
    if (isOff) return;
    const onKey = ({ key, ctrlKey, metaKey, altKey, target, repeat }: KeyboardEvent): void => {
      if (ctrlKey || metaKey || altKey || repeat || isWriting(target)) return;
      if (key in actions) actions[key as Key]();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
