import { useEffect } from 'preact/hooks';
import type { Span } from '../../api/client.ts';
import { type Mark, segmentsOf } from '../../lib/segments.ts';
import type { Role, Roles } from './draft.ts';
import { MEND } from './messages.ts';
import type { Piece, Selecting } from './selecting.ts';

/** A piece of a text in which words can be selected, with the roles that words of it have. */
export function Passage(props: { readonly piece: Piece; readonly roles: Roles; readonly selecting: Selecting }) {
  const { piece, roles, selecting } = props;
  const { selected, place, onKeyDown } = selecting;
  // whoever opened it goes on in it, with the keyboard too
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  const words = selected && piece.text.slice(selected.start - piece.start, selected.end - piece.start);
  return (
    <>
      <p
        ref={place}
        class="passage"
        lang="de"
        tabIndex={0}
        role="textbox"
        aria-readonly="true"
        aria-multiline="true"
        aria-label={MEND.text}
        aria-describedby="mend-how"
        onKeyDown={onKeyDown}
      >
        {segmentsOf(piece, marksOf(roles, selected)).map(({ start, end, marks }) => (
          <span key={start} class={marks.map(({ what }) => what).join(' ')}>
            {piece.text.slice(start - piece.start, end - piece.start)}
          </span>
        ))}
      </p>
      <p class="small quiet" id="mend-how">
        {MEND.how}
      </p>
      <p class="small" role="status">
        {words === null ? MEND.none : MEND.selected(words)}
      </p>
    </>
  );
}

function marksOf(roles: Roles, selected: Span | null): Mark<Role | 'selected'>[] {
  const marks = (Object.keys(roles) as Role[]).flatMap((role) =>
    (roles[role] ?? []).map((span): Mark<Role | 'selected'> => ({ ...span, what: role })),
  );
  return selected ? [...marks, { ...selected, what: 'selected' }] : marks;
}
