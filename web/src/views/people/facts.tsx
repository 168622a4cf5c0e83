import type { ComponentChildren } from 'preact';
import type { EntityPage, SpeakerSummary } from '../../api/client.ts';
import { MESSAGES, numberText } from '../../i18n/messages.ts';
import { personAddress } from '../../lib/address.ts';
import { PEOPLE } from './messages.ts';

const SHOWN = 8;

/** What was counted over what somebody said. */
export function Facts({ of }: { readonly of: SpeakerSummary }) {
  return (
    <>
      <Tallies title={PEOPLE.outlets} of={of.outlets} name={(what) => what} />
      <Tallies title={PEOPLE.types} of={of.types} name={(what) => MESSAGES.statement.types[what]} />
      <Tallies
        title={PEOPLE.addressees}
        of={of.addressees}
        name={(who) => <a href={personAddress(who.id)}>{who.name}</a>}
      />
      <Tallies title={PEOPLE.company} of={of.company} name={(who) => <a href={personAddress(who.id)}>{who.name}</a>} />
      {of.counted < of.statements && <p class="small quiet counted">{PEOPLE.counted(of.counted)}</p>}
    </>
  );
}

export function Aliases({ of: { aliases } }: { readonly of: EntityPage }) {
  if (aliases.length === 0) return null;
  return (
    <section>
      <h2>{PEOPLE.aliases}</h2>
      <p>
        {aliases
          .slice(0, 2 * SHOWN)
          .map(({ text }) => text)
          .join(' · ')}
      </p>
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
