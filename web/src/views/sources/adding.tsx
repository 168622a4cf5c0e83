import { useState } from 'preact/hooks';
import { type Problem, UNREACHABLE, api } from '../../api/client.ts';
import { problemText } from '../../parts/states.tsx';
import { SOURCES } from './messages.ts';

interface Taken {
  readonly added: readonly Feed[];
  readonly known: readonly Feed[];
  readonly refused: readonly string[];
}
interface Feed {
  readonly url: string;
  readonly title: string | null;
}
type Told =
  | { readonly kind: 'added'; readonly url: string; readonly isNew: boolean }
  | { readonly kind: 'taken'; readonly taken: Taken }
  | { readonly kind: 'wrong'; readonly words: string };

/** One address, or a whole list of a feed reader; and what became of it. */
export function Adding(props: { readonly isEmpty: boolean; readonly mayEdit: boolean; readonly onAdded: () => void }) {
  const { isEmpty, mayEdit, onAdded } = props;
  const [told, setTold] = useState<Told | null>(null);
  const tell = (next: Told): void => {
    setTold(next);
    if (next.kind !== 'wrong') onAdded();
  };
  return (
    <>
      <div class="adding">
        {mayEdit && <AddressForm onTold={tell} />}
        {mayEdit && <ListField onTold={tell} />}
        {!isEmpty && (
          <a class="button" href="/api/v1/sources/opml" download="wortlaut.opml">
            {SOURCES.giveList}
          </a>
        )}
      </div>
      <div role="status">
        {told?.kind === 'added' && (
          <p class="small">{told.isNew ? SOURCES.added(told.url) : SOURCES.there(told.url)}</p>
        )}
        {told?.kind === 'taken' && <TakenList of={told.taken} onClose={() => setTold(null)} />}
      </div>
      {told?.kind === 'wrong' && (
        <p class="problem" role="alert">
          {SOURCES.bad} {told.words}
        </p>
      )}
    </>
  );
}

function AddressForm({ onTold }: { readonly onTold: (told: Told) => void }) {
  const [url, setUrl] = useState('');
  const add = async (): Promise<void> => {
    const address = url.trim();
    const { data, error } = await api.POST('/api/v1/sources', { body: { url: address } });
    if (data) setUrl('');
    onTold(
      data
        ? { kind: 'added', url: address, isNew: data.isNew }
        : { kind: 'wrong', words: problemText(error ?? UNREACHABLE) },
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <input
        type="url"
        list={undefined}
        required
        pattern="https?://.+"
        maxLength={2_000}
        value={url}
        aria-label={SOURCES.address}
        placeholder={`${SOURCES.address}: https://…`}
        onInput={({ currentTarget }) => setUrl(currentTarget.value)}
      />
      <button type="submit">{SOURCES.add}</button>
    </form>
  );
}

function ListField({ onTold }: { readonly onTold: (told: Told) => void }) {
  const take = async (file: File): Promise<void> => {
    const { data, error } = await api.POST('/api/v1/sources/opml', {
      body: file,
      bodySerializer: (body) => body as File,
      headers: { 'content-type': 'text/x-opml' },
    });
    if (data) onTold({ kind: 'taken', taken: data });
    else onTold({ kind: 'wrong', words: wordsOf(error ?? UNREACHABLE) });
  };
  return (
    <label class="button file">
      {SOURCES.takeList}
      <input
        type="file"
        class="hidden"
        accept=".opml,.xml,text/x-opml,text/xml,application/xml"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void take(file);
          // the same file can be chosen again
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

function wordsOf(problem: Problem): string {
  if (problem.code === 'too-large') return SOURCES.tooLarge;
  return problem.code === 'unreadable' ? SOURCES.noList : problemText(problem);
}

function TakenList({ of: { added, known, refused }, onClose }: { readonly of: Taken; readonly onClose: () => void }) {
  const named = (feeds: readonly Feed[]): readonly string[] => feeds.map(({ url, title }) => title ?? url);
  const parts = [
    [SOURCES.takenAdded(added.length), named(added)],
    [SOURCES.takenKnown(known.length), named(known)],
    [SOURCES.takenRefused(refused.length), refused],
  ] as const;
  const told = parts.filter(([, names]) => names.length > 0);
  return (
    <section class="taken">
      <h2>{SOURCES.taken}</h2>
      {told.length === 0 && <p>{SOURCES.nothingIn}</p>}
      {told.map(([words, names]) => (
        <details key={words}>
          <summary>{words}</summary>
          <ul class="small">
            {names.map((name, i) => (
              <li key={i}>{name}</li>
            ))}
          </ul>
        </details>
      ))}
      <button type="button" onClick={onClose}>
        {SOURCES.close}
      </button>
    </section>
  );
}
