import { useState } from 'preact/hooks';
import type { EntityPage } from '../../api/client.ts';
import { useMe } from '../../lib/use-me.ts';
import type { Option } from '../../parts/combobox.tsx';
import { DecidedLine } from '../../parts/decided.tsx';
import { PersonField } from '../../parts/person-field.tsx';
import { Answered } from '../../parts/states.tsx';
import { ToEdit } from '../../parts/to-edit.tsx';
import { Evidence } from './evidence.tsx';
import { DecisionLog } from './decision-log.tsx';
import { IDENTITY } from './identity-messages.ts';
import type { Subject } from './subject.ts';

interface IdentityProps {
  readonly entity: EntityPage;
  readonly subject: Subject;
}

/** Whether this is one: where they were seen and why that was taken for them, what people decided, and deciding. */
export function Identity({ entity, subject }: IdentityProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="identity" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2>{IDENTITY.isOne[entity.kind]}</h2> <span class="quiet small">{IDENTITY.isOneMore}</span>
      </summary>
      {isOpen && <Opened entity={entity} subject={subject} />}
    </details>
  );
}

function Opened({ entity, subject }: IdentityProps) {
  const me = useMe();
  const mayDecide = me.data !== null && me.data.scope !== 'read';
  return (
    <>
      <Evidence subject={subject} mayDecide={mayDecide} />
      {mayDecide && <Forms key={`${subject.key} ${entity.name}`} entity={entity} subject={subject} />}
      <DecisionLog subject={subject} mayDecide={mayDecide} />
      <Answered asked={me}>{() => !mayDecide && <ToEdit words={IDENTITY.needsEdit} />}</Answered>
      <div class="decided">
        <DecidedLine of={subject.decisions} />
      </div>
    </>
  );
}

function Forms({ entity, subject }: IdentityProps) {
  return (
    <div class="forms">
      <Other entity={entity} subject={subject} />
      <Rename entity={entity} subject={subject} />
    </div>
  );
}

/** Somebody else, who is the same or is not. */
function Other({ entity, subject: { decisions } }: IdentityProps) {
  const [other, setOther] = useState<Option | null>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (other) decisions.decide({ kind: 'merge', into: entity.id, from: other.id });
      }}
    >
      <h3>{IDENTITY.other}</h3>
      <p class="quiet small">{IDENTITY.otherMore}</p>
      <div class="line">
        <PersonField label={IDENTITY.otherField} except={entity.id} taken={other} onTake={setOther} />
        <button type="submit" disabled={!other}>
          {IDENTITY.merge}
        </button>
        <button
          type="button"
          disabled={!other}
          onClick={() => other && decisions.decide({ kind: 'separate', a: entity.id, b: other.id })}
        >
          {IDENTITY.separate}
        </button>
      </div>
    </form>
  );
}

function Rename({ entity, subject: { decisions } }: IdentityProps) {
  const [name, setName] = useState(entity.name);
  const isOther = name.trim() !== '' && name.trim() !== entity.name;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isOther) decisions.decide({ kind: 'rename', entity: entity.id, name: name.trim() });
      }}
    >
      <h3>{IDENTITY.name}</h3>
      <p class="quiet small">{IDENTITY.nameMore}</p>
      <div class="line">
        <input
          type="text"
          value={name}
          maxLength={200}
          aria-label={IDENTITY.nameField}
          autoComplete="off"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <button type="submit" disabled={!isOther}>
          {IDENTITY.rename}
        </button>
      </div>
    </form>
  );
}
