import type { ClaimMember, ClaimPage } from '../../record/claims.ts';
import type { Station } from '../../record/claims/way.ts';
import type { Wording } from '../../record/claims/wordings.ts';
import { clip } from '../format/elide.ts';
import { wrap } from '../format/wrap.ts';
import { printableLine } from '../printable.ts';
import { fit, pad, painter } from '../register/describe.ts';
import type { Setting } from '../setting.ts';
import { type Run, columns } from '../terminal.ts';

/** Wordings, documents, contrary claims and stations that are shown; more are counted. */
const SHOWN = 30;
/** Code units of a quote that are shown. */
const QUOTE = 900;
const SHORT_QUOTE = 200;
const INDENT = '  ';

/** `wortlaut claims C5`: the claim with its wordings, where it stands, its way, and what is contrary to it. */
export function claimText(page: ClaimPage, setting: Setting): string {
  const { labels } = setting.messages.claims;
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`${painter(setting)(title, 'bold')}\n${lines.join('\n')}`];
  return [
    headOf(page, setting),
    ...section(wordingsTitle(page, setting), wordingLines(page, setting)),
    ...section(labels.appearances(Math.min(page.statements.length, SHOWN), page.total), placeLines(page, setting)),
    ...section(labels.way, wayLines(page.way, setting)),
    ...section(labels.contrary, contraryLines(page, setting)),
  ].join('\n\n');
}

function headOf(page: ClaimPage, setting: Setting): string {
  const { messages, width, colours } = setting;
  const { claims } = messages;
  const style = painter(setting);
  const { statements } = page;
  const days = statements.flatMap(({ day }) => day ?? []).sort();
  const outlets = new Set(statements.map(({ document }) => document.outlet).filter((outlet) => outlet !== null));
  const documents = new Set(statements.map(({ document }) => document.id)).size;
  const who = page.entity ? `${printableLine(page.entity.name)} (E${page.entity.id})` : claims.labels.unknown;
  const facts = [
    claims.extent({ statements: page.total, documents, outlets: outlets.size }),
    ...(days.length > 0 ? [claims.days(days[0], days[days.length - 1])] : []),
  ];
  const head = `C${page.id}  ${who}`;
  return [
    `${style(`C${page.id}`, 'dim')}  ${style(who, 'bold')}`,
    style('━'.repeat(Math.min(width, columns(head))), 'dim'),
    ...wrap([{ text: facts.join(' · '), style: ['dim'] }], width, colours),
  ].join('\n');
}

function wordingsTitle({ wordings }: ClaimPage, { messages }: Setting): string {
  const { labels } = messages.claims;
  const title = labels.wordings(wordings.length);
  return wordings.length > 1 ? `${title}  ${labels.signs}` : title;
}

function wordingLines({ wordings, statements }: ClaimPage, setting: Setting): string[] {
  const { messages, width, colours } = setting;
  const { labels } = messages.claims;
  const style = painter(setting);
  const members = new Map(statements.map((one) => [one.id, one]));
  const numbers = new Map(wordings.map(({ statement }, i) => [statement, i + 1]));
  const digits = String(Math.min(wordings.length, SHOWN)).length;
  const indent = INDENT + ' '.repeat(digits + 2);
  const lines = wordings.slice(0, SHOWN).flatMap((wording, i) => {
    const from = wording.from === null ? labels.firstWording : labels.against(numbers.get(wording.from)!);
    const [first, ...others] = wording.statements.map((id) => members.get(id)!);
    const facts = [sourceOf(first, setting), messages.types[first.type], ...(wordings.length > 1 ? [from] : [])];
    const also = others.slice(0, SHOWN).map((one) => sourceOf(one, setting));
    const rest = others.length > SHOWN ? [labels.more(others.length - SHOWN)] : [];
    const words = wrap(changedWords(wording, members), width - indent.length, colours);
    const likewise = also.length === 0 ? [] : [`${labels.also}: ${[...also, ...rest].join(', ')}`];
    return [
      `${INDENT}${style(String(i + 1).padStart(digits), 'bold')}  ${style(facts.join(' · '), 'dim')}`,
      ...words.map((line) => indent + line),
      ...likewise
        .flatMap((text) => wrap([{ text, style: ['dim'] }], width - indent.length, colours))
        .map((line) => indent + line),
    ];
  });
  return [...lines, ...moreLine(wordings.length, setting)];
}

/** The words of a wording; what left stands before what came, each with its sign. */
function changedWords(wording: Wording, members: ReadonlyMap<number, ClaimMember>): Run[] {
  const before = wording.from === null ? null : (members.get(wording.from)?.quote.text ?? null);
  if (before === null || Math.max(before.length, wording.quote.length) > QUOTE)
    return [{ text: printableLine(clip(wording.quote, QUOTE)), style: [] }];
  return wording.changes.flatMap(({ kind, a, b }, i): Run[] => {
    const words = b ? wording.quote.slice(b.start, b.end) : before.slice(a!.start, a!.end);
    const text = printableLine(words);
    const space: Run = { text: spaceBefore(wording, i) ? ' ' : '', style: [] };
    if (kind === 'stayed') return [space, { text, style: [] }];
    if (kind === 'left') return [space, { text: `[−${text}]`, style: ['red'] }];
    return [space, { text: `[+${text}]`, style: ['green'] }];
  });
}

/** Whether a space is shown before a change: always around what left or came, else as it stands. */
function spaceBefore({ changes, quote }: Wording, i: number): boolean {
  if (i === 0) return false;
  const [last, now] = [changes[i - 1], changes[i]];
  if (last.kind === 'stayed' && now.kind === 'stayed') return /\s/.test(quote.charAt(now.b!.start - 1));
  if (last.kind !== 'stayed' && now.kind === 'stayed') return !/^[,.;:!?“”"»«)]/.test(quote.slice(now.b!.start));
  return last.b === null || !/[„“"»«(]$/.test(quote.slice(0, last.b.end));
}

const sourceOf = ({ document, id }: ClaimMember, setting: Setting): string =>
  `${fit(printableLine(document.outlet ?? document.name), Math.floor(setting.width / 2))} W${id}`;

function placeLines({ statements }: ClaimPage, setting: Setting): string[] {
  const { messages, width, colours } = setting;
  const { claims, types, care, standings } = messages;
  const style = painter(setting);
  const shown = statements.slice(0, SHOWN);
  const numbers = Math.max(...shown.map(({ id }) => `W${id}`.length));
  const type = Math.max(...shown.map((one) => columns(types[one.type])));
  const lines = shown.flatMap((one) => {
    const { document, chain, hedges, standing, saidOn, state } = one;
    const published = document.published?.slice(0, 16).replace('T', ' ') ?? claims.labels.noDay;
    const left = width - INDENT.length - numbers - type - 16 - 6;
    const where = fit(
      printableLine([document.outlet, document.title ?? document.name].filter(Boolean).join(': ')),
      left,
    );
    const notes = [
      ...(state === 'present' ? [] : [care.states[state]]),
      ...(saidOn ? [claims.labels.saidOn(saidOn.from, saidOn.to)] : []),
      ...(standing === 'reported' ? [] : [standings[standing]]),
      ...hedges.map(({ text }) => text),
      ...(chain.length > 0 ? [`${messages.labels.chain} ${chain.join(' → ')}`] : []),
    ];
    const head = `${INDENT}${style(pad(published, 16), 'dim')}  ${pad(types[one.type], type)}  ${pad(where, left)}  ${style(`W${one.id}`, 'dim')}`;
    const note = wrap([{ text: printableLine(notes.join(' · ')), style: ['dim'] }], width - 20, colours);
    return [head, ...note.map((line) => `${' '.repeat(20)}${line}`)];
  });
  return lines;
}

function wayLines(way: readonly Station[], setting: Setting): string[] {
  // one place, and nobody before it: there is no way
  if (way.every(({ from }) => from === null) && way.length < 2) return [];
  const { claims } = setting.messages;
  const style = painter(setting);
  const sources = [...new Set(way.map(({ from }) => from))].filter((from) => from !== null);
  const room = Math.floor(setting.width / 2);
  const name = (text: string): string => fit(printableLine(text), room);
  const trees = sources.flatMap((source) => {
    const followers = way.filter(({ from }) => from === source);
    const shown = followers.slice(0, SHOWN);
    return [
      `${INDENT}${style(name(source), 'bold')}`,
      ...shown.map((station, i) => {
        const branch = i === followers.length - 1 ? '└' : '├';
        const ids = numbersOf(station);
        return `${INDENT}${branch} ${name(station.name)}  ${style(`${claims.ways[station.kind!]} · ${ids}`, 'dim')}`;
      }),
      ...moreLine(followers.length, setting),
    ];
  });
  const alone = way.filter(({ from, name: own }) => from === null && !sources.includes(own));
  return [
    ...trees,
    ...alone
      .slice(0, SHOWN)
      .map(
        (station) =>
          `${INDENT}${name(station.name)}  ${style(`${claims.labels.fromNobody} · ${numbersOf(station)}`, 'dim')}`,
      ),
    ...moreLine(alone.length, setting),
  ];
}

function numbersOf({ statements }: Station): string {
  const shown = statements.slice(0, 4).map((id) => `W${id}`);
  return [...shown, ...(statements.length > 4 ? ['…'] : [])].join(', ');
}

function contraryLines({ contrary }: ClaimPage, setting: Setting): string[] {
  const { labels } = setting.messages.claims;
  const style = painter(setting);
  const lines = contrary.slice(0, SHOWN).flatMap(({ id, day, quote }) => {
    const head = `${INDENT}${style(`C${id}`, 'bold')}  ${style(day ?? labels.noDay, 'dim')}`;
    const words = wrap(
      [{ text: printableLine(clip(quote, SHORT_QUOTE)), style: [] }],
      setting.width - 4,
      setting.colours,
    );
    return [head, ...words.map((line) => `${INDENT}${INDENT}${line}`)];
  });
  return [...lines, ...moreLine(contrary.length, setting)];
}

function moreLine(count: number, { messages }: Setting): string[] {
  return count > SHOWN ? [`${INDENT}${messages.claims.labels.more(count - SHOWN)}`] : [];
}
