import { useState } from 'preact/hooks';
import { type Problem, UNREACHABLE, api } from '../../api/client.ts';
import { KEEPING } from './messages.ts';
import { Wrong } from './wrong.tsx';

interface Draft {
  readonly name: string;
  readonly kind: 'atom' | 'webhook';
  readonly target: string;
  readonly secret: string;
}

/** Has a search told from now on: as a feed, and by an admin as requests to an address. */
export function Subscribing(props: { readonly query: string; readonly isAdmin: boolean; readonly onDone: () => void }) {
  const { query, isAdmin, onDone } = props;
  const fresh: Draft = { name: query.slice(0, 200).trim(), kind: 'atom', target: '', secret: '' };
  const [draft, setDraft] = useState<Draft>(fresh);
  const [problem, setProblem] = useState<Problem | null>(null);
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const add = async (): Promise<void> => {
    const about = { name: draft.name.trim(), query };
    const { kind, target, secret } = draft;
    const body = kind === 'atom' ? { ...about, kind } : { ...about, kind, target, secret: { env: secret } };
    const { data, error } = await api.POST('/api/v1/alerts', { body });
    setProblem(data ? null : (error ?? UNREACHABLE));
    if (!data) return;
    setDraft(fresh);
    onDone();
  };
  return (
    <form
      class="subscribing"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h2>{KEEPING.subscribe}</h2>
      <p class="quiet small">{KEEPING.subscribeMore}</p>
      <Field label={KEEPING.name} value={draft.name} onInput={(name) => change({ name })} pattern=".*\S.*" />
      {isAdmin && (
        <label>
          {KEEPING.as}
          <select
            value={draft.kind}
            onChange={({ currentTarget }) => change({ kind: currentTarget.value as Draft['kind'] })}
          >
            <option value="atom">{KEEPING.feed}</option>
            <option value="webhook">{KEEPING.webhook}</option>
          </select>
        </label>
      )}
      {draft.kind === 'webhook' && <Webhook draft={draft} onChange={change} />}
      <p class="actions">
        <button type="submit" class="primary">
          {KEEPING.add}
        </button>
      </p>
      <Wrong problem={problem} />
    </form>
  );
}

function Webhook({ draft, onChange }: { readonly draft: Draft; readonly onChange: (part: Partial<Draft>) => void }) {
  return (
    <>
      <Field
        label={KEEPING.target}
        value={draft.target}
        pattern="https?://.+"
        placeholder="https://…"
        onInput={(target) => onChange({ target })}
      />
      <Field
        label={KEEPING.secret}
        value={draft.secret}
        pattern="[A-Za-z_][A-Za-z0-9_]*"
        placeholder="HOOK_SECRET"
        onInput={(secret) => onChange({ secret })}
      />
      <p class="quiet small">{KEEPING.secretMore}</p>
    </>
  );
}

function Field(props: {
  readonly label: string;
  readonly value: string;
  readonly pattern: string;
  readonly placeholder?: string;
  readonly onInput: (value: string) => void;
}) {
  return (
    <label>
      {props.label}
      <input
        type="text"
        list={undefined}
        required
        maxLength={2_000}
        pattern={props.pattern}
        placeholder={props.placeholder}
        spellcheck={false}
        value={props.value}
        onInput={({ currentTarget }) => props.onInput(currentTarget.value)}
      />
    </label>
  );
}
