import { useState } from 'preact/hooks';
import { api } from '../../api/client.ts';
import { dayText } from '../../lib/dates.ts';
import { useAnswer } from '../../lib/use-answer.ts';
import { Answered } from '../../parts/states.tsx';
import { PEOPLE } from './messages.ts';

const SHOWN = 50;

/** Where somebody was seen, and why that was taken for them; loaded when it is opened. */
export function Evidence({ entity }: { readonly entity: number }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="evidence" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{PEOPLE.evidence}</summary>
      {isOpen && <Sightings entity={entity} />}
    </details>
  );
}

function Sightings({ entity }: { readonly entity: number }) {
  const asked = useAnswer(`sightings E${entity}`, async (signal) =>
    api.GET('/api/v1/entities/{id}/sightings', {
      params: { path: { id: entity }, query: { limit: SHOWN } },
      signal,
    }),
  );
  return (
    <Answered asked={asked}>
      {({ sightings }) => (
        <table>
          <caption class="quiet small">{PEOPLE.evidenceMore}</caption>
          <tbody>
            {sightings.map((one) => (
              <tr key={one.id}>
                <th scope="row">{one.names.join(' · ')}</th>
                <td class="quiet">{one.functions.join(', ')}</td>
                <td>
                  {one.evidence.length === 0 && <span class="quiet">{PEOPLE.firstSeen}</span>}
                  {one.evidence.map(({ kind, ours, weight }) => (
                    <span key={kind + ours} class={weight < 0 ? 'against' : ''}>
                      {PEOPLE.kindsOfEvidence[kind]}: {ours}
                      <span class="hidden"> ({weight < 0 ? PEOPLE.speaksAgainst : PEOPLE.speaksFor})</span>
                    </span>
                  ))}
                </td>
                <td class="quiet small">
                  {one.document}
                  {one.day !== null && `, ${dayText(one.day)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Answered>
  );
}
