import fc, { type Arbitrary } from 'fast-check';
import { EVIL } from '../fixture.ts';
import type { Operation, Parameter, Schema } from './operations.ts';

/** A request as it goes over the line. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload?: Buffer;
}

const TELLING = [
  '',
  'Brücke',
  'speaker:E1',
  'E1',
  'Zwirn',
  'said:2026',
  '"die Brücke"',
  '"',
  '((',
  '-',
  'a*',
  EVIL,
  '\0',
];
const text = fc.oneof(fc.constantFrom(...TELLING), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

/** Anything that fits a schema. */
function fitting(schema: Schema): Arbitrary<unknown> {
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map(fitting));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string':
      return words(schema);
    case 'integer':
      return integer(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(fitting(schema.items!), { minLength: schema.minItems ?? 0, maxLength: 5 });
    case 'object':
      return fc.record(mapped(schema.properties!, fitting), { requiredKeys: [...(schema.required ?? [])] });
    default:
      throw new Error(`no values are made for ${JSON.stringify(schema)}`);
  }
}

function words({ pattern, minLength = 0, maxLength = 100_000 }: Schema): Arbitrary<string> {
  const made = pattern === undefined || pattern === '\\S' ? text : fc.stringMatching(new RegExp(pattern));
  const isFitting = (one: string) =>
    lengthOf(one) >= minLength && lengthOf(one) <= maxLength && new RegExp(pattern ?? '').test(one);
  const longest = fc.constantFrom('x', '„', '(', '-', '"x" ').map((one) => one.repeat(maxLength).slice(0, maxLength));
  return fc.oneof({ weight: 9, arbitrary: made }, longest).filter(isFitting);
}

// JSON Schema counts code points
const lengthOf = (one: string): number => [...one].length;

function integer({ minimum = 0, maximum = 1e9 }: Schema): Arbitrary<number> {
  const near = fc.integer({ min: minimum, max: Math.min(maximum, minimum + 6) });
  return fc.oneof({ weight: 8, arbitrary: near }, fc.bigInt(BigInt(minimum), BigInt(maximum)).map(Number));
}

const mapped = <T>(all: Readonly<Record<string, Schema>>, make: (schema: Schema) => Arbitrary<T>) =>
  Object.fromEntries(Object.entries(all).map(([name, schema]) => [name, make(schema)]));

type Values = readonly (readonly [name: string, value: string])[];

/** A request with these values; one may be there twice. */
function requestOf(operation: Operation, values: Values, body: unknown): Sent {
  const kind = (name: string) => operation.parameters.find((one) => one.name === name)!.in;
  const value = (name: string) => values.find((one) => one[0] === name)?.[1] ?? '';
  const url = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(value(name)));
  const query = values.filter(([name]) => kind(name) === 'query').map((pair) => pair.map(encodeURIComponent).join('='));
  const headers = Object.fromEntries(values.filter(([name]) => kind(name) === 'header'));
  return {
    method: operation.method,
    url: query.length === 0 ? url : `${url}?${query.join('&')}`,
    ...(operation.body === null ? { headers } : { headers: { ...headers, 'content-type': 'application/json' } }),
    ...(operation.body === null ? {} : { payload: Buffer.from(JSON.stringify(body)) }),
  };
}

/** Values of all parameters that must be there, and of some that may. */
function valuesOf({ parameters }: Operation): Arbitrary<Values> {
  const each = parameters.map(({ name, schema, required, in: kind }) => {
    const value = fitting(schema)
      .map(String)
      // an empty part of a path is another path, and dots are resolved before the request is sent
      .filter((one) => kind !== 'path' || !/^\.{0,2}$/.test(one));
    const pair = value.map((one) => [name, one] as const);
    return required === true ? pair : fc.option(pair, { nil: null });
  });
  return fc.tuple(...each).map((pairs) => pairs.filter((pair) => pair !== null));
}

/** Requests as the description of an operation allows them. */
export const validRequests = (operation: Operation): Arbitrary<Sent> =>
  fc
    .tuple(valuesOf(operation), operation.body === null ? fc.constant(null) : fitting(operation.body))
    .map(([values, body]) => requestOf(operation, values, body));

const WRONG = ['', 'x', '1.5', '1e3', '0x1', ' 1', '-1', '0', '101', '9007199254740992', '\0', '1;', '[1]', '{"a":1}'];

/** Texts that are no value of a parameter. */
function wrongValues({ schema, in: kind }: Parameter): Arbitrary<string> {
  const long = fc.constantFrom('1', 'x', '„').map((one) => one.repeat((schema.maxLength ?? 600) + 1));
  const isPart = (one: string) => kind !== 'path' || !/^\.{0,2}$/.test(one);
  return fc.oneof(fc.constantFrom(...WRONG), long, text).filter((one) => isPart(one) && !isValue(one, schema));
}

function isValue(one: string, { type, enum: values, pattern, minLength = 0, ...rest }: Schema): boolean {
  const { maxLength = Infinity, minimum = -Infinity, maximum = Infinity } = rest;
  if (values) return values.includes(one);
  if (type === 'boolean') return one === 'true' || one === 'false';
  if (type === 'integer') return /^-?\d+(?:\.0+)?$/.test(one) && Number(one) >= minimum && Number(one) <= maximum;
  return lengthOf(one) >= minLength && lengthOf(one) <= maxLength && new RegExp(pattern ?? '').test(one);
}

/** Requests of which one parameter is wrong, missing, or there twice. */
export function withWrongParameter(operation: Operation, parameter: Parameter): Arbitrary<Sent> {
  const { name, required, in: kind } = parameter;
  const values = valuesOf(operation).map((all) => all.filter((one) => one[0] !== name));
  const body = operation.body === null ? fc.constant(null) : fitting(operation.body);
  const pair = (value: string) => [name, value] as const;
  const wrong: Arbitrary<Values>[] = isBounded(parameter.schema)
    ? [wrongValues(parameter).map((one) => [pair(one)])]
    : [];
  if (kind === 'query') {
    const good = fitting(parameter.schema).map(String);
    wrong.push(fc.tuple(good, good).map(([a, b]) => [pair(a), pair(b)]));
    if (required === true) wrong.push(fc.constant([]));
  }
  return fc
    .tuple(values, fc.oneof(...wrong), body)
    .map(([others, these, sent]) => requestOf(operation, [...others, ...these], sent));
}

const isBounded = ({ type, enum: values, pattern, maxLength }: Schema): boolean =>
  type !== 'string' || values !== undefined || pattern !== undefined || maxLength !== undefined;

/** Bodies that are made of valid ones: with another value somewhere, with more, with less; or something else altogether. */
function wrongBodies(schema: Schema, isFitting: (body: unknown) => boolean): Arbitrary<unknown> {
  const objects = fitting(schema) as Arbitrary<Record<string, unknown>>;
  const any = fc.oneof(
    fc.constantFrom<unknown>(null, -1, 0, 1.5, 1e300, '', '1', 'true', [], {}, [1], true, 'x'.repeat(500_000)),
    fc.jsonValue(),
  );
  const changed = fc.tuple(objects, fc.nat(), any).map(([body, which, value]) => {
    const names = Object.keys(body);
    return { ...body, [names[which % names.length]]: value };
  });
  const less = fc.tuple(objects, fc.nat()).map(([body, which]) => {
    const names = Object.keys(body);
    return Object.fromEntries(Object.entries(body).filter(([name]) => name !== names[which % names.length]));
  });
  const more = fc.tuple(objects, fc.string(), any).map(([body, name, value]) => ({ ...body, [`x${name}`]: value }));
  return fc.oneof(changed, less, more, any).filter((body) => !isFitting(body));
}

/** Bytes that are no JSON in UTF-8, or are said to be something else. */
function brokenBodies(whole: Sent): Arbitrary<Sent> {
  const bytes = whole.payload!;
  const payload = fc.oneof(
    fc.nat({ max: bytes.length - 1 }).map((end) => bytes.subarray(0, end)),
    fc
      .constantFrom('{"__proto__":{}}', '{"a":1}}', "{'a':1}", 'NaN', '"', '\0', '{"a":"\0"}')
      .map((one) => Buffer.from(one)),
    fc
      .constantFrom([0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xfe, 0xff])
      .map((wrong) => Buffer.concat([Buffer.from('{"query":"'), Buffer.from(wrong), Buffer.from('"}')])),
    fc.constantFrom('[', '{"a":').map((one) => Buffer.from(one.repeat(100_000))),
  );
  const type = fc.constantFrom(
    'text/plain',
    'application/xml',
    'application/json; charset=utf-16',
    'x',
    'multipart/form-data',
  );
  return fc.oneof(
    payload.map((one) => ({ ...whole, payload: one })),
    type.map((one) => ({ ...whole, headers: { ...whole.headers, 'content-type': one } })),
    fc.constant({ ...whole, headers: { ...whole.headers, 'content-encoding': 'gzip' } }),
  );
}

/** Requests whose body does not fit. */
export function withWrongBody(operation: Operation, isFitting: (body: unknown) => boolean): Arbitrary<Sent> {
  const whole = validRequests(operation);
  const other = fc
    .tuple(valuesOf(operation), wrongBodies(operation.body!, isFitting))
    .map(([values, body]) => requestOf(operation, values, body));
  return fc.oneof(other, whole.chain(brokenBodies));
}
