import type { Database } from './database.ts';
import { RecordError } from './error.ts';
import type { Record } from './record.ts';

type Method = (...values: readonly unknown[]) => unknown;

/**
 * A store whose answers are handed out only when its database was, after they were read, still of a version that this
 * Wortlaut understands: another process may bring it to a newer one at any time. Versions only rise, so that a look
 * afterwards vouches for everything before it. What writes looks for itself, within its transaction.
 */
export function guarded(store: Record, database: Database): Record {
  const vouched = (answer: unknown): unknown => {
    database.checkVersion();
    return answer;
  };
  const explained = (error: unknown): never => {
    // a question that fails may do so because what it asks for is called otherwise by now
    if (!(error instanceof RecordError)) database.checkVersion();
    throw error;
  };
  const ask = (method: Method, on: object, values: readonly unknown[]): unknown => {
    let answer: unknown;
    try {
      answer = Reflect.apply(method, on, values);
    } catch (error) {
      return explained(error);
    }
    return answer instanceof Promise ? answer.then(vouched, explained) : vouched(answer);
  };
  const parts = new Map<object, object>();
  const partOf = (part: object): object => {
    let own = parts.get(part);
    if (!own) parts.set(part, (own = new Proxy(part, { get: methodOf })));
    return own;
  };
  const methodOf = (part: object, name: string | symbol): unknown => {
    const member: unknown = Reflect.get(part, name, part);
    return typeof member === 'function' ? (...values: unknown[]) => ask(member as Method, part, values) : member;
  };
  return new Proxy(store, {
    get: (_, name) => {
      if (name === 'close') return () => store.close();
      const member: unknown = Reflect.get(store, name, store);
      return typeof member === 'object' && member !== null ? partOf(member) : methodOf(store, name);
    },
  });
}
