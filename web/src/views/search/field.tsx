import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { MESSAGES } from '../../i18n/messages.ts';
import { type Combobox, type Option, Options, comboboxOf, keysOf } from '../../parts/combobox.tsx';
import { suggestionOf, useSuggestedPeople } from '../../parts/person-field.tsx';
import { fieldText } from './query-text.ts';

/** Somebody, with the words that ask for them. */
interface Suggestion extends Option {
  readonly text: string;
}

/** The field of a search, with suggestions for the people that its last word may mean (WAI-ARIA combobox pattern). */
export function QueryField({ query, onAsk }: { readonly query: string; readonly onAsk: (query: string) => void }) {
  const { search } = MESSAGES;
  const [text, setText] = useState(query);
  useEffect(() => setText(query), [query]);
  const completion = useCompletion(text, setText);
  const { input, open, close } = completion;
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
      <Options of={completion} />
    </form>
  );
}

interface Completion extends Combobox<Suggestion> {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly open: () => void;
}

function useCompletion(text: string, setText: (text: string) => void): Completion {
  const [chosen, choose] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const people = useSuggestedPeople(lastWord(text), isOpen);
  const options = people.map((one) => ({ ...suggestionOf(one), text: fieldText('speaker', `E${one.id}`) }));
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
  return { list, input, options, isShown: isOpen && options.length > 0, chosen, choose, open, close, take };
}

const lastWord = (text: string): string => /(?:^|\s)(?:speaker:|addressee:)?([^\s":()]*)$/.exec(text)?.[1] ?? '';
