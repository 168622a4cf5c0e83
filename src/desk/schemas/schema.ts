import { type TSchema, Type } from '@fastify/type-provider-typebox';

/** A schema with the type of what it describes, which the record gives. That they fit is shown by the tests. */
export type Of<T> = ReturnType<typeof Type.Unsafe<T>>;

/** A schema that is handed out under a name, and found at `#/components/schemas/NAME`. */
export interface Named<T> {
  readonly name: string;
  readonly schema: TSchema;
  /** Stands for the schema where another uses it. */
  readonly ref: Of<T>;
}

/** An object with just these properties, all there unless they are optional. */
export const object = (properties: Record<string, TSchema>, description?: string): TSchema =>
  Type.Object(properties, { additionalProperties: false, ...(description === undefined ? {} : { description }) });

export function named<T>(name: string, schema: TSchema): Named<T> {
  return { name, schema: { ...schema, $id: name }, ref: Type.Unsafe<T>(Type.Ref(`${name}#`)) };
}

export const nullable = (schema: TSchema): TSchema => Type.Union([schema, Type.Null()]);
export const list = <T>(item: Of<T>): Of<readonly T[]> => Type.Unsafe<readonly T[]>(Type.Array(item));
export const typed = <T>(schema: TSchema): Of<T> => Type.Unsafe<T>(schema);

export const Id = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER });
export const Count = Type.Integer({ minimum: 0 });
export const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'YYYY-MM-DD' });
export const Time = Type.String({ description: 'ISO 8601' });
export const Text = Type.String();
