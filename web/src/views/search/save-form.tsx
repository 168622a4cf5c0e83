import { useState } from 'preact/hooks';
import { type Problem, type SavedLine, UNREACHABLE, api } from '../../api/client.ts';
import { KEEPING } from './messages.ts';
import { focus } from '../../lib/focus.ts';
import { Wrong } from './wrong.tsx';

const LONGEST = 200;

/** Keeps a search under a name. @param onDone whether it was kept */
export function SaveForm(props: {
  readonly query: string;
  readonly saved: readonly SavedLine[];
  readonly onDone: (isSaved: boolean) => void;
}) {
  const { query, saved, onDone } = props;
  const [name, setName] = useState(query.slice(0, LONGEST).trim());
  const [problem, setProblem] = useState<Problem | null>(null);
  const replaced = saved.find((one) => one.name === name.trim());
  const save = async (): Promise<void> => {
    const path = { name: name.trim() };
    const { data, error } = await api.PUT('/api/v1/saved-searches/{name}', { params: { path }, body: { query } });
    if (data) onDone(true);
    else setProblem(error ?? UNREACHABLE);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label>
        {KEEPING.name}
        <input
          type="text"
          list={undefined}
          required
          pattern=".*\S.*"
          maxLength={LONGEST}
          value={name}
          ref={focus}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <p class="actions">
        <button type="submit" class="primary">
          {replaced ? KEEPING.replace : KEEPING.keep}
        </button>
        <button type="button" onClick={() => onDone(false)}>
          {KEEPING.cancel}
        </button>
      </p>
      {replaced && (
        <p role="status" class="small">
          {KEEPING.replaces(replaced.name)}
        </p>
      )}
      <Wrong problem={problem} />
    </form>
  );
}
