import { Type } from '@fastify/type-provider-typebox';
import type { App } from '../app.ts';
import { Reading, type Sent } from '../reading.ts';
import { DocumentResultSchema } from '../schemas/document.ts';
import { object, typed } from '../schemas/schema.ts';
import { answering } from './route.ts';

/** Code units of a text that is sent; a long article has a tenth of that. */
const MOST = 400_000;

/** Reads a text that is sent; nothing of it is kept. */
export function readingRoutes(app: App): void {
  const reading = new Reading();
  app.post(
    '/read',
    {
      config: { access: 'read' },
      schema: {
        ...answering(
          { tag: 'reading', summary: 'Who says what in a text; nothing of it is kept' },
          DocumentResultSchema.ref,
        ),
        body: typed<Sent>(
          object({
            format: Type.Enum(['text', 'html', 'markdown']),
            text: Type.String({ minLength: 1, maxLength: MOST }),
          }),
        ),
      },
    },
    async ({ body, visitor, ip, raw }) =>
      // where a proxy or a token names nobody apart, the address does
      reading.read(body, `${visitor!.name} ${ip}`, () => raw.socket.destroyed),
  );
}
