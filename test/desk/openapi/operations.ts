import type { App } from '../../../src/desk/app.ts';

/** What of JSON Schema the description of the API uses. */
export interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export interface Parameter {
  readonly in: 'query' | 'path' | 'header';
  readonly name: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

/** What can be asked, with what it takes and gives. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | null;
  /** By status: `200`, `4XX`. */
  readonly responses: Readonly<Record<string, Content>>;
}

type Described = Omit<Operation, 'method' | 'path' | 'body' | 'parameters'> & {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
};

/** All operations of the description that the desk hands out. */
export function operationsOf(app: App): Operation[] {
  const { paths, components } = app.swagger() as unknown as {
    readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
    readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody, parameters = [], ...rest }]) => ({
      ...{ ...rest, path, method: method.toUpperCase(), parameters },
      body: bodyOf(requestBody, components.schemas),
    })),
  );
}

/** Of what is no JSON nothing is described but its type. */
function bodyOf(body: Content | undefined, schemas: Readonly<Record<string, Schema>>): Schema | null {
  const json = body?.content?.['application/json'];
  return json ? resolved(json.schema, schemas) : null;
}

const REFERENCE = '#/components/schemas/';

/** A schema with those that it refers to in their places. */
function resolved<T>(schema: T, schemas: Readonly<Record<string, Schema>>): T {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map((one: unknown) => resolved(one, schemas)) as T;
  if ('$ref' in schema) return resolved(schemas[String(schema.$ref).slice(REFERENCE.length)] as T, schemas);
  return Object.fromEntries(Object.entries(schema).map(([name, one]) => [name, resolved(one, schemas)])) as T;
}
