import type { BesideBlock } from '../../text/block.ts';
import { candidatesOf } from '../candidates.ts';
import { isoDate } from '../dates.ts';
import { type PageOptions, writeHtml } from '../html.ts';
import { type Part, joinParts } from '../parts.ts';
import { type Reading, makeReading } from '../reading.ts';
import { TextWriter } from '../text-writer.ts';
import { textOfPart } from './body.ts';
import { headerWords, senderOf } from './header.ts';
import { isMhtml, readMhtml } from './mhtml.ts';
import { type MimePart, parseMime, readParameters } from './mime.ts';

/** What a message consists of. */
interface Contents {
  readonly parts: Part[];
  readonly beside: BesideBlock[];
}

/**
 * A mail (RFC 5322), such as a press release: its subject and its words, of two versions of the same the one with more
 * of them. The sender is the author, or the outlet when it is an office. Signatures and the names of attachments stand
 * beside the text; attachments are not read.
 *
 * @param source one character for each byte
 * @param options for what is a saved page
 */
export function readMail(source: string, address: string | null, options: PageOptions = {}): Reading {
  const root = parseMime(source);
  if (isMhtml(root)) return readMhtml(source, address, options);
  const contents: Contents = { parts: [], beside: [] };
  addPart(root, contents);
  const title = headerWords(root.headers.get('subject'));
  const about = { title, ...senders(root), published: isoDate(root.headers.get('date') ?? '') };
  const { text, links, blocks } = joinParts([{ role: 'headline', text: title ?? '', links: [] }, ...contents.parts]);
  const language = root.headers.get('content-language') ?? null;
  const candidates = candidatesOf({ ...about, language }, 'header');
  return makeReading(text, links, { ...about, url: address, blocks, beside: contents.beside, language, candidates });
}

function addPart(part: MimePart, contents: Contents): void {
  if (part.type === 'multipart/alternative') addOneOf(part.children, contents);
  else if (part.type === 'multipart/related') for (const first of part.children.slice(0, 1)) addPart(first, contents);
  else if (part.children.length > 0) for (const child of part.children) addPart(child, contents);
  else if (isWords(part)) addWords(part, contents);
  else if (!part.type.startsWith('multipart/')) addAttachment(part, contents);
}

/** Of versions of the same text that with most words; of two the later, which the sender thinks better of. */
function addOneOf(versions: readonly MimePart[], contents: Contents): void {
  let best: Contents | null = null;
  for (const version of versions) {
    const found: Contents = { parts: [], beside: [] };
    addPart(version, found);
    if (!best || count(found) >= count(best)) best = found;
  }
  contents.parts.push(...(best?.parts ?? []));
  contents.beside.push(...(best?.beside ?? []));
}

/** Words without the addresses that versions in plain text spell out. */
function count({ parts }: Contents): number {
  return parts.reduce((sum, { text }) => sum + (text.replace(/https?:\S+/g, '').match(/\p{L}+/gu)?.length ?? 0), 0);
}

function isWords({ type, headers }: MimePart): boolean {
  const isAttachment = /^\s*attachment\b/i.test(headers.get('content-disposition') ?? '');
  return !isAttachment && (type === 'text/plain' || type === 'text/html');
}

function addWords(part: MimePart, { parts, beside }: Contents): void {
  const words = textOfPart(part);
  if (part.type === 'text/html') {
    const out = new TextWriter();
    writeHtml(out, words, null);
    parts.push({ role: 'paragraph', ...out.result() });
    return;
  }
  const [text, signature] = withoutSignature(
    part.parameters.get('format') === 'flowed' ? unwrapped(part, words) : words,
  );
  parts.push({ role: 'paragraph', text: text.replace(/\n(?:[ \t]*\n)+/g, '\n\n').trim(), links: [] });
  if (signature !== '') beside.push({ role: 'box', text: signature });
}

/** What follows a line of two hyphens and a space is who writes, not what is written. */
function withoutSignature(words: string): [text: string, signature: string] {
  const at = `\n${words}`.lastIndexOf('\n-- \n');
  return at < 0 ? [words, ''] : [words.slice(0, at), words.slice(at + 4).trim()];
}

/** Lines that end with a space go on in the next (RFC 3676). */
function unwrapped({ parameters }: MimePart, words: string): string {
  const isSpaceDropped = parameters.get('delsp')?.toLowerCase() === 'yes';
  return words.replace(/(?<!(?:^|\n)--) \n(?![>\n])/g, isSpaceDropped ? '' : ' ');
}

function addAttachment({ headers, parameters, type }: MimePart, { beside }: Contents): void {
  const disposition = readParameters(headers.get('content-disposition') ?? '').parameters;
  const name = headerWords(disposition.get('filename') ?? parameters.get('name'));
  beside.push({ role: 'box', text: name === null ? type : `${name} (${type})` });
}

/** Words in the names of senders that are no people. */
const OFFICE =
  /presse|redaktion|newsdesk|newsroom|news|kommunikation|ministerium|amt\b|verband|stiftung|partei|fraktion|gmbh|\bag\b|e\.\s?v\.|polizei|stadt\b|info|service|team|agentur/i;

function senders({ headers }: MimePart): { readonly authors: readonly string[]; readonly outlet: string | null } {
  const { name, address } = senderOf(headers.get('from'));
  const organisation = headerWords(headers.get('organization') ?? headers.get('organisation'));
  const domain = address?.split('@')[1]?.toLowerCase() ?? null;
  const isOffice = name !== null && (OFFICE.test(name) || !name.includes(' '));
  return {
    authors: name === null || isOffice ? [] : [name],
    outlet: organisation ?? (isOffice ? name : domain),
  };
}
