import { env, stderr, stdout } from 'node:process';
import { type Choice, choose, typeFor } from '../../gather/reconcile/choose.ts';
import { ServiceError } from '../../gather/reconcile/error.ts';
import { manifestOf, reconcile } from '../../gather/reconcile/service.ts';
import { NAMES } from '../../identity/register/default-names.ts';
import type { Identified, Unidentified } from '../../record/entities.ts';
import type { Record } from '../../record/record.ts';
import type { Call } from '../commands/register.ts';
import { printableLine } from '../printable.ts';
import { Exit, UsageError } from '../usage.ts';

/** Entities that are asked about where nobody says how many: a service is not ours to fill. */
const ASKED = 100;

/**
 * `wortlaut register reconcile`: asks a service for identifiers of entities that have none, those seen most often first.
 * Each batch of answers is stored before the next is asked for.
 */
export async function reconcileEntities({ entities }: Record, { flags, messages }: Call): Promise<number> {
  const service = flags.service ?? (env['WORTLAUT_RECONCILE'] || undefined);
  if (service === undefined) throw new UsageError(messages.register.noService);
  if (!/^https?:\/\//i.test(service) || !URL.canParse(service)) throw new UsageError(messages.usage.badUrl(service));
  const counts = { asked: 0, taken: 0, proposed: 0, none: 0 };
  try {
    const { identifierSpace } = await manifestOf(service);
    const lines = await entities.unidentified(flags.limit ?? ASKED);
    const queries = lines.map(({ name, kind }) => ({ query: name, type: typeFor(kind, identifierSpace) }));
    for await (const answers of reconcile(service, queries)) {
      const batch = lines.slice(counts.asked, counts.asked + answers.length);
      const choices = answers.map((proposals, i) =>
        choose(proposals, { kind: batch[i].kind, names: [batch[i].name, ...batch[i].names] }, identifierSpace, NAMES),
      );
      counts.asked += batch.length;
      const at = new Date().toISOString();
      const chosen = choices.map((choice, i) => identifiedBy(choice, batch[i], service, at));
      const taken = await entities.identify(chosen);
      counts.taken += taken;
      counts.none += choices.filter(({ kind }) => kind === 'none').length;
      counts.proposed = counts.asked - counts.taken - counts.none;
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

function identifiedBy(choice: Choice, { id: entity }: Unidentified, service: string, at: string): Identified {
  if (choice.kind === 'none') return { taken: null, proposed: [] };
  // one that another entity has already is proposed: are the two one?
  const proposals = choice.kind === 'take' ? [choice.proposal] : choice.proposals;
  const proposed = proposals.map(({ id: qid, name: label, description, score }) => ({
    ...{ entity, qid, label, description, score, service },
  }));
  if (choice.kind !== 'take') return { taken: null, proposed };
  const { id: qid, name: label } = choice.proposal;
  return { taken: { entity, qid, label, service, evidence: choice.evidence, at }, proposed };
}
