import AjvCompiler from '@fastify/ajv-compiler';
import type { FastifyServerOptions } from 'fastify';

type Factories = NonNullable<NonNullable<FastifyServerOptions['schemaController']>['compilersFactory']>;
type BuildValidator = NonNullable<Factories['buildValidator']>;

const factory = AjvCompiler();

/** Numbers in an address are text and are taken as numbers; what is sent as JSON has types of its own, and is left as it is. */
export const buildValidator: BuildValidator = (schemas) => {
  const withCoercion = (coerceTypes: 'array' | false): ReturnType<BuildValidator> =>
    factory(schemas, { customOptions: { removeAdditional: false, coerceTypes } });
  const [addresses, bodies] = [withCoercion('array'), withCoercion(false)];
  return (route) => (route.httpPart === 'body' ? bodies(route) : addresses(route));
};
