import type { Message } from '../alerts.ts';
import type { Exported } from '../export/exported.ts';
import { jsonOf } from '../export/jsonl.ts';

/**
 * What a webhook is sent: `type`, `timestamp` and `data`, as https://www.standardwebhooks.com recommends. The same at
 * every attempt as long as its statements stay as they are.
 */
export function bodyOf({ alert, made }: Message, statements: readonly Exported[]): string {
  const { name, query } = alert;
  return JSON.stringify({
    ...{ type: 'statements.new', timestamp: made },
    data: { alert: { name, query }, statements: statements.map(jsonOf) },
  });
}
