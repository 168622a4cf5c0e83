import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { api } from '../../api/client.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useRested } from '../../lib/use-rested.ts';
import { fieldText } from './query-text.ts';

/** Letters after which people and outlets are looked up, and milliseconds of rest before. */
const SHORTEST = 3;
const REST = 40;
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
  useEffect(() => setText(query), [query]);
  const completion = useCompletion(text, setText);
  const { list, input, people, isShown, chosen, open, close, take } = completion;
  const write = (value: string): void => {
    setText(value);
    open();
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    close();
    onAsk(text.trim());
  };
  return (
    <form class="field" role="search" onSubmit={submit}>
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
        {...comboboxOf(completion)}
        onInput={({ currentTarget }) => write(currentTarget.value)}
        onKeyDown={keysOf(completion)}
        onBlur={close}
      />
      <button type="submit" class="primary">
        {search.find}
      </button>
      <Suggestions id={list} of={people} isShown={isShown} chosen={chosen} onTake={take} />
    </form>
  );
}

/** Names that would complete a text, and which of them is chosen: -1 for none. */
interface Completion {
  readonly list: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly people: readonly Suggestion[];
  readonly isShown: boolean;
  readonly chosen: number;
  readonly choose: (i: number) => void;
  readonly open: () => void;
  readonly close: () => void;
  readonly take: (suggestion: Suggestion) => void;
}

function useCompletion(text: string, setText: (text: string) => void): Completion {
  const [chosen, choose] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const word = useRested(lastWord(text), REST);
  const people = useSuggestions(isOpen ? word : '');
  const close = (): void => setOpen(false);
  const open = (): void => {
    choose(-1);
    setOpen(true);
  };
  const take = (suggestion: Suggestion): void => {
    setText(`${text.slice(0, text.length - lastWord(text).length)}${suggestion.text} `);
    close();
    input.current?.focus();
  };
  return { list, input, people, isShown: isOpen && people.length > 0, chosen, choose, open, close, take };
}

/** The arrows go through the list and past its ends into the field, Enter takes, Escape closes. */
function keysOf({ people, isShown, chosen, choose, take, close }: Completion): (event: KeyboardEvent) => void {
  return (event) => {
    if (!isShown) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') choose(chosen + 1 === people.length ? -1 : chosen + 1);
    else if (event.key === 'ArrowUp') choose(chosen === -1 ? people.length - 1 : chosen - 1);
    else if (event.key === 'Enter' && chosen >= 0) take(people[chosen]);
    else return;
    event.preventDefault();
  };
}

/** What a screen reader is told of the field and its list. */
const comboboxOf = ({ list, isShown, chosen }: Completion) =>
  ({
    role: 'combobox',
    'aria-expanded': isShown,
    'aria-controls': list,
    'aria-autocomplete': 'list',
    'aria-activedescendant': isShown && chosen >= 0 ? `${list}-${chosen}` : undefined,
  }) as const;

function Suggestions(props: {
  readonly id: string;
  readonly of: readonly Suggestion[];
  readonly isShown: boolean;
  readonly chosen: number;
  readonly onTake: (suggestion: Suggestion) => void;
}) {
  const { id, of, isShown, chosen, onTake } = props;
  return (
    <ul id={id} role="listbox" aria-label={MESSAGES.shell.people} hidden={!isShown} class="suggestions">
      {of.map((one, i) => (
        <li
          key={one.text}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i === chosen}
          onMouseDown={(event) => {
            // the field keeps the focus
            event.preventDefault();
            onTake(one);
          }}
        >
          {one.name} <span class="quiet small">{one.note}</span>
        </li>
      ))}
    </ul>
  );
}

const lastWord = (text: string): string => /(?:^|\s)(?:speaker:|addressee:)?([^\s":()]*)$/.exec(text)?.[1] ?? '';

function useSuggestions(word: string): readonly Suggestion[] {
  const key = word.length >= SHORTEST ? word : null;
  const { data } = useAnswer(key, async (signal) =>
    api.GET('/api/v1/entities', { params: { query: { begins: word, limit: SUGGESTED } }, signal }),
  );
  if (key === null) return [];
  return (data?.entities ?? []).map((one) => ({
    text: fieldText('speaker', `E${one.id}`),
    name: one.name,
    note: [one.function, `E${one.id}`].filter((part) => part !== null).join(' · '),
  }));
}
