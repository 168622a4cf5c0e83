import { Type } from '@fastify/type-provider-typebox';
import { decode } from '../../read/decode.ts';
import { type ReadList, readOpml, writeOpml } from '../../read/lists/opml.ts';
import { type NewSource, sourceAddress } from '../../record/sources.ts';
import type { App, Tools } from '../app.ts';
import { DeskError } from '../problem.ts';
import { object, typed } from '../schemas/schema.ts';
import { type ListedFeed, ListedFeedSchema } from '../schemas/source.ts';
import { answering, answeringAs } from './route.ts';

const tag = 'sources';
const TYPE = 'text/x-opml';
const TYPES = [TYPE, 'text/xml', 'application/xml'];
/** Bytes of a list that are taken, and feeds in it. */
const BODY = 2_000_000;
const MOST = 5_000;

/** What became of a list. */
interface Taken {
  readonly added: readonly ListedFeed[];
  readonly known: readonly ListedFeed[];
  /** What leads to no feed, as the list has it: its address, else its words. */
  readonly refused: readonly string[];
}

const TakenSchema = typed<Taken>(
  object({
    ...{ added: Type.Array(ListedFeedSchema), known: Type.Array(ListedFeedSchema) },
    refused: Type.Array(Type.String({ description: 'What leads to no feed: its address, else its words' })),
  }),
);

/** Lists of feeds as feed readers have them, in and out. http://opml.org/spec2.opml */
export function opmlRoutes(root: App, tools: Tools): void {
  // bodies of these types are read here and nowhere else
  root.register((app: App, _, done) => {
    app.addContentTypeParser(TYPES, { parseAs: 'buffer', bodyLimit: BODY }, (__, body, took) => took(null, body));
    takingRoute(app, tools);
    givingRoute(app, tools);
    done();
  });
}

function takingRoute(app: App, { record: { sources }, now }: Tools): void {
  app.post(
    '/sources/opml',
    {
      bodyLimit: BODY,
      schema: {
        ...answering(
          { tag, summary: 'Adds the feeds of a list (OPML), 2 MB and 5,000 feeds at most', description: 'All or none' },
          TakenSchema,
        ),
        consumes: TYPES,
        body: { content: Object.fromEntries(TYPES.map((type) => [type, { schema: {} }])) },
      },
    },
    async ({ body }) => {
      const { feeds, refused } = feedsIn(listIn(body));
      if (feeds.length > MOST)
        throw new DeskError('too-large', { en: `more than ${MOST} feeds`, de: `mehr als ${MOST} Feeds` });
      const areNew = await sources.addAll(feeds, Date.parse(now()));
      const lines = feeds.map(({ url, title }) => ({ url, title }));
      return { added: lines.filter((__, i) => areNew[i]), known: lines.filter((__, i) => !areNew[i]), refused };
    },
  );
}

function givingRoute(app: App, { record: { sources } }: Tools): void {
  app.get(
    '/sources/opml',
    {
      schema: answeringAs(TYPE, { tag, summary: 'What is watched, as a list for feed readers (OPML)', is: 'OPML 2.0' }),
    },
    async (_, reply) => {
      const all = await sources.list();
      if (all.length === 0)
        throw new DeskError('not-found', { en: 'nothing is watched yet', de: 'noch wird nichts beobachtet' });
      const feeds = all.map(({ url, title, categories }) => ({ xmlUrl: url, title, htmlUrl: null, categories }));
      reply.header('content-disposition', 'attachment; filename="wortlaut.opml"');
      return reply.type(`${TYPE}; charset=utf-8`).send(writeOpml({ title: 'Wortlaut', feeds }));
    },
  );
}

/** @throws DeskError for what is no such list */
function listIn(body: unknown): ReadList {
  try {
    if (Buffer.isBuffer(body)) return readOpml(decode(body));
  } catch {
    // the parser's words are about its inside
  }
  throw new DeskError('unreadable', {
    en: 'this is no list of feeds (OPML)',
    de: 'das ist keine Liste von Feeds (OPML)',
  });
}

function feedsIn({ feeds, others }: ReadList): { readonly feeds: readonly NewSource[]; readonly refused: string[] } {
  const taken = new Map<string, NewSource>();
  const refused: string[] = [];
  for (const { xmlUrl, title, categories } of feeds) {
    const url = sourceAddress(xmlUrl);
    if (url === null) refused.push(xmlUrl);
    else taken.set(url, { url, title, categories });
  }
  return { feeds: [...taken.values()], refused: [...refused, ...others] };
}
