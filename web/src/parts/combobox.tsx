import './combobox.css';
import { MESSAGES } from '../i18n/messages.ts';

/** What a list below a field offers. */
export interface Option {
  readonly id: number;
  readonly name: string;
  readonly note: string;
}

/** A field with a list of what it may mean, and which of these is chosen: -1 for none (WAI-ARIA combobox pattern). */
export interface Combobox<O extends Option> {
  /** Id of the list. */
  readonly list: string;
  readonly options: readonly O[];
  readonly isShown: boolean;
  readonly chosen: number;
  readonly choose: (i: number) => void;
  readonly close: () => void;
  readonly take: (option: O) => void;
}

/** The arrows go through the list and past its ends into the field, Enter takes, Escape closes. */
export function keysOf<O extends Option>(combobox: Combobox<O>): (event: KeyboardEvent) => void {
  const { options, isShown, chosen, choose, take, close } = combobox;
  return (event) => {
    if (!isShown) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') choose(chosen + 1 === options.length ? -1 : chosen + 1);
    else if (event.key === 'ArrowUp') choose(chosen === -1 ? options.length - 1 : chosen - 1);
    else if (event.key === 'Enter' && chosen >= 0) take(options[chosen]);
    else return;
    event.preventDefault();
  };
}

/** What a screen reader is told of the field and its list. */
export const comboboxOf = <O extends Option>({ list, isShown, chosen }: Combobox<O>) =>
  ({
    role: 'combobox',
    'aria-expanded': isShown,
    'aria-controls': list,
    'aria-autocomplete': 'list',
    'aria-activedescendant': isShown && chosen >= 0 ? `${list}-${chosen}` : undefined,
  }) as const;

export function Options<O extends Option>({ of }: { readonly of: Combobox<O> }) {
  const { list, options, isShown, chosen, take } = of;
  return (
    <ul id={list} role="listbox" aria-label={MESSAGES.shell.people} hidden={!isShown} class="suggestions">
      {options.map((one, i) => (
        <li
          key={one.id}
          id={`${list}-${i}`}
          role="option"
          aria-selected={i === chosen}
          onMouseDown={(event) => {
            // the field keeps the focus
            event.preventDefault();
            take(one);
          }}
        >
          {one.name} <span class="quiet small">{one.note}</span>
        </li>
      ))}
    </ul>
  );
}
