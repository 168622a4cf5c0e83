import { Type } from '@fastify/type-provider-typebox';
import type { Problem } from '../problem.ts';
import { Text, named } from './schema.ts';

export const ProblemSchema = named<Problem>(
  'Problem',
  Type.Object(
    {
      type: Type.String({ description: '`urn:wortlaut:problem:CODE`: stable, to be compared' }),
      ...{ title: Text, status: Type.Integer({ minimum: 400, maximum: 599 }), detail: Text },
      code: Type.String({ description: 'The last part of the type' }),
      at: Type.Optional(Type.Object({ start: Type.Integer(), end: Type.Integer() })),
      data: Type.Optional(Type.Object({}, { additionalProperties: true })),
    },
    { description: 'What was wrong with a request (RFC 9457)' },
  ),
);
