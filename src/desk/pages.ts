import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { App } from './app.ts';
import { problem } from './problem.ts';
import { languageOf, sendProblem } from './errors.ts';

/** Where the set-up puts the pages that it builds from `web/`. */
const PAGES = fileURLToPath(new URL('../../web/dist', import.meta.url));
const A_YEAR = 31_536_000_000;

/** Serves the pages: files by their names, and for every address of the desk the one page that shows them all. */
export async function servePages(app: App, folder: string = PAGES): Promise<void> {
  const hasPages = existsSync(join(folder, 'index.html'));
  // a page has nothing of the record in it; whoever opens it is asked by the API, and may sign in
  app.addHook('onRoute', (route) => {
    route.config = { ...route.config, access: 'none' };
  });
  if (hasPages)
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: false,
      preCompressed: true,
      setHeaders: (response, path) => {
        // names of assets have the digest of what is in them
        const isAsset = path.includes('/assets/');
        response.header('cache-control', isAsset ? `public, max-age=${A_YEAR / 1_000}, immutable` : 'no-cache');
      },
    });
  app.setNotFoundHandler((request, reply) => {
    const isPage = hasPages && /^(?:GET|HEAD)$/.test(request.method) && !/^\/(?:api|assets)\//.test(request.url);
    if (isPage) return reply.sendFile('index.html');
    const language = languageOf(request.headers['accept-language']);
    const at = request.url.slice(0, 200);
    const words = { en: `there is nothing at ${at}`, de: `unter ${at} gibt es nichts` };
    return sendProblem(reply, problem('not-found', words, language), language);
  });
}
