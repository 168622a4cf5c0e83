import './mend.css';
import { useState } from 'preact/hooks';
import type { Span, Statement } from '../../api/client.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { useFocusBack } from '../../lib/focus.ts';
import type { Corrections } from '../../lib/use-corrections.ts';
import { type Draft, ROLES, type Role, bodyOf, draftOf } from './draft.ts';
import { MEND } from './messages.ts';
import { Passage } from './passage.tsx';
import { type Piece, useSelecting } from './selecting.ts';
import { WhoIsIt } from './who.tsx';
import { withSpan } from './words.ts';

interface Mending {
  /** Null to add one that was not found. */
  readonly of: Statement | null;
  readonly piece: Piece;
  /** Id of the revision that the piece is from. */
  readonly revision: number;
  /** The words of one that is added, where they are known. */
  readonly quote?: Span | null;
  readonly corrections: Corrections;
  readonly onCancel: () => void;
}

/** Says how a statement should read: which words have which role, its form, and who is behind them. */
export function Mend({ of, piece, revision, quote = null, corrections, onCancel }: Mending) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(of, quote));
  const selecting = useSelecting(piece);
  const { back } = useFocusBack();
  const body = bodyOf(draft, of, revision);
  const give = (role: Role, spans: readonly Span[] | null): void => {
    setDraft({ ...draft, roles: { ...draft.roles, [role]: spans } });
    selecting.select(null);
  };
  return (
    <form
      class={`mend type-${draft.type}`}
      aria-label={of ? MEND.title : MEND.adding}
      onSubmit={(event) => {
        event.preventDefault();
        if (body) corrections.say(body);
      }}
    >
      <Passage piece={piece} roles={draft.roles} selecting={selecting} />
      {ROLES.map((role) => (
        <RoleRow key={role} role={role} draft={draft} piece={piece} selected={selecting.selected} onGive={give} />
      ))}
      <TypeRow type={draft.type} onChoose={(type) => setDraft({ ...draft, type })} />
      <WhoIsIt of={of} who={draft.who} onChoose={(who) => setDraft({ ...draft, who })} />
      <p class="line end">
        {!body && <span class="quiet small">{draft.roles.quote ? MEND.same : MEND.noQuote}</span>}
        <button
          type="button"
          class="plain"
          onClick={() => {
            back();
            onCancel();
          }}
        >
          {MEND.cancel}
        </button>
        <button type="submit" class="primary" disabled={!body}>
          {MEND.save}
        </button>
      </p>
    </form>
  );
}

/** One role: its words now, and what the selection can do to it. */
function RoleRow(props: {
  readonly role: Role;
  readonly draft: Draft;
  readonly piece: Piece;
  readonly selected: Span | null;
  readonly onGive: (role: Role, spans: readonly Span[] | null) => void;
}) {
  const { role, draft, piece, selected, onGive } = props;
  const spans = draft.roles[role];
  const name = MESSAGES.statement.roles[role];
  const words = (spans ?? []).map(({ start, end }) => piece.text.slice(start - piece.start, end - piece.start));
  const act = (label: string, now: readonly Span[] | null): preact.JSX.Element => (
    <button type="button" class="plain small" aria-label={`${name}: ${label}`} onClick={() => onGive(role, now)}>
      {label}
    </button>
  );
  return (
    <div class="role" role="group" aria-label={name}>
      <span class={`name ${role}`}>{name}</span>
      <span class="line">
        <span class={spans ? 'said' : 'quiet'} lang={spans ? 'de' : undefined}>
          {spans ? words.join(' … ') : MEND.absent}
        </span>
        {selected && act(MEND.set, [selected])}
        {selected && spans && act(MEND.add, withSpan(spans, selected))}
        {spans && role !== 'quote' && act(MEND.clear, null)}
      </span>
    </div>
  );
}

function TypeRow({
  type,
  onChoose,
}: {
  readonly type: Draft['type'];
  readonly onChoose: (type: Draft['type']) => void;
}) {
  const { types } = MESSAGES.statement;
  return (
    <label class="role">
      <span class="name">{MEND.type}</span>
      <select value={type} onChange={({ currentTarget }) => onChoose(currentTarget.value as Draft['type'])}>
        {(Object.keys(types) as Draft['type'][]).map((one) => (
          <option key={one} value={one}>
            {types[one]}
          </option>
        ))}
      </select>
    </label>
  );
}
