import type { ModelError } from '../attribution/model-error.ts';
import type { ReadFailure } from '../read/failure.ts';
import type { Messages } from './messages.ts';
import { printableLine } from './printable.ts';

/** What failed, in the user's language as far as the code is known; messages of `read/` begin with the name. */
export function failureLine({ id, error }: ReadFailure, { errors }: Messages): string {
  const message = error.message.startsWith(`${id}: `) ? error.message.slice(id.length + 2) : error.message;
  return errors.failed(printableLine(id), (errors.failures[error.code] ?? String)(printableLine(message)));
}

/** What is wrong with a model file, in the user's language. */
export function modelLine({ problem, file, message }: ModelError, { errors }: Messages): string {
  const what = message.slice(file.length + 1);
  return errors.failed(printableLine(file), errors.model[problem] ?? what);
}
