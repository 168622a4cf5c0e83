import { Type } from '@fastify/type-provider-typebox';
import { SCOPES } from '../../record/tokens.ts';
import type { Visitor } from '../access/access.ts';
import { Text, object, typed } from './schema.ts';

export const VisitorSchema = typed<Visitor>(
  object({
    ...{ name: Text, scope: Type.Enum([...SCOPES]) },
    session: Type.Optional(Type.Boolean({ description: 'Signed in with a browser: can sign out' })),
  }),
);
