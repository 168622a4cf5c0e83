import { useEffect, useState } from 'preact/hooks';
import { useParameters } from '../../lib/address.ts';
import { useRested } from '../../lib/use-rested.ts';
import { CLAIMS } from './messages.ts';

/** What the list of claims is limited to, as the address says it; empty for no limit. */
export interface Filters {
  readonly words: string;
  readonly person: string;
  readonly outlet: string;
  /** `YYYY-MM-DD`. */
  readonly since: string;
  readonly until: string;
  /** At least so many. */
  readonly outlets: string;
  readonly contrary: boolean;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the address asks for; what cannot be asked is left out. */
export function filtersOf(parameters: URLSearchParams): Filters {
  const text = (name: string, isValid = /^/): string => {
    const value = parameters.get(name)?.trim() ?? '';
    return isValid.test(value) ? value : '';
  };
  return {
    ...{ words: text('q'), person: text('person'), outlet: text('outlet') },
    ...{ since: text('since', DAY), until: text('until', DAY), outlets: text('outlets', /^[1-9]\d{0,4}$/) },
    contrary: parameters.get('contrary') === 'yes',
  };
}

/** The query that a statement of the claim must fit: the words as they are, names in quotation marks. */
export function queryOf({ words, person, outlet }: Filters): string {
  const field = (name: string, value: string): string =>
    value === '' ? '' : `${name}:"${value.replaceAll(/["„“”«»]/g, ' ').trim()}"`;
  const text = words === '' ? '' : `(${words})`;
  return [field('speaker', person), field('outlet', outlet), text].filter(Boolean).join(' ');
}

/** The fields above the list; what is written goes into the address once it rests. */
export function FilterFields({ of }: { readonly of: Filters }) {
  const { change } = useParameters();
  const set = (name: string, value: string): void => change({ [name]: value }, true);
  return (
    <form class="claim-filters small" role="search" onSubmit={(event) => event.preventDefault()}>
      <TextField name="q" label={CLAIMS.words} value={of.words} onChange={set} />
      <TextField name="person" label={CLAIMS.person} value={of.person} onChange={set} />
      <TextField name="outlet" label={CLAIMS.outlet} value={of.outlet} onChange={set} />
      <DayField name="since" label={CLAIMS.since} value={of.since} onChange={set} />
      <DayField name="until" label={CLAIMS.until} value={of.until} onChange={set} />
      <TextField name="outlets" label={CLAIMS.fewestOutlets} value={of.outlets} isNumber onChange={set} />
      <label class="check">
        <input
          type="checkbox"
          checked={of.contrary}
          onChange={({ currentTarget }) => set('contrary', currentTarget.checked ? 'yes' : '')}
        />
        {CLAIMS.onlyContrary}
      </label>
    </form>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (name: string, value: string) => void;
}

/** A field for words or for a number. */
function TextField(props: FieldProps & { readonly isNumber?: boolean }) {
  const { name, label, value, isNumber = false, onChange } = props;
  const [text, setText] = useState(value);
  const rested = useRested(text.trim(), 300);
  useEffect(() => {
    if (rested !== value) onChange(name, rested);
  }, [rested]);
  return (
    <label>
      {label}
      <input
        type={isNumber ? 'number' : 'search'}
        list={undefined}
        min={isNumber ? 1 : undefined}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
    </label>
  );
}

function DayField({ name, label, value, onChange }: FieldProps) {
  return (
    <label>
      {label}
      <input
        type="date"
        list={undefined}
        value={value}
        onChange={({ currentTarget }) => onChange(name, currentTarget.value)}
      />
    </label>
  );
}
