import '../document/document.css';
import './try.css';
import { useMemo, useState } from 'preact/hooks';
import { type components, type Problem, type Statement, UNREACHABLE, api } from '../../api/client.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { problemText } from '../../parts/states.tsx';
import { Notes } from '../document/notes.tsx';
import { BlockText, blocksOf } from '../document/text.tsx';
import { useTitle } from '../../lib/use-title.ts';
import { TRY } from './messages.ts';

type Result = components['schemas']['DocumentResult'];

/** A text that is pasted, read at once, shown with its statements. */
export function TryView() {
  const [text, setText] = useState('');
  const [result, setResult] = useState<Result | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isReading, setReading] = useState(false);
  useTitle(TRY.title);
  const read = async (): Promise<void> => {
    setReading(true);
    const format = /<(?:!doctype|html|body|p|article|div)\b/i.test(text) ? 'html' : 'text';
    const { data, error } = await api.POST('/api/v1/read', { body: { format, text } });
    setResult(data ?? null);
    setProblem(data ? null : (error ?? UNREACHABLE));
    setReading(false);
  };
  return (
    <div class="page try">
      <h1>{TRY.title}</h1>
      <p class="quiet">{TRY.intro}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void read();
        }}
      >
        <textarea
          rows={8}
          required
          maxLength={400_000}
          value={text}
          aria-label={TRY.field}
          placeholder={TRY.example}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="primary" disabled={isReading}>
          {isReading ? TRY.reading : TRY.read}
        </button>
      </form>
      {problem && (
        <p class="problem" role="alert">
          {TRY.failed} {problemText(problem)}
        </p>
      )}
      {result && <Read of={result} />}
    </div>
  );
}

function Read({ of }: { readonly of: Result }) {
  const [chosen, setChosen] = useState<Statement | null>(null);
  const statements = useMemo(() => shownOf(of), [of]);
  const choose = (one: Statement): void => setChosen(one.id === chosen?.id ? null : one);
  return (
    <article class="reading" lang={of.language}>
      <div class="text">
        <p class="quiet small" role="status">
          {MESSAGES.document.statements(statements.length)}
        </p>
        {blocksOf(of).map((block) => (
          <div class="block" key={block.start}>
            <BlockText block={block} of={of} statements={statements} chosen={chosen} onChoose={choose} />
            <Notes block={block} statements={statements} chosen={chosen} onChoose={choose} />
          </div>
        ))}
      </div>
    </article>
  );
}

/** Statements as the parts of the reading view take them: of no record, with the names that the text gives. */
function shownOf({ statements, entities, id, url, title, outlet, published }: Result): Statement[] {
  const names = new Map(entities.map((one) => [one.id, one.name]));
  const document = { id: 0, name: id, url, title, outlet, published };
  const named = (entity: string | null | undefined): Statement['speaker'] => {
    const name = names.get(entity ?? '');
    return name === undefined ? null : { id: 0, name, kind: 'person' };
  };
  return statements.map((statement, i) => ({
    ...{
      id: i + 1,
      document,
      revision: 0,
      state: 'present',
      before: null,
      correction: null,
      day: null,
      claim: null,
      statement,
    },
    ...{ speaker: named(statement.speaker?.entity), addressee: named(statement.addressee?.entity) },
  }));
}
