import etag from '@fastify/etag';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyBaseLogger } from 'fastify';
import type { Record } from '../record/record.ts';
import { type Doorman, guard } from './access/access.ts';
import type { App, Tools } from './app.ts';
import { tellError } from './errors.ts';
import { standInLine } from './line.ts';
import { Live } from './live.ts';
import { type Answered, watchOver } from './metrics.ts';
import { servePages } from './pages.ts';
import { LIMITS, readRequests } from './requests.ts';
import { alertRoutes } from './routes/alerts.ts';
import { claimRoutes } from './routes/claims.ts';
import { correctionRoutes } from './routes/corrections.ts';
import { decisionRoutes } from './routes/decisions.ts';
import { documentRoutes } from './routes/documents.ts';
import { entityRoutes } from './routes/entities.ts';
import { failureRoutes } from './routes/failures.ts';
import { feedRoutes } from './routes/feeds.ts';
import { liveRoutes } from './routes/live.ts';
import { mcpRoutes } from './routes/mcp.ts';
import { metaRoutes } from './routes/meta.ts';
import { passageRoutes } from './routes/passages.ts';
import { opmlRoutes } from './routes/opml.ts';
import { readingRoutes } from './routes/reading.ts';
import { savedRoutes } from './routes/saved.ts';
import { searchRoutes } from './routes/search.ts';
import { sessionRoutes } from './routes/session.ts';
import { sourceRoutes } from './routes/sources.ts';
import { storyRoutes } from './routes/stories.ts';
import { SCHEMAS } from './schemas/all.ts';
import { protect } from './security.ts';

export interface ServerSettings {
  /** Of Wortlaut. */
  readonly version: string;
  /** Who may do what. */
  readonly doorman: Doorman;
  /** Whether others than this machine may ask. */
  readonly isOpen: boolean;
  /** Address of a proxy in front, which is believed when it says for whom it asks. */
  readonly trustProxy?: string;
  readonly now: () => string;
  /** Hosts and networks inside that webhooks may lead to; none where it is not given. */
  readonly allow?: readonly string[];
  /** Hears of what nobody expected. */
  readonly logger?: FastifyBaseLogger;
  readonly onAnswered?: (answer: Answered) => void;
  /** Folder of the pages; those that the set-up built where it is not given. */
  readonly pages?: string;
}

const API = '/api/v1';

/** The desk as a server over a record: protection, who may come in, the API, what watches over it, and the pages. */
export async function makeServer(record: Record, settings: ServerSettings): Promise<App> {
  const app: App = Fastify({
    ...LIMITS,
    ...(settings.logger ? { loggerInstance: settings.logger } : {}),
    trustProxy: settings.trustProxy ?? false,
    routerOptions: { maxParamLength: 500 },
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false } },
    frameworkErrors: (error, request, reply) => void tellError(error, request, reply),
  });
  // what is handed out is what the record gives; that it fits the schemas is shown by tests, not at each request
  app.setSerializerCompiler(() => JSON.stringify);
  app.setErrorHandler(tellError);
  standInLine(app);
  readRequests(app);
  const tools: Tools = { record, now: settings.now };
  const live = new Live(record);
  app.addHook('preClose', () => live.close());
  await protect(app, settings.isOpen);
  await app.register(etag);
  guard(app, settings.doorman);
  await describe(app, settings.version);
  watchOver(app, tools, live, settings.onAnswered ?? (() => undefined));
  await app.register(
    (api: App, _, done) => {
      for (const routes of [
        metaRoutes,
        searchRoutes,
        savedRoutes,
        documentRoutes,
        passageRoutes,
        entityRoutes,
        claimRoutes,
        storyRoutes,
        feedRoutes,
        ...EDITING,
      ])
        routes(api, tools);
      alertRoutes(api, tools, settings.allow ?? []);
      liveRoutes(api, live);
      sessionRoutes(api, settings.doorman);
      done();
    },
    { prefix: API },
  );
  mcpRoutes(app, tools, settings.version);
  await servePages(app, settings.pages);
  return app;
}

const EDITING = [correctionRoutes, decisionRoutes, sourceRoutes, failureRoutes, opmlRoutes, readingRoutes];

/** Makes the OpenAPI document of all routes that follow. */
async function describe(app: App, version: string): Promise<void> {
  for (const { schema } of SCHEMAS) app.addSchema(schema);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Wortlaut',
        version,
        description:
          'Who said what, to whom, when, in which words: the API of the desk. Errors are problems (RFC 9457).',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
      security: [{ token: [] }, {}],
    },
    refResolver: { buildLocalReference: (json, _, __, i) => (typeof json.$id === 'string' ? json.$id : `def-${i}`) },
  });
}
