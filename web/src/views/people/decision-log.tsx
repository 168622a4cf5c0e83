import { type EntityRef, api } from '../../api/client.ts';
import type { components } from '../../api/client.ts';
import { personAddress } from '../../lib/address.ts';
import { timeText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import type { Action } from '../../lib/use-decisions.ts';
import { useMore } from '../../lib/use-more.ts';
import { MoreButton } from '../../parts/more.tsx';
import { Answered } from '../../parts/states.tsx';
import { IDENTITY } from './identity-messages.ts';
import type { Subject } from './subject.ts';

type Page = components['schemas']['DecisionsPage'];
type Decision = Page['decisions'][number];

interface LogProps {
  readonly subject: Subject;
  readonly mayDecide: boolean;
}

/** What people decided about somebody, who and when, each with a way back. */
export function DecisionLog({ subject, mayDecide }: LogProps) {
  const asked = useAnswer<Page>(`decisions ${subject.key}`, async (signal) =>
    api.GET('/api/v1/entities/{id}/decisions', { params: { path: { id: subject.id } }, signal }),
  );
  return (
    <section class="log">
      <h3>{IDENTITY.log}</h3>
      <Answered asked={asked}>{(first) => <Log first={first} subject={subject} mayDecide={mayDecide} />}</Answered>
    </section>
  );
}

function Log({ first, subject, mayDecide }: LogProps & { readonly first: Page }) {
  const more = useMore(
    first,
    ({ decisions, entities }) => decisions.map((decision) => ({ decision, entities })),
    async (cursor) =>
      api.GET('/api/v1/entities/{id}/decisions', { params: { path: { id: subject.id }, query: { cursor } } }),
  );
  if (more.all.length === 0) return <p class="quiet small">{IDENTITY.noDecisions}</p>;
  return (
    <>
      <ul>
        {more.all.map(({ decision, entities }) => (
          <li key={decision.id}>
            <What of={decision.action} subject={subject.id} entities={entities} />
            <span class="quiet small">{whoAndWhen(decision)}</span>
            {mayDecide && (
              <button
                type="button"
                class="plain small"
                onClick={() => subject.decisions.decide({ kind: 'undo', decision: decision.id })}
              >
                {IDENTITY.undo} <span class="hidden">({IDENTITY.decision(decision.id)})</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <MoreButton of={more} label={IDENTITY.moreDecisions} />
    </>
  );
}

const whoAndWhen = ({ by, at, obstacle }: Decision): string =>
  [by, timeText(at), ...(obstacle === null ? [] : [IDENTITY.rests])].join(', ');

/** A decision in words. */
function What(props: { readonly of: Action; readonly subject: number; readonly entities: readonly EntityRef[] }) {
  const { of, subject, entities } = props;
  const link = (id: number) => {
    const name = entities.find((one) => one.id === id)?.name;
    // who went into another has no name of their own any more
    return name === undefined ? (
      <span class="number">E{id}</span>
    ) : (
      <a href={personAddress(id)}>
        {name} <span class="quiet number">E{id}</span>
      </a>
    );
  };
  switch (of.kind) {
    case 'merge':
    case 'accept':
      return (
        <span>
          {IDENTITY.merged} {link(of.into === subject ? of.from : of.into)}
        </span>
      );
    case 'split':
      return (
        <span>
          {of.made === subject ? IDENTITY.splitFrom(of.sightings.length) : IDENTITY.splitOff(of.sightings.length)}{' '}
          {link(of.made === subject ? of.entity : of.made)}
        </span>
      );
    case 'rename':
      return <span>{IDENTITY.renamed(of.name)}</span>;
    case 'separate':
      return (
        <span>
          {IDENTITY.notSame} {link(of.a === subject ? of.b : of.a)}
        </span>
      );
    case 'reject':
      return (
        <span>
          {IDENTITY.notSame}{' '}
          {link(of.entity === subject ? (of.others.find((other) => other !== subject) ?? of.entity) : of.entity)}
        </span>
      );
    case 'identify':
      return <span>{IDENTITY.identified(of.qid)}</span>;
    case 'deny':
      return <span>{IDENTITY.denied(of.qid)}</span>;
    case 'undo':
      return <span>{IDENTITY.decision(of.decision)}</span>;
  }
}
