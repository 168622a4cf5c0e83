import { useId, useState } from 'preact/hooks';
import { type EntityLine, api } from '../api/client.ts';
import { useAnswer } from '../lib/use-answer.ts';
import { useRested } from '../lib/use-rested.ts';
import { type Combobox, type Option, Options, comboboxOf, keysOf } from './combobox.tsx';

/** Letters after which people are looked up, and milliseconds of rest before. */
const SHORTEST = 3;
const REST = 40;
const SUGGESTED = 6;

/** Whom words may mean, while somebody writes them: by the beginning of a name, or by number (E12). */
export function useSuggestedPeople(text: string, isOpen: boolean): readonly EntityLine[] {
  const rested = useRested(text, REST);
  const isNumber = /^E\d+$/.test(rested);
  const key = isOpen && (isNumber || rested.length >= SHORTEST) ? rested : null;
  const { data } = useAnswer(key, async (signal) => {
    const query = { limit: SUGGESTED, ...(isNumber ? { name: rested } : { begins: rested }) };
    return api.GET('/api/v1/entities', { params: { query }, signal });
  });
  return key === null ? [] : (data?.entities ?? []);
}

export const suggestionOf = (one: EntityLine): Option => ({
  ...{ id: one.id, name: one.name },
  note: [one.function, `E${one.id}`].filter((part) => part !== null).join(' · '),
});

interface PersonFieldProps {
  readonly label: string;
  /** Who is not offered. */
  readonly except: number;
  readonly taken: Option | null;
  readonly onTake: (person: Option | null) => void;
}

/** A field for somebody of the register, with suggestions. */
export function PersonField({ label, except, taken, onTake }: PersonFieldProps) {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [chosen, choose] = useState(-1);
  const list = useId();
  const found = useSuggestedPeople(text.trim(), isOpen);
  const options = found.filter(({ id }) => id !== except).map(suggestionOf);
  const close = (): void => setOpen(false);
  const take = (person: Option): void => {
    setText('');
    onTake(person);
    close();
  };
  const write = (value: string): void => {
    setText(value);
    onTake(null);
    choose(-1);
    setOpen(true);
  };
  const combobox: Combobox<Option> = {
    ...{ list, options, isShown: isOpen && options.length > 0, chosen, choose, close, take },
  };
  return (
    <span class="person-field">
      <input
        type="text"
        value={taken ? `${taken.name} (E${taken.id})` : text}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellcheck={false}
        {...comboboxOf(combobox)}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onKeyDown={keysOf(combobox)}
        onBlur={close}
      />
      <Options of={combobox} />
    </span>
  );
}
