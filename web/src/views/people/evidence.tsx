import { useState } from 'preact/hooks';
import { api } from '../../api/client.ts';
import type { components } from '../../api/client.ts';
import { dayText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { useMore } from '../../lib/use-more.ts';
import { MoreButton } from '../../parts/more.tsx';
import { Answered } from '../../parts/states.tsx';
import { IDENTITY } from './identity-messages.ts';
import { PEOPLE } from './messages.ts';
import type { Subject } from './subject.ts';

const PAGE = 50;

type Sighting = components['schemas']['Sighting'];
interface Page {
  readonly sightings: readonly Sighting[];
  readonly cursor: string | null;
}

interface EvidenceProps {
  readonly subject: Subject;
  readonly mayDecide: boolean;
}

/** Where somebody was seen, and why that was taken for them; some of it can be split off as somebody else. */
export function Evidence({ subject, mayDecide }: EvidenceProps) {
  const asked = useAnswer<Page>(`sightings ${subject.key}`, async (signal) =>
    api.GET('/api/v1/entities/{id}/sightings', {
      params: { path: { id: subject.id }, query: { limit: PAGE } },
      signal,
    }),
  );
  return (
    <section class="evidence">
      <h3>{PEOPLE.evidence}</h3>
      <Answered asked={asked}>
        {(first) => <Sightings first={first} subject={subject} mayDecide={mayDecide} />}
      </Answered>
    </section>
  );
}

function Sightings({ first, subject, mayDecide }: EvidenceProps & { readonly first: Page }) {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const more = useMore(
    first,
    ({ sightings }) => sightings,
    async (cursor) =>
      api.GET('/api/v1/entities/{id}/sightings', {
        params: { path: { id: subject.id }, query: { limit: PAGE, cursor } },
      }),
  );
  // those that were split off are no longer here
  const splitting = more.all.map(({ id }) => id).filter((id) => chosen.has(id));
  const toggle = (id: number): void => setChosen((before) => toggled(before, id));
  return (
    <>
      <table>
        <caption class="quiet small">{mayDecide ? IDENTITY.splitHint : PEOPLE.evidenceMore}</caption>
        <tbody>
          {more.all.map((one) => (
            <Row key={one.id} of={one} isChosen={chosen.has(one.id)} onToggle={mayDecide ? toggle : null} />
          ))}
        </tbody>
      </table>
      <MoreButton of={more} label={IDENTITY.moreSightings} />
      {mayDecide && (
        <button
          type="button"
          class="split"
          disabled={splitting.length === 0}
          onClick={() => subject.decisions.decide({ kind: 'split', entity: subject.id, sightings: splitting })}
        >
          {IDENTITY.split(splitting.length)}
        </button>
      )}
    </>
  );
}

function toggled(chosen: ReadonlySet<number>, id: number): ReadonlySet<number> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

function Row(props: {
  readonly of: Sighting;
  readonly isChosen: boolean;
  readonly onToggle: ((id: number) => void) | null;
}) {
  const { of, isChosen, onToggle } = props;
  const names = of.names.join(' · ');
  return (
    <tr class={isChosen ? 'chosen' : ''}>
      {onToggle && (
        <td>
          <input
            type="checkbox"
            checked={isChosen}
            aria-label={IDENTITY.choose(names, of.document)}
            onChange={() => onToggle(of.id)}
          />
        </td>
      )}
      <th scope="row">{names}</th>
      <td class="quiet">{of.functions.join(', ')}</td>
      <td>
        {of.evidence.length === 0 && <span class="quiet">{PEOPLE.firstSeen}</span>}
        {of.evidence.map(({ kind, ours, weight }) => (
          <span key={kind + ours} class={weight < 0 ? 'against' : ''}>
            {PEOPLE.kindsOfEvidence[kind]}: {ours}
            <span class="hidden"> ({weight < 0 ? PEOPLE.speaksAgainst : PEOPLE.speaksFor})</span>
          </span>
        ))}
      </td>
      <td class="quiet small">
        {of.document}
        {of.day !== null && `, ${dayText(of.day)}`}
      </td>
    </tr>
  );
}
