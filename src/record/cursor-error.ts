/** A cursor that is no place in its list. */
export class CursorError extends RangeError {
  override readonly name = 'CursorError';

  constructor(cursor: string, list: string) {
    super(`${JSON.stringify(cursor)} is no place in ${list}`);
  }
}
