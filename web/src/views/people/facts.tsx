import type { ComponentChildren } from 'preact';
import type { EntityPage, SpeakerSummary } from '../../api/client.ts';
import { MESSAGES, numberText } from '../../i18n/messages.ts';
import { personAddress } from '../../lib/address.ts';
import { dayText } from '../../lib/dates.ts';
import { PEOPLE } from './messages.ts';

const SHOWN = 8;

/** What is known of somebody beside what they said. */
export function Facts({ entity, of }: { readonly entity: EntityPage; readonly of: SpeakerSummary }) {
  return (
    <>
      <Functions of={of} />
      <Tallies title={PEOPLE.outlets} of={of.outlets} name={(what) => what} />
      <Tallies title={PEOPLE.types} of={of.types} name={(what) => MESSAGES.statement.types[what]} />
      <Tallies
        title={PEOPLE.addressees}
        of={of.addressees}
        name={(who) => <a href={personAddress(who.id)}>{who.name}</a>}
      />
      <Tallies title={PEOPLE.company} of={of.company} name={(who) => <a href={personAddress(who.id)}>{who.name}</a>} />
      {entity.aliases.length > 0 && (
        <section>
          <h2>{PEOPLE.aliases}</h2>
          <p>
            {entity.aliases
              .slice(0, 2 * SHOWN)
              .map(({ text }) => text)
              .join(' · ')}
          </p>
        </section>
      )}
      {of.counted < of.statements && <p class="small quiet">{PEOPLE.counted(of.counted)}</p>}
    </>
  );
}

/** Functions with when they were told. */
function Functions({ of }: { readonly of: SpeakerSummary }) {
  if (of.functions.length === 0) return null;
  return (
    <section>
      <h2>{PEOPLE.functions}</h2>
      <ul>
        {of.functions.slice(0, SHOWN).map(({ words, first, last }) => (
          <li key={words} class="fact">
            <span>{words}</span>
            <span class="quiet small number">
              {[...new Set([first, last])]
                .filter((day) => day !== null)
                .map(dayText)
                .join(' – ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tallies<T>(props: {
  readonly title: string;
  readonly of: readonly { readonly what: T; readonly statements: number }[];
  readonly name: (what: T) => ComponentChildren;
}) {
  const { title, of, name } = props;
  if (of.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {of.slice(0, SHOWN).map(({ what, statements }, i) => (
          <li key={i} class="fact">
            <span>{name(what)}</span>
            <span class="quiet small number">{numberText(statements)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
