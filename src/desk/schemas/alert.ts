import { basename } from 'node:path';
import { Type } from '@fastify/type-provider-typebox';
import {
  ALERT_KINDS,
  AT_THE_DESK,
  type AlertLine as StoredLine,
  type KeptMessage,
  MESSAGE_STATES,
} from '../../record/alerts.ts';
import { targetOf } from '../../record/alerts/target.ts';
import { omit } from '../omit.ts';
import { Count, Id, Text, Time, named, nullable, object } from './schema.ts';

/** An alert as the desk shows it: neither where its secret is nor what of its target may be one. */
export interface AlertLine extends Omit<StoredLine, 'target' | 'secret'> {
  readonly target: string | null;
}

export const AlertLineSchema = named<AlertLine>(
  'AlertLine',
  object(
    {
      ...{ id: Id, name: Text, query: Text, kind: Type.Enum([...ALERT_KINDS]), created: Time },
      target: nullable(
        Type.String({ description: 'The host of a webhook, the name of a file; null for a feed at the desk alone' }),
      ),
      problem: nullable(Type.String({ description: 'Why the query could not be asked the last time' })),
      ...{ hits: Count, waiting: Count, dead: Count },
    },
    'A search that is asked of every new statement, and what became of what it found',
  ),
);

export function alertLine(stored: StoredLine): AlertLine {
  const { target, ...alert } = omit(stored, 'secret');
  const shown = alert.kind === 'webhook' ? targetOf({ ...alert, target }) : basename(target);
  return { ...alert, target: target === AT_THE_DESK ? null : shown };
}

/** A message to a webhook, without its alert. */
export type Delivery = Omit<KeptMessage, 'alert'>;

export const DeliverySchema = named<Delivery>(
  'Delivery',
  object(
    {
      ...{ id: Id, key: Type.String({ description: '`webhook-id`: the same at every attempt' }), made: Time },
      ...{ state: Type.Enum([...MESSAGE_STATES]), attempts: Count, statements: Type.Array(Id) },
      next: nullable(Type.String({ description: 'Not to be tried before; null when it is not tried any more' })),
      error: nullable(Type.String({ description: 'What went wrong the last time' })),
    },
    'Some new statements on their way to a webhook',
  ),
);

export function deliveryOf({ id, key, made, state, attempts, statements, next, error }: KeptMessage): Delivery {
  return { id, key, made, state, attempts, statements, next, error };
}
