/** What stands in the place of a document that could not be read. */
export interface ReadFailure {
  /** The id that the document would have had. */
  readonly id: string;
  readonly error: { readonly code: string; readonly message: string };
}

export function readFailure(id: string, code: string, message: string): ReadFailure {
  return Object.freeze({ id, error: Object.freeze({ code, message }) });
}

/** Says why bytes are no document, before it is known what they are called. */
export class ReadError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const SYSTEM_ERRORS: Readonly<Record<string, readonly [code: string, message: string]>> = {
  ENOENT: ['not-found', 'there is no such file'],
  ENOTDIR: ['not-found', 'there is no such file: a part of the path is not a directory'],
  ENAMETOOLONG: ['not-found', 'there is no such file: the name is longer than the system allows'],
  EISDIR: ['directory', 'this is a directory: name the files in it'],
  EACCES: ['no-permission', 'the file may not be read: check its permissions'],
  EPERM: ['no-permission', 'the file may not be read: check its permissions'],
};

/** The failure for an error that opening or reading a file gave; null for any other error. */
export function systemFailure(name: string, error: unknown): ReadFailure | null {
  if (!(error instanceof Error) || !('syscall' in error)) return null;
  const known = SYSTEM_ERRORS[String((error as NodeJS.ErrnoException).code)];
  return known
    ? readFailure(name, known[0], `${name}: ${known[1]}`)
    : readFailure(name, 'unreadable', `${name}: ${error.message}`);
}
