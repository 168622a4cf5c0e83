import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { COPY_KINDS, type CopyKind } from '../src/record/stories/copies.ts';
import { CorpusError } from '../src/training/corpus.ts';

/** A document whose event is known. */
export interface GoldStory {
  readonly id: string;
  readonly event: string;
  readonly outlet: string;
  readonly published: string;
  readonly agencies: readonly string[];
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Of a copy: the id of the document that it was made of, and how it differs. */
  readonly copyOf?: string;
  readonly kind?: CopyKind;
}

export interface StoryGold {
  readonly sha256: string;
  /** By time of publication. */
  readonly documents: readonly GoldStory[];
}

/** @throws CorpusError when a line is not as it should be */
export function readStoryGold(path: string): StoryGold {
  const bytes = readFileSync(path);
  const lines = bytes.toString('utf8').trimEnd().split('\n');
  const documents = lines.map((line) => JSON.parse(line) as GoldStory);
  const ids = new Set<string>();
  documents.forEach((document, i) => {
    const wrong = (what: string): never => {
      throw new CorpusError(`${path}:${i + 1}: ${what}`);
    };
    if (ids.has(document.id)) wrong(`the id ${document.id} is there already`);
    ids.add(document.id);
    if (Number.isNaN(Date.parse(document.published))) wrong('published is no time');
    if (i > 0 && document.published.slice(0, 10) < documents[i - 1].published.slice(0, 10)) wrong('is out of order');
    if (document.paragraphs.length === 0 || document.paragraphs.some((text) => text.trim() !== text || text === ''))
      wrong('has no paragraphs, or one that is empty or has white space around it');
    const of = documents.find(({ id }) => id === document.copyOf);
    if ((document.copyOf === undefined) !== (document.kind === undefined)) wrong('a copy has copyOf and kind');
    if (document.copyOf !== undefined && of?.event !== document.event) wrong('is a copy of nothing of its event');
    if (document.kind !== undefined && !COPY_KINDS.includes(document.kind)) wrong(`there is no kind ${document.kind}`);
  });
  return { sha256: createHash('sha256').update(bytes).digest('hex'), documents };
}

export const textOf = ({ title, paragraphs }: GoldStory): string => [title, ...paragraphs].join('\n\n');
