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
  const { paths } = app.swagger() as unknown as { paths: Record<string, Record<string, Described>> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody, parameters = [], ...rest }]) => ({
      ...{ ...rest, path, method: method.toUpperCase(), parameters },
      body: requestBody?.content?.['application/json'].schema ?? null,
    })),
  );
}
