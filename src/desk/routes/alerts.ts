import { Type } from '@fastify/type-provider-typebox';
import { addressOf } from '../../gather/fetch/address.ts';
import { AllowList } from '../../gather/fetch/internal.ts';
import { FetchProblem } from '../../gather/fetch/problem.ts';
import { AT_THE_DESK, type AlertLine, MESSAGE_STATES, type MessageState } from '../../record/alerts.ts';
import type { NewAlert } from '../../record/alerts.ts';
import { parse } from '../../record/query/parse.ts';
import type { Visitor } from '../access/access.ts';
import type { App, Tools } from '../app.ts';
import { DeskError, found } from '../problem.ts';
import { AlertLineSchema, type Delivery, DeliverySchema, alertLine, deliveryOf } from '../schemas/alert.ts';
import { Count, Id, Text, list, nullable, object, typed } from '../schemas/schema.ts';
import { Cursor, Limit, NameParams, answering, pageOf, parameters } from './route.ts';

const tag = 'alerts';

const About = { name: NameParams.properties.name, query: Type.String({ minLength: 1, maxLength: 10_000 }) };

/** A feed is handed out at the desk in both formats, whatever its kind; files are for the command line. */
type Asked =
  | { readonly name: string; readonly query: string; readonly kind: 'atom' | 'json-feed' }
  | {
      readonly name: string;
      readonly query: string;
      readonly kind: 'webhook';
      readonly target: string;
      readonly secret: { readonly env: string };
    };

const Body = typed<Asked>(
  Type.Union([
    object({ ...About, kind: Type.Enum(['atom', 'json-feed']) }),
    object({
      ...{ ...About, kind: Type.Enum(['webhook']), target: Type.String({ maxLength: 2_000, pattern: '^https?://' }) },
      secret: object({
        env: Type.String({
          ...{ maxLength: 200, pattern: '^[A-Za-z_][A-Za-z0-9_]*$' },
          description: 'Name of the variable that holds the secret where messages are sent from',
        }),
      }),
    }),
  ]),
);

/** @param allow hosts and networks inside that webhooks may lead to */
export function alertRoutes(app: App, tools: Tools, allow: readonly string[]): void {
  for (const { schema } of [AlertLineSchema, DeliverySchema]) app.addSchema(schema);
  const { alerts } = tools.record;
  app.get(
    '/alerts',
    {
      schema: answering(
        { tag, summary: 'Searches that are asked of every new statement' },
        Type.Object({ alerts: Type.Array(AlertLineSchema.ref) }),
      ),
    },
    async () => ({ alerts: (await alerts.list()).map(alertLine) }),
  );
  app.get(
    '/alerts/:name',
    { schema: { ...answering({ tag, summary: 'How an alert fares' }, AlertLineSchema.ref), params: NameParams } },
    async ({ params: { name } }) => alertLine(await alertNamed(tools, name)),
  );
  addingRoutes(app, tools, allow);
  deliveryRoutes(app, tools);
}

function addingRoutes(app: App, tools: Tools, allow: readonly string[]): void {
  const { record, now } = tools;
  app.post(
    '/alerts',
    {
      schema: {
        ...answering(
          {
            tag,
            summary: 'Tells from now on what comes in for a search',
            description: 'As a feed at the desk; or, which needs the scope `admin`, by a signed request to an address',
          },
          AlertLineSchema.ref,
        ),
        body: Body,
      },
    },
    async ({ body, visitor }) => {
      parse(body.query);
      mayChange(body, visitor);
      await record.alerts.add(newAlert(body, new AllowList(allow)), now());
      return alertLine(await alertNamed(tools, body.name));
    },
  );
  app.delete(
    '/alerts/:name',
    {
      schema: {
        ...answering(
          { tag, summary: 'Tells nothing any more; of a webhook it needs the scope `admin`' },
          Type.Object({}),
        ),
        params: NameParams,
      },
    },
    async ({ params: { name }, visitor }) => {
      mayChange(await alertNamed(tools, name), visitor);
      await record.alerts.remove(name);
      return {};
    },
  );
}

const Deliveries = typed<{ deliveries: readonly Delivery[]; cursor: string | null }>(
  object({ deliveries: list(DeliverySchema.ref), cursor: nullable(Text) }),
);

function deliveryRoutes(app: App, tools: Tools): void {
  const { record, now } = tools;
  app.get(
    '/alerts/:name/deliveries',
    {
      schema: {
        ...answering({ tag, summary: 'Messages to a webhook and what became of them, the newest first' }, Deliveries),
        params: NameParams,
        querystring: parameters({
          state: Type.Optional(typed<MessageState>(Type.Enum([...MESSAGE_STATES]))),
          ...{ limit: Limit, cursor: Cursor },
        }),
      },
    },
    async ({ params: { name }, query: { state, ...place } }) => {
      const { id } = await alertNamed(tools, name);
      const which = state === undefined ? {} : { state };
      // the newest come first: what goes on after one came before it
      const { items, cursor } = await pageOf(place, ({ limit: most, after }) =>
        record.alerts.messages(id, { ...which, ...(after !== undefined && { before: after }), most }),
      );
      return { deliveries: items.map(deliveryOf), cursor };
    },
  );
  app.post(
    '/alerts/:name/replay',
    {
      schema: {
        ...answering(
          {
            tag,
            summary: 'Has messages that were given up tried anew',
            description: 'Those that are named, or all of the alert',
          },
          typed<{ replayed: number }>(object({ replayed: Count })),
        ),
        params: NameParams,
        body: Type.Object({ messages: Type.Optional(Type.Array(Id, { maxItems: 1_000 })) }),
      },
    },
    async ({ params: { name }, body: { messages } }) => {
      const { id } = await alertNamed(tools, name);
      const dead = (await record.alerts.dead()).filter(({ alert }) => alert.id === id).map((message) => message.id);
      const wanted = messages === undefined ? dead : dead.filter((message) => messages.includes(message));
      return { replayed: await record.alerts.replay(wanted, now()) };
    },
  );
}

/** @throws DeskError when there is none of that name */
export async function alertNamed({ record: { alerts } }: Tools, name: string): Promise<AlertLine> {
  return found(
    (await alerts.list()).find((alert) => alert.name === name),
    `alert ${name}`,
  );
}

/** Where requests are sent to is decided by who answers for the machine. */
function mayChange({ kind }: Pick<NewAlert, 'kind'>, visitor: Visitor | null): void {
  if (kind === 'webhook' && visitor?.scope !== 'admin')
    throw new DeskError('not-allowed', {
      en: 'webhooks need a token with the scope admin',
      de: 'für Webhooks braucht es eine Zugangsmarke mit dem Umfang admin',
    });
}

/** @throws DeskError for an address to which nothing is sent */
function newAlert(asked: Asked, allow: AllowList): NewAlert {
  const { name, query, kind } = asked;
  if (kind !== 'webhook') return { name, query, kind, target: AT_THE_DESK, secret: null };
  try {
    return { name, query, kind, target: addressOf(asked.target, allow).href, secret: asked.secret };
  } catch (error) {
    if (error instanceof FetchProblem)
      throw new DeskError('bad-address', error.message, { data: { code: error.code } });
    throw error;
  }
}
