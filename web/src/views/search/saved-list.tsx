import { useState } from 'preact/hooks';
import { type Problem, type SavedLine, UNREACHABLE, api } from '../../api/client.ts';
import { searchAddress } from '../../lib/address.ts';
import { Confirm } from '../../parts/confirm.tsx';
import { KEEPING } from './messages.ts';
import { freshText } from './fresh.ts';
import type { Saved } from './use-saved.ts';
import { focus, useFocusBack } from '../../lib/focus.ts';
import { Wrong } from './wrong.tsx';

/** What is saved, with how many statements are new; renamed and removed here. */
export function SavedList(props: { readonly saved: Saved; readonly mayEdit: boolean; readonly onOpen: () => void }) {
  const { saved, mayEdit, onOpen } = props;
  const [problem, setProblem] = useState<Problem | null>(null);
  const change = async (made: Promise<{ readonly data?: unknown; readonly error?: Problem }>): Promise<void> => {
    const { data, error } = await made;
    setProblem(data === undefined ? (error ?? UNREACHABLE) : null);
    saved.again();
  };
  const { searches, isLoading } = saved;
  return (
    <>
      <Wrong problem={problem ?? saved.problem} />
      {searches.length === 0 && !isLoading && !saved.problem && <p class="quiet">{KEEPING.noneSaved}</p>}
      <ul>
        {searches.map((one) => (
          <SavedItem
            key={one.name}
            of={one}
            mayEdit={mayEdit}
            onOpen={onOpen}
            onRename={(name) =>
              void change(
                api.PATCH('/api/v1/saved-searches/{name}', { params: { path: { name: one.name } }, body: { name } }),
              )
            }
            onRemove={() =>
              void change(api.DELETE('/api/v1/saved-searches/{name}', { params: { path: { name: one.name } } }))
            }
          />
        ))}
      </ul>
    </>
  );
}

interface ItemProps {
  readonly of: SavedLine;
  readonly mayEdit: boolean;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

function SavedItem({ of, mayEdit, onOpen, onRename, onRemove }: ItemProps) {
  const [doing, setDoing] = useState<'rename' | 'remove' | null>(null);
  const done = (): void => setDoing(null);
  return (
    <li>
      <div class="what">
        <a href={`${searchAddress(of.query)}&order=newest`} onClick={onOpen}>
          {of.name}
        </a>{' '}
        {of.fresh !== 0 && <span class={of.fresh === null ? 'quiet small' : 'news number'}>{freshText(of.fresh)}</span>}
        {of.query !== of.name && <p class="quiet small query">{of.query}</p>}
      </div>
      {mayEdit && (
        <span class="actions">
          <button type="button" aria-label={KEEPING.renameOf(of.name)} onClick={() => setDoing('rename')}>
            {KEEPING.rename}
          </button>
          <button type="button" aria-label={KEEPING.removeOf(of.name)} onClick={() => setDoing('remove')}>
            {KEEPING.remove}
          </button>
        </span>
      )}
      {doing === 'rename' && <Renaming name={of.name} onRename={onRename} onDone={done} />}
      {doing === 'remove' && (
        <Confirm
          question={KEEPING.reallyRemove(of.name)}
          yes={KEEPING.yes}
          no={KEEPING.cancel}
          onYes={() => {
            done();
            onRemove();
          }}
          onNo={done}
        />
      )}
    </li>
  );
}

function Renaming(props: {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onDone: () => void;
}) {
  const [name, setName] = useState(props.name);
  const { back, around } = useFocusBack();
  return (
    <form
      class="actions"
      onSubmit={(event) => {
        event.preventDefault();
        around(event);
        props.onDone();
        if (name.trim() !== props.name) props.onRename(name.trim());
      }}
    >
      <input
        type="text"
        list={undefined}
        required
        pattern=".*\S.*"
        maxLength={200}
        value={name}
        aria-label={KEEPING.newName(props.name)}
        ref={focus}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <button type="submit">{KEEPING.keep}</button>
      <button
        type="button"
        onClick={() => {
          back();
          props.onDone();
        }}
      >
        {KEEPING.cancel}
      </button>
    </form>
  );
}
