import { useId, useState } from 'preact/hooks';
import { type Statement, api } from '../../api/client.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useRested } from '../../lib/use-rested.ts';
import type { Who } from './draft.ts';
import { MEND } from './messages.ts';

const SHORTEST = 2;
const REST = 40;
const SUGGESTED = 8;

/** Says who is behind the words; somebody else is looked up in the register. */
export function WhoIsIt(props: {
  readonly of: Statement | null;
  readonly who: Who;
  readonly onChoose: (who: Who) => void;
}) {
  const { of, who, onChoose } = props;
  const [isFinding, setFinding] = useState(false);
  const id = useId();
  const value = typeof who === 'string' ? (isFinding ? 'other' : who) : 'other';
  const choose = (next: string): void => {
    setFinding(next === 'other');
    if (next !== 'other') onChoose(next === 'nobody' ? 'nobody' : 'text');
  };
  return (
    <div class="role">
      <label for={id}>{MEND.who}</label>
      <span class="line">
        <select id={id} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="text">
            {MEND.asText}
            {of?.speaker ? `: ${of.speaker.name}` : ''}
          </option>
          <option value="nobody">{MEND.nobody}</option>
          <option value="other">{typeof who === 'string' ? MEND.other : `${who.name} (E${who.id})`}</option>
        </select>
        {isFinding && (
          <Finder
            onTake={(one) => {
              setFinding(false);
              onChoose(one);
            }}
          />
        )}
      </span>
    </div>
  );
}

/** A field with the people whose names begin so, as buttons. */
function Finder({ onTake }: { readonly onTake: (who: { readonly id: number; readonly name: string }) => void }) {
  const [text, setText] = useState('');
  const word = useRested(text.trim(), REST);
  const { data } = useAnswer(word.length < SHORTEST ? null : word, async (signal) =>
    api.GET('/api/v1/entities', { params: { query: { begins: word, limit: SUGGESTED } }, signal }),
  );
  return (
    <>
      <input
        type="text"
        aria-label={MEND.find}
        placeholder={MEND.find}
        autoComplete="off"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      {(data?.entities ?? []).map(({ id, name, function: duty }) => (
        <button key={id} type="button" class="small" onClick={() => onTake({ id, name })}>
          {name} <span class="quiet">{[duty, `E${id}`].filter((part) => part !== null).join(' · ')}</span>
        </button>
      ))}
    </>
  );
}
