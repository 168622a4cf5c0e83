import { env, stderr, stdout } from 'node:process';
import { type Choice, choose, typeFor } from '../../gather/reconcile/choose.ts';
import { ServiceError } from '../../gather/reconcile/error.ts';
import { manifestOf, reconcile } from '../../gather/reconcile/service.ts';
import { NAMES } from '../../identity/register/default-names.ts';
import { type EntityLine, listEntities, qidsOf } from '../../identity/register/view.ts';
import type { RegisterStore } from '../../record/sqlite/register.ts';
import type { Call } from '../commands/register.ts';
import { printableLine } from '../printable.ts';
import { Exit, UsageError } from '../usage.ts';

/** Entities that are asked about where nobody says how many: a service is not ours to fill. */
const ASKED = 100;

/**
 * `wortlaut register reconcile`: asks a service for identifiers of entities that have none, those seen most often first.
 * Each batch of answers is stored before the next is asked for.
 */
export async function reconcileEntities(store: RegisterStore, { flags, messages }: Call): Promise<number> {
  const service = flags.service ?? (env['WORTLAUT_RECONCILE'] || undefined);
  if (service === undefined) throw new UsageError(messages.register.noService);
  if (!/^https?:\/\//i.test(service) || !URL.canParse(service)) throw new UsageError(messages.usage.badUrl(service));
  const counts = { asked: 0, taken: 0, proposed: 0, none: 0 };
  try {
    const { identifierSpace } = await manifestOf(service);
    const lines = openLines(store).slice(0, flags.limit ?? ASKED);
    const queries = lines.map(({ name, kind }) => ({ query: name, type: typeFor(kind, identifierSpace) }));
    for await (const answers of reconcile(service, queries)) {
      const batch = lines.slice(counts.asked, counts.asked + answers.length);
      const names = batch.map(({ id, name }) => [name, ...(store.read().profile(id)?.names.keys() ?? [])]);
      const choices = answers.map((proposals, i) =>
        choose(proposals, { kind: batch[i].kind, names: names[i] }, identifierSpace, NAMES),
      );
      counts.asked += batch.length;
      keep(store, service, batch, choices, counts);
    }
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const what = messages.register.service[error.problem](printableLine(error.detail));
    stderr.write(`wortlaut: ${printableLine(error.service)}: ${what}\n`);
    if (counts.asked > 0) stdout.write(`${messages.register.reconciled(counts)}\n`);
    return Exit.failed;
  }
  stdout.write(flags.to === 'json' ? `${JSON.stringify(counts)}\n` : `${messages.register.reconciled(counts)}\n`);
  return Exit.done;
}

/** Entities without an identifier that have more than a surname, and about which nothing was proposed yet. */
function openLines(store: RegisterStore): EntityLine[] {
  const register = store.read();
  const asked = new Set<number>();
  for (const question of register.questions) {
    if (question.kind === 'identifier') asked.add(register.root(question.entity));
  }
  return listEntities(register).filter(
    ({ id, qid, kind }) => qid === null && !asked.has(id) && !(kind === 'person' && register.profile(id)!.bare),
  );
}

/** Stores what was chosen, and counts it. */
function keep(
  store: RegisterStore,
  service: string,
  lines: readonly EntityLine[],
  choices: readonly Choice[],
  counts: { taken: number; proposed: number; none: number },
): void {
  const at = new Date().toISOString();
  store.write((register) => {
    const known = new Set(qidsOf(register).values());
    choices.forEach((choice, i) => {
      const entity = lines[i].id;
      if (choice.kind === 'take' && !known.has(choice.proposal.id)) {
        const { id: qid, name: label } = choice.proposal;
        register.identify({ entity, qid, label, service, evidence: choice.evidence, at });
        known.add(qid);
        counts.taken++;
      } else if (choice.kind !== 'none') {
        // one that another entity has already: are the two one?
        const proposals = choice.kind === 'take' ? [choice.proposal] : choice.proposals;
        for (const { id: qid, name: label, description, score } of proposals)
          register.propose({ entity, qid, label, description, score, service });
        counts.proposed++;
      } else counts.none++;
    });
  });
}
