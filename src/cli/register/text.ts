import type { IdentifierQuestion, JoinQuestion } from '../../identity/register/question.ts';
import type { Review, Waiting } from '../../identity/register/review.ts';
import type { Sighting } from '../../identity/register/sighting.ts';
import type { DecisionView, EntityLine } from '../../identity/register/view.ts';
import type { EntityPage, FunctionHeld } from '../../record/entities.ts';
import { wrap } from '../format/wrap.ts';
import { printableLine } from '../printable.ts';
import { type Names, decimal, describeAction, describeEvidence, entityName, fit, pad, painter } from './describe.ts';
import type { Setting } from '../setting.ts';

/** Columns before what belongs to a line above. */
const INDENT = '    ';

/** `register list`: a line an entity, in columns. */
export function listText(lines: readonly EntityLine[], total: number, setting: Setting): string {
  const { messages, width } = setting;
  const { labels, kinds } = messages.register;
  const style = painter(setting);
  const ids = Math.max(...lines.map(({ id }) => `E${id}`.length));
  const times = Math.max(...lines.map(({ sightings }) => labels.times(sightings).length));
  const left = width - ids - times - 4;
  const names = Math.min(Math.max(...lines.map(({ name }) => name.length)), Math.floor(left / 2));
  const shown = lines.map((line) => {
    const facts = [line.function ?? kinds[line.kind], line.country, line.qid].filter((fact) => fact !== null);
    const name = pad(fit(printableLine(line.name), names), names);
    const about = pad(fit(printableLine(facts.join(' · ')), left - names - 2), left - names - 2);
    return [
      style(`E${line.id}`.padStart(ids), 'dim'),
      `${style(name, 'bold')}  ${about}`,
      labels.times(line.sightings).padStart(times),
    ].join('  ');
  });
  const rest = total - lines.length;
  return [...shown, '', rest > 0 ? labels.more(rest) : labels.entities(total)].join('\n');
}

/** What `register show` shows: somebody with where they were seen, and what was decided about them. */
export interface Shown {
  readonly entity: EntityPage;
  /** The first of them. */
  readonly sightings: readonly Sighting[];
  readonly decisions: readonly DecisionView[];
  readonly names: Names;
}

/** `register show`: an entity with where it was seen and why that is the same one. */
export function entityText({ entity, sightings, decisions, names }: Shown, setting: Setting): string {
  const { messages } = setting;
  const { kinds, labels } = messages.register;
  const style = painter(setting);
  const facts = [kinds[entity.kind], entity.country, entity.qid].filter((fact) => fact !== null);
  const head = `${style(printableLine(entity.name), 'bold')}  ${style(`E${entity.id} · ${facts.join(' · ')}`, 'dim')}`;
  const aliases = entity.aliases.map(({ text, count }) => `${printableLine(text)} (${count})`).join(', ');
  const rest = entity.sightings - sightings.length;
  return [
    head,
    ...(aliases === '' ? [] : ['', label(labels.aliases, setting), ...paragraph(aliases, setting)]),
    ...(entity.functions.length === 0
      ? []
      : ['', label(labels.functions, setting), ...entity.functions.map(functionLine)]),
    '',
    label(labels.sightings, setting),
    ...sightings.flatMap((sighting) => sightingLines(sighting, setting)),
    ...(rest > 0 ? [INDENT + labels.more(rest)] : []),
    ...(decisions.length === 0 ? [] : ['', label(labels.decisions, setting)]),
    ...decisions.flatMap((decision) => paragraph(decisionWords(decision, names, setting), setting)),
  ].join('\n');
}

const label = (text: string, setting: Setting): string => `  ${painter(setting)(text, 'dim')}`;

const paragraph = (text: string, { width }: Setting): string[] =>
  wrap([{ text, style: [] }], width - INDENT.length, false).map((line) => INDENT + line);

function functionLine({ text, count, first, last }: FunctionHeld): string {
  const days = first === null ? '' : `  ${first === last ? first : `${first} – ${last}`}`;
  return `${INDENT}${printableLine(text)} (${count})${days}`;
}

function sightingLines(sighting: Sighting, setting: Setting): string[] {
  const { messages } = setting;
  const style = painter(setting);
  const { id, document, day, names, evidence } = sighting;
  const words = [printableLine(document), ...(day === null ? [] : [day]), names.map(printableLine).join(', ')];
  const why = evidence.length === 0 ? messages.register.labels.first : describeEvidence(evidence, messages);
  return [
    `${INDENT}${style(`S${id}`, 'dim')}  ${words.join('  ')}`,
    ...paragraph(why, setting).map((line) => `${INDENT}${style(line.trimStart(), 'dim')}`),
  ];
}

/** What is shown beside questions and decisions. */
export interface Beside {
  readonly names: Names;
  /** By their numbers. */
  readonly sightings: ReadonlyMap<number, Sighting>;
}

/** `register review`: what is open, the most telling first, and how to answer. */
export function reviewText(review: Review, limit: number, { names, sightings }: Beside, setting: Setting): string {
  const { labels } = setting.messages.register;
  const blocks = [
    block(labels.open, review.joins, limit, setting, (question) =>
      joinLines(question, sightings.get(question.sighting)!, names, setting),
    ),
    block(labels.identifiers, review.identifiers, limit, setting, (question) =>
      identifierLines(question, names, setting),
    ),
    block(labels.waiting, review.waiting, limit, setting, (waiting) => waitingLines(waiting, names, setting)),
  ].filter((lines) => lines.length > 0);
  return blocks.length === 0 ? labels.nothingOpen : blocks.map((lines) => lines.join('\n')).join('\n\n');
}

function block<T>(
  title: string,
  items: readonly T[],
  limit: number,
  setting: Setting,
  lines: (item: T) => string[],
): string[] {
  if (items.length === 0) return [];
  const rest = items.length - limit;
  const shown = items.slice(0, limit).flatMap((item) => ['', ...lines(item)]);
  const more = rest > 0 ? ['', setting.messages.register.labels.more(rest)] : [];
  return [painter(setting)(`${title} (${items.length})`, 'bold'), ...shown, ...more];
}

function joinLines(question: JoinQuestion, sighting: Sighting, names: Names, setting: Setting): string[] {
  const { messages } = setting;
  const { labels, reasons } = messages.register;
  const { id, candidates, reason } = question;
  const about = [...sighting.functions, ...(sighting.country === null ? [] : [sighting.country])].map(printableLine);
  const where = [printableLine(sighting.document), ...(sighting.day === null ? [] : [sighting.day]), ...about];
  const which = candidates.length > 1 ? ` E…` : '';
  return [
    `${painter(setting)(String(id), 'yellow')}  ${entityName(ownOf(question, names), names)}  S${sighting.id} ${where.join(' · ')}`,
    ...candidates.flatMap(({ entity, score, evidence }) => [
      `${INDENT}= ${entityName(entity, names)}?  ${labels.bits(decimal(score, messages))}`,
      ...paragraph(describeEvidence(evidence, messages), setting).map((line) => `  ${painter(setting)(line, 'dim')}`),
    ]),
    `${INDENT}${reasons[reason]} – ${labels.answer(`accept ${id}${which} | reject ${id}`)}`,
  ];
}

/** Who the sighting is meanwhile. */
const ownOf = ({ entity }: JoinQuestion, names: Names): number => names.get(entity)?.id ?? entity;

function identifierLines(question: IdentifierQuestion, names: Names, setting: Setting): string[] {
  const { id, entity, qid, label: name, description, score } = question;
  const what = [printableLine(name), ...(description === null ? [] : [printableLine(description)])].join(', ');
  const answer = setting.messages.register.labels.answer(`accept ${id} | reject ${id}`);
  return [
    `${painter(setting)(String(id), 'yellow')}  ${entityName(names.get(entity)?.id ?? entity, names)} = ${printableLine(qid)}?`,
    ...paragraph(`${what} (${decimal(score, setting.messages)})`, setting),
    `${INDENT}${answer}`,
  ];
}

function waitingLines({ decision, why }: Waiting, names: Names, setting: Setting): string[] {
  const { messages } = setting;
  return [
    `${painter(setting)(String(decision.id), 'yellow')}  ${describeAction(decision.action, names, messages)}`,
    `${INDENT}${messages.register.waiting[why]}`,
  ];
}

/** `register decisions`: the log, with what was undone. */
export function decisionsText(decisions: readonly DecisionView[], names: Names, setting: Setting): string {
  if (decisions.length === 0) return setting.messages.register.labels.noDecisions;
  return decisions.map((decision) => decisionWords(decision, names, setting)).join('\n');
}

function decisionWords(decision: DecisionView, names: Names, setting: Setting): string {
  const { messages } = setting;
  const undone = decision.undone ? ` (${messages.register.labels.undone})` : '';
  const when = decision.at.slice(0, 16).replace('T', ' ');
  const line = `${decision.id}  ${when}  ${printableLine(decision.by)}: ${describeAction(decision.action, names, messages)}${undone}`;
  return decision.undone ? painter(setting)(line, 'dim') : line;
}
