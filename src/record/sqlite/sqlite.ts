import type * as Sqlite from 'node:sqlite';

/**
 * Loads `node:sqlite` without its notice that it is experimental, which says nothing to who only uses the command; other
 * warnings go through.
 *
 * @param load as a test replaces it
 */
export function loadSqlite(load: () => typeof Sqlite = () => process.getBuiltinModule('node:sqlite')): typeof Sqlite {
  const emitWarning = process.emitWarning.bind(process);
  const original = Object.getOwnPropertyDescriptor(process, 'emitWarning')!;
  process.emitWarning = (warning: string | Error, ...rest: unknown[]): void => {
    const type = typeof rest[0] === 'string' ? rest[0] : (rest[0] as { type?: string } | undefined)?.type;
    if (type === 'ExperimentalWarning') return;
    Reflect.apply(emitWarning, process, [warning, ...rest]);
  };
  try {
    return load();
  } finally {
    Object.defineProperty(process, 'emitWarning', original);
  }
}

export type DatabaseSync = Sqlite.DatabaseSync;
export type StatementSync = Sqlite.StatementSync;
