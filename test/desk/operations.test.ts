import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc, { type Arbitrary } from 'fast-check';
import { PROBLEMS, type Problem } from '../../src/desk/problem.ts';
import { type Desk, openedDesk } from './fixture.ts';
import { type Operation, type Schema, operationsOf } from './openapi/operations.ts';
import { type Sent, validRequests, withWrongBody, withWrongParameter } from './openapi/requests.ts';

/** Requests of each operation and kind. */
const RUNS = 40;

let desk: Desk;
let operations: Operation[];
let file: DatabaseSync;
const ajv = new Ajv2020({ strict: false, allErrors: true });
before(async () => {
  desk = await openedDesk();
  await desk.app.ready();
  operations = operationsOf(desk.app);
  const { components } = desk.app.swagger() as { components: object };
  ajv.addSchema({ $id: 'api', components });
  file = new DatabaseSync(desk.file, { readOnly: true });
});
after(async () => {
  file.close();
  await desk.close();
});

/** Changes whenever anything in the record does. */
const version = (): unknown => file.prepare('PRAGMA data_version').get()!['data_version'];

const checks = new Map<Schema, (value: unknown) => boolean>();
function fits(schema: Schema, value: unknown): boolean {
  let check = checks.get(schema);
  if (!check) {
    check = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object);
    checks.set(schema, check);
  }
  return check(value);
}

async function ask({ method, url, headers, payload }: Sent, language: string) {
  const response = await desk.app.inject({
    ...{ method: method as 'GET', url, payloadAsStream: true, ...(payload && { payload }) },
    headers: { host: 'localhost', 'accept-language': language, ...headers },
  });
  const type = String(response.headers['content-type']);
  const stream = response.stream();
  if (!/^application\/(?:problem\+)?json(?:;|$)/.test(type)) {
    stream.destroy();
    return { status: response.statusCode, headers: response.headers, type, body: null };
  }
  const text = Buffer.concat(await stream.toArray()).toString();
  return { status: response.statusCode, headers: response.headers, type, body: JSON.parse(text) as unknown };
}

/** Fails when an answer is not as the description says, or when a refused request left something behind. */
async function check(operation: Operation, sent: Sent, language: 'de' | 'en'): Promise<number> {
  const known = version();
  const { status, headers, type, body } = await ask(sent, language);
  const asked = `${sent.method} ${sent.url.slice(0, 300)} ${sent.payload?.toString().slice(0, 300) ?? ''}: ${status}`;
  assert.ok(status < 500, asked);
  if (body === null) return status;
  const [mime, described] = status < 400 ? ['application/json', '200'] : ['application/problem+json', '4XX'];
  const schema = operation.responses[described]?.content?.[mime].schema;
  assert.ok(type.startsWith(mime) && schema, `${asked} ${type}`);
  assert.ok(fits(schema, body), `${asked} ${JSON.stringify(body).slice(0, 500)}`);
  if (status < 400) return status;
  const { code, title, type: urn, status: told } = body as Problem;
  const [is, english, german] = PROBLEMS[code as keyof typeof PROBLEMS];
  assert.deepEqual([urn, told, is], [`urn:wortlaut:problem:${code}`, status, status], asked);
  assert.deepEqual([title, headers['content-language']], [language === 'de' ? german : english, language]);
  assert.equal(version(), known, `${asked}: something was kept of it`);
  return status;
}

const language = fc.constantFrom<'de' | 'en'>('de', 'en');
const assertAll = (
  sent: Arbitrary<Sent>,
  property: (sent: Sent, language: 'de' | 'en') => Promise<void>,
  numRuns = RUNS,
) => fc.assert(fc.asyncProperty(sent, language, property), { numRuns });

// a text that is read takes a thread and seconds
const isRead = ({ path }: Operation): boolean => path.endsWith('/read');

describe('every operation of the API', () => {
  it('answers what fits its description as that says, and never breaks', async () => {
    assert.ok(operations.length > 40, `${operations.length} operations`);
    for (const operation of operations.filter((one) => !isRead(one)))
      await assertAll(validRequests(operation), async (sent, spoken) => {
        await check(operation, sent, spoken);
      });
  });

  it('refuses parameters that do not fit, and keeps nothing of them', async () => {
    for (const operation of operations)
      for (const parameter of operation.parameters.filter((one) => one.in !== 'header'))
        await assertAll(withWrongParameter(operation, parameter), async (sent, spoken) => {
          const status = await check(operation, sent, spoken);
          assert.ok(status >= 400, `${sent.method} ${sent.url}: ${status}`);
        });
  });

  it('refuses bodies that do not fit, and keeps nothing of them', async () => {
    const writing = operations.filter(({ body }) => body !== null);
    assert.ok(writing.length > 5, `${writing.length} operations with bodies`);
    for (const operation of writing) {
      const isFitting = (body: unknown): boolean => fits(operation.body!, body);
      await assertAll(
        withWrongBody(operation, isFitting),
        async (sent, spoken) => {
          const status = await check(operation, sent, spoken);
          assert.ok(status >= 400, `${sent.method} ${sent.url} ${sent.payload?.toString().slice(0, 300)}: ${status}`);
        },
        4 * RUNS,
      );
    }
  });
});
