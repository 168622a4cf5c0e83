import './document.css';
import { useRoute } from 'preact-iso';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type DocumentPage, type RevisionPage, type Statement, api } from '../../api/client.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { storyAddress, useParameters } from '../../lib/address.ts';
import { timeText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useTitle } from '../../lib/use-title.ts';
import { Answered } from '../../parts/states.tsx';
import { CorrectionForms, useCorrecting } from './correcting.tsx';
import { Details } from './details.tsx';
import { BlockText, blocksOf } from './text.tsx';
import { useStatementKeys } from './keys.ts';
import { Notes } from './notes.tsx';
import { Changes, Revisions } from './revisions.tsx';

/** A document as one would want to read it, with who speaks in the margin. */
export function DocumentView() {
  const id = Number(useRoute().params['id']);
  const document = useAnswer<DocumentPage>(`D${id}`, async (signal) =>
    api.GET('/api/v1/documents/{id}', { params: { path: { id } }, signal }),
  );
  return <Answered asked={document}>{(page) => <Revision document={page} />}</Answered>;
}

/** The revision that the address asks for; else the newest. */
function Revision({ document }: { readonly document: DocumentPage }) {
  const { parameters } = useParameters();
  const number = Number(parameters.get('revision') ?? document.revisions.length);
  const revision = useAnswer<RevisionPage>(`D${document.id} ${number}`, async (signal) =>
    api.GET('/api/v1/documents/{id}/revisions/{number}', { params: { path: { id: document.id, number } }, signal }),
  );
  return (
    <Answered asked={revision}>
      {(page) => <Reading document={document} revision={page} onChange={revision.again} />}
    </Answered>
  );
}

function Reading(props: {
  readonly document: DocumentPage;
  readonly revision: RevisionPage;
  /** When somebody corrected something. */
  readonly onChange: () => void;
}) {
  const { document, revision, onChange } = props;
  const { parameters, change } = useParameters();
  const statements = useMemo(() => revision.statements.filter(({ state }) => state !== 'rejected'), [revision]);
  const blocks = useMemo(() => blocksOf(revision.result), [revision]);
  const chosen = statements.find(({ id }) => id === Number(parameters.get('statement'))) ?? null;
  const correcting = useCorrecting(onChange);
  const [isWhyOpen, setWhyOpen] = useState(false);
  const isComparing = parameters.get('changes') === 'yes';
  const choose = (id: number | null): void => change({ statement: id === null ? null : String(id) }, true);
  useStatementKeys({ statements, chosen, choose, onWhy: () => setWhyOpen((open) => !open) });
  useTitle(document.title ?? document.name);
  useEffect(() => show(chosen), [chosen?.id]);
  const note = (statement: Statement): void => choose(statement.id === chosen?.id ? null : statement.id);
  return (
    <div class="page reading">
      <article class="text" lang={revision.result.language}>
        <About document={document} revision={revision} count={statements.length} />
        <Revisions
          of={document}
          number={revision.number}
          isComparing={isComparing}
          onChange={(number) => change({ revision: String(number), statement: null })}
          onCompare={(on) => change({ changes: on ? 'yes' : null }, true)}
        />
        {isComparing && revision.number > 1 && <Changes of={document} number={revision.number} />}
        {statements.length === 0 && <p class="quiet">{MESSAGES.document.noStatements}</p>}
        {blocks.map((block) => (
          <div class="block" key={block.start}>
            <BlockText block={block} of={revision.result} statements={statements} chosen={chosen} onChoose={note} />
            <Notes block={block} statements={statements} chosen={chosen} onChoose={note} onMissing={correcting.mend} />
          </div>
        ))}
      </article>
      <CorrectionForms revision={revision} blocks={blocks} correcting={correcting} />
      {chosen && (
        <Details
          of={chosen}
          correcting={correcting}
          isOpen={isWhyOpen}
          onToggle={() => setWhyOpen(!isWhyOpen)}
          onClose={() => choose(null)}
        />
      )}
    </div>
  );
}

/** Scrolls to a statement unless it can be seen. */
function show(statement: Statement | null): void {
  if (!statement) return;
  const words = window.document.querySelector(`[data-statement~="${statement.id}"]`);
  const place = words?.getBoundingClientRect();
  if (words && place && (place.top < 80 || place.bottom > window.innerHeight - 240))
    words.scrollIntoView({ block: 'center' });
}

function About(props: { readonly document: DocumentPage; readonly revision: RevisionPage; readonly count: number }) {
  const { document, revision, count } = props;
  const { document: messages } = MESSAGES;
  const { result } = revision;
  const published = result.published;
  const facts = [
    result.outlet,
    result.authors.join(', ') || null,
    published === null ? null : timeText(published),
    result.agencies.join(', ') || null,
  ].filter((fact) => fact !== null);
  return (
    <header class="about">
      <h1>{result.title ?? document.name}</h1>
      <p class="quiet small">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        <span>{messages.statements(count)}</span>
        {result.url !== null && /^https?:/i.test(result.url) && (
          <a href={result.url} rel="noreferrer noopener" target="_blank">
            {messages.original} ↗
          </a>
        )}
        {document.story !== null && <a href={storyAddress(document.story)}>{messages.story}</a>}
        <button type="button" class="plain" onClick={() => window.print()}>
          {messages.print}
        </button>
      </p>
      <p class="quiet small keys">{messages.keys}</p>
    </header>
  );
}
