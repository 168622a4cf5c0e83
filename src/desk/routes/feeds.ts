import type { FastifyReply } from 'fastify';
import { entriesOf } from '../../record/alerts/entries.ts';
import { atomFeed, jsonFeed } from '../../record/alerts/feeds.ts';
import { sentenceOf } from '../../record/export/sentences.ts';
import type { App, Tools } from '../app.ts';
import { NameParams, answeringAs } from './route.ts';
import { alertNamed } from './alerts.ts';

const FORMATS = {
  atom: { type: 'application/atom+xml', write: atomFeed },
  json: { type: 'application/feed+json', write: jsonFeed },
} as const;

/** What an alert tells, as feeds for readers of feeds. */
export function feedRoutes(app: App, tools: Tools): void {
  for (const format of ['atom', 'json'] as const) {
    const { type } = FORMATS[format];
    app.get(
      `/alerts/:name/feed.${format}`,
      {
        schema: {
          ...answeringAs(type, {
            tag: 'alerts',
            summary: `What an alert tells, as a feed (${format === 'atom' ? 'RFC 4287' : 'JSON Feed 1.1'})`,
            is: 'The feed',
          }),
          params: NameParams,
        },
      },
      async ({ params: { name } }, reply) => sendFeed(tools, name, format, reply),
    );
  }
}

/** What nobody was handed out yet is from now on: a feed says when something came into it. */
async function sendFeed(
  tools: Tools,
  name: string,
  format: keyof typeof FORMATS,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { record, now } = tools;
  const alert = await alertNamed(tools, name);
  await record.alerts.pack(now());
  const { type, write } = FORMATS[format];
  const text = write(alert, await entriesOf(alert, record, sentenceOf));
  return reply.type(`${type}; charset=utf-8`).send(text);
}
