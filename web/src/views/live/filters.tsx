import { useEffect, useId, useState } from 'preact/hooks';
import { api } from '../../api/client.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useRested } from '../../lib/use-rested.ts';
import type { Filter } from './filter.ts';
import { LIVE } from './messages.ts';

/** Letters after which people are looked up, and milliseconds of rest before. */
const SHORTEST = 2;
const REST = 150;
const SUGGESTED = 10;

/** What is told: words, a person, an outlet, a type. */
export function Filters(props: { readonly of: Filter; readonly onChange: (part: Partial<Filter>) => void }) {
  const { of, onChange } = props;
  const outlets = useAnswer('outlets', async (signal) =>
    api.GET('/api/v1/search/facets', { params: { query: { q: '' } }, signal }),
  );
  const names = (outlets.data?.facets.outlet ?? []).map(({ value }) => value).filter((value) => value !== 'none');
  return (
    <form class="filters" role="search" aria-label={LIVE.filters} onSubmit={(event) => event.preventDefault()}>
      <Field label={LIVE.words} value={of.q} onChange={(q) => onChange({ q })} />
      <Speaker value={of.speaker} onChange={(speaker) => onChange({ speaker })} />
      <Field label={LIVE.outlet} value={of.outlet} offered={names} onChange={(outlet) => onChange({ outlet })} />
      <label>
        {LIVE.type}
        <select value={of.type} onChange={({ currentTarget }) => onChange({ type: currentTarget.value })}>
          <option value="">{LIVE.anyType}</option>
          {Object.entries(MESSAGES.statement.types).map(([type, words]) => (
            <option key={type} value={type}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

function Speaker({ value, onChange }: { readonly value: string; readonly onChange: (name: string) => void }) {
  const [typed, setTyped] = useState('');
  const rested = useRested(typed.trim(), REST);
  const key = rested.length >= SHORTEST ? rested : null;
  const { data } = useAnswer(key, async (signal) =>
    api.GET('/api/v1/entities', { params: { query: { begins: rested, limit: SUGGESTED } }, signal }),
  );
  const names = [...new Set((data?.entities ?? []).map(({ name }) => name))];
  return <Field label={LIVE.speaker} value={value} offered={names} onInput={setTyped} onChange={onChange} />;
}

/** A field that is asked when it is left or Enter is pressed, not at each letter. */
function Field(props: {
  readonly label: string;
  readonly value: string;
  readonly offered?: readonly string[];
  readonly onInput?: (value: string) => void;
  readonly onChange: (value: string) => void;
}) {
  const { label, value, offered, onInput, onChange } = props;
  const list = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  return (
    <label>
      {label}
      <input
        type="search"
        list={offered && list}
        maxLength={2_000}
        autoComplete="off"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          onInput?.(currentTarget.value);
        }}
        onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
      />
      {offered && (
        <datalist id={list}>
          {offered.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </label>
  );
}
