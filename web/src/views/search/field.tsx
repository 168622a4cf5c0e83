import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { api } from '../../api/client.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { fieldText } from './query-text.ts';

/** Letters after which people and outlets are looked up, and milliseconds of rest before. */
const SHORTEST = 3;
const REST = 150;
const SUGGESTED = 6;

interface Suggestion {
  readonly text: string;
  readonly name: string;
  readonly note: string;
}

/** The field of a search, with suggestions for the people that its last word may mean (WAI-ARIA combobox pattern). */
export function QueryField({ query, onAsk }: { readonly query: string; readonly onAsk: (query: string) => void }) {
  const { search } = MESSAGES;
  const [text, setText] = useState(query);
  const [chosen, setChosen] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setText(query), [query]);
  const word = useRested(lastWord(text), REST);
  const people = useSuggestions(isOpen ? word : '');
  const shown = isOpen && people.length > 0;
  const take = (suggestion: Suggestion): void => {
    const next = `${text.slice(0, text.length - lastWord(text).length)}${suggestion.text} `;
    setText(next);
    setOpen(false);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!shown) return;
    if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'ArrowDown') setChosen((chosen + 1) % people.length);
    else if (event.key === 'ArrowUp') setChosen(((chosen + people.length) % (people.length + 1)) - 1);
    else if (event.key === 'Enter' && chosen >= 0) take(people[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <form
      class="field"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        setOpen(false);
        onAsk(text.trim());
      }}
    >
      <input
        ref={input}
        type="search"
        list={undefined}
        name="q"
        value={text}
        maxLength={10_000}
        aria-label={search.field}
        placeholder={search.placeholder}
        autoComplete="off"
        spellcheck={false}
        role="combobox"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && chosen >= 0 ? `${list}-${chosen}` : undefined}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setChosen(-1);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      <button type="submit" class="primary">
        {search.find}
      </button>
      <ul id={list} role="listbox" aria-label={MESSAGES.shell.people} hidden={!shown} class="suggestions">
        {people.map((one, i) => (
          <li
            key={one.text}
            id={`${list}-${i}`}
            role="option"
            aria-selected={i === chosen}
            onMouseDown={(event) => {
              event.preventDefault();
              take(one);
            }}
          >
            {one.name} <span class="quiet small">{one.note}</span>
          </li>
        ))}
      </ul>
    </form>
  );
}

const lastWord = (text: string): string => /(?:^|\s)(?:speaker:|addressee:)?([^\s":()]*)$/.exec(text)?.[1] ?? '';

function useSuggestions(word: string): readonly Suggestion[] {
  const key = word.length >= SHORTEST ? word : null;
  const { data } = useAnswer(key, async (signal) =>
    api.GET('/api/v1/entities', { params: { query: { name: word, limit: SUGGESTED } }, signal }),
  );
  if (key === null) return [];
  return (data?.entities ?? []).map((one) => ({
    text: fieldText('speaker', `E${one.id}`),
    name: one.name,
    note: [one.function, `E${one.id}`].filter((part) => part !== null).join(' · '),
  }));
}

/** A value once it has not changed for a while. */
function useRested<T>(value: T, milliseconds: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return rested;
}
