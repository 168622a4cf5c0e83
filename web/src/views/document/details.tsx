import { useState } from 'preact/hooks';
import type { Statement } from '../../api/client.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { claimAddress, statementAddress } from '../../lib/address.ts';
import { dayText, timeText } from '../../lib/dates.ts';
import { Badges, Speaker } from '../../parts/statement-card.tsx';
import type { Correcting } from './correcting.tsx';

const ROLES = ['speaker', 'cue', 'frame', 'addressee'] as const;

/** What is known of one statement; on demand also why it is there. */
export function Details(props: {
  readonly of: Statement;
  readonly correcting: Correcting;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onClose: () => void;
}) {
  const { of, correcting, isOpen, onToggle, onClose } = props;
  const { statement: messages } = MESSAGES;
  return (
    <aside class={`details type-${of.statement.type}`} aria-label={`W${of.id}`}>
      <div class="line">
        <p>
          <Speaker of={of} />
        </p>
        <button type="button" class="plain" aria-label={messages.close} onClick={onClose}>
          ✕
        </button>
      </div>
      <blockquote lang="de">{of.statement.quote.text}</blockquote>
      <p>
        <Badges of={of} />
        {of.day !== null && <span class="quiet small"> · {dayText(of.day)}</span>}
      </p>
      <p class="small links">
        <CopyAddress of={of} />
        {of.claim !== null && <a href={claimAddress(of.claim)}>{messages.claim}</a>}
        <button type="button" class="plain" aria-expanded={isOpen} onClick={onToggle}>
          {messages.why}
        </button>
      </p>
      <Verdict of={of} correcting={correcting} />
      {isOpen && <Why of={of} />}
    </aside>
  );
}

/** Says that a statement is right, or none, or another; and what people have said of it so far. */
function Verdict({ of, correcting }: { readonly of: Statement; readonly correcting: Correcting }) {
  const { statement: messages } = MESSAGES;
  const { corrections, mend } = correcting;
  const { say } = corrections;
  const { correction } = of;
  return (
    <>
      <p class="small links">
        <button type="button" class="plain" onClick={() => say({ kind: 'confirm', statement: of.id })}>
          {messages.confirm}
        </button>
        <button type="button" class="plain" onClick={() => say({ kind: 'reject', statement: of.id })}>
          {messages.reject}
        </button>
        <button type="button" class="plain" onClick={() => mend({ of })}>
          {messages.mend}
        </button>
      </p>
      {correction && (
        <p class="small links">
          <span class="quiet">{messages.corrected[correction.kind](correction.by, timeText(correction.at))}</span>
          <button type="button" class="plain" onClick={() => say({ kind: 'undo', correction: correction.id })}>
            {messages.undo}
          </button>
        </p>
      )}
    </>
  );
}

function Why({ of: { statement } }: { readonly of: Statement }) {
  const { statement: messages, locale } = MESSAGES;
  const share = new Intl.NumberFormat(locale, { style: 'percent' });
  return (
    <dl class="why small">
      <div>
        <dt>{messages.confidence}</dt>
        <dd>
          <meter min={0} max={1} value={statement.confidence} /> {share.format(statement.confidence)}
        </dd>
      </div>
      {ROLES.map((role) => {
        const passage = statement[role];
        return (
          passage && (
            <div key={role}>
              <dt>{messages.roles[role]}</dt>
              <dd>{passage.text}</dd>
            </div>
          )
        );
      })}
      {statement.because.map(({ rule, evidence }) => (
        <div key={rule}>
          <dt>
            <code>{rule}</code>
          </dt>
          <dd>{evidence?.text}</dd>
        </div>
      ))}
    </dl>
  );
}

function CopyAddress({ of }: { readonly of: Statement }) {
  const [isCopied, setCopied] = useState(false);
  const { statement: messages } = MESSAGES;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(new URL(statementAddress(of.id), location.href).href);
    setCopied(true);
  };
  return (
    <>
      <a href={statementAddress(of.id)} class="number">
        W{of.id}
      </a>
      <button type="button" class="plain" onClick={() => void copy()}>
        <span role="status">{isCopied ? messages.copied : messages.copyAddress}</span>
      </button>
    </>
  );
}
