import './keeping.css';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useMe } from '../../lib/use-me.ts';
import { AlertsPanel } from './alerts.tsx';
import { KEEPING } from './messages.ts';
import { SaveForm } from './save-form.tsx';
import { SavedList } from './saved-list.tsx';
import { freshText, isFresh } from './fresh.ts';
import { type Saved, useSaved } from './use-saved.ts';

type Panel = 'save' | 'saved' | 'alerts';

/** What can be kept of a search: saved under a name, and subscribed to. @param isShown whether its statements are on the page */
export function Keeping({ query, isShown }: { readonly query: string; readonly isShown: boolean }) {
  const [open, setOpen] = useState<Panel | null>(null);
  const saved = useSaved(query, isShown);
  const me = useMe();
  const panel = useId();
  // until it is known, so that nothing jumps for those who may
  const mayEdit = me.data?.scope !== 'read';
  const toggle = (which: Panel): void => setOpen(open === which ? null : which);
  const buttonOf = (which: Panel, children: ComponentChildren) => (
    <button
      type="button"
      aria-expanded={open === which}
      aria-controls={open === which ? panel : undefined}
      onClick={() => toggle(which)}
    >
      {children}
    </button>
  );
  const news = saved.searches.filter(({ query: of, fresh }) => of !== query && isFresh(fresh)).length;
  return (
    <section
      class="keeping"
      aria-label={KEEPING.label}
      onKeyDown={({ key }) => {
        if (key === 'Escape') setOpen(null);
      }}
    >
      <div class="line">
        <SavedAs saved={saved} />
        {query !== '' && mayEdit && saved.mine === null && buttonOf('save', KEEPING.save)}
        {buttonOf(
          'saved',
          <>
            {KEEPING.saved}
            {news > 0 && (
              <span class="news number">
                {news} <span class="hidden">{KEEPING.withNews}</span>
              </span>
            )}
          </>,
        )}
        {buttonOf('alerts', KEEPING.alerts)}
      </div>
      {open && (
        <div id={panel} class="panel" tabIndex={-1}>
          <Inside
            of={open}
            query={query}
            saved={saved}
            scope={me.data?.scope ?? 'read'}
            onClose={() => setOpen(null)}
          />
        </div>
      )}
    </section>
  );
}

function Inside(props: {
  readonly of: Panel;
  readonly query: string;
  readonly saved: Saved;
  readonly scope: 'read' | 'edit' | 'admin';
  readonly onClose: () => void;
}) {
  const { of, query, saved, scope, onClose } = props;
  const mayEdit = scope !== 'read';
  const done = (isSaved: boolean): void => {
    onClose();
    if (isSaved) saved.again();
  };
  if (of === 'save') return <SaveForm query={query} saved={saved.searches} onDone={done} />;
  if (of === 'saved') return <SavedList saved={saved} mayEdit={mayEdit} onOpen={onClose} />;
  return <AlertsPanel query={query} mayEdit={mayEdit} isAdmin={scope === 'admin'} />;
}

function SavedAs({ saved: { mine, told } }: { readonly saved: Saved }) {
  return (
    <p role="status" class="quiet small">
      {mine !== null && KEEPING.savedAs(mine)}
      {mine !== null && isFresh(told) && <> · {KEEPING.since(freshText(told))}</>}
    </p>
  );
}
